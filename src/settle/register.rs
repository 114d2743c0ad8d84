//! The register of units, and who a mention of a unit is.

use super::communes::{Communes, place_key};
use super::former;
use super::memo::Memo;
use super::near::NearNames;
use super::unit_name::{NameWords, UnitName};
use crate::model::index::{IndexVec, UnitIx};
use crate::model::{Catalogue, Key, Text, Unit, UnitKind, UnitStatus};
use crate::place::Place;
use crate::roster::text::{fold, key};
use std::collections::BTreeMap;

/// How a roster refers to a unit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mention<'a> {
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub commune: Option<&'a str>,
    pub district: Option<&'a str>,
    /// What the column or group row says of the kind, for names that do not say it ("Tân Tiến" under "Tên HTX").
    pub kind: Option<UnitKind>,
}

/// Who a mention is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    One(UnitIx),
    /// Not written as in the register, but nothing else fits it, or its commune or code says the same.
    Read(UnitIx),
    /// Several have the name.
    Several(Vec<UnitIx>),
    /// None has the name; these have one that is written nearly so.
    Near(Vec<UnitIx>),
    Unknown,
}

/// All units, found by code and by the parts of their names.
#[derive(Debug, Default)]
pub struct Register {
    pub units: IndexVec<UnitIx, Unit>,
    names: IndexVec<UnitIx, UnitName>,
    by_id: BTreeMap<String, UnitIx>,
    by_code: BTreeMap<String, Vec<UnitIx>>,
    /// Present and former names.
    by_proper: BTreeMap<String, Vec<UnitIx>>,
    by_bare: BTreeMap<String, Vec<UnitIx>>,
    nearly: NearNames<UnitIx>,
    communes: Communes,
    found: Memo<Match>,
    /// A roster of units was read: a cooperative that is not in it is a question.
    pub closed: bool,
    /// Without such a roster: sectors that rosters say of units, by the key of the name.
    sectors: BTreeMap<String, Option<Text>>,
}

