//! The rows that a form was prefilled with, below the last that was filled in: look-ups that find nothing, and what stands in each of
//! them alike. They name nobody.

use super::rows::{ERRORS_ONLY, is_running_number};
use crate::issue::{CellProblem, Issue, Problem, SheetProblem};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, RowClass, Sheet, Table, Value};
use std::collections::{BTreeMap, BTreeSet};

/// From so many rows on, what stands in all of them alike was not written into each.
const ALIKE: usize = 3;

/// Takes the rows below the last filled one out of the tables of a sheet.
pub fn take_out(sheet: &mut Sheet) {
    for table in &mut sheet.tables {
        let unfilled = unfilled(&sheet.rows, table);
        table.rows.truncate(table.rows.len() - unfilled);
    }
    let kept: BTreeSet<usize> = sheet.tables.iter().flat_map(|table| &table.rows).map(|data| data.row).collect();
    for (at, row) in sheet.rows.iter_mut().enumerate() {
        if row.class == RowClass::Data && row.table.is_some() && !kept.contains(&at) {
            (row.class, row.reason) = (RowClass::Note, ERRORS_ONLY);
        }
    }
}

/// How many rows at the end of a table have a failed look-up, nobody's name, and else nothing but what stands in all of them.
fn unfilled(rows: &[Row], table: &Table) -> usize {
    let mut alike: BTreeMap<u32, &str> = BTreeMap::new();
    let mut count = 0;
    for data in table.rows.iter().rev() {
        let own: Vec<&Cell> = rows[data.row].cells.iter().filter(|cell| says_something(cell, table)).collect();
        let is_failed = |cell: &&Cell| cell.value == Value::Error && !cell.is_open_formula();
        let (failed, said): (Vec<&Cell>, Vec<&Cell>) = own.into_iter().partition(is_failed);
        let said: BTreeMap<u32, &str> = said.iter().map(|cell| (cell.at.column, &*cell.text)).collect();
        let names = |column: &u32| meaning(table, *column).is_some_and(Meaning::is_name);
        let named = failed.iter().map(|cell| cell.at.column).chain(said.keys().copied()).any(|column| names(&column));
        if failed.is_empty() || named || (count > 0 && said != alike) {
            break;
        }
        alike = said;
        count += 1;
    }
    if count < ALIKE { 0 } else { count }
}

/// Whether a cell is the row's own and more than its number.
fn says_something(cell: &Cell, table: &Table) -> bool {
    let is_number = meaning(table, cell.at.column) == Some(Meaning::Index) && is_running_number(&cell.text);
    !cell.inherited && !is_number
}

fn meaning(table: &Table, column: u32) -> Option<Meaning> {
    table.columns.iter().find(|known| known.column == column).map(|known| known.meaning)
}

/// Rows of nothing but failed look-ups are said once, not cell by cell.
pub fn say_once(sheet: &Sheet, issues: &mut Vec<Issue>) {
    let rows: BTreeSet<u32> = sheet.rows.iter().filter(|row| row.reason == ERRORS_ONLY).map(|row| row.row).collect();
    let first = sheet.rows.iter().find(|row| row.reason == ERRORS_ONLY).and_then(|row| row.cells.first());
    let Some(first) = first else { return };
    issues.retain(|issue| {
        let of_row = issue.place.cell.is_some_and(|cell| rows.contains(&cell.row));
        !(of_row && issue.problem == Problem::Cell(CellProblem::ErrorValue))
    });
    issues.push(Issue::new(SheetProblem::Prefilled { rows: rows.len() }, sheet.place.at(first.at)));
}
