//! When: number and day of the decision, year, period and phase, as the row's cells and the lines around it say them.

use super::fact::Fact;
use super::reader::Reader;
use super::unread::Unread;
use crate::model::{Date, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::value::{self, When};

/// The decision of a row.
#[derive(Clone, Debug, Default)]
pub struct DecisionClaim {
    pub number: Option<Fact<Text>>,
    pub date: Option<Fact<Date>>,
}

/// All that a row says of its time.
#[derive(Clone, Debug, Default)]
pub struct TimeClaim {
    pub decision: DecisionClaim,
    pub year: Option<Fact<i32>>,
    /// Years of a phase or period.
    pub period: Option<Fact<(i32, i32)>>,
    /// Index into the catalogue's phases.
    pub phase: Option<Fact<usize>>,
}

impl TimeClaim {
    pub fn of(row: RowView<'_>, words: &Reader<'_>) -> Self {
        Self {
            decision: decision(row, words),
            year: year(row, words),
            period: period(row, words),
            phase: phase(row, words),
        }
    }
}

/// Decision number and date: from the row's cells, else from a line that names a decision ("Kèm theo Quyết định số …").
pub fn decision(row: RowView<'_>, words: &Reader<'_>) -> DecisionClaim {
    let mut claim = DecisionClaim::default();
    for meaning in [Meaning::Decision, Meaning::DecisionNo, Meaning::DecisionDate] {
        let Some(cell) = row.cell(meaning) else { continue };
        if meaning == Meaning::DecisionDate {
            claim.date = claim.date.or_else(|| words.date(cell).map(|date| Fact::of_cell(date, cell)));
        } else {
            let decision = words.decision(&cell.text);
            claim.number = claim.number.or_else(|| decision.number.map(|number| Fact::of_cell(number, cell)));
            claim.date = claim.date.or_else(|| decision.date.map(|date| Fact::of_cell(date, cell)));
        }
    }
    if claim.number.is_none()
        && claim.date.is_none()
        && let Some(above) = words.around(row).decision.clone()
    {
        return DecisionClaim {
            number: above.clone().filter_map(|decision| decision.number),
            date: above.filter_map(|decision| decision.date),
        };
    }
    claim
}

/// The year that the record is about: its own cell, else the lines around it. A line with a span of years ("2017 - 2022") or a full
/// date names no single year.
pub fn year(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<i32>> {
    let cell = row.cell(Meaning::Year);
    let own = cell.and_then(|cell| match value::when(cell) {
        Ok(Some(When::Year(year) | When::Month { year, .. })) => Some(Fact::of_cell(year, cell)),
        Ok(Some(When::Day(date))) => Some(Fact::of_cell(date.year(), cell)),
        _ => None,
    });
    own.or_else(|| words.around(row).year.clone())
}

/// Which of the row's cells for a date or a year hold none: the award is counted, but by what else the row says.
pub fn unread<'a>(row: RowView<'a>, words: &Reader<'_>) -> Vec<Unread<'a>> {
    let mut unread = Vec::new();
    for meaning in [Meaning::DecisionDate, Meaning::Year] {
        if let Some(cell) = row.cell(meaning).filter(|cell| words.date(cell).is_none())
            && let Err(problem) = value::when(cell)
        {
            unread.push(Unread::new(cell, problem));
        }
    }
    unread
}

/// From the row's own phase cell, the lines around it, or the achievement sentence, in this order (the phase rule).
fn period(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<(i32, i32)>> {
    let of = |meaning: Meaning| {
        let cell = row.cell(meaning)?;
        value::years(&cell.text).map(|years| Fact::of_cell(years, cell))
    };
    of(Meaning::Phase).or_else(|| words.around(row).years.clone()).or_else(|| of(Meaning::Achievement))
}

/// The phase that is named, in the same order.
fn phase(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<usize>> {
    let of = |meaning: Meaning| {
        let cell = row.cell(meaning)?;
        words.phase_at(&cell.text).map(|phase| Fact::of_cell(phase, cell))
    };
    of(Meaning::Phase).or_else(|| words.around(row).phase.clone()).or_else(|| of(Meaning::Achievement))
}
