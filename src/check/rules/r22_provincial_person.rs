//! R22: the province's certificate of merit for a person's merit: consecutive years as a unit's fighter, or of tasks done
//! excellently with initiatives. A direct worker, a movement and a contribution are other ways, and need no years.

use crate::check::case::{Case, is_for_merit, is_thematic};
use crate::check::history::{achieved, run_until};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::{PositionClass, RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R22",
    basis: "L22 article 74.1",
    holds: LAW,
    on: true,
    numbers: &["years"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let awards = case.of("BK_TINH", RecipientKind::Individual);
    let merit = awards.filter(|award| {
        is_for_merit(award) && !is_thematic(award) && award.facts.position_class != Some(PositionClass::Worker)
    });
    let lacking = merit.filter_map(|award| {
        let wanted = case.number("years");
        let excellent = case.history.years_of_class(award, TaskClass::Excellent);
        let by_class = run_until(&excellent, achieved(award)?) >= wanted && award.facts.initiative != Some(false);
        let mut conditions = Conditions::new(case, award)?;
        if !by_class {
            conditions.consecutive("CSTD_CS", wanted);
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialPersonUnmet { unmet })
}
