//! One person in two homes, or under two names: the same identity number says so; the same name and day of birth, one decision in two
//! lists, or one number with two names ask.

use super::Answers;
use super::decisions::Decisions;
use super::evidence::{Evidence, Evidences, PERHAPS, SAME};
use super::person::Person;
use crate::model::index::{IndexVec, PersonIx};
use crate::model::{Answer, Date, QuestionId, QuestionKind, Text};
use crate::roster::text::fold;
use std::collections::BTreeMap;

/// People of two homes that are, or may be, one.
pub(super) struct Across {
    pub person: PersonIx,
    pub earlier: PersonIx,
    pub evidence: Evidences,
    /// The question, where the evidence leaves it open, and what was answered.
    pub asked: Option<(QuestionId, Option<Answer>)>,
}

impl Across {
    pub fn is_same(&self) -> bool {
        matches!(self.asked, None | Some((_, Some(Answer::Same))))
    }

    pub fn waits(&self) -> bool {
        matches!(self.asked, Some((_, None)))
    }
}

/// The people of all homes, in a fixed order; each is held against those before it.
pub(super) struct Homes<'p, 'r> {
    pub answers: Answers<'r>,
    pub decisions: Decisions<'r>,
    pub people: &'p mut IndexVec<PersonIx, Person<'r>>,
}

impl Homes<'_, '_> {
    /// Gives those who are one the id of the first, and returns all pairs that came into question.
    pub fn unite(&mut self) -> Vec<Across> {
        let mut by_number: BTreeMap<(String, &str), PersonIx> = BTreeMap::new();
        let mut of_number: BTreeMap<&str, PersonIx> = BTreeMap::new();
        let mut by_day: BTreeMap<(&str, Date), Vec<PersonIx>> = BTreeMap::new();
        let mut found = Vec::new();
        for one in self.people.indexes() {
            let (numbers, days) = (self.people[one].numbers.clone(), days(&self.people[one]));
            let key = self.people[one].key;
            // Nobody else has a number: under another name one of the two is wrong.
            let has_other_name = |other: &PersonIx| self.people[*other].bare != self.people[one].bare;
            let of_numbers = numbers.iter().filter_map(|number| of_number.get(number)).copied();
            let other_names: Vec<PersonIx> = of_numbers.filter(has_other_name).collect();
            for number in &numbers {
                of_number.entry(number).or_insert(one);
            }
            let numbered: Vec<_> = match numbers.is_empty() {
                true => Vec::new(),
                false => {
                    let bare = fold(key);
                    numbers.into_iter().map(|number| (bare.clone(), number)).collect()
                }
            };
            let mut earlier: Vec<PersonIx> =
                numbered.iter().filter_map(|number| by_number.get(number)).copied().collect();
            for other in days.iter().filter_map(|day| by_day.get(&(key, *day))).flatten() {
                // People of one home have been told apart there.
                if !earlier.contains(other) && !self.people[one].is_at_home_with(&self.people[*other]) {
                    earlier.push(*other);
                }
            }
            let of_decision = {
                let people = &*self.people;
                self.decisions.beside(one, &people[one], |at| &people[at])
            };
            let is_alone = of_decision.len() <= 1;
            for other in of_decision.into_iter().chain(other_names) {
                if !earlier.contains(&other) {
                    earlier.push(other);
                }
            }
            let pairs = self.held_against(one, earlier, is_alone);
            let (same, waits) = (pairs.iter().any(Across::is_same), pairs.iter().any(Across::waits));
            if let Some(pair) = pairs.last().filter(|_| same) {
                self.people[one].id = self.people[pair.earlier].id.clone();
            } else {
                for number in numbered {
                    by_number.entry(number).or_insert(one);
                }
                for day in days.into_iter().filter(|_| !waits) {
                    by_day.entry((key, day)).or_default().push(one);
                }
            }
            found.extend(pairs);
        }
        found
    }

    /// One after the other, until one is the same or is asked about. Who is named without a unit is sure only where one alone may be meant.
    fn held_against(&self, one: PersonIx, earlier: Vec<PersonIx>, is_alone: bool) -> Vec<Across> {
        let mut pairs = Vec::new();
        for other in earlier {
            let evidence = self.people[one].compare(&self.people[other]);
            let is_named = is_alone || evidence.has(Evidence::SameNumber) || !evidence.has(Evidence::NoHome);
            // One decision may name namesakes of one year in two units.
            let is_told = [Evidence::SameNumber, Evidence::SameBirthDay].into_iter().any(|one| evidence.has(one));
            let is_elsewhere = evidence.has(Evidence::OtherHome) && !is_told;
            let is_sure = is_named && !is_elsewhere && !evidence.has(Evidence::NearName);
            let asked = match evidence.total() {
                SAME.. if is_sure => None,
                PERHAPS.. => Some(self.question(one, other)),
                _ => continue,
            };
            pairs.push(Across { person: one, earlier: other, evidence, asked });
            if pairs.last().is_some_and(|pair| pair.is_same() || pair.waits()) {
                break;
            }
        }
        pairs
    }

    fn question(&self, one: PersonIx, other: PersonIx) -> (QuestionId, Option<Answer>) {
        let ids: [&Text; 2] = [&self.people[one].id, &self.people[other].id];
        let id = QuestionId::of_texts(QuestionKind::Person, &ids.map(Text::as_str));
        let answer = (self.answers)(&id).filter(|answer| matches!(answer, Answer::Same | Answer::Different));
        (id, answer)
    }
}

fn days(person: &Person<'_>) -> Vec<Date> {
    person.births.iter().filter_map(|birth| birth.day).collect()
}
