//! Whether a unit of a register still works, and since when it does not: by its own column, else by what a remark or a bracket behind the
//! name says, else by the group row or title that parts those that work from those that do not.

use super::fact::{Fact, Source};
use super::lines::said;
use super::reader::Reader;
use super::unread::Unread;
use super::year::year_of;
use crate::issue::SettleProblem;
use crate::model::UnitStatus;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// How a unit stands.
pub struct Stands {
    pub status: UnitStatus,
    /// The status, where something says it.
    pub said: Option<Fact<UnitStatus>>,
    /// The last year in which it worked.
    pub last_year: Option<i32>,
    /// What says that year beside a column of the status, which does not.
    pub ended_beside: Option<Source>,
}

/// `behind` is the cell of the name with what stands behind it in brackets.
pub fn of<'a>(
    row: RowView<'a>,
    behind: Option<(&'a Cell, &'a str)>,
    words: &Reader<'_>,
    unread: &mut Vec<Unread<'a>>,
) -> Stands {
    let ended = year_of(row, Meaning::Dissolved, unread);
    let own = row.cell(Meaning::Status);
    let said = match own {
        Some(cell) => words.status(&cell.text).map(|status| (Fact::of_cell(status, cell), cell.text.as_str())),
        None => beside(row, behind, words).or_else(|| around(row, words)),
    };
    if let Some(cell) = own.filter(|_| said.is_none()) {
        unread.push(Unread::new(cell, SettleProblem::StatusUnknown));
    }
    let (said, text) = said.unzip();
    let status = said.as_ref().map_or(UnitStatus::Active, |fact| *fact.value());
    let in_words = text.filter(|_| status != UnitStatus::Active).and_then(since);
    if let Some(year) = ended.or(in_words) {
        let status = if ended.is_some() { UnitStatus::Dissolved } else { status };
        return Stands { status, said, last_year: Some(year), ended_beside: None };
    }
    // "Tạm ngừng" in its column, "từ ngày 01/07/2023" in the remark that says so once more.
    let beside = own.and_then(|_| beside(row, behind, words)).filter(|(fact, _)| *fact.value() == status);
    let beside = beside.filter(|_| status != UnitStatus::Active);
    let told = beside.and_then(|(fact, text)| Some((fact.source(), since(text)?)));
    let (ended_beside, last_year) = told.unzip();
    Stands { status, said, last_year, ended_beside }
}

/// What a remark or the bracket behind the name consists of: "Đã giải thể năm 2019".
fn beside<'a>(
    row: RowView<'a>,
    behind: Option<(&'a Cell, &'a str)>,
    words: &Reader<'_>,
) -> Option<(Fact<UnitStatus>, &'a str)> {
    let remark = row.cell(Meaning::Remark).map(|cell| (cell, cell.text.as_str()));
    let said = |(cell, text): (&Cell, &'a str)| Some((Fact::of_cell(alone(text, words)?, cell), text));
    remark.and_then(said).or_else(|| behind.and_then(said))
}

/// Of a line around the row the year is of the list.
fn around<'a>(row: RowView<'a>, words: &Reader<'_>) -> Option<(Fact<UnitStatus>, &'a str)> {
    let fact = said(row, |text| words.status(text).filter(|_| !words.explains_status.denied(text)))?;
    let text = match fact.source() {
        Source::Group(_) => fact.source().text(row),
        _ => "",
    };
    Some((fact, text))
}

/// The status that a text consists of: with a time or a decision, or where the unit went ("sáp nhập vào HTX Tân Tiến"). "Sáp nhập từ ba HTX"
/// says where it comes from.
fn alone(text: &str, words: &Reader<'_>) -> Option<UnitStatus> {
    let first = text.split([',', ';', '.', '(']).next().unwrap_or(text);
    let of = |text: &str| words.status(text).filter(|_| words.explains_status.whole(text));
    of(first).or_else(|| {
        let (before, _) = first.split_once(" vào ")?;
        of(before)
    })
}

/// A name without what a bracket behind it says of the unit's status, and what that is.
pub fn behind_name<'t>(name: &'t str, words: &Reader<'_>) -> (&'t str, Option<&'t str>) {
    let inside = name.trim_end().strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match inside {
        Some((before, inside)) if !before.trim().is_empty() && alone(inside, words).is_some() => {
            (before.trim_end(), Some(inside))
        }
        _ => (name, None),
    }
}

/// The year since which a unit does not work, where a text names one only: "từ năm 2019". Until a year is no end.
fn since(text: &str) -> Option<i32> {
    let until = fold(text).split(' ').any(|word| matches!(word, "den" | "toi" | "het"));
    if until { None } else { value::year(text) }
}
