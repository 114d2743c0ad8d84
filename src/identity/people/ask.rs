//! What is asked of a block, and what is done by the answers.

use super::By;
use super::asked::{AskedHere, Offered};
use super::block::{Block, Open, Weighed};
use super::evidence::PERHAPS;
use super::near::OFFERED;
use super::person::Person;
use crate::model::index::MentionIx;
use crate::model::{Answer, QuestionId, QuestionKind, Text};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is asked: mentions whose rows say the same, with their groups and all that they may be.
#[derive(Default)]
struct Asking {
    mentions: Vec<MentionIx>,
    groups: BTreeSet<usize>,
    may: Vec<Weighed>,
}

impl Asking {
    /// Adds what a group may be. Rows that say the same may stand under two decisions: of each person the best evidence counts.
    fn weigh_in(&mut self, may: &[Weighed]) {
        for one in may {
            match self.may.iter_mut().find(|known| known.at == one.at) {
                Some(known) => known.evidence = known.evidence.better(one.evidence),
                None => self.may.push(*one),
            }
        }
    }
}

impl Block<'_, '_> {
    /// Asks who the groups are, one question for rows that say the same, and does what is answered; whether any waits.
    pub fn ask(&mut self, open: Vec<Open>) -> bool {
        if open.is_empty() {
            return false;
        }
        let (mut new, mut rest) = (Vec::new(), Vec::new());
        for asking in self.questions(open) {
            let id = self.id(asking.mentions[0]);
            let answer = (self.answers)(&id);
            match answer {
                Some(Answer::New) => new.push((id, asking)),
                answer => rest.push((id, asking, answer)),
            }
        }
        let first_new = self.people.len();
        self.add_new(new);
        self.answer_rest(rest, first_new)
    }

    /// The questions in the order of what their rows say.
    fn questions(&self, open: Vec<Open>) -> Vec<Asking> {
        let mut questions: BTreeMap<(&[&str], &str), Asking> = BTreeMap::new();
        for (group, (mentions, may)) in open.into_iter().enumerate() {
            for at in mentions {
                let said = &self.mentions[at];
                let asking = questions.entry((&said.row, &said.key)).or_default();
                asking.mentions.push(at);
                if asking.groups.insert(group) {
                    asking.weigh_in(&may);
                }
            }
        }
        let mut questions: Vec<Asking> = questions.into_values().collect();
        for asking in &mut questions {
            asking.may.sort_by_key(|one| (Reverse(one.evidence.total()), one.at));
        }
        questions
    }

    fn id(&self, mention: MentionIx) -> QuestionId {
        let said = &self.mentions[mention];
        let (key, home, row) = (said.key.as_str(), said.home.as_str(), &*said.row);
        QuestionId::new(
            QuestionKind::Person,
            |parts| parts.with(key).with(home).with(row),
            &[&[key, home], row].concat(),
        )
    }

    /// Adds those who are none of the people that were offered: one for each question and for what is surely one person. Their
    /// numbers go on from those of their name.
    fn add_new(&mut self, new: Vec<(QuestionId, Asking)>) {
        let mut people: Vec<(Vec<MentionIx>, Vec<Weighed>)> = Vec::new();
        let mut whose: BTreeMap<usize, usize> = BTreeMap::new();
        for (id, asking) in new {
            let known = asking.groups.iter().find_map(|group| whose.get(group)).copied();
            let at = known.unwrap_or_else(|| {
                people.push((Vec::new(), asking.may));
                people.len() - 1
            });
            whose.extend(asking.groups.iter().map(|group| (*group, at)));
            people[at].0.extend(&asking.mentions);
            let answer = Some(Answer::New);
            self.asked.push(AskedHere { id, mentions: asking.mentions, offered: Vec::new(), answer });
        }
        let mut of_name: BTreeMap<&str, usize> = BTreeMap::new();
        for person in self.people.iter().filter(|_| !people.is_empty()) {
            *of_name.entry(person.key).or_insert(0) += 1;
        }
        for (mentions, may) in people {
            let mut person = Person::of(self.mentions, &mentions);
            let same = of_name.entry(person.key).or_insert(0);
            *same += 1;
            person.id = person.id_of((*same > 1).then(|| same.to_string()));
            let at = self.people.len();
            person.rank = at;
            let best = Weighed { at, evidence: person.holds_together() };
            self.note(&mentions, Some(best), may.first().copied(), By::Answer);
            self.people.push(person);
        }
    }

    /// Puts the others to whom they are answered to be, or lets them wait; whether any waits for an answer.
    fn answer_rest(&mut self, rest: Vec<(QuestionId, Asking, Option<Answer>)>, first_new: usize) -> bool {
        let ids: BTreeMap<Text, usize> = (0..).zip(&self.people).map(|(at, person)| (person.id.clone(), at)).collect();
        let mut waits = false;
        let mut joins = Vec::new();
        for (id, asking, answer) in rest {
            let at = match &answer {
                Some(Answer::Code(code)) => ids.get(code.as_str()).copied(),
                _ => None,
            };
            let answer = answer.filter(|answer| at.is_some() || *answer == Answer::LeaveOut);
            let mentions = asking.mentions;
            let may = self.may(&mentions, asking.may, first_new);
            match at {
                Some(at) => joins.push((at, mentions.clone(), self.answered(at, &mentions, &may))),
                None => {
                    waits |= answer.is_none();
                    self.note(&mentions, may.first().copied(), may.get(1).copied(), By::Waits);
                }
            }
            let offered = may.iter().map(|one| self.offered(one.at)).collect();
            self.asked.push(AskedHere { id, mentions, offered, answer });
        }
        self.join(joins, By::Answer);
        waits
    }

    /// Those that may be meant, the likeliest first, and after them whom answers have added since.
    fn may(&self, mentions: &[MentionIx], mut may: Vec<Weighed>, first_new: usize) -> Vec<Weighed> {
        may.sort_by_key(|one| (Reverse(one.evidence.total()), self.people[one.at].rank));
        let asking = Person::of(self.mentions, mentions);
        let new = (first_new..self.people.len()).take(OFFERED);
        let new = new.map(|at| Weighed { at, evidence: asking.compare(&self.people[at]) });
        may.extend(new.filter(|one| one.evidence.total() >= PERHAPS));
        may
    }

    /// The one that was answered, and the best of the others.
    fn answered(&self, at: usize, mentions: &[MentionIx], may: &[Weighed]) -> Vec<Weighed> {
        let evidence = Person::of(self.mentions, mentions).compare(&self.people[at]);
        let other = may.iter().find(|one| one.at != at).copied();
        std::iter::once(Weighed { at, evidence }).chain(other).collect()
    }

    fn offered(&self, at: usize) -> Offered {
        let person = &self.people[at];
        let name = person.shown_name(self.mentions);
        Offered { at, id: person.id.clone(), name, shown_by: person.shown_by }
    }
}
