//! Tables that sum up other lists: how many units, people or awards there are of a unit, a sector, a district or a movement. They give no
//! record, and what they count is counted from the lists themselves.

use super::ReadSettings;
use super::evidence::names_a_unit;
use crate::issue::{Issue, Problem, SheetProblem};
use crate::model::TableKind;
use crate::place::CellRef;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, RowClass, Sheet, Table, Value};
use crate::roster::text::fold;
use crate::roster::value;
use std::collections::BTreeSet;

/// Takes the summaries among a sheet's tables out of it, and says so of each.
pub fn take_out(sheet: &mut Sheet, issues: &mut Vec<Issue>, settings: &ReadSettings) {
    // Tables side by side share the rows of the first of them.
    let holds = |at: usize| sheet.rows.iter().any(|row| row.table == Some(at));
    let holders: Vec<usize> =
        (0..sheet.tables.len()).map(|at| (0..=at).rev().find(|of| holds(*of)).unwrap_or(at)).collect();
    let are: Vec<bool> = sheet.tables.iter().map(|table| Seen { table, sheet, settings }.is_no_list()).collect();
    for at in (0..sheet.tables.len()).filter(|at| are[*at]) {
        let rows = sheet.tables[at].rows.len();
        let place = sheet.tables[at].place.clone();
        let columns: BTreeSet<u32> = sheet.tables[at].columns.iter().map(|column| column.column).collect();
        let headers: BTreeSet<CellRef> = sheet
            .rows
            .iter()
            .filter(|row| row.table == Some(holders[at]) && row.class == RowClass::Header)
            .flat_map(|row| &row.cells)
            .filter(|cell| columns.contains(&cell.at.column))
            .map(|cell| sheet.cell_of(cell.at))
            .collect();
        issues.retain(|issue| {
            let of_heading = issue.place.cell.is_some_and(|cell| headers.contains(&cell));
            !(of_heading && is_of_headings(&issue.problem))
        });
        issues.push(Issue::new(SheetProblem::NoRoster { rows }, place));
    }
    set_apart(sheet, &holders, &are);
}

fn is_of_headings(problem: &Problem) -> bool {
    use SheetProblem::{ColumnTwice, ColumnUnexplained, HeaderByValues, HeaderNear};
    matches!(
        problem,
        Problem::Sheet(ColumnUnexplained { .. } | HeaderNear { .. } | HeaderByValues { .. } | ColumnTwice { .. })
    )
}

/// The rows of summaries become notes and their tables go; beside a list that stays, only what is none of its rows does.
fn set_apart(sheet: &mut Sheet, holders: &[usize], are: &[bool]) {
    let stays = |holder: usize| (0..are.len()).any(|at| holders[at] == holder && !are[at]);
    let of_lists: BTreeSet<usize> = (0..are.len())
        .filter(|at| !are[*at])
        .flat_map(|at| sheet.tables[at].rows.iter().map(|data| data.row))
        .collect();
    let goes: Vec<bool> = (0..are.len()).map(|at| are[at] && !stays(holders[at])).collect();
    let place: Vec<usize> = (0..are.len()).map(|at| goes[..at].iter().filter(|goes| !**goes).count()).collect();
    for (at, row) in sheet.rows.iter_mut().enumerate() {
        let Some(table) = row.table else { continue };
        let is_summed = row.class == RowClass::Data && !of_lists.contains(&at) && are.iter().any(|is| *is);
        if goes[table] {
            row.table = None;
            if row.class != RowClass::Blank {
                (row.class, row.reason) = (RowClass::Note, SUMMARY);
            }
        } else {
            row.table = Some(place[table]);
            if is_summed && (0..are.len()).any(|side| are[side] && holders[side] == table) {
                (row.class, row.reason) = (RowClass::Note, SUMMARY);
            }
        }
    }
    for (table, is) in sheet.tables.iter_mut().zip(are) {
        if *is {
            (table.kind, table.also) = (None, Vec::new());
            table.rows.clear();
        }
    }
    let mut goes = goes.into_iter();
    sheet.tables.retain(|_| !goes.next().unwrap_or(false));
}

/// Why the rows of a summary are none of data.
pub const SUMMARY: &str = "summary";

