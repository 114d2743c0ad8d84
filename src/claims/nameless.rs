//! Rows that name a unit and leave the column of recipients blank: the unit is the recipient only where the row or a line around it says
//! so, or where the list names a person or a unit and never both.

use super::behind_names::name_alone;
use super::fact::Fact;
use super::reader::Reader;
use super::unit::is_name;
use crate::model::RecipientKind;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView, Value};
use crate::roster::text::fold;
use crate::wording::explained::denies;

/// The columns whose cells name who receives.
pub const RECIPIENTS: [Meaning; 2] = [Meaning::Person, Meaning::Name];

/// Columns that only a person fills in.
const PERSONAL: [Meaning; 7] = [
    Meaning::Position,
    Meaning::PositionAndUnit,
    Meaning::Birth,
    Meaning::Sex,
    Meaning::MaleMark,
    Meaning::FemaleMark,
    Meaning::IdNumber,
];

/// Whether a cell of the column of recipients names nobody: "…", "(chưa có)", "#N/A", a bare post.
pub fn names_nobody(cell: &Cell, words: &Reader<'_>) -> bool {
    // What a remark behind the name denies is not the name.
    let name = name_alone(&cell.text);
    let says_none = || (denies(name) || words.people.is_post(name)) && !words.people.is_person(name);
    !is_name(cell) || cell.value == Value::Error || says_none()
}

/// Whether the table has a column of recipients, so that a unit beside it is not the recipient by itself.
pub fn has_recipients(row: RowView<'_>) -> bool {
    row.table.columns.iter().any(|column| RECIPIENTS.contains(&column.meaning))
}

/// Who receives where the unit alone is named; nothing where a person may be missing.
pub fn kind(row: RowView<'_>, unit: &Cell, words: &Reader<'_>) -> Option<Fact<RecipientKind>> {
    let around = words.around(row);
    // "Đơn vị" heads collectives and workplaces alike.
    let units = &words.catalogue.total_words.units;
    let is_of_units = |header: &str| units.iter().any(|word| fold(word) == fold(header));
    let by_heading = || {
        let column = row.table.columns.iter().find(|column| column.column == unit.at.column)?;
        let kind = words.recipient(&column.header).filter(|_| !is_of_units(&column.header));
        kind.filter(|kind| *kind == RecipientKind::Collective)
    };
    let works_there =
        || row.table.columns.iter().any(|c| c.column == unit.at.column && c.meaning == Meaning::Workplace);
    let alternates = || words.columns.alternates(row, &RECIPIENTS, unit.at.column);
    // Where persons have a column for their workplace, a unit in another is no workplace.
    let stands_apart = || {
        let is_apart = |column: &&Column| column.meaning == Meaning::Workplace && column.column != unit.at.column;
        row.table.columns.iter().find(is_apart).is_some_and(|workplace| row.row.cell_at(workplace.column).is_none())
    };
    let personal = || PERSONAL.iter().find_map(|meaning| row.cell(*meaning));
    let of_unit = |kind| Fact::of_cell(kind, unit);
    super::recipient::stated(row, words)
        .or_else(|| around.recipient_of_group.clone())
        .or_else(|| personal().map(|cell| Fact::of_cell(RecipientKind::Individual, cell)))
        .or_else(|| by_heading().map(of_unit))
        .or_else(|| stands_apart().then(|| of_unit(RecipientKind::Collective)))
        .or_else(|| alternates().then(|| of_unit(RecipientKind::Collective)))
        .or_else(|| around.recipient.clone())
        .or_else(|| works_there().then(|| of_unit(RecipientKind::Individual)))
}
