//! R38: an award that was withdrawn is in no count and no history; it is told, so that nobody misses it.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::AwardStatus;

pub const RULE: Rule = Rule {
    code: "R38",
    basis: "L22 article 93; D152 article 58",
    holds: ALWAYS,
    on: true,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let revoked = case.records.awards.iter().filter(|award| award.status == AwardStatus::Revoked);
    let judged = revoked.filter(|award| case.setting.holds_for(award));
    judged.map(|award| at(award, RuleProblem::Revoked { remark: award.facts.revoked.clone() })).collect()
}
