//! What makes two rows belong to one list, and questions that one answer settles for all rows of it: of which year it is, which movement
//! it is about. An answer for the list may also be that its rows differ: then each is asked about by itself.

use super::outcome::{Ask, At, Outcome};
use crate::issue::Problem;
use crate::model::{Answer, Choice, Key, QuestionId, QuestionKind, Scope, TableId};
use crate::place::BETWEEN;
use crate::roster::meaning::Meaning;
use crate::roster::table::{DataRow, RowView, Table};
use std::collections::HashMap;
use std::rc::Rc;

/// A list: the tables of one sheet that have the same headings and titles. A table without titles goes on with the one before.
#[derive(Debug)]
pub struct List {
    key: Key,
    /// What its key was while each of its next rows stood first.
    earlier: Vec<Key>,
    /// What a person calls it: its title, else the name of its sheet.
    pub name: String,
}

/// The lists of a run, found out when a row of theirs is asked about.
#[derive(Debug, Default)]
pub struct Lists {
    known: HashMap<TableId, Rc<List>>,
    /// Whether some row of a table has what others lack. Only looked up.
    had: HashMap<(TableId, &'static str), bool>,
}

/// What is asked about a list.
pub struct ListAsk {
    pub kind: QuestionKind,
    /// Tells two questions of one kind about one list apart.
    pub part: &'static str,
    /// What is said of each row that waits.
    pub problem: Problem,
    /// The question about the row alone, where there is one.
    pub own: Option<QuestionId>,
    /// Whether the rows of the list may differ, so that each can be asked about by itself.
    pub may_differ: bool,
}

impl List {
    /// The id of a question about it; `part` tells two of one kind apart.
    pub fn question(&self, kind: QuestionKind, part: &str) -> QuestionId {
        let of = |list: &Key| QuestionId::of_key(kind, |key| key.with("list").with(part).with(list));
        QuestionId { also: self.earlier.iter().map(|list| of(list).id).collect(), ..of(&self.key) }
    }

    /// The id of a question about it and another list, whichever comes first.
    pub fn question_with(&self, other: &Self, kind: QuestionKind) -> QuestionId {
        let of = |one: &Key, other: &Key| {
            let (first, second) = if one <= other { (one, other) } else { (other, one) };
            QuestionId::of_key(kind, |key| key.with("lists").with(first).with(second))
        };
        let pairs = self.keys().flat_map(|one| other.keys().map(move |other| (one, other)));
        let also = pairs.skip(1).map(|(one, other)| of(one, other).id).collect();
        QuestionId { also, ..of(&self.key, &other.key) }
    }

    /// Its name and that of its sheet, where these differ: two sheets may have lists of one title.
    pub fn name_on(&self, row: RowView<'_>) -> String {
        let sheet = &row.sheet.name;
        if *sheet == self.name { self.name.clone() } else { [self.name.as_str(), sheet].join(BETWEEN) }
    }

    fn keys(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.key).chain(&self.earlier)
    }
}

impl Lists {
    /// Whether some row of the row's table has what `part` names; found out once for the table.
    pub fn has(&mut self, row: RowView<'_>, part: &'static str, has: impl Fn(&DataRow) -> bool) -> bool {
        *self.had.entry((row.table_id, part)).or_insert_with(|| row.table.rows.iter().any(has))
    }

    pub fn of(&mut self, row: RowView<'_>) -> Rc<List> {
        if let Some(list) = self.known.get(&row.table_id) {
            return list.clone();
        }
        let tables = &row.sheet.tables;
        let at = row.table_id.table as usize;
        let first =
            (0..=at).rev().find(|at| !goes_on(tables, *at)).expect("the first table of a sheet goes on with none");
        let last = (at + 1..tables.len()).take_while(|at| goes_on(tables, *at)).last().unwrap_or(at);
        let mut keys = keys(row, &tables[first..=last]).into_iter();
        let key = keys.next().expect("the row that asks is one of its list");
        let list = Rc::new(List { key, earlier: keys.collect(), name: name(row, &tables[first]) });
        self.known.insert(row.table_id, list.clone());
        list
    }

