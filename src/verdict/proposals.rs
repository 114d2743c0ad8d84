//! Proposals that their decision closed: the award of the same recipient and form, of the same year.

use crate::model::{Award, AwardStatus, Text};
use std::collections::HashMap;

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
    for at in proposed {
        let proposal = &awards[at];
        let of_form = &granted[&key(proposal)];
        let closing = of_form.iter().map(|at| &awards[*at]).filter(|award| closes(award, proposal));
        // The first decision, by its day.
        let first = closing
            .min_by(|a, b| (a.decision_date, &a.decision_no, &a.id).cmp(&(b.decision_date, &b.decision_no, &b.id)));
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
        (Some(year), Some(proposed)) => year == proposed,
        _ => same_phase,
    };
    same_movement && same_time
}
