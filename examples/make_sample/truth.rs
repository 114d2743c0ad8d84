//! The figures that the sample must give, counted from the plan and not from the rosters.
//!
//! A record that names a phase is in that phase alone; any other is in every phase whose years, both ends included, hold
//! its decision date, else its year.

use super::plan::{Day, Fate, Form, Kind, Movement, PHASES, Plan, Roster, Sector, Status, YEARS};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Counts by code.
type Counts = BTreeMap<&'static str, usize>;

#[derive(Clone, Debug, Serialize)]
pub struct Truth {
    pub units: Units,
    /// Awards that count, duplicates dropped; cells of zero are left out.
    pub awards: Vec<Awards>,
    /// Counted awards over the whole time, by form.
    pub awards_by_form: Counts,
    pub flags: Counts,
    pub participation_by_phase: Vec<Part>,
    pub participation_by_year: Vec<Part>,
    pub officers: Officers,
    pub activities: Counts,
    pub activities_by_kind: Counts,
    pub scores: Vec<BlockYear>,
    pub files: Vec<File>,
    pub rows: Rows,
    pub mistakes: Vec<Open>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Units {
    pub total: usize,
    pub by_sector: Counts,
    pub by_kind: Counts,
    pub by_status: Counts,
    /// Units that worked in some part of the phase.
    pub active_by_phase: Counts,
    pub active_by_year: BTreeMap<u16, usize>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Awards {
    pub phase: &'static str,
    pub form: &'static str,
    pub recipient_kind: &'static str,
    pub count: usize,
}

/// Distinct units that registered for and took part in a movement, and the persons of those that took part.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// A phase or a year.
    pub time: String,
    pub movement: &'static str,
    pub registered: usize,
    pub took_part: usize,
    /// Nothing where no roster counted them.
    pub participants: Option<u32>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Officers {
    pub total: usize,
    pub concurrent: usize,
    pub trained: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct BlockYear {
    pub block: &'static str,
    pub year: u16,
    pub members: usize,
    /// Code of the unit of the first rank.
    pub first: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rows {
    pub data: usize,
    pub accepted: usize,
    pub duplicate: usize,
    pub set_aside: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct File {
    pub path: &'static str,
    #[serde(flatten)]
    pub rows: Rows,
}

#[derive(Clone, Debug, Serialize)]
pub struct Open {
    pub path: &'static str,
    pub written: &'static str,
    pub what: &'static str,
    pub near: Option<&'static str>,
    pub row: &'static str,
}

/// Counts the plan.
pub fn of(plan: &Plan) -> Truth {
    let files: Vec<File> =
        Roster::ALL.iter().map(|&roster| File { path: roster.path(), rows: rows(plan, roster) }).collect();
    let sum = |pick: fn(&Rows) -> usize| files.iter().map(|file| pick(&file.rows)).sum();
    let rows = Rows {
        data: sum(|r| r.data),
        accepted: sum(|r| r.accepted),
        duplicate: sum(|r| r.duplicate),
        set_aside: sum(|r| r.set_aside),
    };
    let by_year = |year: u16| (year.to_string(), vec![year]);
    Truth {
        units: units(plan),
        awards: awards(plan),
        awards_by_form: tally(plan.awards.iter().map(|award| award.form.code())),
        flags: flags(plan),
        participation_by_phase: participation(
            plan,
            PHASES.iter().map(|(id, from, to)| ((*id).to_owned(), (*from..=*to).collect())),
        ),
        participation_by_year: participation(plan, YEARS.map(by_year)),
        officers: Officers {
            total: plan.officers.len(),
            concurrent: plan.officers.iter().filter(|officer| officer.concurrent).count(),
            trained: plan.officers.iter().filter(|officer| officer.trained.is_some()).count(),
        },
        activities: tally_all(plan.activities.iter().flat_map(|activity| phases(None, Some(activity.day), None))),
        activities_by_kind: tally(plan.activities.iter().map(|activity| activity.kind.code())),
        scores: scores(plan),
        files,
        rows,
        mistakes: plan
            .mistakes
            .iter()
            .map(|m| Open { path: m.roster.path(), written: m.written, what: m.what, near: m.near, row: m.fate.code() })
            .collect(),
    }
}

/// The phases of a record: the one that it names, else those that hold its date, else those that hold its year.
pub fn phases(named: Option<&'static str>, date: Option<Day>, year: Option<u16>) -> Vec<&'static str> {
    if let Some(named) = named {
        return vec![named];
    }
    let Some(year) = date.map(|day| day.year).or(year) else { return Vec::new() };
    PHASES.iter().filter(|(_, from, to)| (*from..=*to).contains(&year)).map(|(id, ..)| *id).collect()
}

/// How many data rows a roster has, and what becomes of them.
pub fn rows(plan: &Plan, roster: Roster) -> Rows {
    let awards = plan.awards.iter().filter(|award| award.rosters.contains(&roster));
    let units = plan.units.iter().filter(|unit| unit.rosters.contains(&roster));
    let duplicate = awards.clone().filter(|award| award.rosters.first() != Some(&roster)).count()
        + units.clone().filter(|unit| unit.rosters.first() != Some(&roster)).count();
    let set_aside = plan.mistakes.iter().filter(|m| m.roster == roster && m.fate == Fate::SetAside).count();
    let scores = plan.scores.iter().filter(|score| score.block.roster() == roster).count();
    let officers = if roster == Roster::Officers { plan.officers.len() } else { 0 };
    let activities = if roster == Roster::Activities { plan.activities.len() } else { 0 };
    let data =
        awards.count() + units.count() + participation_rows(plan, roster) + scores + officers + activities + set_aside;
    Rows { data, accepted: data - duplicate - set_aside, duplicate, set_aside }
}

/// One row a unit and movement; the lists of 2018 have one row a unit, in one sheet for those who registered and one for
/// those who took part.
fn participation_rows(plan: &Plan, roster: Roster) -> usize {
    let own = || plan.participation.iter().filter(|part| Roster::of_movements(part.year) == roster);
    if roster != Roster::Movements2018 {
        return own().count();
    }
    let registered: BTreeSet<usize> = own().filter(|part| part.registered).map(|part| part.unit).collect();
    let took_part: BTreeSet<usize> = own().filter(|part| part.took_part).map(|part| part.unit).collect();
    registered.len() + took_part.len()
}

fn units(plan: &Plan) -> Units {
    let active = |years: &mut dyn Iterator<Item = u16>| {
        let years: Vec<u16> = years.collect();
        plan.units.iter().filter(|unit| years.iter().any(|&year| unit.active_in(year))).count()
    };
    let sector = |sector: Option<Sector>| sector.map_or("CHUA_RO", Sector::code);
    let status = |status: Status| match status {
        Status::Active => "active",
        Status::Suspended => "suspended",
        Status::Dissolved(_) => "dissolved",
    };
    Units {
        total: plan.units.len(),
        by_sector: tally(plan.units.iter().map(|unit| sector(unit.sector))),
        by_kind: tally(plan.units.iter().map(|unit| Kind::code(unit.kind))),
        by_status: tally(plan.units.iter().map(|unit| status(unit.status))),
        active_by_phase: PHASES.iter().map(|(id, from, to)| (*id, active(&mut (*from..=*to)))).collect(),
        active_by_year: YEARS.map(|year| (year, active(&mut std::iter::once(year)))).collect(),
    }
}

fn awards(plan: &Plan) -> Vec<Awards> {
    let mut counts: BTreeMap<(&str, Form, &str), usize> = BTreeMap::new();
    for award in &plan.awards {
        for phase in phases(award.phase, Some(award.decision.day), award.year) {
            *counts.entry((phase, award.form, award.recipient.kind())).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|((phase, form, recipient_kind), count)| Awards { phase, form: form.code(), recipient_kind, count })
        .collect()
}

fn flags(plan: &Plan) -> Counts {
    let flags = plan.awards.iter().filter(|award| award.form == Form::ProvinceFlag);
    tally_all(flags.flat_map(|award| phases(award.phase, Some(award.decision.day), award.year)))
}

fn participation(plan: &Plan, times: impl Iterator<Item = (String, Vec<u16>)>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (time, years) in times {
        for movement in Movement::ALL {
            let own =
                || plan.participation.iter().filter(|part| part.movement == movement && years.contains(&part.year));
            let registered: BTreeSet<usize> = own().filter(|part| part.registered).map(|part| part.unit).collect();
            let took_part: BTreeSet<usize> = own().filter(|part| part.took_part).map(|part| part.unit).collect();
            parts.push(Part {
                time: time.clone(),
                movement: movement.code(),
                registered: registered.len(),
                took_part: took_part.len(),
                participants: own().filter_map(|part| part.participants).reduce(|a, b| a + b),
            });
        }
    }
    parts
}

fn scores(plan: &Plan) -> Vec<BlockYear> {
    let mut years: BTreeMap<(super::plan::Block, u16), (usize, String)> = BTreeMap::new();
    for score in &plan.scores {
        let entry = years.entry((score.block, score.year)).or_default();
        entry.0 += 1;
        if score.rank == 1 {
            entry.1.clone_from(&plan.units[score.unit].code);
        }
    }
    years
        .into_iter()
        .map(|((block, year), (members, first))| BlockYear { block: block.name(), year, members, first })
        .collect()
}

fn tally(codes: impl Iterator<Item = &'static str>) -> Counts {
    let mut counts = Counts::new();
    for code in codes {
        *counts.entry(code).or_default() += 1;
    }
    counts
}

/// Counts by phase, the phases without any included.
fn tally_all(phases: impl Iterator<Item = &'static str>) -> Counts {
    let mut counts = tally(phases);
    for (id, ..) in PHASES {
        counts.entry(id).or_default();
    }
    counts
}
