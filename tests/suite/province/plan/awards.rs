//! Awards over ten years by decisions of several bodies; movements, scores and officers.

use super::{Award, Decided, Needs, Officer, Part, Plan, Score, Size, Who, YEARS};
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance, Disturbances};
use crate::province::names::{FAMILY, MEN, MEN_MIDDLE};
use std::collections::{BTreeMap, BTreeSet};

pub const MOVEMENTS: &[&str] = &["DKST", "NTM", "HNPT", "VNN"];

/// A form and its weight for units, households and persons.
type Share = (&'static str, u32, u32, u32);

/// Who decides, how many decisions a year, and the forms.
const BODIES: &[(&str, usize, &[Share])] = &[
    ("UBND", 4, &[("BK_TINH", 30, 60, 20), ("TTLDXS", 15, 0, 0), ("CSTD_TINH", 0, 0, 5)]),
    ("LMHTX", 4, &[("GK_LMT", 30, 0, 30), ("LDTT", 0, 0, 25), ("TTLDTT", 15, 0, 0), ("CSTD_CS", 0, 0, 8)]),
    ("LMHTXVN", 2, &[("BK_VCA", 10, 0, 7), ("KNC_VCA", 0, 0, 3)]),
    ("SNV", 2, &[("GK_SO", 5, 40, 5)]),
];

pub fn plan(plan: &mut Plan, size: Size, disturbances: &Disturbances, chance: &mut Chance) {
    decisions(plan, chance);
    awards(plan, size.awards, chance);
    flags(plan, size.awards, chance);
    for award in &mut plan.awards {
        let ways = [Disturbance::RevokedList, Disturbance::RevokedRemark];
        award.revoked = ways.into_iter().find(|way| disturbances.strikes(*way, chance));
    }
    corrected(plan, disturbances, chance);
    movements(plan, size.active, chance);
    scores(plan, chance);
    officers(plan, chance);
}

/// Numbers and dates stand in units' own rosters only; a name is wrong where nothing else has to tell the person.
fn corrected(plan: &mut Plan, disturbances: &Disturbances, chance: &mut Chance) {
    for at in 0..plan.awards.len() {
        let award = &plan.awards[at];
        let plain = matches!(award.who, Who::Person(person) if plan.people[person].needs == Needs::Nothing);
        let own = plan.units[award.unit].sends;
        let ways = [
            (Disturbance::CorrectedName, plain),
            (Disturbance::CorrectedNumber, own),
            (Disturbance::CorrectedYear, own),
        ];
        let free = award.revoked.is_none();
        let way = ways.into_iter().find(|(way, may)| free && *may && disturbances.strikes(*way, chance));
        plan.awards[at].corrected = way.map(|(way, _)| way);
    }
}

fn decisions(plan: &mut Plan, chance: &mut Chance) {
    for year in YEARS {
        for (body, lists, _) in BODIES {
            for number in 0..*lists {
                let phase = match (year, number) {
                    (2020, 0) if *body != "SNV" => Some("2015-2020"),
                    (2022, 0) if *body != "SNV" => Some("2017-2022"),
                    _ => None,
                };
                let movement = (*body != "LMHTXVN" && number == 1).then(|| chance.one(MOVEMENTS));
                plan.decisions.push(Decided {
                    body,
                    number: format!("{}/QĐ-{body}", 30 + number * 210 + chance.below(200)),
                    date: (chance.between(1, 28), 2 + number as i32 * 2 + chance.between(0, 1), year),
                    phase,
                    movement,
                });
            }
        }
    }
}

/// The decisions of a body in a year.
fn of_year(plan: &Plan) -> BTreeMap<(&'static str, i32), Vec<usize>> {
    let mut found: BTreeMap<(&'static str, i32), Vec<usize>> = BTreeMap::new();
    for (at, decision) in plan.decisions.iter().enumerate() {
        found.entry((decision.body, decision.year())).or_default().push(at);
    }
    found
}

fn awards(plan: &mut Plan, count: usize, chance: &mut Chance) {
    let decisions = of_year(plan);
    let mut known = BTreeSet::new();
    let mut of_unit: BTreeMap<usize, Vec<Who>> = BTreeMap::new();
    for (at, person) in plan.people.iter().enumerate() {
        of_unit.entry(person.unit).or_default().push(Who::Person(at));
    }
    let loud: Vec<usize> = (0..plan.units.len()).filter(|&at| !plan.units[at].silent).collect();
    while plan.awards.len() < count {
        let year = chance.between(*YEARS.start(), *YEARS.end());
        let mut unit = chance.one(&loud);
        if !plan.units[unit].sends && chance.percent(50) {
            unit = chance.one(&loud);
        }
        let who = match chance.below(100) {
            // Every ninth unit never gets an award as a collective.
            0..25 if unit % 9 != 4 => Who::Unit(unit),
            0..30 => Who::Household(chance.below(plan.households.len())),
            _ => chance.one(&of_unit[&unit]),
        };
        let unit = match who {
            Who::Unit(unit) => unit,
            Who::Household(household) => plan.households[household].unit,
            Who::Person(person) => plan.people[person].unit_in(year),
        };
        if !plan.units[unit].works_in(year) {
            continue;
        }
        let (body, form) = form(who, chance);
        let decision = chance.one(&decisions[&(body, year)]);
        let award = Award { who, unit, form, decision, revoked: None, corrected: None };
        if known.insert(award.clone()) {
            plan.awards.push(award.clone());
        }
        // Sometimes one decision gives two things to one person.
        if let Some(second) = second_form(form).filter(|_| matches!(who, Who::Person(_)) && chance.percent(8)) {
            let twin = Award { form: second, ..award };
            if known.insert(twin.clone()) {
                plan.awards.push(twin);
            }
        }
    }
    plan.awards.truncate(count);
}

pub fn form(who: Who, chance: &mut Chance) -> (&'static str, &'static str) {
    let weight = |units: u32, households: u32, persons: u32| match who {
        Who::Unit(_) => units,
        Who::Household(_) => households,
        Who::Person(_) => persons,
    };
    let all: Vec<(&str, &str, u32)> = BODIES
        .iter()
        .flat_map(|(body, _, forms)| forms.iter().map(move |(form, u, h, p)| (*body, *form, weight(*u, *h, *p))))
        .collect();
    let sum: u32 = all.iter().map(|(.., weight)| weight).sum();
    let mut left = chance.below(sum as usize) as u32;
    for (body, form, weight) in all {
        if left < weight {
            return (body, form);
        }
        left -= weight;
    }
    ("UBND", "BK_TINH")
}

fn second_form(form: &str) -> Option<&'static str> {
    match form {
        "BK_TINH" => Some("CSTD_TINH"),
        "LDTT" => Some("CSTD_CS"),
        _ => None,
    }
}

/// A flag of the province for the first of each block and year.
fn flags(plan: &mut Plan, count: usize, chance: &mut Chance) {
    let decisions = of_year(plan);
    let blocks: BTreeSet<String> = plan.units.iter().filter_map(|unit| unit.block.clone()).collect();
    for year in YEARS {
        for block in &blocks {
            let fits: Vec<usize> = (0..plan.units.len())
                .filter(|&at| {
                    let unit = &plan.units[at];
                    unit.block.as_ref() == Some(block) && unit.works_in(year) && !unit.silent && at % 9 != 4
                })
                .collect();
            if fits.is_empty() {
                continue;
            }
            let unit = chance.one(&fits);
            let decision = decisions[&("UBND", year)][2];
            plan.awards.push(Award {
                who: Who::Unit(unit),
                unit,
                form: "CO_TINH",
                decision,
                revoked: None,
                corrected: None,
            });
        }
    }
    let flags = plan.awards.len() - count;
    // The flags are of that number.
    plan.awards.drain(count - flags..count);
}

fn movements(plan: &mut Plan, active: u32, chance: &mut Chance) {
    for year in YEARS {
        for movement in MOVEMENTS {
            for unit in (0..plan.units.len()).filter(|&at| plan.units[at].works_in(year) && !plan.units[at].silent) {
                if !chance.percent(active) {
                    continue;
                }
                let registered = chance.percent(90);
                let took_part = !registered || chance.percent(80);
                let participants = took_part.then(|| chance.between(3, 80) as u32);
                plan.parts.push(Part { unit, movement, year, registered, took_part, participants });
            }
        }
    }
}

fn scores(plan: &mut Plan, chance: &mut Chance) {
    for year in YEARS {
        for (unit, known) in plan.units.iter().enumerate() {
            if known.block.is_some() && known.works_in(year) && !known.silent && chance.percent(60) {
                plan.scores.push(Score { unit, year, points: chance.between(60, 99) as u32 });
            }
        }
    }
}

fn officers(plan: &mut Plan, chance: &mut Chance) {
    for unit in 0..plan.units.len() {
        if plan.units[unit].silent || chance.percent(25) {
            continue;
        }
        let name = format!("{} {} {}", chance.one(FAMILY), chance.one(MEN_MIDDLE), chance.one(MEN));
        let trained = chance.percent(60).then(|| chance.between(2016, 2024));
        plan.officers.push(Officer { unit, name, concurrent: chance.percent(80), trained });
    }
}
