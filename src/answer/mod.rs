//! What a person answered: gathered from its sources, made out, and accounted for once the rows went by it. What fits nothing and what
//! contradicts itself is said, and its question stays open.

mod account;
mod renewed;
mod resolve;
mod spelling;

use crate::issue::{Issue, SettleProblem};
use crate::model::{Answer, Catalogue, Decision, Decisions, FormColumn, QuestionKind, Rank, Takes, Unit};
use crate::place::Place;
use crate::roster::forms::{Filled, FilledLine};
pub use crate::roster::unit_named::unit_named;
pub use account::count;
pub use renewed::renew;
use resolve::{Unfit, meant};
use std::collections::{BTreeMap, BTreeSet};

/// An answer as it was given, and what stood beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub id: String,
    /// As written; empty where the question was left open.
    pub text: String,
    /// The codes that were offered, with their words.
    pub choices: Vec<(String, String)>,
    pub subject: String,
    pub note: String,
    pub rows: Option<u32>,
    /// Nothing in lines of before and in `decisions.toml`.
    pub takes: Option<Takes>,
    /// The first rows that waited for it or went by it, as they were shown.
    pub places: Vec<String>,
    /// Columns that its sheet should have and has not.
    pub missing: Vec<FormColumn>,
    /// Only repeats what `decisions.toml` said: that file is asked itself where it is there.
    pub echo: bool,
    pub place: Place,
}

/// The answers of each source. What a later one says of a question holds, whatever an earlier one says.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// `decisions.toml`.
    pub decisions: Vec<Given>,
    /// The questions of the run before, in its output.
    pub output: Vec<Given>,
    pub input: Vec<Given>,
}

/// An answer that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct InForce {
    pub kind: QuestionKind,
    pub answer: Answer,
    /// As it was written.
    pub text: String,
    pub subject: String,
    pub note: String,
    /// How many rows went by it, or waited for it, in the run before.
    pub before: Option<u32>,
    /// The first rows that it was for, as they were shown.
    pub places: Vec<String>,
    pub from_decisions: bool,
    pub rank: Rank,
    pub place: Place,
}

/// The mark of an answer that was taken from `decisions.toml`.
pub const FROM_DECISIONS: &str = "decisions";

/// What stands beside a question that is still open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// An answer that could not be used.
    pub text: String,
    pub note: String,
    pub subject: String,
}

/// A line with an answer that no question can be found for: it has no id, or one that is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stray {
    pub id: String,
    pub subject: String,
    pub text: String,
    pub note: String,
}

/// All answers, made out.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub in_force: BTreeMap<String, InForce>,
    pub kept: BTreeMap<String, Kept>,
    pub strays: Vec<Stray>,
    pub issues: Vec<Issue>,
    /// The questions that were answered under ids of before, with the files of the answers.
    pub renewed: BTreeMap<String, Place>,
}

/// The lines of the sheets of questions of one file, also those that are not answered.
pub fn given(filled: &[Filled]) -> Vec<Given> {
    filled.iter().flat_map(|filled| filled.lines.iter().map(|line| given_in(line, filled))).collect()
}

fn given_in(line: &FilledLine, filled: &Filled) -> Given {
    let codes: Vec<&str> = line.text(FormColumn::Codes).lines().collect();
    // Beside other codes than their own the words would mean something else.
    let is_whole = codes.len() == line.words.len();
    let choices = codes.into_iter().map(str::to_owned).zip(line.words.iter().cloned()).filter(|_| is_whole);
    let missing = filled.missing.iter().copied().chain((!is_whole).then_some(FormColumn::Words));
    // Each place stands in a line of its own, in brackets.
    let place = |line: &str| Some(line.trim().strip_prefix('(')?.strip_suffix(')')?.to_owned());
    Given {
        echo: line.text(FormColumn::Source) == FROM_DECISIONS
            && line.words.first().is_some_and(|words| words == line.text(FormColumn::Answer)),
        id: line.text(FormColumn::Id).to_owned(),
        text: line.text(FormColumn::Answer).to_owned(),
        choices: choices.collect(),
        subject: line.text(FormColumn::Subject).to_owned(),
        note: line.text(FormColumn::Note).to_owned(),
        rows: line.text(FormColumn::Rows).parse().ok(),
        takes: Takes::from_code(line.text(FormColumn::Takes)),
        places: line.text(FormColumn::Evidence).lines().filter_map(place).take(SHOWN).collect(),
        missing: missing.collect::<BTreeSet<_>>().into_iter().collect(),
        place: line.answer.clone(),
    }
}

/// The kind of question that an id belongs to.
pub fn kind_of(id: &str) -> Option<QuestionKind> {
    id.rsplit_once('-').and_then(|(kind, _)| QuestionKind::from_code(kind))
}

/// Rows that are named of those that an answer is for.
const SHOWN: usize = 3;

impl Answers {
    /// Makes out the answers. The name of a unit needs the units that the rosters gave: without them it stays as it was typed.
    pub fn new(sources: &Sources, catalogue: &Catalogue, units: Option<&[Unit]>) -> Self {
        let mut answers = Self::default();
        // What is wrong with the answer to a question: only what the last source says of it.
        let mut wrong: BTreeMap<&str, Issue> = BTreeMap::new();
        let by_rank =
            [(Rank::Decisions, &sources.decisions), (Rank::Output, &sources.output), (Rank::Input, &sources.input)];
        for (rank, source) in by_rank {
            let mut by_id: BTreeMap<&str, Vec<&Given>> = BTreeMap::new();
            let asked = |given: &&Given| !given.echo || sources.decisions.is_empty();
            for given in source.iter().filter(|given| kind_of(&given.id).is_some()).filter(asked) {
                by_id.entry(&given.id).or_default().push(given);
            }
            for (id, given) in by_id {
                if given.iter().any(|given| !given.text.is_empty()) {
                    wrong.remove(id);
                }
                wrong.extend(answers.take(id, &given, rank, (catalogue, units)).map(|issue| (id, issue)));
            }
        }
        answers.issues.extend(wrong.into_values());
        // The run before knows best how many rows there were, and which.
        for given in sources.output.iter().filter(|given| given.rows.is_some()) {
            if let Some(answer) = answers.in_force.get_mut(&given.id) {
                answer.before = given.rows;
                answer.places.clone_from(&given.places);
            }
        }
        answers.look_at_sheets(sources);
        answers
    }

