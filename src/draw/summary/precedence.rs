//! The order of printed lists: the catalogue's order of precedence, then collectives, households, individuals
//! (Decree 152/2025/NĐ-CP, article 29.5); within them by decision and name.

use super::collation;
use crate::model::{Award, Catalogue, PersonOrder, RecipientKind};
use std::collections::BTreeMap;

/// Places of award forms, and how people are sorted.
pub struct Precedence<'a> {
    places: BTreeMap<&'a str, usize>,
    person_order: PersonOrder,
}

impl<'a> Precedence<'a> {
    pub fn new(catalogue: &'a Catalogue, person_order: PersonOrder) -> Self {
        let forms = catalogue.award_forms.iter().enumerate();
        Self { places: forms.map(|(at, form)| (form.term.code.as_str(), at)).collect(), person_order }
    }

    /// The place of an award's form; a form that the catalogue does not know comes last.
    pub fn form(&self, award: &Award) -> usize {
        self.places.get(award.form.as_str()).copied().unwrap_or(usize::MAX)
    }

    /// What a recipient's name is sorted by.
    pub fn name(&self, award: &Award) -> collation::Key {
        match award.recipient_kind {
            RecipientKind::Individual => collation::person(&award.recipient_name, self.person_order),
            _ => collation::key(&award.recipient_name),
        }
    }

    /// What an award is sorted by.
    pub fn key(&self, award: &Award) -> impl Ord + use<> {
        let decision = (award.decision_date, award.decision_no.clone());
        (self.form(award), award.form.clone(), award.recipient_kind, decision, self.name(award), award.id.clone())
    }

    /// Awards in the prescribed order.
    pub fn sorted<'b>(&self, awards: impl Iterator<Item = &'b Award>) -> Vec<&'b Award> {
        let mut listed: Vec<&Award> = awards.collect();
        listed.sort_by_cached_key(|award| self.key(award));
        listed
    }
}
