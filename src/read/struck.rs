//! Rows that somebody has struck out: their cells are there, and are not meant any more.

use crate::place::CellRef;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, Sheet};
use std::collections::BTreeSet;

/// Marks the rows of which every cell of their own is struck out, or the one that says whom they are about, whatever is with their running
/// number: it is often left. `struck` holds the cells by where they stand in the sheet.
pub fn mark(sheet: &mut Sheet, struck: &BTreeSet<CellRef>) {
    if struck.is_empty() {
        return;
    }
    let marked: Vec<bool> = sheet.rows.iter().map(|row| is_struck_out(row, sheet, struck)).collect();
    for (row, struck_out) in sheet.rows.iter_mut().zip(marked) {
        row.struck_out = struck_out;
    }
}

/// Whom a row is about, the nearest first.
const WHO: &[Meaning] = &[Meaning::Person, Meaning::Name, Meaning::Unit, Meaning::Activity];

fn is_struck_out(row: &Row, sheet: &Sheet, struck: &BTreeSet<CellRef>) -> bool {
    let place = |at: CellRef| if row.table.is_some() { sheet.cell_of(at) } else { at };
    // Tables side by side share their rows, which name the first of them.
    let columns = || sheet.tables[row.table.unwrap_or(sheet.tables.len())..].iter().flat_map(|table| &table.columns);
    let is_number = |column: u32| {
        columns().find(|known| known.column == column).is_some_and(|known| known.meaning == Meaning::Index)
    };
    let own = || row.cells.iter().filter(|cell| !cell.inherited && !is_number(cell.at.column));
    let is_struck = |cell: &Cell| struck.contains(&place(cell.at));
    let who = WHO.iter().find_map(|meaning| {
        let column = columns().find(|column| column.meaning == *meaning)?.column;
        own().find(|cell| cell.at.column == column)
    });
    own().next().is_some() && own().all(is_struck) || who.is_some_and(is_struck)
}
