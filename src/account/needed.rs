//! What is known and not needed: columns of a listed meaning that no record takes, and cells that say that there is nothing.

use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::value;

/// Meanings that a list may have and no record takes; some rules and the identity of people take some of them where they need them.
const NOT_NEEDED: &[Meaning] = &[
    Meaning::Index,
    Meaning::Honorific,
    Meaning::Position,
    Meaning::Birth,
    Meaning::Sex,
    Meaning::MaleMark,
    Meaning::FemaleMark,
    Meaning::Ethnicity,
    Meaning::IdNumber,
    Meaning::Address,
    Meaning::Province,
    Meaning::Signer,
    Meaning::Criterion,
    Meaning::Counted,
    Meaning::Capital,
    Meaning::Representative,
    Meaning::Phone,
    Meaning::Email,
    Meaning::Money,
    Meaning::FamilyName,
];

/// Whether no record takes what stands in such a column.
pub fn is_needed(meaning: Meaning) -> bool {
    !NOT_NEEDED.contains(&meaning)
}

/// Whether a cell says no more than that there is nothing: a dash, "không", "chưa có", a zero of a formula.
pub fn says_nothing(cell: &Cell) -> bool {
    match cell.value {
        Value::Text => {
            let no = matches!(value::yes_no(cell), Ok(Some(false) | None));
            no || matches!(value::number(cell), Ok(None))
        }
        Value::Number(number) => number == 0.0,
        Value::Bool(yes) => !yes,
        Value::Empty | Value::Date(_) | Value::Error => false,
    }
}
