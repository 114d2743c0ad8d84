//! Years as answers.

use crate::model::{Answer, Choice, Phase};

/// A year that somebody may answer.
pub fn year(code: &str) -> Option<i32> {
    code.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year))
}

/// The years of all phases, the latest first.
pub fn years(phases: &[Phase]) -> Vec<Choice> {
    let mut years: Vec<i32> = phases.iter().flat_map(|phase| phase.from..=phase.to).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years.iter().map(|year| Choice { answer: Answer::Code(year.to_string()), name: year.to_string() }).collect()
}
