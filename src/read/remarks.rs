//! What is to be said of a sheet besides its headings: hidden parts, repairs, errors in cells.

use super::formula::CALCULATED;
use super::grid::{Grid, GridRow};
use crate::issue::{CellProblem, Issue, SheetProblem};
use crate::model::Text;
use crate::place::{CellRef, Place};
use crate::roster::table::{Cell, Repair, Sheet, Value, within};
use std::collections::BTreeMap;

/// What is to be said of a sheet before its rows are told apart: that it, or a part of it, is hidden, and its error values.
pub fn remarks(
    grid: &Grid,
    place: &Place,
    hidden: bool,
    hidden_rows: &[(u32, u32)],
    hidden_columns: &[(u32, u32)],
) -> Vec<Issue> {
    let mut issues = Vec::new();
    if hidden && !grid.rows.is_empty() {
        issues.push(Issue::new(SheetProblem::Hidden, place.clone()));
    }
    issues.extend(hidden_parts(grid, place, hidden_rows, hidden_columns));
    let errors =
        grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.value == Value::Error && !cell.inherited);
    let (open, errors): (Vec<&Cell>, Vec<&Cell>) = errors.partition(|cell| cell.is_open_formula());
    if let Some(first) = open.first() {
        let problem = SheetProblem::FormulasOpen { cells: open.len() };
        issues.push(Issue::new(problem, place.at(first.at)).with_value(first.raw.as_str()));
    }
    issues.extend(
        errors
            .into_iter()
            .map(|cell| Issue::new(CellProblem::ErrorValue, place.at(cell.at)).with_value(cell.raw.as_str())),
    );
    let lost =
        |(at, text): &(CellRef, Text)| Issue::new(CellProblem::LettersLost, place.at(*at)).with_value(text.as_str());
    issues.extend(grid.lost.iter().map(lost));
    issues
}

/// One note for each kind of repair: how many cells, and the first of them. Every one of them is in the sheet's list.
pub fn repaired(sheet: &Sheet) -> Vec<Issue> {
    let mut kinds: BTreeMap<&str, (usize, &Repair)> = BTreeMap::new();
    for repair in &sheet.repairs {
        kinds.entry(repair.how).or_insert((0, repair)).0 += 1;
    }
    let note = |(how, (cells, first)): (&str, (usize, &Repair))| {
        let problem = match how {
            CALCULATED => CellProblem::Calculated { cells },
            _ => CellProblem::Repaired { repair: how.to_owned(), cells },
        };
        Issue::new(problem, sheet.place.at(first.at)).with_value(first.raw.as_str())
    };
    kinds.into_iter().map(note).collect()
}

/// Hidden rows and columns that hold something: they are read, and that is said.
fn hidden_parts(grid: &Grid, place: &Place, rows: &[(u32, u32)], columns: &[(u32, u32)]) -> Vec<Issue> {
    let mut issues = Vec::new();
    let held: Vec<&GridRow> = grid.rows.iter().filter(|row| within(rows, row.row)).collect();
    if let Some(first) = held.first().and_then(|row| row.cells.first()) {
        issues.push(Issue::new(SheetProblem::RowsHidden { rows: held.len() }, place.at(first.at)));
    }
    let mut held: BTreeMap<u32, CellRef> = BTreeMap::new();
    for cell in grid
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| !columns.is_empty() && within(columns, cell.at.column))
    {
        held.entry(cell.at.column).or_insert(cell.at);
    }
    if let Some((_, first)) = held.first_key_value() {
        issues.push(Issue::new(SheetProblem::ColumnsHidden { columns: held.len() }, place.at(*first)));
    }
    issues
}
