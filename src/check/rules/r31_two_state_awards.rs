//! R31: one State award a recipient and year. An old circular said it; an office that keeps to it turns it on.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::Award;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "R31",
    basis: "old circular 08/2017/TT-BNV",
    holds: ALWAYS,
    on: false,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut first: BTreeMap<(&str, i32), &Award> = BTreeMap::new();
    let mut issues = Vec::new();
    for award in case.awards().filter(|award| award.level == "NN") {
        let Some(year) = award.decision_date.map(|date| date.year()).or(award.year) else { continue };
        let earlier = first.entry((&award.recipient_id, year)).or_insert(award);
        if !std::ptr::eq(*earlier, award) {
            issues.push(at(award, RuleProblem::TwoStateAwards { other: case.name(&earlier.form), year }));
        }
    }
    issues
}
