//! Units that no register lists, made of all their mentions together.

use super::asked::{Group, UnitMention};
use super::matched::Match;
use super::register::{Register, unlisted};
use crate::model::index::UnitIx;
use crate::model::{Text, Unit};
use crate::roster::text::{fold, key};
use crate::wording::former;
use crate::wording::unit_name::NameWords;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Makes a unit of each group that none of the units from `since` on may be; the groups that made one, as they are given. Full names come
/// first and often written ones before rare ones: what is left out of a name, or a slip of it, then finds its unit.
pub(super) fn make(
    groups: &[&Group<'_>],
    since: usize,
    register: &mut Register,
    words: &NameWords,
) -> Vec<Option<UnitIx>> {
    let mut made = vec![None; groups.len()];
    for at in fullest_first(groups, words) {
        let group = groups[at];
        let among = since..register.units.len();
        if let Match::Near(_) | Match::Unknown = register.search(group.said, words, &among) {
            made[at] = Some(insert(group, register, words));
        }
    }
    made
}

/// The same where each group has to have a unit, its own unless one alone is surely it.
pub(super) fn make_each(
    groups: &[&Group<'_>],
    since: usize,
    register: &mut Register,
    words: &NameWords,
) -> Vec<UnitIx> {
    let mut made: Vec<(usize, UnitIx)> = Vec::new();
    for at in fullest_first(groups, words) {
        let group = groups[at];
        let among = since..register.units.len();
        let unit = match register.search(group.said, words, &among) {
            Match::One(unit) | Match::Read(unit) => unit,
            _ => insert(group, register, words),
        };
        made.push((at, unit));
    }
    made.sort_unstable();
    made.into_iter().map(|(_, unit)| unit).collect()
}

fn insert(group: &Group<'_>, register: &mut Register, words: &NameWords) -> UnitIx {
    let unit = unlisted(group.said, group.place.clone(), words);
    register.insert(unit, group.said.code, words)
}

/// An order of the groups that hangs on nothing but what they say and how often.
fn fullest_first(groups: &[&Group<'_>], words: &NameWords) -> Vec<usize> {
    let names: Vec<_> = groups.iter().map(|group| words.parse(former::split(group.said.name).0)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (group, name) in groups.iter().zip(&names) {
        *counts.entry(&name.proper).or_default() += group.mentions.len();
    }
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_cached_key(|at| {
        let (said, name) = (groups[*at].said, &names[*at]);
        (
            said.code.is_none(),
            name.kind.or(said.kind).is_none(),
            Reverse(name.business.split_whitespace().count()),
            name.proper.is_ascii(),
            Reverse(counts[name.proper.as_str()]),
            said.commune.is_none(),
            said.key(),
        )
    });
    order
}

/// Fills in what all mentions of the made units say together, and gives the ids, by the alphabet. `rows` are units and their mentions.
pub(super) fn complete(
    rows: &[(UnitIx, usize)],
    mentions: &[UnitMention<'_>],
    register: &mut Register,
    words: &NameWords,
) {
    let mut by_unit: BTreeMap<UnitIx, Vec<&UnitMention<'_>>> = BTreeMap::new();
    for (unit, at) in rows {
        by_unit.entry(*unit).or_default().push(&mentions[*at]);
    }
    let mut order = Vec::new();
    for (at, said) in by_unit {
        let unit = together(&register.units[at], &said);
        let spelled = (key(&unit.name), unit.name.clone(), unit.commune.clone(), unit.kind.code());
        let code =
            said.iter().filter_map(|mention| mention.said.code).min_by_key(|code| (fold(code), code.to_string()));
        order.push((spelled, at, code));
        register.rewrite(at, unit, code, words);
    }
    order.sort_unstable();
    for (_, at, code) in order {
        register.give_id(at, code, words);
    }
}

/// A unit by all that names it.
fn together(first: &Unit, said: &[&UnitMention<'_>]) -> Unit {
    let names: Vec<&str> = said.iter().map(|mention| former::split(mention.said.name).0).collect();
    let place = said.iter().map(|mention| &mention.place).min().expect("a unit is made of mentions");
    Unit {
        name: name(&names).into(),
        sector: sector(said),
        commune: agreed(said.iter().filter_map(|mention| mention.said.commune)),
        district: agreed(said.iter().filter_map(|mention| mention.said.district)),
        place: place.clone(),
        ..first.clone()
    }
}

/// The spelling that stands most often, with marks if any has them; of equals the first by the alphabet.
fn name<'a>(names: &[&'a str]) -> &'a str {
    let any_marked = names.iter().any(|name| !name.is_ascii());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names.iter().copied().filter(|name| !any_marked || !name.is_ascii()) {
        *counts.entry(name).or_default() += 1;
    }
    let most = counts.iter().min_by_key(|(name, count)| (Reverse(**count), **name));
    most.map(|(name, _)| *name).expect("a unit is made of mentions")
}

/// The only sector that its rows name.
fn sector(said: &[&UnitMention<'_>]) -> Option<Text> {
    let mut named = said.iter().filter_map(|mention| mention.sector.as_ref());
    let first = named.next()?;
    named.all(|other| other == first).then(|| first.clone())
}

/// A place that all rows name alike: "Xã Tân Lập" and "tân lập" are one; nothing where they name several.
fn agreed<'a>(said: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    said.for_each(|place| *counts.entry(place).or_default() += 1);
    let mut keys = counts.keys().map(|place| super::communes::place_key(place));
    let first = keys.next()?;
    let most = counts.iter().min_by_key(|(place, count)| (Reverse(**count), **place));
    let most = most.map(|(place, _)| (*place).to_owned());
    keys.all(|other| other == first).then_some(most).flatten()
}
