//! A sheet of questions that comes back, known by its hidden row of column names, never by the name of its file.

use super::grid::Laid;
use crate::model::FormColumn;
use crate::place::{CellRef, Place};
use crate::roster::forms::{Filled, FilledLine};
use crate::roster::table::Cell;
use crate::roster::text::clean;
use std::collections::BTreeMap;

/// The row of column names stands near the top, even where a few rows were put above it.
const SEARCHED: u32 = 60;

/// The sheet's lines, if it is one of questions or answers.
pub fn filled(sheet: &Laid, file: &Place) -> Option<Filled> {
    let all = || sheet.grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.inherited);
    let named = |cell: &&Cell| cell.at.row < SEARCHED && &*cell.raw == FormColumn::Id.code();
    let names = all().find(named)?.at.row;
    let mut columns: BTreeMap<u32, FormColumn> = BTreeMap::new();
    for cell in all().filter(|cell| cell.at.row == names) {
        columns.extend(FormColumn::from_code(&cell.raw).map(|column| (cell.at.column, column)));
    }
    let column_of = |wanted| columns.iter().find(|(_, column)| **column == wanted).map(|(at, _)| *at);
    let (answer, words) = (column_of(FormColumn::Answer)?, column_of(FormColumn::Words));
    let place = file.in_sheet(sheet.name.as_str());
    let mut lines: BTreeMap<u32, FilledLine> = BTreeMap::new();
    let mut cells: Vec<&Cell> = all().filter(|cell| cell.at.row > names).collect();
    cells.sort_by_key(|cell| cell.at);
    for cell in cells {
        let line = lines.entry(cell.at.row).or_insert_with(|| FilledLine {
            row: cell.at.row,
            answer: place.at(CellRef::new(cell.at.row, answer)),
            cells: BTreeMap::new(),
            words: Vec::new(),
        });
        if words.is_some_and(|words| cell.at.column >= words) {
            line.words.push(clean(&cell.raw));
        } else if let Some(column) = columns.get(&cell.at.column) {
            // Codes stand one a line: their line ends are no dirt.
            let text = if *column == FormColumn::Codes { cell.raw.trim().to_owned() } else { clean(&cell.raw) };
            line.cells.insert(*column, text);
        }
    }
    // The headings stand right below the names.
    let heading = lines.keys().next().copied();
    let asks = |line: &FilledLine| {
        let id = line.text(FormColumn::Id);
        !id.is_empty() && (heading != Some(line.row) || id.contains('-'))
    };
    let lines = lines.into_values().filter(asks).collect();
    Some(Filled { place, lines })
}
