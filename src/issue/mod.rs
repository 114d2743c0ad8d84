//! What is wrong with a roster: a code, the data that a sentence needs, and the place. The words live in `lang`.

mod codes;
mod configuration;
mod example;
mod failure;
mod finding;
mod lack;
mod merging;
mod print_problem;
mod problem;
mod return_problem;
mod rule_faults;

pub use configuration::{CeremonyFault, ConfigError, ConfigErrorKind, FormFault, UnknownKey};
pub use example::{DOTS, NUMBER};
pub use failure::{Closing, Failure, Source, Stage, Step};
pub use finding::{Finding, Health};
pub use lack::{Lack, Unmet};
pub use merging::MergeFailure;
pub use print_problem::PrintProblem;
pub use problem::{CellProblem, FileProblem, Problem, RuleProblem, SettleProblem, SheetProblem};
pub use return_problem::ReturnProblem;
pub use rule_faults::{AuthorityFault, DateFault, Likely, LikelyWhy};

use crate::place::Place;
use std::fmt;

/// How much an issue weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Rows or files could not be used.
    Error,
    /// It can be read in two ways: a person has to say. The row is set aside meanwhile.
    Question,
    /// Used as it stands, but it looks wrong.
    Warning,
    /// Worth knowing: what was repaired or skipped.
    Note,
}

impl Severity {
    pub const ALL: &[Self] = &[Self::Error, Self::Question, Self::Warning, Self::Note];

    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Question => "question",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|severity| severity.code() == code)
    }

    /// Whether a person has to act (`check` and `--strict` then exit 1).
    pub fn needs_a_person(self) -> bool {
        matches!(self, Self::Error | Self::Question)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One thing to say about one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    pub problem: Problem,
    pub place: Place,
    /// What stands in the cell, as stored.
    pub value: Option<String>,
    /// What it weighs here, where that is not what its code weighs.
    pub weight: Option<Severity>,
    /// The record that it is about, by its id.
    pub record_id: Option<String>,
    /// The question that the row waits for.
    pub question_id: Option<String>,
}

impl Issue {
    pub fn new(problem: impl Into<Problem>, place: Place) -> Self {
        Self { problem: problem.into(), place, value: None, weight: None, record_id: None, question_id: None }
    }

    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    pub fn about(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    pub fn waiting_for(mut self, question_id: impl Into<String>) -> Self {
        self.question_id = Some(question_id.into());
        self
    }

    pub fn weighing(mut self, weight: Severity) -> Self {
        self.weight = Some(weight);
        self
    }

    /// The same as the sender of the roster may read it: without the names of people who stand in other rows.
    pub fn for_sender(&self) -> Self {
        let problem = match self.problem.clone() {
            Problem::Settle(SettleProblem::PersonPerhaps { candidates: _ }) => {
                SettleProblem::PersonPerhaps { candidates: Vec::new() }.into()
            }
            Problem::Print(PrintProblem::RegisterNoTwice { number, other: _ }) => {
                PrintProblem::RegisterNoTwice { number, other: String::new() }.into()
            }
            problem => problem,
        };
        Self { problem, ..self.clone() }
    }

    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// Whether a number that a roster says of itself is borne out by nothing.
    pub fn is_of_totals(&self) -> bool {
        self.code() == RuleProblem::TOTALS
    }

    pub fn severity(&self) -> Severity {
        self.weight.unwrap_or_else(|| self.problem.severity())
    }
}
