//! The year of a column that holds a year, a month or a day.

use super::unread::Unread;
use crate::issue::CellProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value::{self, When};

/// Nothing where the cell is blank, or holds no year: then that is noted.
pub fn year_of<'a>(row: RowView<'a>, meaning: Meaning, unread: &mut Vec<Unread<'a>>) -> Option<i32> {
    row.cell(meaning).and_then(|cell| year_said(cell, cell, unread))
}

/// The same of a `cell`, which may be what a `whole` one says of one of several people.
pub fn year_said<'a>(whole: &'a Cell, cell: &Cell, unread: &mut Vec<Unread<'a>>) -> Option<i32> {
    match value::when(cell) {
        Ok(Some(When::Day(date))) => Some(date.year()),
        Ok(Some(When::Month { year, .. } | When::Year(year))) => Some(year),
        Ok(None) => None,
        Err(_) => {
            let inside = value::year(&cell.text);
            if inside.is_none() {
                unread.push(Unread::new(whole, CellProblem::NotADate));
            }
            inside
        }
    }
}
