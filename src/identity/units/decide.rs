//! Who a mention is, by the sums of its evidence.

use super::matched::Match;
use super::mention::{Asking, Mention};
use super::register::Register;
use super::weigh::Weighed;
use super::weights::{ASKS, MARGIN};
use crate::model::UnitEvidence;
use crate::model::index::{Ix, UnitIx};
use crate::wording::former;
use crate::wording::unit_name::NameWords;
use std::collections::BTreeSet;
use std::ops::Range;

impl Register {
    /// The unit of a mention among all, found out once for mentions that say the same.
    pub fn find(&self, mention: Mention<'_>, words: &NameWords) -> Match {
        let key = mention.key();
        self.found.of(key.as_str(), || self.search(mention, words, &(0..self.units.len())))
    }

    /// The unit of a mention among those with these indexes. Of two names in one cell the second, former one is looked for where the
    /// first leads to none.
    pub(super) fn search(&self, mention: Mention<'_>, words: &NameWords, among: &Range<usize>) -> Match {
        let (now, other) = former::split(mention.name);
        match (self.search_name(Mention { name: now, ..mention }, words, among), other) {
            (Match::Near(_) | Match::Unknown, Some(name)) => {
                self.search_name(Mention { name, ..mention }, words, among)
            }
            (found, _) => found,
        }
    }

    /// By the whole name first; by less of it only what the rest then bears out.
    fn search_name(&self, mention: Mention<'_>, words: &NameWords, among: &Range<usize>) -> Match {
        let asking = Asking::new(mention, among.clone(), &self.communes, words);
        let found = self.decide(&asking);
        if !matches!(found, Match::Near(_) | Match::Unknown) {
            return found;
        }
        for less in asking.shortened(mention, &self.communes, words) {
            match (self.decide(&less), &found) {
                (Match::One(at), _) if less.behind.is_none() || self.weigh(&less, at).is_there() => {
                    return Match::One(at);
                }
                (Match::One(at) | Match::Read(at), Match::Unknown) => return Match::Near(vec![at]),
                (near @ (Match::Several(_) | Match::Near(_)), Match::Unknown) => return near,
                _ => {}
            }
        }
        found
    }

    fn decide(&self, asking: &Asking<'_>) -> Match {
        if let Some(at) = self.coded(asking) {
            // A code that one unit has is asked about at the least.
            return if self.weigh(asking, at).is_sure() { Match::One(at) } else { Match::Near(vec![at]) };
        }
        // No name that is only near weighs as much as an equal one: it need not be looked for.
        let named: Vec<Weighed> = self.of_proper_name(asking).map(|at| self.weigh(asking, at)).collect();
        if named.iter().any(Weighed::is_sure) {
            return self.judge(named, asking);
        }
        let near = self.nearly.near(&asking.spelled.bare).into_iter();
        let near = near.chain(self.nearly.near(&asking.spelled.whole)).filter(|at| asking.among.contains(&at.at()));
        let candidates: BTreeSet<UnitIx> = named.iter().map(|weighed| weighed.unit).chain(near).collect();
        self.judge(candidates.into_iter().map(|at| self.weigh(asking, at)).collect(), asking)
    }

    fn judge(&self, weighed: Vec<Weighed>, asking: &Asking<'_>) -> Match {
        let mut weighed: Vec<Weighed> = weighed.into_iter().filter(|weighed| weighed.total >= ASKS).collect();
        weighed.sort_by_cached_key(|weighed| self.likeliest_first(weighed, asking));
        let Some((best, others)) = weighed.split_first() else { return Match::Unknown };
        let rivals = |other: &Weighed| other.total > best.total - MARGIN && (other.is_sure() || other.has_the_name());
        if best.is_sure() && !others.iter().any(rivals) {
            let written_so = best.says(UnitEvidence::NameEqual);
            return if written_so { Match::One(best.unit) } else { Match::Read(best.unit) };
        }
        let mut named = weighed.iter().filter(|weighed| weighed.has_the_name()).peekable();
        let least = named.peek().map(|best| best.total - MARGIN);
        let rivals = named.filter(|named| least.is_some_and(|least| named.total > least));
        let rivals: Vec<UnitIx> = rivals.map(|named| named.unit).collect();
        if rivals.len() > 1 {
            return Match::Several(rivals);
        }
        Match::Near(weighed.iter().map(|weighed| weighed.unit).collect())
    }
}
