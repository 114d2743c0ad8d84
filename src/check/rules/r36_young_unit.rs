//! R36: a unit that is younger than a year is not rated, and so has no rank.

use crate::check::case::Case;
use crate::check::rule::{Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule = Rule {
    code: "R36",
    basis: "circular 01/2020/TT-BKHĐT",
    holds: ("2020-04-01", ""),
    on: true,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for score in case.records.scores.iter().filter(|score| score.rank.is_some()) {
        let unit = case.history.units[score.unit_id.as_str()];
        let (Some(founded), Some(year)) = (unit.founded, score.year) else { continue };
        if founded >= year && case.setting.holds_in(year) {
            let problem = RuleProblem::TooYoungForRank { founded, year };
            issues.push(Issue::new(problem, score.place.clone()).with_value(score.unit_name.clone()));
        }
    }
    issues
}
