//! The questions about names of units: each once, with all mentions that wait for it.

use super::asked::{Answers, Asked, Group, Identity};
use super::matched::Match;
use super::mention::Mention;
use super::register::Register;
use super::unlisted;
use crate::model::ids_before::BETWEEN;
use crate::model::index::UnitIx;
use crate::model::{Answer, QuestionId, QuestionKind, decision_of};
use crate::roster::text::key;
use crate::wording::unit_name::NameWords;
use std::collections::BTreeMap;
use std::ops::Range;

/// All questions by their ids.
pub(super) struct Asks<'a> {
    answers: Answers<'a>,
    by_id: BTreeMap<String, Question<'a>>,
}

struct Question<'a> {
    asked: Asked,
    waiting: Vec<Waiting<'a>>,
}

/// Mentions that say the same and wait for one answer.
struct Waiting<'a> {
    group: Group<'a>,
    /// The unit that a person said to be new, or that was found after others were said to be.
    found: Option<Match>,
}

impl Waiting<'_> {
    fn unit(&self) -> Option<UnitIx> {
        match self.found {
            Some(Match::One(at) | Match::Read(at)) => Some(at),
            _ => None,
        }
    }
}

impl<'a> Asks<'a> {
    pub fn new(answers: Answers<'a>) -> Self {
        Self { answers, by_id: BTreeMap::new() }
    }

    /// Asks about mentions: once for all, or where several units may be meant once for each row that tells itself apart.
    pub fn ask(&mut self, group: &Group<'a>, named: bool, candidates: &[UnitIx]) {
        let mut parts: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
        for at in &group.mentions {
            let apart = if candidates.len() < 2 { Vec::new() } else { (self.answers.apart)(*at, named) };
            parts.entry(apart).or_default().push(*at);
        }
        for (apart, mentions) in parts {
            let first = mentions[0];
            let id = question(group.said, &apart);
            let question = self.by_id.entry(id.id.clone()).or_insert_with(|| {
                let decision = decision_of(self.answers.decisions, &id);
                let answer = decision.map(|decision| decision.answer.clone()).filter(is_of_a_unit);
                let subject = group.said.name.to_owned();
                let asked = Asked { id, subject, named, candidates: Vec::new(), answer, mentions: Vec::new(), first };
                Question { asked, waiting: Vec::new() }
            });
            let asked = &mut question.asked;
            asked.named |= named;
            asked.subject = asked.subject.as_str().min(group.said.name).to_owned();
            for candidate in candidates {
                if !asked.candidates.contains(candidate) {
                    asked.candidates.push(*candidate);
                }
            }
            let group = Group { said: group.said, mentions, place: group.place.clone() };
            question.waiting.push(Waiting { group, found: None });
        }
    }

    fn waiting(&mut self, answer: Option<Answer>) -> impl Iterator<Item = &mut Waiting<'a>> {
        let questions = self.by_id.values_mut().filter(move |question| question.asked.answer == answer);
        questions.flat_map(|question| &mut question.waiting).filter(|waiting| waiting.found.is_none())
    }

    /// Makes units of what persons said to be new; what says the same of one is one.
    pub fn make_new(&mut self, register: &mut Register, words: &NameWords) {
        let since = register.units.len();
        let mut waiting: Vec<&mut Waiting<'a>> = self.waiting(Some(Answer::New)).collect();
        let groups: Vec<&Group<'_>> = waiting.iter().map(|waiting| &waiting.group).collect();
        let made = unlisted::make_each(&groups, since, register, words);
        for (waiting, at) in waiting.iter_mut().zip(made) {
            waiting.found = Some(Match::One(at));
        }
    }

    /// Looks for what nobody answered among units that no register lists: one may have been said to be new under another wording.
    pub fn look_among(&mut self, among: Range<usize>, register: &Register, words: &NameWords) {
        for waiting in self.waiting(None) {
            let found = register.search(waiting.group.said, words, &among);
            waiting.found = Some(found).filter(|found| matches!(found, Match::One(_) | Match::Read(_)));
        }
    }

    /// The units that were found for mentions that waited.
    pub fn found(&self) -> impl Iterator<Item = (UnitIx, usize)> {
        let waiting = self.by_id.values().flat_map(|question| &question.waiting);
        let found = waiting.filter_map(|waiting| Some((waiting.unit()?, &waiting.group.mentions)));
        found.flat_map(|(unit, mentions)| mentions.iter().map(move |at| (unit, *at)))
    }

    /// The questions that are left, and who the mentions of all are.
    pub fn finish(self, register: &Register, words: &NameWords, identities: &mut [Option<Identity>]) -> Vec<Asked> {
        let mut left = Vec::new();
        for Question { mut asked, waiting } in self.by_id.into_values() {
            let number = left.len();
            let answered = match &asked.answer {
                Some(Answer::Code(id)) => register.by_id(id),
                Some(Answer::Named(name)) => register.typed(name, words),
                _ => None,
            };
            asked.answer = asked.answer.filter(|answer| match answer {
                Answer::Code(_) | Answer::Named(_) => answered.is_some(),
                _ => true,
            });
            for Waiting { group, found } in waiting {
                let who = match (&asked.answer, found) {
                    (Some(Answer::LeaveOut), _) => Identity::LeftOut(number),
                    (Some(Answer::New), Some(Match::One(at))) => Identity::Answered(at, number),
                    (Some(Answer::Code(_) | Answer::Named(_)), _) => answered
                        .map(|at| Identity::Answered(at, number))
                        .expect("an answer that leads to no unit was taken back"),
                    (_, Some(Match::One(at))) => Identity::One(at),
                    (_, Some(Match::Read(at))) => Identity::Read(at),
                    _ => Identity::Asked(number),
                };
                if !matches!(who, Identity::One(_) | Identity::Read(_)) {
                    asked.mentions.extend(&group.mentions);
                }
                group.mentions.iter().for_each(|at| identities[*at] = Some(who));
            }
            if !asked.mentions.is_empty() {
                asked.mentions.sort_unstable();
                left.push(asked);
            }
        }
        left
    }
}

/// What may be answered about a unit.
fn is_of_a_unit(answer: &Answer) -> bool {
    matches!(answer, Answer::New | Answer::LeaveOut | Answer::Code(_) | Answer::Named(_))
}

/// The same question wherever its rows stand.
pub fn question(said: Mention<'_>, apart: &[String]) -> QuestionId {
    let name = key(said.name);
    QuestionId::new(
        QuestionKind::Unit,
        |key| key.with(&name).with(said.commune).with(said.district).with(apart),
        &[&name, said.commune.unwrap_or(""), said.district.unwrap_or(""), &apart.join(BETWEEN)],
    )
}
