//! What a rule can only doubt is asked like everything else that only a person can say.

use super::Job;
use crate::issue::{Issue, Severity};
use crate::model::{Answer, Choice, Decisions, Evidence, Question, QuestionKind};
use crate::place::Place;
use crate::settle::{Settled, question_id};
use std::collections::BTreeMap;

/// The findings that stay to be said: those that a person said to stand are gone, and the others that ask are questions now.
pub fn asked(found: Vec<Issue>, decisions: &Decisions, settled: &mut Settled, job: &Job) -> Vec<Issue> {
    if found.iter().all(|issue| issue.severity() != Severity::Question) {
        return found;
    }
    let awards = &settled.records.awards;
    let ids: BTreeMap<&Place, &str> = awards.iter().rev().map(|award| (&award.place, award.id.as_str())).collect();
    let mut questions: BTreeMap<String, Question> = BTreeMap::new();
    let mut said = Vec::new();
    for issue in found {
        let award = ids.get(&issue.place).filter(|_| issue.severity() == Severity::Question);
        let Some(award) = award else {
            said.push(issue);
            continue;
        };
        let id = question_id(QuestionKind::Rule, &[issue.code(), award]);
        if decisions.get(&id).is_some_and(|decision| decision.answer == Answer::Stands) {
            settled.used.entry(id).or_default().push(issue.place);
            continue;
        }
        let message = job.config.programme.documents.issue(&issue).message;
        let question = questions.entry(id.clone()).or_insert_with(|| Question {
            id,
            kind: QuestionKind::Rule,
            subject: issue.value.clone().unwrap_or_default(),
            choices: vec![Choice { answer: Answer::Stands, name: String::new() }],
            evidence: vec![Evidence { place: issue.place.clone(), cells: vec![(issue.code().to_owned(), message)] }],
            places: Vec::new(),
        });
        question.places.push(issue.place.clone());
        said.push(issue);
    }
    settled.questions.extend(questions.into_values());
    said
}
