//! The evidence between one mention and one unit.

use super::mention::{Asking, Spelled};
use super::near::{one_slip, same_words};
use super::numbers::numbers;
use super::register::Register;
use super::slip::is_slip;
use super::weights::{LETTERS_PER_SLIP, RARE, SURE, weight};
use crate::model::UnitEvidence;
use crate::model::index::UnitIx;

/// All that speaks for and against a unit, and its sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    pub unit: UnitIx,
    pub total: i32,
    pub evidence: Vec<UnitEvidence>,
}

impl Weighed {
    pub fn says(&self, evidence: UnitEvidence) -> bool {
        self.evidence.contains(&evidence)
    }

    /// Enough speaks for it; a name with another word is never taken for it without its code, whatever else agrees, nor a slip where the
    /// district is another.
    pub fn is_sure(&self) -> bool {
        let elsewhere = self.says(UnitEvidence::OnlySlips) && self.says(UnitEvidence::DistrictDiffers);
        let may_be_another = (self.says(UnitEvidence::OtherWord) || elsewhere) && !self.says(UnitEvidence::CodeEqual);
        self.total >= SURE && !may_be_another
    }

    /// Whether the place that the mention says is the unit's.
    pub fn is_there(&self) -> bool {
        self.says(UnitEvidence::CommuneEqual) || self.says(UnitEvidence::DistrictEqual)
    }

    /// Whether the unit has the very name, as far as the mention is typed with marks.
    pub fn has_the_name(&self) -> bool {
        self.says(UnitEvidence::NameEqual) || self.says(UnitEvidence::NameUnmarked)
    }
}

impl Register {
    /// Weighs a mention against a unit, by the name of it that fits best.
    pub(super) fn weigh(&self, asking: &Asking<'_>, at: UnitIx) -> Weighed {
        let names = self.known[at].names();
        let by_name = names.map(|(name, against)| {
            let mut evidence = self.of_name(asking, name, at);
            evidence.extend(against);
            self.add_business(asking, name, at, &mut evidence);
            evidence
        });
        // Of equal ones the present name is the first.
        let best = by_name.reduce(|best, other| if sum(&other) > sum(&best) { other } else { best });
        let mut evidence = best.expect("a unit has a name");
        let present = self.known[at].present();
        evidence.extend(self.of_kind(asking, at));
        evidence.extend(of_office(&asking.spelled, present));
        self.add_place(asking, at, &mut evidence);
        if self.is_coded(asking, at) {
            evidence.insert(0, UnitEvidence::CodeEqual);
            if self.is_named_as_another(asking, at, &evidence) {
                evidence.push(UnitEvidence::NameOfAnother);
            }
        }
        Weighed { unit: at, total: sum(&evidence), evidence }
    }

    /// Whether the mention's code is that of this unit alone.
    pub(super) fn is_coded(&self, asking: &Asking<'_>, at: UnitIx) -> bool {
        self.coded(asking) == Some(at)
    }

    fn of_name(&self, asking: &Asking<'_>, known: &Spelled, at: UnitIx) -> Vec<UnitEvidence> {
        let said = &asking.spelled;
        let name = self.likeness(asking, known, at);
        let mut evidence = vec![name];
        match name {
            UnitEvidence::NameUnmarked if self.only_of_its_letters(asking) => {
                evidence.push(UnitEvidence::OnlyTheseLetters);
            }
            UnitEvidence::NameNear | UnitEvidence::WholeNear | UnitEvidence::NamePart
                if numbers(&said.whole) != numbers(&known.whole) =>
            {
                evidence.push(UnitEvidence::NumbersDiffer);
            }
            UnitEvidence::MarksDiffer
            | UnitEvidence::NameNear
            | UnitEvidence::NameReordered
            | UnitEvidence::WholeNear => {
                let slip = is_slip(said, known);
                evidence.push(if slip { UnitEvidence::OnlySlips } else { UnitEvidence::OtherWord });
            }
            _ => {}
        }
        let agrees = weight(name) > 0;
        if agrees && self.shared(said, known).any(|word| self.units_with(word) <= RARE) {
            evidence.push(UnitEvidence::NameRare);
        }
        evidence
    }

    /// How a name is like one of the unit's.
    fn likeness(&self, asking: &Asking<'_>, known: &Spelled, at: UnitIx) -> UnitEvidence {
        let said = &asking.spelled;
        if said.name.proper == known.name.proper {
            return UnitEvidence::NameEqual;
        }
        if said.bare.is_empty() {
            return UnitEvidence::NameSilent;
        }
        if said.bare == known.bare {
            let unmarked = said.is_unmarked();
            return if unmarked { UnitEvidence::NameUnmarked } else { UnitEvidence::MarksDiffer };
        }
        if one_slip(&said.letters, &known.letters) {
            return UnitEvidence::NameNear;
        }
        if same_words(&said.bare, &known.bare) {
            return UnitEvidence::NameReordered;
        }
        // A slip may also stand in the words of business, which are then taken for the proper name's.
        let other_business = self.known[at].present().name.business != said.name.business;
        if near(&said.bare, &said.letters, known) || (other_business && near(&said.whole, &said.whole_letters, known)) {
            return UnitEvidence::WholeNear;
        }
        if is_part(said, known) || is_part(known, said) {
            return UnitEvidence::NamePart;
        }
        let slips_allowed = said.letters.len().max(known.letters.len()) / LETTERS_PER_SLIP;
        let resembles = said.letters.len().abs_diff(known.letters.len()) <= slips_allowed
            && asking.measure.distance(&known.letters) <= slips_allowed;
        if resembles || self.shared(said, known).any(|word| self.units_with(word) <= RARE) {
            return UnitEvidence::NameResembles;
        }
        UnitEvidence::NameDiffers
    }

