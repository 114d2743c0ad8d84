//! What becomes of records when their list was sent again: the newer one replaces them row by row, as it does awards
//! ([`super::newer`]), and what it says otherwise is noted.

use super::resubmission::{Standing, is_same_list};
use super::ruling::words_of;
use super::versions::{self, Line};
use crate::ask::fates::Fate;
use crate::ask::lists::Lists;
use crate::ask::outcome::{Ask, At, Outcome, evidence};
use crate::ask::whole_row::whole_row;
use crate::issue::SettleProblem;
use crate::model::index::{DraftIx, IndexVec};
use crate::model::{Answer, Key, QuestionId, QuestionKind, Scope, TableId};
use crate::roster::table::RowView;
use crate::roster::text::key;
use std::collections::BTreeMap;

/// A record before it is known whether a newer list replaces it.
#[derive(Clone)]
pub struct Draft<'a, R> {
    pub at: At<'a>,
    /// What two rows have in common that are about one thing: unit, movement and year.
    pub subject: Key,
    /// What a list may exchange for the same subject: the officer of a unit.
    pub detail: String,
    /// By which details are compared: equal for every spelling of one.
    pub detail_key: String,
    /// All that the record says, where a row that says the same is the same; nothing where it may be another.
    pub said: Option<Key>,
    /// What a person calls the subject.
    pub name: String,
    pub record: R,
}

/// A record that a newer list may replace.
pub trait Renewable {
    /// The subject as ids of questions took it before they were versioned.
    fn subject_before(&self) -> String;
}

/// What a newer list makes of a row of the list that it replaces.
enum Turn {
    /// Replaced; with what the newer list says otherwise.
    Replaced(String),
    LeftOut,
}

/// The drafts of each table by their subjects, each known by its number.
type Told<'d> = BTreeMap<TableId, BTreeMap<&'d Key, Vec<DraftIx>>>;

/// Keeps the drafts that stand, in their order, and gives every row its fate.
pub fn settle<'a, R: Renewable>(
    drafts: Vec<Draft<'a, R>>,
    standing: &Standing,
    lists: &mut Lists,
    outcome: &mut Outcome<'_>,
) -> Vec<Draft<'a, R>> {
    let versions = {
        let lines: Vec<_> = drafts.iter().map(|draft| line(draft, standing)).collect();
        let is_ordered = |older: TableId, other: TableId| standing.newer_of(older) == Some(other);
        versions::turns(&lines, standing.candidates(), is_ordered, lists, outcome)
    };
    let drafts = IndexVec::from(drafts);
    let mut turns = turns(&drafts, standing);
    let mut first: BTreeMap<Key, String> = BTreeMap::new();
    let mut kept = Vec::new();
    for ((at, draft), version) in drafts.into_entries().zip(versions) {
        if let Some(version) = version {
            let fate = if version == versions::Turn::Waits { Fate::SetAside } else { Fate::Duplicate };
            outcome.fate(draft.at.row, fate);
            continue;
        }
        if turns.remove(&at).is_some_and(|turn| is_taken_out(&draft, turn, standing, outcome)) {
            continue;
        }
        if let Some(said) = &draft.said {
            if let Some(first) = first.get(said) {
                outcome.issue(draft.at, SettleProblem::Duplicate { first: first.clone() });
                outcome.fate(draft.at.row, Fate::Duplicate);
                continue;
            }
            first.insert(said.clone(), draft.at.row.place().to_string());
        }
        outcome.fate(draft.at.row, Fate::Accepted);
        kept.push(draft);
    }
    kept
}

/// What the drafts say.
pub fn records<R>(drafts: Vec<Draft<'_, R>>) -> Vec<R> {
    drafts.into_iter().map(|draft| draft.record).collect()
}

/// What a draft says, for comparing it with those of another version of its list.
fn line<'a, R>(draft: &Draft<'a, R>, standing: &Standing) -> Option<Line<'a>> {
    let says = draft.said.clone().filter(|_| standing.candidates().concern(draft.at.row))?;
    let subject = draft.subject.clone().with(&draft.detail_key);
    Some(Line { row: draft.at.row, subject, says, unless_other: Vec::new() })
}

