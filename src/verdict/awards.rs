//! Claims of awards → awards: every award that a row names becomes one record, also those that are set aside, replaced or counted
//! before.

use super::bench::Bench;
use super::drafts::{Draft, Drafting, Effect};
use super::first_place;
use super::newer::NewerLists;
use super::proposals;
use super::replaced::ReplacedDecisions;
use super::resubmission::Standing;
use super::rules;
use super::ruling::Ruling;
use super::scene::Scene;
use super::signs::Signs;
use super::traits::Trait;
use super::versions::{self, Candidates, Line};
use crate::ask::fates::Fate;
use crate::claims::awards::AwardClaim;
use crate::model::{Award, AwardStatus, Key, RowId, TableId, Text, numbered};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, HashMap};

/// The awards in the order of their rows, each with the rule that decided, and the row.
pub fn awards<'a>(
    claims: &'a [AwardClaim<'a>],
    standing: &'a Standing,
    scene: &mut Scene<'_, '_, '_>,
) -> (Vec<Award>, Vec<Ruling>, Vec<RowId>) {
    let Scene { identity, reader, lists, outcome } = scene;
    let mut signs = Signs::new(claims, std::mem::take(*lists));
    let mut drafts: Vec<Draft<'a>> = Vec::with_capacity(claims.len());
    let mut drafting = Drafting { identity, reader, signs: &mut signs, outcome };
    for (claim, recipients) in claims.iter().zip(&identity.awards) {
        drafting.drafts(claim, recipients, &mut drafts);
    }
    **lists = signs.lists;
    let replaced = ReplacedDecisions::of(&drafts);
    let newer = NewerLists::new(&drafts, standing);
    let turns = {
        let lines: Vec<_> = drafts.iter().map(|draft| line(draft, standing.candidates())).collect();
        let is_ordered = |older: TableId, other: TableId| newer.of(older) == Some(other);
        versions::turns(&lines, standing.candidates(), is_ordered, lists, outcome)
    };
    drafts.iter_mut().zip(turns).for_each(|(draft, turn)| draft.version = turn);
    let mut bench = Bench::new(drafts.len(), (newer, replaced), reader, outcome);
    let order = order(&drafts, &bench);
    let mut waiting: Vec<Option<Draft<'a>>> = drafts.into_iter().map(Some).collect();
    for at in &order {
        let draft = waiting[*at].take().expect("each draft is judged once");
        let ruling = rules::rule(&draft, &mut bench);
        bench.push(draft.award, ruling, draft.row);
    }
    first_place::choose(&mut bench);
    // Only now: a later row may have replaced, corrected or revoked what an earlier one said.
    let Bench { judged: mut awards, mut rulings, rows, outcome, .. } = bench;
    for (row, award) in rows.iter().zip(&awards) {
        outcome.fate(*row, fate(award.status));
    }
    let mut rows: Vec<RowId> = rows.iter().map(|row| row.id()).collect();
    to_rows_order(order, |a, b| {
        awards.swap(a, b);
        rulings.swap(a, b);
        rows.swap(a, b);
    });
    number(&mut awards);
    proposals::close(&mut awards);
    (awards, rulings, rows)
}

/// What a draft says, for comparing it with those of another version of its list. One that waits for another answer is not compared.
fn line<'a>(draft: &Draft<'a>, candidates: &Candidates) -> Option<Line<'a>> {
    let (award, row) = (&draft.award, draft.row);
    if !candidates.concern(row) || award.recipient_id.is_empty() || draft.open.is_some() {
        return None;
    }
    let traits = Trait::of(award, row, 0);
    let subject = Key::new("version/1").with(&award.recipient_id).with(&award.form).with(draft.state.code());
    // Lists of one decision may call an achievement differently.
    let achievement = traits.achievement().filter(|_| traits.decision_no.is_none());
    let says = subject.clone().with(achievement);
    let unless_other = vec![
        traits.decision_no.clone(),
        traits.decision_date.map(|date| date.in_figures()),
        traits.year.map(|year| year.to_string()),
        traits.movement.as_ref().map(|movement| movement.to_string()),
        traits.named_phases().map(|phases| phases.join(";")),
    ];
    Some(Line { row, subject, says, unless_other })
}

/// Brings what stands in the order `at` back to the order of the rows, in place: awards are large.
fn to_rows_order(mut at: Vec<usize>, mut swap: impl FnMut(usize, usize)) {
    for place in 0..at.len() {
        while at[place] != place {
            let goes_to = at[place];
            swap(place, goes_to);
            at.swap(place, goes_to);
        }
    }
}

