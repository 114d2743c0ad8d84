//! Numbers of columns. One that may be read in two ways ("1,234" is thousands or a fraction) is left open.

use super::reader::Reader;
use crate::issue::CellProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value::{self, Points};

/// A number, nothing, or the cell that could not be read and why.
pub type Read<'a, T> = Result<Option<T>, (&'a Cell, CellProblem)>;
/// A whole number.
pub type Count<'a> = Read<'a, u32>;
/// Whole hundredths of a point.
pub type Hundredths<'a> = Read<'a, i64>;

/// A whole number of a column.
pub fn count(row: RowView<'_>, meaning: Meaning) -> Count<'_> {
    row.cell(meaning).map_or(Ok(None), count_in)
}

/// A whole number. One that stands once for several rows, in a merged area, is that of the first of them.
pub fn count_in(cell: &Cell) -> Count<'_> {
    if cell.inherited { Ok(None) } else { value::count(cell).map_err(|problem| (cell, problem)) }
}

/// A rank.
pub fn rank(cell: &Cell) -> Count<'_> {
    value::rank(cell).map_err(|problem| (cell, problem))
}

/// A score. "95.125" is what the scale of its column tells; where that tells nothing, it is left open.
pub fn hundredths<'a>(row: RowView<'_>, cell: &'a Cell, words: &Reader<'_>) -> Hundredths<'a> {
    points(row, cell, words).map_err(|problem| (cell, problem))
}

fn points(row: RowView<'_>, cell: &Cell, words: &Reader<'_>) -> Result<Option<i64>, CellProblem> {
    match value::points(cell)? {
        None => Ok(None),
        Some(Points::Of(points)) => Ok(Some(points)),
        Some(Points::Either { thousands, fraction }) => {
            let highest = words.columns.highest(row, cell.at.column).ok_or(CellProblem::AmbiguousNumber)?;
            match (thousands <= highest * SAME_SCALE, fraction * SAME_SCALE >= highest) {
                (false, true) => Ok(Some(fraction)),
                (true, false) => Ok(Some(thousands)),
                _ => Err(CellProblem::AmbiguousNumber),
            }
        }
    }
}

/// Scores of one column are of one scale: none is so many times the highest of the others.
const SAME_SCALE: i64 = 20;
