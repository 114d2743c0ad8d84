//! Which rows go back to whom: the issues that lie on rows of a roster, gathered by roster, table and row.

mod columns;
mod lacking;
mod names;
mod reason;
mod wanted;

use super::{Job, Judged, output};
use crate::amend::mark;
use crate::draw::lists::Lists;
use crate::draw::returns::{self, Frame, Returned, ReturnedRow, ReturnedSheet, ReturnedValue};
use crate::issue::{Failure, Issue, Problem, SettleProblem, Severity};
use crate::model::ReturnOf;
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, Line, Row, RowClass, Sheet, Table, Value};
use crate::save::commit::Output;
use std::collections::{BTreeMap, BTreeSet};

/// The folder of the workbooks in the output.
pub const FOLDER: &str = "tra-lai";

/// File, sheet and row of a roster, by indices.
type RowAt = (usize, usize, usize);

/// One workbook for each roster with something to correct.
pub fn files(job: &Job, judged: &Judged) -> Result<Vec<Output>, Failure> {
    let lang = job.config.programme.documents;
    let lists = Lists::new(&job.config.catalogue, &judged.records.units, lang);
    let programme = &job.config.programme;
    let offices = [programme.alliance.clone()];
    let frame = Frame { lists: &lists, offices: &offices, date: job.date, lang };
    let names = names::of(judged.files.iter().map(|file| file.path.as_str()));
    let index = Index::of(&judged.files);
    let mut rows: BTreeMap<RowAt, Vec<&Issue>> = BTreeMap::new();
    let mut general: BTreeMap<usize, Vec<&Issue>> = BTreeMap::new();
    for issue in judged.issues.iter().filter(|issue| issue.severity() != Severity::Note && !is_of_returns(issue)) {
        match index.row(&judged.files, &issue.place) {
            Some(at) => rows.entry(at).or_default().push(issue),
            None => {
                // What is on no roster, such as the configuration, goes back to nobody.
                if let Some(at) = judged.files.iter().position(|file| *file.path == *issue.place.file) {
                    general.entry(at).or_default().push(issue);
                }
            }
        }
    }
    rows.retain(|at, issues| !is_confirmed(&judged.files, *at, issues));
    let mut made = Vec::new();
    for (at, (file, name)) in judged.files.iter().zip(&names).enumerate() {
        let own: BTreeMap<RowAt, &[&Issue]> =
            rows.range((at, 0, 0)..(at + 1, 0, 0)).map(|(row, issues)| (*row, issues.as_slice())).collect();
        if own.is_empty() {
            continue;
        }
        let remarks = general.get(&at).map_or(&[][..], Vec::as_slice);
        let returned = roster(job, judged, (at, file), &own, remarks);
        let path = format!("{FOLDER}/{name}");
        made.push(output::workbook(&path, &returns::returned(&returned, &frame), job)?);
    }
    Ok(made)
}

/// What is wrong with a corrected workbook itself is said in the report, not sent back once more; nor is what its sender need not correct: a
/// slip that was read, a row that a newer list replaced.
fn is_of_returns(issue: &Issue) -> bool {
    matches!(
        issue.problem,
        Problem::Return(_) | Problem::Settle(SettleProblem::ReadAs { .. } | SettleProblem::Superseded { .. })
    )
}

/// A row whose sender says that it is right, and that nothing but warnings speak against.
fn is_confirmed(files: &[File], (file, sheet, row): RowAt, issues: &[&Issue]) -> bool {
    let warnings = issues.iter().all(|issue| issue.severity() == Severity::Warning);
    let sheet = &files[file].sheets[sheet];
    warnings && sheet.amends.confirmed.contains(&sheet.rows[row].row)
}

/// Sheets by file and name, and corrected rows by where they stand now.
struct Index {
    sheets: BTreeMap<Place, (usize, usize)>,
    amended: BTreeMap<(Place, u32), RowAt>,
}

