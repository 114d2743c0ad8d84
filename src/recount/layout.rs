//! The numbers that records are counted in: times, values of dimensions, units; and what is looked up to find them.

use super::facts::NOT_SAID;
use super::record_values::{activity_value, award_value, known, participation_value, unit_value};
use crate::model::{
    Activity, Award, AwardStatus, ByDimension, Catalogue, Dimension, MovementTraits, Participation, RecipientKind,
    Records, UNKNOWN, Unit,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The whole time (neither), a phase, or a year.
pub struct Time {
    pub phase: Option<String>,
    pub year: Option<i32>,
    years: Option<(i32, i32)>,
}

impl Time {
    /// Over the whole time every listed unit counts.
    fn has(&self, unit: &Unit) -> bool {
        self.years.is_none_or(|(from, to)| (from..=to).any(|year| unit.active_in(year)))
    }

    pub fn holds(&self, year: Option<i32>) -> bool {
        self.years.is_none_or(|(from, to)| year.is_some_and(|year| (from..=to).contains(&year)))
    }
}

/// Gives every different text a number.
#[derive(Default)]
pub struct Numbers<'a> {
    known: HashMap<&'a str, u32>,
}

impl<'a> Numbers<'a> {
    pub fn of(&mut self, text: &'a str) -> u32 {
        let next = self.known.len() as u32;
        *self.known.entry(text).or_insert(next)
    }

    pub fn count(&self) -> usize {
        self.known.len()
    }
}

/// Lays out records; `index` holds what is looked up while that is done.
pub struct Layout<'a> {
    times: &'a [Time],
    years: BTreeMap<i32, u32>,
    index: ByDimension<HashMap<&'a str, u32>>,
    pub units: HashMap<&'a str, &'a Unit>,
    blocks: HashMap<&'a str, &'a str>,
    communes: HashMap<&'a str, &'a str>,
    pub ids: Numbers<'a>,
}

impl<'a> Layout<'a> {
    pub fn new(records: &'a Records, times: &'a [Time], values: &'a ByDimension<Vec<String>>) -> Self {
        Self {
            times,
            years: (0..).zip(times).filter_map(|(at, time)| Some((time.year?, at))).collect(),
            index: ByDimension::from_fn(|dimension| {
                (0..).zip(&values[dimension]).map(|(at, value)| (value.as_str(), at)).collect()
            }),
            units: records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect(),
            blocks: blocks(records),
            communes: communes(records),
            ids: Numbers::default(),
        }
    }

    /// The whole time, the phases and the year of a record, as far as figures are given for them.
    pub fn times(&self, year: Option<i32>, phases: &[String]) -> Vec<u32> {
        let of = |phase: &String| self.times.iter().position(|time| time.phase.as_ref() == Some(phase));
        let phases = phases.iter().filter_map(|phase| of(phase).map(|at| at as u32));
        let year = year.and_then(|year| self.years.get(&year).copied());
        std::iter::once(0).chain(phases).chain(year).collect()
    }

    /// The times in which a movement runs.
    pub fn running(&self, traits: &MovementTraits) -> Vec<u32> {
        let runs = |time: &Time| time.years.is_none_or(|(from, to)| traits.runs_in(from, to));
        (0..).zip(self.times).filter(|(_, time)| runs(time)).map(|(at, _)| at).collect()
    }

    pub fn movement(&self, code: &str) -> ByDimension<u32> {
        self.numbered(|dimension| (dimension == Dimension::Movement).then_some(code))
    }

    /// The times in which a unit works.
    pub fn working(&self, unit: &Unit) -> Vec<u32> {
        (0..).zip(self.times).filter(|(_, time)| time.has(unit)).map(|(at, _)| at).collect()
    }

    /// What a record says, as numbers. A value that figures are not given for is as none.
    fn numbered<'b>(&self, value: impl Fn(Dimension) -> Option<&'b str>) -> ByDimension<u32> {
        ByDimension::from_fn(|dimension| self.number(dimension, value(dimension)))
    }

    fn number(&self, dimension: Dimension, text: Option<&str>) -> u32 {
        text.and_then(|text| self.index[dimension].get(text).copied()).unwrap_or(NOT_SAID)
    }

    /// Where other lists than the one that names a unit have to be looked at.
    fn looked_up(&self, unit: &str, dimension: Dimension) -> Option<&'a str> {
        let of_units = if dimension == Dimension::Block { &self.blocks } else { &self.communes };
        of_units.get(unit).copied()
    }

    pub fn of_unit(&self, unit: &Unit) -> ByDimension<u32> {
        self.numbered(|dimension| unit_value(unit, |id, of| self.looked_up(id, of), dimension))
    }

    pub fn award(&self, award: &Award) -> ByDimension<u32> {
        self.numbered(|dimension| award_value(award, |id, of| self.looked_up(id, of), dimension))
    }

    pub fn participation(&self, part: &Participation) -> ByDimension<u32> {
        self.numbered(|dimension| participation_value(part, |id, of| self.looked_up(id, of), dimension))
    }

    pub fn activity(&self, activity: &Activity) -> ByDimension<u32> {
        let unit = activity.unit_id.as_deref().and_then(|id| self.units.get(id).copied());
        self.numbered(|dimension| activity_value(activity, unit, |id, of| self.looked_up(id, of), dimension))
    }
}

