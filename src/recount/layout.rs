//! The numbers that records are counted in: times, values of dimensions, units; and what is looked up to find them.

use super::facts::{
    BLOCK, DIMENSIONS, FORM, GROUND, MOVEMENT, NOT_SAID, POSITION_CLASS, RECIPIENT_KIND, SECTOR, SEX, UNIT_KIND,
};
use crate::model::{Award, Catalogue, MovementTraits, Participation, RecipientKind, Records, Text, UNKNOWN, Unit};
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
    index: [HashMap<&'a str, u32>; DIMENSIONS],
    pub units: HashMap<&'a str, &'a Unit>,
    blocks: HashMap<&'a str, &'a str>,
    pub ids: Numbers<'a>,
}

impl<'a> Layout<'a> {
    pub fn new(records: &'a Records, times: &'a [Time], values: &'a [Vec<String>; DIMENSIONS]) -> Self {
        Self {
            times,
            years: (0..).zip(times).filter_map(|(at, time)| Some((time.year?, at))).collect(),
            index: values.each_ref().map(|values| (0..).zip(values).map(|(at, value)| (value.as_str(), at)).collect()),
            units: records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect(),
            blocks: blocks(records),
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

    pub fn movement(&self, code: &str) -> [u32; DIMENSIONS] {
        let mut said = [NOT_SAID; DIMENSIONS];
        said[MOVEMENT] = self.value(MOVEMENT, Some(code));
        said
    }

    /// The times in which a unit works.
    pub fn working(&self, unit: &Unit) -> Vec<u32> {
        (0..).zip(self.times).filter(|(_, time)| time.has(unit)).map(|(at, _)| at).collect()
    }

    fn value(&self, dimension: usize, text: Option<&str>) -> u32 {
        let index = self.index.get(dimension);
        text.and_then(|text| index?.get(text).copied()).unwrap_or(NOT_SAID)
    }

    pub fn block(&self, unit: Option<&str>) -> u32 {
        self.value(BLOCK, unit.and_then(|id| self.blocks.get(id).copied()))
    }

    /// What a unit says of itself: sector, kind, block.
    pub fn of_unit(&self, unit: Option<&'a Unit>) -> [u32; DIMENSIONS] {
        let mut said = [NOT_SAID; DIMENSIONS];
        if let Some(unit) = unit {
            said[SECTOR] = self.value(SECTOR, Some(known(&unit.sector)));
            said[UNIT_KIND] = self.value(UNIT_KIND, Some(unit.kind.code()));
            said[BLOCK] = self.block(Some(&unit.id));
        }
        said
    }

    pub fn award(&self, award: &Award) -> [u32; DIMENSIONS] {
        let mut said = [NOT_SAID; DIMENSIONS];
        said[SECTOR] = self.value(SECTOR, Some(known(&award.sector)));
        said[UNIT_KIND] = self.value(UNIT_KIND, Some(kind_of(award)));
        said[FORM] = self.value(FORM, Some(&award.form));
        said[RECIPIENT_KIND] = self.value(RECIPIENT_KIND, Some(award.recipient_kind.code()));
        said[MOVEMENT] = self.value(MOVEMENT, award.movement.as_deref());
        said[BLOCK] = self.block(award.unit_id.as_deref());
        said[SEX] = self.value(SEX, sex_of(award));
        said[GROUND] = self.value(GROUND, Some(known(&award.ground)));
        said[POSITION_CLASS] = self.value(POSITION_CLASS, position_of(award));
        said
    }

    pub fn participation(&self, part: &Participation) -> [u32; DIMENSIONS] {
        let mut said = [NOT_SAID; DIMENSIONS];
        said[SECTOR] = self.value(SECTOR, Some(known(&part.sector)));
        said[UNIT_KIND] = self.value(UNIT_KIND, Some(part.unit_kind.code()));
        said[MOVEMENT] = self.value(MOVEMENT, Some(&part.movement));
        said[BLOCK] = self.block(Some(&part.unit_id));
        said
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
    let years: BTreeSet<i32> = records
        .counted_awards()
        .map(|award| award.year)
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

/// The block of every unit: by the register, else by the scores.
fn blocks(records: &Records) -> HashMap<&str, &str> {
    let scored = records.scores.iter().map(|score| (score.unit_id.as_str(), score.block.as_str()));
    let listed = records.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.block.as_deref()?)));
    scored.chain(listed).collect()
}

/// The values of each dimension that figures are given for, zero included.
pub fn values(records: &Records, catalogue: &Catalogue, asked: &[(u32, &Unit)]) -> [Vec<String>; DIMENSIONS] {
    let sectors = asked
        .iter()
        .map(|(_, unit)| known(&unit.sector))
        .chain(records.counted_awards().map(|award| known(&award.sector)))
        .chain(records.participation.iter().map(|part| known(&part.sector)));
    let kinds = asked
        .iter()
        .map(|(_, unit)| unit.kind.code())
        .chain(records.counted_awards().map(kind_of))
        .chain(records.participation.iter().map(|part| part.unit_kind.code()));
    [
        different(sectors),
        different(kinds),
        different(records.counted_awards().map(|award| award.form.as_str())),
        different(RecipientKind::ALL.iter().map(|kind| kind.code())),
        different(catalogue.movements.iter().map(|movement| movement.code.as_str())),
        different(blocks(records).values().copied()),
        different(records.counted_awards().filter_map(sex_of)),
        different(records.counted_awards().map(|award| known(&award.ground))),
        different(records.counted_awards().filter_map(position_of)),
    ]
}

/// Each text once, in order: the order of a hash map must not reach anything.
fn different<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let texts: BTreeSet<&str> = texts.collect();
    texts.into_iter().map(str::to_owned).collect()
}

pub fn known(sector: &Option<Text>) -> &str {
    sector.as_deref().unwrap_or(UNKNOWN)
}

/// Of persons only.
fn sex_of(award: &Award) -> Option<&'static str> {
    let person = award.recipient_kind == RecipientKind::Individual;
    person.then(|| award.sex.map_or(UNKNOWN, |sex| sex.code()))
}

fn position_of(award: &Award) -> Option<&'static str> {
    let person = award.recipient_kind == RecipientKind::Individual;
    person.then(|| award.facts.position_class.map_or(UNKNOWN, |class| class.code()))
}

fn kind_of(award: &Award) -> &'static str {
    award.unit_kind.map_or(UNKNOWN, |kind| kind.code())
}
