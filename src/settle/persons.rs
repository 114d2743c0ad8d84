//! Who is who among people and households. Two mentions are one person where unit and name are the same, tone marks
//! included, and neither the year of birth nor the identity number speaks against it. A name typed without marks, or one
//! that two people of the unit have, is settled by birth, decision or post, else by a person.

use super::outcome::{Ask, Outcome, evidence};
use super::who::whole_row;
use crate::identity::index::{IndexVec, MentionIx, PersonIx};
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, Date, QuestionId, QuestionKind, RecipientKind, Scope, Text};
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A person or household as a row names it.
#[derive(Clone, Debug)]
pub struct Mention<'a> {
    pub row: RowView<'a>,
    pub cell: &'a Cell,
    pub kind: RecipientKind,
    pub name: Text,
    /// The name as it is compared, with its marks and without.
    pub key: String,
    pub bare: String,
    /// The unit's id, else what stands for it.
    pub home: String,
    pub birth: Option<Birth>,
    pub id_number: Option<String>,
    pub position: Option<Text>,
    /// Two rows of one award are of one person.
    pub awards: Vec<Granted>,
}

/// An award of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    pub form: Text,
    pub decision_no: Text,
    pub decision_date: Option<Date>,
}

/// Year of birth, and the day where the roster has it. (1 January stands for "some day of that year".)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Birth {
    pub year: i32,
    pub day: Option<Date>,
}

/// All mentions of a run.
#[derive(Default)]
pub struct People<'a> {
    mentions: IndexVec<MentionIx, Mention<'a>>,
}

type Persons = IndexVec<PersonIx, Person>;

/// One person, as far as one unit knows it.
struct Person {
    key: String,
    home: String,
    birth: Option<Birth>,
    id_number: Option<String>,
    mentions: Vec<MentionIx>,
    id: Text,
}

impl<'a> People<'a> {
    /// Remembers a mention; the index that it is known by when all are settled.
    pub fn add(&mut self, mention: Mention<'a>) -> MentionIx {
        self.mentions.push(mention)
    }

    /// The id of every mention's person; nothing where only a person can say who it is.
    pub fn settle(&self, outcome: &mut Outcome<'_>) -> IndexVec<MentionIx, Option<Text>> {
        let mut groups: BTreeMap<(RecipientKind, &str, &str), Vec<MentionIx>> = BTreeMap::new();
        for (at, mention) in self.mentions.entries() {
            groups.entry((mention.kind, &mention.home, &mention.bare)).or_default().push(at);
        }
        let mut people: Vec<Person> = Vec::new();
        let mut open: BTreeSet<MentionIx> = BTreeSet::new();
        for ((_, _, bare), mentions) in groups {
            let settled = self.in_group(bare, &mentions, &mut open, outcome);
            people.extend(settled.into_vec());
        }
        let mut people = Persons::from(people);
        self.across_units(&mut people, &mut open, outcome);
        let mut ids = IndexVec::from(vec![None; self.mentions.len()]);
        for person in people.iter() {
            for at in person.mentions.iter().filter(|at| !open.contains(at)) {
                ids[*at] = Some(person.id.clone());
            }
        }
        ids
    }

