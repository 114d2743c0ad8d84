//! How the rows below a header are numbered: which numbers are of groups, which of rows.

use super::evidence::{is_written_as_person, names_a_unit};
use super::grid::GridRow;
use super::groups::{OF_ROWS, depth};
use super::rows::{is_running_number, running_number};
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What the numbers of all rows together make of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Group,
    Row,
}

/// How the rows below a header are numbered.
#[derive(Clone, Debug, Default)]
pub struct Numbering {
    of_groups: bool,
    counts_groups_apart: bool,
    last: Option<u32>,
    /// By the row, counted from zero.
    places: BTreeMap<u32, Place>,
}

/// A numbered row, or one below it that names a person without a number.
struct Numbered<'a> {
    row: u32,
    /// How deep its number lies; nothing without one.
    depth: Option<i32>,
    number: &'a str,
    /// Its only text, where it has no other.
    lone: Option<&'a str>,
    /// It names a person in a column for persons.
    is_person: bool,
    /// It names a unit in a column for persons or for recipients of every kind, and in which.
    unit_in: Option<Meaning>,
}

impl Numbering {
    /// By the numbers in the column of running numbers.
    pub fn of(rows: &[GridRow], columns: &[Column], spellings: &Spellings) -> Self {
        let Some(index) = columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column)
        else {
            return Self::default();
        };
        let lone = |row: &GridRow| {
            let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
            let names = |cell: &&&Cell| names_a_unit(&cell.text, spellings) || is_written_as_person(&cell.text);
            own.len() == 2 && own.get(1).filter(names).is_none()
        };
        let number = |row: &GridRow| {
            let cell = row.cells.iter().find(|cell| cell.at.column == index)?;
            running_number(&cell.text)
        };
        let numbers: Vec<(u32, bool)> = rows.iter().filter_map(|row| Some((number(row)?, lone(row)))).collect();
        let runs_on = |numbers: &[u32]| numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1));
        let groups = numbers.iter().filter(|(_, is_lone)| *is_lone).count();
        let filled = numbers.len() - groups;
        let all: Vec<u32> = numbers.iter().map(|(number, _)| *number).collect();
        let of_filled: Vec<u32> = numbers.iter().filter(|(_, is_lone)| !is_lone).map(|(number, _)| *number).collect();
        let apart = runs_on(&of_filled) && !runs_on(&all);
        let unnumbered = rows.iter().any(|row| {
            let own = row.cells.iter().filter(|cell| !cell.inherited);
            row.cells.iter().all(|cell| cell.at.column != index) && own.count() > 1
        });
        let last = rows.iter().rev().find(|row| number(row).is_some()).map(|row| row.row);
        Self {
            last,
            of_groups: !numbers.is_empty() || unnumbered,
            counts_groups_apart: groups > 1
                && filled > groups
                && apart
                && numbers.first().is_some_and(|(_, is_lone)| *is_lone),
            places: places(&numbered(rows, index, columns, spellings), spellings),
        }
    }

    /// Roman numbers and letters number groups: some row has a running number, or something without any.
    pub fn of_groups(&self) -> bool {
        self.of_groups
    }

    /// Rows of nothing but a number and a text stand beside the count of the others: they are groups.
    pub fn counts_groups_apart(&self) -> bool {
        self.counts_groups_apart
    }

    /// The last row that is numbered, counted from zero.
    pub fn last(&self) -> Option<u32> {
        self.last
    }

    /// What the row is, where the numbers around it tell.
    pub fn place_of(&self, row: u32) -> Option<Place> {
        self.places.get(&row).copied()
    }
}

fn numbered<'a>(rows: &'a [GridRow], index: u32, columns: &[Column], spellings: &Spellings) -> Vec<Numbered<'a>> {
    let of = |row: &'a GridRow| {
        let mut own = row.cells.iter().filter(|cell| !cell.inherited);
        let number = own.clone().find(|cell| cell.at.column == index);
        let others: Vec<&Cell> = own.by_ref().filter(|cell| cell.at.column != index).collect();
        let text = number.map_or("", |cell| cell.text.trim());
        let is_running = is_running_number(text);
        let depth = if is_running { Some(OF_ROWS) } else { depth(text) };
        let lone = match others.as_slice() {
            [only] if only.value == Value::Text => Some(only.text.as_str()),
            _ => None,
        };
        let of_person =
            |cell: &Cell| columns.iter().any(|c| c.column == cell.at.column && c.meaning == Meaning::Person);
        let is_person = others
            .iter()
            .any(|cell| of_person(cell) && is_written_as_person(&cell.text) && !names_a_unit(&cell.text, spellings));
        let named_in = |cell: &Cell| {
            let mut of = columns.iter().filter(|column| column.column == cell.at.column).map(|column| column.meaning);
            of.find(|meaning| matches!(meaning, Meaning::Person | Meaning::Name))
        };
        let unit_in = others.iter().filter(|cell| names_a_unit(&cell.text, spellings)).find_map(|cell| named_in(cell));
        let is_bullet = !text.contains(char::is_alphanumeric);
        (depth.is_some() || (is_bullet && is_person)).then_some(Numbered {
            row: row.row,
            depth,
            number: text.trim_end_matches(['.', ')']),
            lone,
            is_person,
            unit_in,
        })
    };
    rows.iter().filter_map(of).collect()
}

