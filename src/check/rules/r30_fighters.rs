//! R30: units' fighters are few of the unit's advanced workers. No share stands in the Law: an office that has one sets it.

use crate::check::case::{Case, at};
use crate::check::history::achieved;
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::Award;
use std::collections::{BTreeMap, BTreeSet};

pub const RULE: Rule = Rule {
    code: "R30",
    basis: "local regulations; old circulars",
    holds: ALWAYS,
    on: false,
    numbers: &["share"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let share = case.number("share");
    let mut units: BTreeMap<(&str, i32), Vec<&Award>> = BTreeMap::new();
    for award in case.awards().filter(|award| award.form == "CSTD_CS") {
        if let Some((unit, year)) = award.unit_id.as_deref().zip(achieved(award)) {
            units.entry((unit, year)).or_default().push(award);
        }
    }
    let mut issues = Vec::new();
    for ((unit, year), fighters) in units {
        let persons = case.history.persons(Some(unit), year).iter().filter(|person| person.form == "LDTT");
        let workers = persons.map(|person| &person.recipient_id).collect::<BTreeSet<_>>().len() as u32;
        let found = fighters.len() as u32;
        if workers > 0 && found * 100 > workers * share {
            issues.push(at(fighters[0], RuleProblem::TooManyFighters { fighters: found, workers, share }));
        }
    }
    issues
}
