//! Who receives an award: a unit, a person or a household, by the row itself and, where it does not say, by the lines
//! around it.

use super::context;
use super::outcome::Outcome;
use super::register::Register;
use super::unit_rows::mention;
use super::who;
use super::words::Words;
use crate::issue::SettleProblem;
use crate::model::{RecipientKind, Sex};
use crate::read::honorific::{self, Honorific};
use crate::read::meaning::Meaning;
use crate::read::table::{Cell, RowView};
use crate::read::text::{fold, key};
use crate::read::value;

/// The recipient of a row's awards.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub kind: RecipientKind,
    /// Without the form of address.
    pub name: String,
    pub sex: Option<Sex>,
    pub position: Option<String>,
    /// Index into the register.
    pub unit: Option<usize>,
    /// One for all awards of the same unit, person or household.
    pub id: String,
}

/// Reads the recipient; raises an issue and sets the row aside where it cannot be told.
/// `only` is the one kind that the row's awards allow, where they allow one only (a flag goes to a collective).
pub fn recipient(
    row: RowView<'_>,
    only: Option<RecipientKind>,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Recipient> {
    let person = row.cell(Meaning::Person);
    let name = row.cell(Meaning::Name);
    let unit = row.cell(Meaning::Unit);
    let Some(named) = person.or(name).or(unit).or_else(|| row.cell(Meaning::Workplace)) else {
        outcome.set_aside(row, None, SettleProblem::RecipientMissing);
        return None;
    };
    let (honorific, bare) = honorific::split(&named.text);
    let stated = row.text(Meaning::RecipientKind).and_then(|text| words.recipient(text));
    let kind = stated
        .or_else(|| kind_by_address(row, honorific))
        .or_else(|| (person.is_none() && name.is_none()).then_some(RecipientKind::Collective))
        .or_else(|| words.names.kind_of(bare).map(|_| RecipientKind::Collective))
        .or_else(|| context::recipient_of_group(row, words))
        .or_else(|| person.map(|_| RecipientKind::Individual))
        .or_else(|| context::recipient(row, words))
        .or(only)
        .or_else(|| kind_by_columns(row))
        .or_else(|| is_registered(row, bare, register, words).then_some(RecipientKind::Collective));
    let Some(kind) = kind else {
        outcome.set_aside(row, Some(named), SettleProblem::RecipientKindUnknown);
        return None;
    };
    match kind {
        RecipientKind::Collective => collective(row, named, register, words, outcome),
        RecipientKind::Individual | RecipientKind::Household => {
            person_or_household(row, kind, bare, honorific, named, register, words, outcome)
        }
    }
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

/// Only persons have a date of birth, a sex or a position.
fn kind_by_columns(row: RowView<'_>) -> Option<RecipientKind> {
    let personal = [
        Meaning::Birth,
        Meaning::Sex,
        Meaning::MaleMark,
        Meaning::FemaleMark,
        Meaning::Position,
        Meaning::PositionAndUnit,
        Meaning::IdNumber,
    ];
    personal.into_iter().any(|meaning| row.cell(meaning).is_some()).then_some(RecipientKind::Individual)
}

fn is_registered(row: RowView<'_>, name: &str, register: &Register, words: &Words<'_>) -> bool {
    !matches!(register.find(mention(row, name, words), &words.names), super::register::Match::Unknown { .. })
}

fn collective(
    row: RowView<'_>,
    named: &Cell,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Recipient> {
    let unit = who::unit(row, Some(named), &named.text, register, words, outcome)?;
    let id = register.units.get(unit).map(|unit| unit.id.clone()).unwrap_or_default();
    Some(Recipient {
        kind: RecipientKind::Collective,
        name: named.text.to_string(),
        sex: None,
        position: None,
        unit: Some(unit),
        id,
    })
}

#[expect(
    clippy::too_many_arguments,
    reason = "the row, what was read of it, and the three things that settling carries"
)]
fn person_or_household(
    row: RowView<'_>,
    kind: RecipientKind,
    name: &str,
    honorific: Option<Honorific>,
    named: &Cell,
    register: &mut Register,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Recipient> {
    let (position, workplace) = position_and_workplace(row, named, words);
    let unit = match workplace {
        Some((cell, text)) => Some(who::unit(row, cell, &text, register, words, outcome)?),
        None => None,
    };
    if unit.is_none() && kind == RecipientKind::Individual {
        outcome.issue(row, Some(named), SettleProblem::PersonWithoutUnit);
    }
    let home = unit.and_then(|at| register.units.get(at)).map(|unit| unit.id.clone());
    let home = home.or_else(|| row.text(Meaning::Commune).map(fold)).unwrap_or_default();
    let sex = sex(row, honorific);
    Some(Recipient { kind, name: name.to_owned(), sex, position, unit, id: format!("{}@{home}", key(name)) })
}

/// A unit's name and, where it has one of its own, the cell that it stands in.
type Workplace<'a> = Option<(Option<&'a Cell>, String)>;

/// Position and unit from their own columns, or both from one cell ("Giám đốc HTX Tân Tiến"), else from a group row.
fn position_and_workplace<'a>(row: RowView<'a>, named: &Cell, words: &Words<'_>) -> (Option<String>, Workplace<'a>) {
    let own = [Meaning::Workplace, Meaning::Unit].into_iter().find_map(|meaning| row.cell(meaning));
    let own = own.filter(|cell| cell.at != named.at);
    let position = row.cell(Meaning::Position).or_else(|| row.cell(Meaning::PositionAndUnit));
    let split = position.map(|cell| (cell, words.names.behind_position(&cell.text)));
    let title = split.map(|(_, (title, _))| title.to_owned()).filter(|title| !title.is_empty());
    if let Some(cell) = own {
        let (in_unit, unit) = words.names.behind_position(&cell.text);
        let title = title.or_else(|| (!in_unit.is_empty() && unit.is_some()).then(|| in_unit.to_owned()));
        return (title, Some((Some(cell), unit.unwrap_or(&cell.text).to_owned())));
    }
    if let Some((cell, (_, Some(unit)))) = split {
        return (title, Some((Some(cell), unit.to_owned())));
    }
    (title, who::unit_of_group(row, words).map(|unit| (None, unit)))
}

/// By the form of address, the column of sexes, or the column that the mark or date of birth stands in. Where nothing
/// says it, it stays unknown.
fn sex(row: RowView<'_>, honorific: Option<Honorific>) -> Option<Sex> {
    let by_address = |honorific| match honorific {
        Some(Honorific::Mr) => Some(Sex::Male),
        Some(Honorific::Ms) => Some(Sex::Female),
        _ => None,
    };
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
    by_address(honorific).or(own).or(stated).or(by_column)
}
