//! Sheets, pages and the report → bytes. Only [`commit`] writes them; [`cache`] keeps what is not needed, [`blank`] knows which
//! blank rosters nobody has filled in.

pub mod blank;
pub mod cache;
pub mod commit;
pub mod html;
pub mod pdf;
pub mod temporary;
pub mod xlsx;
