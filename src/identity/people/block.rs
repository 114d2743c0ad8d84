//! The people of one home whose names are equal but for their marks. Each phase weighs mentions against the people as they stood when it began,
//! and none against another of the phase, so that the order of rows means nothing: first those who tell most of themselves, by day of birth, year,
//! number alone, then names that come with nothing else, then names without marks.

use super::asked::AskedHere;
use super::evidence::{Evidence, Evidences, LEAD, LEAD_WITHOUT_MARKS, PERHAPS, SAME};
use super::near::Near;
use super::person::{Person, name_them};
use super::{Answers, By, Mentions};
use crate::model::index::MentionIx;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody of the block whom a mention was weighed against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighed {
    pub at: usize,
    pub evidence: Evidences,
}

/// Why a mention went where it went.
#[derive(Clone, Copy, Debug)]
pub(super) struct Went {
    pub mention: MentionIx,
    pub best: Option<Weighed>,
    pub next: Option<Weighed>,
    pub by: By,
}

/// Mentions that are surely one person, with all that they may be.
pub(super) type Open = (Vec<MentionIx>, Vec<Weighed>);

/// What a phase says of one of its groups.
enum Verdict {
    Nobody,
    Same(usize),
    Perhaps,
}

/// How far the best has to lead, and whether somebody of the name waits, who may be meant as well: then all is asked.
#[derive(Clone, Copy)]
struct Strictness {
    lead: i32,
    waits: bool,
}

/// How much is told of the birth, most first; of each, those with a number first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Day,
    Year,
    Nothing,
}

pub(super) struct Block<'r, 'a> {
    pub mentions: &'r Mentions<'a>,
    pub answers: Answers<'r>,
    pub people: Vec<Person<'r>>,
    pub asked: Vec<AskedHere>,
    pub went: Vec<Went>,
    /// Mentions of a name without marks, with the name that they were read as.
    pub read_as: Vec<(MentionIx, String)>,
    /// Somebody who told number or birth waits, and may be one more person of the name.
    waits: bool,
}

impl<'r, 'a> Block<'r, 'a> {
    pub fn new(mentions: &'r Mentions<'a>, answers: Answers<'r>) -> Self {
        Self {
            mentions,
            answers,
            people: Vec::new(),
            asked: Vec::new(),
            went: Vec::new(),
            read_as: Vec::new(),
            waits: false,
        }
    }

    /// Settles the mentions of a block; `bare` is their name without marks.
    pub fn settle(&mut self, bare: &str, block: &[MentionIx]) {
        if let [alone] = block {
            return self.alone(*alone);
        }
        let mut by_key: BTreeMap<&str, Vec<MentionIx>> = BTreeMap::new();
        for at in block {
            by_key.entry(&self.mentions[*at].key).or_default().push(*at);
        }
        // A name without marks is that of a marked one, or of somebody whose name has none.
        let without_marks = if by_key.len() > 1 { by_key.remove(bare) } else { None };
        for of_key in by_key.values() {
            self.one_name(of_key);
        }
        if let Some(mentions) = without_marks {
            self.without_marks(&mentions);
        }
        self.look_beside();
    }

    /// The only mention of a name: there is nobody to weigh it against. Most are so.
    fn alone(&mut self, mention: MentionIx) {
        let at = self.found(Person::of(self.mentions, &[mention]));
        name_them(&mut self.people[at..], at);
    }

    /// All mentions of one name with its marks.
    fn one_name(&mut self, mentions: &[MentionIx]) {
        let first = self.people.len();
        let (telling, plain) = self.split(mentions);
        let open = self.telling(&telling);
        let waits = self.ask(open);
        self.waits |= waits;
        self.plain(first, &plain, Strictness { lead: LEAD, waits });
    }

