//! Vietnamese.

pub mod certificates;
pub mod figures;
pub mod read;
pub mod settle;
pub mod summary;
