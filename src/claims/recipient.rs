//! Who receives the awards of a row, as its cells say it: the cell that names it, what speaks for its kind, and what is said of it as a
//! person. Who that is, is not looked up here.

use super::around::Around;
use super::behind_names::name_alone;
use super::fact::{Fact, Source};
use super::nameless;
use super::names;
use super::people::PeopleClaim;
use super::reader::Reader;
use super::unit::{self, UnitClaim, is_name};
use super::unit_cells;
use crate::model::{RecipientKind, Text, UnitKind};
use crate::roster::honorific::{self, Honorific};
use crate::roster::meaning::Meaning;
use crate::roster::name_shape::is_written_as_person;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::wording::explained::denies;

/// The recipient of a row.
#[derive(Clone, Debug)]
pub struct RecipientClaim<'a> {
    /// The cell that names it; of a list whose title does, the award's.
    pub named: &'a Cell,
    /// It stands in the column of units, and the row is blank where others name who receives.
    pub is_nameless: bool,
    /// The kind that the row or a line around it says.
    pub kind: Option<Fact<RecipientKind>>,
    /// What speaks for a person where nothing says the kind: only persons have a position.
    pub by_position: Option<Fact<RecipientKind>>,
    /// The name of a body within that unit: "Phòng Kế toán" of a cooperative.
    pub part: Option<Text>,
    /// Its own name, where its cell names several units or none.
    pub own_name: Option<Text>,
    /// As a unit of that name; nothing where the row says that it is a person or a household.
    pub unit: Option<UnitClaim<'a>>,
    /// As people; nothing where the row says that it is a collective.
    pub people: Option<PeopleClaim<'a>>,
}

impl<'a> RecipientClaim<'a> {
    /// The recipients of a row whose cell names several units, each by itself; else none.
    pub fn each(&self, words: &Reader<'_>) -> Vec<Self> {
        let Some(unit) = self.unit.as_ref().filter(|_| self.part.is_none()) else { return Vec::new() };
        let of = |name: Text| Self {
            unit: Some(UnitClaim { name: name.clone(), code: None, ..unit.clone() }),
            kind: Some(Fact::of_cell(RecipientKind::Collective, self.named)),
            people: None,
            own_name: Some(name),
            ..self.clone()
        };
        unit_cells::several(self.named, words).into_iter().map(of).collect()
    }

    /// Nothing where no cell names a recipient, or a person of the named unit is meant and not named.
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Option<Self> {
        if !row.table.columns.iter().any(|column| NAMES.contains(&column.meaning)) {
            return Self::of_line(row, words);
        }
        let recipient = nameless::RECIPIENTS.into_iter().find_map(|meaning| row.cell(meaning));
        let recipient = recipient.filter(|cell| !nameless::names_nobody(cell, words));
        let unit = || [Meaning::Unit, Meaning::Workplace].into_iter().find_map(|meaning| row.cell(meaning));
        let named = recipient.or_else(|| unit().filter(|cell| is_name(cell)))?;
        let is_nameless = recipient.is_none() && nameless::has_recipients(row);
        let kind = if is_nameless { nameless::kind(row, named, words) } else { kind(row, named, words) };
        let is_person = kind.as_ref().is_some_and(|kind| *kind.value() != RecipientKind::Collective);
        let is_unit = cooperative(&unit::plain_name(&named.text, words), words);
        let is_said_a_person = kind.as_ref().is_some_and(|kind| *kind.value() == RecipientKind::Individual);
        if (is_nameless && is_person) || (recipient.is_none() && is_unit && is_said_a_person) {
            return None;
        }
        // A cooperative is no person, whatever the column of kinds says: one of both cells is wrong.
        let kind = kind.filter(|_| !(is_unit && is_said_a_person));
        let said = kind.as_ref().map(|kind| *kind.value() == RecipientKind::Collective);
        let is_household = kind.as_ref().is_some_and(|kind| *kind.value() == RecipientKind::Household);
        let part = part(row, named, words);
        let unit = || match &part {
            Some((cell, unit)) => UnitClaim::named(row, Some(cell), unit.clone(), words),
            None => UnitClaim::named(row, Some(named), unit::plain_name(&named.text, words), words),
        };
        Some(Self {
            named,
            is_nameless,
            kind,
            by_position: personal(row, &[Meaning::Position, Meaning::PositionAndUnit])
                .or_else(|| by_workplace(row, named, words)),
            unit: (said != Some(false)).then(unit),
            part: part.map(|_| names::unnumbered(&named.text).into()),
            own_name: None,
            people: (said != Some(true) && !is_nameless).then(|| PeopleClaim::of(row, named, is_household, words)),
        })
    }

