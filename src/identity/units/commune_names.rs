//! One name for each commune that units lie in, however rosters write it: what figures by commune are cut by. Two communes are
//! never counted as one because their names are alike: a mark, a kind or a district that differs keeps them apart. Nothing
//! depends on the order of units.

use super::communes::place_key;
use crate::model::{Catalogue, Unit};
use crate::roster::text::{fold, key, wording_key};
use std::collections::{BTreeMap, BTreeSet};

/// A commune as one text names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    /// Its own name with its marks, without the word for its kind.
    name: String,
    kind: Option<&'static str>,
    /// Key of the district.
    district: Option<String>,
}

/// What a unit says of its commune.
struct Said {
    /// As written, with the district where there is one.
    text: String,
    with_district: String,
    named: Named,
}

/// What a commune is called before its own name, in full and in short; those of a town and a city are districts.
const KINDS: [(&str, &[&str]); 6] = [
    ("xã", &["xã", "xa", "x"]),
    ("phường", &["phường", "phuong", "p"]),
    ("thị trấn", &["thị trấn", "thi tran", "tt"]),
    ("đặc khu", &["đặc khu", "dac khu"]),
    ("thị xã", &["thị xã", "thi xa", "tx"]),
    ("thành phố", &["thành phố", "thanh pho", "tp"]),
];

/// Says under which name the commune of each unit is counted.
pub fn choose(units: &mut [Unit], catalogue: &Catalogue) {
    let renamed = Renamed::new(catalogue);
    let said: Vec<Option<Said>> = units.iter().map(said).collect();
    let today = |said: &Said| renamed.today(&said.named);
    let others: Vec<&Said> = said.iter().flatten().filter(|said| today(said).is_none()).collect();
    let places = Places::new(&others);
    for (unit, said) in units.iter_mut().zip(&said) {
        let name = |said: &Said| today(said).map_or_else(|| places.name(&said.named).into(), Into::into);
        unit.counted_commune = said.as_ref().map(name);
    }
}

/// "Ấp 3, xã Tân Lập, huyện Tân Biên" names the commune in its middle, and its district.
fn said(unit: &Unit) -> Option<Said> {
    let whole = unit.commune.as_deref()?;
    let parts: Vec<&str> = whole.split(',').map(str::trim).collect();
    let is_commune =
        |part: &&str| matches!(kind_and_name(&key(part)).0, Some("xã" | "phường" | "thị trấn" | "đặc khu"));
    let at = parts.iter().position(is_commune);
    let text = at.map_or(whole, |at| parts[at]);
    let behind = at.and_then(|at| parts.get(at + 1).copied());
    let district = unit.district.as_deref().or(behind);
    let with_district = district.map_or_else(|| text.to_owned(), |district| format!("{text}, {district}"));
    Some(Said { text: text.to_owned(), with_district, named: Named::of(text, district)? })
}

impl Named {
    /// Nothing where the text has no letter and no digit.
    fn of(text: &str, district: Option<&str>) -> Option<Self> {
        let key = wording_key(text);
        let (kind, name) = kind_and_name(&key);
        let name = name.to_owned();
        let district = district.map(place_key).filter(|district| !district.is_empty());
        (!key.is_empty()).then_some(Self { name: without_zeros(name), kind, district })
    }

    /// Typed without any marks, which its name may well have.
    fn is_bare(&self) -> bool {
        fold(&self.name) == self.name
    }

    /// Whether both may name one commune, as far as name and kind tell.
    fn may_be(&self, other: &Self) -> bool {
        let same_name =
            self.name == other.name || (self.is_bare() || other.is_bare()) && fold(&self.name) == fold(&other.name);
        same_name && self.kind.zip(other.kind).is_none_or(|(own, other)| own == other)
    }
}

fn kind_and_name(key: &str) -> (Option<&'static str>, &str) {
    let kinds = KINDS.iter().find_map(|(kind, words)| Some((Some(*kind), own_name(key, words)?)));
    kinds.unwrap_or((None, key))
}

/// What stands behind one of the words, which is not all that there is: "Phường 1", "P1", "TT. Gò Dầu".
fn own_name<'a>(key: &'a str, words: &[&str]) -> Option<&'a str> {
    let behind = |word: &&str| {
        let rest = key.strip_prefix(word)?;
        let is_number = rest.starts_with(|first: char| first.is_ascii_digit());
        rest.strip_prefix(' ').or_else(|| is_number.then_some(rest))
    };
    words.iter().find_map(behind)
}

/// "Phường 01" is "Phường 1".
fn without_zeros(name: String) -> String {
    let short = name.trim_start_matches('0');
    if name.bytes().all(|letter| letter.is_ascii_digit()) && !short.is_empty() { short.to_owned() } else { name }
}

/// What old communes became, by the office's list.
struct Renamed<'a> {
    /// Old communes and new ones, each with the new one as the list writes it.
    old: Listed<'a>,
    new: Listed<'a>,
}

/// By the folded name.
type Listed<'a> = BTreeMap<String, Vec<(Named, &'a str)>>;

