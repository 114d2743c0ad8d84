//! R08: nobody who is under discipline, inspection or complaint is put forward meanwhile.

use crate::check::case::{Case, at};
use crate::issue::{Issue, RuleProblem};

pub fn check(case: &Case<'_>) -> Vec<Issue> {
    let held = case.awards().filter_map(|award| {
        let remark = award.facts.held.clone()?;
        Some(at(award, RuleProblem::Held { remark }))
    });
    held.collect()
}
