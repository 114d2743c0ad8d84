//! A table of a document while it is read: rows, cells, and the areas that merged cells cover.

use super::text::Paragraph;
use crate::place::CellRef;
use crate::read::grid::{Area, RawCell, RawSheet};
use crate::read::looks::SheetLook;
use crate::read::looks::xml::value;
use crate::roster::table::Value;
use quick_xml::events::BytesStart;
use std::collections::BTreeMap;

/// The widest span that is believed.
const MOST_SPAN: u32 = 1_000;

#[derive(Default)]
pub struct Table {
    cells: Vec<RawCell>,
    look: SheetLook,
    /// Rows begun so far.
    rows: u32,
    column: u32,
    cell: Option<Cell>,
    /// Areas that cells further down may go on with, by their first column.
    going_down: BTreeMap<u32, Area>,
    pub overfull: bool,
}

/// A cell that is open.
struct Cell {
    width: u32,
    down: Down,
    text: Paragraph,
}

/// Whether a cell is merged with those above or below it.
#[derive(PartialEq)]
enum Down {
    Alone,
    Begins,
    GoesOn,
}

impl Table {
    pub fn start(&mut self, name: &str, tag: &BytesStart<'_>) {
        let span = || value(tag, "val").and_then(|text| text.parse::<u32>().ok()).unwrap_or(1).min(MOST_SPAN);
        match (name, &mut self.cell) {
            ("tr", _) => {
                self.end("tr");
                self.rows += 1;
                self.column = 0;
            }
            ("gridBefore", None) => self.column = self.column.saturating_add(span()),
            ("tc", _) => {
                self.end("tc");
                self.rows = self.rows.max(1);
                self.cell = Some(Cell { width: 1, down: Down::Alone, text: Paragraph::default() });
            }
            ("gridSpan", Some(cell)) => cell.width = span().max(1),
            ("vMerge", Some(cell)) => {
                let begins = value(tag, "val").is_some_and(|how| how == "restart");
                cell.down = if begins { Down::Begins } else { Down::GoesOn };
            }
            ("hidden", None) if self.rows > 0 => self.look.hide_row(self.rows - 1),
            _ => {}
        }
    }

    pub fn end(&mut self, _name: &str) {
        let Some(Cell { width, down, text }) = self.cell.take() else { return };
        let at = CellRef::new(self.rows - 1, self.column);
        let to = CellRef::new(at.row, at.column.saturating_add(width - 1));
        self.column = self.column.saturating_add(width);
        let above = self
            .going_down
            .remove(&at.column)
            .filter(|area| down == Down::GoesOn && area.to.column == to.column && area.to.row + 1 == at.row);
        match above {
            Some(area) => drop(self.going_down.insert(at.column, Area { from: area.from, to })),
            None if width > 1 || down != Down::Alone => drop(self.going_down.insert(at.column, Area { from: at, to })),
            None => {}
        }
        self.settle(at.column);
        if text.is_blank() || self.overfull {
            return;
        }
        let raw = text.laid(at, &mut self.look);
        self.cells.push(RawCell { at, raw: raw.into(), value: Value::Text });
    }

    /// Takes down how far the area that begins in a column reaches now.
    fn settle(&mut self, column: u32) {
        let Some(area) = self.going_down.get(&column).copied().filter(|area| area.from != area.to) else { return };
        match self.look.merges.iter_mut().rev().find(|known| known.from == area.from) {
            Some(known) => *known = area,
            None => self.look.merges.push(area),
        }
    }

    pub fn in_cell(&self) -> bool {
        self.cell.is_some()
    }

    /// A paragraph of the open cell.
    pub fn take(&mut self, paragraph: Paragraph) {
        if let Some(cell) = self.cell.as_mut().filter(|_| !self.overfull) {
            cell.text.follow(paragraph);
        }
    }

    pub fn is_blank(&self) -> bool {
        self.cells.is_empty() && !self.overfull
    }

    pub fn sheet(self, name: String) -> RawSheet {
        RawSheet { name, hidden: false, cells: self.cells, look: self.look }
    }
}
