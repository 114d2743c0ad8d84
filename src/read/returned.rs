//! A sheet of `tra-lai/` that comes back, known by its hidden row, never by the name of its file: each row with the number that it
//! has in the sender's roster. And the sheets of the program's own: instructions, lists of drop-downs.

use super::grid::{GridRow, Laid};
use crate::model::{OWN_SHEET, ReturnCell, ReturnColumn, ReturnOf};
use crate::place::{CellRef, Place};
use crate::roster::column::Column;
use crate::roster::forms::{Returned, ReturnedColumn, ReturnedRow};
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Reason, Row, RowClass, Sheet};
use std::collections::BTreeMap;

/// The hidden row stands near the top, even where a few rows were put above it.
const SEARCHED: u32 = 80;

/// What a sheet that the program made says.
pub enum Says {
    /// Instructions and lists.
    Nothing,
    Rows(Box<Returned>),
    /// It holds rows of a sender, but what it says of whose they are, or of one of its columns, is not whole: at that cell.
    Damaged(CellRef),
}

/// The sheet in rows, and what it says. Nothing for a sheet that the program did not make.
pub fn returned(laid: &Laid, file: &Place, at: usize) -> Option<(Sheet, Says)> {
    let top = || laid.grid.rows.iter().take_while(|row| row.row < SEARCHED);
    let cells = || top().flat_map(|row| &row.cells).filter(|cell| !cell.inherited);
    if cells().any(|cell| &*cell.raw == OWN_SHEET) {
        return Some((sheet(laid, file, |_| (RowClass::Note, "own-words")), Says::Nothing));
    }
    let identity = cells().find(|cell| ReturnOf::is_one(&cell.raw))?;
    let damaged = |at| Some((sheet(laid, file, |_| (RowClass::Note, "returned-damaged")), Says::Damaged(at)));
    let Some(of) = ReturnOf::from_text(&identity.raw) else { return damaged(identity.at) };
    let names = laid.grid.rows.iter().position(|row| row.row == identity.at.row);
    let names = names.expect("the cell that tells whose rows these are stands in a row of the grid");
    let header = names + 1;
    let (mut own, mut columns) = (BTreeMap::new(), Vec::new());
    for cell in &laid.grid.rows[names].cells {
        if let Some(column) = ReturnColumn::from_code(&cell.raw) {
            own.insert(column, cell.at.column);
        } else if ReturnCell::is_one(&cell.raw) {
            let Some(of) = ReturnCell::from_text(&cell.raw) else { return damaged(cell.at) };
            let heading = laid.grid.rows.get(header).and_then(|row| cell_at(row, cell.at.column));
            let column = Column {
                column: cell.at.column,
                meaning: Meaning::from_id(&of.meaning).unwrap_or(Meaning::Unexplained),
                header: heading.map_or_else(String::new, |cell| cell.text.to_string()),
                stands_for: of.stands_for,
            };
            columns.push(ReturnedColumn { column, original: of.column });
        }
    }
    let text = |row: &GridRow, column| {
        let cell = own.get(&column).and_then(|at| cell_at(row, *at));
        cell.map_or_else(String::new, |cell| cell.raw.trim().to_owned())
    };
    let number =
        |row: &GridRow| text(row, ReturnColumn::Number).parse::<u32>().ok().and_then(|number| number.checked_sub(1));
    let senders = |row: &GridRow| columns.iter().any(|column| cell_at(row, column.column.column).is_some());
    let made = sheet(laid, file, |row| match row {
        _ if row.row < identity.at.row => (RowClass::Letterhead, "above-returned-rows"),
        _ if row.row == identity.at.row => (RowClass::Note, "column-names"),
        _ if laid.grid.rows.get(header).is_some_and(|header| header.row == row.row) => (RowClass::Header, "header"),
        _ if number(row).is_some() || senders(row) => (RowClass::Data, "returned"),
        _ => (RowClass::Note, "own-words"),
    });
    // Each row of the sheet is one of the grid.
    let data = made.rows.iter().zip(&laid.grid.rows).enumerate().filter(|(_, (row, _))| row.class == RowClass::Data);
    let rows = data.map(|(at, (_, laid))| ReturnedRow {
        row: at,
        original: number(laid),
        mark: text(laid, ReturnColumn::Mark),
        choice: text(laid, ReturnColumn::Choice),
        groups: text(laid, ReturnColumn::Groups).lines().map(str::to_owned).collect(),
    });
    let rows = rows.collect();
    Some((made, Says::Rows(Box::new(Returned { sheet: at, of, rows, columns }))))
}

fn cell_at(row: &GridRow, column: u32) -> Option<&Cell> {
    row.cells.iter().find(|cell| cell.at.column == column && !cell.inherited)
}

fn sheet(laid: &Laid, file: &Place, class: impl Fn(&GridRow) -> (RowClass, Reason)) -> Sheet {
    let rows = laid.grid.rows.iter().map(|row| {
        let (class, reason) = class(row);
        Row { row: row.row, class, reason, table: None, cells: row.cells.clone(), struck_out: false }
    });
    let mut sheet = Sheet {
        place: file.in_sheet(laid.name.as_str()),
        name: laid.name.clone(),
        hidden: laid.hidden,
        on_side: false,
        hidden_rows: laid.hidden_rows.clone(),
        hidden_columns: laid.hidden_columns.clone(),
        repairs: laid.grid.repairs.clone(),
        rows: rows.collect(),
        tables: Vec::new(),
        comments: Vec::new(),
        amends: Default::default(),
        ledger: Default::default(),
    };
    sheet.ledger = ledger::line(&sheet);
    sheet
}
