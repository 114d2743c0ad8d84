//! What a row of officers for emulation work says.

use super::fact::Fact;
use super::names;
use super::reader::Reader;
use super::unit::UnitClaim;
use super::unread::Unread;
use super::year::year_of;
use crate::issue::CellProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::fold;
use crate::roster::value;

/// A row of officers.
#[derive(Clone, Debug)]
pub struct OfficerClaim<'a> {
    pub row: RowView<'a>,
    /// Without the form of address; nothing where no cell names a person.
    pub person: Option<String>,
    /// The row says that there is none: "Chưa phân công".
    pub nobody: bool,
    pub unit: Option<UnitClaim<'a>>,
    pub concurrent: Option<Fact<bool>>,
    pub trained_year: Option<i32>,
    pub unread: Vec<Unread<'a>>,
}

impl<'a> OfficerClaim<'a> {
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let person = [Meaning::Officer, Meaning::Person].into_iter().find_map(|meaning| row.cell(meaning));
        let mut unread = Vec::new();
        Self {
            row,
            nobody: person.is_some_and(|cell| is_denied(&cell.text) || !cell.text.contains(char::is_alphabetic)),
            person: person.map(|cell| names::one(&cell.text, words).name),
            unit: UnitClaim::of_row(row, words),
            concurrent: concurrent(row, words, &mut unread),
            trained_year: trained(row, &mut unread),
            unread,
        }
    }
}

/// "Kiêm nhiệm" or "chuyên trách", in words or as a mark in a column of that name.
fn concurrent<'a>(row: RowView<'a>, words: &Reader<'_>, unread: &mut Vec<Unread<'a>>) -> Option<Fact<bool>> {
    for (meaning, marked) in [(Meaning::Concurrent, true), (Meaning::FullTime, false)] {
        let Some(cell) = row.cell(meaning) else { continue };
        // "Không chuyên trách" is concurrent, "không kiêm nhiệm" is not.
        let denied = is_denied(&cell.text);
        // What is neither ("Bán chuyên trách") says neither.
        if !denied && words.explains_duty.denied(&cell.text) {
            unread.push(Unread::new(cell, CellProblem::NotYesNo));
            continue;
        }
        if words.concurrent.inside(&cell.text) {
            return Some(Fact::of_cell(!denied, cell));
        }
        if words.full_time.inside(&cell.text) {
            return Some(Fact::of_cell(denied, cell));
        }
        match value::yes_no(cell) {
            Ok(Some(yes)) => return Some(Fact::of_cell(yes == marked, cell)),
            Ok(None) => {}
            Err(problem) => unread.push(Unread::new(cell, problem)),
        }
    }
    None
}

/// Whether a text begins with a denial.
fn is_denied(text: &str) -> bool {
    let folded = fold(text);
    ["khong ", "chua "].iter().any(|start| folded.starts_with(start))
}

fn is_planned(text: &str) -> bool {
    let folded = fold(text);
    ["du kien", "ke hoach", "dang ky", "se "].iter().any(|start| folded.starts_with(start))
}

/// The year of training. A bare "x" says that there was one, but not when: it stays empty, with a note.
fn trained<'a>(row: RowView<'a>, unread: &mut Vec<Unread<'a>>) -> Option<i32> {
    let cell = row.cell(Meaning::Trained)?;
    // "Chưa tập huấn năm 2021", "Dự kiến 2027": not yet.
    if is_denied(&cell.text) || is_planned(&cell.text) {
        return None;
    }
    // "2018, 2021": the latest time.
    let years = value::years_in(&cell.text);
    let only_years = fold(&cell.text).split(' ').all(|word| word.parse().is_ok_and(|year: i32| years.contains(&year)));
    if years.len() > 1 && only_years {
        return years.into_iter().max();
    }
    match value::when(cell) {
        Ok(Some(_)) => year_of(row, Meaning::Trained, unread),
        Ok(None) => None,
        Err(_) => match value::yes_no(cell) {
            Ok(Some(false) | None) => None,
            _ => year_of(row, Meaning::Trained, unread),
        },
    }
}
