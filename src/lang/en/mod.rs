//! English.

pub mod certificates;
pub mod figures;
pub mod read;
pub mod report;
pub mod returns;
pub mod rules;
pub mod settle;
pub mod summary;
