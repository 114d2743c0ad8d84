//! The formats that rosters come in, each from the same sheets.

pub mod csv;
pub mod ods;
pub mod xls;
pub mod xlsx;

/// What can go wrong while a file is built.
pub type Failure = Box<dyn std::error::Error>;
