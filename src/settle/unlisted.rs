//! What can be said of units where no register lists them: that there is none, and which names are nearly one.

use crate::identity::units::{NearNames, numbers};
use crate::issue::{Issue, SettleProblem};
use crate::model::{Catalogue, Records, Unit, UnitKind};
use crate::place::Place;
use crate::wording::unit_name::{NameWords, UnitName};
use std::collections::{BTreeMap, BTreeSet};

/// Nothing where a register was read. Else one issue for the whole input, at the place given, and one for each pair of names that
/// are nearly one: at the first award of the unit that rosters name less often, else where they name it first.
pub fn unlisted(records: &Records, catalogue: &Catalogue, input: Place) -> Vec<Issue> {
    let units = &records.units;
    if units.is_empty() || units.iter().any(|unit| unit.registered) {
        return Vec::new();
    }
    let mut issues = vec![Issue::new(SettleProblem::NoRegister { units: units.len() }, input)];
    let counts = mentions(records);
    let count = |unit: &Unit| counts.get(unit.id.as_ref() as &str).copied().unwrap_or(0);
    for (one, other) in near_pairs(units, &NameWords::new(catalogue)) {
        let (rarer, near) = if count(other) <= count(one) { (other, one) } else { (one, other) };
        let award = records.awards.iter().find(|award| award.unit_id.as_deref() == Some(&*rarer.id));
        let place = award.map_or(&rarer.place, |award| &award.place).clone();
        let problem = SettleProblem::UnitNearAnother { near: near.name.to_string() };
        issues.push(Issue::new(problem, place).with_value(rarer.name.to_string()));
    }
    issues
}

/// How many records name each unit, by its id.
fn mentions(records: &Records) -> BTreeMap<&str, usize> {
    let awards = records.awards.iter().filter_map(|award| award.unit_id.as_deref());
    let participation = records.participation.iter().map(|entry| &*entry.unit_id);
    let scores = records.scores.iter().map(|score| &*score.unit_id);
    let officers = records.officers.iter().map(|officer| &*officer.unit_id);
    let mut counts = BTreeMap::new();
    for id in awards.chain(participation).chain(scores).chain(officers) {
        *counts.entry(id).or_default() += 1;
    }
    counts
}

/// Pairs of cooperatives and funds whose names differ in a letter or two or in their marks, each pair once. "HTX số 1" is never a
/// slip of "HTX số 2"; two of the very same name are told apart by their communes.
fn near_pairs<'u>(units: &'u [Unit], words: &NameWords) -> Vec<(&'u Unit, &'u Unit)> {
    let own = |unit: &Unit| !matches!(unit.kind, UnitKind::Khac | UnitKind::Lmhtx);
    let names: Vec<(&Unit, UnitName)> =
        units.iter().filter(|unit| own(unit)).map(|unit| (unit, words.parse(&unit.name))).collect();
    let (mut proper, mut whole) = (NearNames::default(), NearNames::default());
    for (at, (_, name)) in names.iter().enumerate() {
        proper.add(&name.bare(), at);
        whole.add(&name.whole(), at);
    }
    let mut pairs = Vec::new();
    for (at, (unit, name)) in names.iter().enumerate() {
        let of_one_business = proper.near(&name.bare()).into_iter().filter(|other| {
            let (_, known) = &names[*other];
            known.business == name.business || known.business.is_empty() || name.business.is_empty()
        });
        let near: BTreeSet<usize> =
            of_one_business.chain(whole.near(&name.whole())).filter(|other| *other > at).collect();
        pairs.extend(near.into_iter().map(|other| &names[other]).filter_map(|(other, known)| {
            let differs = known.proper != name.proper || known.business != name.business;
            let fits = unit.kind == other.kind && numbers(&known.bare()) == numbers(&name.bare());
            (differs && fits).then_some((*unit, *other))
        }));
    }
    pairs
}
