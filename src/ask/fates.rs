//! What becomes of every data row, and the ledger that accounts for them.

use crate::model::{LedgerLine, RowId, SheetId};
use crate::place::{CellRef, Place};
use crate::roster::table::{Did, File, Row, RowClass, Sheet, sheets};
use std::collections::HashMap;

/// What became of a data row. A row that was used in part counts as accepted; the part left out has its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Duplicate,
    SetAside,
    Accepted,
}

/// The fates of rows. Only looked up.
#[derive(Clone, Debug, Default)]
pub struct Fates {
    of_row: HashMap<RowId, Fate>,
}

impl Fates {
    /// Sets a row's fate; of several, the best one stays.
    pub fn set(&mut self, row: RowId, fate: Fate) {
        let best = self.of_row.entry(row).or_insert(fate);
        *best = (*best).max(fate);
    }

    /// What became of a row, as far as it was settled.
    pub fn of(&self, row: RowId) -> Option<Fate> {
        self.of_row.get(&row).copied()
    }

    /// Sets a row aside that was accepted before.
    pub fn take_back(&mut self, row: RowId) {
        self.of_row.insert(row, Fate::SetAside);
    }

    /// The ledger with the fates filled in. A data row of no table was set aside when its sheet was not understood; a
    /// data row of a table without a fate stays uncounted, so that the ledger does not balance and the run fails. A row that was
    /// replaced by a corrected one hands its fate on and counts as a duplicate itself.
    pub fn ledger(&self, files: &[File]) -> Vec<LedgerLine> {
        let mut handed_on: HashMap<Place, Fate> = HashMap::new();
        for (id, sheet) in sheets(files) {
            for (row, amended) in &sheet.amends.by {
                let fate = self.of_row.get(&RowId { sheet: id, row: *row }).copied();
                handed_on.extend(fate.map(|fate| (amended.row.clone(), fate)));
            }
        }
        let fate_of = |id: SheetId, sheet: &Sheet, row: &Row| {
            let own = self.of_row.get(&RowId { sheet: id, row: row.row }).copied();
            match sheet.amends.did.get(&row.row) {
                _ if sheet.amends.by.contains_key(&row.row) && row.table.is_some() => own.map(|_| Fate::Duplicate),
                Some(Did::Replace) => Some(handed_on.get(&first_cell(sheet, row)).copied().unwrap_or(Fate::Duplicate)),
                Some(Did::Repeat) => Some(Fate::Duplicate),
                Some(Did::Nothing) => Some(Fate::SetAside),
                None => own.or_else(|| row.table.is_none().then_some(Fate::SetAside)),
            }
        };
        let mut ledger = Vec::new();
        for (id, sheet) in sheets(files) {
            let mut line = sheet.ledger.clone();
            for row in sheet.rows.iter().filter(|row| row.class == RowClass::Data) {
                match fate_of(id, sheet, row) {
                    Some(Fate::Accepted) => line.accepted += 1,
                    Some(Fate::Duplicate) => line.duplicate += 1,
                    Some(Fate::SetAside) => line.set_aside += 1,
                    None => {}
                }
            }
            ledger.push(line);
        }
        ledger
    }
}

fn first_cell(sheet: &Sheet, row: &Row) -> Place {
    sheet.place.at(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)))
}
