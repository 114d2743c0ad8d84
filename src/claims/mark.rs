//! What stands under the heading of one award: a mark, or what is read for what it is: a refusal, decisions, years, another award, a
//! number of awards. What is none of these is asked about, never taken for a yes.

use super::columns::several;
use super::fact::Fact;
use super::levels;
use super::named::{Named, Reading};
use super::reader::Reader;
use super::state;
use super::time::OwnTime;
use crate::issue::CellProblem;
use crate::model::AwardStatus;
use crate::roster::column::{BETWEEN_HEADERS, Column};
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value::{self, When};

/// The form that a heading makes with a level above it: "Cấp tỉnh" over "Bằng khen".
fn by_level(column: &Column, wording: &str, words: &Reader<'_>) -> Option<Reading> {
    let mut above = column.header.split(BETWEEN_HEADERS);
    let form = above.find_map(|level| levels::within(&words.wording.key(&format!("{level} {wording}")), words))?;
    Some(Reading::Form(form.as_str().into()))
}

/// The awards that a cell under that heading names; none where it says no. `read` says what a wording stands for.
pub fn named<'a>(
    row: RowView<'a>,
    (column, cell): (&Column, &'a Cell),
    read: &impl Fn(&str) -> Reading,
    words: &Reader<'_>,
) -> Vec<Named<'a>> {
    let wording = column.stands_for.as_deref().unwrap_or(&column.header);
    let of_heading = || {
        let reading = read(wording);
        let by_level = (reading.form().is_none()).then(|| by_level(column, wording, words)).flatten();
        Named::of_cell(cell, by_level.unwrap_or(reading), wording)
    };
    match value::yes_no(cell) {
        Ok(Some(true)) if is_one(cell) && words.columns.is_counted(row, column) => {
            return vec![asked(cell, column, read, words)];
        }
        Ok(Some(true)) => return vec![of_heading()],
        Ok(_) => return Vec::new(),
        Err(_) => {}
    }
    // Under a heading that asks for a mark, "không nhận" says no whatever it denies.
    let denied = || {
        let refused = || Fact::of_cell(AwardStatus::Refused, cell);
        words.states.begins_with_denial(&cell.text).then(refused)
    };
    let state = state::of_cell(cell, &words.states).or_else(denied);
    if let Some(state) = state.clone().filter(|state| state::takes_out(*state.value())) {
        return vec![Named { state: Some(state), ..of_heading() }];
    }
    let times = times(cell);
    if !times.is_empty() {
        let timed =
            times.into_iter().map(|time| Named { time: Some(Box::new(time)), state: state.clone(), ..of_heading() });
        return timed.collect();
    }
    if let Some(state) = state {
        return vec![Named { state: Some(state), ..of_heading() }];
    }
    let own = read(&cell.text);
    if own.form().is_some() {
        return vec![Named::of_cell(cell, own, &cell.text)];
    }
    vec![asked(cell, column, read, words)]
}

fn is_one(cell: &Cell) -> bool {
    value::count(cell) == Ok(Some(1))
}

/// What only a person can say: how many awards a number stands for, once for the column; any other text, once for itself.
fn asked<'a>(cell: &'a Cell, column: &Column, read: &impl Fn(&str) -> Reading, words: &Reader<'_>) -> Named<'a> {
    let heading = column.stands_for.as_deref().unwrap_or(&column.header);
    let is_number = several(cell).is_some() || is_one(cell);
    let what = if is_number { "số lượng" } else { cell.text.as_str() };
    let form = read(heading);
    let near = form.form().and_then(|form| words.catalogue.form(form)).map(|form| form.term.name.clone());
    Named::of_cell(cell, Reading::Unknown { near }, &format!("{heading}: {what}"))
}

/// The decisions of a cell, each an award of its own, else its days or years.
fn times(cell: &Cell) -> Vec<OwnTime> {
    let decided = value::decisions(&cell.text);
    let decided: Vec<OwnTime> = decided
        .iter()
        .filter(|one| one.number.is_some() && one.is_whole())
        .map(|one| OwnTime::of_decision(one, cell))
        .collect();
    if !decided.is_empty() {
        return decided;
    }
    match value::when(cell) {
        Ok(Some(When::Day(day))) => return vec![OwnTime::of_day(day, cell)],
        Ok(Some(When::Month { year, .. } | When::Year(year))) => {
            return vec![OwnTime::of_year(Fact::of_cell(year, cell))];
        }
        Ok(None) | Err(CellProblem::NotADate) => {}
        Err(_) => return Vec::new(),
    }
    years(&cell.text).into_iter().map(|year| OwnTime::of_year(Fact::of_cell(year, cell))).collect()
}

/// The years of a text that is nothing but years and marks: "2018, 2020", "x (2019)", "năm 2018 và năm 2020".
fn years(text: &str) -> Vec<i32> {
    let folded = fold(&text.replace(['(', ')'], " "));
    let years = value::years_in(text);
    let is_year = |word: &str| word.parse().is_ok_and(|year: i32| years.contains(&year));
    let known = |word: &str| matches!(word, "x" | "v" | "nam" | "va") || is_year(word);
    if folded.split(' ').all(known) && value::years(text).is_none() { years } else { Vec::new() }
}
