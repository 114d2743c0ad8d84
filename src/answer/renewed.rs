//! Answers under the ids that questions had before ids were versioned: they hold for the questions' present ids, and it is said once
//! for the run.

use super::{Answers, Given, Sources};
use crate::issue::{Issue, SettleProblem};
use crate::model::Decisions;
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// Ids of before → present ids.
type Ids = BTreeMap<String, String>;

/// The same decisions under present ids; one that was given under a present id goes before.
pub fn renew(decisions: Decisions, ids: &Ids) -> Decisions {
    let (before, mut now): (Decisions, Decisions) = decisions.into_iter().partition(|(id, _)| ids.contains_key(id));
    for (id, decision) in before {
        now.entry(ids[&id].clone()).or_insert(decision);
    }
    now
}

impl Sources {
    /// Brings all lines to present ids, so that each source is held against the others question by question. Returns the questions
    /// that were answered under ids of before, each with the file of its answer.
    pub fn renew(&mut self, ids: &Ids) -> BTreeMap<String, Place> {
        let asks_file = !self.decisions.is_empty();
        let mut renewed = BTreeMap::new();
        for given in [&mut self.decisions, &mut self.output, &mut self.input].into_iter().flatten() {
            let Some(id) = ids.get(&given.id) else { continue };
            given.id.clone_from(id);
            let Given { text, echo, place, .. } = given;
            let is_asked_itself = *echo && asks_file;
            if !text.is_empty() && !is_asked_itself {
                renewed.insert(id.clone(), Place::file(place.file.clone()));
            }
        }
        renewed
    }
}

impl Answers {
    /// Brings to present ids what settling met with ids of before only after the sources were brought to theirs.
    pub fn renew(&mut self, ids: &Ids) {
        let before: Vec<String> = self.in_force.keys().filter(|id| ids.contains_key(*id)).cloned().collect();
        for id in before {
            let answer = self.in_force.remove(&id).expect("its key was found there");
            // As `decision_of`: the later source holds, in one source the present id.
            let present = self.in_force.get(&ids[&id]);
            if present.is_none_or(|present| present.rank < answer.rank) {
                self.renewed.insert(ids[&id].clone(), Place::file(answer.place.file.clone()));
                self.in_force.insert(ids[&id].clone(), answer);
            }
        }
        let before: Vec<String> = self.kept.keys().filter(|id| ids.contains_key(*id)).cloned().collect();
        for id in before {
            let kept = self.kept.remove(&id).expect("its key was found there");
            self.kept.entry(ids[&id].clone()).or_insert(kept);
        }
    }

    /// Says how many answers were given under ids of before, and in which files they lie.
    pub(super) fn of_before(&self) -> Option<Issue> {
        let files: BTreeSet<&Place> = self.renewed.values().collect();
        let first = (*files.first()?).clone();
        let files = files.iter().map(|place| place.file.to_string()).collect();
        Some(Issue::new(SettleProblem::AnswersOfBefore { answers: self.renewed.len(), files }, first))
    }
}
