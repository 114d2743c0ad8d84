//! What settling has to say: issues, questions, and what becomes of every data row.

use super::fates::{Fate, Fates};
use crate::claims::unread::Unread;
use crate::issue::{Issue, Problem, SettleProblem, Severity};
use crate::model::{
    Answer, Choice, Decisions, Evidence, Question, QuestionId, QuestionKind, Scope, answered_as, decision_of,
};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use std::collections::BTreeMap;

/// Issues, fates and questions so far, and the answers that a person gave before.
#[derive(Debug)]
pub struct Outcome<'d> {
    pub issues: Vec<Issue>,
    pub fates: Fates,
    decisions: &'d Decisions,
    questions: BTreeMap<String, Question>,
    /// The rows that went by an answer, by the id of its question.
    used: BTreeMap<String, Vec<Place>>,
    /// The ids that the questions had before ids were versioned → those that they have.
    ids_before: BTreeMap<String, String>,
}

/// Rows that are quoted of those that wait for an answer.
const WAITING: usize = 3;

/// A row, and the cell of it that something is about.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    pub row: RowView<'a>,
    pub cell: Option<&'a Cell>,
}

impl<'a> At<'a> {
    pub fn row(row: RowView<'a>) -> Self {
        Self { row, cell: None }
    }

    pub fn cell(row: RowView<'a>, cell: &'a Cell) -> Self {
        Self { row, cell: Some(cell) }
    }

    /// The cell, or the row's first one.
    pub fn place(self) -> Place {
        self.cell.map_or_else(|| self.row.place(), |cell| self.row.place_of(cell))
    }
}

/// What is asked: what makes it the same question wherever it stands, and what is shown of it.
pub struct Ask<'a> {
    pub kind: QuestionKind,
    pub scope: Scope,
    /// Two rows with equal ids ask the same.
    pub id: QuestionId,
    /// The question about this row alone, whose answer goes before that for all rows.
    pub own: Option<QuestionId>,
    pub subject: &'a str,
    /// Several of the choices may be meant together.
    pub takes_several: bool,
    /// Rows that the asking one is compared with.
    pub beside: Vec<Evidence>,
    /// What is said of the row as long as nobody has answered.
    pub problem: Problem,
}

impl<'a> Ask<'a> {
    /// A question that takes one answer, with nothing to compare with and none about the row alone.
    pub fn new(
        kind: QuestionKind,
        scope: Scope,
        id: QuestionId,
        subject: &'a str,
        problem: impl Into<Problem>,
    ) -> Self {
        Self { kind, scope, id, own: None, subject, takes_several: false, beside: Vec::new(), problem: problem.into() }
    }

    /// The same beside rows that the asking one is compared with.
    #[must_use]
    pub fn beside(self, beside: Vec<Evidence>) -> Self {
        Self { beside, ..self }
    }
}

impl<'d> Outcome<'d> {
    pub fn new(decisions: &'d Decisions) -> Self {
        Self {
            issues: Vec::new(),
            fates: Fates::default(),
            decisions,
            questions: BTreeMap::new(),
            used: BTreeMap::new(),
            ids_before: BTreeMap::new(),
        }
    }

    /// The answer that a person gave, or nothing: then the question is noted with the row that waits for it. So it is where
    /// the answer is none that `accepts` knows: a unit that has left the register.
    pub fn ask(
        &mut self,
        at: At<'_>,
        ask: Ask<'_>,
        choices: impl FnOnce() -> Vec<Choice>,
        accepts: impl Fn(&Answer) -> bool,
    ) -> Option<Answer> {
        let place = at.place();
        for question in ask.own.iter().chain([&ask.id]) {
            let QuestionId { id, before, .. } = question;
            if before != id {
                self.ids_before.insert(before.clone(), id.clone());
            }
            let answered = answered_as(self.decisions, question);
            if let Some((under, decision)) = answered.filter(|(_, decision)| accepts(&decision.answer)) {
                self.used.entry(under.to_owned()).or_default().push(place);
                return Some(decision.answer.clone());
            }
        }
        let id = ask.id.id;
        let mut issue = Issue::new(ask.problem, place.clone()).waiting_for(id.as_str());
        issue.value = at.cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
        let question = self.questions.entry(id.clone()).or_insert_with(|| Question {
            id,
            kind: ask.kind,
            scope: ask.scope,
            subject: ask.subject.to_owned(),
            choices: choices(),
            takes_several: ask.takes_several,
            waiting: Vec::new(),
            beside: ask.beside,
            places: Vec::new(),
        });
        if question.waiting.len() < WAITING {
            question.waiting.push(quoted(at.row, ask.kind.asks_who()));
        }
        question.places.push(place);
        None
    }

