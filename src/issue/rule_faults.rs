//! What exactly is wrong where an award goes against a rule, or a stated number differs.

use crate::model::Date;

/// The cell that most likely explains why a total differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// As in "C7".
    pub cell: String,
    pub why: LikelyWhy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LikelyWhy {
    /// Its text is no number or mark.
    Unread,
    /// The total fits without it.
    LeftOut,
    /// The total fits when it is counted twice.
    Twice,
    /// Its row repeats an earlier one, and the total fits without it.
    Repeated,
    /// It stands outside the rows that the total closes.
    Outside,
    /// Its row was read as no row of data.
    NotData,
}

/// Why an award does not fit who decided it, or when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorityFault {
    NotCompetent { authority: String },
    NoLonger { last: Date },
    NotYet { first: Date },
}

/// What does not agree with a decision's date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateFault {
    BeforePeriodEnds {
        end: i32,
    },
    /// Before the year that the roster gives the award.
    BeforeYear {
        said: i32,
    },
    InFuture,
    TooOld {
        earliest: i32,
    },
    OutsidePhase {
        phase: String,
        year: i32,
    },
}
