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
        let Some(form) = case.catalogue.form(&award.form) else { continue };
        if !form.recipients.contains(&award.recipient_kind) {
            let words = case.catalogue.recipient_words.iter().find(|(kind, _)| *kind == award.recipient_kind);
            let kind = words.and_then(|(_, words)| words.first().cloned()).unwrap_or_default();
            issues.push(at(award, RuleProblem::RecipientKindUnfit { form: form.term.name.clone(), kind }));
        }
    }
    issues
}
