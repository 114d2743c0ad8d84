//! R01: the recipient's kind fits the award.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule = Rule {
    code: "R01",
    basis: "L22 articles 19, 20, 71",
    holds: ALWAYS,
    on: true,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards() {
        let form = case.form(award);
        if !form.recipients.contains(&award.recipient_kind) {
            let words = case.catalogue.recipient_words.iter().find(|(kind, _)| *kind == award.recipient_kind);
            // An office may have dropped the words of a kind: its code still says which it is.
            let word = words.and_then(|(_, words)| words.first());
            let kind = word.map_or_else(|| award.recipient_kind.code().to_owned(), String::clone);
            issues.push(at(award, RuleProblem::RecipientKindUnfit { form: form.term.name.clone(), kind }));
        }
    }
    issues
}
