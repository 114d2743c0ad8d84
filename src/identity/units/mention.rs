//! A mention of a unit, as its row says it and as it is weighed.

use super::communes::{Communes, Reach, place_key};
use super::near::Measure;
use super::remark;
use crate::model::{Key, UnitKind};
use crate::roster::syllable::is_possible;
use crate::roster::text::{fold, wording_key};
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
        // One i for both: "Mĩ Quí" has the letters of "Mỹ Quý".
        let bare = fold(&wording_key(&name.proper));
        let whole = format!("{} {bare}", name.business).trim().to_owned();
        let (letters, whole_letters) = (bare.chars().collect(), whole.chars().collect());
        Self { name, bare, whole, letters, whole_letters }
    }

    /// The name without the word for a commune before it: "QTDND xã Gia Bình" is "QTDND Gia Bình", too.
    pub fn without_level(&self) -> Option<Self> {
        let proper = LEVELS.iter().find_map(|level| self.name.proper.strip_prefix(level))?;
        Some(Self::new(UnitName { proper: proper.to_owned(), ..self.name.clone() }))
    }

    /// The name without a place at its end: "Thành Công Phước Vinh" may be the Thành Công of Phước Vinh.
    fn without_place(&self, communes: &Communes) -> Option<Self> {
        let words: Vec<&str> = self.name.proper.split(' ').collect();
        let (at, place) = (1..words.len()).find_map(|at| {
            let place = place_key(&words[at..].join(" "));
            communes.knows(&place).then_some((at, place))
        })?;
        let name = UnitName { proper: words[..at].join(" "), place: Some(place), ..self.name.clone() };
        Some(Self::new(name))
    }

    /// Whether the proper name is typed without its marks, and not only one that has none: "Nông nghiệp Long Thanh" has its marks.
    pub fn is_unmarked(&self) -> bool {
        let name = &self.name;
        name.proper.is_ascii() && (!name.marked || !self.words().all(is_possible))
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
    /// A place that stands behind the name.
    pub behind: Option<String>,
    /// The units that may be meant, by their places in the register.
    pub among: Range<usize>,
}

impl<'a> Asking<'a> {
    pub fn new(mention: Mention<'_>, among: Range<usize>, communes: &'a Communes, words: &NameWords) -> Self {
        Self::of(Spelled::new(words.parse(mention.name)), mention, among, communes)
    }

    fn of(spelled: Spelled, mention: Mention<'_>, among: Range<usize>, communes: &'a Communes) -> Self {
        let name = &spelled.name;
        let aside = || name.aside.clone().filter(|aside| communes.knows(&place_key(aside)));
        Self {
            kind: name.kind.or(mention.kind),
            behind: name.place.clone().or_else(aside),
            measure: Measure::new(&spelled.letters),
            spelled,
            code: mention.code.map(fold),
            commune: mention.commune.map(|commune| communes.reach(commune, mention.district)),
            district: mention.district.map(place_key),
            among,
        }
    }

    /// The mention by less than its name says: without a word for a commune before it, without a place and without a remark behind it.
    pub fn shortened(
        &self,
        mention: Mention<'_>,
        communes: &'a Communes,
        words: &NameWords,
    ) -> impl Iterator<Item = Self> {
        let without_remark = remark::before(mention.name).map(|name| Spelled::new(words.parse(name)));
        let names = [self.spelled.without_level(), self.spelled.without_place(communes), without_remark];
        names.into_iter().flatten().map(move |name| Self::of(name, mention, self.among.clone(), communes))
    }
}

/// Words for a commune or town, as a name's key has them.
const LEVELS: &[&str] = &["xã ", "phường ", "thị trấn ", "thị xã "];
