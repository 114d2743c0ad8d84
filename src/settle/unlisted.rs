//! What can be said of units where no register lists them: that there is none, and which names are nearly one.

use crate::identity::units::{Communes, NearNames, Spelled, is_slip, numbers, place_key};
use crate::issue::{Issue, SettleProblem};
use crate::model::{Catalogue, Key, RecipientKind, Records, Unit, UnitKind};
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
    let (counts, told) = (mentions(records), told(records));
    let communes = Communes::new(catalogue);
    let count = |unit: &Unit| counts.get(unit.id.as_ref() as &str).copied().unwrap_or(0);
    let words = NameWords::new(catalogue);
    let are_two = |one: &Unit, other: &Unit| {
        let beside = told.get(one.id.as_ref() as &str).zip(told.get(other.id.as_ref() as &str));
        let apart = are_elsewhere(one, other, &communes) || beside.is_some_and(|(one, other)| !one.is_disjoint(other));
        apart && !is_slip(&Spelled::new(words.parse(&one.name)), &Spelled::new(words.parse(&other.name)))
    };
    for (one, other) in near_pairs(units, &words).into_iter().filter(|(one, other)| !are_two(one, other)) {
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

/// From so many rows on a list that names no unit twice has a row for each.
const ROW_EACH: usize = 10;

/// What lists tell of each unit itself, by its id: a list that tells the same of two names, each in a row of its own, means two; so does
/// a list of awards that names none twice, whatever it tells.
fn told(records: &Records) -> BTreeMap<&str, BTreeSet<Key>> {
    let mut told: BTreeMap<&str, BTreeSet<Key>> = BTreeMap::new();
    let mut lists: BTreeMap<Key, Vec<&str>> = BTreeMap::new();
    let collectives = records.awards.iter().filter(|award| award.recipient_kind == RecipientKind::Collective);
    for (unit, award) in collectives.filter_map(|award| Some((award.unit_id.as_deref()?, award))) {
        let decided = of_list(&award.place).with(&*award.form).with(award.decision_no.as_deref()).with(award.year);
        let told_of = decided.with(award.movement.as_deref()).with(award.achievement.as_deref());
        told.entry(unit).or_default().insert(told_of);
        lists.entry(of_list(&award.place)).or_default().push(unit);
    }
    for entry in &records.participation {
        let told_of = of_list(&entry.place).with(entry.movement.as_deref()).with(entry.year);
        told.entry(&entry.unit_id).or_default().insert(told_of);
    }
    for score in &records.scores {
        let told_of = of_list(&score.place).with(score.block.as_str()).with(score.year);
        told.entry(&score.unit_id).or_default().insert(told_of);
    }
    for (list, units) in lists.into_iter().filter(|(_, units)| units.len() >= ROW_EACH) {
        let distinct: BTreeSet<&str> = units.iter().copied().collect();
        for unit in distinct.iter().filter(|_| distinct.len() == units.len()) {
            told.entry(unit).or_default().insert(list.clone());
        }
    }
    told
}

fn of_list(place: &Place) -> Key {
    Key::new("told/1").with(&*place.file).with(place.sheet.as_deref())
}

/// Whether two units are known to be in communes that never were one.
fn are_elsewhere(one: &Unit, other: &Unit, communes: &Communes) -> bool {
    let places = one.commune.as_deref().zip(other.commune.as_deref());
    places.is_some_and(|(here, there)| !communes.reach(here, one.district.as_deref()).is(&place_key(there)))
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
