//! The cells of data rows: by what they gave, what their column means and what became of their row.

use super::facts::GivenBySheet;
use super::grid::{OfCells, own};
use super::needed::says_nothing;
use crate::ask::fates::{Fate, Fates};
use crate::model::{CellAccount, RowId, SheetId};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Did, Row, Sheet, Table};

/// What is known of a table's columns, looked up by their numbers.
struct Columns {
    meanings: Vec<Option<Meaning>>,
}

impl Columns {
    fn of(table: &Table) -> Self {
        let last = table.columns.iter().map(|column| column.column as usize + 1).max().unwrap_or(0);
        let mut meanings = vec![None; last];
        for column in &table.columns {
            meanings[column.column as usize] = Some(column.meaning);
        }
        Self { meanings }
    }

    fn meaning(&self, cell: &Cell) -> Option<Meaning> {
        self.meanings.get(cell.at.column as usize).copied().flatten()
    }
}

/// Puts the cells of the data rows of all tables into their accounts.
pub fn account(
    id: SheetId,
    sheet: &Sheet,
    given: &GivenBySheet,
    fates: &Fates,
    accounts: &mut OfCells<Option<CellAccount>>,
) {
    for table in &sheet.tables {
        let columns = Columns::of(table);
        for data in &table.rows {
            let row = &sheet.rows[data.row];
            let waits = waits(id, sheet, row, fates);
            let gave = given.cells.of_row(data.row);
            let of_row = accounts.of_row_mut(data.row);
            for (at, cell) in own(&row.cells) {
                // Tables side by side share their rows: a cell is accounted for under its own column.
                if let Some(meaning) = columns.meaning(cell) {
                    of_row[at] = Some(of_cell(cell, meaning, gave[at], waits, table.kind.is_some()));
                }
            }
        }
    }
}

/// Whether a row waits for a person.
pub fn waits(id: SheetId, sheet: &Sheet, row: &Row, fates: &Fates) -> bool {
    match sheet.amends.did.get(&row.row) {
        Some(Did::Replace | Did::Repeat) => false,
        Some(Did::Nothing) => true,
        None => matches!(fates.of(RowId { sheet: id, row: row.row }), None | Some(Fate::SetAside)),
    }
}

fn of_cell(cell: &Cell, meaning: Meaning, gave: bool, waits: bool, is_known_table: bool) -> CellAccount {
    if gave {
        return if waits { CellAccount::Asked } else { CellAccount::Used };
    }
    if !meaning.is_needed() || says_nothing(cell) {
        return CellAccount::Known;
    }
    let explained = meaning != Meaning::Unexplained || !is_known_table;
    if waits && explained { CellAccount::Asked } else { CellAccount::NotUnderstood }
}