impl Index {
    fn of(files: &[File]) -> Self {
        let mut index = Self { sheets: BTreeMap::new(), amended: BTreeMap::new() };
        for (at, file) in files.iter().enumerate() {
            for (number, sheet) in file.sheets.iter().enumerate() {
                index.sheets.entry(sheet.place.clone()).or_insert((at, number));
                for (row, amended) in &sheet.amends.by {
                    let Ok(here) = sheet.rows.binary_search_by_key(row, |row| row.row) else { continue };
                    for place in amended.cells.values().chain([&amended.row]) {
                        if let Some(cell) = place.cell {
                            let sheet = Place { cell: None, ..place.clone() };
                            index.amended.insert((sheet, cell.row), (at, number, here));
                        }
                    }
                }
            }
        }
        index
    }

    /// The roster's row of a place, if it is one that can be corrected.
    fn row(&self, files: &[File], place: &Place) -> Option<RowAt> {
        let cell = place.cell?;
        let of = Place { cell: None, ..place.clone() };
        let known = self.amended.get(&(of.clone(), cell.row)).copied();
        let (file, sheet, row) = known.or_else(|| {
            let (file, sheet) = self.sheets.get(&of).copied()?;
            let found = &files[file].sheets[sheet];
            let row = found.cell_of(cell).row;
            Some((file, sheet, found.rows.binary_search_by_key(&row, |row| row.row).ok()?))
        })?;
        let row_there = &files[file].sheets[sheet].rows[row];
        let correctable = matches!(row_there.class, RowClass::Data | RowClass::Total) && row_there.table.is_some();
        correctable.then_some((file, sheet, row))
    }
}

fn roster(
    job: &Job,
    judged: &Judged,
    (at, file): (usize, &File),
    rows: &BTreeMap<RowAt, &[&Issue]>,
    remarks: &[&Issue],
) -> Returned {
    let lang = job.config.programme.documents;
    let mut sheets = Vec::new();
    for (number, sheet) in file.sheets.iter().enumerate() {
        for (table_number, table) in sheet.tables.iter().enumerate() {
            let holds = |row: usize| holds(sheet, table_number, table, row);
            let own: Vec<(usize, &[&Issue])> = rows
                .range((at, number, 0)..(at, number + 1, 0))
                .filter(|((.., row), _)| holds(*row))
                .map(|((.., row), issues)| (*row, *issues))
                .collect();
            if !own.is_empty() {
                sheets.push(table_of(job, (file, sheet), (table_number, table), &own, &judged.issues));
            }
        }
    }
    let mut counts: BTreeMap<(Severity, &str), (String, BTreeSet<RowAt>)> = BTreeMap::new();
    for (row, issues) in rows {
        for issue in *issues {
            let key = (issue.severity(), issue.code());
            let known = counts.entry(key).or_insert_with(|| (lang.issue(&issue.for_sender()).message, BTreeSet::new()));
            known.1.insert(*row);
        }
    }
    let units: BTreeSet<&str> = judged
        .records
        .awards
        .iter()
        .filter(|award| *award.place.file == *file.path)
        .filter_map(|award| award.unit_name.as_deref())
        .collect();
    let remark = |issue: &&Issue| {
        let words = lang.issue(&issue.for_sender());
        let suggestion = words.by_sender.as_ref().unwrap_or(&words.suggestion);
        format!("{}: {} {suggestion}", issue.place, words.message)
    };
    Returned {
        roster: file.path.clone(),
        unit: units.first().filter(|_| units.len() == 1).map(|&unit| unit.to_owned()),
        sheets,
        remarks: remarks.iter().map(remark).collect(),
        found: counts.into_values().map(|(message, rows)| (message, rows.len())).collect(),
    }
}

/// Whether the table has the row: as data, or as a line of sums below its rows.
fn holds(sheet: &Sheet, number: usize, table: &Table, row: usize) -> bool {
    let total = sheet.rows[row].class == RowClass::Total && sheet.rows[row].table == Some(number);
    total || table.rows.binary_search_by_key(&row, |data| data.row).is_ok()
}

