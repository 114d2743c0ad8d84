//! The order of printed lists: the catalogue's order of precedence, then collectives, households, individuals
//! (Decree 152/2025/NĐ-CP, article 29.5); within them by decision and name.

use super::collation;
use crate::model::{Award, Catalogue, PersonOrder, RecipientKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Places of award forms, and of recipients by their names.
pub struct Precedence<'a> {
    forms: BTreeMap<&'a str, usize>,
    /// By name and whether a person bears it: people are sorted otherwise.
    names: HashMap<(&'a str, bool), u32>,
}

impl<'a> Precedence<'a> {
    /// Every name is compared once, however many awards it has.
    pub fn new(catalogue: &'a Catalogue, awards: &'a [Award], person_order: PersonOrder) -> Self {
        let forms = catalogue.award_forms.iter().enumerate();
        let distinct: BTreeSet<(&str, bool)> = awards.iter().map(name).collect();
        let mut sorted: Vec<(collation::Key, (&str, bool))> = distinct
            .into_iter()
            .map(|(name, person)| {
                let key = if person { collation::person(name, person_order) } else { collation::key(name) };
                (key, (name, person))
            })
            .collect();
        sorted.sort_unstable();
        Self {
            forms: forms.map(|(at, form)| (form.term.code.as_str(), at)).collect(),
            names: sorted.into_iter().map(|(_, name)| name).zip(0..).collect(),
        }
    }

    /// The place of an award's form; a form that the catalogue does not know comes last.
    pub fn form(&self, award: &Award) -> usize {
        self.forms.get(award.form.as_str()).copied().unwrap_or(usize::MAX)
    }

    /// The place of a recipient's name among all.
    pub fn name(&self, award: &Award) -> u32 {
        self.names[&name(award)]
    }

    /// What an award is sorted by: the prescribed order, then where it stands in the rosters.
    pub fn key<'b>(&self, award: &'b Award) -> impl Ord + use<'a, 'b> {
        let decision = (award.decision_date, award.decision_no.as_deref());
        let name = self.name(award);
        (self.form(award), award.form.as_str(), award.recipient_kind, decision, name, &award.place, award.id.as_str())
    }

    /// Awards in the prescribed order.
    pub fn sorted<'b>(&self, awards: impl Iterator<Item = &'b Award>) -> Vec<&'b Award> {
        let mut listed: Vec<&Award> = awards.collect();
        listed.sort_by_cached_key(|award| self.key(award));
        listed
    }
}

fn name(award: &Award) -> (&str, bool) {
    (&award.recipient_name, award.recipient_kind == RecipientKind::Individual)
}
