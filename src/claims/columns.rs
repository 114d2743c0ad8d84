//! What a column holds as a whole, where one cell alone may be read in two ways. Found once for each column.

use crate::model::TableId;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, DataRow, RowView};
use crate::roster::value::{self, Points};
use std::cell::RefCell;
use std::collections::HashMap;

/// What is known of columns. Only looked up.
#[derive(Default)]
pub struct Columns {
    highest: RefCell<HashMap<(TableId, u32), Option<i64>>>,
    counted: RefCell<HashMap<(TableId, u32), bool>>,
    awarded: RefCell<HashMap<TableId, (usize, usize)>>,
    alternate: RefCell<HashMap<(TableId, u32), bool>>,
}

impl Columns {
    /// The highest score that can be read in one way only, in hundredths.
    pub fn highest(&self, row: RowView<'_>, column: u32) -> Option<i64> {
        let plain = |cell: &Cell| match value::points(cell) {
            Ok(Some(Points::Of(points))) if points > 0 => Some(points),
            _ => None,
        };
        let key = (row.table_id, column);
        let known = self.highest.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let highest = cells(row, column).filter_map(plain).max();
            self.highest.borrow_mut().insert(key, highest);
            highest
        })
    }

    /// Whether the columns of marks hold numbers of things instead: some cell has two or more, so that 1 is one and no mark.
    pub fn is_counted(&self, row: RowView<'_>, column: &Column) -> bool {
        let key = (row.table_id, column.column);
        let known = self.counted.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let alike = row.table.columns.iter().filter(|other| other.meaning == column.meaning);
            let counted = alike.flat_map(|other| cells(row, other.column)).any(|cell| several(cell).is_some());
            self.counted.borrow_mut().insert(key, counted);
            counted
        })
    }

    /// Whether any row of the table has something in its column of awards: what is blank beside it names none.
    pub fn names_awards(&self, row: RowView<'_>) -> bool {
        self.awarded(row).0 > 0
    }

    /// Whether at least as many rows name an award in that column as leave it blank: then a blank is meant, and goes on with nothing above.
    pub fn leaves_blank(&self, row: RowView<'_>) -> bool {
        let (named, blank) = self.awarded(row);
        named > 0 && named >= blank
    }

    /// Whether some rows fill in a column of `named`, others that column, and none both.
    pub fn alternates(&self, row: RowView<'_>, named: &[Meaning], column: u32) -> bool {
        let key = (row.table_id, column);
        let known = self.alternate.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let of_named: Vec<u32> =
                row.table.columns.iter().filter(|of| named.contains(&of.meaning)).map(|of| of.column).collect();
            let fills = |data: &DataRow, at: u32| row.sheet.rows[data.row].cell_at(at).is_some();
            let named = |data: &&DataRow| of_named.iter().any(|at| fills(data, *at));
            let mut beside = row.table.rows.iter().filter(named).map(|data| fills(data, column)).peekable();
            let alternates = beside.peek().is_some() && beside.all(|filled| !filled);
            self.alternate.borrow_mut().insert(key, alternates);
            alternates
        })
    }

    /// How many rows of the table have something in its column of awards, and how many have not.
    fn awarded(&self, row: RowView<'_>) -> (usize, usize) {
        let known = self.awarded.borrow().get(&row.table_id).copied();
        known.unwrap_or_else(|| {
            let columns: Vec<u32> =
                row.table.columns.iter().filter(|of| of.meaning == Meaning::Award).map(|of| of.column).collect();
            let named = |data: &&DataRow| columns.iter().any(|at| row.sheet.rows[data.row].cell_at(*at).is_some());
            let filled = row.table.rows.iter().filter(named).count();
            let awarded = (filled, row.table.rows.len() - filled);
            self.awarded.borrow_mut().insert(row.table_id, awarded);
            awarded
        })
    }
}

/// The number of a cell that is nothing but a number of things, two at least; a year is none.
pub fn several(cell: &Cell) -> Option<u32> {
    let is_bare = cell.text.bytes().all(|letter| letter.is_ascii_digit());
    let count = value::count(cell).ok().flatten().filter(|_| is_bare)?;
    (2..1900).contains(&count).then_some(count)
}

/// The cells of a column in the data rows of the row's table.
fn cells<'a>(row: RowView<'a>, column: u32) -> impl Iterator<Item = &'a Cell> {
    row.table.rows.iter().filter_map(move |data| row.sheet.rows[data.row].cell_at(column))
}
