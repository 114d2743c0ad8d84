//! The nouns of the field. Knows the standard library, [`crate::place`] and [`crate::hash`], nothing else.

mod birth;
mod catalogue;
mod cell_account;
mod changes;
mod counting;
mod dataset;
mod date;
mod dimension;
mod facts;
mod figure;
mod finals;
mod ids;
pub mod ids_before;
pub mod index;
mod kinds;
mod ledger;
mod money;
mod phase;
mod question;
mod question_form;
mod records;
mod repair;
mod return_form;
mod seal;
mod text;
mod unit_evidence;

pub use birth::Birth;
pub use catalogue::{
    Authority, AwardForm, Catalogue, KindWords, MovementTraits, OpenWording, RuleWords, StateWords, Term, city,
};
pub use cell_account::{CellAccount, CellLine};
pub use changes::{Change, ChangeKind, Changes, FieldChange, FigureChange, Person};
pub use counting::{Sizes, TotalWords};
pub use dataset::{Column, Dataset};
pub use date::Date;
pub use dimension::{ByDimension, Dimension, GroupingSet, UNKNOWN};
pub use facts::Facts;
pub use figure::{Cut, Figure, FigureCell, FigureName, Figures, SPARSE_GROUPING_SETS};
pub use finals::{Final, FinalState, JudgedFinal};
pub use ids::{Key, Part, QuestionId, RowId, SheetId, TableId, numbered};
pub use kinds::{
    AwardStatus, Category, Coded, PersonOrder, PositionClass, Proposal, RecipientKind, Sex, TableKind, TaskClass,
    UnitKind, UnitStatus,
};
pub use ledger::LedgerLine;
pub use money::{AwardMoney, Dated, MoneyRules, Rounding};
pub use phase::Phase;
pub use question::{
    Answer, Choice, Decision, Decisions, Evidence, Question, QuestionKind, Rank, Scope, answered_as, decision_of,
    sex_question,
};
pub use question_form::{BY_WORDS, FormColumn, Takes};
pub use records::{Activity, Award, Officer, Participation, Records, Score, Unit};
pub use repair::Repair;
pub use return_form::{EXAMPLE, OWN_OUTPUT, OWN_SHEET, ReturnCell, ReturnColumn, ReturnOf, TEMPLATE, spans};
pub use seal::{SealFault, Sealed};
pub use text::Text;
pub use unit_evidence::UnitEvidence;
