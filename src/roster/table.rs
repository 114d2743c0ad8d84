//! What reading gives: files, their sheets row by row, and the tables found in them. Plain data.

use super::column::Column;
use super::forms::{Filled, Returned};
use super::meaning::Meaning;
use crate::issue::Issue;
use crate::model::{LedgerLine, RowId, SheetId, TableId, TableKind, Text};
use crate::place::{CellRef, Place};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    Empty,
    Text,
    Number(f64),
    Bool(bool),
    /// Days since 30 December 1899 (the serial of Excel's 1900 epoch; files of the 1904 epoch are converted).
    Date(f64),
    /// `#REF!`, `#N/A` …
    Error,
}

/// A cell that is not blank.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub at: CellRef,
    /// As stored.
    pub raw: Text,
    /// As understood: NFC, one space between words, no invisible characters; dates as `dd/mm/yyyy`.
    pub text: Text,
    pub value: Value,
    /// Stands in a merged area whose first cell is further up. (A ditto mark is the row's own cell: its text is that of
    /// the row above, its raw text the mark.)
    pub inherited: bool,
}

/// A cell whose text is not what is stored, but for spaces.
#[derive(Clone, Debug, PartialEq)]
pub struct Repair {
    pub at: CellRef,
    /// What it was: "TCVN3", "Unicode" …
    pub how: &'static str,
    pub raw: Text,
    pub text: Text,
}

impl Cell {
    /// Whether it is a formula of which nobody knows the value: its own text stands for it.
    pub fn is_open_formula(&self) -> bool {
        self.value == Value::Error && self.raw.starts_with('=')
    }

    /// Its text line by line, without blank lines: the lines are those of the stored text, whose words decoding keeps apart. One line
    /// where the words do not tell.
    pub fn lines(&self) -> Vec<&str> {
        let counts: Vec<usize> = self.raw.split(['\n', '\r']).map(|line| line.split_whitespace().count()).collect();
        let words: Vec<&str> = self.text.split(' ').collect();
        if counts.iter().sum::<usize>() != words.len() {
            return vec![&self.text];
        }
        let mut rest = self.text.as_str();
        let mut lines = Vec::new();
        for count in counts.into_iter().filter(|count| *count > 0) {
            let end = rest.match_indices(' ').nth(count - 1).map_or(rest.len(), |(at, _)| at);
            lines.push(&rest[..end]);
            rest = rest[end..].trim_start();
        }
        lines
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowClass {
    Blank,
    Letterhead,
    Header,
    Index,
    Group,
    Total,
    Footer,
    Note,
    Data,
}

/// Why a row is of its class: a stable word such as `above-header`, `signature`, `total-word`, for `thidua read`.
pub type Reason = &'static str;

/// The reason of a data row that was typed over the example of a blank form.
pub const TYPED_OVER: Reason = "typed-over-example";

/// A row of a sheet that is not blank (and blank rows between others, without cells).
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Counted from zero.
    pub row: u32,
    pub class: RowClass,
    pub reason: Reason,
    /// Which of the sheet's tables it belongs to.
    pub table: Option<usize>,
    /// In order of columns.
    pub cells: Vec<Cell>,
    /// Every cell of its own is struck out, but for its running number.
    pub struck_out: bool,
}

/// A line that speaks of the data rows below it: a group row ("I. TẬP THỂ") or a title above the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    /// The sentence that it is a part of, where a title is parted over several rows.
    pub sentence: Option<String>,
    pub place: Place,
}

impl Line {
    /// A line that is a sentence by itself.
    pub fn new(text: impl Into<String>, place: Place) -> Self {
        Self { text: text.into(), sentence: None, place }
    }

    /// What it says: a part of a sentence says the whole.
    pub fn said(&self) -> &str {
        self.sentence.as_deref().unwrap_or(&self.text)
    }
}

/// A data row of a table: `row` is the index into [`Sheet::rows`].
#[derive(Clone, Debug, PartialEq)]
pub struct DataRow {
    pub row: usize,
    /// The group rows above it, from the outermost in; shared by the rows below one group row.
    pub groups: Arc<[Line]>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Nothing when the columns do not tell; its rows are then set aside.
    pub kind: Option<TableKind>,
    /// What else its columns hold: minutes of a block have scores and proposals.
    pub also: Vec<TableKind>,
    /// First cell of the header.
    pub place: Place,
    /// The lines above the header that belong to it (title, subtitle), in order.
    pub titles: Vec<Line>,
    pub columns: Vec<Column>,
    pub rows: Vec<DataRow>,
}

