//! Rows of a sheet without a table: letterhead and signature are so, instructions are notes, and all else waits as data that nobody
//! could read.

use super::ReadSettings;
use super::grid::GridRow;
use super::rows::outside;
use super::words::{begins_with, opening};
use crate::roster::table::{Reason, RowClass};

/// The classes of the rows of a sheet that nothing made a table of.
pub fn classes(rows: &[GridRow], name: &str, hidden: bool, settings: &ReadSettings) -> Vec<(RowClass, Reason)> {
    let unknown = if hidden {
        // The lists of drop-downs: said, but no roster.
        (RowClass::Note, "hidden-list")
    } else if is_guide(rows, name, settings) {
        (RowClass::Note, "instructions")
    } else {
        (RowClass::Data, "no-header")
    };
    rows.iter().map(|row| outside(row, settings).unwrap_or(unknown)).collect()
}

/// Whether a sheet tells how a form is filled in: its name or its first line says so, and every row is one text. A list without a
/// heading has more cells, or another title.
pub fn is_guide(rows: &[GridRow], name: &str, settings: &ReadSettings) -> bool {
    let says = |text: &str| begins_with(&opening(text), &settings.guide);
    let first = rows.first().and_then(|row| row.cells.first());
    rows.iter().all(|row| row.cells.len() == 1) && first.is_some_and(|first| says(name) || says(&first.text))
}
