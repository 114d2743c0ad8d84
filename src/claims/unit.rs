//! The unit that a row is about, as its cells and the lines around it name it. Which unit that is, is not looked up here.

use super::around::Around;
use super::fact::Fact;
use super::names;
use super::reader::Reader;
use super::unit_cells;
use crate::model::{Text, UnitKind};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::key;
use crate::wording::explained::denies;

/// A unit as a row refers to it.
#[derive(Clone, Debug)]
pub struct UnitClaim<'a> {
    pub row: RowView<'a>,
    /// The cell that names it; nothing where a line around the row does.
    pub cell: Option<&'a Cell>,
    pub name: Text,
    pub code: Option<&'a str>,
    pub commune: Option<Text>,
    pub district: Option<Text>,
    /// What the heading of the column says of the kind, for names that do not say it ("Tân Tiến" under "Tên HTX").
    pub kind: Option<UnitKind>,
    /// The sector that the row's own cell says.
    pub sector: Option<Text>,
}

impl<'a> UnitClaim<'a> {
    /// The unit of that name, with what the row says of it.
    pub fn named(row: RowView<'a>, cell: Option<&'a Cell>, name: Text, words: &Reader<'_>) -> Self {
        let around = words.around(row);
        Self {
            row,
            cell,
            name,
            code: code(row),
            commune: commune(row, &around),
            district: district(row, &around),
            kind: hinted_kind(row, words),
            sector: row.text(Meaning::Sector).and_then(|text| words.sector(text)),
        }
    }

    /// The units of a row whose cell names several, each by itself; else the one that it is about, or none.
    pub fn all_of_row(row: RowView<'a>, words: &Reader<'_>) -> Vec<Option<Self>> {
        let Some(unit) = Self::of_row(row, words) else { return vec![None] };
        let names = unit.cell.map_or_else(Vec::new, |cell| unit_cells::several(cell, words));
        if names.is_empty() {
            return vec![Some(unit)];
        }
        names.into_iter().map(|name| Some(Self { name, code: None, ..unit.clone() })).collect()
    }

    /// The unit of a row that is about a unit: its unit or name column, else the line that names one.
    pub fn of_row(row: RowView<'a>, words: &Reader<'_>) -> Option<Self> {
        let columns = [Meaning::Unit, Meaning::Name, Meaning::Workplace];
        match columns.into_iter().find_map(|meaning| row.cell(meaning)) {
            Some(cell) if !is_name(cell) => None,
            Some(cell) => Some(Self::named(row, Some(cell), plain_name(&cell.text, words), words)),
            None => {
                let named = words.around(row).unit.clone()?;
                Some(Self::named(row, None, named.into_value(), words))
            }
        }
    }
}

/// The unit's code. "Chưa có", 0, x are none: a code has a number.
pub fn code(row: RowView<'_>) -> Option<&str> {
    row.text(Meaning::Code).filter(|code| code.contains(|digit| ('1'..='9').contains(&digit)) && !denies(code))
}

/// Whether a cell may name anybody: a number names nobody.
pub fn is_name(cell: &Cell) -> bool {
    cell.text.contains(char::is_alphabetic) || cell.text.contains('/')
}

/// The name of a unit without a number before it, and without the words for all who work there: "Tập thể HTX Tân Tiến", "Tập thể cán bộ,
/// thành viên HTX Tân Tiến".
pub fn plain_name(text: &Text, words: &Reader<'_>) -> Text {
    let plain = names::unnumbered(text);
    let is_collective = COLLECTIVE.iter().any(|word| key(plain).starts_with(word));
    let of_staff = |unit: &&str| {
        let before = key(&plain[..plain.len() - unit.len()]);
        before.split(' ').all(|word| STAFF.contains(&word))
    };
    let unit = if is_collective { inside(plain, words).filter(of_staff) } else { None };
    let plain = unit.unwrap_or(plain);
    if plain.len() == text.len() { text.clone() } else { plain.into() }
}

/// The name of a cooperative, union or fund inside a text, to its end.
pub fn inside<'t>(text: &'t str, words: &Reader<'_>) -> Option<&'t str> {
    let mut starts = text.match_indices(' ').map(|(at, _)| &text[at + 1..]);
    starts.find(|rest| words.names.kind_of(rest).is_some_and(|kind| kind != UnitKind::Khac))
}

/// Words for all who work in a unit, which stand for the unit itself.
const STAFF: &[&str] = &[
    "tập", "toàn", "thể", "cán", "bộ", "thành", "viên", "và", "người", "lao", "động", "nhân", "xã", "công", "viên",
    "chức", "các", "của", "đơn", "vị",
];

/// How a collective is called before its unit's name.
const COLLECTIVE: &[&str] = &["tập thể ", "toàn thể "];

pub fn commune(row: RowView<'_>, around: &Around) -> Option<Text> {
    place(row, Meaning::Commune, &around.commune)
}

pub fn district(row: RowView<'_>, around: &Around) -> Option<Text> {
    place(row, Meaning::District, &around.district)
}

fn place(row: RowView<'_>, meaning: Meaning, around: &Option<Fact<Text>>) -> Option<Text> {
    let own = row.cell(meaning).map(|cell| cell.text.clone());
    own.or_else(|| around.as_ref().map(|fact| fact.value().clone()))
}

/// The kind that the header of the unit column names, where it names one kind only ("Tên HTX").
pub fn hinted_kind(row: RowView<'_>, words: &Reader<'_>) -> Option<UnitKind> {
    let (column, _) = row.cells(Meaning::Unit).next()?;
    words.kind_of_header(&column.header)
}
