//! What is known and not needed beside columns that no record takes: cells that say that there is nothing.

use crate::roster::table::{Cell, Value};
use crate::roster::value;

/// Whether a cell says no more than that there is nothing: a dash, "không", "chưa có", a zero of a formula.
pub fn says_nothing(cell: &Cell) -> bool {
    match cell.value {
        Value::Text => {
            let no = matches!(value::yes_no(cell), Ok(Some(false) | None));
            no || matches!(value::number(cell), Ok(None))
        }
        Value::Number(number) => number == 0.0,
        Value::Bool(yes) => !yes,
        Value::Empty | Value::Date(_) | Value::Error => false,
    }
}
