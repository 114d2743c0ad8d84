//! Columns whose order of day and month nothing in them proves: asked once for a column, and turned before anything is settled
//! where somebody says so.

use crate::issue::{CellProblem, Issue, Problem};
use crate::model::{Answer, Choice, Decisions, Question, QuestionId, QuestionKind, Scope, SheetId, decision_of};
use crate::place::Place;
use crate::read::date_order::{Open, open_at, turn};
use crate::roster::table::{File, Sheet};
use crate::settle::evidence;
use std::collections::BTreeMap;

/// What is still asked, and the cells that went by each answer.
#[derive(Default)]
pub struct Dates {
    pub questions: Vec<Question>,
    pub used: BTreeMap<String, Vec<Place>>,
    /// As [`crate::settle::Settled::ids_before`].
    pub ids_before: BTreeMap<String, String>,
}

/// Brings the dates of all files into the order that was answered; an answered finding is said no more.
pub fn ordered(files: &mut [File], decisions: &Decisions) -> Dates {
    let mut dates = Dates::default();
    for (number, file) in (0..).zip(files) {
        let (path, sheets) = (file.path.clone(), &mut file.sheets);
        let mut repaired = Vec::new();
        file.issues.retain_mut(|issue| {
            let found = (0..).zip(sheets.iter_mut()).find_map(|(at, sheet)| Some((open_of(sheet, issue)?, at, sheet)));
            let Some((open, at, sheet)) = found else { return true };
            // Two tables of a sheet may have one heading: each is asked about.
            let table = open.table.to_string();
            let parts = [issue.code(), &open.header, &path, &sheet.name, &table];
            let id = QuestionId::of_texts(QuestionKind::DateOrder, &parts);
            let decision = decision_of(decisions, &id);
            let QuestionId { id, before, .. } = id;
            dates.ids_before.insert(before, id.clone());
            let places: Vec<Place> = open.cells.iter().map(|at| sheet.place_of(*at)).collect();
            match decision.map(|decision| &decision.answer) {
                Some(Answer::Stands) => {}
                Some(Answer::Turned) => {
                    turn(sheet, &open);
                    let repair = sheet.repairs.last().map(|repair| repair.how.to_owned());
                    let problem = repair.map(|repair| CellProblem::Repaired { repair, cells: places.len() });
                    repaired.extend(
                        places.first().cloned().zip(problem).map(|(place, problem)| Issue::new(problem, place)),
                    );
                }
                _ => {
                    let sheet_id = SheetId { file: number, sheet: at };
                    issue.question_id = Some(id.clone());
                    dates.questions.push(question(id, issue, (sheet_id, sheet), &open, places));
                    return true;
                }
            }
            dates.used.entry(id).or_default().extend(places);
            false
        });
        file.issues.extend(repaired);
    }
    dates
}

fn open_of(sheet: &Sheet, issue: &Issue) -> Option<Open> {
    let Problem::Cell(problem) = &issue.problem else { return None };
    open_at(sheet, &issue.place, problem).filter(|open| !open.cells.is_empty())
}

fn question(
    id: String,
    issue: &Issue,
    (sheet_id, sheet): (SheetId, &Sheet),
    open: &Open,
    places: Vec<Place>,
) -> Question {
    let asking =
        sheet.data_rows(sheet_id).find(|row| row.row.cells.iter().any(|cell| open.cells.first() == Some(&cell.at)));
    Question {
        id,
        kind: QuestionKind::DateOrder,
        scope: Scope::Column,
        takes_several: false,
        subject: issue.value.clone().expect("what is found of dates names one of them"),
        choices: [Answer::Stands, Answer::Turned].map(|answer| Choice { answer, name: String::new() }).to_vec(),
        waiting: asking.map(evidence).into_iter().collect(),
        beside: Vec::new(),
        places,
    }
}