    /// The mentions of a name without marks, beside people whose names have them.
    fn without_marks(&mut self, mentions: &[MentionIx]) {
        let (telling, plain) = self.split(mentions);
        let near = Near::new(&self.people, 0);
        let mut claims: BTreeMap<usize, Vec<(Person<'r>, Vec<Weighed>)>> = BTreeMap::new();
        let (mut own, mut open) = (Vec::new(), Vec::new());
        for group in self.groups(&telling) {
            let (verdict, weighed) = self.weigh(&near, &group, LEAD_WITHOUT_MARKS);
            match verdict {
                Verdict::Nobody => own.extend(group.mentions),
                Verdict::Same(at) if !self.waits || has_number(&weighed) => {
                    claims.entry(at).or_default().push((group, weighed));
                }
                Verdict::Same(_) | Verdict::Perhaps => open.push((group.mentions, weighed)),
            }
        }
        let mut joins = Vec::new();
        for (at, groups) in claims {
            let (apart, fit) = contradicting(&self.people[at], groups);
            open.extend(apart);
            joins.extend(fit.into_iter().map(|(mentions, weighed)| (at, mentions, weighed)));
        }
        self.join(joins, By::Evidence);
        let of_own = self.telling(&own);
        self.waits |= self.ask(of_own);
        self.ask(open);
        self.plain(0, &plain, Strictness { lead: LEAD_WITHOUT_MARKS, waits: self.waits });
    }

    /// Those that say by number or birth which of several of one name they are, and those that do not.
    fn split(&self, mentions: &[MentionIx]) -> (Vec<MentionIx>, Vec<MentionIx>) {
        let tells = |at: &MentionIx| self.mentions[*at].birth.is_some() || self.mentions[*at].id_number.is_some();
        mentions.iter().copied().partition(tells)
    }

    /// Mentions of one name that are surely one person: one number, or none and the same birth.
    fn groups(&self, mentions: &[MentionIx]) -> Vec<Person<'r>> {
        let mut groups: BTreeMap<_, Vec<MentionIx>> = BTreeMap::new();
        for at in mentions {
            let said = &self.mentions[*at];
            let birth = if said.id_number.is_some() { None } else { said.birth };
            groups.entry((said.id_number.as_deref(), birth)).or_default().push(*at);
        }
        groups.values().map(|group| Person::of(self.mentions, group)).collect()
    }

    /// Makes people of mentions of one name with number or birth and gives them their ids; what is in doubt is returned.
    fn telling(&mut self, mentions: &[MentionIx]) -> Vec<Open> {
        let first = self.people.len();
        let mut levels: BTreeMap<(Told, bool), Vec<Person<'r>>> = BTreeMap::new();
        for group in self.groups(mentions) {
            let told = match group.births.iter().any(|birth| birth.day.is_some()) {
                true => Told::Day,
                false if group.births.is_empty() => Told::Nothing,
                false => Told::Year,
            };
            levels.entry((told, group.numbers.is_empty())).or_default().push(group);
        }
        let mut open = Vec::new();
        for groups in levels.into_values() {
            let near = Near::new(&self.people, first);
            let weighed: Vec<_> = groups.iter().map(|group| self.weigh(&near, group, LEAD)).collect();
            let mut claims: BTreeMap<usize, u32> = BTreeMap::new();
            for (verdict, _) in &weighed {
                if let Verdict::Same(at) = verdict {
                    *claims.entry(*at).or_insert(0) += 1;
                }
            }
            let mut joins = Vec::new();
            for (group, (verdict, weighed)) in groups.into_iter().zip(weighed) {
                match verdict {
                    Verdict::Nobody => drop(self.found(group)),
                    Verdict::Same(at) if claims[&at] == 1 => joins.push((at, group.mentions, weighed)),
                    // Groups of a level are surely different people: at the most one of them is the one that they all fit.
                    Verdict::Same(_) | Verdict::Perhaps => open.push((group.mentions, weighed)),
                }
            }
            self.join(joins, By::Evidence);
        }
        name_them(&mut self.people[first..], first);
        open
    }

    /// Names that come with nothing else, against the people from number `first` on.
    fn plain(&mut self, first: usize, mentions: &[MentionIx], strictness: Strictness) {
        if mentions.is_empty() {
            return;
        }
        if self.people.len() == first {
            let at = self.found(Person::of(self.mentions, mentions));
            name_them(&mut self.people[at..], at);
            return;
        }
        let near = Near::new(&self.people, first);
        let (mut joins, mut open) = (Vec::new(), Vec::new());
        for at in mentions {
            let (verdict, weighed) = self.weigh(&near, &Person::of(self.mentions, &[*at]), strictness.lead);
            match verdict {
                Verdict::Same(person) if !strictness.waits => joins.push((person, vec![*at], weighed)),
                _ => open.push((vec![*at], weighed)),
            }
        }
        self.join(joins, By::Evidence);
        self.ask(open);
    }

