//! What calamine does not tell of a workbook: merged areas, which rows and columns are hidden, and the fonts that are evidence of
//! an old encoding or strike a text out, but for those of whole cells of an `.xlsx` file; comments and texts of shapes; formulas of which
//! no value is stored.

mod formulas;
mod notes;
mod ods;
mod records;
mod scan;
mod xls;
mod xls_notes;
mod xlsb;
mod xlsx;
pub mod xml;

pub use ods::ods;
pub use xls::{is_biff8, of_stream as xls_stream, xls};
pub use xlsb::xlsb;
pub use xlsx::{XlsxLook, xlsx};

use super::formula::Formula;
use super::grid::Area;
use super::legacy::Encoding;
use crate::place::CellRef;
use crate::roster::table::Comment;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A stretch of a cell's text in one font, up to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// In characters from the beginning of the text.
    pub from: u32,
    pub encoding: Option<Encoding>,
}

/// What there is to know of one sheet besides its values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetLook {
    /// Rows, counted from zero, both ends included, in order.
    pub hidden_rows: Vec<(u32, u32)>,
    pub hidden_columns: Vec<(u32, u32)>,
    pub merges: Vec<Area>,
    /// The runs of cells of which at least one is in a legacy font.
    pub runs: HashMap<CellRef, Vec<Run>>,
    /// The cells whose text is struck out as a whole.
    pub struck: BTreeSet<CellRef>,
    /// Comments and texts of shapes.
    pub comments: Vec<Comment>,
    /// The formulas of which the file stores no value.
    pub formulas: BTreeMap<CellRef, Formula>,
}

impl SheetLook {
    /// Keeps runs that say something.
    pub fn set_runs(&mut self, at: CellRef, runs: Vec<Run>) {
        if runs.iter().any(|run| run.encoding.is_some()) {
            self.runs.insert(at, runs);
        }
    }

    pub fn hide_row(&mut self, row: u32) {
        hide(&mut self.hidden_rows, row, row);
    }

    fn hide_columns(&mut self, from: u32, to: u32) {
        hide(&mut self.hidden_columns, from, to.max(from));
    }
}

/// Adds a span, joined to the last one where they touch.
fn hide(spans: &mut Vec<(u32, u32)>, from: u32, to: u32) {
    match spans.last_mut() {
        Some((first, last)) if from >= *first && from <= last.saturating_add(1) => *last = to.max(*last),
        _ => spans.push((from, to)),
    }
}

/// The whole text in one font.
pub fn whole(encoding: Option<Encoding>) -> Vec<Run> {
    vec![Run { from: 0, encoding }]
}
