//! Where answers come from, and settling by them.

use super::{Job, dates};
use crate::answer::{Answers, Given, Sources, given};
use crate::ask::columns;
use crate::config::{DECISIONS, DecisionsFile};
use crate::issue::{FileProblem, Issue};
use crate::place::Place;
use crate::read::{self, Source};
use crate::roster::table::File;
use crate::settle::{Between, Settled, settle_with};

/// The workbook of questions, in the output.
pub const WORKBOOK: &str = "cau-hoi.xlsx";

/// Settles the rows by all answers that there are; `look` sees what the rows say and who is meant.
pub fn settled(job: &Job, files: &mut [File], look: impl FnOnce(&Between<'_, '_, '_>)) -> (Settled, Answers) {
    let mut sources = Sources {
        decisions: job.decisions.iter().flat_map(decisions).collect(),
        output: before(job),
        input: files.iter().flat_map(|file| given(&file.filled)).collect(),
    };
    let catalogue = &job.config.catalogue;
    let trusted = Answers::new(&sources, catalogue, None).decisions();
    let dates = dates::ordered(files, &trusted);
    let columns = columns::assign(files, &trusted, catalogue);
    let mut settled = settle_with(files, catalogue, &trusted, look);
    settled.questions.extend(dates.questions);
    settled.used.extend(dates.used.into_iter().chain(columns));
    settled.ids_before.extend(dates.ids_before);
    // Only now is known which questions the ids of before belong to, and which units answers name.
    let renewed = sources.renew(&settled.ids_before);
    let mut answers = Answers::new(&sources, catalogue, None);
    answers.name_units(&settled.records.units, catalogue);
    answers.renewed.extend(renewed);
    answers.take_back(&settled.questions, &settled.used);
    (settled, answers)
}

/// What a person typed into `decisions.toml`.
fn decisions(file: &DecisionsFile) -> Vec<Given> {
    let given = file.decisions.iter().map(|(id, typed)| Given {
        id: id.clone(),
        text: typed.answer.clone(),
        choices: Vec::new(),
        subject: typed.subject.clone(),
        note: typed.note.clone(),
        rows: typed.rows,
        takes: None,
        places: Vec::new(),
        missing: Vec::new(),
        echo: false,
        place: Place::file(DECISIONS),
    });
    given.collect()
}

/// The workbook of the run before, as the clerk left it.
pub fn before(job: &Job) -> Vec<Given> {
    let source = Source { path: WORKBOOK.to_owned(), disk: job.output.join(WORKBOOK), member: None, skip: None };
    if !source.disk.is_file() {
        return Vec::new();
    }
    given(&read::source(&source, &job.config.reading, job.program.as_deref()).filled)
}

/// Says that a file of the input was read for its answers.
pub fn read_for_answers(file: &File) -> Option<Issue> {
    let answers = given(&file.filled).iter().filter(|given| !given.text.is_empty()).count();
    let said = || Issue::new(FileProblem::ReadForAnswers { answers }, Place::file(file.path.as_str()));
    (!file.filled.is_empty()).then(said)
}
