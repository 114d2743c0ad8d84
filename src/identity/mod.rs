//! Who and what rosters name, by weighed evidence: every mention at once, so that their order means nothing.

pub mod index;
pub mod units;
