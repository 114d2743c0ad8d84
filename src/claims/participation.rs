//! What a row of a participation table says: the unit, the movements, whether it registered and took part, and how many.

use super::column_sets::ColumnSet;
use super::columns::several;
use super::fact::Source;
use super::lines::{lines, said, strip_number};
use super::listed::Wording;
use super::number::{Count, count_in};
use super::reader::Reader;
use super::time::{self, TimeClaim};
use super::unit::UnitClaim;
use super::unread::Unread;
use crate::issue::SettleProblem;
use crate::model::Text;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::key;
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
    /// That number stands once for several movements of the row.
    pub is_joint: bool,
    pub result: Option<String>,
    /// The list is one of those who registered: its rows and marks say that.
    pub is_registration: bool,
    /// The table has columns for who registered or took part: what is blank there is not said by the title.
    pub has_columns: bool,
    /// The table has a column for results: where it is blank, and no people are counted, the row says nothing.
    pub has_results: bool,
    /// A sign for nothing stands where the number of people does.
    pub no_people: bool,
    /// What alone would say that it took part, the number of people below a year or movement, is none that can be read.
    pub is_unread: bool,
    /// What a result or a remark denies.
    pub denied: Option<Denied>,
    /// What says that it is only planned.
    pub planned: Option<Source>,
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
    /// The claims of a row: one, or one for each set of columns of which it has something.
    pub fn all(row: RowView<'a>, words: &Reader<'_>) -> Vec<Self> {
        ColumnSet::of(row).into_iter().flat_map(|set| Self::of_set(row, set, words)).collect()
    }

    /// One for each unit of the row. A number of people that stands once for several units is that of none of them.
    fn of_set(row: RowView<'a>, set: ColumnSet<'a>, words: &Reader<'_>) -> Vec<Self> {
        let units = match set {
            ColumnSet::Unit(column) => {
                vec![Some(UnitClaim::named(row, None, column.header.as_str().into(), words))]
            }
            ColumnSet::Row | ColumnSet::Below { .. } => UnitClaim::all_of_row(row, words),
        };
        let several = units.len() > 1;
        let of = |(at, unit)| {
            let mut claim = Self::of(row, set, unit, words);
            if several {
                claim.share(at == 0, set);
            }
            claim
        };
        units.into_iter().enumerate().map(of).collect()
    }

    /// What it says for one of several units of the row: what could not be read is said once, with the `first`.
    fn share(&mut self, first: bool, set: ColumnSet<'a>) {
        let counted =
            if matches!(self.participants, Ok(None)) { None } else { set.cell(self.row, Meaning::Participants) };
        let counted = counted.or(self.parts.iter().find(|part| part.participants.is_some()).and_then(|part| part.cell));
        self.participants = Ok(None);
        self.parts.iter_mut().for_each(|part| part.participants = None);
        self.unread.extend(counted.map(|cell| Unread::new(cell, SettleProblem::NumberShared)));
        if !first {
            self.unread.clear();
        }
    }

    fn of(row: RowView<'a>, set: ColumnSet<'a>, unit: Option<UnitClaim<'a>>, words: &Reader<'_>) -> Self {
        let mut unread = Vec::new();
        let mut parts = parts(row, set, words, &mut unread);
        let is_joint = is_joint(row, set, &parts);
        if let ColumnSet::Unit(column) = set {
            marked(row, column, &mut parts, &mut unread);
        }
        let people = set.cell(row, Meaning::Participants);
        let with_mark = set.cell(row, Meaning::TookPart).and_then(value::marked_people);
        let result = set.cell(row, Meaning::Result).map(|cell| cell.text.as_str());
        let result = result.or_else(|| row.text(Meaning::Class));
        Self {
            row,
            unit,
            parts,
            time: TimeClaim { year: time::year(row, words), ..TimeClaim::of(row, words) },
            registered: yes_no(set.cell(row, Meaning::Registered), false, &mut unread),
            took_part: yes_no(set.cell(row, Meaning::TookPart), people.is_none(), &mut unread),
            participants: people.filter(|cell| !says_no(cell)).map_or(Ok(with_mark), count_in),
            is_joint,
            result: result.map(str::to_owned),
            is_registration: words.around(row).registration.is_some(),
            no_people: people.is_some_and(|cell| !cell.inherited && (value::count(cell) == Ok(None) || says_no(cell))),
            is_unread: matches!(set, ColumnSet::Below { .. })
                && people.is_some_and(|cell| !says_no(cell) && count_in(cell).is_err()),
            has_results: row.table.columns.iter().any(|column| column.meaning == Meaning::Result),
            has_columns: row
                .table
                .columns
                .iter()
                .any(|column| matches!(column.meaning, Meaning::Registered | Meaning::TookPart)),
            denied: result
                .and_then(value::denial)
                .or_else(|| row.text(Meaning::Remark).and_then(value::denial))
                .or(words.around(row).denied.as_ref().map(|fact| *fact.value())),
            planned: planned(row, words),
            unread,
        }
    }
}

