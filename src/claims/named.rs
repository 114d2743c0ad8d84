//! One award as a row names it.

use super::fact::{Fact, Source};
use super::reader::Reader;
use super::state;
use super::time::OwnTime;
use crate::model::{AwardStatus, Text};
use crate::roster::column::Column;
use crate::roster::table::Cell;

/// One award of a row: what is written, and what the catalogue has for it.
#[derive(Clone, Debug)]
pub struct Named<'a> {
    /// The cell that names it; nothing where a line around the row does.
    pub cell: Option<&'a Cell>,
    pub source: Source,
    pub form: Reading,
    /// What is written, where that needs a person.
    pub wording: String,
    /// The state that its own cell or the heading of its column says.
    pub state: Option<Fact<AwardStatus>>,
    /// Its decision or year, where its own cell says them.
    pub time: Option<Box<OwnTime>>,
}

/// What the catalogue has for a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    Form(Text),
    /// A wording of several forms ("Bằng khen") that neither level nor decision tells apart: the names of the forms.
    Open {
        candidates: Vec<String>,
    },
    /// No wording of the catalogue; the nearest one's name.
    Unknown {
        near: Option<String>,
    },
}

impl Reading {
    pub fn form(&self) -> Option<&Text> {
        match self {
            Self::Form(form) => Some(form),
            Self::Open { .. } | Self::Unknown { .. } => None,
        }
    }
}

impl<'a> Named<'a> {
    pub fn of_cell(cell: &'a Cell, form: Reading, wording: &str) -> Self {
        let wording = unsettled(&form, wording);
        Self { cell: Some(cell), source: Source::Cell(cell.at), wording, form, state: None, time: None }
    }

    /// With the decision or year that a part of its cell says.
    pub fn timed(self, part: &str, cell: &Cell) -> Self {
        Self { time: OwnTime::of_wording(part, cell).map(Box::new), ..self }
    }

    /// With what the heading of its column says where its own cell does not: the state, the year.
    pub fn under(self, column: &Column, words: &Reader<'_>) -> Self {
        let of_heading = || column.year().map(|year| OwnTime::of_year(Fact::of(year, Source::Heading(column.column))));
        Self {
            state: self.state.or_else(|| state::of_heading(column, &words.states)),
            time: self.time.or_else(|| of_heading().map(Box::new)),
            ..self
        }
    }
}

/// A wording that is settled is never asked about.
pub fn unsettled(form: &Reading, wording: &str) -> String {
    if form.form().is_some() { String::new() } else { wording.to_owned() }
}
