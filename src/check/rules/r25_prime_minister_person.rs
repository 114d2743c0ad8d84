//! R25: the Prime Minister's certificate of merit for a person: the province's before, then years of tasks done well with
//! several years as a unit's fighter. A movement is another way; so is a farmer's model.

use crate::check::case::{Case, is_thematic};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::{PositionClass, RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R25",
    basis: "L22 article 73; D152 article 27",
    holds: LAW,
    on: true,
    numbers: &["years", "fighter"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let awards = case.of("BK_TTG", RecipientKind::Individual);
    let merit = awards.filter(|award| !is_thematic(award) && award.facts.position_class != Some(PositionClass::Worker));
    let lacking = merit.filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let years = case.number("years");
        let within = (conditions.year + 1 - years as i32, conditions.year);
        conditions.before("BK_TINH", years);
        conditions.earlier("CSTD_CS", case.number("fighter"), within);
        conditions.class(TaskClass::Good, within);
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::PrimeMinisterPersonUnmet { unmet })
}