/// Whether the number of people of a row stands once for several movements that it took part in. A heading that says "each" gives every one
/// of them that number.
fn is_joint(row: RowView<'_>, set: ColumnSet<'_>, parts: &[Part<'_>]) -> bool {
    let mut movements: Vec<&str> = Vec::new();
    for part in parts.iter().filter(|part| part.mark == Some(true)) {
        let movement = part.movement.as_ref().map(Wording::text);
        movements.extend(movement.filter(|movement| !movements.contains(movement)));
    }
    let heading = row.table.columns.iter().find(|column| {
        column.meaning == Meaning::Participants
            && set.cell(row, Meaning::Participants) == row.row.cell_at(column.column)
    });
    let is_each = |heading: &Column| key(&heading.header).split(' ').any(|word| EACH.contains(&word));
    set == ColumnSet::Row && movements.len() > 1 && heading.is_some_and(|heading| !is_each(heading))
}

/// What says in a heading that a number is of every one by itself, with marks and without.
const EACH: &[&str] = &["mỗi", "từng", "moi", "tung"];

/// What says that a list tells only who is to take part: a line that begins as plans do, or the heading of a column where no other says
/// who did; nothing where the row has a result, or only registers.
fn planned(row: RowView<'_>, words: &Reader<'_>) -> Option<Source> {
    let has_result = row.cell(Meaning::Result).is_some_and(|cell| cell.text.contains(char::is_alphanumeric));
    if has_result || words.around(row).registration.is_some() {
        return None;
    }
    let line = lines(row).find(|(_, text)| words.states.plans(strip_number(text))).map(|(source, _)| source);
    line.or_else(|| {
        let plans = |column: &&Column| words.states.plans(&column.header);
        let says = [Meaning::Registered, Meaning::TookPart, Meaning::MovementMark];
        let is_said = row.table.columns.iter().any(|column| says.contains(&column.meaning) && !plans(&column));
        let heading = row.table.columns.iter().find(plans).map(|column| Source::Heading(column.column));
        heading.filter(|_| !is_said)
    })
}

/// What stands in the column of a unit: a mark, or how many of it took part. What is neither says of no movement that it did.
fn marked<'a>(row: RowView<'a>, column: &Column, parts: &mut Vec<Part<'a>>, unread: &mut Vec<Unread<'a>>) {
    let Some(cell) = row.row.cell_at(column.column) else { return };
    let (mark, participants) = match (value::yes_no(cell), value::count(cell)) {
        (Ok(mark), _) => (mark, None),
        (Err(_), Ok(Some(people))) => (Some(people > 0), Some(people)),
        (Err(problem), _) => {
            unread.push(Unread::new(cell, problem));
            (None, None)
        }
    };
    if mark.is_none() {
        parts.clear();
    }
    for part in parts {
        (part.cell, part.mark, part.participants) = (Some(cell), mark, participants);
    }
}

/// Whether a word says no where a number of people is asked for: "Chưa đăng ký".
fn says_no(cell: &Cell) -> bool {
    value::count(cell).is_err() && value::yes_no(cell) == Ok(Some(false))
}

