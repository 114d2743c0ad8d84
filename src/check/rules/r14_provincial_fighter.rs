//! R14: a provincial emulation fighter was a unit's fighter in consecutive years and has an initiative of provincial reach.

use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::RecipientKind;

pub const RULE: Rule =
    Rule { code: "R14", basis: "L22 article 22", holds: LAW, on: true, numbers: &["years"], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("CSTD_TINH", RecipientKind::Individual).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        conditions.consecutive("CSTD_CS", case.number("years"));
        conditions.initiative();
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialFighterUnmet { unmet })
}
