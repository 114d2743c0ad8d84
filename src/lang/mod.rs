//! Every word that a person sees, in Vietnamese and English. Problems hold data; this room alone holds sentences.

mod ceremony;
mod certificates;
mod changes;
mod cli;
mod configuration;
mod doctor;
mod en;
mod examples;
mod explain;
mod figure;
mod merge;
mod questions;
mod report;
mod returns;
mod rows;
mod run;
mod schedule;
mod seal;
mod setup;
mod summary;
mod system;
mod templates;
mod usage;
mod vi;

pub use ceremony::CeremonyLabels;
pub use changes::{ChangeLine, ChangesLabels};
pub use doctor::DoctorLabels;
pub use examples::{Example, example};
pub use merge::ProvincesLabels;
pub use questions::QuestionLabels;
pub use report::{ControlLabels, ReportLabels};
pub use returns::ReturnLabels;
pub use schedule::ScheduleLabels;
pub use setup::{SetupLabels, SetupText};
pub use summary::SummaryLabels;
use system::system_fault;
pub use templates::{TemplateColumn, TemplateLabels, TemplateWords};

pub use usage::{HelpLabels, UsageFault};

use crate::issue::{Issue, Problem};

/// The language of messages or of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    #[default]
    Vi,
    En,
}

/// What is wrong, and what to do about it: two sentences without the place, which is shown before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub message: String,
    pub suggestion: String,
    /// What the sender of a roster can do, who has neither the questions nor the configuration; nothing where it is the same.
    pub by_sender: Option<&'static str>,
}

impl Words {
    pub fn new(message: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { message: message.into(), suggestion: suggestion.into(), by_sender: None }
    }

    pub fn by_sender(self, suggestion: &'static str) -> Self {
        Self { by_sender: Some(suggestion), ..self }
    }
}

/// A number with thousands apart and at most two decimals.
fn amount(number: f64, point: char, thousands: &str) -> String {
    let plain = format!("{:.2}", number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits: Vec<char> = whole.chars().collect();
    let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
    let sign = if number < 0.0 { "-" } else { "" };
    let tail = if fraction.is_empty() { String::new() } else { format!("{point}{fraction}") };
    format!("{sign}{}{tail}", groups.join(thousands))
}

impl Lang {
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The sentences of an issue.
    pub fn issue(self, issue: &Issue) -> Words {
        match (self, &issue.problem) {
            (Self::Vi, Problem::File(problem)) => vi::read::file(problem),
            (Self::Vi, Problem::Sheet(problem)) => vi::read::sheet(problem),
            (Self::Vi, Problem::Cell(problem)) => vi::read::cell(problem),
            (Self::Vi, Problem::Settle(problem)) => vi::settle::settle(problem),
            (Self::Vi, Problem::Rule(problem)) => vi::rules::rule(problem),
            (Self::Vi, Problem::Print(problem)) => vi::certificates::print(problem),
            (Self::Vi, Problem::Return(problem)) => vi::returns::problem(problem),
            (Self::En, Problem::File(problem)) => en::read::file(problem),
            (Self::En, Problem::Sheet(problem)) => en::read::sheet(problem),
            (Self::En, Problem::Cell(problem)) => en::read::cell(problem),
            (Self::En, Problem::Settle(problem)) => en::settle::settle(problem),
            (Self::En, Problem::Rule(problem)) => en::rules::rule(problem),
            (Self::En, Problem::Print(problem)) => en::certificates::print(problem),
            (Self::En, Problem::Return(problem)) => en::returns::problem(problem),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;
    use crate::issue::{Issue, Problem, Severity};
    use crate::place::Place;

    /// What was answered is for the office alone.
    const OF_THE_OFFICE: &[&str] = &["Q31"];

    #[test]
    fn senders_are_not_told_to_use_files_of_the_office() {
        let own = |text: &str| text.contains("cau-hoi.xlsx") || text.contains("thidua.toml");
        for lang in [Lang::Vi, Lang::En] {
            for code in Problem::codes().into_iter().filter(|code| !OF_THE_OFFICE.contains(code)) {
                let issue = Issue::new(Problem::example(code).unwrap(), Place::file("a.xlsx"));
                if issue.severity() == Severity::Note {
                    continue; // notes are not sent back
                }
                let words = lang.issue(&issue);
                let told = words.by_sender.map_or(words.suggestion, str::to_owned);
                assert!(!own(&told) && !own(&words.message), "{code}: {} {told}", words.message);
            }
        }
    }
}
