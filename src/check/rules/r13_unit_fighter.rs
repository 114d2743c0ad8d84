//! R13: a unit's emulation fighter is an advanced worker of that year and did the task excellently or has a recognised
//! initiative.

use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule =
    Rule { code: "R13", basis: "L22 article 23", holds: LAW, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("CSTD_CS", RecipientKind::Individual).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.earlier("LDTT", 1, (year, year));
        let facts = &award.facts;
        if let (Some(said), Some(false)) = (facts.class.filter(|class| *class > TaskClass::Excellent), facts.initiative)
        {
            conditions.lacks.push(Lack::Class { wanted: TaskClass::Excellent, said, year });
            conditions.lacks.push(Lack::NoInitiative);
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::UnitFighterUnmet { unmet })
}
