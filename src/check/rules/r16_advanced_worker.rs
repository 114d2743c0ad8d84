//! R16: an advanced worker did the task well or better.

use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule =
    Rule { code: "R16", basis: "L22 article 24", holds: LAW, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("LDTT", RecipientKind::Individual).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.class(TaskClass::Good, (year, year));
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::AdvancedWorkerUnmet { unmet })
}
