//! R35: a decision is not older than the last year of the achievement that it rewards.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Catalogue, Records};

pub fn check(records: &Records, _: &Catalogue) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in records.counted_awards() {
        if let (Some(date), Some((_, end))) = (award.decision_date, award.period)
            && date.year() < end
        {
            let problem = RuleProblem::DecisionBeforePeriodEnds { period_end: end };
            issues.push(Issue::new(problem, award.place.clone()).with_value(date.to_string()));
        }
    }
    issues
}
