//! Whether a row of a register lists a unit that another row lists already.

use super::mention::{Asking, Mention};
use super::register::{Register, unlisted};
use super::weigh::Weighed;
use super::weights::MARGIN;
use crate::model::index::UnitIx;
use crate::model::{Unit, UnitEvidence};
use crate::place::Place;
use crate::wording::unit_name::NameWords;
use std::collections::BTreeSet;

/// What a row of a register is beside the rows before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    New,
    /// The unit by its code or name.
    Known(UnitIx),
    /// The code is this unit's, and the name is another.
    SameCode(UnitIx),
    /// Several fit equally; the likeliest first.
    Several(Vec<UnitIx>),
}

impl Register {
    /// `may_be` says which units may be the row's: of one list two rows are one unit only where their names are equal.
    pub fn listed(&self, mention: Mention<'_>, words: &NameWords, may_be: impl Fn(UnitIx, &Weighed) -> bool) -> Listed {
        let asking = Asking::new(mention, 0..self.units.len(), &self.communes, words);
        if let Some(at) = self.coded(&asking) {
            let sure = self.weigh(&asking, at).is_sure();
            return if sure { Listed::Known(at) } else { Listed::SameCode(at) };
        }
        let near = [&asking.spelled.bare, &asking.spelled.whole].into_iter().flat_map(|name| self.nearly.near(name));
        let candidates: BTreeSet<UnitIx> = self.of_proper_name(&asking).chain(near).collect();
        let weighed = candidates.into_iter().map(|at| self.weigh(&asking, at));
        let mut known: Vec<Weighed> =
            weighed.filter(|one| self.may_list(one, mention) && may_be(one.unit, one)).collect();
        known.sort_by_cached_key(|one| self.likeliest_first(one, &asking));
        let Some(best) = known.first() else { return Listed::New };
        let rivals = known.iter().filter(|one| one.total > best.total - MARGIN);
        match rivals.map(|one| one.unit).collect::<Vec<_>>().as_slice() {
            [only] => Listed::Known(*only),
            several => Listed::Several(several.to_vec()),
        }
    }

    /// Whether a unit may be what a row of a register lists: nothing speaks against it, and at most one of both has a code.
    fn may_list(&self, weighed: &Weighed, mention: Mention<'_>) -> bool {
        let elsewhere = [UnitEvidence::CommuneDiffers, UnitEvidence::DistrictDiffers];
        let own_code = mention.code.is_some() && self.has_code(weighed.unit);
        weighed.is_sure() && !own_code && !elsewhere.into_iter().any(|other| weighed.says(other))
    }

    /// Adds a unit as a row of a register names it, to look for it among the rows behind.
    pub fn list(&mut self, mention: Mention<'_>, former: &[String], place: Place, words: &NameWords) -> UnitIx {
        let unit = Unit { former_names: former.to_vec(), ..unlisted(mention, place, words) };
        self.insert(unit, mention.code, words)
    }

    /// What another row says of a unit besides.
    pub fn list_again(&mut self, at: UnitIx, mention: Mention<'_>, words: &NameWords) {
        let known = &self.units[at];
        let place = |known: &Option<String>, said: Option<&str>| known.clone().or(said.map(str::to_owned));
        let commune = place(&known.commune, mention.commune);
        let district = place(&known.district, mention.district);
        let unit = Unit { commune, district, ..known.clone() };
        self.rewrite(at, unit, mention.code, words);
    }
}
