//! Corrected workbooks of `tra-lai/` → the rosters that they correct: exactly the rows that came back changed are replaced, cell by
//! cell, with the places of the workbook that has them now. All else stays as the rosters have it, and every change is said.

mod added_columns;
mod apply;
mod find;

use crate::issue::{Issue, ReturnProblem};
use crate::model::{TableKind, spans};
use crate::place::{CellRef, Place};
use crate::roster::forms::{Returned, ReturnedRow};
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{DataRow, Did, File, Line, Row, RowClass, Sheet, Table};
use crate::roster::text::fold;
use apply::{Correction, Target, apply};
use find::{Found, Rosters};
use std::collections::BTreeMap;

pub use find::mark;

/// What a clerk wants done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Correct,
    Keep,
    Drop,
    Unknown,
}

/// Applies what came back to the files that it is of, in the order in which it went out; of two that went out together the later
/// name holds.
pub fn amend(files: &mut [File]) {
    let mut order: Vec<(u32, String, String, usize, usize)> = Vec::new();
    for (at, file) in files.iter().enumerate() {
        for (number, returned) in file.returned.iter().enumerate() {
            order.push((returned.of.round, returned.of.date.clone(), file.path.clone(), at, number));
        }
    }
    if order.is_empty() {
        return;
    }
    order.sort();
    let rosters = Rosters::of(files);
    for round in order.chunk_by(|a, b| a.0 == b.0) {
        let mut corrections: BTreeMap<Target, Vec<Correction>> = BTreeMap::new();
        for (.., file, number) in round {
            let returned = files[*file].returned[*number].clone();
            match rosters.find(&returned.of, &returned.rows, *file) {
                Some(found) => gather(files, *file, &returned, &found, &mut corrections),
                None => stand_alone(files, *file, &returned),
            }
        }
        for (target, corrections) in corrections {
            apply(files, target, &corrections);
        }
    }
}

/// Looks up the row of each corrected row; says what cannot be looked up and what says nothing.
fn gather(
    files: &mut [File],
    at: usize,
    returned: &Returned,
    found: &Found,
    corrections: &mut BTreeMap<Target, Vec<Correction>>,
) {
    let of = &returned.of;
    let mut issues = Vec::new();
    let mut here: Vec<u32> = Vec::new();
    let (mut unchanged, mut kept) = (Vec::new(), Vec::new());
    let mut did: Vec<(u32, Did)> = Vec::new();
    let sheet = &files[at].sheets[returned.sheet];
    if found.changed {
        issues.push(Issue::new(ReturnProblem::RosterChanged { file: of.path.clone() }, sheet.place.clone()));
    }
    for row in &returned.rows {
        let own = &sheet.rows[row.row];
        let place = first_cell(sheet, own);
        let Some(original) = row.original else {
            issues.push(Issue::new(ReturnProblem::RowAdded, place));
            did.push((own.row, Did::Nothing));
            continue;
        };
        if !has_content(own, returned) && choice(row, returned) != Choice::Drop {
            // Said with those that were deleted.
            did.push((own.row, Did::Repeat));
            continue;
        }
        here.push(original + 1);
        let Some(target) = found.row(original, &row.mark) else {
            let problem = ReturnProblem::RowNotFound { file: of.path.clone(), row: original + 1 };
            issues.push(Issue::new(problem, place));
            did.push((own.row, Did::Nothing));
            continue;
        };
        let target = Target { file: found.file, sheet: found.sheet, row: target };
        let correction = Correction {
            file: at,
            sheet: returned.sheet,
            row: row.row,
            columns: returned.columns.clone(),
            mark: row.mark.clone(),
            drops: false,
        };
        match choice(row, returned) {
            Choice::Drop => corrections.entry(target).or_default().push(Correction { drops: true, ..correction }),
            chosen => {
                if chosen == Choice::Unknown {
                    issues.push(Issue::new(ReturnProblem::ChoiceUnknown, place).with_value(row.choice.as_str()));
                }
                if chosen == Choice::Keep {
                    kept.push((original + 1, target));
                }
                let changes = apply::changes(files, target, &correction);
                if changes {
                    corrections.entry(target).or_default().push(correction);
                } else if chosen != Choice::Keep {
                    unchanged.push(original + 1);
                }
                if !changes {
                    did.push((own.row, Did::Repeat));
                }
            }
        }
    }
    let missing: Vec<u32> = of.rows.iter().copied().filter(|row| !here.contains(row)).collect();
    let file = || of.path.clone();
    let numbers: Vec<u32> = kept.iter().map(|(number, _)| *number).collect();
    let lists = [
        (!missing.is_empty()).then(|| ReturnProblem::RowsMissing { file: file(), rows: spans(&missing) }),
        (!unchanged.is_empty()).then(|| ReturnProblem::Unchanged { file: file(), rows: spans(&unchanged) }),
        (!numbers.is_empty()).then(|| ReturnProblem::Confirmed { file: file(), rows: spans(&numbers) }),
    ];
    issues.extend(lists.into_iter().flatten().map(|problem| Issue::new(problem, sheet.place.clone())));
    files[at].issues.extend(issues);
    files[at].sheets[returned.sheet].amends.did.extend(did);
    let sheet = &mut files[found.file].sheets[found.sheet];
    sheet.amends.round = sheet.amends.round.max(of.round);
    for (_, target) in kept {
        let row = &mut sheet.rows[target.row];
        // What its sender keeps is meant.
        row.struck_out = false;
        sheet.amends.confirmed.insert(row.row);
    }
}

