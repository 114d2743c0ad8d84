//! One decision has one day: rows that give a decision another day than most of its rows do.

use crate::issue::{Issue, SettleProblem};
use crate::model::{Award, AwardStatus, Date};
use crate::place::Place;
use std::collections::BTreeMap;

/// An issue for each counted award whose decision, by number with its suffix, most often stands with another day of that year. Of days
/// that are equally often the earlier holds.
pub fn differ(awards: &[Award]) -> Vec<Issue> {
    let mut decisions: BTreeMap<(String, i32), BTreeMap<Date, Vec<&Place>>> = BTreeMap::new();
    for award in awards.iter().filter(|award| award.status == AwardStatus::Counted) {
        let number = award.decision_no.as_deref().filter(|number| number.contains('/'));
        let Some((number, day)) = number.zip(award.decision_date) else { continue };
        decisions.entry((number.to_lowercase(), day.year())).or_default().entry(day).or_default().push(&award.place);
    }
    let mut issues = Vec::new();
    for days in decisions.values().filter(|days| days.len() > 1) {
        let usual = days.iter().max_by_key(|(day, places)| (places.len(), std::cmp::Reverse(**day)));
        let Some((day, [first, ..])) = usual.map(|(day, places)| (*day, places.as_slice())) else { continue };
        let others = days.iter().filter(|(other, _)| **other != day).flat_map(|(_, places)| places);
        issues.extend(others.map(|place| {
            Issue::new(
                SettleProblem::DecisionDatedTwice { day: day.in_figures(), first: first.to_string() },
                (*place).clone(),
            )
        }));
    }
    issues
}