/// Whether a sheet without a header is a table that a program made of another: its captions say so, and what stands beside the labels is
/// numbers.
pub fn is_pivot(rows: &[super::grid::GridRow], settings: &ReadSettings) -> bool {
    let is_caption = |cell: &Cell| {
        let folded = fold(&cell.text);
        settings.pivot.iter().any(|caption| folded == *caption || folded.starts_with(&format!("{caption} ")))
    };
    let Some(first) = rows.iter().position(|row| row.cells.iter().any(is_caption)) else { return false };
    let body: Vec<&Cell> = rows[first + 1..].iter().flat_map(|row| row.cells.iter().skip(1)).collect();
    let numbers = body.iter().filter(|cell| matches!(cell.value, Value::Number(_))).count();
    first <= 4
        && numbers > 0
        && body.iter().all(|cell| cell.value != Value::Text || is_caption(cell) || numbers > body.len() / 2)
}

/// What stands in a list of contacts beside what no record needs.
const CONTACTS: &[Meaning] = &[
    Meaning::Index,
    Meaning::Unit,
    Meaning::Workplace,
    Meaning::Name,
    Meaning::Person,
    Meaning::Representative,
    Meaning::Position,
    Meaning::Phone,
    Meaning::Email,
    Meaning::Address,
    Meaning::Commune,
    Meaning::District,
    Meaning::Remark,
];

fn begins_as_agenda(title: &str) -> bool {
    let folded = fold(title);
    ["chuong trinh ", "lich ", "kich ban "].iter().any(|start| folded.starts_with(start))
}

fn begins_as_list(title: &str) -> bool {
    fold(title).starts_with("danh sach ")
}

/// A table with what stands around it.
struct Seen<'a> {
    table: &'a Table,
    sheet: &'a Sheet,
    settings: &'a ReadSettings,
}

impl<'a> Seen<'a> {
    fn is_no_list(&self) -> bool {
        !self.table.rows.is_empty()
            && (self.counts_without_names()
                || self.counts_beside_names()
                || self.counts_awards()
                || self.lists_places()
                || self.lists_insides()
                || self.lists_guests()
                || self.lists_contacts())
    }

    /// Those who are at an event, by the title, or what is done there hour by hour; no column says anything that is counted.
    fn lists_guests(&self) -> bool {
        let is_agenda = self.table.kind == Some(TableKind::Activities) && self.around().any(begins_as_agenda);
        (self.table.kind.is_none() && self.around().any(begins_as_list) || is_agenda)
            && self.says(&self.settings.events)
    }

    /// Telephones and addresses of units and people, under a title that speaks of nothing that is counted.
    fn lists_contacts(&self) -> bool {
        let is_plain = |column: &Column| !column.meaning.is_needed() || CONTACTS.contains(&column.meaning);
        self.table.kind.is_none()
            && self.has(&[Meaning::Phone, Meaning::Email])
            && self.table.columns.iter().all(is_plain)
            && !self.says(&self.settings.award_titles)
            && !self.says(&self.settings.participation_titles)
    }

