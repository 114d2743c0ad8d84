//! The register of units: found by code, by the parts of their names, and by what is near them.

use super::communes::{Communes, place_key};
use super::matched::Match;
use super::mention::{Asking, Mention, Spelled};
use super::near::NearNames;
use crate::model::index::{IndexVec, Ix, UnitIx};
use crate::model::{Catalogue, Text, Unit, UnitEvidence, UnitKind, UnitStatus};
use crate::place::Place;
use crate::roster::memo::Memo;
use crate::roster::text::fold;
use crate::wording::former;
use crate::wording::unit_name::{NameWords, UnitName};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What of a unit is compared.
#[derive(Debug)]
pub(super) struct Known {
    present: Spelled,
    /// The present name without the word for a commune before it.
    short: Option<Spelled>,
    former: Vec<Spelled>,
    pub commune: Option<String>,
    pub district: Option<String>,
    has_code: bool,
}

impl Known {
    pub fn present(&self) -> &Spelled {
        &self.present
    }

    /// The present name first, each with what speaks against it.
    pub fn names(&self) -> impl Iterator<Item = (&Spelled, Option<UnitEvidence>)> + Clone {
        let short = self.short.iter().map(|name| (name, Some(UnitEvidence::LevelLeftOut)));
        let former = self.former.iter().map(|name| (name, Some(UnitEvidence::NameFormer)));
        std::iter::once((&self.present, None)).chain(short).chain(former)
    }
}

/// All units, and the ways to them.
#[derive(Debug, Default)]
pub struct Register {
    pub units: IndexVec<UnitIx, Unit>,
    pub(super) known: IndexVec<UnitIx, Known>,
    by_id: BTreeMap<String, UnitIx>,
    by_code: BTreeMap<String, Vec<UnitIx>>,
    /// Present and former names.
    by_proper: BTreeMap<String, Vec<UnitIx>>,
    by_bare: BTreeMap<String, Vec<UnitIx>>,
    /// How many units have a word in a name. Only looked up.
    words: HashMap<String, u32>,
    pub(super) nearly: NearNames<UnitIx>,
    pub(super) communes: Communes,
    pub(super) found: Memo<Match>,
    /// A roster of units was read: a cooperative that is not in it is a question.
    pub closed: bool,
}

