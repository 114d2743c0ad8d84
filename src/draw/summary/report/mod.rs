//! Sheets described as data: tables of figures ([`grid`]) and lists of records ([`list`]), which an office may add, change and
//! drop in its configuration, beside the sheets that have code of their own.

pub mod grid;
mod grid_cells;
mod grid_head;
mod lines;
pub mod list;
mod list_fields;
mod pick;
pub mod roll;
mod roll_fields;
mod spec;
mod value;

pub use lines::years;
pub use list_fields::Shelf;
pub use pick::Pick;
pub use roll::{Roll, RollColumn, RollOf};
pub use roll_fields::Stand;
pub use spec::{
    Bands, Body, Column, Content, Field, Fixed, Grid, GridLine, Lead, List, ListColumn, Report, Rows, TotalPlace,
};
