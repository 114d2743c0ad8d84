//! Records laid out as facts for counting: one row a record, every dimension a text. The empty text means "all" in the
//! figures, so a fact that does not say a dimension has none there, except sector and kind of unit, which every sum must
//! cover: those are [`UNKNOWN`], and so is a commune.

use crate::model::Dimension::{
    ActivityKind, Block, Commune, Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind,
};
use crate::model::{Award, AwardStatus, Catalogue, Dataset, Dimension, MovementTraits, Records, Text, UNKNOWN, Unit};
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

/// What other records have of the unit that they name.
struct OfUnits<'a> {
    blocks: BTreeMap<&'a str, &'a str>,
    communes: BTreeMap<&'a str, &'a str>,
}

impl<'a> OfUnits<'a> {
    fn new(records: &'a Records) -> Self {
        Self { blocks: records.blocks(), communes: records.communes() }
    }

    fn block(&self, unit: Option<&str>) -> &'a str {
        unit.and_then(|id| self.blocks.get(id)).copied().unwrap_or("")
    }

    fn commune(&self, unit: Option<&str>) -> &'a str {
        unit.and_then(|id| self.communes.get(id)).copied().unwrap_or(UNKNOWN)
    }
}

/// The dimensions that a unit has.
const OF_UNITS: &[Dimension] = &[Sector, UnitKind, Block, Commune];

/// Every year that some record is of.
pub fn years(records: &Records) -> BTreeSet<i32> {
    records
        .awards_in_figures()
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

/// What a unit says of a dimension: units have a sector, a kind, a commune and perhaps a block.
fn of_unit<'a>(unit: &'a Unit, others: &OfUnits<'a>, dimension: Dimension) -> &'a str {
    match dimension {
        Sector => known(&unit.sector),
        UnitKind => unit.kind.code(),
        Block => others.block(Some(&unit.id)),
        Commune => known(&unit.counted_commune),
        _ => "",
    }
}

/// One row a period and unit that worked in it.
pub fn population(records: &Records, periods: &[Period]) -> Dataset {
    let others = OfUnits::new(records);
    let units = asked(records);
    let rows: Vec<(&Period, &Unit)> = periods
        .iter()
        .flat_map(|period| units.iter().filter(|unit| period.has(unit)).map(move |unit| (period, *unit)))
        .collect();
    let facts = Dataset::new("population")
        .text("phase", &rows, |(period, _)| Some(period.phase.as_str()))
        .text("year", &rows, |(period, _)| Some(period.year.as_str()))
        .text("unit", &rows, |(_, unit)| Some(unit.id.as_str()));
    with_dimensions(facts, OF_UNITS, &rows, |(_, unit), dimension| of_unit(unit, &others, dimension))
}

/// Awards that were granted.
pub fn awards(records: &Records, catalogue: &Catalogue) -> Facts {
    of_awards(records, catalogue, |status| status == AwardStatus::Counted)
}

/// Awards in the other states that figures count.
pub fn other_states(records: &Records, catalogue: &Catalogue) -> Facts {
    of_awards(records, catalogue, |status| status != AwardStatus::Counted && status.is_in_figures())
}

fn of_awards(records: &Records, catalogue: &Catalogue, is_asked: fn(AwardStatus) -> bool) -> Facts {
    let others = OfUnits::new(records);
    let rows: Vec<&Award> = records.awards.iter().filter(|award| is_asked(award.status)).collect();
    let flag = |award: &Award| catalogue.form(&award.form).is_some_and(|form| form.is_flag);
    let facts = numbered("awards", rows.len())
        .text("year", &rows, |award| Some(year_text(award.year)))
        .text("unit", &rows, |award| Some(award.unit_id.clone().unwrap_or_else(|| Text::from(""))))
        .text("recipient", &rows, |award| Some(award.recipient_id.as_str()));
    let facts = with_dimensions(facts, Dimension::ALL, &rows, |award, dimension| of_award(award, &others, dimension))
        .text("status", &rows, |award| Some(award.status.code()))
        .bool("flag", &rows, |award| Some(flag(award)))
        .int("money", &rows, |award| award.money);
    Facts { rows: facts, phases: in_phases(rows.iter().map(|award| &award.phases)) }
}

fn of_award<'a>(award: &'a Award, others: &OfUnits<'a>, dimension: Dimension) -> &'a str {
    match dimension {
        Sector => known(&award.sector),
        UnitKind => award.unit_kind.map_or(UNKNOWN, |kind| kind.code()),
        Form => &award.form,
        RecipientKind => award.recipient_kind.code(),
        Movement => award.movement.as_deref().unwrap_or(""),
        Block => others.block(award.unit_id.as_deref()),
        Sex => of_person(award, award.sex.map(|sex| sex.code())),
        Ground => known(&award.ground),
        PositionClass => of_person(award, award.facts.position_class.map(|class| class.code())),
        Commune => others.commune(award.unit_id.as_deref()),
        ActivityKind => "",
    }
}

/// What only a person has: empty for others, [`UNKNOWN`] where the roster does not say it.
fn of_person<'a>(award: &Award, said: Option<&'a str>) -> &'a str {
    if award.recipient_kind == crate::model::RecipientKind::Individual { said.unwrap_or(UNKNOWN) } else { "" }
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
        .text(Movement.code(), &rows, |(_, code)| Some(*code))
}