    /// The answer for a row that lacks something that its whole list lacks, or nothing: then the row waits.
    pub fn ask(
        &mut self,
        at: At<'_>,
        ask: ListAsk,
        outcome: &mut Outcome<'_>,
        choices: impl Fn() -> Vec<Choice>,
        accepts: impl Fn(&Answer) -> bool,
    ) -> Option<Answer> {
        let list = self.of(at.row);
        let id = list.question(ask.kind, ask.part);
        let kind = ask.kind;
        let (problem, own, may_differ) = (ask.problem.clone(), ask.own.clone(), ask.may_differ);
        let offered = || {
            let differ = may_differ.then_some(Answer::Different);
            let words = differ.into_iter().map(|answer| Choice { answer, name: String::new() });
            choices().into_iter().chain(words).collect()
        };
        // Of a column it matters what it holds, too.
        let subject = match kind {
            QuestionKind::Column => format!("{}{BETWEEN}{}", ask.part, list.name),
            _ => list.name.clone(),
        };
        let ask = Ask {
            kind,
            scope: Scope::List,
            id,
            own: ask.own,
            subject: &subject,
            takes_several: kind == QuestionKind::Award,
            beside: Vec::new(),
            problem: ask.problem,
        };
        let answer =
            outcome.ask(at, ask, offered, |answer| accepts(answer) || (may_differ && *answer == Answer::Different));
        let Some(own) = own.filter(|_| may_differ && answer == Some(Answer::Different)) else { return answer };
        let subject = at.cell.map_or_else(|| telling(at.row), |cell| cell.text.as_str());
        let ask = Ask {
            kind,
            scope: Scope::Row,
            id: own,
            own: None,
            subject,
            takes_several: kind == QuestionKind::Award,
            beside: Vec::new(),
            problem,
        };
        outcome.ask(at, ask, choices, accepts)
    }
}

/// Whether a table of a sheet goes on with the one before: the same headings again, below no title of its own.
fn goes_on(tables: &[Table], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &tables[before]) else { return false };
    let table = &tables[at];
    let headings = |table: &Table| table.columns.iter().map(|column| column.header.clone()).collect::<Vec<_>>();
    let texts = |table: &Table| table.titles.iter().map(|title| title.text.clone()).collect::<Vec<_>>();
    before.kind == table.kind
        && headings(before) == headings(table)
        && (table.titles.is_empty() || texts(before) == texts(table))
}

/// So many rows may be added before the first one, and what was answered still holds.
const ADDED: usize = 3;

/// File, sheet, titles and headings, and the row that comes first by what it says: next year's list under the same name is another one. Behind
/// it the keys that the list had before rows came in front of it.
fn keys(row: RowView<'_>, tables: &[Table]) -> Vec<Key> {
    let mut headings: Vec<&str> = row.table.columns.iter().map(|column| column.header.as_str()).collect();
    headings.sort_unstable();
    let titles: Vec<&str> = tables[0].titles.iter().map(|title| title.text.as_str()).collect();
    let rows = tables.iter().flat_map(|table| table.rows.iter().map(move |data| content(table, row, data.row)));
    let mut rows: Vec<Vec<&str>> = rows.collect();
    rows.sort_unstable();
    rows.dedup();
    let list = Key::new("list/1")
        .with(&*row.sheet.place.file)
        .with(&row.sheet.name)
        .with(titles.as_slice())
        .with(headings.as_slice());
    rows.iter().take(1 + ADDED).map(|first| list.clone().with(first.as_slice())).collect()
}

/// The texts of a row without its number, sorted: in whatever order its columns stand.
fn content<'a>(table: &Table, of: RowView<'a>, row: usize) -> Vec<&'a str> {
    let index = table.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let cells = of.sheet.rows[row].cells.iter().filter(|cell| Some(cell.at.column) != index);
    let mut texts: Vec<&str> = cells.map(|cell| cell.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

/// The longest of the titles, else the sheet's name.
fn name(row: RowView<'_>, table: &Table) -> String {
    let longest = table.titles.iter().max_by_key(|title| title.text.chars().count());
    longest.map_or_else(|| row.sheet.name.clone(), |title| title.text.clone())
}

/// The first text of a row that is more than a number or a mark.
pub fn telling(row: RowView<'_>) -> &str {
    row.row.cells.iter().map(|cell| cell.text.as_str()).find(|text| text.len() > 3).unwrap_or("")
}
