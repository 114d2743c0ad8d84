//! R33: no award to a unit that was dissolved before.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::{RecipientKind, UnitStatus};

pub const RULE: Rule = Rule {
    code: "R33",
    basis: "circular 15/2025/TT-BNV",
    holds: ALWAYS,
    on: true,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards().filter(|award| award.recipient_kind == RecipientKind::Collective) {
        let dissolved = case.unit(award).filter(|unit| unit.status == UnitStatus::Dissolved);
        let Some(unit) = dissolved else { continue };
        let decided = award.decision_date.map(|date| date.year()).or(award.year);
        if unit.dissolved.zip(decided).is_none_or(|(last, decided)| decided > last) {
            issues.push(at(award, RuleProblem::UnitDissolved { last_year: unit.dissolved }));
        }
    }
    issues
}
