//! Forms on their side: headings stand one below the other, and each person or unit has a column.

use super::grid::{Area, Grid, GridRow};
use super::spelling::Spellings;
use crate::place::CellRef;
use crate::roster::table::{Cell, Value};
use std::collections::BTreeMap;

/// The grid with rows and columns exchanged below the lines above and above the lines below the form, which come apart.
pub struct OnSide {
    pub above: Vec<GridRow>,
    pub body: Grid,
    pub below: Vec<GridRow>,
}

/// At least three headings below each other, one of them of a name, with something beside every one of them. Rows between them
/// whose heading is not known go with them.
pub fn on_side(grid: &Grid, spellings: &Spellings) -> Option<(usize, usize)> {
    let heading = |row: &GridRow| {
        row.cells
            .first()
            .filter(|cell| row.cells.len() >= 2 && cell.value == Value::Text && spellings.is_heading(&cell.text))
            .map(|cell| cell.at.column)
    };
    let (first, column) = grid.rows.iter().enumerate().find_map(|(at, row)| Some((at, heading(row)?)))?;
    let mut last = first;
    let (mut known, mut named, mut strange) = (0_usize, false, 0_usize);
    for (at, row) in grid.rows.iter().enumerate().skip(first) {
        let begins = row
            .cells
            .first()
            .filter(|cell| cell.at.column == column && cell.value == Value::Text && row.cells.len() >= 2);
        let Some(cell) = begins else { break };
        if heading(row).is_some() {
            known += 1;
            named |=
                spellings.listed(&cell.text).is_some_and(|meanings| meanings.iter().any(|meaning| meaning.is_name()));
            last = at;
        } else {
            strange += 1;
        }
    }
    (known >= 3 && named && known > strange).then_some((first, last))
}

/// Takes the grid apart; the rows `first..=last` are the form.
pub fn turned(grid: Grid, first: usize, last: usize) -> OnSide {
    let mut above = grid.rows;
    let below = above.split_off(last + 1);
    let form = above.split_off(first);
    let mut columns: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    for cell in form.into_iter().flat_map(|row| row.cells) {
        columns.entry(cell.at.column).or_default().push(Cell { at: flipped(cell.at), ..cell });
    }
    let merges = grid.merges.into_values().map(|area| Area { from: flipped(area.from), to: flipped(area.to) });
    let body = Grid {
        rows: columns.into_iter().map(|(row, cells)| GridRow { row, cells }).collect(),
        merges: merges.map(|area| ((area.from.row, area.from.column), area)).collect(),
        ..Grid::default()
    };
    OnSide { above, body, below }
}

/// The place with row and column exchanged.
pub fn flipped(at: CellRef) -> CellRef {
    CellRef::new(at.column, at.row)
}
