//! The program's own workbooks when they come back: questions with their answers, rows of a roster with their corrections.

use super::column::Column;
use crate::model::{FormColumn, ReturnOf};
use crate::place::Place;
use std::collections::BTreeMap;

/// The lines of a sheet of questions or answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    pub place: Place,
    pub lines: Vec<FilledLine>,
    /// Columns that it should have and has not.
    pub missing: Vec<FormColumn>,
}

/// A line that has the id of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct FilledLine {
    pub row: u32,
    /// Where its answer stands, also when that cell is empty.
    pub answer: Place,
    pub cells: BTreeMap<FormColumn, String>,
    /// The choices in words.
    pub words: Vec<String>,
}

impl FilledLine {
    /// As stored, without the spaces around it; empty where nothing stands.
    pub fn text(&self, column: FormColumn) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }
}

/// What a returned sheet says.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// Index into the file's sheets.
    pub sheet: usize,
    pub of: ReturnOf,
    pub rows: Vec<ReturnedRow>,
    /// The sender's columns: where each stands here, and in the roster.
    pub columns: Vec<ReturnedColumn>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReturnedColumn {
    /// Here, with the meaning that it has in the roster.
    pub column: Column,
    /// In the roster, from zero.
    pub original: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReturnedRow {
    /// Index into the sheet's rows.
    pub row: usize,
    /// In the roster, from zero; nothing for a row that was added.
    pub original: Option<u32>,
    pub mark: String,
    pub choice: String,
    pub groups: Vec<String>,
}

impl ReturnedRow {
    /// Whether a line of sums went out, not a row of data.
    pub fn is_total(&self) -> bool {
        self.mark.starts_with(TOTAL)
    }
}

/// Begins the mark of a line of sums.
pub const TOTAL: &str = "total:";
