//! Who rosters mean, by weighed evidence, every mention at once. [`people`] and [`units`] know no rows: mentions go in, identities, questions
//! and reasons come out. [`rows`] gathers the mentions of claims and asks at their rows.

pub mod people;
pub mod rows;
pub mod units;
