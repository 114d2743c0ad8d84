//! All mentions of units at once → who each is, what is asked, and the units that no register lists. Nothing here depends on the order of
//! the mentions.

use super::asked::{Answers, Group, Identified, Identity, UnitMention};
use super::asking::Asks;
use super::matched::Match;
use super::mention::Mention;
use super::register::Register;
use super::unlisted;
use crate::model::index::{Ix, UnitIx};
use crate::model::{Key, UnitKind};
use crate::wording::unit_name::NameWords;
use std::collections::HashMap;

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