    /// The words that two names have in common.
    pub(super) fn shared<'s>(&self, said: &'s Spelled, known: &Spelled) -> impl Iterator<Item = &'s str> {
        said.words().filter(|word| known.words().any(|other| other == *word))
    }

    /// Whether an equal code stands beside the very name of another unit that the register lists.
    fn is_named_as_another(&self, asking: &Asking<'_>, at: UnitIx, evidence: &[UnitEvidence]) -> bool {
        let exact = evidence.contains(&UnitEvidence::NameEqual) || evidence.contains(&UnitEvidence::NameSilent);
        let others = self.of_proper_name(asking).filter(|other| *other != at && self.units[*other].registered);
        !exact && others.into_iter().any(|other| self.weigh(asking, other).is_sure())
    }

    /// What the words of business say beside one of the unit's names.
    fn add_business(&self, asking: &Asking<'_>, name: &Spelled, at: UnitIx, evidence: &mut Vec<UnitEvidence>) {
        let (said, known) = (asking.spelled.name.business.as_str(), name.name.business.as_str());
        let of_another = || self.known[at].names().any(|(other, _)| same_words(&other.name.business, said));
        if same_words(said, known) {
            if !said.is_empty() && evidence.contains(&UnitEvidence::NameEqual) {
                evidence.push(UnitEvidence::BusinessEqual);
            }
        } else if said.is_empty() {
            evidence.push(UnitEvidence::BusinessLeftOut);
        } else if has_all_words(said, known) || has_all_words(known, said) {
            evidence.push(UnitEvidence::BusinessPart);
        } else if of_another() {
            evidence.push(UnitEvidence::BusinessRenamed);
        } else {
            evidence.push(UnitEvidence::BusinessDiffers);
        }
    }

    fn of_kind(&self, asking: &Asking<'_>, at: UnitIx) -> Option<UnitEvidence> {
        let equal = asking.kind? == self.units[at].kind;
        Some(if equal { UnitEvidence::KindEqual } else { UnitEvidence::KindDiffers })
    }

    /// The commune and district of the row, and a place behind the name.
    fn add_place(&self, asking: &Asking<'_>, at: UnitIx, evidence: &mut Vec<UnitEvidence>) {
        let known = &self.known[at];
        let (said_aside, known_aside) = (&asking.spelled.name.aside, &known.present().name.aside);
        let behind = asking.behind.as_deref().or(said_aside.as_deref());
        let said = asking.commune.as_ref().zip(known.commune.as_deref()).map(|(said, known)| said.is(known));
        let stands_behind = |place: &Option<String>| {
            behind.zip(place.as_deref()).is_some_and(|(behind, place)| holds_words(behind, place))
        };
        if said == Some(true) || stands_behind(&known.commune) || stands_behind(known_aside) {
            evidence.push(UnitEvidence::CommuneEqual);
        }
        // A province alone is no commune.
        let place = asking.behind.as_deref().filter(|place| !place.starts_with("tinh "));
        let of_name = said_aside.as_ref().zip(known_aside.as_ref()).is_some_and(|(said, known)| said != known);
        let elsewhere = (place.is_some() || of_name)
            && ![&known.commune, &known.district, known_aside].into_iter().any(stands_behind);
        let districts = asking.district.as_ref().zip(known.district.as_ref()).map(|(said, known)| said == known);
        if said == Some(false) || elsewhere {
            evidence.push(UnitEvidence::CommuneDiffers);
        } else if districts == Some(false) {
            evidence.push(UnitEvidence::DistrictDiffers);
        } else if districts == Some(true) || stands_behind(&known.district) {
            evidence.push(UnitEvidence::DistrictEqual);
        }
    }
}

fn of_office(said: &Spelled, known: &Spelled) -> Option<UnitEvidence> {
    match (&said.name.office, &known.name.office) {
        (None, None) => None,
        (said, known) if said == known => Some(UnitEvidence::OfficeEqual),
        _ => Some(UnitEvidence::OfficeDiffers),
    }
}

/// Whether a text is near a name or near it with its words of business.
fn near(text: &str, letters: &[char], known: &Spelled) -> bool {
    one_slip(letters, &known.letters)
        || one_slip(letters, &known.whole_letters)
        || same_words(text, &known.bare)
        || same_words(text, &known.whole)
}

/// Whether the words of one name stand in the other.
fn is_part(part: &Spelled, whole: &Spelled) -> bool {
    part.bare.len() < whole.bare.len() && holds_words(&whole.bare, &part.bare)
}

/// Whether whole words stand one behind the other in a text.
fn holds_words(text: &str, part: &str) -> bool {
    let ends = |at: usize| text[at..].is_empty() || text[at..].starts_with(' ');
    let begins = |at: usize| at == 0 || text[..at].ends_with(' ');
    !part.is_empty() && text.match_indices(part).any(|(at, _)| begins(at) && ends(at + part.len()))
}

fn has_all_words(text: &str, part: &str) -> bool {
    part.split_whitespace().all(|word| text.split_whitespace().any(|other| other == word))
}

pub(super) fn sum(evidence: &[UnitEvidence]) -> i32 {
    evidence.iter().copied().map(weight).sum()
}
