//! Records laid out as facts for counting: one row a record, every dimension a text. The empty text means "all" in the
//! figures, so a fact that does not say a dimension has none there, except sector and kind of unit, which every sum must
//! cover: those are [`UNKNOWN`].

use crate::model::{Award, Catalogue, Dataset, MovementTraits, RecipientKind, Records, Text, UNKNOWN, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// A time that figures are about: the whole (both empty), a phase, or a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub phase: String,
    pub year: String,
    years: Option<(i32, i32)>,
}

impl Period {
    /// Whether the unit worked in some part of it. Over the whole time every listed unit counts.
    fn has(&self, unit: &Unit) -> bool {
        self.years.is_none_or(|(from, to)| (from..=to).any(|year| unit.active_in(year)))
    }

    fn holds(&self, year: Option<i32>) -> bool {
        self.years.is_none_or(|(from, to)| year.is_some_and(|year| (from..=to).contains(&year)))
    }
}

/// Facts of one kind, and the phases that each row is in.
pub struct Facts {
    pub rows: Dataset,
    /// `row` (index into the facts) and `phase`.
    pub phases: Dataset,
}

/// Every year that some record is of.
pub fn years(records: &Records) -> BTreeSet<i32> {
    records
        .counted_awards()
        .filter_map(|award| award.year)
        .chain(records.participation.iter().filter_map(|part| part.year))
        .chain(records.activities.iter().filter_map(|activity| activity.year))
        .chain(records.scores.iter().filter_map(|score| score.year))
        .chain(records.officers.iter().filter_map(|officer| officer.trained_year))
        .collect()
}

/// The whole time, the phases of the programme, and the years.
pub fn periods(years: &BTreeSet<i32>, catalogue: &Catalogue) -> Vec<Period> {
    let whole = Period { phase: String::new(), year: String::new(), years: None };
    let phases = catalogue.phases.iter().map(|phase| Period {
        phase: phase.id.clone(),
        year: String::new(),
        years: Some((phase.from, phase.to)),
    });
    let years =
        years.iter().map(|&year| Period { phase: String::new(), year: year.to_string(), years: Some((year, year)) });
    std::iter::once(whole).chain(phases).chain(years).collect()
}

/// The units that are asked about: those of the register, or all that the rosters name where there is none.
pub fn asked(records: &Records) -> Vec<&Unit> {
    let listed: Vec<&Unit> = records.units.iter().filter(|unit| unit.registered).collect();
    if listed.is_empty() { records.units.iter().collect() } else { listed }
}

/// One row a period and unit that worked in it.
pub fn population(records: &Records, periods: &[Period]) -> Dataset {
    let blocks = records.blocks();
    let units = asked(records);
    let rows: Vec<(&Period, &Unit)> = periods
        .iter()
        .flat_map(|period| units.iter().filter(|unit| period.has(unit)).map(move |unit| (period, *unit)))
        .collect();
    Dataset::new("population")
        .text("phase", &rows, |(period, _)| Some(period.phase.as_str()))
        .text("year", &rows, |(period, _)| Some(period.year.as_str()))
        .text("unit", &rows, |(_, unit)| Some(unit.id.as_str()))
        .text("sector", &rows, |(_, unit)| Some(known(&unit.sector)))
        .text("unit_kind", &rows, |(_, unit)| Some(unit.kind.code()))
        .text("block", &rows, |(_, unit)| Some(blocks.get(unit.id.as_str()).copied().unwrap_or_default()))
}

