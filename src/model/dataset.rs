//! A table of typed columns, without a library: what `data/` holds and what counting starts from.

use super::{Date, Text};

/// A column; an absent value is nothing, never zero or an empty text.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    Text(Vec<Option<Text>>),
    Int(Vec<Option<i64>>),
    Float(Vec<Option<f64>>),
    Bool(Vec<Option<bool>>),
    Date(Vec<Option<Date>>),
}

impl Column {
    pub fn len(&self) -> usize {
        match self {
            Self::Text(values) => values.len(),
            Self::Int(values) => values.len(),
            Self::Float(values) => values.len(),
            Self::Bool(values) => values.len(),
            Self::Date(values) => values.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A named table; all columns are of one length.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    pub name: &'static str,
    pub columns: Vec<(&'static str, Column)>,
}

impl Dataset {
    pub fn new(name: &'static str) -> Self {
        Self { name, columns: Vec::new() }
    }

    /// Appends a column of texts; a text that is repeated from row to row is held once.
    pub fn text<'a, T, S: Into<Text> + AsRef<str>>(
        self,
        name: &'static str,
        rows: &'a [T],
        value: impl Fn(&'a T) -> Option<S>,
    ) -> Self {
        let mut before: Option<Text> = None;
        let mut shared = |text: S| match &before {
            Some(same) if **same == *text.as_ref() => same.clone(),
            _ => before.insert(text.into()).clone(),
        };
        self.column(name, Column::Text(rows.iter().map(|row| value(row).map(&mut shared)).collect()))
    }

    /// Appends a column of whole numbers.
    pub fn int<'a, T, N: Into<i64>>(
        self,
        name: &'static str,
        rows: &'a [T],
        value: impl Fn(&'a T) -> Option<N>,
    ) -> Self {
        self.column(name, Column::Int(rows.iter().map(|row| value(row).map(Into::into)).collect()))
    }

    pub fn float<'a, T>(self, name: &'static str, rows: &'a [T], value: impl Fn(&'a T) -> Option<f64>) -> Self {
        self.column(name, Column::Float(rows.iter().map(value).collect()))
    }

    pub fn bool<'a, T>(self, name: &'static str, rows: &'a [T], value: impl Fn(&'a T) -> Option<bool>) -> Self {
        self.column(name, Column::Bool(rows.iter().map(value).collect()))
    }

    pub fn date<'a, T>(self, name: &'static str, rows: &'a [T], value: impl Fn(&'a T) -> Option<Date>) -> Self {
        self.column(name, Column::Date(rows.iter().map(value).collect()))
    }

    pub fn column(mut self, name: &'static str, column: Column) -> Self {
        self.columns.push((name, column));
        self
    }

    /// The number of rows.
    pub fn height(&self) -> usize {
        self.columns.first().map_or(0, |(_, column)| column.len())
    }
}
