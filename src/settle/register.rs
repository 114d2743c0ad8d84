//! The register of units, and who a mention of a unit is.

use super::lexicon::edit_distance;
use super::unit_name::{NameWords, UnitName};
use crate::model::{Unit, UnitKind, UnitStatus};
use crate::place::Place;
use crate::read::text::fold;
use std::collections::{BTreeMap, BTreeSet};

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
    One(usize),
    Several(Vec<usize>),
    /// In no register; with the name of a unit that is written nearly so.
    Unknown {
        near: Option<String>,
    },
}

/// All units, found by code and by the parts of their names.
#[derive(Debug, Default)]
pub struct Register {
    pub units: Vec<Unit>,
    names: Vec<UnitName>,
    by_code: BTreeMap<String, Vec<usize>>,
    by_proper: BTreeMap<String, Vec<usize>>,
    by_bare: BTreeMap<String, Vec<usize>>,
    ids: BTreeSet<String>,
    /// A roster of units was read: a cooperative that is not in it is a question.
    pub closed: bool,
}

impl Register {
    /// Adds a unit; its id is the code where there is one, else made of kind, name and, if that is taken, commune.
    pub fn add(&mut self, mut unit: Unit, code: Option<&str>, words: &NameWords) -> usize {
        let at = self.units.len();
        let name = words.parse(&unit.name);
        if let Some(code) = code {
            self.by_code.entry(fold(code)).or_default().push(at);
        }
        unit.id = self.free_id(code, &unit, &name);
        self.by_proper.entry(name.proper.clone()).or_default().push(at);
        self.by_bare.entry(name.bare()).or_default().push(at);
        self.units.push(unit);
        self.names.push(name);
        at
    }

    fn free_id(&mut self, code: Option<&str>, unit: &Unit, name: &UnitName) -> String {
        let parts = [name.business.as_str(), &name.bare()].map(slug);
        let plain = match code {
            Some(code) => code.trim().to_owned(),
            None => [unit.kind.code(), &parts[0], &parts[1]]
                .into_iter()
                .filter(|p| !p.is_empty())
                .collect::<Vec<_>>()
                .join("-"),
        };
        let with_commune = unit.commune.iter().map(|commune| format!("{plain}-{}", slug(&fold(commune))));
        let numbered = (2..).map(|n: u32| format!("{plain}-{n}"));
        let free = std::iter::once(plain.clone()).chain(with_commune).chain(numbered).find(|id| !self.ids.contains(id));
        let id = free.unwrap_or(plain);
        self.ids.insert(id.clone());
        id
    }

    /// The unit of a mention. In order: its code; kind, business and proper name; proper name where either side leaves
    /// kind or business out; and, for names typed wholly without accents, the same without them. Commune and district
    /// decide between equals. What is only near is never taken.
    pub fn find(&self, mention: Mention<'_>, words: &NameWords) -> Match {
        if let Some([at]) = mention.code.and_then(|code| self.by_code.get(&fold(code))).map(Vec::as_slice) {
            return Match::One(*at);
        }
        let mut name = words.parse(mention.name);
        name.kind = name.kind.or(mention.kind);
        let mut candidates = self.equal(&name, self.by_proper.get(&name.proper));
        if candidates.is_empty() && name.proper.is_ascii() {
            candidates = self.equal(&name, self.by_bare.get(&name.bare()));
        }
        candidates = self.in_place(candidates, mention, &name);
        match candidates.as_slice() {
            [] => Match::Unknown { near: self.near(&name) },
            [at] => Match::One(*at),
            _ => Match::Several(candidates),
        }
    }

    /// Those of the same kind and business, else those where one side does not say it.
    fn equal(&self, wanted: &UnitName, found: Option<&Vec<usize>>) -> Vec<usize> {
        let named = |at: &&usize| self.names.get(**at).zip(self.units.get(**at));
        let found = found.map(Vec::as_slice).unwrap_or_default();
        let of_kind = |at: &&usize| named(at).is_some_and(|(_, unit)| wanted.kind.is_none_or(|kind| kind == unit.kind));
        let same = |at: &&usize| named(at).is_some_and(|(name, _)| name.business == wanted.business);
        let compatible = |at: &&usize| {
            named(at).is_some_and(|(name, _)| {
                name.business.is_empty()
                    || wanted.business.is_empty()
                    || holds_words(&name.business, &wanted.business)
                    || holds_words(&wanted.business, &name.business)
            })
        };
        let exact: Vec<usize> = found.iter().filter(of_kind).filter(same).copied().collect();
        if !exact.is_empty() && !wanted.business.is_empty() {
            return exact;
        }
        found.iter().filter(of_kind).filter(compatible).copied().collect()
    }