impl ParticipationClaim<'_> {
    /// Whether the row says that its unit registered, and that it took part, in a movement with that mark and number of people. A mark, or
    /// the row alone, means what the list is called: a list of those who registered, or who took part. The row alone says so only
    /// where no column could; a number of people says that some took part, nought that none did.
    pub fn says(&self, mark: Option<bool>, participants: Option<u32>) -> (Option<bool>, Option<bool>) {
        let (mut registered, mut took_part) = (self.registered, self.took_part);
        let by_people = participants.map(|people| people > 0).or(self.no_people.then_some(false));
        if registered.is_none() && took_part.is_none() {
            let has_nothing =
                self.has_results && self.result.is_none() && participants.is_none() && !self.is_registration;
            let says_nothing = self.has_columns || has_nothing || self.is_unread;
            let stands = mark.or(if says_nothing { None } else { Some(true) });
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
fn parts<'a>(row: RowView<'a>, set: ColumnSet<'a>, words: &Reader<'_>, unread: &mut Vec<Unread<'a>>) -> Vec<Part<'a>> {
    if let ColumnSet::Below { movement: Some(movement), year } = set {
        let cells = [Meaning::Registered, Meaning::TookPart, Meaning::Participants, Meaning::Result];
        let cell = cells.into_iter().find_map(|meaning| set.cell(row, meaning));
        let movement = cell.map(|cell| Wording::movement(cell, movement, words));
        return vec![Part { cell, movement, mark: None, participants: None, year }];
    }
    if let Some(cell) = row.cell(Meaning::Movement) {
        let movement = Some(Wording::movement(cell, &cell.text, words));
        return vec![Part { cell: Some(cell), movement, mark: None, participants: None, year: set.year() }];
    }
    let mut parts = Vec::new();
    for (column, cell) in row.cells(Meaning::MovementMark) {
        let wording = column.stands_for.as_deref().unwrap_or(&column.header);
        match value::yes_no(cell) {
            Ok(None) => {}
            Ok(mark) => {
                let movement = Some(Wording::movement(cell, wording, words));
                parts.push(Part { cell: Some(cell), movement, mark, participants: None, year: column.year() });
            }
            Err(problem) => match value::count(cell).ok().flatten().or_else(|| value::marked_people(cell)) {
                // A number that may be a year is no number of people.
                Some(count) if value::years_in(&cell.text).is_empty() => {
                    let (movement, mark) = (Some(Wording::movement(cell, wording, words)), Some(count > 0));
                    parts.push(Part {
                        cell: Some(cell),
                        movement,
                        mark,
                        participants: Some(count),
                        year: column.year(),
                    });
                }
                _ => unread.push(Unread::new(cell, problem)),
            },
        }
    }
    if parts.is_empty() && row.table.columns.iter().all(|column| column.meaning != Meaning::MovementMark) {
        let around = said(row, |text| words.movements.inside(text, 2)).map(|fact| fact.into_value());
        let has = |meaning| row.table.columns.iter().any(|column| column.meaning == meaning);
        if has(Meaning::YearMark) {
            parts.extend(yearly(row, around, unread));
        } else if has(Meaning::PartMark) {
            parts.extend(by_parts_of_year(row, around.as_ref(), unread));
        } else {
            parts.extend(around.map(|movement| Part {
                cell: None,
                movement: Some(Wording::known(movement)),
                mark: None,
                participants: None,
                year: set.year(),
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

/// The marks of columns that stand for a part of a year each: in the year that they are of, a unit took part if it did in any of them.
fn by_parts_of_year<'a>(row: RowView<'a>, movement: Option<&Text>, unread: &mut Vec<Unread<'a>>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    for (column, cell) in row.cells(Meaning::PartMark) {
        let mark = match value::yes_no(cell) {
            Ok(Some(mark)) => mark,
            Ok(None) => continue,
            Err(problem) => {
                unread.push(Unread::new(cell, problem));
                continue;
            }
        };
        match parts.iter_mut().find(|part| part.year == column.year()) {
            Some(part) => part.mark = Some(mark || part.mark == Some(true)),
            None => parts.push(Part {
                cell: Some(cell),
                movement: movement.cloned().map(Wording::known),
                mark: Some(mark),
                participants: None,
                year: column.year(),
            }),
        }
    }
    parts
}

fn yes_no<'a>(cell: Option<&'a Cell>, holds_people: bool, unread: &mut Vec<Unread<'a>>) -> Option<bool> {
    let cell = cell?;
    value::yes_no(cell).unwrap_or_else(|problem| {
        // A day says when it was.
        if matches!(value::when(cell), Ok(Some(value::When::Day(_)))) {
            return Some(true);
        }
        // A number of people says that there are some; beside a mark for registering it says nothing that is counted.
        let people = several(cell).or_else(|| value::marked_people(cell).filter(|_| holds_people));
        if people.is_none() {
            unread.push(Unread::new(cell, problem));
        }
        people.map(|people| people > 0)
    })
}
