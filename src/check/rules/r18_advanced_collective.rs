//! R18: an advanced labour collective: enough advanced workers, and nobody disciplined.

use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{Award, RecipientKind};
use std::collections::BTreeSet;

pub const RULE: Rule =
    Rule { code: "R18", basis: "L22 article 28", holds: LAW, on: true, numbers: &["share"], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let lacking = case.of("TTLDTT", RecipientKind::Collective).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.lacks.extend(enough_workers(case, award, year));
        let persons = case.history.persons(award.unit_id.as_deref(), year);
        let disciplined = persons.iter().find(|person| person.facts.held.is_some());
        let person = disciplined.map(|person| person.recipient_name.to_string());
        conditions.lacks.extend(person.map(|person| Lack::MemberDisciplined { person }));
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::AdvancedCollectiveUnmet { unmet })
}

/// The share of the unit's workers who are advanced workers in that year, where the rosters list some of the unit and
/// the register says how many work there. A fighter of the unit is an advanced worker.
pub fn enough_workers(case: &Case<'_>, award: &Award, year: i32) -> Option<Lack> {
    let unit = case.unit(award)?;
    let workers = unit.workers.filter(|workers| *workers > 0)?;
    let persons = case.history.persons(Some(&unit.id), year).iter();
    let advanced: BTreeSet<&str> = persons
        .filter(|person| matches!(person.form.as_str(), "LDTT" | "CSTD_CS"))
        .map(|person| person.recipient_id.as_str())
        .collect();
    let found = advanced.len() as u32 * 100 / workers;
    let wanted = case.number("share");
    (!advanced.is_empty() && found < wanted).then(|| Lack::Share { form: case.name("LDTT"), wanted, found })
}
