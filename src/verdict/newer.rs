//! Awards whose list was sent again: what the newer one says instead.

use super::drafts::Draft;
use super::resubmission::{Standing, is_same_list};
use super::ruling::{Rule, Ruling, words_of};
use super::traits::Trait;
use crate::ask::outcome::{Ask, At, Outcome};
use crate::ask::whole_row::whole_row;
use crate::issue::SettleProblem;
use crate::model::{Answer, AwardStatus, QuestionId, QuestionKind, Scope, TableId, Text};
use crate::roster::table::RowView;
use crate::wording::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of a table that replaces another or is replaced grant each recipient.
type Granted<'a> = BTreeMap<(TableId, Text), Vec<Grant<'a>>>;

/// What one row grants a recipient.
struct Grant<'a> {
    form: Text,
    says: Trait<'a>,
}

impl Grant<'_> {
    /// Whether a newer list names it again. Of one decision it may be another form that was written wrongly; without one, another form or
    /// achievement is another award.
    fn is_kept_by(&self, newer: &Self) -> bool {
        let is_one_decision = self.says.decision_no.is_some() && self.says.decision_no == newer.says.decision_no;
        let achievements = self.says.achievement().zip(newer.says.achievement());
        let is_one_award = self.form == newer.form && achievements.is_none_or(|(before, now)| before == now);
        (is_one_decision || is_one_award) && !self.says.contradicts(&newer.says)
    }
}

/// Lists of awards that were sent again.
pub struct NewerLists<'a> {
    granted: Granted<'a>,
    standing: &'a Standing,
    /// Recipients of each table, and how many of them the newest one over it has too.
    kept: BTreeMap<TableId, (usize, usize)>,
}

impl<'a> NewerLists<'a> {
    pub fn new(drafts: &[Draft<'a>], standing: &'a Standing) -> Self {
        let mut granted = Granted::new();
        let identified = drafts.iter().filter(|draft| !draft.award.recipient_id.is_empty());
        for draft in identified.filter(|draft| standing.concerns(draft.row)) {
            let grant = Grant { form: draft.award.form.clone(), says: Trait::of(&draft.award, draft.row, 0) };
            granted.entry((draft.row.table_id, draft.award.recipient_id.clone())).or_default().push(grant);
        }
        let newest: BTreeMap<TableId, TableId> =
            drafts.iter().filter_map(|draft| Some((draft.row.table_id, standing.newer(draft.row)?))).collect();
        let mut kept: BTreeMap<TableId, (usize, usize)> = BTreeMap::new();
        for ((table, recipient), before) in &granted {
            if let Some(newest) = newest.get(table) {
                let now = granted.get(&(*newest, recipient.clone())).map_or(&[][..], Vec::as_slice);
                // The awards of another year, form or achievement say nothing about these.
                let is_kept = before.iter().any(|old| now.iter().any(|new| old.is_kept_by(new)));
                let (all, same) = kept.entry(*table).or_default();
                *all += 1;
                *same += usize::from(is_kept);
            }
        }
        Self { granted, standing, kept }
    }

    /// How many lists are newer than the row's.
    pub fn age(&self, row: RowView<'_>) -> u32 {
        self.standing.age(row)
    }

    /// The table that the row's was sent again as.
    fn newer(&self, row: RowView<'_>) -> Option<TableId> {
        self.of(row.table_id)
    }

    /// The table that a table was sent again as.
    pub fn of(&self, table: TableId) -> Option<TableId> {
        let (all, same) = self.kept.get(&table).copied()?;
        self.standing.newer_of(table).filter(|_| is_same_list(all, same))
    }

    /// What a newer roster makes of a row. One that has the same award replaces it; one that has another award for the same
    /// recipient instead changes it; one that leaves the award out asks. Awards that contradict each other are never one.
    pub fn replaced(&self, draft: &Draft<'a>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Ruling> {
        let (row, award) = (draft.row, &draft.award);
        let newer = self.newer(row)?;
        let this = Trait::of(award, row, 0);
        let of = |table: TableId| -> Vec<&Grant<'a>> {
            let all = self.granted.get(&(table, award.recipient_id.clone())).map_or(&[][..], Vec::as_slice);
            all.iter().filter(|grant| !grant.says.contradicts(&this)).collect()
        };
        let (now, before) = (of(newer), of(row.table_id));
        let by = self.standing.place(newer);
        let forms = |list: &[&Grant<'a>]| list.iter().map(|grant| grant.form.clone()).collect::<BTreeSet<Text>>();
        let (forms_now, forms_before) = (forms(&now), forms(&before));
        let added: Vec<&Text> = forms_now.difference(&forms_before).collect();
        let is_missing = !forms_now.contains(&award.form);
        let at = At::row(row);
        let superseded = Some(Ruling::new(AwardStatus::Duplicate, Rule::Replaced));
        if is_same(&award.form, &this, &before, &now) {
            outcome.superseded(at, by, String::new());
            return superseded;
        }
        // Each award that came may stand for one that went.
        if is_missing && !added.is_empty() && forms_before.difference(&forms_now).count() <= added.len() {
            let names = added.iter().filter_map(|form| words.catalogue.form(form));
            let now = names.map(|form| form.term.name.as_str()).collect::<Vec<_>>().join("; ");
            outcome.superseded(at, by, now);
            return superseded;
        }
        let (recipient, form, whole) = (award.recipient_id.as_str(), award.form.as_str(), whole_row(row));
        let id = QuestionId::new(
            QuestionKind::Withdrawn,
            |key| key.with(recipient).with(form).with(whole.as_slice()),
            &[&[recipient, form], whole.as_slice()].concat(),
        );
        let ask = Ask::new(
            QuestionKind::Withdrawn,
            Scope::Pair,
            id,
            &award.recipient_name,
            SettleProblem::WithdrawnPerhaps { newer: by },
        );
        let offers = || words_of(&[Answer::Stands, Answer::Withdrawn]);
        match outcome.ask(at, ask, offers, |answer| matches!(answer, Answer::Stands | Answer::Withdrawn)) {
            Some(Answer::Stands) => return None,
            Some(_) => outcome.issue(at, SettleProblem::LeftOut),
            None => {}
        }
        Some(Ruling::new(AwardStatus::SetAside, Rule::LeftOutByNewer))
    }
}

/// Whether the newer list grants that very award: in the same words, or in others where none of its rows has to stand for
/// two of the older list.
fn is_same(form: &Text, this: &Trait<'_>, before: &[&Grant<'_>], now: &[&Grant<'_>]) -> bool {
    let of_form = |list: &[&'_ Grant<'_>], says: &Trait<'_>| {
        list.iter().any(|grant| grant.form == *form && grant.says.says_as(says))
    };
    if of_form(now, this) {
        return true;
    }
    let came = now.iter().filter(|grant| grant.form == *form && !of_form(before, &grant.says)).count();
    let mut went: Vec<&Trait<'_>> = Vec::new();
    for grant in before.iter().filter(|grant| grant.form == *form && !of_form(now, &grant.says)) {
        if !went.iter().any(|known| known.says_as(&grant.says)) {
            went.push(&grant.says);
        }
    }
    came > 0 && went.len() <= came
}