impl Register {
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { communes: Communes::new(catalogue), ..Self::default() }
    }

    /// Adds a unit; its id is the code where there is one, else made of kind, name and, if that is taken, commune.
    pub fn add(&mut self, mut unit: Unit, code: Option<&str>, words: &NameWords) -> UnitIx {
        let name = words.parse(&unit.name);
        let id = self.free_id(code, &unit, &name);
        unit.id = id.as_str().into();
        let former: Vec<UnitName> = unit.former_names.iter().map(|former| words.parse(former)).collect();
        let at = self.units.push(unit);
        if let Some(code) = code {
            self.by_code.entry(fold(code)).or_default().push(at);
        }
        self.by_id.insert(id, at);
        for name in std::iter::once(&name).chain(&former) {
            self.index(name, at);
        }
        self.names.push(name);
        self.found = Memo::default();
        at
    }

    fn index(&mut self, name: &UnitName, at: UnitIx) {
        for (index, key) in [(&mut self.by_proper, name.proper.clone()), (&mut self.by_bare, name.bare())] {
            let known = index.entry(key).or_default();
            if !known.contains(&at) {
                known.push(at);
            }
        }
        self.nearly.add(&name.bare(), at);
        if !name.business.is_empty() {
            self.nearly.add(&name.whole(), at);
        }
    }

    fn free_id(&mut self, code: Option<&str>, unit: &Unit, name: &UnitName) -> String {
        let parts = [name.office.as_deref().unwrap_or(""), name.business.as_str(), &name.bare()].map(slug);
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

    /// The unit of a mention. In order: its code; kind, business and proper name (present or former); proper name where
    /// either side leaves kind or business out; for names typed wholly without accents the same without them. Commune and
    /// district decide between equals. What is only near is taken where its commune says the same, else it is a question.
    pub fn find(&self, mention: Mention<'_>, words: &NameWords) -> Match {
        let key = Key::new("mention/1")
            .with(mention.name)
            .with(mention.code)
            .with(mention.commune)
            .with(mention.district)
            .with(mention.kind.map(UnitKind::code));
        self.found.of(key.as_str(), || self.search(mention, words))
    }

    fn search(&self, mention: Mention<'_>, words: &NameWords) -> Match {
        let (now, other) = former::split(mention.name);
        let mut name = words.parse(now);
        name.kind = name.kind.or(mention.kind);
        let coded = mention.code.and_then(|code| self.by_code.get(&fold(code))).map(Vec::as_slice);
        if let Some([at]) = coded {
            return if self.resembles(*at, &name) { Match::One(*at) } else { Match::Near(vec![*at]) };
        }
        let found = self.by_name(&name, mention);
        match (found, other) {
            (Match::Near(_) | Match::Unknown, Some(other)) => self.search(Mention { name: other, ..mention }, words),
            (found, _) => found,
        }
    }

    fn by_name(&self, name: &UnitName, mention: Mention<'_>) -> Match {
        let exact = self.in_place(self.equal(name, self.by_proper.get(&name.proper)), mention, name);
        match exact.as_slice() {
            [] => {}
            [at] => return Match::One(*at),
            _ => return Match::Several(exact),
        }
        let bare = self.by_bare.get(&name.bare());
        if name.proper.is_ascii() {
            let unmarked = self.in_place(self.equal(name, bare), mention, name);
            let only = bare.is_some_and(|bare| bare.len() == 1);
            match unmarked.as_slice() {
                [] => {}
                [at] if only || self.is_there(*at, mention, name) => return Match::Read(*at),
                _ => return Match::Several(unmarked),
            }
        }
        // A slip may also stand in the words of business, which are then taken for the proper name's.
        let other_business = |at: &UnitIx| self.names[*at].business != name.business;
        let whole = self.nearly.near(&name.whole()).into_iter().filter(other_business);
        let mut near: Vec<UnitIx> = Vec::new();
        for at in self.nearly.near(&name.bare()).into_iter().chain(whole) {
            if self.may_be(at, name) && !near.contains(&at) {
                near.push(at);
            }
        }
        let there: Vec<UnitIx> = near.iter().copied().filter(|at| self.is_there(*at, mention, name)).collect();
        match (near.as_slice(), there.as_slice()) {
            ([], _) => Match::Unknown,
            (_, [at]) => Match::Read(*at),
            _ => Match::Near(near),
        }
    }

    /// Whether a name may be that of the unit behind a code: a code with another unit's name is a question.
    fn resembles(&self, at: UnitIx, name: &UnitName) -> bool {
        let bare = name.bare();
        let known = self.names[at].bare();
        bare.is_empty()
            || holds_words(&known, &bare)
            || holds_words(&bare, &known)
            || self.by_bare.get(&bare).is_some_and(|units| units.contains(&at))
            || self.nearly.near(&bare).contains(&at)
    }

    /// Whether kind and business of a unit do not speak against the name.
    fn may_be(&self, at: UnitIx, name: &UnitName) -> bool {
        !self.equal(name, Some(&vec![at])).is_empty()
    }

    /// Whether the mention says where the unit is, and rightly.
    fn is_there(&self, at: UnitIx, mention: Mention<'_>, name: &UnitName) -> bool {
        let unit = &self.units[at];
        let commune = mention.commune.zip(unit.commune.as_deref());
        let behind = name.place.as_deref().unwrap_or("");
        commune.is_some_and(|(said, known)| self.communes.same(said, mention.district, known))
            || unit.commune.as_deref().is_some_and(|known| holds_words(behind, &place_key(known)))
    }

    /// Those of the same kind and business, else those where one side does not say it.
    fn equal(&self, wanted: &UnitName, found: Option<&Vec<UnitIx>>) -> Vec<UnitIx> {
        let of_kind = |at: &&UnitIx| wanted.kind.is_none_or(|kind| kind == self.units[**at].kind);
        let same = |at: &&UnitIx| self.names[**at].business == wanted.business;
        let compatible = |at: &&UnitIx| {
            let (name, unit) = (&self.names[**at], &self.units[**at]);
            name.business.is_empty()
                || wanted.business.is_empty()
                || !unit.former_names.is_empty()
                || holds_words(&name.business, &wanted.business)
                || holds_words(&wanted.business, &name.business)
        };
        let office = |at: &&UnitIx| self.names[**at].office == wanted.office;
        let found: Vec<UnitIx> = found.into_iter().flatten().filter(office).copied().collect();
        let exact: Vec<UnitIx> = found.iter().filter(of_kind).filter(same).copied().collect();
        if !exact.is_empty() && !wanted.business.is_empty() {
            return exact;
        }
        found.iter().filter(of_kind).filter(compatible).copied().collect()
    }

    fn in_place(&self, candidates: Vec<UnitIx>, mention: Mention<'_>, name: &UnitName) -> Vec<UnitIx> {
        if candidates.len() < 2 {
            return candidates;
        }
        let behind = name.place.as_deref().unwrap_or("");
        let fits = |unit: &Unit| {
            let in_commune = mention.commune.zip(unit.commune.as_deref());
            let in_district = mention.district.zip(unit.district.as_deref());
            let mut places = unit.commune.iter().chain(&unit.district);
            in_commune.is_none_or(|(said, known)| self.communes.same(said, mention.district, known))
                && in_district.is_none_or(|(said, known)| place_key(said) == place_key(known))
                && (behind.is_empty() || places.any(|place| holds_words(behind, &place_key(place))))
        };
        let fitting = |at: &UnitIx| fits(&self.units[*at]);
        let narrowed: Vec<UnitIx> = candidates.iter().copied().filter(fitting).collect();
        if narrowed.is_empty() { candidates } else { narrowed }
    }

    /// Takes down what rosters say of the sectors of units that no register lists.
    pub fn hear_sectors(&mut self, said: BTreeMap<String, Option<Text>>) {
        self.sectors = said;
    }

    pub fn sector_said(&self, name: &str) -> Option<Text> {
        self.sectors.get(&key(name)).cloned().flatten()
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

    /// Adds a unit that no register lists: with an open register any, with a closed one only offices and firms.
    pub fn add_named(&mut self, mention: Mention<'_>, sector: Option<Text>, place: Place, words: &NameWords) -> UnitIx {
        let parsed = words.parse(mention.name);
        let kind = parsed.kind.or(mention.kind).unwrap_or(UnitKind::Khac);
        let unit = Unit {
            id: Text::default(),
            name: mention.name.into(),
            kind,
            sector,
            commune: mention.commune.map(str::to_owned),
            district: mention.district.map(str::to_owned),
            members: None,
            workers: None,
            block: None,
            status: UnitStatus::Active,
            founded: None,
            dissolved: None,
            registered: false,
            former_names: Vec::new(),
            place,
            counted_commune: None,
        };
        self.add(unit, mention.code, words)
    }
}

fn holds_words(text: &str, part: &str) -> bool {
    !part.is_empty() && format!(" {text} ").contains(&format!(" {part} "))
}

fn slug(folded: &str) -> String {
    folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::index::Ix;
    use crate::model::{KindWords, Term};

    fn words() -> NameWords {
        let kind = |kind, prefix: &str| KindWords {
            kind,
            name: String::new(),
            prefixes: vec![prefix.into()],
            offices: Vec::new(),
        };
        let term =
            |name: &str, alias: &str| Term { code: String::new(), name: name.into(), aliases: vec![alias.into()] };
        NameWords::new(&Catalogue {
            unit_kinds: vec![kind(UnitKind::Htx, "HTX"), kind(UnitKind::Qtdnd, "QTDND")],
            business_words: vec![term("vận tải", "VT"), term("nông nghiệp", "NN")],
            ..Catalogue::default()
        })
    }

    fn register(units: &[(&str, &str)]) -> Register {
        let mut register = Register { closed: true, ..Register::default() };
        for (name, commune) in units {
            let mention = Mention { name, commune: Some(commune), ..Mention::default() };
            register.add_named(mention, None, Place::file("dk.xlsx"), &words());
        }
        register
    }

    fn find(register: &Register, name: &str, commune: Option<&str>) -> Match {
        register.find(Mention { name, commune, ..Mention::default() }, &words())
    }

    #[test]
    fn business_words_may_be_left_out_but_not_exchanged() {
        let register = register(&[("HTX NN Tân Tiến", "Tân Lập"), ("HTX VT Thành Công", "Tân Lập")]);
        assert_eq!(find(&register, "HTX Tân Tiến", None), Match::One(UnitIx::new(0)));
        assert!(matches!(find(&register, "HTX VT Tân Tiến", None), Match::Unknown));
        assert!(matches!(find(&register, "QTDND Tân Tiến", None), Match::Unknown));
    }

    #[test]
    fn communes_decide_between_equal_names() {
        let register = register(&[("HTX NN Tân Tiến", "Xã Tân Lập"), ("HTX NN Tân Tiến", "Xã Phước Vinh")]);
        assert_eq!(find(&register, "HTX NN Tân Tiến", None), Match::Several(vec![UnitIx::new(0), UnitIx::new(1)]));
        assert_eq!(find(&register, "HTX NN Tân Tiến", Some("phước vinh")), Match::One(UnitIx::new(1)));
        assert_eq!(find(&register, "HTX NN Tân Tiến, xã Tân Lập", None), Match::One(UnitIx::new(0)));
        assert_ne!(register.units[UnitIx::new(0)].id, register.units[UnitIx::new(1)].id);
    }

    #[test]
    fn a_name_that_differs_in_a_tone_is_only_near() {
        let register = register(&[("HTX Hằng Nga", "A")]);
        assert_eq!(find(&register, "HTX Hạng Nga", None), Match::Near(vec![UnitIx::new(0)]));
        assert_eq!(find(&register, "HTX Hang Nga", None), Match::Read(UnitIx::new(0)));
        assert_eq!(find(&register, "HTX Hạng Nga", Some("xã A")), Match::Read(UnitIx::new(0)));
    }
}
