//! All mentions of units at once → who each is, what is asked, and the units that no register lists. Nothing here depends on the order of
//! the mentions.

use super::asking::Asks;
use super::decide::Match;
use super::mention::Mention;
use super::register::Register;
use super::unlisted;
use crate::model::index::{Ix, UnitIx};
use crate::model::{Answer, Decisions, Key, QuestionId, Text, UnitKind};
use crate::place::Place;
use crate::wording::unit_name::NameWords;
use std::collections::HashMap;

/// A mention with what its row says of the unit besides.
#[derive(Clone, Debug)]
pub struct UnitMention<'a> {
    pub said: Mention<'a>,
    /// The code of the sector in the row's own cell.
    pub sector: Option<Text>,
    pub place: Place,
}

/// What persons have said, and how rows are told apart that may mean different units.
#[derive(Clone, Copy)]
pub struct Answers<'a> {
    pub decisions: &'a Decisions,
    /// What tells the row of a mention (by its place in the list) from other rows of that name, where several units may be meant: whom it
    /// is about and, where they have the very name, which award.
    pub apart: &'a dyn Fn(usize, bool) -> Vec<String>,
}

/// Who a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    One(UnitIx),
    /// Not written as in the register, which a note says.
    Read(UnitIx),
    /// A person said so: the unit, and the place of the question among those asked.
    Answered(UnitIx, usize),
    /// A person said that its rows stay out.
    LeftOut(usize),
    /// Open.
    Asked(usize),
}

impl Identity {
    pub fn unit(self) -> Option<UnitIx> {
        match self {
            Self::One(at) | Self::Read(at) | Self::Answered(at, _) => Some(at),
            Self::LeftOut(_) | Self::Asked(_) => None,
        }
    }
}

/// A question about a name, answered or open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: QuestionId,
    /// The name as it is written, of several spellings the first by the alphabet.
    pub subject: String,
    /// Several have the very name; else the candidates are only near it.
    pub named: bool,
    /// The likeliest first.
    pub candidates: Vec<UnitIx>,
    /// What was answered, where it can be followed.
    pub answer: Option<Answer>,
    /// All mentions that wait for it, by their places in the list; the first by what they say, for [`Register::nearest`].
    pub mentions: Vec<usize>,
    pub first: usize,
}

/// What identifying gives.
#[derive(Debug)]
pub struct Identified {
    /// With the units that no register lists behind the others.
    pub register: Register,
    /// As the mentions.
    pub identities: Vec<Identity>,
    /// By their ids.
    pub asked: Vec<Asked>,
}

/// Mentions that say the same.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    pub said: Mention<'a>,
    pub mentions: Vec<usize>,
    /// The first place of them.
    pub place: Place,
}

/// Who every mention is. What the listed units are not is asked where a register was read, and is a unit of its own where none was, or where
/// the name is that of an office or firm, which a register of cooperatives does not list. Units of their own are weighed against each
/// other, the fullest names first, so that a short form finds what it is short for.
pub fn identify(
    mut register: Register,
    mentions: &[UnitMention<'_>],
    answers: Answers<'_>,
    words: &NameWords,
) -> Identified {
    let listed = register.units.len();
    let mut identities: Vec<Option<Identity>> = vec![None; mentions.len()];
    let mut are = |group: &Group<'_>, who| group.mentions.iter().for_each(|at| identities[*at] = Some(who));
    let mut asks = Asks::new(answers);
    let mut unlisted: Vec<Group<'_>> = Vec::new();
    for group in groups(mentions) {
        match register.search(group.said, words, &(0..listed)) {
            Match::One(at) => are(&group, Identity::One(at)),
            Match::Read(at) => are(&group, Identity::Read(at)),
            Match::Several(candidates) => asks.ask(&group, true, &candidates),
            Match::Near(_) | Match::Unknown if !register.closed || is_outside(group.said, words) => {
                unlisted.push(group);
            }
            Match::Near(candidates) => asks.ask(&group, false, &candidates),
            Match::Unknown => asks.ask(&group, false, &[]),
        }
    }
    asks.make_new(&mut register, words);
    let mut left: Vec<&Group<'_>> = Vec::new();
    let made = unlisted::make(&unlisted.iter().collect::<Vec<_>>(), listed, &mut register, words);
    for (group, made) in unlisted.iter().zip(made) {
        match made.map_or_else(|| register.search(group.said, words, &(listed..register.units.len())), Match::One) {
            Match::One(at) => are(group, Identity::One(at)),
            Match::Read(at) => are(group, Identity::Read(at)),
            Match::Several(candidates) => asks.ask(group, true, &candidates),
            Match::Near(_) | Match::Unknown => left.push(group),
        }
    }
    // Known by a code alone that turned out to be that of several names: units of their own, too.
    let own = unlisted::make_each(&left, register.units.len(), &mut register, words);
    left.iter().zip(own).for_each(|(group, at)| are(group, Identity::One(at)));
    asks.make_new(&mut register, words);
    asks.look_among(listed..register.units.len(), &register, words);

    let found = (0..).zip(&identities).filter_map(|(at, who)| Some((who.as_ref()?.unit()?, at)));
    let rows: Vec<(UnitIx, usize)> = found.chain(asks.found()).filter(|(unit, _)| unit.at() >= listed).collect();
    unlisted::complete(&rows, mentions, &mut register, words);
    let asked = asks.finish(&register, words, &mut identities);
    let identities = identities.into_iter().map(|who| who.expect("every mention is in one group")).collect();
    Identified { register, identities, asked }
}

/// The mentions by what they say, in the order of that.
fn groups<'a>(mentions: &[UnitMention<'a>]) -> Vec<Group<'a>> {
    let mut known: HashMap<Key, usize> = HashMap::new();
    let mut groups: Vec<(Key, Group<'a>)> = Vec::new();
    for (at, mention) in mentions.iter().enumerate() {
        let key = mention.said.key();
        let group = *known.entry(key).or_insert_with_key(|key| {
            groups
                .push((key.clone(), Group { said: mention.said, mentions: Vec::new(), place: mention.place.clone() }));
            groups.len() - 1
        });
        let group = &mut groups[group].1;
        group.mentions.push(at);
        if mention.place < group.place {
            group.place = mention.place.clone();
        }
    }
    groups.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether the name itself says that no register of cooperatives lists it.
fn is_outside(said: Mention<'_>, words: &NameWords) -> bool {
    matches!(words.parse(said.name).kind, Some(UnitKind::Khac | UnitKind::Lmhtx))
}