    fn columns(&self, meanings: &[Meaning]) -> Vec<&'a Column> {
        self.table.columns.iter().filter(|column| meanings.contains(&column.meaning)).collect()
    }

    fn has(&self, meanings: &[Meaning]) -> bool {
        self.table
            .columns
            .iter()
            .any(|column| meanings.contains(&column.meaning) && self.cells(column).next().is_some())
    }

    /// The cells of a column in the table's rows, each where it stands.
    fn cells(&self, column: &Column) -> impl Iterator<Item = &'a Cell> + use<'a> {
        let (sheet, at) = (self.sheet, column.column);
        let rows = self.table.rows.iter().filter_map(move |data| sheet.rows[data.row].cell_at(at));
        rows.filter(|cell| !cell.inherited)
    }

    fn around(&self) -> impl Iterator<Item = &'a str> {
        let (table, sheet) = (self.table, self.sheet);
        table.titles.iter().map(|title| title.text.as_str()).chain([sheet.name.as_str()])
    }

    fn says(&self, words: &[String]) -> bool {
        let around: Vec<String> = self.around().map(|text| format!(" {} ", fold(text))).collect();
        words.iter().any(|word| around.iter().any(|text| text.contains(&format!(" {} ", fold(word)))))
    }

    /// Whether a column holds numbers and nothing else but signs for none.
    fn is_counted(&self, column: &Column) -> bool {
        let mut any = false;
        let all = self.cells(column).all(|cell| {
            any |= count(cell).is_some();
            count(cell).is_some() || value::number(cell) == Ok(None)
        });
        any && all
    }

    fn are_counted(&self, columns: &[&Column]) -> bool {
        columns.iter().all(|column| self.is_counted(column) || self.cells(column).next().is_none())
    }

    fn has_several(&self, columns: &[&Column]) -> bool {
        columns.iter().flat_map(|column| self.cells(column)).filter_map(count).any(|number| number > 1)
    }

    /// Most texts of the columns that name somebody or something are so.
    fn most_names(&self, is_so: impl Fn(&str) -> bool) -> bool {
        let names: Vec<&Cell> = self
            .columns(NAMES)
            .into_iter()
            .flat_map(|column| self.cells(column))
            .filter(|cell| is_text(cell))
            .collect();
        !names.is_empty() && names.iter().filter(|cell| is_so(&cell.text)).count() * 3 >= names.len() * 2
    }

    /// Numbers of units, of people or of those who took part by movement, sector or place, and nobody who is named.
    fn counts_without_names(&self) -> bool {
        let facts = self.columns(FACTS);
        let names_a_unit = |text: &str| names_a_unit(text, &self.settings.spellings);
        let has_counts = self.has(&[Meaning::Counted]);
        let by_group =
            self.has(&[Meaning::Sector, Meaning::UnitKind, Meaning::Commune, Meaning::District, Meaning::Block])
                && !facts.is_empty();
        (has_counts || by_group)
            && !self.has(NAMES)
            && !self.has(&[Meaning::UnitMark])
            && !self.has(RECORDS)
            && self.are_counted(&facts)
            && self.are_counted(&self.columns(&[Meaning::Counted]))
            && !self.around().any(names_a_unit)
    }

    /// Names of units with how many of theirs were awarded, and nothing that makes a record of a row.
    fn counts_beside_names(&self) -> bool {
        // Under a title of awards people without names may be those who got them, unless the list is one of something else.
        let is_awarded =
            self.says(&self.settings.award_titles) && matches!(self.table.kind, None | Some(TableKind::Awards));
        let people = self.columns(&[Meaning::Participants]).into_iter().filter(|_| is_awarded);
        let counts: Vec<&Column> = self.columns(&[Meaning::Counted]).into_iter().chain(people).collect();
        // What is granted by a decision is a list of awards, and so is what names its award in each row, unless the title says that it sums up.
        let sums_up = self.says(&self.settings.summary_titles) && self.has_several(&counts);
        let grants =
            (self.has(&[Meaning::Award]) && !sums_up) || self.around().any(|text| !value::decisions(text).is_empty());
        !counts.is_empty()
            && !grants
            && self.has(NAMES)
            && !self.has(PEOPLE)
            && !self.has(RECORDS)
            && !self.has(&Meaning::OF_UNITS)
            && !self.has(&[Meaning::Code])
            && !self.has(&[Meaning::Movement, Meaning::MovementMark, Meaning::AwardMark, Meaning::YearMark])
            && !self.has(&[Meaning::Registered, Meaning::TookPart])
            && self.are_counted(&counts)
            && counts.iter().any(|column| self.is_counted(column))
    }

    /// Numbers of awards in the columns of awards: more than one in a cell, and a sum of them, or a title, that says so.
    fn counts_awards(&self) -> bool {
        let marks = self.columns(&[Meaning::AwardMark]);
        !marks.is_empty()
            && marks.iter().any(|column| self.is_counted(column))
            && self.are_counted(&marks)
            && self.has_several(&marks)
            && !self.has(&[Meaning::Award, Meaning::DecisionNo, Meaning::Decision, Meaning::DecisionDate])
            && (self.has_sums_of(&marks) || self.has_totals_of(&marks) || self.says(&self.settings.summary_titles))
    }

    /// Whether a further column is the sum of these in every row.
    fn has_sums_of(&self, columns: &[&Column]) -> bool {
        let sum = |row: &Row| {
            let cells = columns.iter().filter_map(|column| row.cell_at(column.column));
            cells.filter_map(count).map(u64::from).sum::<u64>()
        };
        let further = self.columns(&[Meaning::Unexplained, Meaning::Counted, Meaning::Participants]);
        further.iter().any(|column| {
            let mut rows = self.table.rows.iter().map(|data| &self.sheet.rows[data.row]);
            rows.all(|row| row.cell_at(column.column).and_then(count).map_or(0, u64::from) == sum(row))
        })
    }

    /// Whether a line of sums adds up the numbers of these.
    fn has_totals_of(&self, columns: &[&Column]) -> bool {
        let (Some(first), Some(last)) = (self.table.rows.first(), self.table.rows.last()) else { return false };
        let near = first.row.saturating_sub(1)..=last.row + 2;
        let totals =
            self.sheet.rows.iter().enumerate().filter(|(at, row)| near.contains(at) && row.class == RowClass::Total);
        totals.map(|(_, row)| row).any(|row| {
            columns.iter().all(|column| {
                let sum: u64 = self.cells(column).filter_map(count).map(u64::from).sum();
                row.cell_at(column.column).and_then(count).map_or(0, u64::from) == sum
            })
        })
    }

    /// Districts and communes with their numbers of units or members, or units that nobody names, are no register.
    fn lists_places(&self) -> bool {
        let of_units = self.has(&[Meaning::Code, Meaning::Sector, Meaning::UnitKind]) || self.heads_units();
        if self.table.kind != Some(TableKind::Units) || of_units {
            return false;
        }
        let is_place = |text: &str| {
            let folded = fold(text);
            self.settings
                .places
                .iter()
                .any(|word| folded.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ')))
        };
        let is_unit = |text: &str| names_a_unit(text, &self.settings.spellings);
        let counts_units = self.columns(&[Meaning::Counted]).iter().any(|column| self.is_counted(column));
        self.most_names(is_place) || (counts_units && !self.most_names(is_unit))
    }

    /// "Tên HTX" over bare names says what they are.
    fn heads_units(&self) -> bool {
        self.columns(NAMES).iter().any(|column| {
            let folded = fold(&column.header);
            folded.split(' ').any(|word| super::spelling::UNIT_KINDS.contains(&word)) || folded.contains("hop tac xa")
        })
    }

    /// The members of one unit, which a line above names, by names that are none of units.
    fn lists_insides(&self) -> bool {
        let spellings = &self.settings.spellings;
        let is_list = matches!(self.table.kind, None | Some(TableKind::Units));
        let members = |text: &str| {
            let folded = fold(text);
            let behind = self.settings.members.iter().filter_map(|word| {
                let (_, rest) = folded.split_once(&format!("{} ", fold(word)))?;
                Some(rest.strip_prefix("cua ").unwrap_or(rest).to_owned())
            });
            behind.into_iter().any(|rest| names_a_unit(&rest, spellings))
        };
        is_list
            && !self.heads_units()
            && self.around().any(members)
            && self.has(NAMES)
            && !self.most_names(|text| names_a_unit(text, spellings))
            && !self.has(RECORDS)
            && !self.has(&[Meaning::Award, Meaning::AwardMark])
    }
}