/// The order in which awards are judged: those that revoke or correct last, newer lists first; then by what is said, never by where it
/// stands. Of rows about one award the one that says most comes first, so that it is the one that counts.
fn order(drafts: &[Draft<'_>], bench: &Bench<'_, '_, '_>) -> Vec<usize> {
    let last = |draft: &Draft<'_>| matches!(draft.effect, Effect::Revokes | Effect::Corrects);
    let when: Vec<(bool, u32)> = drafts.iter().map(|draft| (last(draft), bench.newer.age(draft.row))).collect();
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|at| when[*at]);
    // What revokes or corrects may be about others' awards: all of it goes by content.
    let first_last = order.partition_point(|at| !when[*at].0);
    order[first_last..].sort_by(|a, b| {
        let of = |at: usize| (when[at], &drafts[at].award.recipient_id, &drafts[at].award.form);
        of(*a).cmp(&of(*b)).then_with(|| by_content(&drafts[*a], &drafts[*b]))
    });
    // Of all else only rows about one award are compared.
    let mut first_of: HashMap<(&Text, &Text, (bool, u32)), usize> = HashMap::with_capacity(first_last);
    let mut several: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, at) in order[..first_last].iter().enumerate() {
        let award = &drafts[*at].award;
        let first = *first_of.entry((&award.recipient_id, &award.form, when[*at])).or_insert(place);
        if first != place {
            several.entry(first).or_insert_with(|| vec![first]).push(place);
        }
    }
    for places in several.into_values() {
        let mut of_one: Vec<usize> = places.iter().map(|place| order[*place]).collect();
        of_one.sort_by(|a, b| by_content(&drafts[*a], &drafts[*b]));
        places.into_iter().zip(of_one).for_each(|(place, at)| order[place] = at);
    }
    order
}

/// Awards of one recipient and form: the fuller one first, then by what they say.
fn by_content(one: &Draft<'_>, other: &Draft<'_>) -> Ordering {
    let (a, b) = (&one.award, &other.award);
    let decided = |award: &Award| (Reverse(award.decision_no.is_some()), Reverse(award.decision_date.is_some()));
    let time = |award: &Award| (award.decision_date, award.year, award.period);
    decided(a)
        .cmp(&decided(b))
        .then_with(|| Reverse(facts(a)).cmp(&Reverse(facts(b))))
        .then_with(|| a.decision_no.cmp(&b.decision_no))
        .then_with(|| time(a).cmp(&time(b)))
        .then_with(|| (&a.movement, &a.phases).cmp(&(&b.movement, &b.phases)))
        .then_with(|| texts(one.row).cmp(&texts(other.row)))
}

/// How much an award says.
fn facts(award: &Award) -> usize {
    let said = [
        award.year.is_some(),
        award.period.is_some(),
        award.movement.is_some(),
        award.ground.is_some(),
        award.position.is_some(),
        award.sex.is_some(),
        award.unit_id.is_some(),
        award.achievement.is_some(),
        award.register_no.is_some(),
    ];
    said.iter().filter(|is_said| **is_said).count()
}

/// The texts of a row but for its number, in an order that no columns make.
fn texts<'a>(row: RowView<'a>) -> Vec<&'a str> {
    let index = row.table.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let cells = row.row.cells.iter().filter(|cell| Some(cell.at.column) != index);
    let mut texts: Vec<&str> = cells.map(|cell| cell.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

/// What an award's row counts as. One that was taken back since was accepted all the same, and so was the row that takes it
/// back.
pub fn fate(status: AwardStatus) -> Fate {
    match status {
        AwardStatus::Counted
        | AwardStatus::Registered
        | AwardStatus::Proposed
        | AwardStatus::Refused
        | AwardStatus::Withdrawn
        | AwardStatus::Revoked => Fate::Accepted,
        AwardStatus::Duplicate => Fate::Duplicate,
        AwardStatus::SetAside => Fate::SetAside,
    }
}

/// Ids that stay the same while the rosters do: made of what the award is, numbered where that is equal. The one that counts has the
/// first number, in whatever order the rows stand.
fn number(awards: &mut [Award]) {
    let mut taken = BTreeMap::new();
    let mut order: Vec<usize> = (0..awards.len()).collect();
    order.sort_by_key(|at| awards[*at].status);
    for at in order {
        let award = &mut awards[at];
        let key = Key::new("award/1")
            .with(&award.recipient_id)
            .with(&award.form)
            .with(&award.decision_no)
            .with(award.decision_date)
            .with(award.year)
            .with(award.period);
        award.id = numbered(key.id(), &mut taken);
    }
}
