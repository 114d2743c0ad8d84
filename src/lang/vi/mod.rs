//! Vietnamese.

pub mod certificates;
pub mod read;
pub mod settle;
pub mod summary;
