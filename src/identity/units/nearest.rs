//! All units in the order of how near they are to a mention: what is offered for an answer, and why one was chosen.

use super::mention::{Asking, Mention};
use super::register::Register;
pub use super::weigh::Weighed;
use crate::model::index::UnitIx;
use crate::wording::former;
use crate::wording::unit_name::NameWords;
use std::cmp::Reverse;

/// Less is nearer: the sum of the evidence, then the words in common, then the letters that differ; the id tells equals apart.
pub(super) type Nearness<'r> = (Reverse<i32>, Reverse<usize>, usize, &'r str);

impl Register {
    /// All units, the nearest first: as many as there are, for whoever looks for one by hand.
    pub fn nearest(&self, mention: Mention<'_>, words: &NameWords) -> Vec<UnitIx> {
        self.by_nearness(mention, words).into_iter().map(|weighed| weighed.unit).collect()
    }

    /// What speaks for the unit of a mention and for the next best, the best first.
    pub fn why(&self, mention: Mention<'_>, words: &NameWords) -> Vec<Weighed> {
        let mut weighed = self.by_nearness(mention, words);
        weighed.truncate(2);
        weighed
    }

    fn by_nearness(&self, mention: Mention<'_>, words: &NameWords) -> Vec<Weighed> {
        let (now, other) = former::split(mention.name);
        let among = 0..self.units.len();
        let names = std::iter::once(now).chain(other);
        let asking: Vec<Asking<'_>> =
            names.map(|name| Asking::new(Mention { name, ..mention }, among.clone(), &self.communes, words)).collect();
        let nearest = |at: UnitIx| {
            let each = asking.iter().map(|asking| {
                let weighed = self.weigh(asking, at);
                (self.likeliest_first(&weighed, asking), weighed)
            });
            each.min_by_key(|(nearness, _)| *nearness).expect("a mention has one name or two")
        };
        let mut all: Vec<(Nearness<'_>, Weighed)> = self.units.indexes().map(nearest).collect();
        all.sort_unstable_by_key(|(nearness, _)| *nearness);
        all.into_iter().map(|(_, weighed)| weighed).collect()
    }

    pub(super) fn likeliest_first(&self, weighed: &Weighed, asking: &Asking<'_>) -> Nearness<'_> {
        let said = &asking.spelled;
        let (shared, differ) = self.known[weighed.unit]
            .names()
            .map(|(known, _)| {
                let shared = self.shared(said, known).count();
                (Reverse(shared), asking.measure.distance(&known.letters))
            })
            .min()
            .expect("a unit has a name");
        (Reverse(weighed.total), shared, differ, self.units[weighed.unit].id.as_str())
    }
}