impl<'a> Renamed<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        let (mut old, mut new) = (Listed::new(), Listed::new());
        let add = |to: &mut Listed<'a>, text: &str, name: &'a str| {
            let (commune, district) = text.split_once(',').map_or((text, None), |(own, of)| (own, Some(of)));
            if let Some(named) = Named::of(commune, district) {
                to.entry(fold(&named.name)).or_default().push((named, name));
            }
        };
        for (name, from) in &catalogue.communes {
            add(&mut new, name, name);
            from.iter().for_each(|text| add(&mut old, text, name));
        }
        Self { old, new }
    }

    /// The commune of today: what the list says of commune and district, else a new one of that name, else the only one that
    /// communes of that name became. Nothing where the list leaves it open.
    fn today(&self, said: &Named) -> Option<&'a str> {
        let old: Vec<&(Named, &'a str)> = listed(&self.old, said).collect();
        let in_district = old.iter().filter(|(named, _)| said.district.is_some() && named.district == said.district);
        if in_district.clone().next().is_some() {
            return one(in_district.map(|(_, name)| *name));
        }
        let open = old.iter().filter(|(named, _)| said.district.is_none() || named.district.is_none());
        one(listed(&self.new, said).map(|(_, name)| *name)).or_else(|| one(open.map(|(_, name)| *name)))
    }
}

/// The entries that may be meant by what is said.
fn listed<'b, 'a>(list: &'b Listed<'a>, said: &'b Named) -> impl Iterator<Item = &'b (Named, &'a str)> {
    list.get(&fold(&said.name)).into_iter().flatten().filter(|(named, _)| named.may_be(said))
}

/// The only different one.
fn one<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let names: BTreeSet<&str> = names.collect();
    if names.len() == 1 { names.into_iter().next() } else { None }
}

/// The communes that no list names, by what units say.
struct Places {
    /// The marked names behind each bare one.
    marked: BTreeMap<String, BTreeSet<String>>,
    /// The kinds that are said of a name, and the districts that are said of a name and kind.
    kinds: BTreeMap<String, BTreeSet<&'static str>>,
    districts: BTreeMap<(String, Option<&'static str>), BTreeSet<String>>,
    /// The name of each commune.
    names: BTreeMap<Named, String>,
}

impl Places {
    fn new(said: &[&Said]) -> Self {
        let mut places = Self {
            marked: BTreeMap::new(),
            kinds: BTreeMap::new(),
            districts: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        let named = || said.iter().map(|said| &said.named);
        for named in named().filter(|named| !named.is_bare()) {
            places.marked.entry(fold(&named.name)).or_default().insert(named.name.clone());
        }
        for named in named() {
            places.kinds.entry(places.marked_name(named)).or_default().extend(named.kind);
        }
        for named in named() {
            let name = places.marked_name(named);
            let kind = places.kind(&name, named);
            places.districts.entry((name, kind)).or_default().extend(named.district.clone());
        }
        let mut spellings: BTreeMap<Named, BTreeMap<&str, usize>> = BTreeMap::new();
        for said in said {
            let place = places.place(&said.named);
            // Communes of one name have their district behind it.
            let text = if place.district.is_some() { &said.with_district } else { &said.text };
            *spellings.entry(place).or_default().entry(text).or_default() += 1;
        }
        places.names = spellings.into_iter().map(|(place, texts)| (place, most_usual(&texts).to_owned())).collect();
        places
    }

    /// Of a name that is typed without marks the only marked one that it may be.
    fn marked_name(&self, named: &Named) -> String {
        let marked = self.marked.get(&named.name).filter(|_| named.is_bare());
        let only = marked.filter(|marked| marked.len() == 1).and_then(|marked| marked.first());
        only.unwrap_or(&named.name).clone()
    }

    /// The kind, where communes of that name are of several.
    fn kind(&self, name: &str, named: &Named) -> Option<&'static str> {
        named.kind.filter(|_| self.kinds.get(name).is_some_and(|kinds| kinds.len() > 1))
    }

    /// What is one commune: kind and district tell apart only where several are said.
    fn place(&self, named: &Named) -> Named {
        let name = self.marked_name(named);
        let kind = self.kind(&name, named);
        let several = self.districts.get(&(name.clone(), kind)).is_some_and(|districts| districts.len() > 1);
        Named { name, kind, district: named.district.clone().filter(|_| several) }
    }

    fn name(&self, named: &Named) -> &str {
        &self.names[&self.place(named)]
    }
}

/// The spelling of most units, of those in ordinary letters, with their marks and the whole word for the kind, where there are any.
fn most_usual<'a>(texts: &BTreeMap<&'a str, usize>) -> &'a str {
    let weight = |(text, units): &(&&'a str, &usize)| {
        let is_plain = text.chars().any(char::is_lowercase);
        let is_whole = kind_and_name(&key(text)).0.is_none_or(|kind| fold(text).starts_with(&fold(kind)));
        (is_plain, fold(text) != key(text), is_whole, **units, std::cmp::Reverse(**text))
    };
    let (text, _) = texts.iter().max_by_key(weight).expect("a commune has the spelling that it was found by");
    text
}

