//! What is hidden and would change a number: rows that say what no visible row says, and columns that say otherwise than the visible one of
//! their meaning. Asked about once for a list, or for a column of it; the rows wait. Hidden rows that repeat visible ones add nothing.

use super::fates::Fate;
use super::lists::{List, Lists};
use super::outcome::{Ask, At, Outcome};
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope, TableKind};
use crate::place::BETWEEN;
use crate::roster::column::{Column, year_of_heading};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView, Value};
use crate::roster::text::fold;
use crate::roster::value;
use std::collections::{HashMap, HashSet};

/// What the visible rows say. Only looked up.
#[derive(Default)]
pub struct Visible {
    /// The first row with these texts, in it and in the lines around it.
    rows: HashMap<Vec<String>, String>,
    /// The same of each sheet by its name: it may say of which movement or year its rows are.
    of_sheets: HashMap<(String, Vec<String>), String>,
    /// The names of listed units.
    units: HashSet<String>,
}

impl Visible {
    /// Nothing is gathered where no row is hidden.
    pub fn of<'a>(rows: impl Iterator<Item = RowView<'a>> + Clone) -> Self {
        let mut visible = Self::default();
        let is_hidden = |row: &RowView<'_>| row.sheet.is_row_hidden(row.row.row);
        if !rows.clone().any(|row| is_hidden(&row)) {
            return visible;
        }
        for row in rows.filter(|row| !is_hidden(row)) {
            if row.table.kind == Some(TableKind::Units) {
                visible.units.extend(unit(row));
            }
            let (said, place) = (content(row), row.place().to_string());
            visible.of_sheets.entry((row.sheet.name.clone(), said.clone())).or_insert_with(|| place.clone());
            visible.rows.entry(said).or_insert(place);
        }
        visible
    }

    /// The visible row that says what a hidden one says: any row where its whole sheet is hidden, most likely a copy of another; else one
    /// on a sheet of that name.
    fn same_as(&self, row: RowView<'_>) -> Option<&String> {
        let said = content(row);
        if row.sheet.hidden { self.rows.get(&said) } else { self.of_sheets.get(&(row.sheet.name.clone(), said)) }
    }
}

/// Whether a hidden row is not to be read further: it waits, is left out, or says what a visible one says. Its fate is set then.
pub fn row_waits(row: RowView<'_>, visible: &Visible, lists: &mut Lists, outcome: &mut Outcome<'_>) -> bool {
    if row.table.kind.is_none() || !row.sheet.is_row_hidden(row.row.row) {
        return false;
    }
    let is_unit = row.table.kind == Some(TableKind::Units);
    if is_unit && unit(row).is_none_or(|unit| visible.units.contains(&unit)) {
        return false;
    }
    let at = At::row(row);
    if let Some(first) = visible.same_as(row) {
        outcome.issue(at, SettleProblem::Duplicate { first: first.clone() });
        outcome.fate(row, Fate::Duplicate);
        return true;
    }
    let list = lists.of(row);
    let subject = list.name_on(row);
    let ask = Ask::new(
        QuestionKind::Hidden,
        Scope::List,
        list.question(QuestionKind::Hidden, "rows"),
        &subject,
        SettleProblem::RowsHidden,
    );
    match outcome.ask(at, ask, choices, |answer| matches!(answer, Answer::Stands | Answer::LeaveOut)) {
        Some(Answer::LeaveOut) => {
            outcome.set_aside(at, SettleProblem::LeftOut);
            true
        }
        Some(_) => false,
        // Units are listed all the same, so that nobody asks for them again.
        None if is_unit => false,
        None => {
            outcome.fate(row, Fate::SetAside);
            true
        }
    }
}

