//! R38: an award that was withdrawn is in no count and no history; it is told, so that nobody misses it.

use crate::check::case::{Case, at};
use crate::issue::{Issue, RuleProblem};
use crate::model::AwardStatus;

pub fn check(case: &Case<'_>) -> Vec<Issue> {
    let revoked = case.records.awards.iter().filter(|award| award.status == AwardStatus::Revoked);
    let judged = revoked.filter(|award| case.setting.holds_for(award));
    judged
        .map(|award| at(award, RuleProblem::Revoked { remark: award.facts.revoked.clone().unwrap_or_default() }))
        .collect()
}
