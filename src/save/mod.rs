//! Sheets, pages, the report and datasets → bytes. Only [`commit`] writes them; [`cache`] keeps what is not needed, [`blank`] knows which
//! blank rosters nobody has filled in.

pub mod blank;
pub mod cache;
pub mod commit;
pub mod csv;
pub mod html;
pub mod pdf;
pub mod temporary;
pub mod xlsx;
