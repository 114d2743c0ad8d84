//! What a row of officers for emulation work says.

use super::fact::Fact;
use super::names::{self, Named};
use super::people::lines_for;
use super::reader::Reader;
use super::unit::UnitClaim;
use super::unread::Unread;
use super::year::year_said;
use crate::issue::CellProblem;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView, Value};
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
    /// The claims of a row: one, or one for each of the units and people that its cells name.
    pub fn all(row: RowView<'a>, words: &Reader<'_>) -> Vec<Self> {
        let cell = [Meaning::Officer, Meaning::Person].into_iter().find_map(|meaning| row.cell(meaning));
        let people = cell.map_or_else(Vec::new, |cell| names::of_cell(cell, words).each);
        let mut claims = Vec::new();
        for unit in UnitClaim::all_of_row(row, words) {
            match people.as_slice() {
                [] | [_] => claims.push(Self::of(row, cell, unit, words)),
                several => {
                    let one =
                        |(at, named): (usize, &Named)| Self::of_several(row, (at, several.len()), named, &unit, words);
                    claims.extend(several.iter().enumerate().map(one));
                }
            }
        }
        // What could not be read is said once.
        claims.iter_mut().skip(1).for_each(|claim| claim.unread.clear());
        claims
    }

    fn of(row: RowView<'a>, person: Option<&'a Cell>, unit: Option<UnitClaim<'a>>, words: &Reader<'_>) -> Self {
        let mut unread = Vec::new();
        Self {
            row,
            nobody: person.is_some_and(|cell| is_denied(&cell.text) || !cell.text.contains(char::is_alphabetic)),
            person: person.map(|cell| names::one(&cell.text, words).name),
            unit,
            concurrent: concurrent(row, &Cell::clone, words, &mut unread),
            trained_year: row.cell(Meaning::Trained).and_then(|cell| trained(cell, cell, &mut unread)),
            unread,
        }
    }

    /// The person at that place among several of a cell. What other cells say in as many lines they say of each, else of all.
    fn of_several(
        row: RowView<'a>,
        (at, of): (usize, usize),
        named: &Named,
        unit: &Option<UnitClaim<'a>>,
        words: &Reader<'_>,
    ) -> Self {
        let mut unread = Vec::new();
        let own = |cell: &Cell| {
            let lines = lines_for(cell, of);
            let Some(text) = lines.get(at) else { return cell.clone() };
            Cell { raw: text.as_str().into(), text: text.as_str().into(), value: Value::Text, ..cell.clone() }
        };
        let training = row.cell(Meaning::Trained);
        Self {
            row,
            nobody: false,
            person: Some(named.name.clone()),
            unit: unit.clone(),
            concurrent: concurrent(row, &own, words, &mut unread),
            trained_year: training.and_then(|cell| trained(cell, &own(cell), &mut unread)),
            unread,
        }
    }
}

/// "Kiêm nhiệm" or "chuyên trách", in words or as a mark in a column of that name; `own` is what a cell says of the one person.
fn concurrent<'a>(
    row: RowView<'a>,
    own: &dyn Fn(&Cell) -> Cell,
    words: &Reader<'_>,
    unread: &mut Vec<Unread<'a>>,
) -> Option<Fact<bool>> {
    for (meaning, marked) in [(Meaning::Concurrent, true), (Meaning::FullTime, false)] {
        let Some(whole) = row.cell(meaning) else { continue };
        let cell = &own(whole);
        // "Không chuyên trách" is concurrent, "không kiêm nhiệm" is not.
        let denied = is_denied(&cell.text);
        // What is neither ("Bán chuyên trách") says neither.
        if !denied && words.explains_duty.denied(&cell.text) {
            unread.push(Unread::new(whole, CellProblem::NotYesNo));
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
            Err(problem) => unread.push(Unread::new(whole, problem)),
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
/// `cell` is what the `whole` cell says of the one person.
fn trained<'a>(whole: &'a Cell, cell: &Cell, unread: &mut Vec<Unread<'a>>) -> Option<i32> {
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
        Ok(Some(_)) => year_said(whole, cell, unread),
        Ok(None) => None,
        Err(_) => match value::yes_no(cell) {
            Ok(Some(false) | None) => None,
            _ => year_said(whole, cell, unread),
        },
    }
}