/// Who or what a row is about.
const NAMES: &[Meaning] = &[Meaning::Name, Meaning::Person, Meaning::Unit, Meaning::Workplace, Meaning::Officer];

/// People by their names.
const PEOPLE: &[Meaning] = &[Meaning::Person, Meaning::Officer];

/// What makes a record of a row, whatever is counted beside it.
const RECORDS: &[Meaning] = &[
    Meaning::DecisionNo,
    Meaning::Decision,
    Meaning::DecisionDate,
    Meaning::SelfScore,
    Meaning::BlockScore,
    Meaning::FinalScore,
    Meaning::Activity,
    Meaning::Date,
];

/// Columns of marks, or of how many.
const FACTS: &[Meaning] = &[
    Meaning::Registered,
    Meaning::TookPart,
    Meaning::Participants,
    Meaning::AwardMark,
    Meaning::MovementMark,
    Meaning::YearMark,
];

/// A whole number by itself; a year is none.
fn count(cell: &Cell) -> Option<u32> {
    let is_bare = match cell.value {
        Value::Number(_) => true,
        _ => cell.text.bytes().all(|letter| letter.is_ascii_digit()),
    };
    value::count(cell).ok().flatten().filter(|_| is_bare).filter(|number| !(1900..2100).contains(number))
}

fn is_text(cell: &Cell) -> bool {
    cell.value == Value::Text && cell.text.chars().any(char::is_alphabetic)
}
