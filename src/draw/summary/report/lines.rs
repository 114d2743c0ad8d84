//! The values of a dimension as rows or columns, in the order of the catalogue; what the catalogue does not know comes after.

use super::Pick;
use crate::draw::summary::frame::Frame;
use crate::draw::summary::{lookup, sectors};
use crate::model::{Dimension, RecipientKind, UNKNOWN, UnitKind};
use std::collections::BTreeSet;

/// A value of a dimension: its code, its name, and how figures pick it.
pub struct Entry {
    pub code: String,
    pub name: String,
    pub pick: Pick,
}

/// The values of a dimension that figures speak of.
pub fn entries(frame: &Frame<'_>, dimension: Dimension) -> Vec<Entry> {
    let (figures, catalogue, words) = (frame.input.figures, frame.input.catalogue, &frame.labels.words);
    let entry = |code: &str, name: &str| Entry {
        code: code.to_owned(),
        name: if code == UNKNOWN { words.unknown_value.to_owned() } else { name.to_owned() },
        pick: Pick::one(dimension, code),
    };
    let seen = |code: &str| figures.has(dimension, code);
    match dimension {
        Dimension::Sector => sectors::sectors(figures, catalogue)
            .into_iter()
            .map(|code| entry(code, sectors::name(code, catalogue, frame.labels)))
            .collect(),
        Dimension::Form => lookup::forms(figures, catalogue)
            .iter()
            .map(|code| entry(code, catalogue.form(code).map_or(code, |form| &form.term.name)))
            .collect(),
        Dimension::Movement => catalogue.movements.iter().map(|term| entry(&term.code, &term.name)).collect(),
        Dimension::Ground => {
            let known = catalogue.grounds.iter().map(|term| entry(&term.code, &term.name));
            known.chain(seen(UNKNOWN).then(|| entry(UNKNOWN, ""))).collect()
        }
        Dimension::RecipientKind => {
            RecipientKind::ALL.iter().map(|kind| entry(kind.code(), words.recipient_kind(*kind))).collect()
        }
        Dimension::UnitKind => {
            let name = |kind: UnitKind| catalogue.unit_kinds.iter().find(|words| words.kind == kind);
            let known = UnitKind::ALL.iter().filter(|kind| seen(kind.code()));
            let known = known.map(|kind| entry(kind.code(), name(*kind).map_or(kind.code(), |words| &words.name)));
            known.chain(seen(UNKNOWN).then(|| entry(UNKNOWN, ""))).collect()
        }
        // Names of their own, in the order of words; what no roster says comes last.
        Dimension::Block | Dimension::Commune => {
            let mut places: Vec<&str> = figures.values(dimension).collect();
            places.sort_by_cached_key(|place| (*place == UNKNOWN, crate::draw::summary::collation::key(place)));
            places.into_iter().map(|place| entry(place, place)).collect()
        }
        Dimension::ActivityKind => {
            let known = catalogue.activities.iter().map(|kind| entry(&kind.code, &kind.name));
            let is_listed = |code: &&str| catalogue.activities.iter().any(|kind| kind.code == *code);
            let others = figures.values(dimension).filter(|code| !is_listed(code)).map(|code| entry(code, code));
            known.chain(others).collect()
        }
        // The configuration refuses a table that is repeated for them.
        Dimension::Sex | Dimension::PositionClass => Vec::new(),
    }
}

/// The years that figures are about, the earliest first.
pub fn years(frame: &Frame<'_>) -> Vec<i32> {
    let years: BTreeSet<i32> = frame.input.figures.list().iter().filter_map(|figure| figure.cut.year).collect();
    years.into_iter().collect()
}
