//! A workbook before it is a file: cells with a look, merged areas, widths. Rows and columns count from zero.

use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Empty,
    Text(String),
    Number(f64),
    /// Days since 30 December 1899, shown as dd/mm/yyyy.
    Date(u32),
    /// A formula and the text that it gives.
    TextFormula(String, String),
    /// A formula and the number that it gives.
    NumberFormula(String, f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Align {
    Left,
    Center,
}

/// The look of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Look {
    pub align: Align,
    pub bold: bool,
    pub italic: bool,
    pub border: bool,
    /// A light ground, as under headings and groups.
    pub shade: bool,
    /// Points.
    pub size: u8,
}

impl Look {
    pub const PLAIN: Self =
        Self { align: Align::Left, bold: false, italic: false, border: false, shade: false, size: 12 };
    pub const CENTER: Self = Self { align: Align::Center, ..Self::PLAIN };
    pub const CELL: Self = Self { border: true, ..Self::PLAIN };
    pub const MIDDLE: Self = Self { border: true, ..Self::CENTER };
    pub const HEAD: Self = Self { bold: true, shade: true, ..Self::MIDDLE };
    pub const INDEX: Self = Self { italic: true, size: 10, ..Self::MIDDLE };
    pub const GROUP: Self = Self { bold: true, ..Self::CELL };
    pub const TITLE: Self = Self { bold: true, size: 14, ..Self::CENTER };

    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub fn italic(self) -> Self {
        Self { italic: true, ..self }
    }

    fn centered(self) -> Self {
        Self { align: Align::Center, ..self }
    }
}

#[derive(Clone, Debug)]
pub struct Cell {
    pub value: Value,
    pub look: Look,
}

/// A merged area: first row, first column, last row, last column.
pub type Area = (u32, u16, u32, u16);

#[derive(Clone, Debug)]
pub struct Sheet {
    pub name: String,
    pub hidden: bool,
    pub landscape: bool,
    /// Characters.
    pub widths: Vec<f64>,
    pub heights: BTreeMap<u32, f64>,
    pub cells: BTreeMap<(u32, u16), Cell>,
    pub merges: Vec<Area>,
    /// Drop-downs: area and the range that holds the choices.
    pub choices: Vec<(Area, String)>,
    /// Data rows written, to be compared with the plan.
    pub data_rows: usize,
}

impl Sheet {
    pub fn new(name: &str, widths: &[f64]) -> Self {
        Self {
            name: name.to_owned(),
            hidden: false,
            landscape: true,
            widths: widths.to_vec(),
            heights: BTreeMap::new(),
            cells: BTreeMap::new(),
            merges: Vec::new(),
            choices: Vec::new(),
            data_rows: 0,
        }
    }

    pub fn portrait(mut self) -> Self {
        self.landscape = false;
        self
    }

    /// The last column.
    pub fn last(&self) -> u16 {
        u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(0)
    }

    pub fn put(&mut self, row: u32, column: u16, value: impl Into<Value>, look: Look) {
        self.cells.insert((row, column), Cell { value: value.into(), look });
    }

    /// Merges an area; every cell of it gets the look, the first one the value.
    pub fn merge(&mut self, area: Area, value: impl Into<Value>, look: Look) {
        let (top, left, bottom, right) = area;
        for row in top..=bottom {
            for column in left..=right {
                self.put(row, column, Value::Empty, look);
            }
        }
        self.put(top, left, value, look);
        if (top, left) != (bottom, right) {
            self.merges.push(area);
        }
    }

    /// A data row from the first column on: texts to the left, numbers, dates and marks in the middle.
    pub fn data(&mut self, row: u32, values: Vec<Value>) {
        for (column, value) in (0u16..).zip(values) {
            let look = match &value {
                _ if column == 0 => Look::MIDDLE,
                Value::Number(_) | Value::Date(_) => Look::MIDDLE,
                Value::Text(text) if text.chars().count() <= 4 && text.chars().any(char::is_lowercase) => Look::MIDDLE,
                _ => Look::CELL,
            };
            self.put(row, column, value, look);
        }
        self.data_rows += 1;
    }

    /// Gives the rows that have no height yet the one that their wrapped texts need.
    pub fn fit_heights(&mut self) {
        let mut needed: BTreeMap<u32, f64> = BTreeMap::new();
        for ((row, column), cell) in &self.cells {
            let merged = self.merges.iter().find(|(top, left, ..)| (top, left) == (row, column));
            let (deep, last) = merged.map_or((0, *column), |(top, _, bottom, right)| (bottom - top, *right));
            let (Value::Text(text), 0) = (&cell.value, deep) else { continue };
            let width: f64 = self.widths.iter().take(usize::from(last) + 1).skip(usize::from(*column)).sum();
            let size = f64::from(cell.look.size);
            let wider = if cell.look.bold || text.to_uppercase() == *text { 1.2 } else { 0.97 };
            let letters = f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
            let lines = (letters * wider * size / 12.0 / width).ceil().max(1.0);
            let height = needed.entry(*row).or_insert(18.0);
            *height = height.max(lines * size * 1.32 + 2.0);
        }
        for (row, height) in needed {
            self.heights.entry(row).or_insert(height);
        }
    }

    /// A group row: number and name, merged over the rest of the table.
    pub fn group(&mut self, row: u32, number: &str, name: &str) {
        self.put(row, 0, number, Look::GROUP.centered());
        self.merge((row, 1, row, self.last()), name, Look::GROUP);
    }
}

/// A file of sheets.
#[derive(Clone, Debug)]
pub struct Book {
    pub sheets: Vec<Sheet>,
}

impl Book {
    pub fn new(sheets: Vec<Sheet>) -> Self {
        Self { sheets }
    }
}
