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
    let years: HashSet<(Text, Text, i32)> = proposed
        .iter()
        .filter_map(|at| {
            let (recipient, form) = key(&awards[*at]);
            Some((recipient, form, awards[*at].year?))
        })
        .collect();
    for at in proposed {
        let proposal = &awards[at];
        let (recipient, form) = key(proposal);
        // What was proposed for the decision's own year is that year's.
        let is_other = |award: &Award| {
            award.year != proposal.year
                && award.year.is_some_and(|year| years.contains(&(recipient.clone(), form.clone(), year)))
        };
        let of_form = granted[&key(proposal)].iter().map(|at| &awards[*at]);
        let closing = of_form.filter(|award| closes(award, proposal) && !is_other(award));
        // Of that year before the next, then the first decision, by its day.
        let order = |award: &&Award| {
            let decision = (award.decision_date, award.decision_no.clone(), award.id.clone());
            (award.year != proposal.year, decision)
        };
        let first = closing.min_by_key(order);
        let id = first.map(|award| Text::from(award.id.as_str()));
        awards[at].closed_by = id;
    }
}

/// Whether an award is what was proposed: of that year, where neither says one of that phase; for a movement, of that movement.
fn closes(award: &Award, proposal: &Award) -> bool {
    let same_movement = match (&award.movement, &proposal.movement) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    let same_phase = award.phases.iter().any(|phase| proposal.phases.contains(phase));
    let same_time = match (award.year, proposal.year) {
        (Some(year), Some(proposed)) => year == proposed || (award.facts.year_of_decision && year == proposed + 1),
        _ => same_phase,
    };
    same_movement && same_time
}
