//! What each figure counts, in one table.

use super::facts::{
    BLOCK, DIMENSIONS, FORM, Fact, Facts, GROUND, MOVEMENT, NOT_SAID, POSITION_CLASS, RECIPIENT_KIND, SECTOR, SEX,
    UNIT_KIND,
};
use crate::model::FigureName;

/// Dimensions, one bit each.
pub type Mask = u16;

const ALL: Mask = 0;
const S: Mask = 1 << SECTOR;
const U: Mask = 1 << UNIT_KIND;
const F: Mask = 1 << FORM;
const R: Mask = 1 << RECIPIENT_KIND;
const M: Mask = 1 << MOVEMENT;
const B: Mask = 1 << BLOCK;
const X: Mask = 1 << SEX;
const G: Mask = 1 << GROUND;
const P: Mask = 1 << POSITION_CLASS;

const OF_UNITS: &[Mask] = &[ALL, S, U, B];
const OF_MOVEMENTS: &[Mask] = &[ALL, S, U, B, M, S | M];
const OF_AWARDS: &[Mask] = &[ALL, S, F, R, S | F, S | R, F | R, S | F | R, U, M, B, S | M];
const OF_AWARDED: &[Mask] = &[ALL, S, U, B, F, M];
const OF_NAMES: &[Mask] = &[ALL, M];
const FINE: &[Mask] =
    &[X, S | X, F | X, G, P, F | P, M | R, R | P, F | R | U, F | R | G, F | R | P, F | R | U | G, F | R | G | P];
const OF_MONEY: &[Mask] = &[ALL, S, F, R, S | R, F | R, S | F | R];

/// Which list of facts a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Units,
    Awards,
    Participation,
    Officers,
    Activities,
    Movements,
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
    pub masks: &'static [Mask],
    /// Parts that are given only where something is in them.
    pub fine: &'static [Mask],
    pub of: Of,
    pub once: Once,
    /// Whether the figure counts the fact in that time.
    pub takes: fn(&Facts, &Fact, u32) -> bool,
    /// One, or what is summed; nothing where that is not known.
    pub amount: fn(&Fact) -> Option<i64>,
}

/// Every figure but the rate, which is made of two others.
pub const RULES: &[Rule] = &[
    rule(FigureName::Units, OF_UNITS, Of::Units, Once::Unit, |_, _, _| true),
    rule(FigureName::UnitsRegistered, OF_MOVEMENTS, Of::Participation, Once::Unit, |_, fact, _| fact.first_mark),
    rule(FigureName::UnitsTookPart, OF_MOVEMENTS, Of::Participation, Once::Unit, |_, fact, _| fact.second_mark),
    Rule {
        amount: |fact| fact.amount,
        ..rule(FigureName::Participants, OF_MOVEMENTS, Of::Participation, Once::Record, |_, fact, _| {
            fact.amount.is_some()
        })
    },
    Rule { fine: FINE, ..rule(FigureName::Awards, OF_AWARDS, Of::Awards, Once::Record, |_, _, _| true) },
    rule(FigureName::Recipients, OF_AWARDS, Of::Awards, Once::Who, |_, _, _| true),
    rule(FigureName::UnitsAwarded, OF_AWARDED, Of::Awards, Once::Unit, |facts, fact, time| {
        fact.second_mark && facts.working.has(fact.unit, time)
    }),
    rule(FigureName::UnitsNeverAwarded, OF_UNITS, Of::Units, Once::Unit, |facts, fact, time| {
        !facts.awarded.has(fact.unit, time)
    }),
    rule(FigureName::SilentUnits, OF_UNITS, Of::Units, Once::Unit, |facts, fact, time| {
        !facts.heard.has(fact.unit, time)
    }),
    rule(FigureName::Flags, OF_AWARDED, Of::Awards, Once::Record, |_, fact, _| fact.first_mark),
    rule(FigureName::Officers, OF_UNITS, Of::Officers, Once::Who, |_, _, _| true),
    rule(FigureName::OfficersConcurrent, OF_UNITS, Of::Officers, Once::Who, |_, fact, _| fact.first_mark),
    rule(FigureName::OfficersTrained, OF_UNITS, Of::Officers, Once::Who, |facts, fact, time| {
        fact.year.is_some() && facts.times.get(time as usize).is_some_and(|time| time.holds(fact.year))
    }),
    rule(FigureName::Activities, OF_UNITS, Of::Activities, Once::Record, |_, _, _| true),
    Rule {
        amount: |fact| fact.amount,
        ..rule(FigureName::AwardMoney, OF_MONEY, Of::Awards, Once::Record, |_, _, _| true)
    },
    rule(FigureName::AwardsWithoutMoney, OF_MONEY, Of::Awards, Once::Record, |_, fact, _| fact.amount.is_none()),
    rule(FigureName::Movements, OF_NAMES, Of::Movements, Once::Record, |_, _, _| true),
];

const fn rule(
    name: FigureName,
    masks: &'static [Mask],
    of: Of,
    once: Once,
    takes: fn(&Facts, &Fact, u32) -> bool,
) -> Rule {
    Rule { name, masks, fine: &[], of, once, takes, amount: |_| Some(1) }
}

/// The rule of a figure; none of the rate.
pub fn rule_of(name: FigureName) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    pub fn facts<'a>(&self, facts: &'a Facts) -> &'a [Fact] {
        match self.of {
            Of::Units => &facts.units,
            Of::Awards => &facts.awards,
            Of::Participation => &facts.participation,
            Of::Officers => &facts.officers,
            Of::Activities => &facts.activities,
            Of::Movements => &facts.movements,
        }
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

/// The dimensions of a mask.
pub fn dimensions(mask: Mask) -> impl Iterator<Item = usize> + Clone {
    (0..DIMENSIONS).filter(move |dimension| mask & (1 << dimension) != 0)
}

/// Whether the fact says every dimension of the mask.
pub fn says(fact: &Fact, mask: Mask) -> bool {
    dimensions(mask).all(|dimension| fact.said.get(dimension).is_some_and(|value| *value != NOT_SAID))
}
