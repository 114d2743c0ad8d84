//! R14: a provincial emulation fighter was a unit's fighter in consecutive years and has an initiative of provincial reach.

use crate::check::case::Case;
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::RecipientKind;

pub fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("CSTD_TINH", RecipientKind::Individual).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        conditions.consecutive("CSTD_CS", case.number("years"));
        conditions.initiative();
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialFighterUnmet { unmet })
}