    /// The people of one unit whose names are equal but for their marks.
    fn in_group(
        &self,
        bare: &str,
        mentions: &[MentionIx],
        open: &mut BTreeSet<MentionIx>,
        outcome: &mut Outcome<'_>,
    ) -> Persons {
        let mut by_key: BTreeMap<String, Vec<MentionIx>> = BTreeMap::new();
        for at in mentions {
            by_key.entry(self.mentions[*at].key.clone()).or_default().push(*at);
        }
        // A name without marks is that of a marked one, or of somebody whose name has none.
        let unmarked = if by_key.len() > 1 { by_key.remove(bare) } else { None };
        let mut people = Persons::default();
        for (key, mut mentions) in by_key {
            mentions.sort_by_key(|at| (self.mentions[*at].id_number.is_none(), self.mentions[*at].birth.is_none()));
            let known = people.len();
            let (strong, weak): (Vec<MentionIx>, Vec<MentionIx>) =
                mentions.into_iter().partition(|at| self.is_strong(*at));
            for at in strong {
                // Of several that fit, the one met first.
                match self.compatible(&people, known, at).first() {
                    Some(one) => self.join(&mut people[*one], at),
                    None => drop(people.push(self.person(&key, at))),
                }
            }
            name_them(people.tail_mut(known));
            for at in weak {
                let all: Vec<PersonIx> = people.indexes().skip(known).collect();
                self.place(&mut people, &all, at, &key, true, open, outcome);
            }
        }
        for at in unmarked.into_iter().flatten() {
            let all: Vec<PersonIx> = people.indexes().filter(|one| self.may_be(&people[*one], at)).collect();
            self.place(&mut people, &all, at, bare, false, open, outcome);
        }
        people
    }

    /// Whether a mention says by itself which of two people of one name it is.
    fn is_strong(&self, at: MentionIx) -> bool {
        self.mentions[at].birth.is_some() || self.mentions[at].id_number.is_some()
    }

    /// The people from number `from` on whom birth or number say to be the mention's; else those whom they do not exclude.
    fn compatible(&self, people: &Persons, from: usize, at: MentionIx) -> Vec<PersonIx> {
        let mention = &self.mentions[at];
        let may: Vec<PersonIx> = people.indexes().skip(from).filter(|one| self.may_be(&people[*one], at)).collect();
        let is = |one: &PersonIx| {
            let person = &people[*one];
            (person.id_number.is_some() && person.id_number == mention.id_number)
                || person.birth.zip(mention.birth).is_some_and(|(a, b)| a.year == b.year)
        };
        let sure: Vec<PersonIx> = may.iter().copied().filter(is).collect();
        if sure.is_empty() { may } else { sure }
    }

    fn may_be(&self, person: &Person, at: MentionIx) -> bool {
        let mention = &self.mentions[at];
        match person.id_number.as_ref().zip(mention.id_number.as_ref()) {
            Some((a, b)) => a == b,
            None => person
                .birth
                .zip(mention.birth)
                .is_none_or(|(a, b)| a.year == b.year && a.day.zip(b.day).is_none_or(|(a, b)| a == b)),
        }
    }

    fn person(&self, key: &str, at: MentionIx) -> Person {
        let mention = &self.mentions[at];
        Person {
            key: key.to_owned(),
            home: mention.home.clone(),
            birth: mention.birth,
            id_number: mention.id_number.clone(),
            mentions: vec![at],
            id: Text::default(),
        }
    }

    fn join(&self, person: &mut Person, at: MentionIx) {
        let mention = &self.mentions[at];
        person.birth = match (person.birth, mention.birth) {
            (Some(a), Some(b)) if a.day.is_none() => Some(b),
            (known, said) => known.or(said),
        };
        person.id_number = person.id_number.take().or_else(|| mention.id_number.clone());
        person.mentions.push(at);
    }

    /// Puts a mention to one of the people that it may be. With the same name one is enough; with a name without marks
    /// something else has to say the same.
    #[expect(clippy::too_many_arguments, reason = "the people so far, the mention, and what is carried")]
    fn place(
        &self,
        people: &mut Persons,
        may: &[PersonIx],
        at: MentionIx,
        key: &str,
        same_name: bool,
        open: &mut BTreeSet<MentionIx>,
        outcome: &mut Outcome<'_>,
    ) {
        let mention = &self.mentions[at];
        let one = match may {
            [] => None,
            [only] if same_name => Some(*only),
            _ => match self.told(people, may, mention) {
                Some(one) => Some(one),
                None => match self.answered(people, may, mention, outcome) {
                    Some(Answer::Code(id)) => people.entries().find(|(_, person)| person.id == *id).map(|(one, _)| one),
                    Some(Answer::New) => None,
                    answer => {
                        if answer.is_some() {
                            outcome.issue(mention.row, Some(mention.cell), SettleProblem::LeftOut);
                        }
                        open.insert(at);
                        return;
                    }
                },
            },
        };
        match one {
            Some(one) => {
                if !same_name {
                    let read_as = self.name_of(&people[one]);
                    outcome.issue(mention.row, Some(mention.cell), SettleProblem::ReadAs { read_as });
                }
                self.join(&mut people[one], at);
            }
            None => {
                let same = people.iter().filter(|person| person.key == key).count() + 1;
                let mut person = self.person(key, at);
                person.id = person.id_of((same > 1).then(|| format!("{same}")));
                people.push(person);
            }
        }
    }