/// Whether rows are counted from here on.
fn begins_rows(row: &Numbered<'_>) -> bool {
    row.depth == Some(OF_ROWS) && row.number == "1" && row.lone.is_none()
}

/// Of rows with running numbers the lone units that have a count of their own beside that of the people below them ("1 | HTX A", "1 | Bà B",
/// "2 | Ông C", "2 | HTX D", "3 | Bà E"): the units' begins with one, and that of the people may go on from an earlier group.
fn units_counted_apart(rows: &[Numbered<'_>]) -> Vec<u32> {
    let is_over = |row: &Numbered<'_>| row.lone.is_some() && row.unit_in.is_some();
    let (units, people): (Vec<&Numbered<'_>>, Vec<_>) = rows.iter().partition(|row| is_over(row));
    let runs_on = |rows: &[&Numbered<'_>]| {
        let numbers: Option<Vec<u32>> = rows.iter().map(|row| running_number(row.number)).collect();
        numbers.is_some_and(|numbers| numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1)))
    };
    let is_first_over = rows.first().is_some_and(|row| is_over(row) && running_number(row.number) == Some(1));
    let each_has_people =
        !rows.windows(2).any(|pair| pair.iter().all(is_over)) && rows.last().is_some_and(|row| !is_over(row));
    // A single unit over people may receive itself where the column is for both.
    let are_sure = units.len() > 1 || units.iter().all(|row| row.unit_in == Some(Meaning::Person));
    let are_apart = is_first_over
        && each_has_people
        && are_sure
        && people.iter().all(|row| row.unit_in.is_none())
        && runs_on(&units)
        && runs_on(&people)
        && !runs_on(&rows.iter().collect::<Vec<_>>());
    if are_apart { units.iter().map(|row| row.row).collect() } else { Vec::new() }
}

/// A lone text over rows whose numbers go on from its own ("1" over "1.1"), or lie deeper, is a group; so is a unit over persons without a
/// number. The deepest numbers are then of rows, unless one of them stands over others.
fn places(rows: &[Numbered<'_>], spellings: &Spellings) -> BTreeMap<u32, Place> {
    let mut groups = BTreeSet::new();
    for (row, next) in rows.iter().zip(rows.iter().skip(1)) {
        let Some((depth, text)) = row.depth.zip(row.lone) else { continue };
        let is_part = next.number.strip_prefix(row.number).is_some_and(|rest| rest.starts_with('.'));
        let is_below = match next.depth {
            Some(below) => is_part || (depth != OF_ROWS && (below > depth || begins_rows(next))),
            None => next.is_person && next.row == row.row + 1 && names_a_unit(text, spellings),
        };
        if is_below && !(depth == OF_ROWS && row.is_person) {
            groups.insert(row.row);
        }
    }
    for part in rows.split(|row| row.depth != Some(OF_ROWS)) {
        groups.extend(units_counted_apart(part));
    }
    let over: Vec<i32> = rows.iter().filter(|row| groups.contains(&row.row)).filter_map(|row| row.depth).collect();
    let outermost = over.iter().min().copied();
    let is_row = |row: &&Numbered<'_>| {
        let is_deeper = |depth: i32| {
            depth != OF_ROWS && outermost.is_some_and(|outermost| depth > outermost) && !over.contains(&depth)
        };
        row.lone.is_some() && !groups.contains(&row.row) && row.depth.is_some_and(is_deeper)
    };
    let of_rows = rows.iter().filter(is_row).map(|row| (row.row, Place::Row));
    groups.iter().map(|row| (*row, Place::Group)).chain(of_rows).collect()
}
