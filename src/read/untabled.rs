//! Rows of a sheet without a table: letterhead and signature are so, instructions are notes, and all else waits as data that nobody
//! could read.

use super::ReadSettings;
use super::grid::GridRow;
use super::rows::outside;
use super::words::{begins_with, opening};
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Reason, RowClass, Sheet, Table};

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

/// How many rows below a heading a sheet of instructions shows as examples, at the most.
const EXAMPLES: usize = 5;

/// Takes the tables of a sheet that is no roster: examples in instructions, or a list from which drop-downs choose, which names nobody. Returns
/// how many rows it held.
pub fn take_apart(sheet: &mut Sheet, settings: &ReadSettings) -> Option<usize> {
    let says = |text: &str| begins_with(&opening(text), &settings.guide);
    let rows: usize = sheet.tables.iter().map(|table| table.rows.len()).sum();
    // "Hướng dẫn số 05/HD-LMHTX" is the paper that a list comes with.
    let is_guide = rows <= EXAMPLES && says(&sheet.name) && !sheet.name.chars().any(|letter| letter.is_ascii_digit());
    let names = |table: &Table| table.columns.iter().any(|column| column.meaning.is_name());
    let names_nobody = sheet.tables.iter().all(|table| table.kind.is_none() && !names(table));
    let is_list = names_nobody && sheet.hidden;
    let is_summary = names_nobody && sheet.tables.iter().all(|table| is_counted(table, sheet));
    if rows == 0 || !(is_guide || is_list || is_summary) {
        return None;
    }
    let reason = match () {
        () if is_guide => "instructions",
        () if is_list => "hidden-list",
        () => "summary",
    };
    sheet.tables.clear();
    for row in &mut sheet.rows {
        if row.table.take().is_some() && row.class != RowClass::Blank {
            (row.class, row.reason) = (RowClass::Note, reason);
        }
    }
    Some(rows)
}

/// Whether a table counts awards or kinds: what no heading explains in it holds numbers alone, and none of them is somebody's points.
fn is_counted(table: &Table, sheet: &Sheet) -> bool {
    let cells = |column: u32| table.rows.iter().filter_map(move |data| sheet.rows[data.row].cell_at(column));
    let are_points = |column: &Column| column.meaning.is_points();
    let mut unexplained = table.columns.iter().filter(|column| column.meaning == Meaning::Unexplained).peekable();
    !table.columns.iter().any(are_points)
        && unexplained.peek().is_some()
        && unexplained.all(|column| cells(column.column).all(|cell| !cell.text.chars().any(char::is_alphabetic)))
}

/// Whether a sheet tells how a form is filled in: its name or its first line says so, and every row is one text. A list without a
/// heading has more cells, or another title.
pub fn is_guide(rows: &[GridRow], name: &str, settings: &ReadSettings) -> bool {
    let says = |text: &str| begins_with(&opening(text), &settings.guide);
    let first = rows.first().and_then(|row| row.cells.first());
    rows.iter().all(|row| row.cells.len() == 1) && first.is_some_and(|first| says(name) || says(&first.text))
}