    /// The only one of several whom birth, number, an award of the same decision or the same post tell.
    fn told(&self, people: &Persons, may: &[PersonIx], mention: &Mention<'a>) -> Option<PersonIx> {
        let only = |tells: &dyn Fn(&Person) -> bool| {
            let mut told = may.iter().copied().filter(|one| tells(&people[*one]));
            told.next().filter(|_| told.next().is_none())
        };
        // A year of birth tells nothing where that of another is not known.
        let all_born = may.iter().all(|one| people[*one].birth.is_some());
        let of = |person: &Person, has: &dyn Fn(&Mention<'a>) -> bool| {
            person.mentions.iter().map(|at| &self.mentions[*at]).any(has)
        };
        let born = |person: &Person| all_born && person.birth.zip(mention.birth).is_some_and(|(a, b)| a.year == b.year);
        let number = |person: &Person| mention.id_number.is_some() && person.id_number == mention.id_number;
        let award = |person: &Person| of(person, &|other| other.awards.iter().any(|a| mention.awards.contains(a)));
        let post = mention.position.as_deref().map(fold);
        let posted =
            |person: &Person| post.is_some() && of(person, &|other| other.position.as_deref().map(fold) == post);
        // One decision may name two people of one name: award and post tell only where nobody else is meant.
        let alone = may.len() == 1;
        only(&number).or_else(|| only(&born)).or_else(
            || {
                if alone { only(&award).or_else(|| only(&posted)) } else { None }
            },
        )
    }