    /// The unit that a line around the rows names, where no column names anybody: the list of what one unit was awarded.
    fn of_line(row: RowView<'a>, words: &Reader<'_>) -> Option<Self> {
        let named = row.cell(Meaning::Award)?;
        let unit = words.around(row).unit.clone()?;
        let kind = Some(Fact::of(RecipientKind::Collective, unit.source()));
        let name = unit.into_value();
        Some(Self {
            named,
            is_nameless: false,
            kind,
            by_position: None,
            part: None,
            own_name: Some(name.clone()),
            unit: Some(UnitClaim::named(row, None, name, words)),
            people: None,
        })
    }
}

/// Columns that name a recipient, the first that is filled in.
const NAMES: [Meaning; 4] = [Meaning::Person, Meaning::Name, Meaning::Unit, Meaning::Workplace];

/// The unit of a body that is not a unit itself: "Phòng Kế toán" beside a column of units, "Ban Giám đốc QTDND Hiệp Hòa".
fn part<'a>(row: RowView<'a>, named: &'a Cell, words: &Reader<'_>) -> Option<(&'a Cell, Text)> {
    let name = names::unnumbered(&named.text);
    if !words.people.is_group(name) || unit::plain_name(&named.text, words).len() < name.len() {
        return None;
    }
    if let Some(unit) = unit::inside(name, words) {
        return Some((named, unit.into()));
    }
    let beside = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning));
    beside.filter(|cell| cell.at != named.at && is_name(cell)).map(|cell| (cell, cell.text.clone()))
}

/// The kind that the row says; of several signs the first.
fn kind(row: RowView<'_>, named: &Cell, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    let (honorific, bare) = honorific::split(names::unnumbered(&named.text));
    let plain = unit::plain_name(&Text::from(bare), words);
    let around = words.around(row);
    let person = row.cell(Meaning::Person);
    stated(row, words)
        // "Ông Nguyễn Văn An" under "HỘ GIA ĐÌNH" stands for his household.
        .or_else(|| around.recipient_of_group.clone().filter(|kind| *kind.value() == RecipientKind::Household))
        .or_else(|| by_address(row, named, (honorific, bare)))
        .or_else(|| by_columns(row, named))
        .or_else(|| cooperative(&plain, words).then(|| Fact::of_cell(RecipientKind::Collective, named)))
        .or_else(|| around.recipient_of_group.clone())
        .or_else(|| by_birth(row))
        .or_else(|| by_office(row, named, bare, words))
        .or_else(|| words.people.is_group(bare).then(|| Fact::of_cell(RecipientKind::Collective, named)))
        .or_else(|| person.map(|cell| Fact::of_cell(RecipientKind::Individual, cell)))
        .or_else(|| by_unit_beside(row, named, bare, words))
        .or_else(|| of_lines(&around, bare, words))
}

/// The kind that the lines around the row say. The name of a sheet ("HTX") makes no collective of who is written as a person.
fn of_lines(around: &Around, name: &str, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    let is_loose = |kind: &Fact<RecipientKind>| {
        kind.source() == Source::SheetName && *kind.value() == RecipientKind::Collective && words.people.is_person(name)
    };
    around.recipient.clone().filter(|kind| !is_loose(kind))
}

pub(super) fn stated(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    let cell = row.cell(Meaning::RecipientKind)?;
    words.recipient(&cell.text).filter(|_| !denies(&cell.text)).map(|kind| Fact::of_cell(kind, cell))
}

