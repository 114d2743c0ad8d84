//! The lines around rows: titles and group rows. One that gave a fact is used; one that says nothing but what rows say themselves, or is
//! nothing but the name of its list, is known; of any other nobody knows what it means.

use crate::claims::lines::strip_number;
use crate::claims::reader::Reader;
use crate::claims::state;
use crate::model::CellAccount;
use crate::place::{CellRef, Place};
use crate::roster::table::{Line, Row, RowClass, Sheet, Value};
use crate::roster::text::fold;
use crate::roster::value;
use crate::wording::explained::denies;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How a line served, the later the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Served {
    Not,
    /// Its words are known, but no row needed them.
    Understood,
    /// Rows that wait need it.
    Waiting,
    Gave,
}

/// The lines of a sheet, by the cell that they stand in.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    served: BTreeMap<CellRef, Served>,
}

impl Lines {
    /// A row needed what the line says; `counts` tells whether the row counts or waits.
    pub fn gave(&mut self, place: &Place, counts: bool) {
        if let Some(served) = place.cell.and_then(|cell| self.served.get_mut(&cell)) {
            *served = (*served).max(if counts { Served::Gave } else { Served::Waiting });
        }
    }

    /// The account of a cell of the sheet, where it is one of the lines.
    pub fn account(&self, cell: CellRef) -> Option<CellAccount> {
        Some(match self.served.get(&cell)? {
            Served::Gave => CellAccount::Used,
            Served::Waiting => CellAccount::Asked,
            Served::Understood => CellAccount::Known,
            Served::Not => CellAccount::NotUnderstood,
        })
    }
}

/// The lines of a sheet before anybody needed them.
pub fn of(sheet: &Sheet, reader: &Reader<'_>) -> Lines {
    let mut lines = Lines::default();
    for table in &sheet.tables {
        table.titles.iter().for_each(|line| lines.add(line, reader));
        // Rows below one group row share their groups.
        for rows in table.rows.chunk_by(|a, b| Arc::ptr_eq(&a.groups, &b.groups)) {
            rows[0].groups.iter().for_each(|line| lines.add(line, reader));
        }
    }
    // How long a list is, is compared with its rows.
    let stated: Vec<String> = reader.catalogue.total_words.list_notes.iter().map(|words| fold(words)).collect();
    for row in sheet.rows.iter().filter(|row| matches!(row.class, RowClass::Group | RowClass::Total)) {
        lines.add_beside(row, reader);
    }
    for row in sheet.rows.iter().filter(|row| row.class == RowClass::Note) {
        for cell in row.cells.iter().filter(|cell| !cell.inherited) {
            let folded = fold(cell.text.trim_start_matches(['(', '*', '-', ' ']));
            if stated.iter().any(|words| folded.starts_with(words.as_str())) {
                lines.served.insert(cell.at, Served::Understood);
            }
        }
    }
    lines
}

impl Lines {
    /// What stands in a row of sums or of a group besides its number, its sums and its first text: a word that nobody makes out is not known.
    fn add_beside(&mut self, row: &Row, reader: &Reader<'_>) {
        let own = row.cells.iter().filter(|cell| !cell.inherited && cell.value == Value::Text);
        let is_number =
            |text: &str| text.chars().all(|letter| "IVXLC.()/ ".contains(letter) || letter.is_ascii_digit());
        let words = own.filter(|cell| {
            cell.text.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !is_number(&cell.text)
        });
        // A group that no row stands below says nothing of any.
        let first = usize::from(row.class == RowClass::Total);
        for cell in words.skip(first) {
            // "3 tập thể" counts.
            let counts = cell.text.trim_start_matches(['(', ' ', '+', '-']).starts_with(|c: char| c.is_ascii_digit());
            let known = !denies(&cell.text) && (counts || is_understood(&cell.text, reader));
            self.served.entry(cell.at).or_insert(if known { Served::Understood } else { Served::Not });
        }
    }

    fn add(&mut self, line: &Line, reader: &Reader<'_>) {
        let Some(cell) = line.place.cell else { return };
        self.served
            .entry(cell)
            .or_insert_with(|| if is_understood(line.said(), reader) { Served::Understood } else { Served::Not });
    }
}

/// First words of titles that are nothing but the name of a list, and of lines that belong to one, folded.
const PLAIN: &[&str] = &[
    "danh sach",
    "bieu",
    "bang",
    "phu luc",
    "tong hop",
    "kem theo",
    "ban hanh kem",
    "don vi tinh",
    "dvt",
    "bao cao",
    "ket qua",
    "mau",
    "theo",
    "thong ke",
    "trich ngang",
    "so theo doi",
    "so lieu",
    "ghi chu",
    "to trinh",
    "quyet dinh",
    "bien ban",
    "can cu",
    "thoi diem",
];

/// Words of titles that name what a list is of, folded.
const LISTS: &[&str] = &["thi dua", "khen thuong", "khen", "can bo", "hoat dong", "phoi hop", "phong trao", "tap huan"];

/// Whether some reader of lines makes something of it.
pub fn is_understood(text: &str, reader: &Reader<'_>) -> bool {
    let bare = strip_number(text);
    let folded = fold(&bare.replace(['(', ')'], " "));
    let begins =
        |words: &&str| folded.strip_prefix(*words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let names_list = LISTS.iter().any(|words| format!(" {folded} ").contains(&format!(" {words} ")));
    let line = reader.line(text);
    !folded.chars().any(char::is_alphabetic)
        || ((names_list || PLAIN.iter().any(begins)) && !denies(text))
        || line.decision.is_some()
        || line.year.is_some()
        || line.years.is_some()
        || value::date_in(text).is_some()
        || reader.recipient(bare).is_some()
        || reader.sector(bare).is_some()
        || reader.names.kind_of(bare).is_some()
        || reader.phase_at(text).is_some()
        || reader.movements.inside(text, 2).is_some()
        || reader.awards.inside(text, 2).is_some()
        || state::of_line(text, &reader.states).is_some()
        || ["xa", "phuong", "thi tran", "huyen", "thi xa", "thanh pho", "tinh", "khoi", "cum"].iter().any(begins)
}