/// Counted awards.
pub fn awards(records: &Records, catalogue: &Catalogue) -> Facts {
    let blocks = records.blocks();
    let rows: Vec<&Award> = records.counted_awards().collect();
    let block = |award: &Award| award.unit_id.as_deref().and_then(|id| blocks.get(id)).copied().unwrap_or_default();
    let flag = |award: &Award| catalogue.form(&award.form).is_some_and(|form| form.is_flag);
    let facts = numbered("awards", rows.len())
        .text("year", &rows, |award| Some(year_text(award.year)))
        .text("unit", &rows, |award| Some(award.unit_id.clone().unwrap_or_default()))
        .text("recipient", &rows, |award| Some(award.recipient_id.as_str()))
        .text("sector", &rows, |award| Some(known(&award.sector)))
        .text("unit_kind", &rows, |award| Some(award.unit_kind.map_or(UNKNOWN, |kind| kind.code())))
        .text("form", &rows, |award| Some(award.form.as_str()))
        .text("recipient_kind", &rows, |award| Some(award.recipient_kind.code()))
        .text("movement", &rows, |award| Some(award.movement.clone().unwrap_or_default()))
        .text("block", &rows, |award| Some(block(award)))
        .text("sex", &rows, |award| Some(of_person(award, award.sex.map(|sex| sex.code()))))
        .text("ground", &rows, |award| Some(known(&award.ground)))
        .text("position_class", &rows, |award| {
            Some(of_person(award, award.facts.position_class.map(|class| class.code())))
        })
        .bool("flag", &rows, |award| Some(flag(award)))
        .int("money", &rows, |award| award.money);
    Facts { rows: facts, phases: in_phases(rows.iter().map(|award| &award.phases)) }
}

/// What only a person has: empty for others, [`UNKNOWN`] where the roster does not say it.
fn of_person<'a>(award: &Award, said: Option<&'a str>) -> &'a str {
    if award.recipient_kind == RecipientKind::Individual { said.unwrap_or(UNKNOWN) } else { "" }
}

/// The movements of the catalogue that run in some part of a time.
pub fn movements(catalogue: &Catalogue, periods: &[Period]) -> Dataset {
    let named = catalogue.movements.iter().zip(&catalogue.movement_traits);
    let named: Vec<(&str, &MovementTraits)> = named.map(|(term, traits)| (term.code.as_str(), traits)).collect();
    let runs =
        |period: &Period, traits: &MovementTraits| period.years.is_none_or(|(from, to)| traits.runs_in(from, to));
    let rows: Vec<(&Period, &str)> = periods
        .iter()
        .flat_map(|period| {
            named.iter().filter(|(_, traits)| runs(period, traits)).map(move |(code, _)| (period, *code))
        })
        .collect();
    Dataset::new("movements")
        .text("phase", &rows, |(period, _)| Some(period.phase.as_str()))
        .text("year", &rows, |(period, _)| Some(period.year.as_str()))
        .text("movement", &rows, |(_, code)| Some(*code))
}

/// Participation in movements.
pub fn participation(records: &Records) -> Facts {
    let blocks = records.blocks();
    let rows = &records.participation;
    let facts = numbered("participation", rows.len())
        .text("year", rows, |part| Some(year_text(part.year)))
        .text("unit", rows, |part| Some(part.unit_id.as_str()))
        .text("sector", rows, |part| Some(known(&part.sector)))
        .text("unit_kind", rows, |part| Some(part.unit_kind.code()))
        .text("block", rows, |part| Some(blocks.get(part.unit_id.as_str()).copied().unwrap_or_default()))
        .text("movement", rows, |part| Some(part.movement.as_str()))
        .text("when", rows, |part| Some(format!("{} {}", year_text(part.year), part.phases.join(";"))))
        .bool("registered", rows, |part| Some(part.registered == Some(true)))
        .bool("took_part", rows, |part| Some(part.took_part == Some(true)))
        .int("participants", rows, |part| part.participants);
    Facts { rows: facts, phases: in_phases(rows.iter().map(|part| &part.phases)) }
}

/// Joint activities.
pub fn activities(records: &Records) -> Facts {
    let units: BTreeMap<&str, &Unit> = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let blocks = records.blocks();
    let rows = &records.activities;
    let unit = |id: &Option<Text>| id.as_deref().and_then(|id| units.get(id)).copied();
    let facts = numbered("activities", rows.len())
        .text("year", rows, |activity| Some(year_text(activity.year)))
        .text("sector", rows, |activity| Some(unit(&activity.unit_id).map_or("", |unit| known(&unit.sector))))
        .text("unit_kind", rows, |activity| Some(unit(&activity.unit_id).map_or("", |unit| unit.kind.code())))
        .text("block", rows, |activity| {
            Some(activity.unit_id.as_deref().and_then(|id| blocks.get(id)).copied().unwrap_or_default())
        });
    Facts { rows: facts, phases: in_phases(rows.iter().map(|activity| &activity.phases)) }
}