    fn in_place(&self, candidates: Vec<usize>, mention: Mention<'_>, name: &UnitName) -> Vec<usize> {
        if candidates.len() < 2 {
            return candidates;
        }
        let fits = |said: Option<&str>, known: Option<&String>| {
            said.zip(known).is_none_or(|(said, known)| place_key(said) == place_key(known))
        };
        let behind = name.place.as_deref().unwrap_or_default();
        let narrowed: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|&at| {
                self.units.get(at).is_some_and(|unit| {
                    let named_behind = behind.is_empty()
                        || unit
                            .commune
                            .iter()
                            .chain(&unit.district)
                            .any(|place| holds_words(behind, &place_key(place)));
                    fits(mention.commune, unit.commune.as_ref())
                        && fits(mention.district, unit.district.as_ref())
                        && named_behind
                })
            })
            .collect();
        if narrowed.is_empty() { candidates } else { narrowed }
    }

    fn near(&self, wanted: &UnitName) -> Option<String> {
        let bare = wanted.bare();
        let allowed = (bare.chars().count() / 4).clamp(1, 3);
        let candidates = self.by_bare.iter().filter_map(|(known, at)| {
            let first = *at.first()?;
            let unit = self.units.get(first)?;
            let other_kind = wanted.kind.is_some_and(|kind| kind != unit.kind);
            Some((edit_distance(&bare, known, allowed)?, other_kind, first))
        });
        candidates.min().and_then(|(_, _, at)| self.units.get(at)).map(|unit| unit.name.clone())
    }

    /// Adds a unit that no register lists: with an open register any, with a closed one only offices and firms.
    pub fn add_named(
        &mut self,
        mention: Mention<'_>,
        sector: Option<String>,
        place: Place,
        words: &NameWords,
    ) -> usize {
        let parsed = words.parse(mention.name);
        let kind = parsed.kind.or(mention.kind).unwrap_or(UnitKind::Khac);
        let unit = Unit {
            id: String::new(),
            name: mention.name.to_owned(),
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
            place,
        };
        self.add(unit, mention.code, words)
    }
}

/// "Xã Tân Lập" and "tân lập" are one place; "phường 1" keeps its number.
fn place_key(place: &str) -> String {
    let folded = fold(place);
    let words: Vec<&str> = folded.split(' ').collect();
    let rest = match words.as_slice() {
        ["thi", "tran" | "xa", rest @ ..] | ["thanh", "pho", rest @ ..] | ["dac", "khu", rest @ ..] => rest,
        ["xa" | "phuong" | "huyen" | "tx" | "tp" | "tt", rest @ ..] => rest,
        all => all,
    };
    if rest.is_empty() { folded.clone() } else { rest.join(" ") }
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
    use crate::model::{Catalogue, KindWords, Term};

    fn words() -> NameWords {
        let kind = |kind, prefix: &str| KindWords { kind, name: String::new(), prefixes: vec![prefix.into()] };
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
        assert_eq!(find(&register, "HTX Tân Tiến", None), Match::One(0));
        assert!(matches!(find(&register, "HTX VT Tân Tiến", None), Match::Unknown { .. }));
        assert!(matches!(find(&register, "QTDND Tân Tiến", None), Match::Unknown { .. }));
    }

    #[test]
    fn communes_decide_between_equal_names() {
        let register = register(&[("HTX NN Tân Tiến", "Xã Tân Lập"), ("HTX NN Tân Tiến", "Xã Phước Vinh")]);
        assert_eq!(find(&register, "HTX NN Tân Tiến", None), Match::Several(vec![0, 1]));
        assert_eq!(find(&register, "HTX NN Tân Tiến", Some("phước vinh")), Match::One(1));
        assert_eq!(find(&register, "HTX NN Tân Tiến, xã Tân Lập", None), Match::One(0));
        assert_ne!(register.units[0].id, register.units[1].id);
    }

    #[test]
    fn a_name_that_differs_in_a_tone_is_only_near() {
        let register = register(&[("HTX Hằng Nga", "A")]);
        assert_eq!(find(&register, "HTX Hạng Nga", None), Match::Unknown { near: Some("HTX Hằng Nga".into()) });
        assert_eq!(find(&register, "HTX Hang Nga", None), Match::One(0));
    }
}
