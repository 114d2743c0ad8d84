//! R23: the province's certificate of merit for a collective's merit: consecutive years of tasks done excellently.

use crate::check::case::{Case, is_for_merit, is_thematic};
use crate::check::history::{achieved, run_until};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R23",
    basis: "L22 article 74.3",
    holds: LAW,
    on: true,
    numbers: &["years"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let awards = case.of("BK_TINH", RecipientKind::Collective);
    let lacking = awards.filter(|award| is_for_merit(award) && !is_thematic(award)).filter_map(|award| {
        let wanted = case.number("years");
        let mut excellent = case.history.years_of_class(award, TaskClass::Excellent);
        excellent.extend(case.history.years(award, &["TTLDXS"], false));
        let mut conditions = Conditions::new(case, award)?;
        if run_until(&excellent, achieved(award)?) < wanted {
            conditions.consecutive("TTLDXS", wanted);
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialCollectiveUnmet { unmet })
}
