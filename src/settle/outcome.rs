//! What settling says while it goes: issues, and the fate of every data row.

use crate::issue::{Issue, Problem};
use crate::model::LedgerLine;
use crate::place::Place;
use crate::read::table::{Cell, File, RowClass, RowView};
use std::collections::BTreeMap;

/// What became of a data row. A row that was used in part counts as accepted; the part left out has its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Duplicate,
    SetAside,
    Accepted,
}

/// Issues and fates so far.
#[derive(Debug, Default)]
pub struct Outcome {
    pub issues: Vec<Issue>,
    fates: BTreeMap<Place, Fate>,
}

impl Outcome {
    /// Sets the row's fate; of several, the best one stays.
    pub fn fate(&mut self, row: RowView<'_>, fate: Fate) {
        let best = self.fates.entry(row_key(row.sheet.place.clone(), row.row.row)).or_insert(fate);
        *best = (*best).max(fate);
    }

    /// Raises an issue at a cell, or at the row's first cell, with what stands there.
    pub fn issue(&mut self, row: RowView<'_>, cell: Option<&Cell>, problem: impl Into<Problem>) {
        let place = cell.map_or_else(|| row.place(), |cell| row.place_of(cell));
        let mut issue = Issue::new(problem, place);
        issue.value = cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
    }

    /// Raises an issue and sets the row aside.
    pub fn set_aside(&mut self, row: RowView<'_>, cell: Option<&Cell>, problem: impl Into<Problem>) {
        self.issue(row, cell, problem);
        self.fate(row, Fate::SetAside);
    }

    /// The ledger with the fates filled in. A data row of no table was set aside when its sheet was not understood; a
    /// data row of a table without a fate stays uncounted, so that the ledger does not balance and the run fails.
    pub fn ledger(&self, files: &[File]) -> Vec<LedgerLine> {
        let mut ledger = Vec::new();
        for sheet in files.iter().flat_map(|file| &file.sheets) {
            let mut line = sheet.ledger.clone();
            for row in sheet.rows.iter().filter(|row| row.class == RowClass::Data) {
                let fate = self.fates.get(&row_key(sheet.place.clone(), row.row)).copied();
                match fate.or_else(|| row.table.is_none().then_some(Fate::SetAside)) {
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

fn row_key(sheet: Place, row: u32) -> Place {
    sheet.at(crate::place::CellRef::new(row, 0))
}
