//! Names of communes and districts as keys, old ones beside new ones: since 1 July 2025 there are no districts and other
//! communes, and rosters of before name the old ones. Which became which is the office's own list (`[commune]`).

use crate::model::Catalogue;
use crate::roster::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The communes that others came from.
#[derive(Debug, Default)]
pub struct Communes {
    /// Key of an old commune, alone and with its district → keys of the communes that it became.
    became: BTreeMap<String, Vec<String>>,
    /// Keys of all places that the office or its register names.
    known: BTreeSet<String>,
}

impl Communes {
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut became: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut known = BTreeSet::new();
        for (new, old) in &catalogue.communes {
            for old in old {
                let (commune, district) = old.split_once(',').unwrap_or((old, ""));
                let commune = place_key(commune);
                known.extend([commune.clone(), place_key(new)]);
                let with_district = format!("{commune}, {}", place_key(district));
                for key in [commune, with_district] {
                    became.entry(key).or_default().push(place_key(new));
                }
            }
        }
        Self { became, known }
    }

    /// Remembers a place by its key.
    pub fn know(&mut self, place: &str) {
        self.known.insert(place.to_owned());
    }

    pub fn knows(&self, place: &str) -> bool {
        self.known.contains(place)
    }

    /// All places that the name of a commune may mean; `district` is its own.
    pub fn reach(&self, said: &str, district: Option<&str>) -> Reach<'_> {
        let said = place_key(said);
        let with_district = district.map(|district| format!("{said}, {}", place_key(district)));
        let became = with_district.and_then(|key| self.became.get(&key)).or_else(|| self.became.get(&said));
        Reach { became: became.map_or(&[], Vec::as_slice), said, communes: self }
    }
}

/// What a commune that a roster names may be today, or may have been.
#[derive(Debug)]
pub struct Reach<'a> {
    said: String,
    became: &'a [String],
    communes: &'a Communes,
}

impl Reach<'_> {
    /// Whether it may be one place with the commune of that key.
    pub fn is(&self, known: &str) -> bool {
        let turned = || self.communes.became.get(known).is_some_and(|became| became.contains(&self.said));
        self.said == known || self.became.iter().any(|key| key == known) || turned()
    }
}

/// "Xã Tân Lập" and "tân lập" are one place; "phường 1" keeps its number.
pub fn place_key(place: &str) -> String {
    let folded = fold(place);
    let words: Vec<&str> = folded.split(' ').collect();
    let rest = match words.as_slice() {
        ["thi", "tran" | "xa", rest @ ..] | ["thanh", "pho", rest @ ..] | ["dac", "khu", rest @ ..] => rest,
        ["xa" | "phuong" | "huyen" | "tx" | "tp" | "tt", rest @ ..] => rest,
        all => all,
    };
    if rest.is_empty() { folded.clone() } else { rest.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_commune_is_the_one_that_it_became() {
        let communes = Communes::new(&Catalogue {
            communes: vec![("Tân Lập".into(), vec!["Tân Lập, Tân Biên".into(), "Thạnh Bắc, Tân Biên".into()])],
            ..Catalogue::default()
        });
        let same = |said, district, known| communes.reach(said, district).is(&place_key(known));
        assert!(same("xã Thạnh Bắc", Some("huyện Tân Biên"), "Xã Tân Lập"));
        assert!(same("Thạnh Bắc", None, "Tân Lập"));
        assert!(same("Tân Lập", None, "Thạnh Bắc"));
        assert!(!same("Thạnh Bình", Some("Tân Biên"), "Tân Lập"));
    }
}
