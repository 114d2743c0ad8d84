//! What rules find is asked like everything else that only a person can say: what a rule can only doubt, and what it calls an error. An
//! award that a rule calls an error is set aside until an answer says that it stands.

use super::Job;
use crate::answer::Answers;
use crate::issue::{Issue, Problem, RuleProblem, SettleProblem, Severity};
use crate::model::{
    Answer, Award, AwardStatus, Choice, Evidence, Question, QuestionId, QuestionKind, Scope, decision_of, ids_before,
};
use crate::place::Place;
use crate::settle::Settled;
use crate::verdict::ruling::{Rule, Ruling};
use std::collections::BTreeMap;

/// The findings that stay to be said: those that a person said to stand are gone, and the others that ask are questions now.
pub fn asked(found: Vec<Issue>, answers: &mut Answers, settled: &mut Settled, job: &Job) -> Vec<Issue> {
    if !found.iter().any(|issue| issue.severity().needs_a_person()) {
        return found;
    }
    // Of several awards of one row the first stands for it.
    let before = ids_before::awards(&settled.records.awards);
    let mut of_place: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (at, award) in settled.records.awards.iter().enumerate() {
        of_place.entry(award.place.clone()).or_default().push(at);
    }
    let decisions = answers.decisions();
    let mut questions: BTreeMap<String, Question> = BTreeMap::new();
    let (mut said, mut aside) = (Vec::new(), Vec::new());
    for issue in found {
        let at = of_place.get(&issue.place).filter(|_| issue.severity().needs_a_person());
        let Some(at) = at.map(|places| meant(&issue, places, &settled.records.awards)) else {
            said.push(issue);
            continue;
        };
        let is_error = issue.severity() == Severity::Error;
        let (scope, question_id) = cause(&issue, &settled.records.awards[at], &before[at]);
        let decision = decision_of(&decisions, &question_id).map(|decision| &decision.answer);
        let QuestionId { id, before, .. } = question_id;
        if before != id {
            settled.ids_before.insert(before, id.clone());
        }
        match decision {
            Some(Answer::Stands) => {
                settled.used.entry(id).or_default().push(issue.place);
                continue;
            }
            Some(Answer::LeaveOut) if is_error => {
                aside.push((at, Ruling::new(AwardStatus::SetAside, Rule::LeftOut)));
                said.push(Issue::new(SettleProblem::LeftOut, issue.place.clone()));
                settled.used.entry(id).or_default().push(issue.place);
                continue;
            }
            _ => {}
        }
        if is_error {
            aside.push((at, Ruling::new(AwardStatus::SetAside, Rule::RuleError)));
        }
        let choices = if is_error { &[Answer::Stands, Answer::LeaveOut][..] } else { &[Answer::Stands] };
        let message = job.config.programme.documents.issue(&issue).message;
        let question = questions.entry(id.clone()).or_insert_with(|| Question {
            id: id.clone(),
            kind: QuestionKind::Rule,
            scope,
            takes_several: false,
            subject: issue.value.clone().unwrap_or_default(),
            choices: choices.iter().map(|answer| Choice { answer: answer.clone(), name: String::new() }).collect(),
            waiting: Vec::new(),
            beside: Vec::new(),
            places: Vec::new(),
        });
        if question.waiting.len() < WAITING {
            let cells = vec![(issue.code().to_owned(), message)];
            question.waiting.push(Evidence { place: issue.place.clone(), cells });
        }
        question.places.push(issue.place.clone());
        said.push(issue.weighing(Severity::Question).waiting_for(id));
    }
    settled.set_aside(aside);
    settled.questions.extend(questions.into_values());
    answers.renew(&settled.ids_before);
    said
}

/// Findings that a question shows.
const WAITING: usize = 3;

/// The award that a finding is about: the one that it names, else the first counted one of the row.
fn meant(issue: &Issue, places: &[usize], awards: &[Award]) -> usize {
    let named = |at: &&usize| issue.record_id.as_deref() == Some(awards[**at].id.as_str());
    let counted = |at: &&usize| awards[**at].status == AwardStatus::Counted;
    *places.iter().find(named).or_else(|| places.iter().find(counted)).unwrap_or(&places[0])
}

/// How far a finding reaches, and the id of its cause: an award that its recipients cannot have is one mistake of the whole list.
fn cause(issue: &Issue, award: &Award, award_before: &str) -> (Scope, QuestionId) {
    if let Problem::Rule(RuleProblem::RecipientKindUnfit { form, kind }) = &issue.problem {
        let (file, sheet) = (&*issue.place.file, issue.place.sheet_name());
        let id = QuestionId::of_key(QuestionKind::Rule, |key| {
            key.with(issue.code()).with(form).with(kind).with(file).with(sheet)
        });
        return (Scope::List, id);
    }
    let parts = [issue.code(), award_before];
    let id = QuestionId::new(QuestionKind::Rule, |key| key.with(issue.code()).with(award.id.as_str()), &parts);
    (Scope::Value, id)
}
