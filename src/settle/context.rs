//! What the lines around a row say for it: its group rows from the innermost out, the titles above the table from the
//! nearest up, and the sheet's name.

use super::unit_rows::strip_number;
use super::words::Words;
use crate::model::{Date, RecipientKind};
use crate::read::meaning::Meaning;
use crate::read::table::RowView;
use crate::read::value::{self, When};

/// The first answer that a line around the row gives.
pub fn said<T>(row: RowView<'_>, answer: impl Fn(&str) -> Option<T>) -> Option<T> {
    let groups = row.data.groups.iter().rev().map(|group| group.text.as_str());
    let titles = row.table.titles.iter().rev().map(String::as_str);
    groups.chain(titles).chain(std::iter::once(row.sheet.name.as_str())).find_map(answer)
}

/// Who receives, by the group rows, the title or the sheet's name.
pub fn recipient(row: RowView<'_>, words: &Words<'_>) -> Option<RecipientKind> {
    said(row, |text| words.recipient(text))
}

/// Who receives, by the group rows alone: closer to the row than the heading of its column.
pub fn recipient_of_group(row: RowView<'_>, words: &Words<'_>) -> Option<RecipientKind> {
    row.data.groups.iter().rev().find_map(|group| words.recipient(strip_number(&group.text)))
}

/// Decision number and date: from the row's cells, else from a line that names a decision ("Kèm theo Quyết định số …").
pub fn decision(row: RowView<'_>, words: &Words<'_>) -> (Option<String>, Option<Date>) {
    let mut number = None;
    let mut date = None;
    for meaning in [Meaning::Decision, Meaning::DecisionNo, Meaning::DecisionDate] {
        let Some(cell) = row.cell(meaning) else { continue };
        if meaning == Meaning::DecisionDate {
            date = date.or(value::date(cell).ok().flatten());
        } else {
            let decision = value::decision(&cell.text);
            number = number.or(decision.number);
            date = date.or(decision.date);
        }
    }
    if number.is_none() && date.is_none() {
        let above = said(row, |text| words.line(text).decision.clone());
        if let Some(above) = above {
            return (above.number, above.date);
        }
    }
    (number, date)
}

/// The year that the record is about: its own cell, else the column that stands for a year, else the lines around it.
/// A line with a span of years ("2017 - 2022") or a full date names no single year.
pub fn year(row: RowView<'_>, words: &Words<'_>) -> Option<i32> {
    let own = row.cell(Meaning::Year).and_then(|cell| match value::when(cell) {
        Ok(Some(When::Year(year) | When::Month { year, .. })) => Some(year),
        Ok(Some(When::Day(date))) => Some(date.year()),
        _ => None,
    });
    own.or_else(|| said(row, |text| words.line(text).year))
}

/// Years of a phase or period, from the row's own phase cell, the lines around it, or the achievement sentence, in this
/// order (the phase rule).
pub fn period(row: RowView<'_>, words: &Words<'_>) -> Option<(i32, i32)> {
    let own = row.text(Meaning::Phase).and_then(value::years);
    own.or_else(|| said(row, |text| words.line(text).years))
        .or_else(|| row.text(Meaning::Achievement).and_then(value::years))
}

/// Ids of the phases that the record is in: the one that it names, else all that hold its date, else its year.
pub fn phases(row: RowView<'_>, date: Option<Date>, year: Option<i32>, words: &Words<'_>) -> Vec<String> {
    let own = row.text(Meaning::Phase).and_then(|text| words.phase(text));
    let named = own
        .or_else(|| said(row, |text| words.phase(text)))
        .or_else(|| row.text(Meaning::Achievement).and_then(|text| words.phase(text)));
    if let Some(phase) = named {
        return vec![phase.id.clone()];
    }
    let Some(year) = date.map(Date::year).or(year) else { return Vec::new() };
    words.catalogue.phases.iter().filter(|phase| phase.holds(year)).map(|phase| phase.id.clone()).collect()
}