impl Register {
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { communes: Communes::new(catalogue), ..Self::default() }
    }

    /// Adds a unit; its id is the code where there is one, else made of kind, name and, if that is taken, commune.
    pub fn add(&mut self, unit: Unit, code: Option<&str>, words: &NameWords) -> UnitIx {
        let at = self.insert(unit, code, words);
        self.give_id(at, code, words);
        at
    }

    /// Adds a unit that has no id yet.
    pub(super) fn insert(&mut self, unit: Unit, code: Option<&str>, words: &NameWords) -> UnitIx {
        let spelled = |name: &str| Spelled::new(words.parse(name));
        let present = spelled(&unit.name);
        let known = Known {
            short: present.without_level(),
            present,
            former: unit.former_names.iter().map(|former| spelled(former)).collect(),
            commune: unit.commune.as_deref().map(place_key),
            district: unit.district.as_deref().map(place_key),
            has_code: code.is_some(),
        };
        let at = self.units.push(unit);
        if let Some(code) = code {
            self.by_code.entry(fold(code)).or_default().push(at);
        }
        for word in known.names().flat_map(|(name, _)| name.words()).collect::<BTreeSet<_>>() {
            *self.words.entry(word.to_owned()).or_default() += 1;
        }
        known.names().for_each(|(name, _)| self.index(name, at));
        for place in [&known.commune, &known.district].into_iter().flatten() {
            self.communes.know(place);
        }
        self.known.push(known);
        self.found = Memo::default();
        at
    }

    /// Writes down what all mentions of a unit say together. It is still found by the name that it was made of.
    pub(super) fn rewrite(&mut self, at: UnitIx, unit: Unit, code: Option<&str>, words: &NameWords) {
        if let Some(units) = code.map(|code| self.by_code.entry(fold(code)).or_default())
            && !units.contains(&at)
        {
            units.push(at);
        }
        let present = Spelled::new(words.parse(&unit.name));
        self.index(&present, at);
        let known = &mut self.known[at];
        known.has_code |= code.is_some();
        known.short = present.without_level();
        known.present = present;
        known.commune = unit.commune.as_deref().map(place_key);
        known.district = unit.district.as_deref().map(place_key);
        self.units[at] = unit;
        self.found = Memo::default();
    }

    /// The units: those of the register as it lists them, then the others by where they are named first.
    pub fn into_units(self) -> Vec<Unit> {
        let (mut units, mut others): (Vec<Unit>, Vec<Unit>) =
            self.units.into_vec().into_iter().partition(|unit| unit.registered);
        others.sort_by(|one, other| (&one.place, &one.id).cmp(&(&other.place, &other.id)));
        units.extend(others);
        units
    }

    fn index(&mut self, name: &Spelled, at: UnitIx) {
        for (index, key) in [(&mut self.by_proper, &name.name.proper), (&mut self.by_bare, &name.bare)] {
            let known = index.entry(key.clone()).or_default();
            if !known.contains(&at) {
                known.push(at);
            }
        }
        self.nearly.add(&name.bare, at);
        if !name.name.business.is_empty() {
            self.nearly.add(&name.whole, at);
        }
    }

    /// Gives a unit the id of its code or name, which has to be free.
    pub(super) fn give_id(&mut self, at: UnitIx, code: Option<&str>, words: &NameWords) {
        let id = self.free_id(code, &self.units[at], &words.parse(&self.units[at].name));
        self.units[at].id = id.as_str().into();
        self.by_id.insert(id, at);
    }

    fn free_id(&self, code: Option<&str>, unit: &Unit, name: &UnitName) -> String {
        let aside = name.aside.as_deref().unwrap_or("");
        let parts = [name.office.as_deref().unwrap_or(""), name.business.as_str(), &name.bare(), aside].map(slug);
        let plain = match code {
            Some(code) => code.trim().to_owned(),
            None => std::iter::once(unit.kind.code())
                .chain(parts.iter().map(String::as_str))
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("-"),
        };
        let with_commune = unit.commune.iter().map(|commune| format!("{plain}-{}", slug(&fold(commune))));
        let numbered = (2..).map(|n: u32| format!("{plain}-{n}"));
        let mut ids = std::iter::once(plain.clone()).chain(with_commune).chain(numbered);
        ids.find(|id| !self.by_id.contains_key(id)).expect("there is always a further number")
    }

    pub fn by_id(&self, id: &str) -> Option<UnitIx> {
        self.by_id.get(id).copied()
    }

    pub(super) fn has_code(&self, at: UnitIx) -> bool {
        self.known[at].has_code
    }

    pub(super) fn of_code(&self, code: &str) -> impl Iterator<Item = UnitIx> {
        self.by_code.get(&fold(code)).into_iter().flatten().copied()
    }

    /// The only one of the units that has the mention's code.
    pub(super) fn coded(&self, asking: &Asking<'_>) -> Option<UnitIx> {
        let units = self.by_code.get(asking.code.as_deref()?)?;
        let mut units = units.iter().copied().filter(|at| asking.among.contains(&at.at()));
        units.next().filter(|_| units.next().is_none())
    }

    /// The units with the mention's proper name, of any kind and business.
    pub(super) fn of_proper_name(&self, asking: &Asking<'_>) -> impl Iterator<Item = UnitIx> {
        let units = self.by_proper.get(&asking.spelled.name.proper).into_iter().flatten().copied();
        units.filter(|at| asking.among.contains(&at.at()))
    }

    /// Whether one unit alone has the letters of the mention's name.
    pub(super) fn only_of_its_letters(&self, asking: &Asking<'_>) -> bool {
        let units = self.by_bare.get(&asking.spelled.bare).into_iter().flatten();
        units.filter(|at| asking.among.contains(&at.at())).count() == 1
    }

    pub(super) fn units_with(&self, word: &str) -> u32 {
        self.words.get(word).copied().unwrap_or(0)
    }

    /// A unit as it is offered for an answer.
    pub fn shown(&self, at: UnitIx) -> (String, String) {
        let unit = &self.units[at];
        let name = match &unit.commune {
            Some(commune) => format!("{} ({commune})", unit.name),
            None => unit.name.to_string(),
        };
        (unit.id.to_string(), name)
    }
}

/// A unit as one mention names it, without an id.
pub(super) fn unlisted(mention: Mention<'_>, place: Place, words: &NameWords) -> Unit {
    let (name, former) = former::split(mention.name);
    let kind = words.parse(name).kind.or(mention.kind).unwrap_or(UnitKind::Khac);
    Unit {
        counted_commune: None,
        id: Text::default(),
        name: name.into(),
        kind,
        sector: None,
        commune: mention.commune.map(str::to_owned),
        district: mention.district.map(str::to_owned),
        members: None,
        workers: None,
        block: None,
        status: UnitStatus::Active,
        founded: None,
        dissolved: None,
        registered: false,
        former_names: former.into_iter().map(str::to_owned).collect(),
        place,
    }
}

fn slug(folded: &str) -> String {
    folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
