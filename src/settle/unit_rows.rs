//! Rows of a register → units.

use super::context::{listed, said};
use super::numbers::count;
use super::outcome::{Fate, Outcome};
use super::words::Words;
use crate::identity::units::former;
use crate::identity::units::{Mention, Register};
use crate::issue::{CellProblem, SettleProblem};
use crate::model::{Catalogue, Key, QuestionKind, Text, Unit, UnitKind, UnitStatus};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::{fold, key};
use crate::roster::value::{self, When};
use std::collections::BTreeMap;

/// The units of a register, as it grows; a unit that is listed twice is one unit.
pub struct Listing {
    pub register: Register,
    /// Code, or kind, name and commune → the place that listed it first.
    listed: BTreeMap<Key, String>,
}

impl Listing {
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { register: Register::new(catalogue), listed: BTreeMap::new() }
    }

    /// Takes one row of a units table.
    pub fn take(&mut self, row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) {
        let name_cell =
            row.cell(Meaning::Unit).or_else(|| row.cell(Meaning::Name)).or_else(|| row.cell(Meaning::Workplace));
        let Some(name_cell) = name_cell else {
            outcome.set_aside(row, None, SettleProblem::UnitMissing);
            return;
        };
        let code = row.text(Meaning::Code);
        let unit = read_unit(row, &name_cell.text, words, outcome);
        let key = identity(&unit, code, words);
        if let Some(first) = self.listed.get(&key) {
            outcome.issue(row, Some(name_cell), SettleProblem::Duplicate { first: first.clone() });
            outcome.fate(row, Fate::Duplicate);
            return;
        }
        let place = row.place_of(name_cell).to_string();
        self.register.add(unit, code, &words.names);
        self.listed.insert(key, place);
        outcome.fate(row, Fate::Accepted);
    }
}

/// What makes two rows the same unit. Codes decide where both rows have one, so a row with a code is also known by its
/// name, but not the other way round.
fn identity(unit: &Unit, code: Option<&str>, words: &Words<'_>) -> Key {
    if let Some(code) = code {
        return Key::new("code/1").with(fold(code));
    }
    let name = words.names.parse(&unit.name);
    let commune = unit.commune.as_deref().map_or_else(String::new, fold);
    Key::new("unit/1").with(unit.kind.code()).with(name.business).with(key(&name.proper)).with(commune)
}

fn read_unit(row: RowView<'_>, name: &str, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Unit {
    let (name, former) = former::split(name);
    let kind = kind(row, name, words);
    let (status, dissolved) = status(row, words, outcome);
    Unit {
        id: Text::default(),
        name: name.into(),
        kind,
        sector: sector(row, kind, words, outcome),
        commune: commune(row, words).map(str::to_owned),
        district: district(row, words).map(str::to_owned),
        members: count(row, Meaning::Members, outcome),
        workers: count(row, Meaning::Workers, outcome),
        block: row.text(Meaning::Block).map(str::to_owned),
        status,
        founded: year(row, Meaning::Founded, outcome),
        dissolved,
        registered: true,
        former_names: former.or(row.text(Meaning::FormerName)).map(str::to_owned).into_iter().collect(),
        place: row.place(),
    }
}

/// The kind by its own column, else by the name, else by the column's header or a group row ("II. Quỹ tín dụng nhân dân").
fn kind(row: RowView<'_>, name: &str, words: &Words<'_>) -> UnitKind {
    let own = row.text(Meaning::UnitKind).and_then(|text| words.names.kind_of(text));
    own.or_else(|| words.names.parse(name).kind)
        .or_else(|| said(row, |text| words.names.kind_of(strip_number(text))))
        .or_else(|| hinted_kind(row, words))
        .unwrap_or(UnitKind::Khac)
}

/// The kind that the header of the unit column names, where it names one kind only ("Tên HTX").
pub fn hinted_kind(row: RowView<'_>, words: &Words<'_>) -> Option<UnitKind> {
    let (column, _) = row.cells(Meaning::Unit).next()?;
    words.kind_of_header(&column.header)
}

