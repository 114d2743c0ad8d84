//! A sheet of questions that comes back, known by its hidden row of column names, never by the name of its file. Where columns were
//! deleted, or the hidden row itself, it is one still: what of it is missing is told, and no line of it becomes a roster's.

use super::grid::Laid;
use crate::model::{FormColumn, QuestionKind};
use crate::place::{CellRef, Place};
use crate::roster::forms::{Filled, FilledLine};
use crate::roster::table::Cell;
use crate::roster::text::clean;
use std::collections::BTreeMap;

/// The row of column names stands near the top, even where a few rows were put above it.
const SEARCHED: u32 = 60;

/// Names of columns that no other sheet has side by side.
const NAMES: usize = 2;

/// The column of ids in the tables of `data/`, which are no questions.
const DATA_COLUMN: &str = "question_id";

/// The sheet's lines, if it is one of questions or answers.
pub fn filled(sheet: &Laid, file: &Place) -> Option<Filled> {
    let all = || sheet.grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.inherited);
    let (names, columns) = columns(sheet)?;
    let column_of = |wanted| columns.iter().find(|(_, column)| **column == wanted).map(|(at, _)| *at);
    let (answer, words) = (column_of(FormColumn::Answer), column_of(FormColumn::Words));
    let place = file.in_sheet(sheet.name.as_str());
    let mut lines: BTreeMap<u32, FilledLine> = BTreeMap::new();
    let mut cells: Vec<&Cell> = all().filter(|cell| names.is_none_or(|names| cell.at.row > names)).collect();
    cells.sort_by_key(|cell| cell.at);
    for cell in cells {
        let line = lines.entry(cell.at.row).or_insert_with(|| FilledLine {
            row: cell.at.row,
            answer: place.at(CellRef::new(cell.at.row, answer.unwrap_or(0))),
            cells: BTreeMap::new(),
            words: Vec::new(),
        });
        match columns.get(&cell.at.column) {
            Some(FormColumn::Words) => line.words.push(clean(&cell.raw)),
            // Codes and places stand one a line: their line ends are no dirt.
            Some(column @ (FormColumn::Codes | FormColumn::Evidence)) => {
                line.cells.insert(*column, cell.raw.trim().to_owned());
            }
            Some(column) => {
                line.cells.insert(*column, clean(&cell.raw));
            }
            None if words.is_some_and(|words| cell.at.column >= words) => line.words.push(clean(&cell.raw)),
            None => {}
        }
    }
    // The headings stand right below the names.
    let heading = names.and(lines.keys().next().copied());
    let asks = |line: &FilledLine| {
        let id = line.text(FormColumn::Id);
        match heading {
            _ if names.is_none() => is_id(id),
            Some(heading) if heading == line.row => id.contains('-'),
            // A line without an id may have an answer all the same, which must not get lost.
            _ => !id.is_empty() || !line.text(FormColumn::Answer).is_empty(),
        }
    };
    let lines = lines.into_values().filter(asks).collect();
    let has = |wanted: &FormColumn| columns.values().any(|column| column == wanted);
    let missing = FormColumn::NEEDED.iter().copied().filter(|wanted| !has(wanted)).collect();
    Some(Filled { place, lines, missing })
}

/// The row of names, where it is still there, and what each column is.
fn columns(sheet: &Laid) -> Option<(Option<u32>, BTreeMap<u32, FormColumn>)> {
    let own = |row: &super::grid::GridRow| {
        let named = row.cells.iter().filter(|cell| !cell.inherited);
        named.filter_map(|cell| Some((cell.at.column, FormColumn::from_code(&cell.raw)?))).collect::<BTreeMap<_, _>>()
    };
    let searched = sheet.grid.rows.iter().take_while(|row| row.row < SEARCHED);
    if let Some((row, names)) = searched.map(|row| (row.row, own(row))).find(|(_, names)| names.len() >= NAMES) {
        return Some((Some(row), names));
    }
    let cells = || sheet.grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.inherited);
    let id = cells().find(|cell| is_id(&cell.raw))?;
    let of_data = cells().any(|cell| cell.at.column == id.at.column && &*cell.raw == DATA_COLUMN);
    (!of_data).then(|| (None, BTreeMap::from([(id.at.column, FormColumn::Id)])))
}

/// Whether a text is the id of a question, which nothing else looks like: `unit-1f0c22d91a4e`.
fn is_id(text: &str) -> bool {
    text.rsplit_once('-').is_some_and(|(kind, digits)| {
        QuestionKind::from_code(kind).is_some()
            && digits.len() == 12
            && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
    })
}
