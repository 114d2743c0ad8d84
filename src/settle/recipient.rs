//! Who receives an award: a unit, a person or a household, by the row itself and, where it does not say, by the lines
//! around it.

use super::outcome::{Ask, Outcome};
use super::persons::{Birth, Granted, Mention, People};
use super::several;
use super::unit_rows::mention;
use super::who;
use super::words::Words;
use crate::identity::index::{MentionIx, UnitIx};
use crate::identity::units::{Match, Register};
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, RecipientKind, Scope, Sex, Text, UnitKind};
use crate::roster::honorific::{self, Honorific};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::{fold, key};
use crate::roster::value::{self, When};

/// A recipient of a row's awards.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub kind: RecipientKind,
    /// Without the form of address.
    pub name: Text,
    pub sex: Option<Sex>,
    /// The form of address says another sex than the columns.
    pub sex_contradicted: bool,
    pub position: Option<Text>,
    pub unit: Option<UnitIx>,
    /// Who it is.
    pub who: Who,
}

/// A unit is known at once; who a person is, when all mentions are.
#[derive(Clone, Debug)]
pub enum Who {
    Unit(Text),
    Person(MentionIx),
}

/// What reading the recipients of a row needs besides the row.
pub struct Room<'r, 'a, 'w, 'd> {
    pub register: &'r mut Register,
    pub words: &'r Words<'w>,
    pub people: &'r mut People<'a>,
    pub outcome: &'r mut Outcome<'d>,
}

/// Reads the recipients: one, or several people in one cell. Where they cannot be told, an issue is raised, the row set
/// aside and nobody returned. `only` is the one kind that the row's awards allow, where they allow one only (a flag goes
/// to a collective); `awards` are the awards that the row names with a decision.
pub fn recipients<'a>(
    row: RowView<'a>,
    only: Option<RecipientKind>,
    awards: &[Granted],
    room: &mut Room<'_, 'a, '_, '_>,
) -> Vec<Recipient> {
    let person = row.cell(Meaning::Person);
    let name = row.cell(Meaning::Name);
    let unit = row.cell(Meaning::Unit);
    let Some(named) = person.or(name).or(unit).or_else(|| row.cell(Meaning::Workplace)) else {
        room.outcome.set_aside(row, None, SettleProblem::RecipientMissing);
        return Vec::new();
    };
    let words = room.words;
    let (honorific, bare) = honorific::split(&named.text);
    let stated = row.text(Meaning::RecipientKind).and_then(|text| words.recipient(text));
    let kind = stated
        .or_else(|| kind_by_address(row, honorific))
        .or_else(|| (person.is_none() && name.is_none()).then_some(RecipientKind::Collective))
        .or_else(|| cooperative(bare, words).then_some(RecipientKind::Collective))
        .or_else(|| words.around(row).recipient_of_group)
        .or_else(|| kind_by_birth(row))
        .or_else(|| kind_by_office(row, bare, words))
        .or_else(|| person.map(|_| RecipientKind::Individual))
        .or_else(|| words.around(row).recipient)
        .or(only)
        .or_else(|| kind_by_position(row))
        .or_else(|| is_registered(row, bare, room.register, words).then_some(RecipientKind::Collective))
        .or_else(|| kind_by_answer(row, named, room.outcome));
    let Some(kind) = kind else { return Vec::new() };
    match kind {
        RecipientKind::Collective => collective(row, named, room).into_iter().collect(),
        RecipientKind::Individual | RecipientKind::Household => people(row, kind, named, awards, room),
    }
}

/// What a person answered; else the row waits.
fn kind_by_answer(row: RowView<'_>, named: &Cell, outcome: &mut Outcome<'_>) -> Option<RecipientKind> {
    let kinds = RecipientKind::ALL.iter().map(|kind| Answer::Code(kind.code().to_owned()));
    let ask = Ask {
        kind: QuestionKind::RecipientKind,
        scope: Scope::Value,
        id: QuestionId::of_texts(QuestionKind::RecipientKind, &[&key(&named.text), &row.sheet.place.file]),
        subject: &named.text,
        choices: kinds.chain([Answer::LeaveOut]).map(|answer| Choice { answer, name: String::new() }).collect(),
        beside: Vec::new(),
    };
    let may = |answer: &Answer| *answer == Answer::LeaveOut || RecipientKind::from_code(&answer.code()).is_some();
    match outcome.ask(row, Some(named), ask, may) {
        Some(Answer::LeaveOut) => outcome.set_aside(row, Some(named), SettleProblem::LeftOut),
        Some(answer) => return RecipientKind::from_code(&answer.code()),
        None => outcome.set_aside(row, Some(named), SettleProblem::RecipientKindUnknown),
    }
    None
}

