//! What most cells of a column of a long list look like. The library looks up a format by hashing all of it for every cell; a
//! cell without one of its own takes that of its column, so for the length of the list the column has it.

use super::formats::{Formats, body};
use super::{XlsxFailure, column};
use crate::draw::sheet::{Long, Style};
use rust_xlsxwriter::Worksheet;

/// The looks that the columns have at the moment.
#[derive(Default)]
pub struct Columns {
    styles: Vec<Style>,
    /// How many columns were given a look.
    given: usize,
}

impl Columns {
    /// Whether the cells of a column look like this by themselves.
    pub fn have(&self, column: u16, style: Style) -> bool {
        self.styles.get(usize::from(column)) == Some(&style)
    }

    /// Before each row of a sheet: the columns look like a row in the middle of the list, from its first row to its last but one. (The
    /// library writes a row when the next one begins, so the last one needs looks of its own.)
    pub fn before_row(
        &mut self,
        paper: &mut Worksheet,
        list: &Long<'_>,
        at: usize,
        formats: &mut Formats,
    ) -> Result<(), XlsxFailure> {
        if at == list.after {
            // The first may be a heading of a group.
            self.styles = list.row(list.len() / 2).cells.iter().map(|cell| cell.style).collect();
            for (beside, style) in (0..).zip(&self.styles) {
                paper.set_column_format(column(beside), formats.get(*style, false))?;
            }
            self.given = self.styles.len();
        }
        if at + 1 == list.after + list.len() {
            self.styles.clear();
        }
        Ok(())
    }

    /// Behind the last row: the cells around the list have looks of their own, and below it there are none.
    pub fn end(&self, paper: &mut Worksheet) -> Result<(), XlsxFailure> {
        for beside in (0..).take(self.given) {
            paper.set_column_format(column(beside), &body())?;
        }
        Ok(())
    }
}
