//! Lists whose headings do not say where something stands that their rows must have, or what they are about. A person answers once for
//! all lists of that make; the answer is put into the columns before anything is claimed of the rows.

use super::fates::Fate;
use super::hidden;
use super::lists::{ListAsk, Lists};
use super::open_columns;
use super::outcome::{At, Outcome};
use crate::issue::{Problem, SettleProblem};
use crate::model::{Answer, Catalogue, Choice, Decisions, QuestionId, QuestionKind, TableKind};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{DataRow, File, RowView};
use std::collections::BTreeMap;

/// What a list must have a column of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Recipient,
    Score,
    Person,
    Activity,
}

impl Wanted {
    const ALL: &[Self] = &[Self::Recipient, Self::Score, Self::Person, Self::Activity];

    /// As in ids of questions and in the words of [`crate::lang::Lang::wanted_column`].
    pub fn code(self) -> &'static str {
        match self {
            Self::Recipient => "recipient",
            Self::Score => "score",
            Self::Person => "person",
            Self::Activity => "activity",
        }
    }

    fn meaning(self) -> Meaning {
        match self {
            Self::Recipient => Meaning::Name,
            Self::Score => Meaning::FinalScore,
            Self::Person => Meaning::Officer,
            Self::Activity => Meaning::Activity,
        }
    }

    /// The columns that hold it.
    fn meanings(self) -> &'static [Meaning] {
        match self {
            Self::Recipient => &[Meaning::Name, Meaning::Person, Meaning::Unit, Meaning::Workplace],
            Self::Score => &Meaning::POINTS,
            Self::Person => &[Meaning::Officer, Meaning::Person],
            Self::Activity => &[Meaning::Activity],
        }
    }

    fn problem(self) -> SettleProblem {
        match self {
            Self::Recipient => SettleProblem::RecipientMissing,
            Self::Score => SettleProblem::ScoreMissing,
            Self::Person => SettleProblem::PersonMissing,
            Self::Activity => SettleProblem::ActivityMissing,
        }
    }
}

/// Asks where a list has what a row of it lacks. The row is set aside: an answer is put into the columns of the next run.
pub fn ask(row: RowView<'_>, wanted: Wanted, lists: &mut Lists, outcome: &mut Outcome<'_>) {
    // Where other rows have it, the list has a column for it: these rows lack it.
    let has = |data: &DataRow| {
        let cells = &row.sheet.rows[data.row];
        let columns = row.table.columns.iter().filter(|column| wanted.meanings().contains(&column.meaning));
        columns.filter_map(|column| cells.cell_at(column.column)).next().is_some()
    };
    let is_there = lists.has(row, wanted.code(), has);
    let headings = || {
        let columns = row.table.columns.iter().filter(|column| column.meaning != Meaning::Index);
        let named = columns.filter(|column| !column.header.is_empty());
        let mut headings: Vec<String> = named.map(|column| column.header.clone()).collect();
        // Those that nothing explains are the likeliest.
        headings.sort_by_key(|heading| {
            !row.table.columns.iter().any(|column| column.header == *heading && column.meaning == Meaning::Unexplained)
        });
        headings.dedup();
        headings.retain(|_| !is_there);
        let choices =
            headings.into_iter().map(|heading| Choice { name: heading.clone(), answer: Answer::Code(heading) });
        choices.chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect()
    };
    asked(row, (QuestionKind::Column, wanted.code(), wanted.problem().into()), lists, outcome, headings);
}

/// Asks what a list is about.
pub fn ask_kind(row: RowView<'_>, lists: &mut Lists, outcome: &mut Outcome<'_>) {
    let columns = row.table.columns.iter().filter(|column| column.meaning == Meaning::Unexplained);
    let headers = columns.map(|column| column.header.clone()).filter(|header| !header.is_empty()).collect();
    let kinds = || {
        let kinds = TableKind::ALL.iter().map(|kind| Answer::Code(kind.code().to_owned()));
        kinds.chain([Answer::LeaveOut]).map(|answer| Choice { answer, name: String::new() }).collect()
    };
    let problem = SettleProblem::TableKindUnknown { headers };
    asked(row, (QuestionKind::TableKind, "kind", problem.into()), lists, outcome, kinds);
}