/// "Hộ ông …" is a household, any other form of address a person.
fn kind_by_address(row: RowView<'_>, honorific: Option<Honorific>) -> Option<RecipientKind> {
    match honorific {
        Some(Honorific::Household) => Some(RecipientKind::Household),
        Some(_) => Some(RecipientKind::Individual),
        None if row.cell(Meaning::Honorific).is_some() => Some(RecipientKind::Individual),
        None => None,
    }
}

/// Words for cooperatives, unions, funds and groups begin no name of a person; "Đoàn" and "Trường" begin an office's and a family's.
fn cooperative(name: &str, words: &Words<'_>) -> bool {
    words.names.kind_of(name).is_some_and(|kind| kind != UnitKind::Khac)
}

/// "Phòng Nội vụ" is an office. What is written as people are ("Đoàn Quốc Thạch") is one where it has a position; where it has none,
/// "Đoàn" may be either and says nothing.
fn kind_by_office(row: RowView<'_>, name: &str, words: &Words<'_>) -> Option<RecipientKind> {
    words.names.kind_of(name)?;
    if !written_like_a_person(name) {
        return Some(RecipientKind::Collective);
    }
    let family = || name.split_whitespace().next().is_some_and(|word| fold(word) == "doan");
    match row.cell(Meaning::Position) {
        Some(_) => Some(RecipientKind::Individual),
        None => (!family()).then_some(RecipientKind::Collective),
    }
}

/// Two to five words of letters alone, each with a capital; or all in capitals, which offices are written in too.
fn written_like_a_person(name: &str) -> bool {
    let capital = |word: &str| word.chars().all(char::is_alphabetic) && word.starts_with(char::is_uppercase);
    let words: Vec<&str> = name.split_whitespace().collect();
    (2..=5).contains(&words.len()) && words.iter().all(|word| capital(word))
}

/// Only persons have a date of birth, a sex or an identity number.
fn kind_by_birth(row: RowView<'_>) -> Option<RecipientKind> {
    personal(row, &[Meaning::Birth, Meaning::Sex, Meaning::MaleMark, Meaning::FemaleMark, Meaning::IdNumber])
}

/// Only persons have a position.
fn kind_by_position(row: RowView<'_>) -> Option<RecipientKind> {
    personal(row, &[Meaning::Position, Meaning::PositionAndUnit])
}

fn personal(row: RowView<'_>, columns: &[Meaning]) -> Option<RecipientKind> {
    columns.iter().any(|meaning| row.cell(*meaning).is_some()).then_some(RecipientKind::Individual)
}

fn is_registered(row: RowView<'_>, name: &str, register: &Register, words: &Words<'_>) -> bool {
    !matches!(register.find(mention(row, name, words), &words.names), Match::Near(_) | Match::Unknown)
}

fn collective(row: RowView<'_>, named: &Cell, room: &mut Room<'_, '_, '_, '_>) -> Option<Recipient> {
    let unit = who::unit(row, Some(named), &named.text, room.register, room.words, room.outcome)?;
    let id = room.register.units[unit].id.clone();
    Some(Recipient {
        kind: RecipientKind::Collective,
        name: named.text.clone(),
        sex: None,
        sex_contradicted: false,
        position: None,
        unit: Some(unit),
        who: Who::Unit(id),
    })
}

