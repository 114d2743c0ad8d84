//! Every cell of a sheet into one account: data rows by what they gave, headings by their columns, lines by whether a row needed them, all
//! else by the class of its row; what an issue asks about is asked.

use super::facts::{Given, GivenBySheet, with_sheets};
use super::grid::{OfCells, own};
use super::needed::says_nothing;
use super::{headings, rows};
use crate::ask::fates::{Fate, Fates};
use crate::issue::{Issue, Severity};
use crate::model::{CellAccount, CellLine, RowId, SheetId};
use crate::place::CellRef;
use crate::roster::table::{Did, File, Row, RowClass, Sheet};
use std::collections::BTreeMap;

/// The accounts of all cells.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    of_sheet: BTreeMap<SheetId, OfCells<Option<CellAccount>>>,
}

impl Accounts {
    /// The account of a cell: the place of its row among the sheet's rows, and its own in the row. Nothing for a cell that a merged area
    /// covers.
    pub fn of(&self, sheet: SheetId, row: usize, cell: usize) -> Option<CellAccount> {
        self.of_sheet.get(&sheet)?.of_row(row).get(cell).copied().flatten()
    }

    /// The ledger: one line for every sheet. The cells are counted as they were read, apart from their accounts.
    pub fn ledger(&self, files: &[File]) -> Vec<CellLine> {
        let line = |(id, sheet): (SheetId, &Sheet)| {
            let mut line = CellLine {
                file: sheet.place.file.to_string(),
                sheet: sheet.name.clone(),
                cells: sheet.rows.iter().map(|row| own(&row.cells).count() as u64).sum(),
                ..CellLine::default()
            };
            let of = &self.of_sheet[&id];
            let all = (0..sheet.rows.len()).flat_map(|row| of.of_row(row));
            all.flatten().for_each(|account| line.count(*account));
            line
        };
        crate::roster::table::sheets(files).map(line).collect()
    }
}

/// Accounts for every cell, when all rows have their fates and all is said that there is to say.
pub fn accounts<'i>(
    files: &[File],
    given: &Given,
    fates: &Fates,
    issues: impl IntoIterator<Item = &'i Issue>,
) -> Accounts {
    let mut said: BTreeMap<(&str, &str), Vec<&Issue>> = BTreeMap::new();
    for issue in issues.into_iter().filter(|issue| issue.severity() != Severity::Note) {
        said.entry((&*issue.place.file, issue.place.sheet_name())).or_default().push(issue);
    }
    let mut of_sheet = BTreeMap::new();
    for (id, sheet, given) in with_sheets(files, given) {
        let mut cells = OfCells::new(sheet, None);
        let issues = said.get(&(&*sheet.place.file, sheet.name.as_str())).map_or(&[][..], Vec::as_slice);
        match given {
            Some(given) => account((id, sheet), given, fates, issues, &mut cells),
            None => all_known(sheet, &mut cells),
        }
        of_sheet.insert(id, cells);
    }
    Accounts { of_sheet }
}

/// A file of which there is another copy is not needed.
fn all_known(sheet: &Sheet, accounts: &mut OfCells<Option<CellAccount>>) {
    for (at, row) in sheet.rows.iter().enumerate() {
        let of_row = accounts.of_row_mut(at);
        own(&row.cells).for_each(|(place, _)| of_row[place] = Some(CellAccount::Known));
    }
}

fn account(
    (id, sheet): (SheetId, &Sheet),
    given: &GivenBySheet,
    fates: &Fates,
    issues: &[&Issue],
    accounts: &mut OfCells<Option<CellAccount>>,
) {
    rows::account(id, sheet, given, fates, accounts);
    // The heading of a column that is asked about is part of the question.
    issues.iter().for_each(|issue| ask(issue, sheet, accounts));
    headings::account(sheet, given, accounts);
    for (at, row) in sheet.rows.iter().enumerate() {
        let of_row = accounts.of_row_mut(at);
        for (place, cell) in own(&row.cells) {
            if of_row[place].is_some() {
                continue;
            }
            let line = || given.lines.account(cell.at).or_else(|| given.lines.account(sheet.cell_of(cell.at)));
            of_row[place] = Some(match row.class {
                RowClass::Data if row.table.is_some() && says_nothing(cell) => CellAccount::Known,
                RowClass::Data => beside(id, sheet, row, fates),
                RowClass::Letterhead | RowClass::Group | RowClass::Total => line().unwrap_or(CellAccount::Known),
                RowClass::Note => line().unwrap_or_else(|| of_note(row)),
                RowClass::Blank | RowClass::Header | RowClass::Index | RowClass::Footer => CellAccount::Known,
            });
        }
    }
    issues.iter().for_each(|issue| ask(issue, sheet, accounts));
}

/// A cell of a data row that stands below no heading, or in a sheet without any.
fn beside(id: SheetId, sheet: &Sheet, row: &Row, fates: &Fates) -> CellAccount {
    match sheet.amends.did.get(&row.row) {
        // It stands in the roster's own row.
        Some(Did::Replace) => CellAccount::Used,
        Some(Did::Repeat) => CellAccount::Known,
        Some(Did::Nothing) => CellAccount::Asked,
        None if row.table.is_none() => CellAccount::Asked,
        None => match fates.of(RowId { sheet: id, row: row.row }) {
            Some(Fate::Accepted | Fate::Duplicate) => CellAccount::NotUnderstood,
            Some(Fate::SetAside) | None => CellAccount::Asked,
        },
    }
}

/// Instructions, examples, lists of drop-downs and prefilled numbers are known; what a note says is not.
fn of_note(row: &Row) -> CellAccount {
    match row.reason {
        "note-words" | "below-form" => CellAccount::NotUnderstood,
        _ => CellAccount::Known,
    }
}

/// A cell that an issue is about waits for a person, or was not understood where the issue only warns of it.
fn ask(issue: &Issue, sheet: &Sheet, accounts: &mut OfCells<Option<CellAccount>>) {
    let Some(cell) = issue.place.cell else { return };
    let asks = issue.severity().needs_a_person();
    let Some((at, place)) = found(sheet, cell) else { return };
    let row = &sheet.rows[at];
    // An issue of a row as a whole stands at its first cell, without a value.
    if row.class == RowClass::Data && issue.value.is_none() {
        return;
    }
    let Some(account) = &mut accounts.of_row_mut(at)[place] else { return };
    let states = matches!(row.class, RowClass::Total | RowClass::Note | RowClass::Footer);
    if states {
        // A number that the rows do not bear out.
        *account = if asks { CellAccount::Asked } else { CellAccount::NotUnderstood };
    } else if asks && *account != CellAccount::Known {
        *account = CellAccount::Asked;
    }
}

/// Where a cell of a sheet is among its rows.
fn found(sheet: &Sheet, cell: CellRef) -> Option<(usize, usize)> {
    if sheet.on_side {
        return sheet.rows.iter().enumerate().find_map(|(at, row)| {
            let is_it = |own: &crate::roster::table::Cell| match row.table {
                Some(_) => sheet.cell_of(own.at) == cell,
                None => own.at == cell,
            };
            Some((at, row.cells.iter().position(is_it)?))
        });
    }
    let at = sheet.rows.binary_search_by_key(&cell.row, |row| row.row).ok()?;
    let place = sheet.rows[at].cells.binary_search_by_key(&cell.column, |own| own.at.column).ok()?;
    Some((at, place))
}
