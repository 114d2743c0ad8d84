//! Which old thing is which new one: by one key after the other, each over what the keys before left.

use crate::place::Place;
use std::collections::BTreeMap;

/// A part of a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key<'a> {
    Text(&'a str),
    Own(Option<String>),
    Place(&'a Place),
    Year(Option<i32>),
}

/// One way to know a thing again.
pub struct Pass<T> {
    /// Nothing where the thing does not say it.
    pub key: for<'a> fn(&'a T) -> Option<Vec<Key<'a>>>,
    /// Only where on both sides one thing alone has the key; else several of one key are taken in their order.
    pub alone: bool,
}

/// Things of both sides, and of one.
pub struct Pairs<'a, T> {
    pub both: Vec<(&'a T, &'a T)>,
    pub went: Vec<&'a T>,
    pub came: Vec<&'a T>,
}

pub fn pairs<'a, T>(old: &'a [T], new: &'a [T], passes: &[Pass<T>]) -> Pairs<'a, T> {
    let mut both = Vec::new();
    let (mut went, mut came): (Vec<&T>, Vec<&T>) = (old.iter().collect(), new.iter().collect());
    for pass in passes {
        let mut by_key: BTreeMap<Vec<Key<'a>>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (at, thing) in went.iter().enumerate() {
            if let Some(key) = (pass.key)(thing) {
                by_key.entry(key).or_default().0.push(at);
            }
        }
        for (at, thing) in came.iter().enumerate() {
            if let Some(key) = (pass.key)(thing) {
                by_key.entry(key).or_default().1.push(at);
            }
        }
        let fits = |(old, new): &(Vec<usize>, Vec<usize>)| !pass.alone || (old.len(), new.len()) == (1, 1);
        let found = by_key.into_values().filter(fits).flat_map(|(old, new)| old.into_iter().zip(new));
        let (mut gone, mut here) = (vec![false; went.len()], vec![false; came.len()]);
        for (one, other) in found {
            both.push((went[one], came[other]));
            (gone[one], here[other]) = (true, true);
        }
        went = left(&went, &gone);
        came = left(&came, &here);
    }
    Pairs { both, went, came }
}

fn left<'a, T>(things: &[&'a T], taken: &[bool]) -> Vec<&'a T> {
    things.iter().zip(taken).filter(|(_, taken)| !**taken).map(|(thing, _)| *thing).collect()
}