fn asked(
    row: RowView<'_>,
    (kind, part, problem): (QuestionKind, &'static str, Problem),
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
    choices: impl Fn() -> Vec<Choice>,
) {
    let at = At::row(row);
    let ask = ListAsk { kind, part, problem, own: None, may_differ: false };
    match lists.ask(at, ask, outcome, choices, |answer| *answer == Answer::LeaveOut) {
        Some(_) => outcome.set_aside(at, SettleProblem::LeftOut),
        None => outcome.fate(row, Fate::SetAside),
    }
}

/// What an answer makes of a table.
enum Change {
    Kind(TableKind),
    Column(usize, Meaning),
    /// A column that stands for something.
    StandsFor(usize, Meaning, Option<String>),
    /// A hidden column, by its number in the sheet, that is not to be read.
    LeftOut(u32),
}

/// Puts answers into the tables that they are about. Returns the rows that went by each, by the id of its question.
pub fn assign(files: &mut [File], decisions: &Decisions, catalogue: &Catalogue) -> BTreeMap<String, Vec<Place>> {
    let mut used: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let is_ours = |id: &String| {
        let kind = id.rsplit_once('-').map(|(kind, _)| kind);
        let ours = [QuestionKind::Column, QuestionKind::TableKind, QuestionKind::Hidden].map(QuestionKind::code);
        kind.is_some_and(|kind| ours.contains(&kind))
    };
    if !decisions.keys().any(is_ours) {
        return used;
    }
    let mut changes: Vec<([usize; 3], Change)> = Vec::new();
    let mut lists = Lists::default();
    for (file_at, file) in files.iter().enumerate() {
        let number = u32::try_from(file_at).expect("fewer than four thousand million files");
        for (sheet_at, (id, sheet)) in file.numbered_sheets(number).enumerate() {
            for (table_at, table) in sheet.tables.iter().enumerate() {
                let mut rows = sheet.data_rows(id).filter(|row| std::ptr::eq(row.table, table)).peekable();
                let Some(first) = rows.peek().copied() else { continue };
                let places: Vec<Place> = rows.map(|row| row.place()).collect();
                let list = lists.of(first);
                let mut change = |id: QuestionId, change: Change| {
                    used.entry(id.id).or_default().extend(places.iter().cloned());
                    changes.push(([file_at, sheet_at, table_at], change));
                };
                let answer = |id: &QuestionId| match decisions.get(&id.id).map(|decision| &decision.answer) {
                    Some(Answer::Code(code)) => Some(code.clone()),
                    _ => None,
                };
                let of_kind = list.question(QuestionKind::TableKind, "kind");
                if let Some(kind) = answer(&of_kind).and_then(|code| TableKind::from_code(&code)) {
                    change(of_kind, Change::Kind(kind));
                }
                for wanted in Wanted::ALL {
                    let id = list.question(QuestionKind::Column, wanted.code());
                    let at = answer(&id).and_then(|heading| table.columns.iter().position(|c| c.header == heading));
                    let lacks = !table.columns.iter().any(|column| wanted.meanings().contains(&column.meaning));
                    if let Some(at) = at.filter(|_| lacks) {
                        change(id, Change::Column(at, wanted.meaning()));
                    }
                }
                for column in table.columns.iter().filter(|column| sheet.is_column_hidden(column.column)) {
                    let id = hidden::column_question(&list, column);
                    if decisions.get(&id.id).is_some_and(|decision| decision.answer == Answer::LeaveOut) {
                        change(id, Change::LeftOut(column.column));
                    }
                }
                let open = table.columns.iter().enumerate().filter(|(_, c)| c.meaning == Meaning::Unexplained);
                for (at, column) in open {
                    let id = open_columns::question(&list, &column.header);
                    let meant = answer(&id).and_then(|code| open_columns::meant(&code, table, catalogue));
                    if let Some((meaning, stands_for)) = meant {
                        change(id, Change::StandsFor(at, meaning, stands_for));
                    }
                }
            }
        }
    }
    // Columns keep their places until all else is done.
    changes.sort_by_key(|(_, change)| matches!(change, Change::LeftOut(_)));
    for ([file, sheet, table], change) in changes {
        let table = &mut files[file].sheets[sheet].tables[table];
        match change {
            Change::Kind(kind) => {
                table.kind = Some(kind);
                table.also.clear();
            }
            Change::LeftOut(number) => table.columns.retain(|column| column.column != number),
            Change::Column(at, meaning) => table.columns[at].meaning = meaning,
            Change::StandsFor(at, meaning, stands_for) => {
                let column = &mut table.columns[at];
                (column.meaning, column.stands_for) = (meaning, stands_for);
            }
        }
    }
    used
}