fn sector(row: RowView<'_>, kind: UnitKind, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Text> {
    if let Some(cell) = row.cell(Meaning::Sector) {
        return words.sector(&cell.text).or_else(|| {
            let near = words.sectors.near(&cell.text);
            let sectors = &words.catalogue.sectors;
            let answer = listed(row, Some(cell), QuestionKind::Sector, &cell.text, sectors, &near, outcome);
            if answer.is_none() {
                outcome.issue(row, Some(cell), SettleProblem::SectorUnknown { near });
            }
            answer.flatten()
        });
    }
    let grouped = row.data.groups.iter().rev().find_map(|group| words.sector(strip_number(&group.text)));
    let by_kind = (kind == UnitKind::Qtdnd).then_some("QTD");
    grouped.or_else(|| by_kind.filter(|code| words.catalogue.sector(code).is_some()).map(Text::from))
}

fn status(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> (UnitStatus, Option<i32>) {
    let cell = row.cell(Meaning::Status);
    let dissolved = year(row, Meaning::Dissolved, outcome);
    let status = match cell {
        Some(cell) => words.status(&cell.text).unwrap_or_else(|| {
            outcome.issue(row, Some(cell), SettleProblem::StatusUnknown);
            UnitStatus::Active
        }),
        None => UnitStatus::Active,
    };
    let in_words = cell.filter(|_| status == UnitStatus::Dissolved).and_then(|cell| value::year(&cell.text));
    match dissolved.or(in_words) {
        Some(year) => (UnitStatus::Dissolved, Some(year)),
        None => (status, None),
    }
}

/// The innermost group row that is a district or commune.
pub fn group_of_place(row: RowView<'_>, words: &[&str]) -> Option<usize> {
    row.data.groups.iter().rposition(|group| {
        let folded = fold(strip_number(&group.text));
        words.iter().any(|word| folded.starts_with(&format!("{word} ")))
    })
}

pub const COMMUNES: &[&str] = &["xa", "phuong", "thi tran"];
pub const DISTRICTS: &[&str] = &["huyen", "thi xa", "thanh pho", "tx", "tp"];

fn commune<'a>(row: RowView<'a>, words: &Words<'_>) -> Option<&'a str> {
    row.text(Meaning::Commune).or_else(|| words.around(row).commune.map(|at| group(row, at)))
}

fn district<'a>(row: RowView<'a>, words: &Words<'_>) -> Option<&'a str> {
    row.text(Meaning::District).or_else(|| words.around(row).district.map(|at| group(row, at)))
}

fn group(row: RowView<'_>, at: usize) -> &str {
    strip_number(&row.data.groups[at].text)
}

/// "II. Quỹ tín dụng" without its number.
pub fn strip_number(text: &str) -> &str {
    match text.split_once(['.', ')', '/', '-', ' ']) {
        Some((number, rest)) if is_number(number) && !rest.trim().is_empty() => {
            strip_number(rest.trim_start_matches(['.', ')', ' ', '-']))
        }
        _ => text.trim(),
    }
}

fn is_number(text: &str) -> bool {
    let text = text.trim();
    let roman = !text.is_empty() && text.chars().all(|c| "IVXLC".contains(c));
    let letter = text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase());
    roman || letter || (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit()))
}

/// A year of a column, from a year, a month or a day, or nothing with an issue.
pub fn year(row: RowView<'_>, meaning: Meaning, outcome: &mut Outcome<'_>) -> Option<i32> {
    let cell = row.cell(meaning)?;
    match value::when(cell) {
        Ok(Some(When::Day(date))) => Some(date.year()),
        Ok(Some(When::Month { year, .. } | When::Year(year))) => Some(year),
        Ok(None) => None,
        Err(_) => {
            let inside = value::year(&cell.text);
            if inside.is_none() {
                outcome.issue(row, Some(cell), CellProblem::NotADate);
            }
            inside
        }
    }
}

/// The unit that a row's cells refer to.
pub fn mention<'a>(row: RowView<'a>, name: &'a str, words: &Words<'_>) -> Mention<'a> {
    Mention {
        name,
        code: row.text(Meaning::Code),
        commune: commune(row, words),
        district: district(row, words),
        kind: hinted_kind(row, words),
    }
}

#[cfg(test)]
mod tests {
    use super::strip_number;

    #[test]
    fn numbers_before_a_group_are_dropped() {
        for (text, rest) in
            [("II. Huyện Tân Biên", "Huyện Tân Biên"), ("I.1. Xã A", "Xã A"), ("a", "a"), ("A. TẬP THỂ", "TẬP THỂ")]
        {
            assert_eq!(strip_number(text), rest);
        }
    }
}
