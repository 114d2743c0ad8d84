//! Sheets, pages, the report and datasets → bytes. Only [`commit`] writes them.

pub mod commit;
pub mod csv;
pub mod html;
pub mod pdf;
pub mod temporary;
pub mod xlsx;
