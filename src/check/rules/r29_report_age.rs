//! R29: the report for a State award runs to less than some months before it is submitted. Judged on proposals, which have
//! no decision yet, by the date of the run.

use crate::check::case::{Case, at};
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule = Rule {
    code: "R29",
    basis: "D152 article 33.9",
    holds: DECREE,
    on: true,
    numbers: &["months"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    if !case.setting.holds_on(case.date) {
        return Vec::new();
    }
    let months = case.number("months");
    let this_month = case.date.year() * 12 + case.date.month() as i32;
    let mut issues = Vec::new();
    for award in case.records.counted_awards().filter(|award| award.level == "NN") {
        let proposed = award.decision_no.is_none()
            && award.decision_date.is_none()
            && award.year.is_none_or(|year| year == case.date.year());
        let Some((_, end)) = award.period.filter(|_| proposed) else { continue };
        // The achievement runs to the end of December.
        if this_month - (end * 12 + 12) >= months as i32 {
            issues.push(at(award, RuleProblem::ReportTooOld { end, months }));
        }
    }
    issues
}
