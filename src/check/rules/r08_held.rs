//! R08: nobody who is under discipline, inspection or complaint is put forward meanwhile.

use crate::check::case::{Case, at};
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule =
    Rule { code: "R08", basis: "D152 article 4.4", holds: DECREE, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let held = case.awards().filter_map(|award| {
        let remark = award.facts.held.clone()?;
        Some(at(award, RuleProblem::Held { remark }))
    });
    held.collect()
}
