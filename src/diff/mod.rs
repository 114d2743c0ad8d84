//! What changed between two outputs, in people, awards, units and figures. Things are matched by what they say: ids of awards
//! and the cells of rosters move when a row is put in, and that is no change.

mod fields;
mod finals;
mod pairs;

use crate::model::{
    Award, Change, ChangeKind, Changes, Cut, FieldChange, FigureChange, FigureName, Figures, Person, RecipientKind,
    Records, Unit,
};
pub use finals::{address, judged};
use pairs::{Key, Pairs, Pass, pairs};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that differs, sorted; final certificates are judged by [`judged`].
pub fn diff(old: (&Records, &Figures), new: (&Records, &Figures)) -> Changes {
    let awards = pairs(&old.0.awards, &new.0.awards, AWARDS);
    let units = pairs(&old.0.units, &new.0.units, UNITS);
    let mut changes = Changes {
        people: people(old.0, new.0, &awards),
        units: changes(units, fields::unit),
        awards: changes(awards, fields::award),
        figures: figures(old.1, new.1),
        finals: Vec::new(),
    };
    changes.units.sort_by(|a, b| (a.kind, &a.thing.name, &a.thing.id).cmp(&(b.kind, &b.thing.name, &b.thing.id)));
    let key = |award: &Award| (award.recipient_name.clone(), award.form.clone(), award.year, award.place.clone());
    changes.awards.sort_by_cached_key(|change| (change.kind, key(&change.thing)));
    changes.people.sort_by(|a, b| (a.kind, &a.thing.name, &a.thing.id).cmp(&(b.kind, &b.thing.name, &b.thing.id)));
    changes
}

/// Units are known by their id; one whose name was corrected by its place.
const UNITS: &[Pass<Unit>] = &[
    Pass { key: |unit| Some(vec![Key::Text(&unit.id)]), alone: false },
    Pass { key: |unit| Some(vec![Key::Place(&unit.place)]), alone: true },
];

/// First awards that say wholly the same, then those of one recipient, form, decision and year; then those of which one of
/// these was corrected, where nothing else can be meant.
const AWARDS: &[Pass<Award>] = &[
    Pass {
        key: |award| Some(fields::award(award).into_iter().map(|(_, value)| Key::Own(value)).collect()),
        alone: false,
    },
    Pass { key: |award| of(award, vec![form(award), decision(award), Key::Year(award.year)]), alone: false },
    Pass { key: |award| of(award, vec![form(award), Key::Year(award.year)]), alone: true },
    Pass { key: |award| of(award, vec![decision(award), Key::Year(award.year)]), alone: true },
    Pass { key: |award| of(award, vec![form(award)]), alone: true },
    Pass { key: |award| Some(vec![Key::Place(&award.place), form(award), decision(award)]), alone: true },
];

fn of<'a>(award: &'a Award, mut key: Vec<Key<'a>>) -> Option<Vec<Key<'a>>> {
    key.push(Key::Text(&award.recipient_id));
    (!award.recipient_id.is_empty()).then_some(key)
}

fn form(award: &Award) -> Key<'_> {
    Key::Text(&award.form)
}

fn decision(award: &Award) -> Key<'_> {
    Key::Text(award.decision_no.as_deref().unwrap_or(""))
}

fn changes<T: Clone>(pairs: Pairs<'_, T>, fields: impl Fn(&T) -> Vec<fields::Field>) -> Vec<Change<T>> {
    let both = pairs.both.into_iter().filter_map(|(old, new)| {
        let changed = differing(fields(old), fields(new));
        (!changed.is_empty()).then(|| Change { kind: ChangeKind::Changed, thing: new.clone(), fields: changed })
    });
    let single = |kind| move |thing: &T| Change { kind, thing: thing.clone(), fields: Vec::new() };
    let went = pairs.went.into_iter().map(single(ChangeKind::Went));
    let came = pairs.came.into_iter().map(single(ChangeKind::Came));
    both.chain(went).chain(came).collect()
}

fn differing(old: Vec<fields::Field>, new: Vec<fields::Field>) -> Vec<FieldChange> {
    let changed = old.into_iter().zip(new).filter(|((_, old), (_, new))| old != new);
    changed.map(|((field, old), (_, new))| FieldChange { field, old, new }).collect()
}

/// Everybody with an award who is not a unit, by id, from the first award: whoever was only proposed has none.
fn everybody(records: &Records) -> BTreeMap<&str, &Award> {
    let mut all = BTreeMap::new();
    let persons = records.counted_awards().filter(|award| award.recipient_kind != RecipientKind::Collective);
    for award in persons.filter(|award| !award.recipient_id.is_empty()) {
        all.entry(award.recipient_id.as_str()).or_insert(award);
    }
    all
}

/// Who got a first award, lost the last, or is written otherwise: an award that is still there under another person says so.
fn people(old: &Records, new: &Records, awards: &Pairs<'_, Award>) -> Vec<Change<Person>> {
    let (before, now) = (everybody(old), everybody(new));
    let mut renamed: BTreeMap<&str, &str> = BTreeMap::new();
    for (old, new) in &awards.both {
        let (old, new) = (old.recipient_id.as_str(), new.recipient_id.as_str());
        let gone = before.contains_key(old) && !now.contains_key(old);
        if gone && now.contains_key(new) && !before.contains_key(new) {
            renamed.entry(old).or_insert(new);
        }
    }
    let mut found = Vec::new();
    let mut change = |kind, award: &Award, fields| found.push(Change { kind, thing: person(award), fields });
    let mut taken = Vec::new();
    for (id, award) in before.iter().filter(|(id, _)| !now.contains_key(*id)) {
        match renamed.get(id).filter(|id| !taken.contains(*id)) {
            Some(id) => {
                let as_now = now[id];
                taken.push(id);
                change(ChangeKind::Changed, as_now, differing(fields::person(award), fields::person(as_now)));
            }
            None => change(ChangeKind::Went, award, Vec::new()),
        }
    }
    for (_, award) in now.iter().filter(|(id, _)| !before.contains_key(*id) && !taken.contains(*id)) {
        change(ChangeKind::Came, award, Vec::new());
    }
    found
}

fn person(award: &Award) -> Person {
    Person {
        id: award.recipient_id.to_string(),
        name: award.recipient_name.to_string(),
        kind: award.recipient_kind,
        unit_name: award.unit_name.as_ref().map(ToString::to_string),
        place: award.place.clone(),
    }
}

fn figures(old: &Figures, new: &Figures) -> Vec<FigureChange> {
    let all: BTreeSet<(FigureName, &Cut)> =
        old.list().iter().chain(new.list()).map(|figure| (figure.name, &figure.cut)).collect();
    let change = |(name, cut): (FigureName, &Cut)| {
        let (old, new) = (old.get(name, cut), new.get(name, cut));
        (old != new).then(|| FigureChange { name, cut: cut.clone(), old, new })
    };
    all.into_iter().filter_map(change).collect()
}

#[cfg(test)]
mod tests;
