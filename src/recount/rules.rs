//! What each figure counts, in one table.

use super::facts::{Fact, Facts, NOT_SAID};
use crate::model::Dimension::{
    ActivityKind, Block, Commune, Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind,
};
use crate::model::{AwardStatus, Dimension, FigureName, GroupingSet};

const fn set(dimensions: &[Dimension]) -> GroupingSet {
    GroupingSet::of(dimensions)
}

const ALL: GroupingSet = set(&[]);
const S: GroupingSet = set(&[Sector]);
const U: GroupingSet = set(&[UnitKind]);
const F: GroupingSet = set(&[Form]);
const R: GroupingSet = set(&[RecipientKind]);
const M: GroupingSet = set(&[Movement]);
const B: GroupingSet = set(&[Block]);
const C: GroupingSet = set(&[Commune]);
const SM: GroupingSet = set(&[Sector, Movement]);
const SF: GroupingSet = set(&[Sector, Form]);
const SR: GroupingSet = set(&[Sector, RecipientKind]);
const FR: GroupingSet = set(&[Form, RecipientKind]);
const SFR: GroupingSet = set(&[Sector, Form, RecipientKind]);

const OF_UNITS: &[GroupingSet] = &[ALL, S, U, B, C];
const OF_MOVEMENTS: &[GroupingSet] = &[ALL, S, U, B, C, M, SM];
const OF_AWARDS: &[GroupingSet] = &[ALL, S, F, R, SF, SR, FR, SFR, U, M, B, SM, C];
const OF_AWARDED: &[GroupingSet] = &[ALL, S, U, B, C, F, M];
const OF_NAMES: &[GroupingSet] = &[ALL, M];
const OF_MONEY: &[GroupingSet] = &[ALL, S, F, R, SR, FR, SFR, C];
const OF_ACTIVITIES: &[GroupingSet] = &[ALL, S, U, B, C, set(&[ActivityKind])];
const SPARSE: &[GroupingSet] = &[
    set(&[Sex]),
    set(&[Sector, Sex]),
    set(&[Form, Sex]),
    set(&[Ground]),
    set(&[PositionClass]),
    set(&[Form, PositionClass]),
    set(&[RecipientKind, Movement]),
    set(&[RecipientKind, PositionClass]),
    set(&[Form, RecipientKind, UnitKind]),
    set(&[Form, RecipientKind, Ground]),
    set(&[Form, RecipientKind, PositionClass]),
    set(&[Form, RecipientKind, UnitKind, Ground]),
    set(&[Form, RecipientKind, Ground, PositionClass]),
];

/// Which records a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    Units,
    Awards,
    Participation,
    Officers,
    Activities,
    /// Of the catalogue, which are no records.
    Movements,
}

impl RecordKind {
    pub fn facts(self, facts: &Facts) -> &[Fact] {
        match self {
            Self::Units => &facts.units,
            Self::Awards => &facts.awards,
            Self::Participation => &facts.participation,
            Self::Officers => &facts.officers,
            Self::Activities => &facts.activities,
            Self::Movements => &facts.movements,
        }
    }
}

/// What counts once, however many records speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once {
    Record,
    Unit,
    Who,
}

/// How one figure is counted: of each thing in a part, once, its amount.
pub struct Rule {
    pub name: FigureName,
    pub sets: &'static [GroupingSet],
    /// Parts that are given only where something is in them.
    pub sparse: &'static [GroupingSet],
    pub of: RecordKind,
    /// The state of the awards that the figure counts.
    pub state: Option<AwardStatus>,
    pub once: Once,
    /// Whether the figure counts the fact in that time.
    pub takes: fn(&Facts, &Fact, u32) -> bool,
    /// One, or what is summed; nothing where that is not known.
    pub amount: fn(&Fact) -> Option<i64>,
}

