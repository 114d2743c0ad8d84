//! R37: a name that begins like a household's is not that of one person.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::RecipientKind;

pub const RULE: Rule =
    Rule { code: "R37", basis: "plain sense", holds: ALWAYS, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let persons = case.awards().filter(|award| award.recipient_kind == RecipientKind::Individual);
    let named = persons.filter(|award| award.facts.household_name);
    named.map(|award| at(award, RuleProblem::HouseholdAsPerson)).collect()
}
