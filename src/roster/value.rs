//! What a cell's text means: dates, numbers, yes and no, ranks, decisions. Absent is never zero: a mark for
//! "nothing" gives nothing.

mod days;
mod decision;
mod mark;
mod number;
mod numerals;
mod rank;
mod time;

pub use days::{Days, days, part_of_year_in};
pub use decision::{Decision, PlainNumber, changed, decision, decisions, replaced};
pub use mark::{Denied, denial, denial_in, marked_people, yes_no};
pub use number::{Points, count, is_unscored, number, points};
pub use numerals::leading as number_in_words;
pub use rank::{rank, roman};
pub use time::{When, date, date_in, typed_date, when, when_in, year, years, years_in};

use super::text::fold;

/// A mark for "nothing": `-`, `/`, `không`, `k`, `N/A`, `chưa có`.
fn is_nothing(text: &str) -> bool {
    text.chars().all(|letter| !letter.is_alphanumeric() && !is_check(letter))
        || matches!(fold(text).as_str(), "khong" | "k" | "n a" | "na" | "chua co" | "chua" | "khong co")
}

fn is_check(letter: char) -> bool {
    matches!(letter, '×' | '✓' | '✔' | '√' | '☑')
}

#[cfg(test)]
fn text_cell(text: &str) -> super::table::Cell {
    super::table::Cell {
        at: crate::place::CellRef::new(0, 0),
        raw: text.into(),
        text: text.into(),
        value: super::table::Value::Text,
        inherited: false,
    }
}
