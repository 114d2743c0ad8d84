//! Which records make one figure.

use super::count::working;
use super::facts::{Fact, Facts};
use super::rules::{RecordKind, Rule, has_all, rule_of};
use crate::model::{Activity, Award, Cut, Dimension, FigureName, Officer, Participation, Records, Unit};
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
                let worked = sum(worked).filter(|worked| *worked > 0.0)?;
                sum(registered).filter(|registered| *registered <= worked).map(|registered| registered / worked)
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
        if !facts.tells_registration(cut) {
            return None;
        }
        let registered = parts(facts, records, rule_of(FigureName::UnitsRegistered)?, cut)?;
        return Some(Evidence::Rate(registered, parts(facts, records, rule_of(FigureName::Units)?, &working(cut))?));
    }
    parts(facts, records, rule_of(name)?, cut).map(Evidence::Count)
}

fn parts<'a>(facts: &Facts, records: &'a Records, rule: &Rule, cut: &Cut) -> Option<Vec<Part<'a>>> {
    let time = time(facts, cut)?;
    let set = cut.grouping_set();
    let sparse = rule.sparse.contains(&set);
    if !sparse && !rule.sets.contains(&set) {
        return None;
    }
    // A value that nothing is of has no figure, but in sparse parts it is zero.
    let Some(wanted) = values(facts, cut) else { return sparse.then(Vec::new) };
    let inside = |fact: &Fact| wanted.iter().all(|(dimension, value)| fact.values[*dimension] == *value);
    let rows = rule.of.facts(facts).iter().filter(|fact| has_all(fact, set) && inside(fact));
    let rows = rows.filter(|fact| fact.times.contains(&time) && rule.counts(facts, fact, time));
    let mut found: Vec<Part<'a>> = Vec::new();
    let mut known: BTreeMap<u32, usize> = BTreeMap::new();
    for fact in rows {
        let at = *known.entry(rule.key(fact)).or_insert_with(|| {
            found.push(Part { amount: (rule.amount)(fact), rows: Vec::new() });
            found.len() - 1
        });
        found[at].rows.extend(source(records, rule.of, fact.record as usize));
    }
    Some(found)
}

/// The time of a cut; nothing where none is counted that is the same.
pub fn time(facts: &Facts, cut: &Cut) -> Option<u32> {
    let same = |phase: &Option<String>| phase.as_deref() == cut.phase.as_deref();
    let at = facts.times.iter().position(|time| same(&time.phase) && time.year == cut.year)?;
    Some(u32::try_from(at).expect("times are few"))
}

/// The values that a cut names; nothing where no figure is given for one of them.
pub fn values(facts: &Facts, cut: &Cut) -> Option<Vec<(Dimension, u32)>> {
    let known = |dimension: Dimension, text: &str| {
        let at = facts.values[dimension].iter().position(|known| known == text)?;
        Some((dimension, u32::try_from(at).expect("values of a dimension are few")))
    };
    cut.values().map(|(dimension, text)| known(dimension, text)).collect()
}

fn source(records: &Records, of: RecordKind, at: usize) -> Option<Source<'_>> {
    match of {
        RecordKind::Units => Some(Source::Unit(&records.units[at])),
        RecordKind::Awards => Some(Source::Award(&records.awards[at])),
        RecordKind::Participation => Some(Source::Participation(&records.participation[at])),
        RecordKind::Officers => Some(Source::Officer(&records.officers[at])),
        RecordKind::Activities => Some(Source::Activity(&records.activities[at])),
        RecordKind::Movements => None,
    }
}
