//! The cells of a sheet in rows, cleaned; merged areas hand their value to the rows that they cover. Only cells that
//! stand somewhere take memory, however large the sheet says it is.

use super::table::{Cell, Value};
use super::text;
use crate::model::Date;
use crate::place::CellRef;
use std::collections::BTreeMap;

/// A rectangle of cells, both corners included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub from: CellRef,
    pub to: CellRef,
}

/// A cell as the container holds it.
#[derive(Clone, Debug)]
pub struct RawCell {
    pub at: CellRef,
    pub raw: String,
    pub value: Value,
}

/// A sheet as the container holds it.
#[derive(Clone, Debug)]
pub struct RawSheet {
    pub name: String,
    pub hidden: bool,
    pub cells: Vec<RawCell>,
    pub merges: Vec<Area>,
}

/// A row with at least one cell that is not blank.
#[derive(Clone, Debug)]
pub struct GridRow {
    pub row: u32,
    pub cells: Vec<Cell>,
}

/// A sheet in rows.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    pub rows: Vec<GridRow>,
    /// Merged areas by the row and column of their first cell.
    pub merges: BTreeMap<(u32, u32), Area>,
    /// Text cells whose text was repaired beyond spaces, and the first of them.
    pub repaired: Option<(usize, Cell)>,
}

/// Cleans the cells and lays them out in rows; cells that hold only spaces are blank.
pub fn grid(sheet: RawSheet) -> Grid {
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut grid = Grid::default();
    for raw in sheet.cells {
        let text = shown(&raw);
        if text.is_empty() {
            continue;
        }
        let repaired = raw.value == Value::Text && text::is_repaired(&raw.raw, &text);
        let cell = Cell { at: raw.at, raw: raw.raw, text, value: raw.value, inherited: false };
        if repaired {
            let (count, _) = grid.repaired.get_or_insert_with(|| (0, cell.clone()));
            *count += 1;
        }
        rows.entry(cell.at.row).or_default().push(cell);
    }
    for cells in rows.values_mut() {
        cells.sort_by_key(|cell| cell.at.column);
        cells.dedup_by_key(|cell| cell.at.column);
    }
    for area in sheet.merges {
        inherit(&mut rows, area);
        grid.merges.insert((area.from.row, area.from.column), area);
    }
    grid.rows = rows.into_iter().map(|(row, cells)| GridRow { row, cells }).collect();
    grid
}

/// Rows below the first row of a merged area take its value, where they have other cells.
fn inherit(rows: &mut BTreeMap<u32, Vec<Cell>>, area: Area) {
    if area.to.row <= area.from.row {
        return;
    }
    let first = rows.get(&area.from.row).and_then(|cells| cells.iter().find(|cell| cell.at == area.from)).cloned();
    let Some(first) = first else { return };
    for (&row, cells) in rows.range_mut(area.from.row + 1..=area.to.row) {
        let at = CellRef::new(row, area.from.column);
        if let Err(place) = cells.binary_search_by_key(&at.column, |cell| cell.at.column) {
            cells.insert(place, Cell { at, inherited: true, ..first.clone() });
        }
    }
}

fn shown(raw: &RawCell) -> String {
    match raw.value {
        Value::Date(serial) => {
            let days = serial.floor().clamp(-1e6, 3e6) as i32 - 25_569;
            Date::from_days_since_1970(days)
                .map_or_else(|| raw.raw.clone(), |day| format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()))
        }
        Value::Text => text::clean(&raw.raw),
        _ => raw.raw.clone(),
    }
}

impl Grid {
    /// The last column that a cell's merged area covers in its row.
    pub fn last_column(&self, cell: &Cell) -> u32 {
        self.merges.get(&(cell.at.row, cell.at.column)).map_or(cell.at.column, |area| area.to.column)
    }
}