/// What somebody stuck on a cell, or wrote into a shape that lies over the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Where it is in the sheet, or begins; nothing where the file does not tell.
    pub at: Option<CellRef>,
    pub text: String,
    /// A shape with text, not a comment.
    pub is_box: bool,
}

/// A comment in the plain form in which it is kept.
pub type PlainComment = (Option<(u32, u32)>, String, bool);

impl Comment {
    pub fn plain(&self) -> PlainComment {
        (self.at.map(|at| (at.row, at.column)), self.text.clone(), self.is_box)
    }

    pub fn of_plain((at, text, is_box): PlainComment) -> Self {
        Self { at: at.map(|(row, column)| CellRef::new(row, column)), text, is_box }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub place: Place,
    pub name: String,
    pub hidden: bool,
    /// Rows and columns of its tables are exchanged: a cell at column 3, row 1 of them stands at row 3, column 1 of the sheet.
    pub on_side: bool,
    /// Hidden rows and columns, counted from zero, both ends included. They are read like the others.
    pub hidden_rows: Vec<(u32, u32)>,
    pub hidden_columns: Vec<(u32, u32)>,
    pub repairs: Vec<Repair>,
    /// Comments and texts of shapes.
    pub comments: Vec<Comment>,
    pub rows: Vec<Row>,
    pub tables: Vec<Table>,
    pub amends: Amends,
    /// Counts by class; `accepted`, `duplicate` and `set_aside` are filled in by settling.
    pub ledger: LedgerLine,
}

/// A file that was read, or could not be: then `failure` says why and `sheets` is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Relative to the input folder, with `/`.
    pub path: String,
    pub sha256: String,
    pub bytes: u64,
    /// "xlsx", "xls", "ods", "csv" …: what it really is.
    pub format: &'static str,
    pub sheets: Vec<Sheet>,
    pub failure: Option<Issue>,
    /// All else that there is to say.
    pub issues: Vec<Issue>,
    /// Sheets of questions that came back: no rosters, so they are not among the sheets.
    pub filled: Vec<Filled>,
    /// Sheets of rows that came back corrected.
    pub returned: Vec<Returned>,
}

/// What corrected workbooks did to a sheet's rows, by the number of the row from zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Amends {
    /// Rows that stand as a corrected workbook has them: where it has each cell.
    pub by: BTreeMap<u32, Amended>,
    /// Rows that their sender says are right as they stand.
    pub confirmed: BTreeSet<u32>,
    /// Of a sheet of corrected rows: what each row did.
    pub did: BTreeMap<u32, Did>,
    /// How often rows of the sheet have come back.
    pub round: u32,
}

/// Where a corrected row stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct Amended {
    /// The first cell of the row in the corrected workbook.
    pub row: Place,
    /// By the column of the roster.
    pub cells: BTreeMap<u32, Place>,
    /// The row's content before.
    pub mark: String,
}

/// What a corrected row did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// It stands instead of the roster's row, and has its fate.
    Replace,
    /// It changed nothing, or not a row of data: the roster's own row is counted.
    Repeat,
    /// It could not be used.
    Nothing,
}

/// A data row with its table and sheet, the form in which settling meets it.
#[derive(Clone, Copy, Debug)]
pub struct RowView<'a> {
    pub table_id: TableId,
    pub sheet: &'a Sheet,
    pub table: &'a Table,
    pub data: &'a DataRow,
    pub row: &'a Row,
}

