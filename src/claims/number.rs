//! Numbers of columns. One that may be read in two ways ("1,234" is thousands or a fraction) is left open.

use crate::issue::CellProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value;

/// A number, nothing, or the cell that could not be read and why.
pub type Read<'a, T> = Result<Option<T>, (&'a Cell, CellProblem)>;
/// A whole number.
pub type Count<'a> = Read<'a, u32>;
/// Whole hundredths of a point.
pub type Hundredths<'a> = Read<'a, i64>;

/// A whole number of a column.
pub fn count(row: RowView<'_>, meaning: Meaning) -> Count<'_> {
    read(row, meaning, value::count)
}

/// A score of a column.
pub fn hundredths(row: RowView<'_>, meaning: Meaning) -> Hundredths<'_> {
    read(row, meaning, value::hundredths)
}

fn read<'a, T>(
    row: RowView<'a>,
    meaning: Meaning,
    read: impl Fn(&Cell) -> Result<Option<T>, CellProblem>,
) -> Read<'a, T> {
    match row.cell(meaning) {
        Some(cell) => read(cell).map_err(|problem| (cell, problem)),
        None => Ok(None),
    }
}
