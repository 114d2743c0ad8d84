//! Proposals that their decision closed: the award of the same recipient and form, of the same year; where only the decision's day says the
//! award's year, also of the year before, for which much is decided in the next.

use crate::model::{Award, AwardStatus, Text};
use std::collections::{HashMap, HashSet};

/// Notes at each proposal the award that closes it. The proposal stays one: it is no award, and its decision is counted once.
pub fn close(awards: &mut [Award]) {
    let key = |award: &Award| (award.recipient_id.clone(), award.form.clone());
    let proposed: Vec<usize> = (0..awards.len()).filter(|at| awards[*at].status == AwardStatus::Proposed).collect();
    let mut granted: HashMap<(Text, Text), Vec<usize>> =
        proposed.iter().map(|at| (key(&awards[*at]), Vec::new())).collect();
    if granted.is_empty() {
        return;
    }
    for (at, award) in awards.iter().enumerate().filter(|(_, award)| award.status == AwardStatus::Counted) {
        if let Some(of_form) = granted.get_mut(&key(award)) {
            of_form.push(at);
        }
    }
    let mut closed: Vec<(usize, Option<Text>)> = Vec::with_capacity(proposed.len());
    // A list of proposals of which a part was decided in its own year waits for nothing in the next; nor does what was proposed anew.
    let mut decided: HashSet<List<'_>> = HashSet::new();
    let first = |at: usize, may: &dyn Fn(&Award, &Award) -> bool| {
        let proposal = &awards[at];
        let closing = granted[&key(proposal)].iter().map(|at| &awards[*at]).filter(|award| may(award, proposal));
        // The first decision, by its day.
        closing.min_by(|a, b| (a.decision_date, &a.decision_no, &a.id).cmp(&(b.decision_date, &b.decision_no, &b.id)))
    };
    for at in &proposed {
        let by = first(*at, &closes);
        if by.is_some() {
            decided.insert(list(&awards[*at]));
        }
        closed.push((*at, by.map(|award| Text::from(award.id.as_str()))));
    }
    let years: HashSet<_> = proposed.iter().map(|at| (key(&awards[*at]), awards[*at].year)).collect();
    for (at, by) in closed.iter_mut().filter(|(_, by)| by.is_none()) {
        let next = |award: &Award, proposal: &Award| {
            closes_later(award, proposal) && !years.contains(&(key(award), award.year))
        };
        if !decided.contains(&list(&awards[*at])) {
            *by = first(*at, &next).map(|award| Text::from(award.id.as_str()));
        }
    }
    for (at, by) in closed {
        awards[at].closed_by = by;
    }
}

/// File and sheet of a proposal, and its year.
type List<'a> = (&'a str, Option<&'a str>, Option<i32>);

fn list(proposal: &Award) -> List<'_> {
    (&proposal.place.file, proposal.place.sheet.as_deref(), proposal.year)
}

/// Whether an award is what was proposed: of that year, where neither says one of that phase; for a movement, of that movement.
fn closes(award: &Award, proposal: &Award) -> bool {
    let same_phase = award.phases.iter().any(|phase| proposal.phases.contains(phase));
    let same_time = match (award.year, proposal.year) {
        (Some(year), Some(proposed)) => year == proposed,
        _ => same_phase,
    };
    same_time && is_of_movement(award, proposal)
}

/// Whether an award, the year of which its decision's day alone tells, was proposed for the year before.
fn closes_later(award: &Award, proposal: &Award) -> bool {
    let next = award.year.zip(proposal.year).is_some_and(|(year, proposed)| year == proposed + 1);
    next && award.facts.year_of_decision && is_of_movement(award, proposal)
}

fn is_of_movement(award: &Award, proposal: &Award) -> bool {
    let movements = award.movement.as_ref().zip(proposal.movement.as_ref());
    movements.is_none_or(|(one, other)| one == other)
}