impl<'a> RowView<'a> {
    /// The first cell of that meaning that is not blank.
    pub fn cell(&self, meaning: Meaning) -> Option<&'a Cell> {
        self.cells(meaning).next().map(|(_, cell)| cell)
    }

    pub fn text(&self, meaning: Meaning) -> Option<&'a str> {
        self.cell(meaning).map(|cell| cell.text.as_str())
    }

    /// Every cell of that meaning that is not blank, with its column (mark columns come more than once). An error is no value.
    pub fn cells(&self, meaning: Meaning) -> impl Iterator<Item = (&'a Column, &'a Cell)> + use<'a> {
        let row = self.row;
        self.table
            .columns
            .iter()
            .filter(move |column| column.meaning == meaning)
            .filter_map(move |column| Some((column, row.cell_at(column.column)?)))
            .filter(|(_, cell)| cell.value != Value::Error)
    }

    pub fn id(&self) -> RowId {
        RowId { sheet: self.table_id.sheet, row: self.row.row }
    }

    /// Where the row stands: its first cell.
    pub fn place(&self) -> Place {
        let column = self.row.cells.first().map_or(0, |cell| cell.at.column);
        self.sheet.place_of(CellRef::new(self.row.row, column))
    }

    pub fn place_of(&self, cell: &Cell) -> Place {
        self.sheet.place_of(cell.at)
    }

    /// Whether both are one row of one sheet; tables side by side share their rows.
    pub fn is_same_row(&self, other: RowView<'_>) -> bool {
        self.table_id.sheet == other.table_id.sheet && self.data.row == other.data.row
    }
}

impl Row {
    pub fn cell_at(&self, column: u32) -> Option<&Cell> {
        self.cells.binary_search_by_key(&column, |cell| cell.at.column).ok().map(|at| &self.cells[at])
    }
}

impl Amended {
    /// Where the cell of that column of the roster stands now.
    pub fn place_of(&self, column: u32) -> Place {
        self.cells.get(&column).unwrap_or(&self.row).clone()
    }
}

impl Sheet {
    /// Where a cell of its tables stands.
    pub fn place_of(&self, at: CellRef) -> Place {
        let amended = self.amends.by.get(&at.row);
        amended.map_or_else(|| self.place.at(self.cell_of(at)), |amended| amended.place_of(at.column))
    }

    /// The same without the file and the sheet.
    pub fn cell_of(&self, at: CellRef) -> CellRef {
        if self.on_side { CellRef::new(at.column, at.row) } else { at }
    }

    /// Whether nobody sees a row of its tables: it or the whole sheet is hidden.
    pub fn is_row_hidden(&self, row: u32) -> bool {
        self.hidden || within(if self.on_side { &self.hidden_columns } else { &self.hidden_rows }, row)
    }

    /// Whether a column of its tables is hidden in a sheet that is not.
    pub fn is_column_hidden(&self, column: u32) -> bool {
        !self.hidden && within(if self.on_side { &self.hidden_rows } else { &self.hidden_columns }, column)
    }

    /// The comments on the cells of a row of its tables, each with the cell as the tables know it.
    pub fn comments_on(&self, row: u32) -> impl Iterator<Item = (CellRef, &Comment)> {
        let on = self.comments.iter().filter(|comment| !comment.is_box);
        // Exchanging rows and columns twice leaves them as they are.
        on.filter_map(|comment| Some((self.cell_of(comment.at?), comment))).filter(move |(at, _)| at.row == row)
    }

    /// The data rows of every table, in the order of the sheet, which is known by `sheet`.
    pub fn data_rows(&self, sheet: SheetId) -> impl Iterator<Item = RowView<'_>> + Clone {
        (0..).zip(&self.tables).flat_map(move |(number, table)| {
            let table_id = TableId { sheet, table: number };
            table.rows.iter().map(move |data| RowView { table_id, sheet: self, table, data, row: &self.rows[data.row] })
        })
    }
}

/// The sheets of files, each with the id that its place among them gives. Ids are equal wherever the same files are counted.
pub fn sheets(files: &[File]) -> impl Iterator<Item = (SheetId, &Sheet)> + Clone {
    (0..).zip(files).flat_map(|(number, file)| file.numbered_sheets(number))
}

/// Whether spans that are in order hold a number, both ends included.
pub fn within(spans: &[(u32, u32)], at: u32) -> bool {
    let next = spans.partition_point(|(from, _)| *from <= at);
    next.checked_sub(1).is_some_and(|last| at <= spans[last].1)
}

impl File {
    /// Its sheets with their ids; `number` is the place of the file among all.
    pub fn numbered_sheets(&self, number: u32) -> impl Iterator<Item = (SheetId, &Sheet)> + Clone {
        (0..).zip(&self.sheets).map(move |(sheet, of)| (SheetId { file: number, sheet }, of))
    }
}
