//! The nouns of the field. Knows the standard library and [`crate::place`], nothing else.

mod catalogue;
mod dataset;
mod date;
mod figure;
mod kinds;
mod ledger;
mod phase;
mod question;
mod question_form;
mod records;
mod repair;

pub use catalogue::{AwardForm, Catalogue, KindWords, OpenWording, Term};
pub use dataset::{Column, Dataset};
pub use date::Date;
pub use figure::{Cut, Figure, FigureName, Figures};
pub use kinds::{AwardStatus, Category, RecipientKind, Sex, TableKind, UnitKind, UnitStatus};
pub use ledger::LedgerLine;
pub use phase::Phase;
pub use question::{Answer, Choice, Decision, Decisions, Evidence, Question, QuestionKind};
pub use question_form::FormColumn;
pub use records::{Activity, Award, Officer, Participation, Records, Score, Unit};
pub use repair::Repair;
