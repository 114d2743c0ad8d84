//! What settling asks, once for a cause, and what it says of rows: questions by wording, column and list, issues, and the fate of every
//! data row.

pub mod columns;
pub mod fates;
pub mod formulas;
pub mod hidden;
pub mod lists;
pub mod open_columns;
pub mod open_remarks;
pub mod outcome;
pub mod whole_row;
pub mod wordings;
pub mod years;
