//! Everybody who can be looked for: all units, and all other recipients, with the awards of each.

use super::lists::Awards;
use super::{BETWEEN, Search, View};
use crate::draw::summary::{collation, never, sectors};
use crate::model::{Award, RecipientKind, Unit, UnitStatus};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Columns of the awards that stand in a result, as far as the list has them.
const SHOWN: &[&str] =
    &["form", "recipient", "decision_no", "decision_date", "phases", "status", "closed_by", "source"];

/// A unit by its id, else another recipient by its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Who<'a> {
    Unit(&'a str),
    Other(&'a str),
}

struct Entry<'a> {
    who: Who<'a>,
    name: Cow<'a, str>,
    kind: &'a str,
    about: String,
    also: String,
    beside: String,
}

pub fn search<'a>(view: &View<'a>, awards: &Awards<'a>) -> Search<'a> {
    let units: BTreeSet<&str> = view.input().records.units.iter().map(|unit| unit.id.as_str()).collect();
    let who = |award: &'a Award| match award.recipient_kind {
        RecipientKind::Collective if units.contains(award.recipient_id.as_str()) => Who::Unit(&award.recipient_id),
        _ => Who::Other(&award.recipient_id),
    };
    let mut others: BTreeMap<Who<'a>, Vec<&'a Award>> = BTreeMap::new();
    for award in awards.listed.iter().filter(|award| matches!(who(award), Who::Other(_))) {
        others.entry(who(award)).or_default().push(award);
    }
    let of_units = view.input().records.units.iter().map(|unit| of_unit(view, unit));
    let mut entries: Vec<Entry<'a>> = of_units.chain(others.iter().map(|(who, of)| other(view, *who, of))).collect();
    entries.sort_by_cached_key(|entry| (collation::key(&entry.name), entry.who));
    let places: BTreeMap<Who<'_>, usize> = entries.iter().map(|entry| entry.who).zip(0..).collect();
    Search {
        recipients: awards.listed.iter().map(|award| places[&who(award)]).collect(),
        units: awards
            .listed
            .iter()
            .map(|award| award.unit_id.as_deref().and_then(|id| places.get(&Who::Unit(id)).copied()))
            .collect(),
        kinds: entries.iter().map(|entry| entry.kind).collect(),
        about: entries.iter().map(|entry| entry.about.clone()).collect(),
        also: entries.iter().map(|entry| entry.also.clone()).collect(),
        beside: entries.iter().map(|entry| entry.beside.clone()).collect(),
        names: entries.into_iter().map(|entry| entry.name).collect(),
        shown: SHOWN,
    }
}

fn of_unit<'a>(view: &View<'a>, unit: &'a Unit) -> Entry<'a> {
    let sector = sectors::name(sectors::code(unit.sector.as_deref()), view.input().catalogue, view.frame.labels);
    let status = view.frame.labels.words.status(unit.status);
    let status = if unit.status == UnitStatus::Active { "" } else { status };
    Entry {
        who: Who::Unit(&unit.id),
        name: unit.name.as_str().into(),
        kind: never::kind_name(&view.frame, unit),
        about: unit.id.to_string(),
        also: unit.former_names.join(BETWEEN),
        beside: joined([sector, &never::area(unit), status]),
    }
}

/// Called as in the first of the awards that does not shout; other spellings find it too.
fn other<'a>(view: &View<'a>, who: Who<'a>, awards: &[&'a Award]) -> Entry<'a> {
    let first = awards[0];
    let position = awards.iter().find_map(|award| award.position.as_deref()).unwrap_or("");
    let unit = awards.iter().find_map(|award| award.unit_name.as_deref()).unwrap_or("");
    let names = || awards.iter().map(|award| award.recipient_name.as_str());
    let name = names().find(|name| name.chars().any(char::is_lowercase)).unwrap_or(&first.recipient_name);
    let spellings: BTreeSet<&str> = names().filter(|other| *other != name).collect();
    Entry {
        who,
        name: name.into(),
        kind: view.frame.labels.words.recipient_kind(first.recipient_kind),
        about: unit.to_owned(),
        also: spellings.into_iter().collect::<Vec<_>>().join(BETWEEN),
        beside: position.to_owned(),
    }
}

fn joined<const N: usize>(texts: [&str; N]) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(BETWEEN)
}
