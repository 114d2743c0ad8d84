//! A sheet's cells → its rows by class, and its tables.

use super::ReadSettings;
use super::grid::{Grid, RawSheet, grid};
use super::header::{Header, headers};
use super::kind::kind;
use super::ledger;
use super::meaning::Meaning;
use super::rows::{Sorter, outside};
use super::table::{Cell, Column, DataRow, Row, RowClass, Sheet, Table, Value};
use super::text::fold;
use crate::issue::{CellProblem, Issue, SheetProblem};
use crate::place::{CellRef, Place};

/// Understands a sheet; says what there is to say of it.
pub fn sheet(raw: RawSheet, file: &Place, settings: &ReadSettings) -> (Sheet, Vec<Issue>) {
    let name = raw.name.clone();
    let hidden = raw.hidden;
    let place = file.in_sheet(name.as_str());
    let grid = grid(raw);
    let mut issues = remarks(&grid, &place, hidden);
    let found = headers(&grid, &settings.spellings);
    let mut sheet =
        Sheet { place: place.clone(), name, hidden, rows: Vec::new(), tables: Vec::new(), ledger: Default::default() };
    if found.is_empty() {
        no_header(&grid, &mut sheet, settings);
        if !grid.rows.is_empty() && !hidden {
            issues.push(Issue::new(SheetProblem::HeaderNotFound, place.clone()));
        }
    } else {
        tables(grid, &found, &mut sheet, settings, &mut issues);
    }
    sheet.ledger = ledger::line(&sheet);
    (sheet, issues)
}

fn remarks(grid: &Grid, place: &Place, hidden: bool) -> Vec<Issue> {
    let mut issues = Vec::new();
    if hidden && !grid.rows.is_empty() {
        issues.push(Issue::new(SheetProblem::Hidden, place.clone()));
    }
    if let Some((cells, first)) = &grid.repaired {
        let problem = CellProblem::Repaired { repair: "NFC".to_owned(), cells: *cells };
        issues.push(Issue::new(problem, place.at(first.at)).with_value(first.raw.clone()));
    }
    let errors =
        grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.value == Value::Error && !cell.inherited);
    issues
        .extend(errors.map(|cell| Issue::new(CellProblem::ErrorValue, place.at(cell.at)).with_value(cell.raw.clone())));
    issues
}

/// Without a header nothing is a table: what is plainly letterhead or signature is so, the rest is data to be set aside.
fn no_header(grid: &Grid, sheet: &mut Sheet, settings: &ReadSettings) {
    for row in &grid.rows {
        // A hidden sheet without a table holds the lists of drop-downs: said, but no roster.
        let unknown = if sheet.hidden { (RowClass::Note, "hidden-list") } else { (RowClass::Data, "no-header") };
        let (class, reason) = outside(row, settings).unwrap_or(unknown);
        sheet.rows.push(Row { row: row.row, class, reason, table: None, cells: row.cells.clone() });
    }
}

fn tables(grid: Grid, found: &[Header], sheet: &mut Sheet, settings: &ReadSettings, issues: &mut Vec<Issue>) {
    let first = found.first().map_or(0, |header| header.first);
    let mut titles = Vec::new();
    for row in grid.rows.get(..first).unwrap_or_default() {
        let class = outside(row, settings);
        if class.is_none() {
            titles.extend(row.cells.iter().filter(|cell| !cell.inherited).map(|cell| cell.text.clone()));
        }
        sheet.rows.push(Row {
            row: row.row,
            class: RowClass::Letterhead,
            reason: "above-header",
            table: None,
            cells: row.cells.clone(),
        });
    }
    for (at, header) in found.iter().enumerate() {
        let end = found.get(at + 1).map_or(grid.rows.len(), |next| next.first);
        let place = sheet.place.clone();
        issues.extend(header.problems.iter().map(|(cell, problem)| Issue::new(problem.clone(), place.at(*cell))));
        let first_table = sheet.tables.len();
        let start = sheet.rows.len();
        for row in grid.rows.get(header.first..=header.last).unwrap_or_default() {
            sheet.rows.push(Row {
                row: row.row,
                class: RowClass::Header,
                reason: "header",
                table: Some(first_table),
                cells: row.cells.clone(),
            });
        }
        let mut data = below(&grid, header, end, sheet, settings);
        let next_titles = if end < grid.rows.len() { take_titles(sheet, start, &mut data) } else { Vec::new() };
        for columns in side_by_side(&header.columns) {
            let of_table = |row: &DataRow| {
                columns.len() == header.columns.len()
                    || sheet.rows.get(row.row).is_some_and(|row| {
                        columns.iter().any(|c| {
                            c.meaning != Meaning::Index && row.cell_at(c.column).is_some_and(|cell| !cell.inherited)
                        })
                    })
            };
            let rows: Vec<DataRow> = data.iter().filter(|row| of_table(row)).cloned().collect();
            let mut around: Vec<&str> = titles.iter().map(String::as_str).chain([sheet.name.as_str()]).collect();
            around.extend(rows.iter().flat_map(|row| &row.groups).map(|group| group.text.as_str()));
            around.dedup();
            let kind = kind(&columns, &around, settings);
            sheet.tables.push(Table { kind, place: place.at(header.at), titles: titles.clone(), columns, rows });
        }
        titles = next_titles;
    }
    ditto(sheet, settings);
}

