//! What settling says while it goes: issues, and the fate of every data row.

use crate::issue::{Issue, Problem};
use crate::model::{
    Answer, Choice, Decisions, Evidence, LedgerLine, Question, QuestionId, QuestionKind, Scope, SheetId,
};
use crate::place::{CellRef, Place};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Did, File, Row, RowClass, RowView, Sheet, sheets};
use std::collections::{BTreeMap, HashMap};

/// What became of a data row. A row that was used in part counts as accepted; the part left out has its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Duplicate,
    SetAside,
    Accepted,
}

/// Issues, fates and questions so far, and the answers that a person gave before.
#[derive(Debug)]
pub struct Outcome<'d> {
    pub issues: Vec<Issue>,
    /// By the sheet and the number of the row. Only looked up.
    fates: HashMap<(SheetId, u32), Fate>,
    decisions: &'d Decisions,
    questions: BTreeMap<String, Question>,
    /// The rows that went by an answer, by the id of its question.
    used: BTreeMap<String, Vec<Place>>,
    /// The ids that the questions had before ids were versioned → those that they have.
    ids_before: BTreeMap<String, String>,
}

/// Rows that are quoted of those that wait for an answer.
const WAITING: usize = 3;

/// What is asked: what makes it the same question wherever it stands, and what is shown of it.
pub struct Ask<'a> {
    pub kind: QuestionKind,
    pub scope: Scope,
    /// Two rows with equal ids ask the same.
    pub id: QuestionId,
    pub subject: &'a str,
    pub choices: Vec<Choice>,
    /// Rows that the asking one is compared with.
    pub beside: Vec<Evidence>,
}

impl<'d> Outcome<'d> {
    pub fn new(decisions: &'d Decisions) -> Self {
        Self {
            issues: Vec::new(),
            fates: HashMap::new(),
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
        row: RowView<'_>,
        cell: Option<&Cell>,
        ask: Ask<'_>,
        accepts: impl Fn(&Answer) -> bool,
    ) -> Option<Answer> {
        let answer = self.decided()(&ask.id);
        let QuestionId { id, before } = ask.id;
        let place = cell.map_or_else(|| row.place(), |cell| row.place_of(cell));
        self.ids_before.insert(before, id.clone());
        if let Some(answer) = answer.filter(accepts) {
            self.used.entry(id).or_default().push(place);
            return Some(answer);
        }
        let question = self.questions.entry(id.clone()).or_insert_with(|| Question {
            id,
            kind: ask.kind,
            subject: ask.subject.to_owned(),
            choices: ask.choices,
            scope: ask.scope,
            takes_several: false,
            waiting: Vec::new(),
            beside: ask.beside,
            places: Vec::new(),
        });
        if question.waiting.len() < WAITING {
            question.waiting.push(quoted(row, ask.kind.asks_who()));
        }
        question.places.push(place);
        None
    }

    /// What was answered to a question, for those who ask many before any row does.
    pub fn decided(&self) -> impl Fn(&QuestionId) -> Option<Answer> + use<'d> {
        let decisions = self.decisions;
        move |id| Some(decisions.get(&id.id).or_else(|| decisions.get(&id.before))?.answer.clone())
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
        let best = self.fates.entry((row.table_id.sheet, row.row.row)).or_insert(fate);
        *best = (*best).max(fate);
    }

    /// Raises an issue at a cell, or at the row's first cell, with what stands there.
    pub fn issue(&mut self, row: RowView<'_>, cell: Option<&Cell>, problem: impl Into<Problem>) {
        let place = cell.map_or_else(|| row.place(), |cell| row.place_of(cell));
        let mut issue = Issue::new(problem, place);
        issue.value = cell.map(|cell| cell.raw.to_string());
        self.issues.push(issue);
    }

    /// Raises an issue at a place that was met before.
    pub fn say(&mut self, place: Place, problem: impl Into<Problem>) {
        self.issues.push(Issue::new(problem, place));
    }

    /// Raises an issue and sets the row aside.
    pub fn set_aside(&mut self, row: RowView<'_>, cell: Option<&Cell>, problem: impl Into<Problem>) {
        self.issue(row, cell, problem);
        self.fate(row, Fate::SetAside);
    }

    /// The ledger with the fates filled in. A data row of no table was set aside when its sheet was not understood; a
    /// data row of a table without a fate stays uncounted, so that the ledger does not balance and the run fails. A row that was
    /// replaced by a corrected one hands its fate on and counts as a duplicate itself.
    pub fn ledger(&self, files: &[File]) -> Vec<LedgerLine> {
        let mut handed_on: HashMap<Place, Fate> = HashMap::new();
        for (id, sheet) in sheets(files) {
            for (row, amended) in &sheet.amends.by {
                let fate = self.fates.get(&(id, *row)).copied();
                handed_on.extend(fate.map(|fate| (amended.row.clone(), fate)));
            }
        }
        let fate_of = |id: SheetId, sheet: &Sheet, row: &Row| {
            let own = self.fates.get(&(id, row.row)).copied();
            match sheet.amends.did.get(&row.row) {
                _ if sheet.amends.by.contains_key(&row.row) && row.table.is_some() => own.map(|_| Fate::Duplicate),
                Some(Did::Replace) => Some(handed_on.get(&first_cell(sheet, row)).copied().unwrap_or(Fate::Duplicate)),
                Some(Did::Repeat) => Some(Fate::Duplicate),
                Some(Did::Nothing) => Some(Fate::SetAside),
                None => own.or_else(|| row.table.is_none().then_some(Fate::SetAside)),
            }
        };
        let mut ledger = Vec::new();
        for (id, sheet) in sheets(files) {
            let mut line = sheet.ledger.clone();
            for row in sheet.rows.iter().filter(|row| row.class == RowClass::Data) {
                match fate_of(id, sheet, row) {
                    Some(Fate::Accepted) => line.accepted += 1,
                    Some(Fate::Duplicate) => line.duplicate += 1,
                    Some(Fate::SetAside) => line.set_aside += 1,
                    None => {}
                }
            }
            ledger.push(line);
        }
        ledger
    }
}

fn first_cell(sheet: &Sheet, row: &Row) -> Place {
    sheet.place.at(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)))
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
