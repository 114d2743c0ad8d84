//! R24: a household gets the province's certificate of merit for labour, land or property that it gave.

use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::report;
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::RecipientKind;

pub const RULE: Rule =
    Rule { code: "R24", basis: "L22 article 74.5", holds: LAW, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let words: Vec<String> = case.catalogue.rule_words.contribution.iter().map(|word| word.to_lowercase()).collect();
    let lacking = case.of("BK_TINH", RecipientKind::Household).filter_map(|award| {
        let achievement = award.achievement.as_deref()?.to_lowercase();
        let silent = !words.iter().any(|word| achievement.contains(word.as_str()));
        silent.then(|| (award, vec![Lack::NoContribution]))
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialHouseholdUnmet { unmet })
}
