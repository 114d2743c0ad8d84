//! The ledger of cells: what every cell of the rosters was good for. First the claims say which cells gave facts (`facts.rs`), while they
//! are there; at the end, when every row has its fate, each cell is put into one account (`sheet.rs`).

mod facts;
mod grid;
mod headings;
mod lines;
mod needed;
mod rows;
mod sheet;

pub use facts::Given;
pub use sheet::{Accounts, accounts};
