//! Which roster a returned sheet is of, and which row each of its rows is: by the roster's bytes, else by its path and the content
//! of the rows as they went out.

use crate::hash;
use crate::model::ReturnOf;
use crate::roster::forms::{ReturnedRow, TOTAL};
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, Row, RowClass, Sheet};
use std::collections::BTreeMap;

/// The rosters as they were read, before anything is corrected.
pub struct Rosters {
    files: Vec<Roster>,
}

struct Roster {
    path: String,
    sha256: String,
    /// Not itself one of corrected rows.
    is_roster: bool,
    sheets: Vec<Marked>,
}

struct Marked {
    name: String,
    /// Number of a row from zero → its index and mark.
    rows: BTreeMap<u32, (usize, String)>,
    by_mark: BTreeMap<String, Vec<usize>>,
}

/// A sheet that is corrected.
pub struct Found<'a> {
    pub file: usize,
    pub sheet: usize,
    /// Its file is another than the one that went out.
    pub changed: bool,
    marked: &'a Marked,
}

impl Rosters {
    pub fn of(files: &[File]) -> Self {
        let roster = |file: &File| Roster {
            path: file.path.clone(),
            sha256: file.sha256.clone(),
            is_roster: file.failure.is_none() && file.returned.is_empty(),
            sheets: file.sheets.iter().map(marked).collect(),
        };
        Self { files: files.iter().map(roster).collect() }
    }

    /// The sheet that the rows are of: in the same bytes, else under the same path, else in the file that has most of the rows
    /// and at least half of them. Never in the file that they came back in.
    pub fn find(&self, of: &ReturnOf, rows: &[ReturnedRow], itself: usize) -> Option<Found<'_>> {
        let sheets = || {
            let rosters = self.files.iter().enumerate().filter(|(at, roster)| *at != itself && roster.sheets_for(of));
            rosters.flat_map(|(at, roster)| {
                let named = roster.sheets.iter().enumerate().filter(|(_, sheet)| sheet.name == of.sheet);
                named.map(move |(sheet, marked)| (at, sheet, roster, marked))
            })
        };
        let same = sheets().find(|(.., roster, _)| roster.sha256 == of.sha256);
        let fitting = |marked: &Marked| rows.iter().filter(|row| marked.by_mark.contains_key(&row.mark)).count();
        let path = || sheets().find(|(.., roster, _)| roster.path == of.path);
        let like = || {
            let most = sheets().max_by_key(|(file, _, _, marked)| (fitting(marked), std::cmp::Reverse(*file)));
            most.filter(|(.., marked)| fitting(marked) > 0 && fitting(marked) * 2 >= rows.len())
        };
        let (file, sheet, roster, marked) = same.or_else(path).or_else(like)?;
        Some(Found { file, sheet, changed: roster.sha256 != of.sha256, marked })
    }
}

impl Roster {
    fn sheets_for(&self, of: &ReturnOf) -> bool {
        self.is_roster || self.sha256 == of.sha256
    }
}

impl Found<'_> {
    /// The index of the row that went out under that number: with the same content, there or in one other place.
    pub fn row(&self, number: u32, mark: &str) -> Option<usize> {
        let there = self.marked.rows.get(&number).filter(|(_, known)| known == mark);
        match (there, self.marked.by_mark.get(mark).map(Vec::as_slice)) {
            (Some((at, _)), _) => Some(*at),
            (None, Some([only])) => Some(*only),
            _ => None,
        }
    }
}

fn marked(sheet: &Sheet) -> Marked {
    let mut marked = Marked { name: sheet.name.clone(), rows: BTreeMap::new(), by_mark: BTreeMap::new() };
    for (at, row) in sheet.rows.iter().enumerate() {
        if matches!(row.class, RowClass::Data | RowClass::Total) && row.table.is_some() {
            let mark = mark(sheet, row);
            marked.by_mark.entry(mark.clone()).or_default().push(at);
            marked.rows.insert(row.row, (at, mark));
        }
    }
    marked
}

/// The content of a row, short: equal as long as what is stored in it is, wherever it stands. Running numbers do not matter.
pub fn mark(sheet: &Sheet, row: &Row) -> String {
    if let Some(amended) = sheet.amends.by.get(&row.row) {
        return amended.mark.clone();
    }
    let columns = sheet.tables.iter().flat_map(|table| &table.columns);
    let numbers: Vec<u32> =
        columns.filter(|column| column.meaning == Meaning::Index).map(|column| column.column).collect();
    let cells = row.cells.iter().filter(|cell| !numbers.contains(&cell.at.column));
    let told: Vec<String> = cells.map(|cell| format!("{}\u{1f}{}", cell.at.column, cell.raw.trim())).collect();
    let short = hash::short(told.join("\u{1e}"), 8);
    if row.class == RowClass::Total { format!("{TOTAL}{short}") } else { short }
}
