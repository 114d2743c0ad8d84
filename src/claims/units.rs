//! What a row of a register says of a unit.

use super::as_of::AsOf;
use super::fact::{Fact, Source};
use super::lines::{said, said_by_group, strip_number};
use super::listed::Wording;
use super::number::{Count, count};
use super::reader::Reader;
use super::standing;
use super::unit::{code, commune, district, hinted_kind};
use super::unread::Unread;
use super::year::year_of;
use crate::model::{Text, UnitKind, UnitStatus};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;
use crate::wording::former;

/// A row of a register.
#[derive(Clone, Debug)]
pub struct ListedUnit<'a> {
    pub row: RowView<'a>,
    /// Nothing where no cell names a unit; then all else is empty.
    pub named: Option<&'a Cell>,
    pub name: Text,
    pub code: Option<&'a str>,
    pub kind: UnitKind,
    /// The kind, where something says it.
    pub said_kind: Option<Fact<UnitKind>>,
    pub sector: Option<Wording<'a>>,
    /// The group row that says the sector, where no cell does.
    pub sector_of_group: Option<Source>,
    pub commune: Option<Text>,
    pub district: Option<Text>,
    pub members: Count<'a>,
    pub workers: Count<'a>,
    pub block: Option<String>,
    pub status: UnitStatus,
    /// The status, where a cell says it.
    pub said_status: Option<Fact<UnitStatus>>,
    pub founded: Option<i32>,
    /// The line that says since when it is, where no cell does.
    pub founded_around: Option<Source>,
    pub dissolved: Option<i32>,
    /// What says until when it worked beside its status.
    pub ended_beside: Option<Source>,
    pub former_names: Vec<String>,
    /// Of what time the list is.
    pub as_of: Option<AsOf>,
    pub unread: Vec<Unread<'a>>,
}

impl<'a> ListedUnit<'a> {
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let columns = [Meaning::Unit, Meaning::Name, Meaning::Workplace];
        let named = columns.into_iter().find_map(|meaning| row.cell(meaning));
        let written = named.map_or("", |cell| cell.text.as_str());
        let (written, behind) = standing::behind_name(written, words);
        let (name, former) = former::split(written);
        let said_kind = kind(row, name, named, words);
        let kind = said_kind.as_ref().map_or(UnitKind::Khac, |fact| *fact.value());
        let (sector, sector_of_group) = sector(row, kind, words);
        let mut unread = Vec::new();
        let stands = standing::of(row, named.zip(behind), words, &mut unread);
        let around = words.around(row);
        let founded = year_of(row, Meaning::Founded, &mut unread);
        let around_it = if founded.is_none() { said(row, founded_in) } else { None };
        let (founded_around, around_founded) = around_it.map(|fact| (fact.source(), fact.into_value())).unzip();
        Self {
            row,
            named,
            name: name.into(),
            code: code(row),
            kind,
            said_kind,
            said_status: stands.said,
            sector,
            sector_of_group,
            commune: commune(row, &around),
            district: district(row, &around),
            members: count(row, Meaning::Members),
            workers: count(row, Meaning::Workers),
            block: row.text(Meaning::Block).map(str::to_owned),
            status: stands.status,
            founded: founded.or(around_founded),
            founded_around,
            dissolved: stands.last_year,
            ended_beside: stands.ended_beside,
            former_names: former.or(row.text(Meaning::FormerName)).map(str::to_owned).into_iter().collect(),
            as_of: AsOf::of(row),
            unread,
        }
    }
}

/// The year in which a line says that those below it were founded: "C. HTX THÀNH LẬP MỚI NĂM 2024". Before or since a year is none.
fn founded_in(line: &str) -> Option<i32> {
    let folded = fold(line);
    let (_, rest) = folded.split_once("thanh lap ")?;
    let rest = rest.strip_prefix("moi ").unwrap_or(rest);
    let rest = rest.strip_prefix("trong ").unwrap_or(rest);
    let year = rest.strip_prefix("nam ")?;
    let (year, behind) = year.split_once(' ').unwrap_or((year, ""));
    let is_alone = !matches!(behind.split(' ').next(), Some("den" | "va" | "tro"));
    value::year(year).filter(|_| is_alone && year.len() == 4)
}

/// The kind by its own column, else by the name, else by a line around the row ("II. Quỹ tín dụng nhân dân") or the column's heading.
fn kind(row: RowView<'_>, name: &str, named: Option<&Cell>, words: &Reader<'_>) -> Option<Fact<UnitKind>> {
    let cell = row.cell(Meaning::UnitKind);
    let own = cell.and_then(|cell| words.names.kind_of(&cell.text).map(|kind| Fact::of_cell(kind, cell)));
    let by_name = || words.names.parse(name).kind.zip(named).map(|(kind, cell)| Fact::of_cell(kind, cell));
    let heading = || row.cells(Meaning::Unit).next().map(|(column, _)| Source::Heading(column.column));
    own.or_else(by_name)
        .or_else(|| said(row, |text| words.names.kind_of(strip_number(text))))
        .or_else(|| hinted_kind(row, words).zip(heading()).map(|(kind, heading)| Fact::of(kind, heading)))
}

/// The sector by its own cell, by a group row, or by the kind; and the group row that says it.
fn sector<'a>(row: RowView<'a>, kind: UnitKind, words: &Reader<'_>) -> (Option<Wording<'a>>, Option<Source>) {
    if let Some(cell) = row.cell(Meaning::Sector) {
        return (Some(Wording::sector(cell, words)), None);
    }
    if let Some(grouped) = said_by_group(row, |text| words.sector(strip_number(text))) {
        let source = grouped.source();
        return (Some(Wording::known(grouped.into_value())), Some(source));
    }
    let by_kind = (kind == UnitKind::Qtdnd).then_some("QTD");
    let by_kind = by_kind.filter(|code| words.catalogue.sector(code).is_some()).map(Text::from);
    (by_kind.map(Wording::known), None)
}