/// Without their roster the rows are one of their own: a table with the columns, titles and group rows that they went out with.
fn stand_alone(files: &mut [File], at: usize, returned: &Returned) {
    let file = &mut files[at];
    let sheet = &mut file.sheets[returned.sheet];
    let mut issues =
        vec![Issue::new(ReturnProblem::RosterAbsent { file: returned.of.path.clone() }, sheet.place.clone())];
    let header = sheet.rows.iter().find(|row| row.class == RowClass::Header).map_or(0, |row| row.row);
    let first = returned.columns.iter().map(|column| column.column.column).min().unwrap_or(0);
    let mut rows = Vec::new();
    for row in &returned.rows {
        let place = sheet.place.clone();
        let own = &mut sheet.rows[row.row];
        let cell = CellRef::new(own.row, own.cells.first().map_or(0, |cell| cell.at.column));
        if !has_content(own, returned) || row.is_total() {
            (own.class, own.reason) =
                if row.is_total() { (RowClass::Total, "returned-total") } else { (RowClass::Note, "emptied") };
            own.table = Some(0);
        } else if choice(row, returned) == Choice::Drop {
            let by = place.at(cell).to_string();
            issues.push(Issue::new(ReturnProblem::RowDropped { by }, place.at(cell)));
        } else {
            own.table = Some(0);
            own.cells.retain(|cell| returned.columns.iter().any(|column| column.column.column == cell.at.column));
            let group = |text: &String| Line::new(text.as_str(), place.at(cell));
            rows.push(DataRow { row: row.row, groups: row.groups.iter().map(group).collect() });
        }
    }
    let award = returned.columns.iter().find(|column| column.column.meaning == Meaning::Award);
    let says_award =
        |row: &DataRow| award.is_some_and(|column| sheet.rows[row.row].cell_at(column.column.column).is_some());
    let kind = returned.of.kind.or_else(|| rows.iter().any(says_award).then_some(TableKind::Awards));
    sheet.tables.push(Table {
        kind,
        also: returned.of.also.clone(),
        place: sheet.place.at(CellRef::new(header, first)),
        titles: returned.of.titles.iter().map(|text| Line::new(text.as_str(), sheet.place.clone())).collect(),
        columns: returned.columns.iter().map(|column| column.column.clone()).collect(),
        rows,
    });
    sheet.ledger = ledger::line(sheet);
    file.issues.extend(issues);
}

fn choice(row: &ReturnedRow, returned: &Returned) -> Choice {
    let said = fold(&row.choice);
    match said.as_str() {
        "" => Choice::Correct,
        said if said == fold(&returned.of.drop) => Choice::Drop,
        said if said == fold(&returned.of.keep) => Choice::Keep,
        _ => Choice::Unknown,
    }
}

fn has_content(row: &Row, returned: &Returned) -> bool {
    returned.columns.iter().any(|column| row.cell_at(column.column.column).is_some())
}

fn first_cell(sheet: &Sheet, row: &Row) -> Place {
    sheet.place.at(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)))
}
