//! R09: after discipline, the achievement counts from its end.

use crate::check::case::{Case, at};
use crate::check::history::achieved;
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use std::collections::BTreeMap;

pub const RULE: Rule =
    Rule { code: "R09", basis: "D152 article 4.4", holds: DECREE, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut ended: BTreeMap<&str, i32> = BTreeMap::new();
    for award in case.records.counted_awards() {
        if let Some(year) = award.facts.disciplined_until {
            let last = ended.entry(&award.recipient_id).or_insert(year);
            *last = year.max(*last);
        }
    }
    let mut issues = Vec::new();
    for award in case.awards() {
        let Some(&until) = ended.get(award.recipient_id.as_str()) else { continue };
        let years = award.period.or_else(|| achieved(award).map(|year| (year, year)));
        if years.is_some_and(|(from, to)| from < until && until <= to) {
            issues.push(at(award, RuleProblem::DisciplinedWithin { until }));
        }
    }
    issues
}
