//! Rules over records: [`RULES`], each in a file of its own with its law, judged over everything that was settled.

mod at_work;
mod blocks;
mod case;
mod history;
mod rule;
mod rules;
mod settings;
mod unmet;

pub use crate::issue::Severity;
pub use history::{achieved, next_counts_from};
pub use rule::{Does, Rule};
pub use rules::RULES;
pub use settings::{Setting, Settings};

use crate::issue::Issue;
use crate::model::{Catalogue, Date, Records};
use case::Case;
use history::History;

/// All issues of all rules that are on, in the order of the rules. The date is that of the run.
pub fn check(records: &Records, catalogue: &Catalogue, settings: &Settings, date: Date) -> Vec<Issue> {
    let history = History::new(records);
    let mut issues = Vec::new();
    for rule in RULES {
        let Does::Check(check) = &rule.does else { continue };
        let setting = settings.of(rule.code);
        if !setting.on {
            continue;
        }
        let case = Case { records, catalogue, history: &history, date, setting, settings };
        let found = check(&case).into_iter();
        issues.extend(found.map(|issue| Issue { weight: setting.severity.or(issue.weight), ..issue }));
    }
    issues.extend(at_work::check(records));
    issues
}