    /// The mention that somebody was met by first.
    fn first(&self, person: &Person) -> &Mention<'a> {
        &self.mentions[*person.mentions.first().expect("a person is made of a mention")]
    }

    fn name_of(&self, person: &Person) -> String {
        let first = self.first(person);
        match person.birth {
            Some(birth) => format!("{} ({})", first.name, birth.year),
            None => first.name.to_string(),
        }
    }

    /// What somebody answers to "which of these is it?". The rows beside stand in the order of the choices.
    fn answered(
        &self,
        people: &Persons,
        may: &[PersonIx],
        mention: &Mention<'a>,
        outcome: &mut Outcome<'_>,
    ) -> Option<Answer> {
        let candidates: Vec<&Person> = may.iter().map(|one| &people[*one]).collect();
        let listed = candidates
            .iter()
            .map(|person| Choice { answer: Answer::Code(person.id.to_string()), name: self.name_of(person) });
        let words = [Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() });
        let (name, home, whole) = (mention.key.as_str(), mention.home.as_str(), whole_row(mention.row));
        let id = QuestionId::new(
            QuestionKind::Person,
            |key| key.with(name).with(home).with(whole.as_slice()),
            &[&[name, home], whole.as_slice()].concat(),
        );
        let ask = Ask {
            kind: QuestionKind::Person,
            scope: Scope::Pair,
            id,
            subject: &mention.name,
            choices: listed.chain(words).collect(),
            beside: candidates.iter().map(|person| evidence(self.first(person).row)).collect(),
        };
        let answer = outcome.ask(mention.row, Some(mention.cell), ask, |answer| match answer {
            Answer::Code(id) => people.iter().any(|person| person.id == *id),
            answer => matches!(answer, Answer::New | Answer::LeaveOut),
        });
        if answer.is_none() {
            let candidates = candidates.iter().map(|person| self.name_of(person)).collect();
            outcome.issue(mention.row, Some(mention.cell), SettleProblem::PersonPerhaps { candidates });
        }
        answer
    }

    /// One person in two units: the same identity number says so; the same name and full date of birth ask.
    fn across_units(&self, people: &mut Persons, open: &mut BTreeSet<MentionIx>, outcome: &mut Outcome<'_>) {
        let mut by_number: BTreeMap<(String, String), PersonIx> = BTreeMap::new();
        let mut by_birth: BTreeMap<(String, Date), PersonIx> = BTreeMap::new();
        for one in people.indexes() {
            let person = &people[one];
            let numbered = person.id_number.clone().map(|number| (fold(&person.key), number));
            let born = person.birth.and_then(|birth| birth.day).map(|day| (person.key.clone(), day));
            let earlier = numbered.as_ref().and_then(|number| by_number.get(number)).copied();
            let same_birth = born.as_ref().and_then(|born| by_birth.get(born)).copied();
            let same_birth = same_birth.filter(|other| {
                let number = people[*other].id_number.as_ref();
                number.zip(person.id_number.as_ref()).is_none_or(|(a, b)| a == b)
            });
            let is_same = |other: &PersonIx| self.is_same(&people[*other], person, open, outcome);
            match earlier.or_else(|| same_birth.filter(is_same)) {
                Some(other) => people[one].id = people[other].id.clone(),
                None => {
                    numbered.map(|number| by_number.entry(number).or_insert(one));
                    born.map(|born| by_birth.entry(born).or_insert(one));
                }
            }
        }
    }

    fn is_same(
        &self,
        earlier: &Person,
        person: &Person,
        open: &mut BTreeSet<MentionIx>,
        outcome: &mut Outcome<'_>,
    ) -> bool {
        let mut same = false;
        for at in &person.mentions {
            let mention = &self.mentions[*at];
            let ask = Ask {
                kind: QuestionKind::Person,
                scope: Scope::Pair,
                id: QuestionId::of_texts(QuestionKind::Person, &[&person.id, &earlier.id]),
                subject: &mention.name,
                choices: [Answer::Same, Answer::Different]
                    .map(|answer| Choice { answer, name: String::new() })
                    .to_vec(),
                beside: vec![evidence(self.first(earlier).row)],
            };
            let may = |answer: &Answer| matches!(answer, Answer::Same | Answer::Different);
            match outcome.ask(mention.row, Some(mention.cell), ask, may) {
                Some(answer) => same = answer == Answer::Same,
                None => {
                    let candidates = vec![self.name_of(earlier)];
                    outcome.issue(mention.row, Some(mention.cell), SettleProblem::PersonPerhaps { candidates });
                    open.insert(*at);
                }
            }
        }
        same
    }
}

impl Person {
    /// Name, home and what tells several of them apart. A code of a unit may hold the sign between home and number: it is
    /// doubled there, so that no two people have one id.
    fn id_of(&self, apart: Option<String>) -> Text {
        let home = self.home.replace('#', "##");
        match apart {
            Some(apart) => format!("{}@{home}#{apart}", self.key).into(),
            None => format!("{}@{home}", self.key).into(),
        }
    }
}

/// Gives people who are all of one name and unit their ids: one that tells them apart where they are several.
fn name_them(same: &mut [Person]) {
    same.sort_by(|a, b| (a.birth, &a.id_number).cmp(&(b.birth, &b.id_number)));
    let several = same.len() > 1;
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (at, person) in same.iter_mut().enumerate() {
        let year = person.birth.map(|birth| birth.year.to_string());
        let apart = year.filter(|year| !taken.contains(year)).unwrap_or_else(|| format!("{}", at + 1));
        person.id = person.id_of(several.then(|| apart.clone()));
        taken.insert(apart);
    }
}
