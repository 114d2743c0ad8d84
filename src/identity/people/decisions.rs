//! People whom one decision names in two lists: the same name in another home, and names that are nearly the same in one home. Two lists of a
//! decision name the same people, so one of them is written wrongly, or they are two.

use super::Mentions;
use super::mention::Granted;
use super::near::OFFERED;
use super::person::Person;
use crate::model::index::PersonIx;
use crate::model::{RecipientKind, TableId};
use crate::roster::slips::edit_distance;
use std::collections::{HashMap, HashSet};

/// How a name may be found of which a word is written otherwise: kind, decision, home, and the rest of the name.
type Place<'r> = (RecipientKind, &'r Granted, &'r str, String);

/// The people met so far by decision and name; only decisions that several lists name.
pub(super) struct Decisions<'r> {
    in_two_lists: HashSet<&'r Granted>,
    by_place: HashMap<Place<'r>, Vec<PersonIx>>,
}

impl<'r> Decisions<'r> {
    pub fn of(mentions: &'r Mentions<'_>) -> Self {
        let mut first: HashMap<&Granted, TableId> = HashMap::new();
        let mut in_two_lists = HashSet::new();
        for mention in mentions.iter() {
            let Some(list) = mention.list else { continue };
            for granted in &mention.awards {
                if *first.entry(granted).or_insert(list) != list {
                    in_two_lists.insert(granted);
                }
            }
        }
        Self { in_two_lists, by_place: HashMap::new() }
    }

    /// Those of the earlier people who may be the person, and whom no list names beside it; remembers the person.
    pub fn beside<'p>(
        &mut self,
        at: PersonIx,
        person: &Person<'r>,
        of: impl Fn(PersonIx) -> &'p Person<'r>,
    ) -> Vec<PersonIx>
    where
        'r: 'p,
    {
        let mut found = Vec::new();
        for granted in person.listed.iter().filter(|granted| self.in_two_lists.contains(*granted)) {
            for place in places(person, granted) {
                let known = self.by_place.entry(place).or_default();
                for other in known.iter().take(OFFERED) {
                    let may_be = |other: &Person<'_>| is_near(person, other) && person.is_in_other_lists_than(other);
                    if !found.contains(other) && may_be(of(*other)) {
                        found.push(*other);
                    }
                }
                known.push(at);
            }
        }
        found
    }
}

/// The places at which a person is looked for: by the whole name in any home; at home by the last word, and by the words before it.
fn places<'r>(person: &Person<'r>, granted: &'r Granted) -> [Place<'r>; 3] {
    let name = sounds(person.bare);
    let (rest, last) = name.rsplit_once(' ').unwrap_or(("", &name));
    [
        (person.kind, granted, "", name.clone()),
        (person.kind, granted, person.home, format!("{last}$")),
        (person.kind, granted, person.home, format!("^{rest}")),
    ]
}

/// A name as it sounds: i and y are one.
fn sounds(bare: &str) -> String {
    bare.replace('y', "i").replace('.', "")
}

/// Whether two names are one, or one with a word written otherwise: other marks, one letter in a word of four or more but not its first, an initial
/// or nothing for a middle word.
fn is_near(one: &Person<'_>, other: &Person<'_>) -> bool {
    let (a, b) = (sounds(one.bare), sounds(other.bare));
    if a == b {
        return true;
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    if a.len() == b.len() {
        let mut differ = a.iter().zip(&b).filter(|(a, b)| a != b);
        return differ.next().is_some_and(|(a, b)| is_near_word(a, b)) && differ.next().is_none();
    }
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    few.len() > 1 && few.len() + 1 == many.len() && few[0] == many[0] && few[1..] == many[many.len() - few.len() + 1..]
}

fn is_near_word(a: &str, b: &str) -> bool {
    let is_initial = |short: &str, word: &str| short.len() == 1 && word.starts_with(short);
    // Dung and Hung are two names.
    let is_slip = a.len().min(b.len()) > 3 && a.as_bytes()[0] == b.as_bytes()[0] && edit_distance(a, b, 1).is_some();
    is_slip || is_initial(a, b) || is_initial(b, a)
}
