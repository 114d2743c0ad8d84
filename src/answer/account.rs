//! What became of the answers once the rows went by them.

use super::{Answers, Kept, SHOWN};
use crate::issue::{Issue, SettleProblem};
use crate::model::Question;
use crate::place::Place;
use std::collections::BTreeMap;

impl Answers {
    /// Takes back the answers that settling could not use: their questions are open still.
    pub fn take_back(&mut self, questions: &[Question], used: &BTreeMap<String, Vec<Place>>) {
        for question in questions.iter().filter(|question| !used.contains_key(&question.id)) {
            let Some(answer) = self.in_force.remove(&question.id) else { continue };
            let named = question.choices.iter().map(|choice| &choice.name).filter(|name| !name.is_empty());
            let problem = SettleProblem::AnswerUnknown {
                subject: answer.subject.clone(),
                part: answer.text.clone(),
                near: named.take(SHOWN).cloned().collect(),
            };
            self.issues.push(Issue::new(problem, answer.place).with_value(answer.text.as_str()));
            let kept = Kept { text: answer.text, note: answer.note, subject: answer.subject };
            self.kept.insert(question.id.clone(), kept);
        }
    }

    /// Says which answers no row went by, which other than before, and that some have ids of before. `used` has the rows that went by each.
    pub fn account(&self, used: &BTreeMap<String, Vec<Place>>) -> Vec<Issue> {
        let said = self.in_force.iter().filter_map(|(id, answer)| {
            let places = used.get(id).map_or(&[][..], Vec::as_slice);
            let now = count(places);
            let subject = answer.subject.clone();
            let problem = match answer.before {
                _ if now == 0 => SettleProblem::AnswerUnused { subject, first: answer.places.clone() },
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

    /// The first rows that an answer is for, as they are shown: those that went by it, else those that it was for before.
    pub fn places_of(&self, id: &str, used: &BTreeMap<String, Vec<Place>>) -> Vec<String> {
        match used.get(id) {
            Some(places) => places.iter().take(SHOWN).map(Place::to_string).collect(),
            None => self.in_force.get(id).map(|answer| answer.places.clone()).into_iter().flatten().collect(),
        }
    }
}

/// How many rows those are.
pub fn count(places: &[Place]) -> u32 {
    u32::try_from(places.len()).unwrap_or(u32::MAX)
}
