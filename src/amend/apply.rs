//! Replaces the cells of one row by what corrected workbooks have of it.

use super::added_columns;
use crate::issue::{CellProblem, Issue, Problem, ReturnProblem};
use crate::place::{CellRef, Place};
use crate::roster::column::Column;
use crate::roster::forms::ReturnedColumn;
use crate::roster::table::{Amended, Cell, Did, File, Row, RowClass};
use std::collections::BTreeMap;

/// A row of a roster, by indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    pub file: usize,
    pub sheet: usize,
    pub row: usize,
}

/// What one workbook has of a row: where it stands there, by indices.
#[derive(Clone, Debug)]
pub struct Correction {
    pub file: usize,
    pub sheet: usize,
    pub row: usize,
    pub columns: Vec<ReturnedColumn>,
    pub mark: String,
    /// The row is taken back.
    pub drops: bool,
}

/// A cell that is to stand in the roster; nothing for one that was emptied.
struct Change {
    at: CellRef,
    old: String,
    new: Option<Cell>,
    /// The column, as the corrected workbook has it.
    column: Column,
    /// Where it stands in the corrected workbook.
    place: Place,
}

/// Whether the workbook has anything else than the roster's row as it stands now.
pub fn changes(files: &[File], target: Target, correction: &Correction) -> bool {
    !changed(files, target, correction).is_empty()
}

fn changed(files: &[File], target: Target, correction: &Correction) -> Vec<Change> {
    let before = row_of(files, target);
    let sheet = &files[correction.file].sheets[correction.sheet];
    let after = &sheet.rows[correction.row];
    let change = |column: &ReturnedColumn| {
        let old = before.cell_at(column.original);
        let new = after.cell_at(column.column.column);
        let (was, is) = (old.map_or("", |cell| cell.text.as_str()), new.map_or("", |cell| cell.text.as_str()));
        let at = CellRef::new(before.row, column.original);
        (was != is).then(|| Change {
            at,
            old: was.to_owned(),
            new: new.map(|cell| Cell { at, inherited: false, ..cell.clone() }),
            column: Column { column: column.original, ..column.column.clone() },
            place: sheet.place.at(CellRef::new(after.row, column.column.column)),
        })
    };
    correction.columns.iter().filter_map(change).collect()
}

/// Applies what the workbooks of one round have of a row. Each is held against the row as it was before the round, so that one that
/// leaves a cell alone does not undo what another corrects; where two correct one cell the later holds.
pub fn apply(files: &mut [File], target: Target, corrections: &[Correction]) {
    let mut changes: BTreeMap<u32, (Change, usize)> = BTreeMap::new();
    let mut issues: Vec<(usize, Issue)> = Vec::new();
    for (number, correction) in corrections.iter().enumerate() {
        for change in changed(files, target, correction) {
            let new = text(&change);
            if let Some((other, of)) = changes.get(&change.at.column).filter(|(other, _)| text(other) != new) {
                let (by, old) = (change.place.to_string(), text(other));
                let at = corrections[*of].file;
                issues.push((at, Issue::new(ReturnProblem::Overruled { by, old, new }, other.place.clone())));
            }
            changes.insert(change.at.column, (change, number));
        }
    }
    let drops = corrections.iter().rposition(|correction| correction.drops);
    // A later workbook that corrects the row wants it to stay.
    let last = changes.values().map(|(_, number)| *number).max();
    if let Some(drop) = drops.filter(|drop| last.is_none_or(|last| last <= *drop)) {
        take_back(files, target, first_place(files, &corrections[drop]).to_string());
        changes.clear();
    }
    let mark = corrections.first().expect("a row is corrected by a workbook").mark.clone();
    // The workbook that the row is shown to stand in: the last that changed it.
    let shown = changes.values().map(|(_, number)| *number).max().map(|number| &corrections[number]);
    issues.extend(changes.values().map(|(change, number)| {
        let file = corrections[*number].file;
        let of = &files[target.file];
        let cell = of.sheets[target.sheet].cell_of(change.at).to_string();
        let problem = ReturnProblem::Corrected {
            file: of.path.clone(),
            cell,
            column: change.column.header.clone(),
            old: change.old.clone(),
            new: text(change),
        };
        (file, Issue::new(problem, change.place.clone()).with_value(text(change)))
    }));
    let is_data = row_of(files, target).class == RowClass::Data;
    let amended = shown.map(|shown| stands(files, target, shown, &changes, mark));
    for correction in corrections {
        let replaces =
            is_data && shown.is_some_and(|shown| (shown.file, shown.row) == (correction.file, correction.row));
        let did = if replaces { Did::Replace } else { Did::Repeat };
        let sheet = &mut files[correction.file].sheets[correction.sheet];
        sheet.amends.did.insert(sheet.rows[correction.row].row, did);
    }
    if let Some(amended) = amended {
        replace(files, target, changes, amended);
    }
    for (file, issue) in issues {
        files[file].issues.push(issue);
    }
}

