//! The page without a library: parts with tables, charts and lists. Saving alone knows HTML.

use crate::lang::ControlLabels;
use crate::model::{Cut, FigureName};
use crate::place::Place;
use std::borrow::Cow;

/// The whole page.
pub struct Report<'a> {
    pub lang: &'static str,
    pub title: String,
    pub subtitle: String,
    pub offices: Vec<String>,
    pub nation: &'static str,
    pub motto: &'static str,
    /// Where the numbers come from, at the foot.
    pub source: String,
    pub controls: &'static ControlLabels,
    pub parts: Vec<Part<'a>>,
    pub search: Search<'a>,
}

pub struct Part<'a> {
    pub id: &'static str,
    /// For the list of contents.
    pub name: &'static str,
    pub title: &'static str,
    pub blocks: Vec<Block<'a>>,
}

pub enum Block<'a> {
    /// Where the search stands.
    Search,
    Heading(String),
    Note(String),
    /// A note that nobody may overlook.
    Warning(String),
    Tiles(Vec<Tile>),
    Table(Table),
    Chart(Chart),
    List(List<'a>),
}

/// A number that stands out.
pub struct Tile {
    pub name: String,
    pub number: Cell,
    /// What the number is to be read with.
    pub beside: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A text of sentences, which needs room.
    Long,
    /// Several texts with [`BETWEEN`] between them.
    Many,
    Number,
    /// File, sheet and cell.
    Place,
}

/// Stands between the texts of a cell that holds several.
pub const BETWEEN: &str = "; ";

/// The order of the values that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// As they first stand in the list.
    AsListed,
    Alphabetical,
}

pub struct Column {
    /// How the script calls it.
    pub key: &'static str,
    pub title: String,
    pub kind: Kind,
    /// Whether one of its values can be chosen, and how the choices are ordered.
    pub choose: Option<Choices>,
    /// The value that is chosen at first.
    pub start: Option<String>,
}

impl Column {
    pub fn new(key: &'static str, title: impl Into<String>, kind: Kind) -> Self {
        Self { key, title: title.into(), kind, choose: None, start: None }
    }

    pub fn text(key: &'static str, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Text)
    }

    pub fn number(key: &'static str, title: impl Into<String>) -> Self {
        Self::new(key, title, Kind::Number)
    }

    pub fn chosen(mut self, choices: Choices) -> Self {
        self.choose = Some(choices);
        self
    }

    pub fn starting(mut self, value: Option<String>) -> Self {
        self.start = value;
        self
    }
}

/// A text as it is shown, with what it is sorted by where that is not the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub text: String,
    pub sort: Option<f64>,
    /// The figure that the cell shows, so that its number can be followed back.
    pub figure: Option<Box<(FigureName, Cut)>>,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

pub struct Row {
    /// The first one is the row's head.
    pub cells: Vec<Cell>,
    /// A part of the row above it.
    pub is_part: bool,
}

/// A table that stands on the page whole.
pub struct Table {
    pub id: String,
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Stays last however the rows are sorted.
    pub total: Option<Row>,
}

/// A table of any length: the page holds its data, and shows some rows at a time.
pub struct List<'a> {
    pub id: &'static str,
    pub caption: String,
    /// As many as there are values; the first one heads the row.
    pub columns: Vec<Column>,
    pub values: Vec<Values<'a>>,
}

/// The values of one column of a list, row by row.
pub enum Values<'a> {
    Texts(Vec<Cow<'a, str>>),
    /// What is shown, and what it is sorted by.
    Sorted(Vec<(Option<f64>, String)>),
    Places(Vec<&'a Place>),
}

impl Values<'_> {
    pub fn len(&self) -> usize {
        match self {
            Self::Texts(values) => values.len(),
            Self::Sorted(values) => values.len(),
            Self::Places(values) => values.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// How a chart shows its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Lying bars, those of one category under each other.
    Bars,
    /// Standing columns, the series of one category on top of each other.
    Stacked,
}

pub struct Chart {
    pub id: &'static str,
    pub title: String,
    /// What it shows, for whoever does not see it.
    pub description: String,
    pub shape: Shape,
    pub unit: &'static str,
    pub series: Vec<String>,
    pub bars: Vec<Category>,
    /// The end of the axis, where the values do not say it.
    pub top: Option<f64>,
    pub note: String,
    /// The numbers behind it.
    pub table: Table,
}

/// A category of a chart with a bar for each series.
pub struct Category {
    pub name: String,
    /// The value, nothing where there is none to draw, and what is written beside it.
    pub values: Vec<(Option<f64>, String)>,
    /// Written above a column: all of its series together.
    pub total: String,
}

/// Everybody who can be looked for, and whose each award of the list [`AWARDS`] is.
pub struct Search<'a> {
    pub names: Vec<Cow<'a, str>>,
    /// What kind of recipient.
    pub kinds: Vec<&'a str>,
    /// Unit of a person, code of a unit.
    pub about: Vec<String>,
    /// Former names of a unit, other spellings of a person.
    pub also: Vec<String>,
    /// What is shown and not looked for: post of a person; sector, commune and status of a unit.
    pub beside: Vec<String>,
    /// Of each award, the recipient's position in `names`, and that of the recipient's unit.
    pub recipients: Vec<usize>,
    pub units: Vec<Option<usize>>,
    /// Columns of the awards that a result shows, by their keys.
    pub shown: &'static [&'static str],
}

/// The list that the search shows awards of.
pub const AWARDS: &str = "awards";
