//! Which unit somebody means who typed its id or its name, once for all who have units and a text.

use super::text::{clean, fold, key};
use crate::model::{Catalogue, Unit};

/// The only unit that the text may mean: by its id, or by its name with or without its commune, with the words of its kind and
/// business in full or short. A text typed without any mark means a name with marks, where only one has these letters. Where a
/// register was read, its units alone are known by name.
pub fn unit_named<'u>(text: &str, units: &'u [Unit], catalogue: &Catalogue) -> Option<&'u Unit> {
    let text = clean(text);
    // Two choices of one name are told apart by the id behind it.
    let bracketed = text.strip_suffix(']').and_then(|text| text.rsplit_once('[')).map(|(_, id)| id);
    let is_id = |unit: &&Unit| unit.id == *text || bracketed.is_some_and(|id| unit.id == *id);
    if let Some(unit) = units.iter().find(is_id) {
        return Some(unit);
    }
    let any_registered = units.iter().any(|unit| unit.registered);
    let listed = || units.iter().filter(|unit| unit.registered || !any_registered);
    let find = |same: &dyn Fn(&str) -> bool| {
        only(listed().filter(|unit| {
            same(&unit.name) || unit.commune.as_ref().is_some_and(|commune| same(&format!("{} {commune}", unit.name)))
        }))
    };
    let wanted = key(&text);
    let (kinds, business) = (kinds(catalogue), business(catalogue));
    let in_full = |name: &str| in_full(&key(name), &kinds, &business);
    let wanted_in_full = in_full(&text);
    find(&|name| key(name) == wanted).or_else(|| find(&|name| in_full(name) == wanted_in_full)).or_else(|| {
        let (kinds, business) = (folded(&kinds), folded(&business));
        let bare = |name: &str| self::in_full(&fold(&name.replace(['(', ')'], " ")), &kinds, &business);
        let wanted = bare(&text);
        find(&|name| text.is_ascii() && bare(name) == wanted)
    })
}

/// A wording and what it stands for.
type Pairs = Vec<(String, String)>;

/// Words of kinds → the code of the kind, the longest first.
fn kinds(catalogue: &Catalogue) -> Pairs {
    let words = catalogue.unit_kinds.iter().flat_map(|kind| {
        let words = std::iter::once(&kind.name).chain(&kind.prefixes);
        words.map(|word| (key(word), kind.kind.code().to_lowercase()))
    });
    let mut words: Pairs = words.filter(|(word, _)| !word.is_empty()).collect();
    words.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
    words
}

/// Short forms of words of business → those in full, the longest first.
fn business(catalogue: &Catalogue) -> Pairs {
    let words =
        catalogue.business_words.iter().flat_map(|term| term.aliases.iter().map(|alias| (key(alias), key(&term.name))));
    let mut words: Pairs = words.filter(|(word, _)| !word.is_empty()).collect();
    words.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
    words
}

fn folded(pairs: &Pairs) -> Pairs {
    pairs.iter().map(|(short, full)| (fold(short), fold(full))).collect()
}

/// The name with the code of its kind before it and its business in full.
fn in_full(name: &str, kinds: &Pairs, business: &Pairs) -> String {
    let kind = kinds.iter().find_map(|(word, code)| Some((code, name.strip_prefix(word)?.strip_prefix(' ')?)));
    let (code, rest) = kind.map_or(("", name), |(code, rest)| (code.as_str(), rest));
    let mut whole = format!(" {rest} ");
    for (short, full) in business {
        whole = whole.replace(&format!(" {short} "), &format!(" {full} "));
    }
    format!("{code}{}", whole.trim_end())
}

/// The one thing of a list that has no other.
pub fn only<T>(mut list: impl Iterator<Item = T>) -> Option<T> {
    let first = list.next()?;
    list.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::unit_named;
    use crate::model::{Catalogue, KindWords, Term, Unit, UnitKind, UnitStatus};
    use crate::place::Place;

    fn unit(id: &str, name: &str, commune: Option<&str>) -> Unit {
        Unit {
            id: id.into(),
            name: name.into(),
            kind: UnitKind::Htx,
            sector: None,
            counted_commune: None,
            commune: commune.map(str::to_owned),
            district: None,
            members: None,
            workers: None,
            block: None,
            status: UnitStatus::Active,
            founded: None,
            dissolved: None,
            registered: true,
            former_names: Vec::new(),
            place: Place::file("dk.xlsx"),
        }
    }

    fn named(text: &str) -> Option<String> {
        let units = [
            unit("HTX01", "Hợp tác xã Dịch vụ nông nghiệp Tân Hưng", Some("xã Tân Hà")),
            unit("HTX02", "Hợp tác xã Dịch vụ nông nghiệp Tân Hùng", Some("xã Tân Hà")),
            unit("HTX03", "HTX Thành Công", Some("xã Tân Lập")),
            unit("HTX04", "HTX Thành Công", Some("xã Tân Đông")),
            Unit { registered: false, ..unit("HTX05", "HTX Lạ", None) },
        ];
        let catalogue = Catalogue {
            unit_kinds: vec![KindWords {
                kind: UnitKind::Htx,
                name: "Hợp tác xã".into(),
                prefixes: vec!["HTX".into(), "H.T.X".into()],
                offices: Vec::new(),
            }],
            business_words: vec![Term {
                code: "DVNN".into(),
                name: "dịch vụ nông nghiệp".into(),
                aliases: vec!["DVNN".into()],
            }],
            ..Catalogue::default()
        };
        unit_named(text, &units, &catalogue).map(|unit| unit.id.to_string())
    }

    #[test]
    fn ids_names_and_communes_are_known() {
        for (text, id) in [
            ("HTX02", "HTX02"),
            ("hợp tác xã  DỊCH VỤ NÔNG NGHIỆP Tân Hùng", "HTX02"),
            ("HTX DVNN Tân Hùng", "HTX02"),
            ("HTX Thành Công (xã Tân Lập)", "HTX03"),
            ("hợp tác xã Thành Công, xã Tân Đông", "HTX04"),
            ("htx thanh cong xa tan lap", "HTX03"),
            ("htx thanh cong (xa tan lap)", "HTX03"),
            ("HTX Thành Công [HTX04]", "HTX04"),
        ] {
            assert_eq!(named(text).as_deref(), Some(id), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_units_is_none() {
        assert_eq!(named("HTX Thành Công"), None, "two communes have one");
        assert_eq!(named("htx dvnn tan hung"), None, "Tân Hưng and Tân Hùng");
        assert_eq!(named("HTX Lạ"), None, "no register lists it");
        assert_eq!(named("HTX DVNN Tân Hưn"), None);
        assert_eq!(named(""), None);
    }
}
