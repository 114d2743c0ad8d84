//! What a row says of the people that it names: names, position and workplace, birth, sex, identity number.

use super::names::{self, Named};
use super::reader::Reader;
use super::unit::UnitClaim;
use crate::model::{Birth, Sex, Text};
use crate::roster::honorific::Honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::{clean, fold};
use crate::roster::value::{self, When};
use crate::wording::explained::begins_with_denial;

/// The people of a row: one, or several in one cell.
#[derive(Clone, Debug)]
pub struct PeopleClaim<'a> {
    pub each: Vec<PersonClaim>,
    /// What stands behind names and is no part of them, nor anything that is known of people.
    pub apart: Vec<String>,
    /// People whom the cell speaks of without naming them.
    pub unnamed: Option<String>,
    pub position: Option<Text>,
    pub workplace: Option<UnitClaim<'a>>,
    /// Where they are at home, for whom no unit is named: a commune or an address.
    pub home: Option<String>,
    /// Only one person's.
    pub id_number: Option<String>,
}

/// A person as the row names it.
#[derive(Clone, Debug)]
pub struct PersonClaim {
    /// Without the form of address.
    pub name: Text,
    /// The post that stands behind the name.
    pub post: Option<Text>,
    pub birth: Option<Birth>,
    pub sex: Option<Sex>,
    /// The form of address says another sex than the columns.
    pub sex_contradicted: bool,
}

impl<'a> PeopleClaim<'a> {
    /// The people of a cell; of a household the cell is one name.
    pub fn of(row: RowView<'a>, named: &'a Cell, is_household: bool, words: &Reader<'_>) -> Self {
        let people = match is_household {
            true => names::People { each: vec![names::one(&named.text, words)], unnamed: None },
            false => names::of_cell(named, words),
        };
        let (position, workplace) = position_and_workplace(row, named, &people.each, words);
        let alone = people.each.len() == 1;
        let births = match row.cell(Meaning::Birth) {
            Some(cell) if !alone => lines_for(cell, people.each.len()),
            _ => Vec::new(),
        };
        let person = |(at, of): (usize, &Named)| {
            let of_line = || births.get(at).and_then(|text| birth_of_text(text));
            let mut sexes =
                if alone { sexes(row, of.honorific) } else { sex_by_address(of.honorific).into_iter().collect() };
            sexes.extend(of.sex);
            PersonClaim {
                name: Text::from(of.name.as_str()),
                post: of.post.as_deref().map(Text::from),
                birth: if alone { birth(row) } else { of_line() }.or(of.birth),
                sex: sexes.first().copied(),
                sex_contradicted: sexes.windows(2).any(|pair| pair[0] != pair[1]),
            }
        };
        let commune = || row.text(Meaning::Commune).map(|commune| format!("xã {}", fold(commune)));
        Self {
            each: people.each.iter().enumerate().map(person).collect(),
            apart: people.each.iter().flat_map(|named| named.apart.iter().cloned()).collect(),
            unnamed: people.unnamed.clone(),
            position,
            workplace,
            home: commune().or_else(|| row.text(Meaning::Address).map(fold)),
            id_number: id_number(row).filter(|_| alone),
        }
    }
}

impl PersonClaim {
    /// The post of the row's own column, else the one behind the name.
    pub fn position(&self, of: &PeopleClaim<'_>) -> Option<Text> {
        of.position.clone().or_else(|| self.post.clone())
    }
}

/// The lines of a cell, where there are as many as there are people.
pub fn lines_for(cell: &Cell, people: usize) -> Vec<String> {
    let cleaned = |part: &str| Some(clean(part)).filter(|part| !part.is_empty());
    let divided = [
        cell.lines().into_iter().filter_map(cleaned).collect::<Vec<_>>(),
        cell.text.split(';').filter_map(cleaned).collect(),
    ];
    divided.into_iter().find(|lines| lines.len() == people).unwrap_or_default()
}

/// When the person of a row was born.
pub fn birth(row: RowView<'_>) -> Option<Birth> {
    let cells = [Meaning::Birth, Meaning::MaleMark, Meaning::FemaleMark].into_iter().filter_map(|m| row.cell(m));
    cells.filter_map(|cell| value::when(cell).ok().flatten()).next().map(birth_of)
}

fn birth_of_text(text: &str) -> Option<Birth> {
    value::when_in(text).ok().flatten().map(birth_of)
}

