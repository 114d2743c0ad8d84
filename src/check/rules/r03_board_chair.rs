//! R03: the chair of a cooperative's board gives certificates of commendation, no titles.

use crate::check::case::{Case, at};
use crate::check::rule::{Does, LAW, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, AwardForm, Category};

pub const RULE: Rule =
    Rule { code: "R03", basis: "L22 article 80.4", holds: LAW, on: true, numbers: &[], does: Does::Check(check) };

const BOARD_CHAIR: &str = "CT_HDQT";

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards() {
        let form = case.form(award);
        if decided_alone(award, form) {
            issues.push(at(award, RuleProblem::ByBoardChair { form: form.term.name.clone() }));
        }
    }
    issues
}

/// Whether the row says that a board's chair, and nobody else, gave a title.
pub fn decided_alone(award: &Award, form: &AwardForm) -> bool {
    let facts = &award.facts;
    let said = if facts.named_authorities.is_empty() { &facts.numbered_authorities } else { &facts.named_authorities };
    form.category == Category::Title && matches!(said.as_slice(), [only] if only == BOARD_CHAIR)
}