fn table_of(
    job: &Job,
    (file, sheet): (&File, &Sheet),
    (number, table): (usize, &Table),
    own: &[(usize, &[&Issue])],
    all: &[Issue],
) -> ReturnedSheet {
    let lang = job.config.programme.documents;
    let columns = columns::of(sheet, table, own, lang);
    let rows = own.iter().map(|(at, issues)| {
        let row = &sheet.rows[*at];
        // A line of sums is no row of data.
        let data = table.rows.binary_search_by_key(at, |data| data.row).ok().map(|at| &table.rows[at]);
        let of = reason::Told { sheet, table, row, columns: &columns, lang };
        let wrong: BTreeSet<u32> = issues.iter().flat_map(|issue| of.wrong(issue)).collect();
        let cells = columns.iter().map(|column| value(row, column.cell.column, &wrong)).collect();
        let elsewhere = of.written_elsewhere(issues, all).map(|said| (said, String::new()));
        let told = issues.iter().map(|issue| of.of(issue)).chain(elsewhere);
        let (reasons, suggestions): (Vec<String>, Vec<String>) = told.unzip();
        ReturnedRow {
            number: row.row + 1,
            cells,
            groups: data.map_or(Vec::new(), |data| data.groups.iter().map(|group| group.text.clone()).collect()),
            reason: each_once(reasons).join("\n"),
            suggestion: each_once(suggestions).join("\n").trim_end().to_owned(),
            mark: mark(sheet, row),
        }
    });
    let rows: Vec<ReturnedRow> = rows.collect();
    let data = own.iter().filter(|(at, _)| sheet.rows[*at].class == RowClass::Data).count();
    let labels = lang.returns();
    ReturnedSheet {
        of: ReturnOf {
            path: file.path.clone(),
            sha256: file.sha256.clone(),
            sheet: sheet.name.clone(),
            table: number,
            kind: table.kind,
            also: table.also.clone(),
            round: sheet.amends.round + 1,
            date: job.date.to_string(),
            rows: rows.iter().map(|row| row.number).collect(),
            titles: said_by(&table.titles),
            drop: labels.drop.to_owned(),
            keep: labels.keep.to_owned(),
        },
        columns,
        rows,
        others: table.rows.len().saturating_sub(data),
    }
}

/// What titles say, each sentence once.
fn said_by(titles: &[Line]) -> Vec<String> {
    let mut said: Vec<String> = titles.iter().map(|title| title.said().to_owned()).collect();
    said.dedup();
    said
}

fn value(row: &Row, column: u32, wrong: &BTreeSet<u32>) -> ReturnedValue {
    let cell = row.cell_at(column);
    let number = cell.and_then(|cell| match cell.value {
        Value::Number(number) if number.to_string() == cell.text.as_str() => Some(number),
        _ => None,
    });
    ReturnedValue {
        // An empty cell is not stored.
        text: cell.map_or(String::new(), |cell| cell.text.to_string()),
        number,
        wrong: wrong.contains(&column),
    }
}

/// The columns in which the issue's trouble stands: those that it is about, else its cell.
fn wrong_columns(sheet: &Sheet, table: &Table, row: &Row, issue: &Issue) -> Vec<u32> {
    let at = issue.place.cell.and_then(|cell| column_of(sheet, row, &issue.place, sheet.cell_of(cell).column));
    let meaning = |column: u32| table.columns.iter().find(|of| of.column == column).map(|of| of.meaning);
    let is_start = at == row.cells.first().map(|cell| cell.at.column);
    let named = |wanted: &[Meaning]| {
        let found = wanted.iter().find_map(|meaning| table.columns.iter().find(|column| column.meaning == *meaning));
        found.map(|column| column.column)
    };
    // A rule is about the whole record, wherever its row begins.
    let is_rule = matches!(issue.problem, Problem::Rule(_));
    let own =
        at.filter(|column| !is_start || !is_rule && issue.value.is_some() && meaning(*column) != Some(Meaning::Index));
    let wanted = wanted::meanings(issue);
    own.or_else(|| named(wanted)).or_else(|| named(wanted::NAMES)).into_iter().collect()
}

/// The roster's column of a place, which may be in a corrected workbook.
fn column_of(sheet: &Sheet, row: &Row, place: &Place, own: u32) -> Option<u32> {
    let Some(amended) = sheet.amends.by.get(&row.row) else { return Some(own) };
    amended.cells.iter().find(|(_, cell)| *cell == place).map(|(column, _)| *column)
}

fn each_once(lines: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    lines.into_iter().filter(|line| seen.insert(line.clone())).collect()
}