#[cfg(test)]
mod tests {
    use super::choose;
    use crate::model::{Catalogue, Unit, UnitKind, UnitStatus};
    use crate::place::Place;

    fn unit((commune, district): (&str, &str)) -> Unit {
        let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Unit {
            id: "u".into(),
            name: "HTX".into(),
            kind: UnitKind::Htx,
            sector: None,
            commune: said(commune),
            district: said(district),
            members: None,
            workers: None,
            block: None,
            status: UnitStatus::Active,
            founded: None,
            dissolved: None,
            registered: true,
            former_names: Vec::new(),
            place: Place::file("u.xlsx"),
            counted_commune: None,
        }
    }

    /// The names that the communes get, by an office's list; the same from behind.
    fn names(said: &[(&str, &str)], communes: &[(&str, &[&str])]) -> Vec<String> {
        let owned =
            |(new, old): &(&str, &[&str])| ((*new).to_owned(), old.iter().map(|old| (*old).to_owned()).collect());
        let catalogue = Catalogue { communes: communes.iter().map(owned).collect(), ..Catalogue::default() };
        let chosen = |mut units: Vec<Unit>| {
            choose(&mut units, &catalogue);
            let names = units.into_iter().map(|unit| unit.counted_commune.map_or_else(String::new, String::from));
            names.collect::<Vec<_>>()
        };
        let there = chosen(said.iter().copied().map(unit).collect());
        let mut back = chosen(said.iter().rev().copied().map(unit).collect());
        back.reverse();
        assert_eq!(there, back, "the order of units means nothing");
        there
    }

    fn alone(communes: &[&str]) -> Vec<String> {
        names(&communes.iter().map(|commune| (*commune, "")).collect::<Vec<_>>(), &[])
    }

    #[test]
    fn one_commune_has_one_name_however_it_is_typed() {
        let typed = ["XÃ TÂN LẬP", "tân lập", "xa tan lap", "X. Tân Lập", "Xã Tân Lập", "Tân Lập"];
        assert_eq!(alone(&typed), ["Tân Lập"; 6]);
        assert_eq!(alone(&["Phường 01", "P1", "Phường 1", "Phường 1", "Phường 11"])[3..], ["Phường 1", "Phường 11"]);
        assert_eq!(alone(&["P1", "Phường 01", "Phường 1"])[0], alone(&["P1", "Phường 01", "Phường 1"])[2]);
        assert_eq!(alone(&["Mĩ Lộc", "Mỹ Lộc", "Mỹ Lộc", "Xã Hoà An", "Xã Hòa An"])[0], "Mỹ Lộc");
        assert_eq!(alone(&["Ấp 3, xã Tân Lập", "Xã Tân Lập", ""]), ["Xã Tân Lập", "Xã Tân Lập", ""]);
        assert_eq!(alone(&["…", "Xã"]), ["", "Xã"]);
    }

    #[test]
    fn communes_that_are_only_alike_stay_apart() {
        assert_eq!(alone(&["Tân Hưng", "Tân Hùng", "Tan Hung"]), ["Tân Hưng", "Tân Hùng", "Tan Hung"]);
        let kinds = ["Thị trấn Tân Biên", "TT Tân Biên", "Xã Tân Biên", "Tân Biên"];
        assert_eq!(alone(&kinds), ["Thị trấn Tân Biên", "Thị trấn Tân Biên", "Xã Tân Biên", "Tân Biên"]);
        let districts = [("Tân Lập", "Tân Biên"), ("Xã Tân Lập", "Huyện Tân Châu"), ("Tân Lập", ""), ("Long Hải", "A")];
        let wanted = ["Tân Lập, Tân Biên", "Xã Tân Lập, Huyện Tân Châu", "Tân Lập", "Long Hải"];
        assert_eq!(names(&districts, &[]), wanted);
    }

    #[test]
    fn an_old_commune_counts_as_what_it_became_where_the_list_is_plain() {
        let list: [(&str, &[&str]); 3] = [
            ("Tân Lập", &["Tân Lập, Tân Biên", "Thạnh Bắc, Tân Biên"]),
            ("Tân Thành", &["Tân Lập, Tân Châu", "Suối Dây, Tân Châu"]),
            ("Tân Hà", &["Suối Dây, Tân Châu"]),
        ];
        let said = [
            ("Xã Thạnh Bắc", "Huyện Tân Biên"),
            ("thanh bac", ""),
            ("xã Tân Lập", ""),
            ("Tân Lập", "Tân Châu"),
            ("Suối Dây", "Tân Châu"),
            ("Thạnh Bắc", "Gò Dầu"),
        ];
        let wanted = ["Tân Lập", "Tân Lập", "Tân Lập", "Tân Thành", "Suối Dây", "Thạnh Bắc"];
        assert_eq!(names(&said, &list), wanted);
    }
}
