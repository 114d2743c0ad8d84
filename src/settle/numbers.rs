//! Numbers of columns, and those that may be read in two ways: "1,234" is thousands or a fraction.

use super::outcome::{Ask, Outcome};
use crate::issue::CellProblem;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value;

/// A whole number of a column, or nothing with an issue.
pub fn count(row: RowView<'_>, meaning: Meaning, outcome: &mut Outcome<'_>) -> Option<u32> {
    let cell = row.cell(meaning)?;
    value::count(cell).unwrap_or_else(|problem| {
        let number = answered(row, cell, problem, outcome)?;
        (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number)).then_some(number as u32)
    })
}

/// A score of a column in whole hundredths of a point, or nothing with an issue.
pub fn hundredths(row: RowView<'_>, meaning: Meaning, outcome: &mut Outcome<'_>) -> Option<i64> {
    let cell = row.cell(meaning)?;
    value::hundredths(cell).unwrap_or_else(|problem| {
        let number = answered(row, cell, problem, outcome)?;
        (number.abs() < 1e9).then_some((number * 100.0).round() as i64)
    })
}

/// What a person says that a number is, where it may be read in two ways; else the problem is raised.
fn answered(row: RowView<'_>, cell: &Cell, problem: CellProblem, outcome: &mut Outcome<'_>) -> Option<f64> {
    if problem != CellProblem::AmbiguousNumber {
        outcome.issue(row, Some(cell), problem);
        return None;
    }
    let digits: String = cell.text.chars().filter(|letter| letter.is_ascii_digit() || *letter == ',').collect();
    let ways = [digits.replace(',', ""), digits.replacen(',', ".", 1)];
    let column = row.table.columns.iter().find(|column| column.column == cell.at.column);
    let header = column.map_or("", |column| column.header.as_str());
    let ask = Ask {
        kind: QuestionKind::Number,
        scope: Scope::Value,
        id: QuestionId::of_texts(QuestionKind::Number, &[&cell.text, header, &row.sheet.place.file]),
        subject: &cell.text,
        choices: ways.map(|way| Choice { name: way.clone(), answer: Answer::Code(way) }).to_vec(),
        beside: Vec::new(),
    };
    match outcome.ask(row, Some(cell), ask, |answer| answer.code().parse::<f64>().is_ok()) {
        Some(answer) => answer.code().parse().ok(),
        None => {
            outcome.issue(row, Some(cell), problem);
            None
        }
    }
}
