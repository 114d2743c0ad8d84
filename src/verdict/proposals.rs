//! Proposals that their decision closed: the award of the same recipient and form, of the same year.

use crate::model::{Award, AwardStatus, Text};
use std::collections::HashMap;

/// Notes at each proposal the award that closes it. The proposal stays one: it is no award, and its decision is counted once.
pub fn close(awards: &mut [Award]) {
    let mut granted: HashMap<(Text, Text), Vec<usize>> = HashMap::new();
    for (at, award) in awards.iter().enumerate().filter(|(_, award)| award.status == AwardStatus::Counted) {
        granted.entry((award.recipient_id.clone(), award.form.clone())).or_default().push(at);
    }
    for at in 0..awards.len() {
        let proposal = &awards[at];
        if proposal.status != AwardStatus::Proposed {
            continue;
        }
        let of_form = granted.get(&(proposal.recipient_id.clone(), proposal.form.clone()));
        let closing = of_form.into_iter().flatten().map(|at| &awards[*at]).filter(|award| closes(award, proposal));
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
