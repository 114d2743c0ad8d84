//! What each written row is about, so that any record can be looked up by its place.

use super::plan::{UnitNo, Who};
use std::collections::BTreeMap;
use thidua::place::Place;

/// The truth of one written data row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowTruth {
    /// The unit that the row names or is about.
    pub unit: Option<UnitNo>,
    /// Who receives, in the order in which the cell names them.
    pub who: Vec<Who>,
    /// The plan's awards that the row writes, of any of them.
    pub awards: Vec<usize>,
    /// The plan's registration or proposal that the row writes.
    pub bid: Option<usize>,
    pub movement: Option<&'static str>,
    /// A row that stands no more, whatever it says: it was a mistake that a newer roster leaves out or corrects.
    pub withdrawn: bool,
    /// The name is that of two people, and nothing in the row tells which.
    pub whose: bool,
    /// How many units and persons the row's cells name.
    pub mentions: u32,
}

/// File, sheet and row (from zero).
pub type RowKey = (String, String, u32);

#[derive(Clone, Debug, Default)]
pub struct Truth {
    pub rows: BTreeMap<RowKey, RowTruth>,
}

impl Truth {
    pub fn at(&self, place: &Place) -> Option<&RowTruth> {
        let row = place.cell?.row;
        self.rows.get(&(place.file.to_string(), place.sheet_name().to_owned(), row))
    }

    pub fn mentions(&self) -> u32 {
        self.rows.values().map(|row| row.mentions).sum()
    }
}
