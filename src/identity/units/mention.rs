//! A mention of a unit, as its row says it and as it is weighed.

use super::communes::{Communes, Reach, place_key};
use super::near::Measure;
use crate::model::{Key, UnitKind};
use crate::roster::text::fold;
use crate::wording::unit_name::{NameWords, UnitName};
use std::ops::Range;

/// How a roster refers to a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mention<'a> {
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub commune: Option<&'a str>,
    pub district: Option<&'a str>,
    /// What the column or group row says of the kind, for names that do not say it ("Tân Tiến" under "Tên HTX").
    pub kind: Option<UnitKind>,
}

impl Mention<'_> {
    /// Mentions that say the same are one.
    pub fn key(&self) -> Key {
        Key::new("mention/1")
            .with(self.name)
            .with(self.code)
            .with(self.commune)
            .with(self.district)
            .with(self.kind.map(UnitKind::code))
    }
}

/// A name in the forms that are compared.
#[derive(Debug)]
pub struct Spelled {
    pub name: UnitName,
    /// Without marks, with and without the words of business.
    pub bare: String,
    pub whole: String,
    pub letters: Vec<char>,
    pub whole_letters: Vec<char>,
}

impl Spelled {
    pub fn new(name: UnitName) -> Self {
        let (bare, whole) = (name.bare(), name.whole());
        let (letters, whole_letters) = (bare.chars().collect(), whole.chars().collect());
        Self { name, bare, whole, letters, whole_letters }
    }

    pub fn words(&self) -> impl Iterator<Item = &str> + Clone {
        self.bare.split(' ').filter(|word| !word.is_empty())
    }
}

/// A mention made ready to be weighed against units.
#[derive(Debug)]
pub struct Asking<'a> {
    pub spelled: Spelled,
    pub measure: Measure,
    pub kind: Option<UnitKind>,
    /// Folded.
    pub code: Option<String>,
    pub commune: Option<Reach<'a>>,
    pub district: Option<String>,
    /// The units that may be meant, by their places in the register.
    pub among: Range<usize>,
}

impl<'a> Asking<'a> {
    pub fn new(mention: Mention<'_>, among: Range<usize>, communes: &'a Communes, words: &NameWords) -> Self {
        let name = words.parse(mention.name);
        let kind = name.kind.or(mention.kind);
        let spelled = Spelled::new(name);
        Self {
            kind,
            measure: Measure::new(&spelled.letters),
            spelled,
            code: mention.code.map(fold),
            commune: mention.commune.map(|commune| communes.reach(commune, mention.district)),
            district: mention.district.map(place_key),
            among,
        }
    }
}