/// What becomes of the drafts whose list was sent again. A newer list that is about few of the same things is another list.
fn turns<R>(drafts: &IndexVec<DraftIx, Draft<'_, R>>, standing: &Standing) -> BTreeMap<DraftIx, Turn> {
    let mut told = Told::new();
    let mut newest: BTreeMap<TableId, TableId> = BTreeMap::new();
    for (at, draft) in drafts.entries().filter(|(_, draft)| standing.concerns(draft.at.row)) {
        let table = draft.at.row.table_id;
        told.entry(table).or_default().entry(&draft.subject).or_default().push(at);
        newest.extend(standing.newer(draft.at.row).map(|newer| (table, newer)));
    }
    let of = |rows: &[DraftIx]| -> Vec<&Draft<'_, R>> { rows.iter().map(|at| &drafts[*at]).collect() };
    let mut turns = BTreeMap::new();
    for (older, newer) in newest {
        let (Some(before), Some(now)) = (told.get(&older), told.get(&newer)) else { continue };
        if !is_same_list(before.len(), before.keys().filter(|subject| now.contains_key(*subject)).count()) {
            continue;
        }
        for (subject, rows) in before {
            let (before, now) = (of(rows), of(now.get(subject).map_or(&[][..], Vec::as_slice)));
            let found = if before.iter().any(|draft| draft.said.is_none()) {
                one_by_one(&before, &now)
            } else {
                by_detail(&before, &now)
            };
            turns.extend(rows.iter().copied().zip(found));
        }
    }
    turns
}

/// Rows about one subject of which each detail is one thing. A detail that came may stand for one that went, not for several.
fn by_detail<R>(before: &[&Draft<'_, R>], now: &[&Draft<'_, R>]) -> Vec<Turn> {
    let details = |list: &[&Draft<'_, R>]| -> BTreeMap<String, String> {
        list.iter().map(|draft| (draft.detail_key.clone(), draft.detail.clone())).collect()
    };
    let (old, new) = (details(before), details(now));
    let went = old.keys().filter(|detail| !new.contains_key(*detail)).count();
    let came: Vec<&str> =
        new.iter().filter(|(detail, _)| !old.contains_key(*detail)).map(|(_, shown)| shown.as_str()).collect();
    let turn = |draft: &&Draft<'_, R>| match now.iter().find(|newer| newer.detail_key == draft.detail_key) {
        Some(newer) => Turn::Replaced(difference(draft.at.row, newer.at.row)),
        None if went <= came.len() => Turn::Replaced(came.join("; ")),
        None => Turn::LeftOut,
    };
    before.iter().map(turn).collect()
}

/// Rows about one subject that are each a thing of its own, as two activities of one day: paired where they say the same,
/// then where they are called the same, then in their order, unless the newer list has too few.
fn one_by_one<R>(before: &[&Draft<'_, R>], now: &[&Draft<'_, R>]) -> Vec<Turn> {
    let mut free: Vec<&Draft<'_, R>> = now.to_vec();
    let mut turns: Vec<Option<Turn>> = before.iter().map(|_| None).collect();
    let is_like = |old: &Draft<'_, R>, new: &Draft<'_, R>, wholly: bool| {
        if wholly { difference(old.at.row, new.at.row).is_empty() } else { key(&old.name) == key(&new.name) }
    };
    for wholly in [true, false] {
        for (old, turn) in before.iter().zip(&mut turns).filter(|(_, turn)| turn.is_none()) {
            if let Some(at) = free.iter().position(|new| is_like(old, new, wholly)) {
                *turn = Some(Turn::Replaced(difference(old.at.row, free.remove(at).at.row)));
            }
        }
    }
    let enough = turns.iter().filter(|turn| turn.is_none()).count() <= free.len();
    let mut rest = free.into_iter().filter(|_| enough);
    let ordered = before.iter().zip(turns).map(|(old, turn)| {
        turn.or_else(|| rest.next().map(|new| Turn::Replaced(difference(old.at.row, new.at.row))))
            .unwrap_or(Turn::LeftOut)
    });
    ordered.collect()
}

/// Whether the newer list takes the row's place, or a person said that it does not count or has still to say it.
fn is_taken_out<R: Renewable>(
    draft: &Draft<'_, R>,
    turn: Turn,
    standing: &Standing,
    outcome: &mut Outcome<'_>,
) -> bool {
    let row = draft.at.row;
    let newer = standing.newer(row).expect("only a row with a newer list has a turn");
    let by = standing.place(newer);
    if let Turn::Replaced(now) = turn {
        outcome.superseded(draft.at, by, now);
        outcome.fate(row, Fate::Duplicate);
        return true;
    }
    let whole = whole_row(row);
    let id = QuestionId::new(
        QuestionKind::Withdrawn,
        |key| key.with(&draft.subject).with(&draft.detail).with(whole.as_slice()),
        &[&[draft.record.subject_before().as_str(), &draft.detail], whole.as_slice()].concat(),
    );
    let ask =
        Ask::new(QuestionKind::Withdrawn, Scope::Pair, id, &draft.name, SettleProblem::WithdrawnPerhaps { newer: by });
    let offers = || words_of(&[Answer::Stands, Answer::Withdrawn]);
    match outcome.ask(draft.at, ask, offers, |answer| matches!(answer, Answer::Stands | Answer::Withdrawn)) {
        Some(Answer::Stands) => return false,
        Some(_) => outcome.set_aside(draft.at, SettleProblem::LeftOut),
        None => outcome.fate(row, Fate::SetAside),
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
