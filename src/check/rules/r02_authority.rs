//! R02: who decided an award may decide it, and at that time. Words that name an authority weigh as an error, a decision
//! number that only looks like another authority's as a warning.

use super::r03_board_chair;
use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{AuthorityFault, Issue, RuleProblem, Severity};
use crate::model::{Award, AwardForm, Text};

pub const RULE: Rule =
    Rule { code: "R02", basis: "L22 articles 77-80", holds: ALWAYS, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards() {
        let form = case.form(award);
        if let Some(fault) = out_of_time(award, form) {
            issues.push(issue(award, form, fault).weighing(Severity::Error));
        } else if let Some((authority, named)) = not_competent(case, award, form) {
            let listed = case.catalogue.authorities.iter().find(|listed| listed.term.code == authority);
            let authority = listed.map_or_else(|| authority.to_owned(), |listed| listed.term.name.clone());
            let issue = issue(award, form, AuthorityFault::NotCompetent { authority });
            issues.push(if named { issue.weighing(Severity::Error) } else { issue });
        }
    }
    issues
}

fn issue(award: &Award, form: &AwardForm, fault: AuthorityFault) -> Issue {
    at(award, RuleProblem::AuthorityUnfit { form: form.term.name.clone(), fault })
}

/// By the decision's date, or by a year that lies outside as a whole.
fn out_of_time(award: &Award, form: &AwardForm) -> Option<AuthorityFault> {
    let after = |last: &crate::model::Date| match award.decision_date {
        Some(date) => date > *last,
        None => award.year.is_some_and(|year| year > last.year()),
    };
    let before = |first: &crate::model::Date| match award.decision_date {
        Some(date) => date < *first,
        None => award.year.is_some_and(|year| year < first.year()),
    };
    let no_longer = form.to.filter(after).map(|last| AuthorityFault::NoLonger { last });
    no_longer.or_else(|| form.from.filter(before).map(|first| AuthorityFault::NotYet { first }))
}

/// The authority that decided though it may not, and whether words name it.
fn not_competent<'a>(case: &Case<'_>, award: &'a Award, form: &AwardForm) -> Option<(&'a str, bool)> {
    if r03_board_chair::decided_alone(award, form) {
        return None;
    }
    let facts = &award.facts;
    let named = !facts.named_authorities.is_empty();
    let said = if named { &facts.named_authorities } else { &facts.numbered_authorities };
    let gone = |code: &Text| {
        let listed = case.catalogue.authorities.iter().find(|listed| listed.term.code == *code);
        let last = listed.and_then(|listed| listed.to);
        last.zip(award.decision_date).is_some_and(|(last, date)| date > last)
    };
    let may = |code: &Text| form.decided_by.is_empty() || (form.decided_by.iter().any(|by| by == code) && !gone(code));
    if said.iter().any(may) { None } else { said.first().map(|code| (code.as_str(), named)) }
}
