//! Why a row of a roster is counted or not: what it is, what it says, who is meant, what became of it by which rule. It is read and
//! settled as every run does.

use super::asked::{Asked, RowAt, Unfit};
use super::became::{Became, Counting};
use super::claims;
use super::said::Said;
use super::who::{self, Who};
use crate::ask::fates::Fate;
use crate::issue::{Failure, Issue, Problem, SettleProblem};
use crate::model::{QuestionKind, RowId, SheetId, TableKind};
use crate::place::{CellRef, Place};
use crate::read::json::class;
use crate::recount::Recount;
use crate::roster::table::{File, Row, RowClass, Sheet};
use crate::run::{Job, Judged, input, judge_files};

/// A row, and all that there is to say of it.
#[derive(Debug)]
pub struct RowTold {
    /// In the roster.
    pub place: Place,
    /// Where it stands corrected.
    pub corrected: Option<Place>,
    pub class: &'static str,
    pub reason: &'static str,
    /// What its tables are about; several where tables stand side by side.
    pub kinds: Vec<TableKind>,
    pub standing: Standing,
    pub said: Vec<Said>,
    pub who: Vec<Who>,
    pub became: Vec<Became>,
    /// What the row counts as (`accepted`, `duplicate`, `set_aside`); nothing where it was not settled.
    pub fate: Option<&'static str>,
    pub issues: Vec<Issue>,
    /// The questions that it waits for, and those whose answers it went by.
    pub waits: Vec<Waits>,
    pub answered: Vec<String>,
}

/// How far a row is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Like every row of data.
    Settled,
    /// It is no row of data.
    NoData,
    /// Its file has the very same content as another, whose rows count.
    CopyOf(String),
    /// No header was found in its sheet.
    NoTable,
    /// Nobody knows what its table is about.
    KindUnknown,
    /// A corrected workbook has it, and could not be used, or changes nothing.
    ReturnedIdle,
}

/// A question that a row waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    pub id: String,
    pub kind: QuestionKind,
    /// How many rows wait for it.
    pub rows: usize,
}

/// The rows that are asked for, of the job's input; or what would fit.
pub fn rows(job: &Job, asked: &Asked) -> Result<Result<Vec<RowTold>, Unfit>, Failure> {
    let files = input::read(job, &input::sources(job)?, None)?;
    let wanted = match asked.find(&files) {
        Ok(wanted) => wanted,
        Err(unfit) => return Ok(Err(unfit)),
    };
    let ids: Vec<RowId> = wanted.iter().map(|at| id_of(*at, &files)).collect();
    let mut told = Vec::new();
    let judged = judge_files(job, files, &mut |_| {}, |between| {
        told = ids.iter().map(|row| (claims::of_row(*row, between), who::of_row(*row, between))).collect();
    })?;
    let recount = Recount::new(&judged.records, &job.config.catalogue);
    let counting = Counting::new(&recount, &judged.records);
    let rows = wanted.into_iter().zip(ids).zip(told);
    Ok(Ok(rows.map(|((at, id), told)| row((at, id), told, &judged, &counting)).collect()))
}

fn id_of(at: RowAt, files: &[File]) -> RowId {
    let number = |at: usize| u32::try_from(at).expect("fewer than four thousand million files and sheets");
    let sheet = SheetId { file: number(at.file), sheet: number(at.sheet) };
    RowId { sheet, row: files[at.file].sheets[at.sheet].rows[at.row].row }
}

fn row(
    (at, id): (RowAt, RowId),
    (said, who): (Vec<Said>, Vec<Who>),
    judged: &Judged,
    counting: &Counting<'_>,
) -> RowTold {
    let file = &judged.files[at.file];
    let sheet = &file.sheets[at.sheet];
    let row = &sheet.rows[at.row];
    let here = Here { sheet, row };
    let views: Vec<_> = sheet.data_rows(id.sheet).filter(|view| view.id() == id).collect();
    let standing = standing(file, here, views.iter().map(|view| view.table.kind).collect(), judged);
    let place = here.place();
    let of_sheet = standing == Standing::NoTable;
    let issues = judged.issues.iter().filter(|issue| {
        here.holds(&issue.place) || (of_sheet && issue.place.in_same_sheet(&sheet.place) && is_of_sheet(issue))
    });
    let holds = |places: &[Place]| places.iter().any(|place| here.holds(place));
    let asked = judged.questions.iter().filter(|question| holds(&question.places));
    let waits =
        asked.map(|question| Waits { id: question.id.clone(), kind: question.kind, rows: question.places.len() });
    let settled = standing == Standing::Settled;
    let row_place = views.first().map_or_else(|| place.clone(), |view| view.place());
    let became = if settled { counting.became(id, &row_place, judged, &said) } else { Vec::new() };
    RowTold {
        corrected: sheet.amends.by.get(&row.row).map(|amended| amended.row.clone()),
        class: class(row.class),
        reason: row.reason,
        kinds: views.iter().filter_map(|view| view.table.kind).collect(),
        said,
        who,
        became,
        fate: judged.fates.of(id).map(|fate| match fate {
            Fate::Accepted => "accepted",
            Fate::Duplicate => "duplicate",
            Fate::SetAside => "set_aside",
        }),
        issues: issues.cloned().collect(),
        waits: waits.collect(),
        answered: judged.used.iter().filter(|(_, places)| holds(places)).map(|(id, _)| id.clone()).collect(),
        place,
        standing,
    }
}

fn is_of_sheet(issue: &Issue) -> bool {
    matches!(issue.problem, Problem::Sheet(_))
}

fn standing(file: &File, here: Here<'_>, kinds: Vec<Option<TableKind>>, judged: &Judged) -> Standing {
    if here.row.class != RowClass::Data {
        return Standing::NoData;
    }
    if here.sheet.amends.did.contains_key(&here.row.row) {
        return Standing::ReturnedIdle;
    }
    let same = judged.issues.iter().find_map(|issue| match &issue.problem {
        Problem::Settle(SettleProblem::SameFile { first }) if *issue.place.file == *file.path => Some(first.clone()),
        _ => None,
    });
    match same {
        Some(first) => Standing::CopyOf(first),
        None if kinds.is_empty() => Standing::NoTable,
        None if kinds.iter().all(Option::is_none) => Standing::KindUnknown,
        None => Standing::Settled,
    }
}

/// A row of a sheet, and the places that are of it.
#[derive(Clone, Copy)]
struct Here<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
}

impl Here<'_> {
    /// Its first cell in the roster, wherever it stands corrected.
    fn place(self) -> Place {
        let column = self.row.cells.first().map_or(0, |cell| cell.at.column);
        self.sheet.place.at(self.sheet.cell_of(CellRef::new(self.row.row, column)))
    }

    fn holds(self, place: &Place) -> bool {
        let Some(cell) = place.cell else { return false };
        let own = place.in_same_sheet(&self.sheet.place) && self.sheet.cell_of(cell).row == self.row.row;
        let amended = self.sheet.amends.by.get(&self.row.row).map(|amended| &amended.row);
        own || amended
            .is_some_and(|now| place.in_same_sheet(now) && now.cell.is_some_and(|first| first.row == cell.row))
    }
}
