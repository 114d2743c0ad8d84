//! R17: an excellent labour collective: everybody fulfilled the task, enough advanced workers, a unit's fighter, and the
//! task done excellently.

use super::r18_advanced_collective::enough_workers;
use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule =
    Rule { code: "R17", basis: "L22 article 27", holds: LAW, on: true, numbers: &["share"], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("TTLDXS", RecipientKind::Collective).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.class(TaskClass::Excellent, (year, year));
        let persons = case.history.persons(award.unit_id.as_deref(), year);
        conditions.lacks.extend(enough_workers(case, award, year));
        let failed = persons.iter().find(|person| person.facts.class == Some(TaskClass::Failed));
        conditions.lacks.extend(failed.map(|person| Lack::MemberFailed { person: person.recipient_name.to_string() }));
        if !persons.is_empty() && !persons.iter().any(|person| person.form == "CSTD_CS") {
            let form = case.name("CSTD_CS");
            conditions.lacks.push(Lack::Earlier { form, wanted: 1, found: 0, years: (year, year) });
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ExcellentCollectiveUnmet { unmet })
}