/// Sorts the rows below a header; returns those with data.
fn below(grid: &Grid, header: &Header, end: usize, sheet: &mut Sheet, settings: &ReadSettings) -> Vec<DataRow> {
    let table = sheet.tables.len();
    let place = sheet.place.clone();
    let mut sorter = Sorter::new(grid, header, settings, &place);
    let mut data = Vec::new();
    for row in grid.rows.get(header.last + 1..end).unwrap_or_default() {
        let (class, reason) = sorter.class(row);
        if class == RowClass::Data {
            data.push(DataRow { row: sheet.rows.len(), groups: sorter.groups() });
        }
        sheet.rows.push(Row { row: row.row, class, reason, table: Some(table), cells: row.cells.clone() });
    }
    data
}

/// The lone lines right above the next header are its titles, not rows of the table before.
fn take_titles(sheet: &mut Sheet, start: usize, data: &mut Vec<DataRow>) -> Vec<String> {
    let mut titles = Vec::new();
    for row in sheet.rows.iter_mut().skip(start).rev() {
        let own = row.cells.iter().filter(|cell| !cell.inherited).count();
        let lone = own <= 2 && row.cells.iter().all(|cell| cell.value == Value::Text);
        if !lone || matches!(row.class, RowClass::Total | RowClass::Header | RowClass::Index) {
            break;
        }
        if matches!(row.class, RowClass::Data | RowClass::Group) {
            titles.extend(row.cells.iter().map(|cell| cell.text.clone()));
            row.class = RowClass::Letterhead;
            row.reason = "title-of-next-table";
            row.table = None;
        }
    }
    data.retain(|data| sheet.rows.get(data.row).is_some_and(|row| row.class == RowClass::Data));
    titles.reverse();
    titles
}

/// Tables beside each other share their rows: each begins with a column of running numbers.
fn side_by_side(columns: &[Column]) -> Vec<Vec<Column>> {
    let mut tables: Vec<Vec<Column>> = Vec::new();
    for column in columns {
        let begins = column.meaning == Meaning::Index
            && tables.last().is_some_and(|table| table.iter().any(|known| known.meaning == Meaning::Index));
        match tables.last_mut() {
            Some(table) if !begins => table.push(column.clone()),
            _ => tables.push(vec![column.clone()]),
        }
    }
    tables
}

/// Ditto marks take the value of the data row above.
fn ditto(sheet: &mut Sheet, settings: &ReadSettings) {
    let mut above: Vec<Cell> = Vec::new();
    for row in sheet.rows.iter_mut().filter(|row| row.class == RowClass::Data && row.table.is_some()) {
        for cell in &mut row.cells {
            if cell.value != Value::Text || !is_ditto(&cell.text, settings) {
                continue;
            }
            if let Some(known) = above.iter().find(|known| known.at.column == cell.at.column) {
                let at = CellRef::new(row.row, cell.at.column);
                *cell = Cell { at, raw: cell.raw.clone(), inherited: false, ..known.clone() };
            }
        }
        above.clone_from(&row.cells);
    }
}

fn is_ditto(text: &str, settings: &ReadSettings) -> bool {
    let bare: String = text.chars().filter(|c| !matches!(c, '-' | '–' | '—' | ' ' | '.')).collect();
    let quotes = !bare.is_empty() && bare.chars().all(|c| matches!(c, '"' | '\'' | '〃' | '”' | '“' | '’' | '/'));
    (quotes && bare != "/") || settings.ditto.iter().any(|word| fold(word) == fold(text))
}
