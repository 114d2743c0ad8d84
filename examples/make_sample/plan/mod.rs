//! The truth of the sample as plain data: invented units and people of a province's cooperative programme, what they did
//! and received, and which roster says so. Rosters are written from it, expected figures are counted from it.

mod activities;
mod awards;
mod blocks;
mod chance;
mod mistakes;
mod movements;
mod names;
mod officers;
mod people;
mod places;
mod roster;
mod units;

pub use activities::Activity;
pub use awards::{Award, Decision, Form, MODELS_2020, PROGRAMME_2022, Recipient};
pub use blocks::{Block, SCORED, Score};
pub use mistakes::{Fate, Mistake, OPEN_AWARD, TOTAL_OVER, UNKNOWN_UNIT};
pub use movements::{Movement, Participation};
pub use officers::Officer;
pub use people::Person;
pub use roster::Roster;
pub use units::{Kind, Sector, Status, Unit};

/// The years of the programme.
pub const YEARS: std::ops::RangeInclusive<u16> = 2017..=2022;

/// Phases: name, first and last year, both included.
pub const PHASES: [(&str, u16, u16); 3] =
    [("2015-2020", 2015, 2020), ("2017-2022", 2017, 2022), ("2022-2027", 2022, 2027)];

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Day {
    pub fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }
}

/// Everything that the sample is about.
pub struct Plan {
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    pub awards: Vec<Award>,
    pub participation: Vec<Participation>,
    pub scores: Vec<Score>,
    pub officers: Vec<Officer>,
    pub activities: Vec<Activity>,
    pub mistakes: Vec<Mistake>,
}

impl Plan {
    /// The one plan; it is the same every time.
    pub fn new() -> Self {
        let mut chance = chance::Chance::new(0x7468_6964_7561);
        let mut units = units::plan(&mut chance);
        let mut people = people::People::new();
        let scores = blocks::plan(&mut units, &mut chance);
        let awards = awards::plan(&units, &scores, &mut people, &mut chance);
        let participation = movements::plan(&units, &mut chance);
        let officers = officers::plan(&units, &mut people, &mut chance);
        let activities = activities::plan(&units);
        Self {
            units,
            people: people.list,
            awards,
            participation,
            scores,
            officers,
            activities,
            mistakes: mistakes::plan(),
        }
    }
}
