//! Every word that a person sees, in Vietnamese and English. Problems hold data; this room alone holds sentences: they are Fluent messages in
//! `vi/*.ftl` and `en/*.ftl`, which the files here name by key and give their arguments ([`messages`]).

mod ceremony;
mod certificates;
mod changes;
mod cli;
mod configuration;
mod doctor;
mod examples;
mod explain;
mod explain_row;
mod figure;
mod identity;
mod keys;
mod labels;
mod merge;
mod messages;
mod print;
mod questions;
mod read;
mod report;
mod returns;
mod rows;
mod rules;
mod run;
mod schedule;
mod seal;
mod sentback;
mod settle;
mod setup;
mod stated;
mod summary;
mod summary_sheets;
mod system;
mod templates;
mod usage;

use labels::labels;
use messages::{Argument, said, words};

pub use ceremony::CeremonyLabels;
pub use changes::{ChangeLine, ChangesLabels};
pub use doctor::DoctorLabels;
pub use examples::{Example, example};
pub use keys::key_code;
pub use merge::ProvincesLabels;
pub use questions::QuestionLabels;
pub use report::{ControlLabels, ReportLabels};
pub use returns::ReturnLabels;
pub use schedule::ScheduleLabels;
pub use setup::{SetupLabels, SetupText};
pub use summary::SummaryLabels;
use system::{system_fault, with_causes};
pub use templates::{TemplateColumn, TemplateLabels, TemplateWords};

pub use usage::{HelpLabels, UsageFault};

use crate::issue::{DOTS, Issue, Problem};
use crate::model::Date;

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
    pub by_sender: Option<String>,
}

impl Words {
    pub fn new(message: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { message: message.into(), suggestion: suggestion.into(), by_sender: None }
    }

    /// A message, its attribute `todo`, if any, and its attribute `sender`, if any: what [`words!`] stands for.
    fn of(lang: Lang, key: &str, arguments: &[Argument<'_>]) -> Self {
        let part = |attribute| lang.message(key, Some(attribute), arguments);
        Self {
            message: lang.said(key, arguments),
            // There is not always something to do.
            suggestion: part("todo").unwrap_or_default(),
            by_sender: part("sender"),
        }
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

    /// A number with thousands apart and at most two decimals, as the language writes it.
    pub fn number(self, number: f64) -> String {
        match self {
            Self::Vi => amount(number, ',', "."),
            Self::En => amount(number, '.', ","),
        }
    }

    /// A day in a sentence: 21/10/2022, or 2022-10-21 in English.
    pub fn day(self, date: Date) -> String {
        match self {
            Self::Vi => date.in_figures(),
            Self::En => date.to_string(),
        }
    }

    /// Names of other people, or what stands for them where they are kept back.
    fn others(self, names: &[String]) -> String {
        if names.iter().all(String::is_empty) { DOTS.to_owned() } else { names.join("; ") }
    }

    /// The sentences of an issue.
    pub fn issue(self, issue: &Issue) -> Words {
        match (self, &issue.problem) {
            (lang, Problem::File(problem)) => read::file(lang, problem),
            (lang, Problem::Sheet(problem)) => read::sheet(lang, problem),
            (lang, Problem::Cell(problem)) => read::cell(lang, problem),
            (lang, Problem::Settle(problem)) => settle::settle(lang, problem),
            (lang, Problem::Rule(problem)) => rules::rule(lang, problem),
            (lang, Problem::Print(problem)) => print::print(lang, problem),
            (lang, Problem::Return(problem)) => sentback::problem(lang, problem),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;
    use crate::issue::{Issue, Problem, Severity};
    use crate::place::Place;

    /// What was answered is for the office alone.
    const OF_THE_OFFICE: &[&str] = &["Q31", "Q71", "Q72"];

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
                let told = words.by_sender.unwrap_or(words.suggestion);
                assert!(!own(&told) && !own(&words.message), "{code}: {} {told}", words.message);
            }
        }
    }
}
