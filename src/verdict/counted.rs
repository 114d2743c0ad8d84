//! The awards counted so far, found by the decision and the name, or by the recipient, that a correcting or revoking row
//! tells: comparing each such row with every award takes minutes where a whole list is corrected.

use crate::model::{Award, AwardStatus, Date, RecipientKind, Text};
use crate::roster::text::{fold, key};
use std::collections::HashMap;

/// Number, in small letters, and date.
type Decision = (Option<String>, Option<Date>);

/// Places in the list of awards, each list of them in that order. Only looked up.
#[derive(Debug, Default)]
pub struct Counted {
    /// How many awards were looked at already.
    seen: usize,
    of_decision: HashMap<(Text, RecipientKind, Decision), Named>,
    of_recipient: HashMap<(Text, Text), Vec<usize>>,
}

/// The awards of one form and decision, by who is named there.
#[derive(Debug, Default)]
pub struct Named {
    /// By the name with its marks.
    called: HashMap<String, Vec<usize>>,
    /// By the name without its marks.
    bare: HashMap<String, Vec<usize>>,
    /// By unit; collectives all together. With the name without its marks.
    of_unit: HashMap<Option<Text>, Vec<(String, usize)>>,
}

impl Counted {
    /// Takes in what was counted since.
    pub fn extend(&mut self, awards: &[Award]) {
        for (at, award) in awards.iter().enumerate().skip(self.seen) {
            if award.status == AwardStatus::Counted {
                self.add(at, award);
            }
        }
        self.seen = awards.len();
    }

    fn add(&mut self, at: usize, award: &Award) {
        let recipient = (award.recipient_id.clone(), award.form.clone());
        self.of_recipient.entry(recipient).or_default().push(at);
        if award.decision_no.is_some() {
            let named = self.of_decision.entry(form_and_decision(award)).or_default();
            let bare = fold(&award.recipient_name);
            named.called.entry(key(&award.recipient_name)).or_default().push(at);
            named.bare.entry(bare.clone()).or_default().push(at);
            named.of_unit.entry(home(award)).or_default().push((bare, at));
        }
    }

    /// Those of the same recipient and form. Some may count no more.
    pub fn of_recipient(&self, award: &Award) -> &[usize] {
        let known = self.of_recipient.get(&(award.recipient_id.clone(), award.form.clone()));
        known.map_or(&[], Vec::as_slice)
    }

    /// Those of the same form and decision, where the award names one. Some may count no more.
    pub fn of_decision(&self, award: &Award) -> Option<&Named> {
        award.decision_no.as_ref().and_then(|_| self.of_decision.get(&form_and_decision(award)))
    }
}

impl Named {
    /// Those called exactly so; the name as a key.
    pub fn called(&self, name: &str) -> &[usize] {
        self.called.get(name).map_or(&[], Vec::as_slice)
    }

    /// Those of the award's unit and those of its name, each with its name without marks.
    pub fn around<'a>(&'a self, award: &Award, bare: &'a str) -> impl Iterator<Item = (&'a str, usize)> {
        let near = self.of_unit.get(&home(award)).into_iter().flatten().map(|(name, at)| (name.as_str(), *at));
        let of_name = self.bare.get(bare).into_iter().flatten().map(move |at| (bare, *at));
        near.chain(of_name)
    }
}

fn home(award: &Award) -> Option<Text> {
    if award.recipient_kind == RecipientKind::Collective { None } else { award.unit_id.clone() }
}

fn form_and_decision(award: &Award) -> (Text, RecipientKind, Decision) {
    (award.form.clone(), award.recipient_kind, decision(award))
}

/// What two rows of one decision have in common.
pub fn decision(award: &Award) -> Decision {
    (award.decision_no.as_deref().map(str::to_lowercase), award.decision_date)
}