/// The whole time, the phases of the programme, and every year that some record is of.
pub fn times(records: &Records, catalogue: &Catalogue) -> Vec<Time> {
    let whole = Time { phase: None, year: None, years: None };
    let phases = catalogue.phases.iter().map(|phase| Time {
        phase: Some(phase.id.clone()),
        year: None,
        years: Some((phase.from, phase.to)),
    });
    let years: BTreeSet<i32> = awards(records)
        .map(|(_, award)| award.year)
        .chain(records.participation.iter().map(|part| part.year))
        .chain(records.activities.iter().map(|activity| activity.year))
        .chain(records.scores.iter().map(|score| score.year))
        .chain(records.officers.iter().map(|officer| officer.trained_year))
        .flatten()
        .collect();
    let years = years.into_iter().map(|year| Time { phase: None, year: Some(year), years: Some((year, year)) });
    std::iter::once(whole).chain(phases).chain(years).collect()
}

/// The units that are asked about: those of the register, or all that the rosters name where there is none.
pub fn asked(records: &Records) -> Vec<(u32, &Unit)> {
    let with_register = records.units.iter().any(|unit| unit.registered);
    (0..).zip(&records.units).filter(|(_, unit)| unit.registered || !with_register).collect()
}

/// The awards that some figure counts, each with its place: those of four states.
pub fn awards(records: &Records) -> impl Iterator<Item = (usize, &Award)> {
    const STATES: [AwardStatus; 4] =
        [AwardStatus::Counted, AwardStatus::Registered, AwardStatus::Proposed, AwardStatus::Refused];
    records.awards.iter().enumerate().filter(|(_, award)| STATES.contains(&award.status))
}

/// The commune of every unit that says one.
fn communes(records: &Records) -> HashMap<&str, &str> {
    let units = records.units.iter();
    units.filter_map(|unit| Some((unit.id.as_str(), unit.counted_commune.as_deref()?))).collect()
}

/// The block of every unit: by the register, else by the scores.
fn blocks(records: &Records) -> HashMap<&str, &str> {
    let scored = records.scores.iter().map(|score| (score.unit_id.as_str(), score.block.as_str()));
    let listed = records.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.block.as_deref()?)));
    scored.chain(listed).collect()
}

/// The values of each dimension that figures are given for, zero included.
pub fn values(records: &Records, catalogue: &Catalogue, asked: &[(u32, &Unit)]) -> ByDimension<Vec<String>> {
    let (blocks, communes) = (blocks(records), communes(records));
    let of_awards = |dimension| {
        let commune = |id: &str, of: Dimension| communes.get(id).copied().filter(|_| of == Dimension::Commune);
        awards(records).filter_map(move |(_, award)| award_value(award, commune, dimension))
    };
    ByDimension::from_fn(|dimension| match dimension {
        Dimension::Sector => {
            let units = asked.iter().map(|(_, unit)| known(&unit.sector));
            let parts = records.participation.iter().map(|part| known(&part.sector));
            different(units.chain(of_awards(dimension)).chain(parts))
        }
        Dimension::UnitKind => {
            let units = asked.iter().map(|(_, unit)| unit.kind.code());
            let parts = records.participation.iter().map(|part| part.unit_kind.code());
            different(units.chain(of_awards(dimension)).chain(parts))
        }
        Dimension::RecipientKind => different(RecipientKind::ALL.iter().map(|kind| kind.code())),
        Dimension::Movement => different(catalogue.movements.iter().map(|movement| movement.code.as_str())),
        Dimension::Block => different(blocks.values().copied()),
        // Where no unit says one, nothing is counted by commune.
        Dimension::Commune if communes.is_empty() => Vec::new(),
        Dimension::Commune => {
            let units = asked.iter().map(|(_, unit)| known(&unit.counted_commune));
            let commune = |part: &Participation| communes.get(part.unit_id.as_str()).copied().unwrap_or(UNKNOWN);
            different(units.chain(of_awards(dimension)).chain(records.participation.iter().map(commune)))
        }
        Dimension::ActivityKind => {
            let listed = catalogue.activities.iter().map(|kind| kind.code.as_str());
            different(listed.chain(records.activities.iter().map(|activity| activity.kind.as_str())))
        }
        Dimension::Form | Dimension::Sex | Dimension::Ground | Dimension::PositionClass => {
            different(of_awards(dimension))
        }
    })
}

/// Each text once, in order: the order of a hash map must not reach anything. An empty one says nothing.
fn different<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let texts: BTreeSet<&str> = texts.filter(|text| !text.is_empty()).collect();
    texts.into_iter().map(str::to_owned).collect()
}
