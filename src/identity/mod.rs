//! Who rosters mean: units and people, by weighed evidence, every mention at once.

pub mod people;
pub mod units;