    /// Whether anybody has answered a question of a kind.
    pub fn has_answers(&self, kind: QuestionKind) -> bool {
        let prefix = format!("{}-", kind.code());
        self.decisions.range(prefix.clone()..).next().is_some_and(|(id, _)| id.starts_with(&prefix))
    }

    /// What was answered to a question that no row waits for; the row goes by it.
    pub fn answered(&mut self, at: At<'_>, question: &QuestionId) -> Option<Answer> {
        let answer = decision_of(self.decisions, question)?.answer.clone();
        self.used.entry(question.id.clone()).or_default().push(at.place());
        Some(answer)
    }

    /// What somebody has answered, by the id of the question.
    pub fn decided(&self) -> impl Fn(&QuestionId) -> Option<Answer> + use<'d> {
        let decisions = self.decisions;
        move |id| Some(decision_of(decisions, id)?.answer.clone())
    }

    /// The open questions, by kind and subject.
    pub fn questions(&self) -> Vec<Question> {
        let mut questions: Vec<Question> = self.questions.values().cloned().collect();
        questions.sort_by(|a, b| (a.kind, &a.subject, &a.id).cmp(&(b.kind, &b.subject, &b.id)));
        questions
    }

    /// The rows that went by an answer, by the id of its question.
    pub fn used(&mut self) -> BTreeMap<String, Vec<Place>> {
        std::mem::take(&mut self.used)
    }

    /// The ids of before of all questions that came up, answered or not, with those that they have.
    pub fn ids_before(&mut self) -> BTreeMap<String, String> {
        std::mem::take(&mut self.ids_before)
    }

    /// Sets the row's fate; of several, the best one stays.
    pub fn fate(&mut self, row: RowView<'_>, fate: Fate) {
        self.fates.set(row.id(), fate);
    }

    /// Raises an issue at a cell, or at the row's first cell, with what stands there.
    pub fn issue(&mut self, at: At<'_>, problem: impl Into<Problem>) {
        let mut issue = Issue::new(problem, at.place());
        issue.value = at.cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
    }

    /// Says that a newer list takes a row's place; a warning where it says something else, `now`, since a number may change by it.
    pub fn superseded(&mut self, at: At<'_>, by: String, now: String) {
        let weight = if now.is_empty() { Severity::Note } else { Severity::Warning };
        let mut issue = Issue::new(SettleProblem::Superseded { by, now }, at.place()).weighing(weight);
        issue.value = at.cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
    }

    /// Raises what could not be read of a row.
    pub fn unread(&mut self, row: RowView<'_>, unread: &[Unread<'_>]) {
        for Unread { cell, problem } in unread {
            self.issue(At::cell(row, cell), problem.clone());
        }
    }

    /// Raises an issue at a place that was met before.
    pub fn say(&mut self, place: Place, problem: impl Into<Problem>) {
        self.issues.push(Issue::new(problem, place));
    }

    /// The same with a weight of its own.
    pub fn set_aside_with(&mut self, at: At<'_>, problem: impl Into<Problem>, weight: Severity) {
        let mut issue = Issue::new(problem, at.place()).weighing(weight);
        issue.value = at.cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
        self.fate(at.row, Fate::SetAside);
    }

    /// Raises an issue and sets the row aside.
    pub fn set_aside(&mut self, at: At<'_>, problem: impl Into<Problem>) {
        self.issue(at, problem);
        self.fate(at.row, Fate::SetAside);
    }
}

/// The row's cells under their headings, without what is nobody's business here.
pub fn evidence(row: RowView<'_>) -> Evidence {
    quoted(row, true)
}

/// The same, with or without the date of birth.
fn quoted(row: RowView<'_>, with_birth: bool) -> Evidence {
    let private = [Meaning::IdNumber, Meaning::Phone, Meaning::Email, Meaning::Index];
    let hidden = |meaning: Meaning| private.contains(&meaning) || (meaning == Meaning::Birth && !with_birth);
    let columns = row.table.columns.iter().filter(|column| !hidden(column.meaning));
    let cells = columns
        .filter_map(|column| row.row.cell_at(column.column).map(|cell| (column.header.clone(), cell.text.to_string())));
    Evidence { place: row.place(), cells: cells.collect() }
}