/// One row a period and officer whose unit worked in it; `trained` says whether the training was in it.
pub fn officers(records: &Records, periods: &[Period]) -> Dataset {
    let blocks = records.blocks();
    let units: BTreeMap<&str, &Unit> = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let mut rows = Vec::new();
    for period in periods {
        for officer in &records.officers {
            if let Some(unit) = units.get(officer.unit_id.as_str()).filter(|unit| period.has(unit)) {
                rows.push((period, *unit, officer));
            }
        }
    }
    Dataset::new("officers")
        .text("phase", &rows, |(period, ..)| Some(period.phase.as_str()))
        .text("year", &rows, |(period, ..)| Some(period.year.as_str()))
        .text("sector", &rows, |(_, unit, _)| Some(known(&unit.sector)))
        .text("unit_kind", &rows, |(_, unit, _)| Some(unit.kind.code()))
        .text("block", &rows, |(_, unit, _)| Some(blocks.get(unit.id.as_str()).copied().unwrap_or_default()))
        .text("person", &rows, |(_, _, officer)| Some(format!("{}@{}", officer.person.to_lowercase(), officer.unit_id)))
        .bool("concurrent", &rows, |(_, _, officer)| Some(officer.concurrent == Some(true)))
        .bool("trained", &rows, |(period, _, officer)| {
            Some(officer.trained_year.is_some() && period.holds(officer.trained_year))
        })
}

/// Every unit that some roster other than the register names, with the time that it is named for. Officers carry no
/// time, so they speak for the whole only.
pub fn heard(records: &Records, catalogue: &Catalogue) -> Facts {
    let awards = records.awards.iter().filter_map(|a| Some((a.unit_id.clone()?, a.year, a.phases.clone())));
    let parts = records.participation.iter().map(|p| (p.unit_id.clone(), p.year, p.phases.clone()));
    let phases_of = |year: Option<i32>| {
        let held = catalogue.phases.iter().filter(|phase| year.is_some_and(|year| phase.holds(year)));
        held.map(|phase| phase.id.clone()).collect::<Vec<_>>()
    };
    let scores = records.scores.iter().map(|s| (s.unit_id.clone(), s.year, phases_of(s.year)));
    let officers = records.officers.iter().map(|o| (o.unit_id.clone(), None, Vec::new()));
    let activities = records.activities.iter().filter_map(|a| Some((a.unit_id.clone()?, a.year, a.phases.clone())));
    let rows: Vec<(Text, Option<i32>, Vec<String>)> =
        awards.chain(parts).chain(scores).chain(officers).chain(activities).collect();
    let facts = numbered("heard", rows.len()).text("year", &rows, |(_, year, _)| Some(year_text(*year))).text(
        "unit",
        &rows,
        |(unit, ..)| Some(unit.as_str()),
    );
    Facts { rows: facts, phases: in_phases(rows.iter().map(|(.., phases)| phases)) }
}

fn numbered(name: &'static str, rows: usize) -> Dataset {
    let numbers: Vec<i64> = (0..).take(rows).collect();
    Dataset::new(name).int("row", &numbers, |&number| Some(number))
}

fn in_phases<'a>(rows: impl Iterator<Item = &'a Vec<String>>) -> Dataset {
    let pairs: Vec<(i64, &str)> =
        (0..).zip(rows).flat_map(|(row, phases)| phases.iter().map(move |phase| (row, phase.as_str()))).collect();
    Dataset::new("in_phases").int("row", &pairs, |(row, _)| Some(*row)).text("phase", &pairs, |(_, phase)| Some(*phase))
}

fn year_text(year: Option<i32>) -> String {
    year.map(|year| year.to_string()).unwrap_or_default()
}

pub fn known(sector: &Option<Text>) -> &str {
    sector.as_deref().unwrap_or(UNKNOWN)
}
