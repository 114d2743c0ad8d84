//! What a rule can only doubt is asked like everything else that only a person can say.

use super::Job;
use crate::answer::Answers;
use crate::issue::{Issue, Severity};
use crate::model::{Answer, Choice, Evidence, Question, QuestionId, QuestionKind, Scope, decision_of, ids_before};
use crate::place::Place;
use crate::settle::Settled;
use std::collections::BTreeMap;

/// The findings that stay to be said: those that a person said to stand are gone, and the others that ask are questions now.
pub fn asked(found: Vec<Issue>, answers: &mut Answers, settled: &mut Settled, job: &Job) -> Vec<Issue> {
    if found.iter().all(|issue| issue.severity() != Severity::Question) {
        return found;
    }
    let awards = &settled.records.awards;
    // Of several awards of one row the first stands for it.
    let before = ids_before::awards(awards);
    let ids: BTreeMap<&Place, (&str, &str)> = awards
        .iter()
        .zip(&before)
        .rev()
        .map(|(award, before)| (&award.place, (award.id.as_str(), before.as_str())))
        .collect();
    let decisions = answers.decisions();
    let mut questions: BTreeMap<String, Question> = BTreeMap::new();
    let mut said = Vec::new();
    for issue in found {
        let award = ids.get(&issue.place).filter(|_| issue.severity() == Severity::Question);
        let Some((award, award_before)) = award else {
            said.push(issue);
            continue;
        };
        let parts = [issue.code(), award_before];
        let id = QuestionId::new(QuestionKind::Rule, |key| key.with(issue.code()).with(*award), &parts);
        let decision = decision_of(&decisions, &id);
        let QuestionId { id, before } = id;
        settled.ids_before.insert(before, id.clone());
        if decision.is_some_and(|decision| decision.answer == Answer::Stands) {
            settled.used.entry(id).or_default().push(issue.place);
            continue;
        }
        let message = job.config.programme.documents.issue(&issue).message;
        let question = questions.entry(id.clone()).or_insert_with(|| Question {
            id: id.clone(),
            kind: QuestionKind::Rule,
            scope: Scope::Value,
            takes_several: false,
            subject: issue.value.clone().unwrap_or_default(),
            choices: vec![Choice { answer: Answer::Stands, name: String::new() }],
            waiting: vec![Evidence { place: issue.place.clone(), cells: vec![(issue.code().to_owned(), message)] }],
            beside: Vec::new(),
            places: Vec::new(),
        });
        question.places.push(issue.place.clone());
        said.push(issue.waiting_for(id));
    }
    settled.questions.extend(questions.into_values());
    answers.renew(&settled.ids_before);
    said
}
