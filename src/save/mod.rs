//! Sheets, pages and datasets → bytes. Only [`commit`] writes them.

pub mod commit;
pub mod csv;
pub mod pdf;
pub mod xlsx;
