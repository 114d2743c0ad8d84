//! R26: the Prime Minister's certificate of merit for a collective: the province's before, then years of tasks done
//! excellently with a flag or certificates of the province; or a movement that is reviewed after years.

use crate::check::case::{Case, is_thematic};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R26",
    basis: "L22 article 73.4",
    holds: LAW,
    on: true,
    numbers: &["years", "movement"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("BK_TTG", RecipientKind::Collective).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        if is_thematic(award) {
            let wanted = case.number("movement");
            let years = award.period.and_then(|(from, to)| u32::try_from(to - from + 1).ok());
            let short = years.filter(|years| award.movement.is_some() && *years < wanted);
            conditions.lacks.extend(short.map(|years| Lack::ShortMovement { wanted, years }));
            return Some(conditions.done());
        }
        let years = case.number("years");
        let within = (conditions.year + 1 - years as i32, conditions.year);
        conditions.before("BK_TINH", years);
        conditions.one_of(&[&[("CO_TINH", 1)], &[("BK_TINH", 2)]], within);
        conditions.class(TaskClass::Excellent, within);
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::PrimeMinisterCollectiveUnmet { unmet })
}
