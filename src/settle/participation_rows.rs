//! Rows of participation rosters → one record a unit, movement and year.

use super::context;
use super::numbers::count;
use super::outcome::Outcome;
use super::renewed::{Draft, Renewable};
use super::who;
use super::words::Words;
use crate::identity::units::Register;
use crate::issue::SettleProblem;
use crate::model::{Key, Participation, Text, Unit, ids_before};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value;

/// Takes one row of a participation table.
pub fn take<'a>(
    row: RowView<'a>,
    register: &mut Register,
    words: &Words<'_>,
    drafts: &mut Vec<Draft<'a, Participation>>,
    outcome: &mut Outcome<'_>,
) {
    let Some(unit) = who::unit_of_row(row, register, words, outcome) else { return };
    let unit = &register.units[unit];
    let parts = parts(row, words, outcome);
    if parts.is_empty() {
        outcome.set_aside(row, None, SettleProblem::MovementMissing);
        return;
    }
    for part in parts {
        let movement = match part.movement {
            Ok(movement) => movement,
            Err(problem) => {
                outcome.set_aside(row, part.cell, problem);
                continue;
            }
        };
        let Some(record) = record(row, unit, movement, (part.took_part, part.year), words, outcome) else {
            // Said when it was asked about.
            continue;
        };
        let subject = Key::new("participation/1")
            .with(&record.unit_id)
            .with(&record.movement)
            .with(record.year)
            .with(record.phases.as_slice());
        let said = subject
            .clone()
            .with(record.registered)
            .with(record.took_part)
            .with(record.participants)
            .with(&record.result);
        let name = format!("{} ({})", record.unit_name, record.movement);
        let (detail, detail_key) = (String::new(), String::new());
        drafts.push(Draft { row, cell: part.cell, subject, detail, detail_key, said: Some(said), name, record });
    }
}

impl Renewable for Participation {
    fn subject_before(&self) -> String {
        ids_before::participation(self)
    }
}

/// A movement of the row, and the mark under it where the movement is a column.
struct Part<'a> {
    cell: Option<&'a Cell>,
    movement: Result<Text, SettleProblem>,
    took_part: Option<bool>,
    /// The year that the column stands for.
    year: Option<i32>,
}

/// The movements of the row's own column, else of its marked columns, else of the lines around it.
fn parts<'a>(row: RowView<'a>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Vec<Part<'a>> {
    if let Some(cell) = row.cell(Meaning::Movement) {
        return vec![Part {
            cell: Some(cell),
            movement: context::movement(row, cell, &cell.text, words, outcome),
            took_part: None,
            year: None,
        }];
    }
    let mut parts = Vec::new();
    for (column, cell) in row.cells(Meaning::MovementMark) {
        let wording = column.stands_for.as_deref().unwrap_or(&column.header);
        match value::yes_no(cell) {
            Ok(None) => {}
            Ok(mark) => {
                let movement = context::movement(row, cell, wording, words, outcome);
                parts.push(Part { cell: Some(cell), movement, took_part: mark, year: None });
            }
            Err(problem) => outcome.issue(row, Some(cell), problem),
        }
    }
    if parts.is_empty() && row.table.columns.iter().all(|column| column.meaning != Meaning::MovementMark) {
        let around = words.around(row).movement_named.clone();
        if row.table.columns.iter().any(|column| column.meaning == Meaning::YearMark) {
            parts.extend(yearly(row, around, outcome));
        } else {
            parts.extend(around.map(|movement| Part {
                cell: None,
                movement: Ok(movement),
                took_part: None,
                year: None,
            }));
        }
    }
    parts
}

/// The marks of columns that stand for a year each, in the movement that the lines around the row name. An empty cell says
/// nothing of its year.
fn yearly<'a>(row: RowView<'a>, movement: Option<Text>, outcome: &mut Outcome<'_>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for (column, cell) in row.cells(Meaning::YearMark) {
        let year = value::year(column.stands_for.as_deref().unwrap_or(&column.header));
        match value::yes_no(cell) {
            Ok(None) => {}
            Ok(mark) => {
                let movement = movement.clone().ok_or(SettleProblem::MovementMissing);
                parts.push(Part { cell: Some(cell), movement, took_part: mark, year });
            }
            Err(problem) => outcome.issue(row, Some(cell), problem),
        }
    }
    parts
}

/// Nothing when the row says neither year nor phase.
fn record(
    row: RowView<'_>,
    unit: &Unit,
    movement: Text,
    (mark, of_column): (Option<bool>, Option<i32>),
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Participation> {
    let year = of_column.or_else(|| context::year(row, words));
    let mut phases = context::phases(row, None, year, words);
    let mut year = year;
    if year.is_none() && phases.is_empty() {
        (phases, year) = context::answered_phase(row, words, outcome);
        if year.is_none() && phases.is_empty() {
            return None;
        }
    }
    let mut registered = yes_no(row, Meaning::Registered, outcome);
    let mut took_part = yes_no(row, Meaning::TookPart, outcome);
    let participants = count(row, Meaning::Participants, outcome);
    if registered.is_none() && took_part.is_none() {
        // A mark, or the row alone, means what the list is called: a list of those who registered, or who took part.
        let stands = mark.unwrap_or(true);
        if words.around(row).is_registration { registered = Some(stands) } else { took_part = Some(stands) }
    }
    Some(Participation {
        unit_id: unit.id.clone(),
        unit_name: unit.name.clone(),
        unit_kind: unit.kind,
        sector: unit.sector.clone(),
        movement,
        year,
        phases,
        registered,
        took_part,
        participants,
        result: row.text(Meaning::Result).or_else(|| row.text(Meaning::Class)).map(str::to_owned),
        place: row.place(),
    })
}

fn yes_no(row: RowView<'_>, meaning: Meaning, outcome: &mut Outcome<'_>) -> Option<bool> {
    let cell = row.cell(meaning)?;
    value::yes_no(cell).unwrap_or_else(|problem| {
        outcome.issue(row, Some(cell), problem);
        None
    })
}
