//! Words of totals and sizes for figures, as a configuration says them.

use crate::model::{Sizes, TotalWords};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawTotals {
    pub rows: Vec<String>,
    pub people: Vec<String>,
    pub units: Vec<String>,
    pub members: Vec<String>,
    pub workers: Vec<String>,
    pub money: Vec<String>,
    pub list_notes: Vec<String>,
    pub running: Vec<String>,
    pub grand: Vec<String>,
    pub ratios: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawFigures {
    pub small_sector: u32,
    pub min_block_size: u32,
}

pub fn totals(raw: &RawTotals) -> TotalWords {
    let raw = raw.clone();
    TotalWords {
        rows: raw.rows,
        people: raw.people,
        units: raw.units,
        members: raw.members,
        workers: raw.workers,
        money: raw.money,
        list_notes: raw.list_notes,
        running: raw.running,
        grand: raw.grand,
        ratios: raw.ratios,
    }
}

pub fn sizes(raw: RawFigures) -> Sizes {
    Sizes { small_sector: raw.small_sector, min_block_size: raw.min_block_size }
}