/// Participation in movements.
pub fn participation(records: &Records) -> Facts {
    let others = OfUnits::new(records);
    let rows = &records.participation;
    let facts = numbered("participation", rows.len()).text("year", rows, |part| Some(year_text(part.year))).text(
        "unit",
        rows,
        |part| Some(part.unit_id.as_str()),
    );
    let dimensions = &[Sector, UnitKind, Block, Movement, Commune];
    let facts = with_dimensions(facts, dimensions, rows, |part, dimension| match dimension {
        Sector => known(&part.sector),
        UnitKind => part.unit_kind.code(),
        Block => others.block(Some(&part.unit_id)),
        Commune => others.commune(Some(&part.unit_id)),
        Movement => part.movement.as_deref().unwrap_or(""),
        _ => "",
    });
    let facts = facts
        .text("when", rows, |part| Some(format!("{} {}", year_text(part.year), part.phases.join(";"))))
        .bool("registered", rows, |part| Some(part.registered == Some(true)))
        .bool("tells_registration", rows, |part| Some(part.registered.is_some()))
        .bool("took_part", rows, |part| Some(part.took_part == Some(true)))
        .int("participants", rows, |part| part.participants);
    Facts { rows: facts, phases: in_phases(rows.iter().map(|part| &part.phases)) }
}

/// Joint activities: of the sector, kind and commune of the unit that they were with. A block may be known of a unit that no register has.
pub fn activities(records: &Records) -> Facts {
    let units = units_by_id(records);
    let others = OfUnits::new(records);
    let rows = &records.activities;
    let facts = numbered("activities", rows.len()).text("year", rows, |activity| Some(year_text(activity.year)));
    let facts = with_dimensions(facts, OF_ACTIVITIES, rows, |activity, dimension| {
        match (activity.unit_id.as_deref(), dimension) {
            (_, ActivityKind) => &activity.kind,
            (unit, Block) => others.block(unit),
            (Some(id), _) => units.get(id).map_or("", |unit| of_unit(unit, &others, dimension)),
            (None, _) => "",
        }
    });
    Facts { rows: facts, phases: in_phases(rows.iter().map(|activity| &activity.phases)) }
}

/// The dimensions that an activity has.
const OF_ACTIVITIES: &[Dimension] = &[Sector, UnitKind, Block, Commune, ActivityKind];

fn units_by_id(records: &Records) -> BTreeMap<&str, &Unit> {
    records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect()
}

/// One row a period and officer whose unit worked in it; `trained` says whether the training was in it.
pub fn officers(records: &Records, periods: &[Period]) -> Dataset {
    let others = OfUnits::new(records);
    let units = units_by_id(records);
    let mut rows = Vec::new();
    for period in periods {
        for officer in &records.officers {
            if let Some(unit) = units.get(officer.unit_id.as_str()).filter(|unit| period.has(unit)) {
                rows.push((period, *unit, officer));
            }
        }
    }
    let facts = Dataset::new("officers").text("phase", &rows, |(period, ..)| Some(period.phase.as_str())).text(
        "year",
        &rows,
        |(period, ..)| Some(period.year.as_str()),
    );
    with_dimensions(facts, OF_UNITS, &rows, |(_, unit, _), dimension| of_unit(unit, &others, dimension))
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

/// Appends columns of dimensions.
fn with_dimensions<'a, T>(
    facts: Dataset,
    dimensions: &[Dimension],
    rows: &'a [T],
    value: impl Fn(&'a T, Dimension) -> &'a str,
) -> Dataset {
    dimensions
        .iter()
        .fold(facts, |facts, &dimension| facts.text(dimension.code(), rows, |row| Some(value(row, dimension))))
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
    year.map_or_else(String::new, |year| year.to_string())
}

pub fn known(said: &Option<Text>) -> &str {
    said.as_deref().unwrap_or(UNKNOWN)
}
