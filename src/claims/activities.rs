//! What a row of joint activities says.

use super::fact::Source;
use super::lines::{lines, strip_number};
use super::number::{Count, count};
use super::reader::Reader;
use super::time::TimeClaim;
use super::unit::UnitClaim;
use super::unread::Unread;
use crate::issue::{CellProblem, SettleProblem};
use crate::model::{Date, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value::{self, Days, Denied, When};
use crate::wording::explained::denies;

/// A row of activities.
#[derive(Clone, Debug)]
pub struct ActivityClaim<'a> {
    pub row: RowView<'a>,
    pub date: Option<Date>,
    pub year: Option<i32>,
    /// The cell that a date is looked for in.
    pub when: Option<&'a Cell>,
    /// The cell that names the activity, and the code of its kind.
    pub activity: Option<&'a Cell>,
    pub kind: Option<Text>,
    /// Free text ("12 HTX", "HTX A và HTX B"): one unit of the register, or none.
    pub unit: Option<UnitClaim<'a>>,
    pub participants: Count<'a>,
    /// How many activities the row stands for, where it says it.
    pub times: Count<'a>,
    /// What says that it is only planned.
    pub planned: Option<Source>,
    /// What says that it was not held.
    pub called_off: Option<Source>,
    pub time: TimeClaim,
    pub unread: Vec<Unread<'a>>,
}

impl<'a> ActivityClaim<'a> {
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let mut unread = Vec::new();
        let when_cell = [Meaning::Date, Meaning::DecisionDate].into_iter().find_map(|meaning| row.cell(meaning));
        let when = when_cell.and_then(|cell| match value::days(cell) {
            Ok(when) => when,
            Err(problem) => {
                unread.push(Unread::new(cell, problem));
                None
            }
        });
        let time = TimeClaim::of(row, words);
        let (date, stated) = match when {
            Some(Days::Of { first, .. } | Days::Other(When::Day(first))) => (Some(first), Some(first.year())),
            Some(Days::Other(When::Month { year, .. } | When::Year(year))) => (None, Some(year)),
            None => (None, None),
        };
        let activity = row.cell(Meaning::Activity);
        let kind = activity.and_then(|cell| {
            // "Không tổ chức kiểm tra" names an activity that there was not.
            let first: Vec<&str> = cell.text.split(' ').take(2).collect();
            words.activities.inside(&cell.text, 1).filter(|_| !denies(&first.join(" ")))
        });
        if let Some(cell) = activity.filter(|_| kind.is_none()) {
            unread.push(Unread::new(cell, SettleProblem::ActivityUnknown));
        }
        let unit = row.cell(Meaning::Unit);
        Self {
            row,
            date,
            year: stated.or_else(|| time.year.as_ref().map(|fact| *fact.value())),
            when: when_cell,
            activity,
            kind,
            unit: unit.map(|cell| UnitClaim::named(row, Some(cell), cell.text.clone(), words)),
            participants: count(row, Meaning::Participants),
            times: times(row, &mut unread),
            planned: planned(row, words),
            called_off: called_off(row, words),
            time,
            unread,
        }
    }
}

/// More activities of one row than a year has days are a slip, or something else.
const MOST_TIMES: u32 = 366;

fn times<'a>(row: RowView<'a>, unread: &mut Vec<Unread<'a>>) -> Count<'a> {
    match count(row, Meaning::Times) {
        Ok(Some(number)) if number > MOST_TIMES => {
            unread.extend(row.cell(Meaning::Times).map(|cell| Unread::new(cell, CellProblem::NotANumber)));
            Ok(None)
        }
        Ok(None) => Ok(row.cell(Meaning::Activity).and_then(|cell| times_in(&cell.text))),
        times => times,
    }
}

/// What an activity is counted in, without marks.
const COUNTED: &[&str] = &["lop", "cuoc", "buoi", "dot", "chuyen", "doan", "hoi nghi"];

/// How many activities a text names: "Tổ chức 02 lớp tập huấn" are two. Nothing where it names several such numbers, or none.
fn times_in(text: &str) -> Option<u32> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut numbers = (0..words.len()).filter_map(|at| {
        let number: u32 = words[at].parse().ok()?;
        let behind = words[at + 1..].join(" ") + " ";
        COUNTED.iter().any(|unit| behind.starts_with(&format!("{unit} "))).then_some(number)
    });
    numbers.next().filter(|number| (1..=MOST_TIMES).contains(number) && numbers.next().is_none())
}

/// What says that the row's activity was not held: a denial or a word of calling off in its own text, or in its result or remark.
fn called_off(row: RowView<'_>, words: &Reader<'_>) -> Option<Source> {
    let says = |cell: &Cell| {
        let held = value::denial(&cell.text) == Some(Denied::TakingPart) || words.states.is_called_off(&cell.text);
        held.then_some(Source::Cell(cell.at))
    };
    let of_itself = row.cell(Meaning::Activity).and_then(|cell| {
        let denied = words.states.begins_with_denial(strip_number(&cell.text)).then_some(Source::Cell(cell.at));
        denied.or_else(|| says(cell))
    });
    let mut beside = [Meaning::Result, Meaning::Remark].into_iter().filter_map(|meaning| row.cell(meaning));
    // A remark says it with its first words, too: "Hoãn do dịch".
    of_itself.or_else(|| {
        let off =
            |cell: &Cell| words.states.is_called_off(&format!(", {}", cell.text)).then_some(Source::Cell(cell.at));
        beside.find_map(|cell| says(cell).or_else(|| off(cell)))
    })
}

/// What says that the activities of a list are only planned: a line that begins so, or the heading of its days; nothing where the row has a
/// result.
fn planned(row: RowView<'_>, words: &Reader<'_>) -> Option<Source> {
    if row.cell(Meaning::Result).is_some_and(|cell| cell.text.contains(char::is_alphanumeric) && !denies(&cell.text)) {
        return None;
    }
    let line = || lines(row).find(|(_, text)| words.states.plans(strip_number(text))).map(|(source, _)| source);
    let heading = || {
        let (column, _) = row.cells(Meaning::Date).next()?;
        words.states.plans(&column.header).then_some(Source::Heading(column.column))
    };
    line().or_else(heading)
}
