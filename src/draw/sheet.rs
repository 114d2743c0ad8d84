//! A workbook without a library: cells with values and meanings, merged areas, print set-up and charts. Whoever draws
//! sheets fills these; `save` alone turns them into a file.

mod document;
mod laid;
mod long;
mod measure;
mod names;
mod pages;
mod split;
mod style;

pub use document::{Document, FormHead, Head, Letterhead, Signature};
pub use laid::{Laid, ROWS, laid_out};
pub use long::Long;
pub use measure::height_of;
pub use style::Style;

use crate::model::{Cut, Date, FigureName};
use crate::place::CellRef;

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workbook<'a> {
    pub title: String,
    pub author: String,
    /// Stands at the end of a text that Excel has no room for; `{n}` is the number of characters left out.
    pub cut_mark: String,
    /// Said of a number that leads somewhere; `{cell}` is where it stands.
    pub link_tip: String,
    pub sheets: Vec<Sheet<'a>>,
    /// Which of them holds the lists of [`Rule::Listed`].
    pub lists: Option<usize>,
    /// Which output it is, where it is none that comes back filled in: reading knows it by that.
    pub output: Option<&'static str>,
}

/// One sheet. Rows and columns count from zero, as everywhere in the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet<'a> {
    /// As wished; saving shortens it to what Excel allows and keeps it unique.
    pub name: String,
    /// In characters of the body font, one a column.
    pub widths: Vec<f64>,
    pub rows: Vec<Row>,
    /// Many rows that stand between these.
    pub long: Option<Long<'a>>,
    pub merges: Vec<Area>,
    /// First and last row of the table's header: it stays on the screen and is printed on every page.
    pub header: Option<(u32, u32)>,
    /// Columns that stay on the screen.
    pub frozen_columns: u32,
    /// The header's last row and the rows below it that can be filtered.
    pub filter: Option<Area>,
    pub paper: Paper,
    /// Rows that begin a new printed page.
    pub breaks: Vec<u32>,
    pub charts: Vec<Chart>,
    pub footer: Footer,
    /// Rows and columns (both ends included) for the program itself.
    pub hidden_rows: Vec<u32>,
    pub hidden_columns: Option<(u32, u32)>,
    pub bars: Vec<Area>,
    pub sparklines: Vec<Sparkline>,
    /// What may be typed into which cells, and what is said when one is chosen.
    pub entries: Vec<Entry>,
    /// For the program itself: no tab shows it.
    pub hidden: bool,
}

/// A small line in a cell that shows how numbers went.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparkline {
    pub at: CellRef,
    /// The sheet that the numbers stand in.
    pub sheet: String,
    pub values: Area,
}

/// Cells to be typed into.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub cells: Area,
    pub rule: Rule,
    /// Shown beside a chosen cell; nothing where both are empty.
    pub title: String,
    pub message: String,
    /// What is said of something else.
    pub warning: String,
    /// Whether something else is refused, or may be kept after the warning.
    pub strict: bool,
}

/// What fits a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Whatever is typed.
    Anything,
    /// What stands in the column of the workbook's sheet of lists, from one row to another.
    Listed {
        column: u32,
        first: u32,
        last: u32,
    },
    /// What stands in other cells of the sheet.
    Beside(Area),
    Whole {
        from: i32,
        to: i32,
    },
    /// In hundredths.
    Decimal {
        from: i32,
        to: i32,
    },
    Day {
        from: Date,
        to: Date,
    },
}

/// A4 either way; always one page wide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    Portrait,
    Landscape,
}

impl Paper {
    /// How many characters of the body font fit between the margins at full size.
    pub fn characters(self) -> f64 {
        match self {
            Self::Portrait => 88.0,
            Self::Landscape => 134.0,
        }
    }
}

/// What stands at the foot of every printed page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Footer {
    pub left: String,
    /// `{page}` and `{pages}` are filled in by the printing program.
    pub right: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// From the first column on.
    pub cells: Vec<Cell>,
    /// In points; nothing lets the program that opens the file fit the row to its wrapped texts.
    pub height: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub value: Value,
    pub style: Style,
    /// The figures that the cell shows or is made of, so that its number can be followed back.
    pub figures: Vec<(FigureName, Cut)>,
    /// Where the number leads; the cell looks as any other.
    pub link: Option<Box<Target>>,
}

impl Cell {
    pub fn new(value: Value, style: Style) -> Self {
        Self { value, style, figures: Vec::new(), link: None }
    }

    pub fn text(text: impl Into<String>, style: Style) -> Self {
        let text = text.into();
        Self::new(if text.is_empty() { Value::Empty } else { Value::Text(text) }, style)
    }

    pub fn empty(style: Style) -> Self {
        Self::new(Value::Empty, style)
    }

    /// A count or a rate; what is absent is shown as "…", never as zero.
    pub fn number(number: Option<f64>, style: Style) -> Self {
        let value = number.map_or_else(|| Value::Text(ABSENT.to_owned()), Value::Number);
        Self::new(value, style)
    }

    /// The number of a row in its list.
    pub fn ordinal(number: usize) -> Self {
        Self::new(Value::Number(number as f64), Style::Centred)
    }

    pub fn date(date: Option<Date>, style: Style) -> Self {
        Self::new(date.map_or(Value::Empty, Value::Date), style)
    }

    pub fn link(text: impl Into<String>, target: Target, style: Style) -> Self {
        Self::new(Value::Link { text: text.into(), target }, style)
    }

    pub fn of_figure(mut self, name: FigureName, cut: Cut) -> Self {
        self.figures.push((name, cut));
        self
    }
}

/// Shown where a number is not known.
pub const ABSENT: &str = "…";

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Empty,
    Text(String),
    Number(f64),
    Date(Date),
    Link {
        text: String,
        target: Target,
    },
    /// A formula such as `=SUM(A1:A3)` with the true value, since not every program calculates on opening.
    Formula {
        formula: String,
        result: String,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A cell of this workbook.
    Sheet { name: String, cell: CellRef },
    /// A file, relative to the workbook's folder, with `/`.
    File(String),
}

/// A rectangle of cells, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub first: CellRef,
    pub last: CellRef,
}

impl Area {
    pub fn new(first: CellRef, last: CellRef) -> Self {
        Self { first, last }
    }
}

/// Columns side by side, one cluster a category.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub title: String,
    /// Of the axis of values.
    pub unit: String,
    /// Whether the values are shares of one.
    pub percent: bool,
    pub categories: Area,
    pub series: Vec<Series>,
    /// Its upper left corner.
    pub at: CellRef,
    /// In points.
    pub width: f64,
    pub height: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub values: Area,
}

#[cfg(test)]
mod tests {
    use super::{ABSENT, Cell, Style, Value};

    #[test]
    fn what_is_absent_is_not_zero() {
        assert_eq!(Cell::number(None, Style::Count).value, Value::Text(ABSENT.to_owned()));
        assert_eq!(Cell::number(Some(0.0), Style::Count).value, Value::Number(0.0));
        assert_eq!(Cell::text("", Style::Text).value, Value::Empty);
    }
}
