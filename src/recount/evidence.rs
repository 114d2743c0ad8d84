//! Which records make one figure.

use super::count::working;
use super::facts::{
    BLOCK, DIMENSIONS, FORM, Facts, GROUND, MOVEMENT, NOT_SAID, POSITION_CLASS, RECIPIENT_KIND, SECTOR, SEX, UNIT_KIND,
};
use super::rules::{Mask, Of, Rule, rule_of, says};
use crate::model::{Activity, Award, Cut, FigureName, Officer, Participation, Records, Unit};
use crate::place::Place;
use std::collections::BTreeMap;

/// A record that a figure counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source<'a> {
    Unit(&'a Unit),
    Award(&'a Award),
    Participation(&'a Participation),
    Officer(&'a Officer),
    Activity(&'a Activity),
}

impl<'a> Source<'a> {
    pub fn place(self) -> &'a Place {
        match self {
            Self::Unit(unit) => &unit.place,
            Self::Award(award) => &award.place,
            Self::Participation(part) => &part.place,
            Self::Officer(officer) => &officer.place,
            Self::Activity(activity) => &activity.place,
        }
    }
}

/// Something that counts once, with every record that speaks of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<'a> {
    /// What it adds; nothing where that is not known.
    pub amount: Option<i64>,
    /// None for a movement, which stands in the configuration.
    pub rows: Vec<Source<'a>>,
}

/// The records behind a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence<'a> {
    Count(Vec<Part<'a>>),
    /// Registered units, working units.
    Rate(Vec<Part<'a>>, Vec<Part<'a>>),
}

impl Evidence<'_> {
    /// The figure, from its records.
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Count(parts) => sum(parts),
            Self::Rate(registered, worked) => {
                sum(worked).filter(|worked| *worked > 0.0).and_then(|worked| Some(sum(registered)? / worked))
            }
        }
    }
}

fn sum(parts: &[Part<'_>]) -> Option<f64> {
    let known = parts.is_empty() || parts.iter().any(|part| part.amount.is_some());
    known.then(|| parts.iter().filter_map(|part| part.amount).sum::<i64>() as f64)
}

/// What makes the figure of a part, in the order of the records; nothing where there is no such figure.
pub fn evidence<'a>(facts: &Facts, records: &'a Records, name: FigureName, cut: &Cut) -> Option<Evidence<'a>> {
    if name == FigureName::ParticipationRate {
        let registered = parts(facts, records, rule_of(FigureName::UnitsRegistered)?, cut)?;
        return Some(Evidence::Rate(registered, parts(facts, records, rule_of(FigureName::Units)?, &working(cut))?));
    }
    parts(facts, records, rule_of(name)?, cut).map(Evidence::Count)
}

fn parts<'a>(facts: &Facts, records: &'a Records, rule: &Rule, cut: &Cut) -> Option<Vec<Part<'a>>> {
    let time = facts.times.iter().position(|time| time.phase == cut.phase && time.year == cut.year)? as u32;
    let (mask, wanted) = place(facts, cut);
    let fine = rule.fine.contains(&mask);
    if !fine && !rule.masks.contains(&mask) {
        return None;
    }
    // A value that nothing is of has no figure, but in fine parts it is zero.
    let Some(wanted) = wanted else { return fine.then(Vec::new) };
    let inside = |said: &[u32; DIMENSIONS]| wanted.iter().all(|(dimension, value)| said[*dimension] == *value);
    let rows = rule.facts(facts).iter().filter(|fact| says(fact, mask) && inside(&fact.said));
    let rows = rows.filter(|fact| fact.times.contains(&time) && (rule.takes)(facts, fact, time));
    let mut found: Vec<Part<'a>> = Vec::new();
    let mut known: BTreeMap<u32, usize> = BTreeMap::new();
    for fact in rows {
        let at = *known.entry(rule.key(fact)).or_insert_with(|| {
            found.push(Part { amount: (rule.amount)(fact), rows: Vec::new() });
            found.len() - 1
        });
        if let Some(part) = found.get_mut(at) {
            part.rows.extend(source(records, rule.of, fact.record as usize));
        }
    }
    Some(found)
}

/// The dimensions that a cut names, and their values.
fn place(facts: &Facts, cut: &Cut) -> (Mask, Option<Vec<(usize, u32)>>) {
    let said = [
        (SECTOR, &cut.sector),
        (UNIT_KIND, &cut.unit_kind),
        (FORM, &cut.form),
        (RECIPIENT_KIND, &cut.recipient_kind),
        (MOVEMENT, &cut.movement),
        (BLOCK, &cut.block),
        (SEX, &cut.sex),
        (GROUND, &cut.ground),
        (POSITION_CLASS, &cut.position_class),
    ];
    let mut mask = 0;
    let mut wanted = Some(Vec::new());
    for (dimension, value) in said {
        if let Some(value) = value {
            mask |= 1 << dimension;
            let at = facts.values[dimension].iter().position(|known| known == value);
            wanted = wanted.zip(at).map(|(mut wanted, at)| {
                wanted.push((dimension, u32::try_from(at).unwrap_or(NOT_SAID)));
                wanted
            });
        }
    }
    (mask, wanted)
}

fn source(records: &Records, of: Of, at: usize) -> Option<Source<'_>> {
    match of {
        Of::Units => records.units.get(at).map(Source::Unit),
        Of::Awards => records.awards.get(at).map(Source::Award),
        Of::Participation => records.participation.get(at).map(Source::Participation),
        Of::Officers => records.officers.get(at).map(Source::Officer),
        Of::Activities => records.activities.get(at).map(Source::Activity),
        Of::Movements => None,
    }
}
