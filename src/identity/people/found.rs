//! What all blocks have found, put together: people with indexes that hold for all homes, and those of two homes made one.

use super::across::Across;
use super::asked::AskedHere;
use super::block::{self, Block};
use super::person::Person;
use super::{Asked, By, Candidate, Identified, KnownPerson, Mentions, ReadAs, United, Weighed, Why};
use crate::model::index::{IndexVec, MentionIx, PersonIx};
use crate::model::{Answer, Choice};

pub(super) struct Found<'r, 'a> {
    mentions: &'r Mentions<'a>,
    /// By home and name, then by their ranks.
    pub people: IndexVec<PersonIx, Person<'r>>,
    /// The person that stands for each: itself, or the one of another home that it is.
    is: IndexVec<PersonIx, PersonIx>,
    /// Whether all mentions of somebody wait.
    waits: IndexVec<PersonIx, bool>,
    why: IndexVec<MentionIx, Option<Why>>,
    asked: Vec<Asked>,
    read_as: Vec<ReadAs>,
    united: Vec<United>,
}

impl<'r, 'a> Found<'r, 'a> {
    /// `people` is about how many there are.
    pub fn new(mentions: &'r Mentions<'a>, people: usize) -> Self {
        Self {
            mentions,
            people: IndexVec::with_capacity(people),
            is: IndexVec::with_capacity(people),
            waits: IndexVec::with_capacity(people),
            why: vec![None; mentions.len()].into(),
            asked: Vec::new(),
            read_as: Vec::new(),
            united: Vec::new(),
        }
    }

    pub fn take(&mut self, block: Block<'r, 'a>) {
        let Block { people, asked, went, read_as, .. } = block;
        let mut order: Vec<usize> = (0..people.len()).collect();
        order.sort_by_key(|at| people[*at].rank);
        let mut people: Vec<Option<Person<'r>>> = people.into_iter().map(Some).collect();
        let mut index = vec![None; people.len()];
        for at in order {
            let person = people[at].take().expect("a person has one rank");
            let one = self.people.push(person);
            self.is.push(one);
            self.waits.push(false);
            index[at] = Some(one);
        }
        let index = |at: usize| index[at].expect("every person of the block was taken");
        let weighed = |one: block::Weighed| Weighed { person: index(one.at), evidence: one.evidence };
        for went in went {
            let (best, next) = (went.best.map(weighed), went.next.map(weighed));
            self.why[went.mention] = Some(Why { by: went.by, best, next });
        }
        self.asked.extend(asked.into_iter().map(|asked| asked_here(asked, index)));
        self.read_as.extend(read_as.into_iter().map(|(mention, name)| ReadAs { mention, name }));
    }

    /// Makes those of several homes one, or lets them wait.
    pub fn unite(&mut self, pairs: Vec<Across>) {
        for pair in pairs {
            let (mention, evidence) = (self.people[pair.person].shown_by, pair.evidence);
            let by = if pair.asked.is_none() { By::Evidence } else { By::Answer };
            if pair.is_same() {
                self.is[pair.person] = self.is[pair.earlier];
                self.united.push(United { person: pair.earlier, mention, evidence, by });
            }
            if pair.waits() {
                self.waits[pair.person] = true;
                let best = Some(Weighed { person: pair.earlier, evidence });
                for at in &self.people[pair.person].mentions {
                    self.why[*at] = Some(Why { by: By::Waits, best, next: None });
                }
            }
            if let Some((id, answer)) = pair.asked {
                let mut mentions = self.people[pair.person].mentions.clone();
                mentions.sort_unstable();
                let earlier = &self.people[pair.earlier];
                let candidate = Candidate {
                    person: pair.earlier,
                    name: earlier.shown_name(self.mentions),
                    shown_by: earlier.shown_by,
                };
                let choice = |answer| Choice { answer, name: String::new() };
                let choices = [Answer::Same, Answer::Different].map(choice).to_vec();
                self.asked.push(Asked { id, mentions, candidates: vec![candidate], choices, answer });
            }
        }
    }

    /// The result, with indexes of those only who stand for themselves.
    pub fn done(self) -> Identified {
        let Self { people, is, waits, why, mut asked, mut read_as, mut united, .. } = self;
        let mut known: IndexVec<PersonIx, KnownPerson> = IndexVec::default();
        let mut index: IndexVec<PersonIx, Option<PersonIx>> = vec![None; people.len()].into();
        for (one, person) in people.entries().filter(|(one, _)| is[*one] == *one) {
            index[one] = Some(known.push(KnownPerson { id: person.id.clone(), mentions: Vec::new() }));
        }
        let index = |one: PersonIx| index[is[one]].expect("whoever stands for another stands for himself");
        let mut of: IndexVec<MentionIx, Option<PersonIx>> = vec![None; why.len()].into();
        for (one, person) in people.entries().filter(|(one, _)| !waits[*one]) {
            for at in &person.mentions {
                of[*at] = Some(index(one));
            }
        }
        for (at, one) in of.entries() {
            if let Some(one) = one {
                known[*one].mentions.push(at);
            }
        }
        let mut why: Vec<Why> =
            why.into_vec().into_iter().map(|why| why.expect("every mention was weighed, found or asked")).collect();
        for weighed in why.iter_mut().flat_map(|why| [&mut why.best, &mut why.next]).flatten() {
            weighed.person = index(weighed.person);
        }
        for candidate in asked.iter_mut().flat_map(|asked| &mut asked.candidates) {
            candidate.person = index(candidate.person);
        }
        for united in &mut united {
            united.person = index(united.person);
        }
        read_as.sort_unstable();
        Identified { people: known, of, why: why.into(), asked, read_as, united }
    }
}

fn asked_here(asked: AskedHere, index: impl Fn(usize) -> PersonIx) -> Asked {
    let code = |id: &str| Answer::Code(id.to_owned());
    let listed = asked.offered.iter().map(|one| Choice { answer: code(&one.id), name: one.name.clone() });
    let words = [Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() });
    let choices = listed.chain(words).collect();
    let candidate = |one: &super::asked::Offered| Candidate {
        person: index(one.at),
        name: one.name.clone(),
        shown_by: one.shown_by,
    };
    let candidates = asked.offered.iter().map(candidate).collect();
    let mut mentions = asked.mentions;
    mentions.sort_unstable();
    Asked { id: asked.id, mentions, candidates, choices, answer: asked.answer }
}
