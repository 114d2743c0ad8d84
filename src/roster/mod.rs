//! What a roster is once it was read: files, sheets, rows and tables; what a column may mean; what a cell's text says. How files
//! are read is the business of [`read`](crate::read), what rows mean that of [`settle`](crate::settle).

pub mod column;
pub mod forms;
pub mod honorific;
pub mod ledger;
pub mod meaning;
pub mod memo;
pub mod name_shape;
pub mod name_words;
pub mod short_forms;
pub mod slips;
pub mod syllable;
pub mod table;
pub mod text;
pub mod unit_named;
pub mod value;
