//! The truth: who there is and what was awarded, before anybody writes it down.

mod awards;
mod bids;
mod people;
mod units;

use super::chance::Chance;
use super::disturbances::{Disturbance, Disturbances};
use thidua::model::{AwardStatus, RecipientKind, UnitKind};

pub const YEARS: std::ops::RangeInclusive<i32> = 2015..=2024;

/// How much there is of everything but units.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub awards: usize,
    pub people: usize,
    pub households: usize,
    /// Units of each sector that send rosters of their own.
    pub senders: usize,
    /// How many in a hundred units are in a movement each year.
    pub active: u32,
}

impl Size {
    pub const WHOLE: Self = Self { awards: 8000, people: 2500, households: 150, senders: 20, active: 35 };
    /// For tries of one disturbance.
    pub const SMALL: Self = Self { awards: 1600, people: 900, households: 60, senders: 4, active: 8 };
}

/// Index into the plan's units.
pub type UnitNo = usize;

#[derive(Clone, Debug)]
pub struct Unit {
    pub kind: UnitKind,
    /// In full and in short; both empty for none.
    pub business: (&'static str, &'static str),
    pub proper: String,
    /// The proper name until the year before `renamed`.
    pub former: Option<(String, i32)>,
    /// Index into [`super::names::COMMUNES`].
    pub commune: usize,
    pub sector: &'static str,
    pub code: String,
    pub founded: i32,
    /// Last year of work, and the unit that it went into.
    pub ended: Option<(i32, Option<UnitNo>)>,
    /// Last year of work of a unit that is suspended.
    pub suspended: Option<i32>,
    pub block: Option<String>,
    pub members: u32,
    /// Sends rosters of its own.
    pub sends: bool,
    /// Nothing but the register names it.
    pub silent: bool,
    /// Has namesakes or a tone twin, so that careful rows give its commune.
    pub shared_name: bool,
}

impl Unit {
    pub fn works_in(&self, year: i32) -> bool {
        let last = self.ended.map(|(last, _)| last).or(self.suspended);
        self.founded <= year && last.is_none_or(|last| year <= last)
    }

    /// The proper name that it had in that year.
    pub fn proper_in(&self, year: i32) -> &str {
        match &self.former {
            Some((former, renamed)) if year < *renamed => former,
            _ => &self.proper,
        }
    }
}

/// What rows about a person have to give, so that nobody is mistaken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    BirthYear,
    FullBirth,
    IdNumber,
}

#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub male: bool,
    /// Day, month, year.
    pub born: (i32, i32, i32),
    pub id_number: String,
    pub position: &'static str,
    pub unit: UnitNo,
    /// The unit from that year on.
    pub moved: Option<(i32, UnitNo)>,
    pub needs: Needs,
}

impl Person {
    pub fn unit_in(&self, year: i32) -> UnitNo {
        self.moved.filter(|(from, _)| year >= *from).map_or(self.unit, |(_, unit)| unit)
    }
}

#[derive(Clone, Debug)]
pub struct Household {
    pub head: String,
    pub male: bool,
    pub unit: UnitNo,
}

/// A recipient, by its index into the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    Unit(usize),
    Household(usize),
    Person(usize),
}

impl Who {
    pub fn kind(self) -> RecipientKind {
        match self {
            Self::Unit(_) => RecipientKind::Collective,
            Self::Household(_) => RecipientKind::Household,
            Self::Person(_) => RecipientKind::Individual,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Decided {
    /// `UBND`, `LMHTX` …: the body of the number.
    pub body: &'static str,
    pub number: String,
    pub date: (i32, i32, i32),
    pub phase: Option<&'static str>,
    pub movement: Option<&'static str>,
}

impl Decided {
    pub fn year(&self) -> i32 {
        self.date.2
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Award {
    pub who: Who,
    /// The recipient, or whose person or household it is at the time.
    pub unit: UnitNo,
    pub form: &'static str,
    /// Index into the plan's decisions.
    pub decision: usize,
    /// By which of the two ways of revoking, where it was revoked later.
    pub revoked: Option<Disturbance>,
    /// What a first row has wrong, where a correcting list says it rightly later.
    pub corrected: Option<Disturbance>,
}

/// What became of a title that was registered, or of an award that was proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Registered,
    /// Proposed, and nothing decided.
    Open,
    /// Proposed, and granted by the decision of that award of the plan.
    Closed(usize),
    Refused,
    /// Registered or proposed, and taken back.
    Withdrawn {
        registered: bool,
    },
}

impl Stage {
    pub fn is_registration(self) -> bool {
        matches!(self, Self::Registered | Self::Withdrawn { registered: true })
    }

    pub fn status(self) -> AwardStatus {
        match self {
            Self::Registered => AwardStatus::Registered,
            Self::Open | Self::Closed(_) => AwardStatus::Proposed,
            Self::Refused => AwardStatus::Refused,
            Self::Withdrawn { .. } => AwardStatus::Withdrawn,
        }
    }
}

/// An award before its decision: what somebody strives for or is proposed for.
#[derive(Clone, Debug)]
pub struct Bid {
    pub who: Who,
    pub unit: UnitNo,
    pub form: &'static str,
    pub year: i32,
    pub stage: Stage,
}

#[derive(Clone, Debug)]
pub struct Part {
    pub unit: UnitNo,
    pub movement: &'static str,
    pub year: i32,
    pub registered: bool,
    pub took_part: bool,
    pub participants: Option<u32>,
}

#[derive(Clone, Debug)]
pub struct Score {
    pub unit: UnitNo,
    pub year: i32,
    pub points: u32,
}

#[derive(Clone, Debug)]
pub struct Officer {
    pub unit: UnitNo,
    pub name: String,
    pub concurrent: bool,
    pub trained: Option<i32>,
}

pub struct Plan {
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    pub households: Vec<Household>,
    pub decisions: Vec<Decided>,
    pub awards: Vec<Award>,
    pub bids: Vec<Bid>,
    /// Awards whose decision was written into the list that had proposed them.
    pub written_in: Vec<usize>,
    pub parts: Vec<Part>,
    pub scores: Vec<Score>,
    pub officers: Vec<Officer>,
}

impl Plan {
    pub fn new(seed: u64, size: Size, disturbances: &Disturbances) -> Self {
        let mut chance = Chance::new(seed);
        let units = units::plan(size, disturbances, &mut chance);
        let (people, households) = people::plan(&units, size, disturbances, &mut chance);
        let mut plan = Self {
            units,
            people,
            households,
            decisions: Vec::new(),
            awards: Vec::new(),
            bids: Vec::new(),
            written_in: Vec::new(),
            parts: Vec::new(),
            scores: Vec::new(),
            officers: Vec::new(),
        };
        awards::plan(&mut plan, size, disturbances, &mut chance);
        // Last, so that all else is the same without them.
        bids::plan(&mut plan, disturbances, &mut chance);
        plan
    }

    pub fn year_of(&self, award: &Award) -> i32 {
        self.decisions[award.decision].year()
    }
}
