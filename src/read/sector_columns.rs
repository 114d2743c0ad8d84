//! Registers with a column for each sector.

use super::ambiguity::{FOOT, cells_below, has};
use super::grid::Grid;
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::value;

/// Columns that are called by a sector each, with nothing but marks below: they say of which sector a row is.
pub fn one_sector_each(columns: &mut [Column], last: usize, grid: &Grid, spellings: &Spellings) {
    let is_one = |column: &Column| {
        let is_sum = |cell: &Cell| matches!(cell.value, Value::Number(_)) || is_count(cell);
        // The number of the column stands above the marks, sums below them.
        let cells = cells_below(grid, last, column.column).skip_while(|cell| is_sum(cell));
        let marks = cells.take_while(|cell| !is_sum(cell));
        column.meaning == Meaning::Unexplained
            && spellings.is_sector(column.leaf())
            && cells_below(grid, last, column.column).filter(|cell| is_sum(cell)).count() <= FOOT
            && marks.into_iter().all(|cell| value::yes_no(cell).is_ok())
    };
    let found: Vec<usize> = (0..columns.len()).filter(|at| is_one(&columns[*at])).collect();
    if found.len() > 1 && !has(columns, &[Meaning::Sector]) {
        found.into_iter().for_each(|at| columns[at].meaning = Meaning::Sector);
    }
}

/// Whether a text is a number that is no mark: "(3)", "12".
fn is_count(cell: &Cell) -> bool {
    let digits = cell.text.trim_matches(['(', ')', ' ']);
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) && (digits != "1" || digits != &*cell.text)
}