fn birth_of(when: When) -> Birth {
    match when {
        // 1 January is what programs make of a bare year.
        When::Day(date) if (date.day(), date.month()) == (1, 1) => Birth { year: date.year(), day: None },
        When::Day(date) => Birth { year: date.year(), day: Some(date) },
        When::Month { year, .. } | When::Year(year) => Birth { year, day: None },
    }
}

/// An identity number as its digits, with the zeros that a number cell loses.
fn id_number(row: RowView<'_>) -> Option<String> {
    let digits: String = row.text(Meaning::IdNumber)?.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        9 | 12 => Some(digits),
        10 | 11 => Some(format!("{digits:0>12}")),
        8 => Some(format!("{digits:0>9}")),
        _ => None,
    }
}

/// Position and unit from their own columns, or both from one cell ("Giám đốc HTX Tân Tiến"), else from a line around the row.
fn position_and_workplace<'a>(
    row: RowView<'a>,
    named: &'a Cell,
    people: &[Named],
    words: &Reader<'_>,
) -> (Option<Text>, Option<UnitClaim<'a>>) {
    let own = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning));
    // "Không HTX A" names no unit of theirs.
    let own = own.filter(|cell| cell.at != named.at && !begins_with_denial(&cell.text));
    let position = row.cell(Meaning::Position).or_else(|| row.cell(Meaning::PositionAndUnit));
    let split = position.map(|cell| (cell, words.names.behind_position(&cell.text)));
    let title = split.map(|(cell, (title, _))| of_cell(cell, title)).filter(|title| !title.is_empty());
    let unit = |cell: Option<&'a Cell>, name: Text| UnitClaim::named(row, cell, name, words);
    if let Some(cell) = own {
        let (in_unit, behind) = words.names.behind_position(&cell.text);
        let title = title.or_else(|| (!in_unit.is_empty() && behind.is_some()).then(|| Text::from(in_unit)));
        let name = behind.map_or_else(|| cell.text.clone(), Text::from);
        return (title, Some(unit(Some(cell), name)));
    }
    if let Some((cell, (_, Some(behind)))) = split {
        return (title, Some(unit(Some(cell), behind.into())));
    }
    // "Nguyễn Văn An, Giám đốc HTX Tân Tiến".
    if let Some(behind) = people.iter().find_map(|person| person.unit.as_deref()) {
        return (title, Some(unit(Some(named), behind.into())));
    }
    let of_lines = words.around(row).unit.clone();
    (title, of_lines.map(|named| unit(None, named.into_value())))
}

/// A part of a cell's text; the whole shares the cell's.
fn of_cell(cell: &Cell, part: &str) -> Text {
    if part.len() == cell.text.len() { cell.text.clone() } else { part.into() }
}

/// All that a row says of a person's sex, the strongest first: the form of address, the column of sexes, or the column that the mark or
/// date of birth stands in.
fn sexes(row: RowView<'_>, honorific: Option<Honorific>) -> Vec<Sex> {
    let own = row.text(Meaning::Honorific).and_then(|text| match fold(text).as_str() {
        "ong" | "anh" => Some(Sex::Male),
        "ba" | "chi" | "co" => Some(Sex::Female),
        _ => None,
    });
    let stated = row.text(Meaning::Sex).and_then(|text| match fold(text).as_str() {
        "nam" => Some(Sex::Male),
        "nu" => Some(Sex::Female),
        _ => None,
    });
    let marked = |meaning: Meaning| {
        row.cells(meaning)
            .any(|(_, cell)| matches!(value::yes_no(cell), Ok(Some(true))) || matches!(value::when(cell), Ok(Some(_))))
    };
    let by_column = match (marked(Meaning::MaleMark), marked(Meaning::FemaleMark)) {
        (true, false) => Some(Sex::Male),
        (false, true) => Some(Sex::Female),
        _ => None,
    };
    [sex_by_address(honorific), own, stated, by_column].into_iter().flatten().collect()
}

fn sex_by_address(honorific: Option<Honorific>) -> Option<Sex> {
    match honorific {
        Some(Honorific::Mr | Honorific::HouseholdOfMr) => Some(Sex::Male),
        Some(Honorific::Ms | Honorific::HouseholdOfMs) => Some(Sex::Female),
        _ => None,
    }
}