/// Whether a row waits since a hidden column says otherwise than the visible one; its fate is set then.
pub fn column_waits(row: RowView<'_>, lists: &mut Lists, outcome: &mut Outcome<'_>) -> bool {
    let mut waits = false;
    for column in row.table.columns.iter().filter(|column| row.sheet.is_column_hidden(column.column)) {
        let Some(cell) = row.row.cell_at(column.column).filter(|cell| differs(row, column, cell)) else { continue };
        let list = lists.of(row);
        let subject = [column.header.as_str(), &list.name_on(row)].join(BETWEEN);
        let ask = Ask::new(
            QuestionKind::Hidden,
            Scope::Column,
            column_question(&list, column),
            &subject,
            SettleProblem::ColumnHidden { header: column.header.clone() },
        );
        // An answer that leaves the column out has taken it from the table.
        waits |= outcome.ask(At::cell(row, cell), ask, choices, |answer| *answer == Answer::Stands).is_none();
    }
    if waits {
        outcome.fate(row, Fate::SetAside);
    }
    waits
}

/// The question about a hidden column of a list.
pub fn column_question(list: &List, column: &Column) -> QuestionId {
    list.question(QuestionKind::Hidden, &format!("column {} {}", column.column, column.header))
}

fn choices() -> Vec<Choice> {
    [Answer::Stands, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() }).into()
}

/// Whether a cell of a hidden column says something that the visible columns of its meaning do not.
fn differs(row: RowView<'_>, column: &Column, cell: &Cell) -> bool {
    let bears = column.meaning.is_needed() && !matches!(column.meaning, Meaning::Unexplained | Meaning::Remark);
    if !bears || cell.value == Value::Error || matches!(value::yes_no(cell), Ok(None | Some(false))) {
        return false;
    }
    let text = fold(&cell.text);
    let twins = visible_twins(row, column);
    // Marks below two headings say two things.
    let says_same = |other: &&Column| {
        column.stands_for.is_none()
            && other.stands_for.is_none()
            && row.row.cell_at(other.column).is_some_and(|cell| fold(&cell.text) == text)
    };
    !twins.is_empty() && !twins.iter().any(says_same)
}

/// The visible columns that hold the same kind of fact.
fn visible_twins<'a>(row: RowView<'a>, column: &Column) -> Vec<&'a Column> {
    let kind = |meaning: Meaning| match meaning {
        Meaning::AwardMark => Meaning::Award,
        Meaning::MovementMark => Meaning::Movement,
        other => other,
    };
    let is_twin =
        |other: &&Column| kind(other.meaning) == kind(column.meaning) && !row.sheet.is_column_hidden(other.column);
    row.table.columns.iter().filter(is_twin).collect()
}

/// What a row and the lines around it say, in whatever order, without its running number. A mark says its heading.
fn content(row: RowView<'_>) -> Vec<String> {
    let of = |cell: &Cell| row.table.columns.iter().find(|column| column.column == cell.at.column);
    let said = |cell: &Cell| match of(cell) {
        Some(column) if column.meaning == Meaning::Index => None,
        Some(column) if says_by_heading(cell) => Some(fold(&[&column.header, cell.text.as_str()].join(" "))),
        _ => Some(fold(&cell.text)),
    };
    let cells = row.row.cells.iter().filter_map(said);
    let groups = row.data.groups.iter().map(|line| fold(&line.text));
    let titles = row.table.titles.iter().map(|line| fold(&line.text));
    let lines = groups.chain(titles).chain(sheet_name(row));
    let mut content: Vec<String> = cells.chain(lines).filter(|text| !text.is_empty()).collect();
    content.sort_unstable();
    content.dedup();
    content
}

/// What the sheet's name adds to its rows: it is the title of a table that has none, and may name the year of one that has.
fn sheet_name(row: RowView<'_>) -> Option<String> {
    let name = &row.sheet.name;
    if row.table.titles.is_empty() { Some(fold(name)) } else { year_of_heading(name).map(|year| year.to_string()) }
}

/// Whether a cell says something only with the heading above it: a mark, a number.
fn says_by_heading(cell: &Cell) -> bool {
    matches!(cell.value, Value::Number(_)) || matches!(value::yes_no(cell), Ok(Some(_)))
}

/// The name of a unit that a register lists.
fn unit(row: RowView<'_>) -> Option<String> {
    row.text(Meaning::Unit).or_else(|| row.text(Meaning::Name)).map(fold)
}
