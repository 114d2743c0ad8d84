//! R04: one achievement, one award: the same recipient is not rewarded twice for the same movement and time.

use crate::check::case::{Case, at};
use crate::check::history::achieved;
use crate::check::rule::{Does, LAW, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::Award;
use std::collections::BTreeMap;

pub const RULE: Rule =
    Rule { code: "R04", basis: "L22 article 5.2c", holds: LAW, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut first: BTreeMap<_, &Award> = BTreeMap::new();
    let mut issues = Vec::new();
    for award in case.awards() {
        let (Some(movement), Some(year)) = (&award.movement, achieved(award)) else { continue };
        let years = award.period.unwrap_or((year, year));
        let earlier = first.entry((&award.recipient_id, movement, years)).or_insert(award);
        if !std::ptr::eq(*earlier, award) {
            let problem = RuleProblem::TwoAwardsForOne {
                form: case.name(&award.form),
                other: case.name(&earlier.form),
                first: earlier.place.to_string(),
            };
            issues.push(at(award, problem));
        }
    }
    issues
}
