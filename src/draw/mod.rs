//! Meaning → library-free sheets and pages. Nothing here knows Excel or PDF, and nothing here writes.

pub mod cells;
pub mod ceremony;
pub mod certificate;
pub mod changes;
pub mod fit;
pub mod fonts;
pub mod index;
pub mod lists;
pub mod page;
pub mod proof;
pub mod questions;
pub mod report;
pub mod returns;
pub mod sheet;
pub mod summary;
pub mod template;