    /// What the weights say of a group, with all that it may be, the best first.
    fn weigh(&self, near: &Near<'r>, group: &Person<'r>, lead: i32) -> (Verdict, Vec<Weighed>) {
        let against = |at: usize| Weighed { at, evidence: group.compare(&self.people[at]) };
        let mut weighed: Vec<Weighed> = near.to(group).into_iter().map(against).collect();
        weighed.retain(|one| one.evidence.total() >= PERHAPS);
        weighed.sort_by_key(|one| (Reverse(one.evidence.total()), one.at));
        let verdict = match weighed.as_slice() {
            [] => Verdict::Nobody,
            [best, ..] if best.evidence.total() < SAME => Verdict::Perhaps,
            [best, next, ..] if best.evidence.total() - next.evidence.total() < lead => Verdict::Perhaps,
            [best, ..] => Verdict::Same(best.at),
        };
        (verdict, weighed)
    }

    /// Adds somebody whom nobody else fits.
    fn found(&mut self, person: Person<'r>) -> usize {
        let at = self.people.len();
        let best = Weighed { at, evidence: person.holds_together() };
        self.note(&person.mentions, Some(best), None, By::First);
        self.people.push(person);
        at
    }

    /// Puts mentions to the people that they are, all at once: none sees what another brings along.
    pub fn join(&mut self, joins: Vec<(usize, Vec<MentionIx>, Vec<Weighed>)>, by: By) {
        let mut whose: BTreeMap<usize, Vec<MentionIx>> = BTreeMap::new();
        for (at, mentions, weighed) in joins {
            self.note(&mentions, weighed.first().copied(), weighed.get(1).copied(), by);
            whose.entry(at).or_default().extend(mentions);
        }
        for (at, mentions) in whose {
            self.take_in(at, &mentions);
        }
    }

    /// Mentions are of that person, and read as the name with its marks where theirs has none.
    fn take_in(&mut self, at: usize, mentions: &[MentionIx]) {
        let person = &mut self.people[at];
        let other_name = |mention: &&MentionIx| self.mentions[**mention].key != person.key;
        let read: Vec<MentionIx> = mentions.iter().filter(other_name).copied().collect();
        let name = (!read.is_empty()).then(|| person.shown_name(self.mentions));
        self.read_as.extend(read.into_iter().zip(name.into_iter().cycle()));
        person.join(self.mentions, mentions);
    }

    pub fn note(&mut self, mentions: &[MentionIx], best: Option<Weighed>, next: Option<Weighed>, by: By) {
        self.went.extend(mentions.iter().map(|mention| Went { mention: *mention, best, next, by }));
    }

    /// Where nobody else came into question, the next best is the likelier of two others of the block.
    fn look_beside(&mut self) {
        if self.people.len() < 2 {
            return;
        }
        let mut went = std::mem::take(&mut self.went);
        for one in went.iter_mut().filter(|one| one.next.is_none()) {
            let asking = Person::of(self.mentions, &[one.mention]);
            let best = one.best.map(|best| best.at);
            let others = (0..self.people.len()).filter(|at| Some(*at) != best).take(2);
            let weighed = others.map(|at| Weighed { at, evidence: asking.compare(&self.people[at]) });
            one.next = weighed.max_by_key(|one| (one.evidence.total(), Reverse(one.at)));
        }
        self.went = went;
    }
}

fn has_number(weighed: &[Weighed]) -> bool {
    weighed.first().is_some_and(|best| best.evidence.has(Evidence::SameNumber))
}

/// Of groups that all fit one person, those that contradict each other, and the rest.
fn contradicting<'r>(person: &Person<'r>, groups: Vec<(Person<'r>, Vec<Weighed>)>) -> (Vec<Open>, Vec<Open>) {
    let linked = |group: &Person<'r>| group.numbers.iter().any(|number| person.numbers.contains(number));
    let numbers: BTreeSet<&str> = groups.iter().flat_map(|(group, _)| group.numbers.iter().copied()).collect();
    let births = groups.iter().filter(|(group, _)| !linked(group)).flat_map(|(group, _)| &group.births);
    let years: BTreeSet<i32> = births.clone().map(|birth| birth.year).collect();
    let days: BTreeSet<_> = births.filter_map(|birth| birth.day).collect();
    let apart = |group: &Person<'r>| {
        (numbers.len() > 1 && !group.numbers.is_empty())
            || ((years.len() > 1 || days.len() > 1) && !linked(group) && !group.births.is_empty())
    };
    let (apart, fit): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(group, _)| apart(group));
    let open = |groups: Vec<(Person<'r>, Vec<Weighed>)>| {
        groups.into_iter().map(|(group, weighed)| (group.mentions, weighed)).collect()
    };
    (open(apart), open(fit))
}
