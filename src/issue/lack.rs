//! What an award wants by law and the rosters do not show, or contradict.

use super::Severity;
use crate::model::TaskClass;

/// An award whose conditions are not met, as far as the rosters tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmet {
    /// The award's name.
    pub form: String,
    pub lacks: Vec<Lack>,
    /// Awards of the sheet that this is said of, the first of which is the place.
    pub awards: usize,
}

/// One condition. Years stand with both ends included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// The rosters hold nothing of these years to tell it by.
    NoData {
        form: String,
        years: (i32, i32),
    },
    /// The rosters show a shorter run of the form in consecutive years.
    Consecutive {
        form: String,
        wanted: u32,
        found: u32,
    },
    /// The rosters show the form less often in the years.
    Earlier {
        form: String,
        wanted: u32,
        found: u32,
        years: (i32, i32),
    },
    /// The rosters show no award of the form so many years before.
    Before {
        form: String,
        years: u32,
    },
    /// None of the combinations of flags and certificates.
    Flags {
        years: (i32, i32),
    },
    /// The rosters say that the task was fulfilled less well.
    Class {
        wanted: TaskClass,
        said: TaskClass,
        year: i32,
    },
    NoInitiative,
    /// Share of the unit's workers who hold the form.
    Share {
        form: String,
        wanted: u32,
        found: u32,
    },
    /// Somebody of the unit did not fulfil the task.
    MemberFailed {
        person: String,
    },
    MemberDisciplined {
        person: String,
    },
    NotLeader {
        block: String,
        rank: u32,
    },
    SmallBlock {
        block: String,
        units: u32,
        wanted: u32,
    },
    ShortMovement {
        wanted: u32,
        years: u32,
    },
    /// In hundredths of a percent, and the percent wanted.
    Vote {
        said: u32,
        wanted: u32,
    },
    /// More flags than the share of block leaders.
    Quota {
        flags: u32,
        leaders: u32,
        share: u32,
    },
    Young {
        founded: i32,
        wanted: u32,
    },
    /// A household's achievement does not tell what it gave.
    NoContribution,
}

impl Lack {
    /// Missing history is no proof: nothing at all in the rosters is a note, less than wanted a warning. Nothing where
    /// the rosters contradict the condition: then the rule's own severity stands.
    pub fn weight(&self) -> Option<Severity> {
        match self {
            Self::NoData { .. } => Some(Severity::Note),
            Self::Consecutive { .. }
            | Self::Earlier { .. }
            | Self::Before { .. }
            | Self::Flags { .. }
            | Self::Share { .. }
            | Self::Quota { .. } => Some(Severity::Warning),
            _ => None,
        }
    }
}
