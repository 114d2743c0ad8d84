//! Emulation blocks: who is in which, and who led it in a year.

use crate::model::{Records, Score};
use std::collections::BTreeMap;

/// Blocks by the register, else by the scores.
pub struct Blocks<'a> {
    of_unit: BTreeMap<&'a str, &'a str>,
    scores: BTreeMap<(&'a str, i32), &'a Score>,
    /// Units scored in a block and year.
    sizes: BTreeMap<(i32, &'a str), u32>,
}

/// A unit's standing in its block.
pub struct Standing<'a> {
    pub block: &'a str,
    pub rank: Option<u32>,
    pub units: u32,
}

impl<'a> Blocks<'a> {
    pub fn new(records: &'a Records) -> Self {
        let mut sizes = BTreeMap::new();
        let mut scores = BTreeMap::new();
        for score in &records.scores {
            let Some(year) = score.year else { continue };
            *sizes.entry((year, score.block.as_str())).or_default() += 1;
            scores.insert((score.unit_id.as_str(), year), score);
        }
        Self { of_unit: records.blocks(), scores, sizes }
    }

    pub fn of(&self, unit: &str) -> Option<&'a str> {
        self.of_unit.get(unit).copied()
    }

    /// Nothing where the rosters do not score the unit in that year.
    pub fn standing(&self, unit: &str, year: i32) -> Option<Standing<'a>> {
        let score = self.scores.get(&(unit, year))?;
        let units = self.sizes[&(year, score.block.as_str())];
        Some(Standing { block: &score.block, rank: score.rank.or(score.computed_rank), units })
    }

    /// The number of blocks that were scored in a year, each of which has a leader.
    pub fn in_year(&self, year: i32) -> u32 {
        self.sizes.range((year, "")..(year + 1, "")).count() as u32
    }
}