/// Every figure but the rate, which is made of two others.
pub const RULES: &[Rule] = &[
    rule(FigureName::Units, OF_UNITS, RecordKind::Units, Once::Unit, |_, _, _| true),
    rule(FigureName::UnitsRegistered, OF_MOVEMENTS, RecordKind::Participation, Once::Unit, |_, fact, _| {
        fact.first_mark
    }),
    rule(FigureName::UnitsTookPart, OF_MOVEMENTS, RecordKind::Participation, Once::Unit, |_, fact, _| fact.second_mark),
    Rule {
        amount: |fact| fact.amount,
        ..rule(FigureName::Participants, OF_MOVEMENTS, RecordKind::Participation, Once::Record, |_, fact, _| {
            fact.amount.is_some()
        })
    },
    award_records(FigureName::Awards, AwardStatus::Counted),
    rule(FigureName::Recipients, OF_AWARDS, RecordKind::Awards, Once::Who, |_, _, _| true),
    rule(FigureName::UnitsAwarded, OF_AWARDED, RecordKind::Awards, Once::Unit, |facts, fact, time| {
        fact.second_mark && facts.working.has(fact.unit, time)
    }),
    rule(FigureName::UnitsNeverAwarded, OF_UNITS, RecordKind::Units, Once::Unit, |facts, fact, time| {
        !facts.awarded.has(fact.unit, time)
    }),
    rule(FigureName::SilentUnits, OF_UNITS, RecordKind::Units, Once::Unit, |facts, fact, time| {
        !facts.heard.has(fact.unit, time)
    }),
    rule(FigureName::Flags, OF_AWARDED, RecordKind::Awards, Once::Record, |_, fact, _| fact.first_mark),
    rule(FigureName::Officers, OF_UNITS, RecordKind::Officers, Once::Who, |_, _, _| true),
    rule(FigureName::OfficersConcurrent, OF_UNITS, RecordKind::Officers, Once::Who, |_, fact, _| fact.first_mark),
    rule(FigureName::OfficersTrained, OF_UNITS, RecordKind::Officers, Once::Who, |facts, fact, time| {
        fact.year.is_some() && facts.times[time as usize].holds(fact.year)
    }),
    rule(FigureName::Activities, OF_ACTIVITIES, RecordKind::Activities, Once::Record, |_, _, _| true),
    Rule {
        amount: |fact| fact.amount,
        ..rule(FigureName::AwardMoney, OF_MONEY, RecordKind::Awards, Once::Record, |_, _, _| true)
    },
    rule(FigureName::AwardsWithoutMoney, OF_MONEY, RecordKind::Awards, Once::Record, |_, fact, _| {
        fact.amount.is_none()
    }),
    rule(FigureName::Movements, OF_NAMES, RecordKind::Movements, Once::Record, |_, _, _| true),
    award_records(FigureName::Registrations, AwardStatus::Registered),
    award_records(FigureName::Proposals, AwardStatus::Proposed),
    award_records(FigureName::Refusals, AwardStatus::Refused),
];

/// The number of awards in a state.
const fn award_records(name: FigureName, state: AwardStatus) -> Rule {
    let records = rule(name, OF_AWARDS, RecordKind::Awards, Once::Record, |_, _, _| true);
    Rule { sparse: SPARSE, state: Some(state), ..records }
}

const fn rule(
    name: FigureName,
    sets: &'static [GroupingSet],
    of: RecordKind,
    once: Once,
    takes: fn(&Facts, &Fact, u32) -> bool,
) -> Rule {
    // Whatever else is counted of awards is counted of those that were granted.
    let state = if matches!(of, RecordKind::Awards) { Some(AwardStatus::Counted) } else { None };
    Rule { name, sets, sparse: &[], of, state, once, takes, amount: |_| Some(1) }
}

/// The rule of a figure; none of the rate.
pub fn rule_of(name: FigureName) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The rule whose records a reader is led to: of the rate those of the part, not of the whole.
pub fn leading_rule(name: FigureName) -> &'static Rule {
    let counted = if name == FigureName::ParticipationRate { FigureName::UnitsRegistered } else { name };
    rule_of(counted).expect("every figure but the rate has a rule")
}

impl Rule {
    /// Whether the figure counts the fact in that time.
    pub fn counts(&self, facts: &Facts, fact: &Fact, time: u32) -> bool {
        fact.state == self.state && (self.takes)(facts, fact, time)
    }

    /// What of the fact counts once.
    pub fn key(&self, fact: &Fact) -> u32 {
        match self.once {
            Once::Record => fact.record,
            Once::Unit => fact.unit,
            Once::Who => fact.who,
        }
    }
}

/// Whether the fact has a value of every dimension of the set.
pub fn has_all(fact: &Fact, set: GroupingSet) -> bool {
    set.iter().all(|dimension| fact.values[dimension] != NOT_SAID)
}
