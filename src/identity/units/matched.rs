//! What a mention of a unit matches.

use crate::model::index::UnitIx;

/// Who a mention is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    One(UnitIx),
    /// Not written as in the register, but nothing else fits it, or its commune says the same.
    Read(UnitIx),
    /// Several have the name; the likeliest first.
    Several(Vec<UnitIx>),
    /// None has the name; these have one that is written nearly so, or the code; the likeliest first.
    Near(Vec<UnitIx>),
    Unknown,
}
