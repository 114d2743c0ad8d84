//! What a row of a participation table says: the unit, the movements, whether it registered and took part, and how many.

use super::columns::several;
use super::lines::said;
use super::listed::Wording;
use super::number::{Count, count};
use super::reader::Reader;
use super::time::{self, TimeClaim};
use super::unit::UnitClaim;
use super::unread::Unread;
use crate::model::Text;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value::{self, Denied};

/// A row of a participation table.
#[derive(Clone, Debug)]
pub struct ParticipationClaim<'a> {
    pub row: RowView<'a>,
    pub unit: Option<UnitClaim<'a>>,
    pub parts: Vec<Part<'a>>,
    pub time: TimeClaim,
    pub registered: Option<bool>,
    pub took_part: Option<bool>,
    pub participants: Count<'a>,
    pub result: Option<String>,
    /// The list is one of those who registered: its rows and marks say that.
    pub is_registration: bool,
    /// The table has columns for who registered or took part: what is blank there is not said by the title.
    pub has_columns: bool,
    /// A sign for nothing stands where the number of people does.
    pub no_people: bool,
    /// What a result or a remark denies.
    pub denied: Option<Denied>,
    pub unread: Vec<Unread<'a>>,
}

/// A movement of the row, and the mark under it where the movement is a column.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    pub cell: Option<&'a Cell>,
    /// Nothing where a column stands for a year and no line names the movement.
    pub movement: Option<Wording<'a>>,
    pub mark: Option<bool>,
    /// How many took part, where the cell says that instead of a mark.
    pub participants: Option<u32>,
    /// The year that the column stands for.
    pub year: Option<i32>,
}

impl<'a> ParticipationClaim<'a> {
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let mut unread = Vec::new();
        let parts = parts(row, words, &mut unread);
        Self {
            row,
            unit: UnitClaim::of_row(row, words),
            parts,
            time: TimeClaim { year: time::year(row, words), ..TimeClaim::of(row, words) },
            registered: yes_no(row, Meaning::Registered, &mut unread),
            took_part: yes_no(row, Meaning::TookPart, &mut unread),
            participants: count(row, Meaning::Participants),
            result: row.text(Meaning::Result).or_else(|| row.text(Meaning::Class)).map(str::to_owned),
            is_registration: words.around(row).is_registration,
            no_people: row
                .cell(Meaning::Participants)
                .is_some_and(|cell| !cell.inherited && value::count(cell) == Ok(None)),
            has_columns: row
                .table
                .columns
                .iter()
                .any(|column| matches!(column.meaning, Meaning::Registered | Meaning::TookPart)),
            denied: [Meaning::Result, Meaning::Class, Meaning::Remark]
                .into_iter()
                .find_map(|meaning| row.text(meaning).and_then(value::denial))
                .or(words.around(row).denied.as_ref().map(|fact| *fact.value())),
            unread,
        }
    }
}

impl ParticipationClaim<'_> {
    /// Whether the row says that its unit registered, and that it took part, in a movement with that mark and number of people. A mark, or
    /// the row alone, means what the list is called: a list of those who registered, or who took part. The row alone says so only
    /// where no column could; a number of people says that some took part, nought that none did.
    pub fn says(&self, mark: Option<bool>, participants: Option<u32>) -> (Option<bool>, Option<bool>) {
        let (mut registered, mut took_part) = (self.registered, self.took_part);
        let by_people = participants.map(|people| people > 0).or(self.no_people.then_some(false));
        if registered.is_none() && took_part.is_none() {
            let stands = mark.or(if self.has_columns { None } else { Some(true) });
            if self.is_registration {
                registered = stands
            } else {
                took_part = by_people.filter(|_| mark.is_none()).or(stands)
            }
        }
        match self.denied {
            Some(Denied::Registering) if self.registered.is_none() => registered = Some(false),
            Some(Denied::TakingPart) if self.took_part.is_none() => took_part = Some(false),
            _ => {}
        }
        (registered, took_part.or(by_people.filter(|_| self.has_columns)))
    }
}

/// The movements of the row's own column, else of its marked columns, else of the lines around it.
fn parts<'a>(row: RowView<'a>, words: &Reader<'_>, unread: &mut Vec<Unread<'a>>) -> Vec<Part<'a>> {
    if let Some(cell) = row.cell(Meaning::Movement) {
        let movement = Some(Wording::movement(cell, &cell.text, words));
        return vec![Part { cell: Some(cell), movement, mark: None, participants: None, year: None }];
    }
    let mut parts = Vec::new();
    for (column, cell) in row.cells(Meaning::MovementMark) {
        let wording = column.stands_for.as_deref().unwrap_or(&column.header);
        match value::yes_no(cell) {
            Ok(None) => {}
            Ok(mark) => {
                let movement = Some(Wording::movement(cell, wording, words));
                parts.push(Part { cell: Some(cell), movement, mark, participants: None, year: None });
            }
            Err(problem) => match value::count(cell) {
                // A number that may be a year is no number of people.
                Ok(Some(count)) if value::years_in(&cell.text).is_empty() => {
                    let (movement, mark) = (Some(Wording::movement(cell, wording, words)), Some(count > 0));
                    parts.push(Part { cell: Some(cell), movement, mark, participants: Some(count), year: None });
                }
                _ => unread.push(Unread::new(cell, problem)),
            },
        }
    }
    if parts.is_empty() && row.table.columns.iter().all(|column| column.meaning != Meaning::MovementMark) {
        let around = said(row, |text| words.movements.inside(text, 2)).map(|fact| fact.into_value());
        if row.table.columns.iter().any(|column| column.meaning == Meaning::YearMark) {
            parts.extend(yearly(row, around, unread));
        } else {
            parts.extend(around.map(|movement| Part {
                cell: None,
                movement: Some(Wording::known(movement)),
                mark: None,
                participants: None,
                year: None,
            }));
        }
    }
    parts
}

/// The marks of columns that stand for a year each, in the movement that the lines around the row name. An empty cell says
/// nothing of its year.
fn yearly<'a>(row: RowView<'a>, movement: Option<Text>, unread: &mut Vec<Unread<'a>>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for (column, cell) in row.cells(Meaning::YearMark) {
        let year = value::year(column.stands_for.as_deref().unwrap_or(&column.header));
        match value::yes_no(cell) {
            Ok(None) => {}
            Ok(mark) => {
                let movement = movement.clone().map(Wording::known);
                parts.push(Part { cell: Some(cell), movement, mark, participants: None, year });
            }
            Err(problem) => unread.push(Unread::new(cell, problem)),
        }
    }
    parts
}

fn yes_no<'a>(row: RowView<'a>, meaning: Meaning, unread: &mut Vec<Unread<'a>>) -> Option<bool> {
    let cell = row.cell(meaning)?;
    value::yes_no(cell).unwrap_or_else(|problem| {
        // A number of people says that there are some.
        let people = several(cell);
        if people.is_none() {
            unread.push(Unread::new(cell, problem));
        }
        people.map(|people| people > 0)
    })
}
