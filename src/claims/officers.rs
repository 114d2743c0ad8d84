//! What a row of officers for emulation work says.

use super::fact::Fact;
use super::reader::Reader;
use super::unit::UnitClaim;
use super::unread::Unread;
use super::year::year_of;
use crate::issue::CellProblem;
use crate::roster::honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::value;

/// A row of officers.
#[derive(Clone, Debug)]
pub struct OfficerClaim<'a> {
    pub row: RowView<'a>,
    /// Without the form of address; nothing where no cell names a person.
    pub person: Option<String>,
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
            person: person.map(|cell| honorific::split(&cell.text).1.to_owned()),
            unit: UnitClaim::of_row(row, words),
            concurrent: concurrent(row, words, &mut unread),
            trained_year: trained(row, words, &mut unread),
            unread,
        }
    }
}

/// "Kiêm nhiệm" or "chuyên trách", in words or as a mark in a column of that name.
fn concurrent<'a>(row: RowView<'a>, words: &Reader<'_>, unread: &mut Vec<Unread<'a>>) -> Option<Fact<bool>> {
    for (meaning, marked) in [(Meaning::Concurrent, true), (Meaning::FullTime, false)] {
        let Some(cell) = row.cell(meaning) else { continue };
        // "Không chuyên trách", "Bán chuyên trách" say neither.
        let said = !words.explains_duty.denied(&cell.text);
        if said && words.concurrent.inside(&cell.text) {
            return Some(Fact::of_cell(true, cell));
        }
        if said && words.full_time.inside(&cell.text) {
            return Some(Fact::of_cell(false, cell));
        }
        match value::yes_no(cell) {
            Ok(Some(yes)) => return Some(Fact::of_cell(yes == marked, cell)),
            Ok(None) => {}
            Err(problem) => unread.push(Unread::new(cell, problem)),
        }
    }
    None
}

/// The year of training. A bare "x" says that there was one, but not when: it stays empty, with a note; so does what denies one.
fn trained<'a>(row: RowView<'a>, words: &Reader<'_>, unread: &mut Vec<Unread<'a>>) -> Option<i32> {
    let cell = row.cell(Meaning::Trained)?;
    if words.explains_duty.denied(&cell.text) && value::yes_no(cell).is_err() && value::when(cell).is_err() {
        unread.push(Unread::new(cell, CellProblem::NotYesNo));
        return None;
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
