//! R32: the council's vote for awards that want a share of all members. Which want one stands in the catalogue.

use crate::check::case::{Case, at};
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule =
    Rule { code: "R32", basis: "D152 article 33.5", holds: DECREE, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards() {
        let form = case.form(award);
        let Some(wanted) = form.council_vote else { continue };
        if let Some(said) = award.facts.council_vote.filter(|said| *said < wanted * 100) {
            issues.push(at(award, RuleProblem::VoteTooLow { form: form.term.name.clone(), said, wanted }));
        }
    }
    issues
}