/// "Hộ ông …" is a household, any other form of address a person. A single word behind it is no person's name under a heading of units
/// alone: "Bà Đen", "Anh Dũng" are names of places and of cooperatives.
fn by_address(
    row: RowView<'_>,
    named: &Cell,
    (honorific, bare): (Option<Honorific>, &str),
) -> Option<Fact<RecipientKind>> {
    let is_of_units = row.cell(Meaning::Unit).is_some_and(|cell| cell.at == named.at);
    match honorific {
        Some(Honorific::Mr | Honorific::Ms) if is_of_units && !bare.contains(' ') => None,
        Some(address) if address.is_household() => Some(Fact::of_cell(RecipientKind::Household, named)),
        Some(_) => Some(Fact::of_cell(RecipientKind::Individual, named)),
        None => row.cell(Meaning::Honorific).map(|cell| Fact::of_cell(RecipientKind::Individual, cell)),
    }
}

/// A list with no column of people or of names is one of units.
fn by_columns(row: RowView<'_>, named: &Cell) -> Option<Fact<RecipientKind>> {
    let of_units = row.cell(Meaning::Person).is_none() && row.cell(Meaning::Name).is_none();
    of_units.then(|| Fact::of_cell(RecipientKind::Collective, named))
}

/// Words for cooperatives, unions, funds and groups begin no name of a person; "Đoàn" and "Trường" begin an office's and a family's.
fn cooperative(name: &str, words: &Reader<'_>) -> bool {
    words.names.kind_of(name).is_some_and(|kind| kind != UnitKind::Khac)
}

/// "Phòng Nội vụ" is an office. What is written as people are ("Đoàn Quốc Thạch") is one where it has a position; where it has none,
/// "Đoàn" may be either and says nothing.
fn by_office(row: RowView<'_>, named: &Cell, name: &str, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    words.names.kind_of(name)?;
    if !is_written_as_person(name, 5) {
        return Some(Fact::of_cell(RecipientKind::Collective, named));
    }
    let family = || name.split_whitespace().next().is_some_and(|word| fold(word) == "doan");
    match row.cell(Meaning::Position) {
        Some(cell) => Some(Fact::of_cell(RecipientKind::Individual, cell)),
        None => (!family()).then(|| Fact::of_cell(RecipientKind::Collective, named)),
    }
}

/// Whose name begins with a family's and has a unit of another name beside it is one of its people.
fn by_unit_beside(row: RowView<'_>, named: &Cell, name: &str, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    let beside = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning));
    let beside = beside.filter(|cell| cell.at != named.at && cooperative(&cell.text, words))?;
    // A column of kinds that says nothing of the row leaves it open whether a household is meant.
    let has_kinds = row.table.columns.iter().any(|column| column.meaning == Meaning::RecipientKind);
    let is_person = words.people.is_person(name_alone(name));
    is_person.then(|| Fact::of_cell(RecipientKind::Individual, beside)).filter(|_| !has_kinds)
}

/// Only persons have a date of birth, a sex or an identity number.
fn by_birth(row: RowView<'_>) -> Option<Fact<RecipientKind>> {
    personal(row, &[Meaning::Birth, Meaning::Sex, Meaning::MaleMark, Meaning::FemaleMark, Meaning::IdNumber])
}

/// Whoever is written as a person beside a unit in a column of its own works there; where a column for the kind is left blank, that is
/// to be said.
fn by_workplace(row: RowView<'_>, named: &Cell, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    if row.table.columns.iter().any(|column| column.meaning == Meaning::RecipientKind) {
        return None;
    }
    let beside = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning))?;
    let works = beside.at != named.at && cooperative(&beside.text, words);
    (works && words.people.is_person(name_alone(&named.text))).then(|| Fact::of_cell(RecipientKind::Individual, beside))
}

fn personal(row: RowView<'_>, columns: &[Meaning]) -> Option<Fact<RecipientKind>> {
    let cell = columns.iter().find_map(|meaning| row.cell(*meaning))?;
    Some(Fact::of_cell(RecipientKind::Individual, cell))
}
