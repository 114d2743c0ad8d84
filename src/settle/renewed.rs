//! What becomes of records when their list was sent again: the newer one replaces them row by row, as it does awards
//! (`judge`), and what it says otherwise is told.

use super::outcome::{Ask, Fate, Outcome, evidence};
use super::resubmission::{Standing, TableId, is_same_list, table_id};
use super::who::whole_row;
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, QuestionKind};
use crate::read::table::{Cell, RowView};
use crate::read::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A record before it is known whether a newer list replaces it.
pub struct Draft<'a, R> {
    pub row: RowView<'a>,
    pub cell: Option<&'a Cell>,
    /// What two rows have in common that are about one thing: unit, movement and year.
    pub subject: String,
    /// What a list may exchange for the same subject: the officer of a unit.
    pub detail: String,
    /// All that the record says, where a row that says the same is the same; empty where it may be another.
    pub said: String,
    /// What a person calls the subject.
    pub name: String,
    pub record: R,
}

/// The rows of each table and subject, by their details.
type Told<'a> = BTreeMap<(TableId, String), BTreeMap<String, (RowView<'a>, String)>>;

/// Keeps the records that stand, in their order, and gives every row its fate.
pub fn settle<R>(drafts: Vec<Draft<'_, R>>, standing: &Standing, outcome: &mut Outcome<'_>) -> Vec<R> {
    let mut told = Told::new();
    for draft in drafts.iter().filter(|draft| standing.concerns(draft.row)) {
        let of_subject = told.entry((table_id(draft.row.table), draft.subject.clone())).or_default();
        of_subject.insert(fold(&draft.detail), (draft.row, draft.detail.clone()));
    }
    let same = same_lists(&drafts, &told, standing);
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut records = Vec::new();
    for draft in drafts {
        let newer = same.get(&table_id(draft.row.table)).copied();
        if newer.is_some_and(|newer| replaced(&draft, newer, &told, standing, outcome)) {
            continue;
        }
        if !draft.said.is_empty() {
            if let Some(first) = first.get(&draft.said) {
                outcome.issue(draft.row, draft.cell, SettleProblem::Duplicate { first: first.clone() });
                outcome.fate(draft.row, Fate::Duplicate);
                continue;
            }
            first.insert(draft.said, draft.row.place().to_string());
        }
        outcome.fate(draft.row, Fate::Accepted);
        records.push(draft.record);
    }
    records
}

/// The tables that were sent again, each with the newest: one that is about few of the same things is another list.
fn same_lists<R>(drafts: &[Draft<'_, R>], told: &Told<'_>, standing: &Standing) -> BTreeMap<TableId, TableId> {
    let pairs = drafts.iter().filter_map(|draft| Some((table_id(draft.row.table), standing.newer(draft.row)?)));
    let newest: BTreeMap<TableId, TableId> = pairs.collect();
    let of_table = |table: TableId| -> BTreeSet<&str> {
        let from = told.range((table, String::new())..).take_while(|((of, _), _)| *of == table);
        from.map(|((_, subject), _)| subject.as_str()).collect()
    };
    let same = |(older, newer): &(TableId, TableId)| {
        let (before, now) = (of_table(*older), of_table(*newer));
        is_same_list(before.len(), before.intersection(&now).count())
    };
    newest.into_iter().filter(same).collect()
}

/// Whether the newer list says the row's thing itself, or leaves it out as far as is known.
fn replaced<R>(
    draft: &Draft<'_, R>,
    newer: TableId,
    told: &Told<'_>,
    standing: &Standing,
    outcome: &mut Outcome<'_>,
) -> bool {
    let (row, by) = (draft.row, standing.place(newer));
    let of = |table: TableId| told.get(&(table, draft.subject.clone()));
    let known = |table: TableId, detail: &String| of(table).is_some_and(|details| details.contains_key(detail));
    let now = of(newer).map(|details| match details.get(&fold(&draft.detail)) {
        Some((other, _)) => Some(difference(row, *other)),
        None => {
            let added = details.iter().filter(|(detail, _)| !known(table_id(row.table), detail));
            let names: Vec<&str> = added.map(|(_, (_, detail))| detail.as_str()).collect();
            (!names.is_empty()).then(|| names.join("; "))
        }
    });
    if let Some(now) = now.flatten() {
        outcome.issue(row, draft.cell, SettleProblem::Superseded { by, now });
        outcome.fate(row, Fate::Duplicate);
        return true;
    }
    let ask = Ask {
        kind: QuestionKind::Withdrawn,
        key: &[&draft.subject, &draft.detail, &whole_row(row)],
        subject: &draft.name,
        choices: [Answer::Stands, Answer::Withdrawn].map(|answer| Choice { answer, name: String::new() }).to_vec(),
        beside: Vec::new(),
    };
    match outcome.ask(row, draft.cell, ask, |answer| matches!(answer, Answer::Stands | Answer::Withdrawn)) {
        Some(Answer::Stands) => return false,
        Some(_) => outcome.set_aside(row, draft.cell, SettleProblem::LeftOut),
        None => outcome.set_aside(row, draft.cell, SettleProblem::WithdrawnPerhaps { newer: by }),
    }
    true
}

/// The cells in which the newer row says something else, under their headings; empty where it says the same.
fn difference(older: RowView<'_>, newer: RowView<'_>) -> String {
    let (before, now) = (evidence(older).cells, evidence(newer).cells);
    let changed = now.iter().filter(|cell| !before.contains(cell));
    let empty = before.iter().filter(|(heading, _)| now.iter().all(|(other, _)| other != heading));
    let told = changed.map(|(heading, text)| format!("{heading}: {text}"));
    told.chain(empty.map(|(heading, _)| format!("{heading}: –"))).collect::<Vec<_>>().join("; ")
}