fn text(change: &Change) -> String {
    // A cell that was emptied.
    change.new.as_ref().map_or_else(String::new, |cell| cell.text.to_string())
}

fn row_of(files: &[File], target: Target) -> &Row {
    &files[target.file].sheets[target.sheet].rows[target.row]
}

fn first_place(files: &[File], of: &Correction) -> Place {
    let sheet = &files[of.file].sheets[of.sheet];
    let row = &sheet.rows[of.row];
    sheet.place.at(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)))
}

/// Where the corrected row and its cells stand now: those that another workbook of the round corrected stand there.
fn stands(
    files: &[File],
    target: Target,
    shown: &Correction,
    changes: &BTreeMap<u32, (Change, usize)>,
    mark: String,
) -> Amended {
    let sheet = &files[shown.file].sheets[shown.sheet];
    let own = &sheet.rows[shown.row];
    let mut amended = Amended { row: first_place(files, shown), cells: BTreeMap::new(), mark };
    let known = files[target.file].sheets[target.sheet].amends.by.get(&row_of(files, target).row);
    amended.cells.extend(known.into_iter().flat_map(|known| known.cells.clone()));
    for column in &shown.columns {
        amended.cells.insert(column.original, sheet.place.at(CellRef::new(own.row, column.column.column)));
    }
    for (column, (change, _)) in changes {
        amended.cells.insert(*column, change.place.clone());
    }
    amended
}

/// Puts the cells into the roster's row, and takes away what was said of those that stood there.
fn replace(files: &mut [File], target: Target, changes: BTreeMap<u32, (Change, usize)>, amended: Amended) {
    let sheet = &mut files[target.file].sheets[target.sheet];
    let number = sheet.rows[target.row].row;
    let said: Vec<Place> = changes.values().map(|(change, _)| sheet.place_of(change.at)).collect();
    // A row corrected again: its row in the earlier workbook repeats it now.
    let before = sheet.amends.by.get(&number).map(|amended| amended.row.clone());
    let replaced = before.filter(|before| *before != amended.row);
    sheet.amends.by.insert(number, amended);
    if let Some(table) = sheet.rows[target.row].table {
        let written = changes.values().filter(|(change, _)| change.new.is_some());
        added_columns::take(&mut sheet.tables[table], written.map(|(change, _)| &change.column));
    }
    let row = &mut sheet.rows[target.row];
    // Nobody corrects what is not meant any more.
    row.struck_out = false;
    for (column, (change, _)) in changes {
        row.cells.retain(|cell| cell.at.column != column);
        row.cells.extend(change.new);
    }
    row.cells.sort_by_key(|cell| cell.at.column);
    let of_cell = |issue: &Issue| {
        let open = matches!(
            issue.problem,
            Problem::Cell(CellProblem::ErrorValue | CellProblem::LettersLost)
                | Problem::Cell(
                    CellProblem::DateOrderOpen { cells: 1 } | CellProblem::DatesPerhapsSwapped { cells: 1 }
                )
        );
        open && said.contains(&issue.place)
    };
    for file in files.iter_mut() {
        file.issues.retain(|issue| !of_cell(issue));
        for sheet in &mut file.sheets {
            if let Some(cell) = replaced.as_ref().filter(|place| place.in_same_sheet(&sheet.place)).and_then(|p| p.cell)
            {
                sheet.amends.did.insert(cell.row, Did::Repeat);
            }
        }
    }
}

/// The row is data no more: it was set aside by its sender.
fn take_back(files: &mut [File], target: Target, by: String) {
    let file = &mut files[target.file];
    let sheet = &mut file.sheets[target.sheet];
    let row = &sheet.rows[target.row];
    let place = sheet.place_of(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)));
    for table in &mut sheet.tables {
        table.rows.retain(|data| data.row != target.row);
    }
    let row = &mut sheet.rows[target.row];
    (row.table, row.reason) = (None, "taken-back");
    let gone =
        |other: &Place| other.in_same_sheet(&place) && other.cell.zip(place.cell).is_some_and(|(a, b)| a.row == b.row);
    file.issues.retain(|issue| !(gone(&issue.place) && matches!(issue.problem, Problem::Cell(_))));
    file.issues.push(Issue::new(ReturnProblem::RowDropped { by }, place));
}
