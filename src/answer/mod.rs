//! What a person answered: gathered from its sources, made out, and accounted for once the rows went by it. What fits nothing and what
//! contradicts itself is said, and its question stays open.

mod renewed;
mod resolve;

use crate::issue::{Issue, SettleProblem};
use crate::model::{Answer, Catalogue, Decision, Decisions, FormColumn, Question, QuestionKind, Unit};
use crate::place::Place;
use crate::roster::forms::Filled;
pub use renewed::renew;
use resolve::{Meant, meant};
use std::collections::BTreeMap;

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
    pub from_decisions: bool,
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
}

/// All answers, made out.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub in_force: BTreeMap<String, InForce>,
    pub kept: BTreeMap<String, Kept>,
    pub issues: Vec<Issue>,
    /// The questions that were answered under ids of before, with the files of the answers.
    pub renewed: BTreeMap<String, Place>,
}

/// The lines of the sheets of questions of one file, also those that are not answered.
pub fn given(filled: &[Filled]) -> Vec<Given> {
    let lines = filled.iter().flat_map(|filled| &filled.lines);
    let given = lines.map(|line| Given {
        echo: line.text(FormColumn::Source) == FROM_DECISIONS
            && line.words.first().is_some_and(|words| words == line.text(FormColumn::Answer)),
        id: line.text(FormColumn::Id).to_owned(),
        text: line.text(FormColumn::Answer).to_owned(),
        choices: line.text(FormColumn::Codes).lines().map(str::to_owned).zip(line.words.iter().cloned()).collect(),
        subject: line.text(FormColumn::Subject).to_owned(),
        note: line.text(FormColumn::Note).to_owned(),
        rows: line.text(FormColumn::Rows).parse().ok(),
        place: line.answer.clone(),
    });
    given.collect()
}

/// The kind of question that an id belongs to.
pub fn kind_of(id: &str) -> Option<QuestionKind> {
    id.rsplit_once('-').and_then(|(kind, _)| QuestionKind::from_code(kind))
}

impl Answers {
    /// Makes out the answers. A name of a unit needs the units that the rosters gave: without them it waits, unsaid.
    pub fn new(sources: &Sources, catalogue: &Catalogue, units: Option<&[Unit]>) -> Self {
        let mut answers = Self::default();
        for (from_decisions, source) in [(true, &sources.decisions), (false, &sources.output), (false, &sources.input)]
        {
            let mut by_id: BTreeMap<&str, Vec<&Given>> = BTreeMap::new();
            for given in source.iter().filter(|given| !given.echo || sources.decisions.is_empty()) {
                by_id.entry(&given.id).or_default().push(given);
            }
            for (id, given) in by_id {
                answers.take(id, &given, catalogue, units);
                if let Some(answer) = answers.in_force.get_mut(id).filter(|_| from_decisions) {
                    answer.from_decisions = true;
                }
            }
        }
        // The run before knows best how many rows there were.
        for given in sources.output.iter().filter(|given| given.rows.is_some()) {
            if let Some(answer) = answers.in_force.get_mut(&given.id) {
                answer.before = given.rows;
            }
        }
        answers
    }

    /// What one source says of one question.
    fn take(&mut self, id: &str, given: &[&Given], catalogue: &Catalogue, units: Option<&[Unit]>) {
        let note = given.iter().map(|given| given.note.as_str()).find(|note| !note.is_empty()).unwrap_or("");
        let said: Vec<&Given> = given.iter().copied().filter(|given| !given.text.is_empty()).collect();
        let Some(first) = said.first() else {
            if !note.is_empty() {
                self.kept.entry(id.to_owned()).or_default().note = note.to_owned();
            }
            return;
        };
        self.in_force.remove(id);
        self.kept.insert(id.to_owned(), Kept { text: first.text.clone(), note: note.to_owned() });
        let kind = kind_of(id);
        let mut meanings: Vec<(&Given, Answer)> = Vec::new();
        for given in said {
            match kind.map_or(Meant::Nothing, |kind| meant(kind, given, catalogue, units)) {
                Meant::Answer(answer) => meanings.push((given, answer)),
                Meant::Later => return,
                Meant::Nothing => {
                    let problem = SettleProblem::AnswerUnknown { subject: given.subject.clone() };
                    self.issues.push(Issue::new(problem, given.place.clone()).with_value(given.text.as_str()));
                    return;
                }
            }
        }
        let (Some(kind), Some((first, answer))) = (kind, meanings.first()) else { return };
        if let Some((other, _)) = meanings.iter().find(|(_, other)| other != answer) {
            let problem =
                SettleProblem::AnswersDiffer { subject: first.subject.clone(), other: other.place.to_string() };
            self.issues.push(Issue::new(problem, first.place.clone()).with_value(first.text.as_str()));
            return;
        }
        self.kept.remove(id);
        let answer = InForce {
            kind,
            answer: answer.clone(),
            text: first.text.clone(),
            subject: first.subject.clone(),
            note: note.to_owned(),
            before: first.rows,
            // Without the file its echo stands for it.
            from_decisions: first.echo,
            place: first.place.clone(),
        };
        self.in_force.insert(id.to_owned(), answer);
    }

    /// As settling takes them.
    pub fn decisions(&self) -> Decisions {
        let decision = |answer: &InForce| Decision {
            answer: answer.answer.clone(),
            subject: answer.subject.clone(),
            rows: answer.before,
        };
        self.in_force.iter().map(|(id, answer)| (id.clone(), decision(answer))).collect()
    }

    /// Takes back the answers that settling could not use: their questions are open still.
    pub fn take_back(&mut self, questions: &[Question], used: &BTreeMap<String, Vec<Place>>) {
        for question in questions.iter().filter(|question| !used.contains_key(&question.id)) {
            let Some(answer) = self.in_force.remove(&question.id) else { continue };
            let problem = SettleProblem::AnswerUnknown { subject: answer.subject };
            self.issues.push(Issue::new(problem, answer.place).with_value(answer.text.as_str()));
            self.kept.insert(question.id.clone(), Kept { text: answer.text, note: answer.note });
        }
    }

    /// Says which answers no row went by, which other than before, and that some have ids of before. `used` has the rows that went by each.
    pub fn account(&self, used: &BTreeMap<String, Vec<Place>>) -> Vec<Issue> {
        let said = self.in_force.iter().filter_map(|(id, answer)| {
            let places = used.get(id).map_or(&[][..], Vec::as_slice);
            let now = count(places);
            let subject = answer.subject.clone();
            let problem = match answer.before {
                _ if now == 0 => SettleProblem::AnswerUnused { subject },
                Some(before) if before != now => {
                    let first = places.iter().take(SHOWN).map(Place::to_string).collect();
                    SettleProblem::AnswerAffects { subject, before, now, first }
                }
                _ => return None,
            };
            // The line of the answer moves from run to run; its file does not.
            Some(Issue::new(problem, Place::file(answer.place.file.clone())).with_value(answer.answer.code()))
        });
        said.chain(self.of_before()).collect()
    }
}

/// Rows that a note names.
const SHOWN: usize = 3;

/// How many rows those are.
pub fn count(places: &[Place]) -> u32 {
    u32::try_from(places.len()).unwrap_or(u32::MAX)
}