fn people<'a>(
    row: RowView<'a>,
    kind: RecipientKind,
    named: &'a Cell,
    awards: &[Granted],
    room: &mut Room<'_, 'a, '_, '_>,
) -> Vec<Recipient> {
    let (position, workplace) = position_and_workplace(row, named, room.words);
    let unit = match workplace {
        Some((cell, text)) => match who::unit(row, cell, &text, room.register, room.words, room.outcome) {
            Some(unit) => Some(unit),
            None => return Vec::new(),
        },
        None => None,
    };
    if unit.is_none() && kind == RecipientKind::Individual {
        room.outcome.issue(row, Some(named), SettleProblem::PersonWithoutUnit);
    }
    let home = home(row, kind, unit.map(|at| room.register.units[at].id.as_str()));
    let names = several::names(named);
    let alone = names.len() == 1;
    let births = several::lines(row, Meaning::Birth, names.len());
    let mut found = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let (honorific, bare) = honorific::split(name);
        let shown = Text::from(bare);
        let mention = Mention {
            row,
            cell: named,
            kind,
            name: shown.clone(),
            key: room.words.spellings.key(bare),
            bare: room.words.spellings.fold(bare),
            home: home.clone(),
            birth: if alone { birth(row) } else { births.get(at).and_then(|text| birth_of_text(text)) },
            id_number: id_number(row).filter(|_| alone),
            position: position.clone(),
            awards: awards.to_vec(),
        };
        found.push(Recipient {
            kind,
            name: shown,
            sex: if alone { sex(row, honorific) } else { sex_by_address(honorific) },
            sex_contradicted: alone && sexes(row, honorific).windows(2).any(|pair| pair[0] != pair[1]),
            position: position.clone(),
            unit,
            who: Who::Person(room.people.add(mention)),
        });
    }
    found
}

/// Where a person belongs: a unit; else a commune; else only the roster that names it, because one name is many people.
fn home(row: RowView<'_>, kind: RecipientKind, unit: Option<&str>) -> String {
    let household = if kind == RecipientKind::Household { "hộ " } else { "" };
    let commune = || row.text(Meaning::Commune).map(|commune| format!("xã {}", fold(commune)));
    let address = || row.text(Meaning::Address).map(fold);
    let home = unit.map(str::to_owned).or_else(commune).or_else(address);
    format!("{household}{}", home.unwrap_or_else(|| row.sheet.place.file.to_string()))
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

/// A unit's name and, where it has one of its own, the cell that it stands in.
type Workplace<'a> = Option<(Option<&'a Cell>, String)>;

/// Position and unit from their own columns, or both from one cell ("Giám đốc HTX Tân Tiến"), else from a group row.
fn position_and_workplace<'a>(row: RowView<'a>, named: &Cell, words: &Words<'_>) -> (Option<Text>, Workplace<'a>) {
    let own = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning));
    let own = own.filter(|cell| cell.at != named.at);
    let position = row.cell(Meaning::Position).or_else(|| row.cell(Meaning::PositionAndUnit));
    let split = position.map(|cell| (cell, words.names.behind_position(&cell.text)));
    let title = split.map(|(cell, (title, _))| of_cell(cell, title)).filter(|title| !title.is_empty());
    if let Some(cell) = own {
        let (in_unit, unit) = words.names.behind_position(&cell.text);
        let title = title.or_else(|| (!in_unit.is_empty() && unit.is_some()).then(|| Text::from(in_unit)));
        return (title, Some((Some(cell), unit.unwrap_or(&cell.text).to_owned())));
    }
    if let Some((cell, (_, Some(unit)))) = split {
        return (title, Some((Some(cell), unit.to_owned())));
    }
    (title, who::unit_of_group(row, words).map(|unit| (None, unit)))
}

/// A part of a cell's text; the whole shares the cell's.
fn of_cell(cell: &Cell, part: &str) -> Text {
    if part.len() == cell.text.len() { cell.text.clone() } else { part.into() }
}

/// By the form of address, the column of sexes, or the column that the mark or date of birth stands in. Where nothing
/// says it, it stays unknown.
fn sex(row: RowView<'_>, honorific: Option<Honorific>) -> Option<Sex> {
    sexes(row, honorific).first().copied()
}

/// All that a row says of a person's sex, the strongest first.
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
        Some(Honorific::Mr) => Some(Sex::Male),
        Some(Honorific::Ms) => Some(Sex::Female),
        _ => None,
    }
}