    /// What one source says of one question, and what is wrong with it.
    fn take(
        &mut self,
        id: &str,
        given: &[&Given],
        rank: Rank,
        (catalogue, units): (&Catalogue, Option<&[Unit]>),
    ) -> Option<Issue> {
        let note = given.iter().map(|given| given.note.as_str()).find(|note| !note.is_empty()).unwrap_or("");
        let said: Vec<&Given> = given.iter().copied().filter(|given| !given.text.is_empty()).collect();
        let Some(first) = said.first() else {
            if !note.is_empty() {
                self.kept.entry(id.to_owned()).or_default().note = note.to_owned();
            }
            return None;
        };
        // None of several texts may pass for the answer when the others are gone.
        let texts = said.iter().map(|given| given.text.as_str()).collect::<BTreeSet<_>>();
        let kept = Kept {
            text: texts.into_iter().collect::<Vec<_>>().join(BETWEEN),
            note: note.to_owned(),
            subject: first.subject.clone(),
        };
        self.kept.insert(id.to_owned(), kept);
        let kind = kind_of(id)?;
        let mut meanings: Vec<(&Given, Answer)> = Vec::new();
        for given in said {
            match meant(kind, given, catalogue, units) {
                Ok(answer) => meanings.push((given, answer)),
                Err(Unfit { part, near }) => {
                    let problem = SettleProblem::AnswerUnknown { subject: given.subject.clone(), part, near };
                    return Some(Issue::new(problem, given.place.clone()).with_value(given.text.as_str()));
                }
            }
        }
        // A text that fits nothing leaves in force what an earlier source answered; texts that contradict each other do not.
        self.in_force.remove(id);
        let (first, answer) = meanings.first()?;
        if let Some((other, _)) = meanings.iter().find(|(_, other)| other != answer) {
            let problem = SettleProblem::AnswersDiffer {
                subject: first.subject.clone(),
                answer: first.text.clone(),
                other: other.place.to_string(),
                other_answer: other.text.clone(),
            };
            return Some(Issue::new(problem, first.place.clone()).with_value(first.text.as_str()));
        }
        self.kept.remove(id);
        let answer = InForce {
            kind,
            answer: answer.clone(),
            text: first.text.clone(),
            subject: first.subject.clone(),
            note: note.to_owned(),
            before: first.rows,
            places: first.places.clone(),
            // Without the file its echo stands for it.
            from_decisions: first.echo || rank == Rank::Decisions,
            rank,
            place: first.place.clone(),
        };
        self.in_force.insert(id.to_owned(), answer);
        None
    }

    /// Says which sheets lost columns, and which answers belong to no question.
    fn look_at_sheets(&mut self, sources: &Sources) {
        let given = || sources.decisions.iter().chain(&sources.output).chain(&sources.input);
        let mut damaged: BTreeMap<Place, BTreeSet<FormColumn>> = BTreeMap::new();
        for given in given().filter(|given| !given.missing.is_empty()) {
            let sheet = Place::file(given.place.file.clone()).in_sheet(given.place.sheet_name());
            damaged.entry(sheet).or_default().extend(&given.missing);
        }
        let said = damaged.into_iter().map(|(sheet, columns)| {
            let columns = columns.into_iter().map(|column| column.code().to_owned()).collect();
            Issue::new(SettleProblem::AnswerSheetDamaged { columns }, sheet)
        });
        self.issues.extend(said);
        // The output repeats what a workbook of the input says.
        let mut strays: BTreeMap<Stray, &Given> = BTreeMap::new();
        for given in given().filter(|given| kind_of(&given.id).is_none() && !given.text.is_empty()) {
            let Given { id, subject, text, note, .. } = given.clone();
            strays.insert(Stray { id, subject, text, note }, given);
        }
        for (stray, given) in strays {
            let problem = SettleProblem::AnswerToNothing { id: stray.id.clone(), subject: stray.subject.clone() };
            self.issues.push(Issue::new(problem, given.place.clone()).with_value(stray.text.as_str()));
            self.strays.push(stray);
        }
    }

    /// As settling takes them.
    pub fn decisions(&self) -> Decisions {
        let decision = |answer: &InForce| Decision {
            answer: answer.answer.clone(),
            subject: answer.subject.clone(),
            rows: answer.before,
            rank: answer.rank,
        };
        self.in_force.iter().map(|(id, answer)| (id.clone(), decision(answer))).collect()
    }

    /// Gives the units that answers name their ids, so that the answers outlive a change of name.
    pub fn name_units(&mut self, units: &[Unit], catalogue: &Catalogue) {
        for answer in self.in_force.values_mut().filter(|answer| answer.kind == QuestionKind::Unit) {
            if let Answer::Named(name) = &answer.answer
                && let Some(unit) = unit_named(name, units, catalogue)
            {
                answer.answer = Answer::Code(unit.id.to_string());
            }
        }
    }
}

/// Stands between answers that contradict each other.
const BETWEEN: &str = " | ";

#[cfg(test)]
mod tests;
