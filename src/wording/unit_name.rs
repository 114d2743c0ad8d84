//! Takes a unit's name apart: kind, words of business, proper name, place.

use crate::model::{Catalogue, UnitKind};
use crate::roster::memo::Memo;
use crate::roster::syllable::is_possible;
use crate::roster::text::{fold, key};
use std::collections::BTreeSet;
use std::rc::Rc;

/// The parts of a unit's name, ready for comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitName {
    pub kind: Option<UnitKind>,
    /// Words of business in full and folded: "dich vu nong nghiep".
    pub business: String,
    /// The proper name with its tone marks, one spelling of case and tone placement.
    pub proper: String,
    /// The word for an office that is part of its name, folded: "Sở Nội vụ" is another than "Phòng Nội vụ".
    pub office: Option<String>,
    /// A commune or district named behind the proper name, folded.
    pub place: Option<String>,
    /// What stands in brackets behind the proper name, folded: often where the unit is, as this program shows it, else a short form.
    pub aside: Option<String>,
    /// The proper name with all that stands behind it, before anything was set apart.
    pub full: String,
    /// Whether some word of the name is typed with its marks.
    pub marked: bool,
}

impl UnitName {
    /// Proper name without tone marks.
    pub fn bare(&self) -> String {
        fold(&self.proper)
    }

    /// Words of business and proper name as one text, without tone marks.
    pub fn whole(&self) -> String {
        format!("{} {}", self.business, self.bare()).trim().to_owned()
    }
}

/// The words that unit names are taken apart with.
#[derive(Debug)]
pub struct NameWords {
    /// Words of each prefix, longest first.
    kinds: Vec<(Vec<Word>, UnitKind)>,
    /// Words that begin an office's name and are part of it, folded.
    offices: BTreeSet<String>,
    /// Folded words of each wording and its full form, longest first.
    business: Vec<(Vec<String>, String)>,
    parsed: Memo<Rc<UnitName>>,
    kinds_of: Memo<Option<(usize, UnitKind)>>,
    starts: Memo<Option<usize>>,
    first_words: Memo<bool>,
}

/// One word of a name in the two spellings that are compared: without marks, and with them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    folded: String,
    keyed: String,
}

impl NameWords {
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut kinds: Vec<_> = catalogue
            .unit_kinds
            .iter()
            .flat_map(|kind| kind.prefixes.iter().chain(&kind.offices).map(move |prefix| (words_of(prefix), kind.kind)))
            .collect();
        let mut business: Vec<_> = catalogue
            .business_words
            .iter()
            .flat_map(|term| term.wordings().map(move |wording| (folded_words(wording), fold(&term.name))))
            .collect();
        let offices = catalogue.unit_kinds.iter().flat_map(|kind| &kind.offices).map(|word| fold(word)).collect();
        kinds.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        business.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Self {
            kinds,
            offices,
            business,
            parsed: Memo::default(),
            kinds_of: Memo::default(),
            starts: Memo::default(),
            first_words: Memo::default(),
        }
    }

    /// Takes a whole name apart. A name without a word for its kind has none.
    pub fn parse(&self, name: &str) -> UnitName {
        UnitName::clone(&self.parsed.of(name, || Rc::new(self.take_apart(name))))
    }

    fn take_apart(&self, name: &str) -> UnitName {
        let (name, aside) = self.aside(name);
        let mut words = self.split(name);
        let mut parsed = UnitName { marked: words.iter().any(|word| !word.keyed.is_ascii()), ..UnitName::default() };
        if let Some((length, kind)) = self.kind_at(&words) {
            parsed.kind = Some(kind);
            let begins: Vec<String> = words.drain(..length).map(|word| word.folded).collect();
            parsed.office = Some(begins.join(" ")).filter(|word| self.offices.contains(word));
        }
        let mut business: Vec<&str> = Vec::new();
        self.unglue_business(&mut words);
        while let Some((length, full)) = self.business_at(&words) {
            // A name that consists of nothing else ("HTX Thương mại") keeps its last words as the proper name.
            if length == words.len() {
                break;
            }
            business.push(full);
            words.drain(..length);
        }
        parsed.business = business.join(" ");
        let keyed = |words: &[Word]| words.iter().map(|word| word.keyed.as_str()).collect::<Vec<_>>().join(" ");
        parsed.full = aside.map_or_else(|| keyed(&words), |aside| format!("{} {}", keyed(&words), key(aside)));
        if let Some(at) = place_starts(&words) {
            let place: Vec<&str> = words.iter().skip(at).map(|word| word.folded.as_str()).collect();
            parsed.place = Some(place.join(" "));
            words.truncate(at);
        }
        parsed.aside = aside.map(fold);
        parsed.proper = keyed(&words);
        parsed
    }

    /// Finds a unit's name behind a position: "Giám đốc HTX Tân Tiến" gives "Giám đốc" and "HTX Tân Tiến". Only words
    /// for cooperatives, unions, funds, groups and the Alliance start a name in the middle of a text, and after a comma
    /// every kind does.
    pub fn behind_position<'a>(&self, text: &'a str) -> (&'a str, Option<&'a str>) {
        match self.starts.of(text, || self.unit_start(text)) {
            Some(start) => {
                let before = &text[..start];
                (before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')'), Some(&text[start..]))
            }
            None => (text, None),
        }
    }

    /// Where a unit's name begins in the text.
    fn unit_start(&self, text: &str) -> Option<usize> {
        let starts = std::iter::once(0).chain(text.char_indices().filter_map(|(at, letter)| {
            let next = at + letter.len_utf8();
            (!letter.is_alphanumeric() && next < text.len()).then_some(next)
        }));
        for start in starts {
            let rest = &text[start..];
            if !rest.starts_with(char::is_alphanumeric) {
                continue;
            }
            let before = &text[..start];
            let after_comma = before.trim_end().ends_with([',', '-', '–', ';']);
            match self.kind_at(&self.split(rest)) {
                Some((_, UnitKind::Khac)) if !after_comma && start > 0 => {}
                Some(_) => return Some(start),
                None => {}
            }
        }
        None
    }

    /// The kind that a text names on its own or at its start ("Quỹ tín dụng nhân dân").
    pub fn kind_of(&self, text: &str) -> Option<UnitKind> {
        // Most texts that are asked about are names of people, whose first word begins no kind.
        let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())?;
        if !self.first_words.of(first, || self.begins_a_kind(&fold(first))) {
            return None;
        }
        self.kinds_of.of(text, || self.kind_at(&self.split(text))).map(|(_, kind)| kind)
    }

    /// Whether some kind begins with the word, or a kind and a business typed as one do.
    fn begins_a_kind(&self, folded: &str) -> bool {
        self.kinds.iter().any(|(prefix, _)| prefix.first().is_some_and(|word| word.folded == folded))
            || self.unglue(folded).is_some()
    }

    /// Whether a text consists of words of business only.
    pub fn is_business(&self, text: &str) -> bool {
        let mut words = self.split(text);
        while let Some((length, _)) = self.business_at(&words) {
            words.drain(..length);
        }
        words.is_empty()
    }

    fn split(&self, name: &str) -> Vec<Word> {
        let mut words = words_of(name);
        // "HTXDVNN": a short kind and short words of business typed as one word.
        let glued = words
            .first()
            .and_then(|word| self.unglue(&word.folded))
            .map(|(kind, business)| std::iter::once(kind).chain(business).map(Word::plain).collect::<Vec<_>>());
        if let Some(parts) = glued {
            words.splice(0..1, parts);
        }
        words
    }

    fn unglue<'w>(&'w self, word: &'w str) -> Option<(&'w str, Vec<&'w str>)> {
        self.kinds.iter().filter(|(prefix, _)| prefix.len() == 1).find_map(|(prefix, _)| {
            let kind = prefix.first()?.folded.as_str();
            Some((kind, self.short_business(word.strip_prefix(kind)?)?))
        })
    }

    /// "NNCNC": several short words of business typed as one, which is no syllable.
    fn unglue_business(&self, words: &mut Vec<Word>) {
        if self.business_at(words).is_some() {
            return;
        }
        let glued = words.first().filter(|word| word.keyed.is_ascii() && !is_possible(&word.keyed));
        if let Some(parts) = glued.and_then(|word| self.short_business(&word.folded)) {
            let parts: Vec<Word> = parts.into_iter().map(Word::plain).collect();
            words.splice(0..1, parts);
        }
    }

    /// The short words of business that a word consists of, the longest first.
    fn short_business<'w>(&self, word: &'w str) -> Option<Vec<&'w str>> {
        if word.is_empty() {
            return None;
        }
        let single = self.business.iter().filter_map(|(business, _)| match business.as_slice() {
            [only] => word.strip_prefix(only.as_str()),
            _ => None,
        });
        let mut rests: Vec<&str> = single.collect();
        rests.sort_unstable_by_key(|rest| rest.len());
        rests.into_iter().find_map(|rest| {
            let first = &word[..word.len() - rest.len()];
            let behind = if rest.is_empty() { Vec::new() } else { self.short_business(rest)? };
            Some(std::iter::once(first).chain(behind).collect())
        })
    }

    /// A name and what stands in brackets behind it. A number, a letter or another unit in brackets is part of the name, and so is all
    /// that an office or firm has there.
    fn aside<'t>(&self, name: &'t str) -> (&'t str, Option<&'t str>) {
        let inside = name.trim_end().trim_end_matches(['.', ',', ';']).strip_suffix(')');
        let Some((before, inside)) = inside.and_then(|text| text.rsplit_once('(')) else { return (name, None) };
        let named = |text: &str| self.kind_at(&self.split(text)).map(|(_, kind)| kind);
        let is_part = matches!(named(before), Some(UnitKind::Khac | UnitKind::Lmhtx)) || named(inside).is_some();
        let is_word = inside.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
        if is_part || !is_word || before.split_whitespace().count() < 2 {
            return (name, None);
        }
        (before.trim_end(), Some(inside.trim()))
    }

    fn kind_at(&self, words: &[Word]) -> Option<(usize, UnitKind)> {
        let fits = |prefix: &[Word]| {
            words.len() >= prefix.len() && prefix.iter().zip(words).all(|(wanted, word)| wanted.is(word))
        };
        self.kinds.iter().find(|(prefix, _)| fits(prefix)).map(|(prefix, kind)| (prefix.len(), *kind))
    }

    fn business_at(&self, words: &[Word]) -> Option<(usize, &str)> {
        let linked = usize::from(matches!(words.first(), Some(word) if word.folded == "va"));
        let rest = words.get(linked..)?;
        let (wording, full) = self.business.iter().find(|(wording, _)| starts_with(rest, wording))?;
        Some((wording.len() + linked, full))
    }
}

impl Word {
    /// A word typed without marks.
    fn plain(word: &str) -> Self {
        Self { folded: word.to_owned(), keyed: word.to_owned() }
    }

    /// "Số 01" is "Số 1".
    fn without_noughts(self) -> Self {
        match self.keyed.trim_start_matches('0') {
            rest if !rest.is_empty() && rest.bytes().all(|digit| digit.is_ascii_digit()) => Self::plain(rest),
            _ => self,
        }
    }

    /// The same word: with its marks ("trưởng" is no "trường"), or typed without any.
    fn is(&self, typed: &Word) -> bool {
        self.keyed == typed.keyed || (typed.keyed.is_ascii() && self.folded == typed.keyed)
    }
}

/// Words for places in Vietnamese addresses, folded.
const PLACE_WORDS: &[&[&str]] = &[
    &["xa"],
    &["phuong"],
    &["thi", "tran"],
    &["huyen"],
    &["thi", "xa"],
    &["thanh", "pho"],
    &["tinh"],
    &["tx"],
    &["tp"],
    &["tt"],
    &["dac", "khu"],
];

/// Words for the parts of a commune, which are no place of a unit without the commune behind them.
const HAMLET_WORDS: &[&[&str]] = &[&["ap"], &["thon"], &["khom"], &["khu", "pho"]];

/// Where a place begins behind a proper name of at least one word.
fn place_starts(words: &[Word]) -> Option<usize> {
    let begins = |places: &[&[&str]], at: usize| {
        let rest = &words[at..];
        places.iter().any(|place| {
            rest.len() > place.len() && place.iter().zip(rest).all(|(wanted, word)| *wanted == word.folded)
        })
    };
    // "Liên xã", "liên tỉnh" is a word for reaching over several places.
    let commune = (1..words.len()).find(|&at| begins(PLACE_WORDS, at) && words[at - 1].folded != "lien")?;
    Some((1..commune).find(|&at| begins(HAMLET_WORDS, at)).unwrap_or(commune))
}

fn starts_with(words: &[Word], prefix: &[String]) -> bool {
    words.len() >= prefix.len() && prefix.iter().zip(words).all(|(wanted, word)| *wanted == word.folded)
}

fn words_of(text: &str) -> Vec<Word> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| Word { folded: fold(word), keyed: key(word) }).map(Word::without_noughts).collect()
}

fn folded_words(text: &str) -> Vec<String> {
    words_of(text).into_iter().map(|word| word.folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{KindWords, Term};

    fn words() -> NameWords {
        let kind = |kind, prefixes: &[&str]| KindWords {
            kind,
            name: String::new(),
            prefixes: prefixes.iter().map(|&p| p.into()).collect(),
            offices: Vec::new(),
        };
        let term = |name: &str, aliases: &[&str]| Term {
            code: String::new(),
            name: name.into(),
            aliases: aliases.iter().map(|&a| a.into()).collect(),
        };
        NameWords::new(&Catalogue {
            unit_kinds: vec![
                kind(UnitKind::Htx, &["hợp tác xã", "HTX"]),
                kind(UnitKind::Lmhtx, &["liên minh hợp tác xã", "LMHTX"]),
                kind(UnitKind::Khac, &["phòng", "công ty", "trường"]),
            ],
            business_words: vec![term("dịch vụ nông nghiệp", &["DVNN"]), term("thương mại", &["TM"])],
            ..Catalogue::default()
        })
    }

    #[test]
    fn short_and_long_forms_are_one_name() {
        let long = words().parse("Hợp tác xã Dịch vụ nông nghiệp “Tân Tiến”");
        assert_eq!(long.kind, Some(UnitKind::Htx));
        assert_eq!((long.business.as_str(), long.proper.as_str()), ("dich vu nong nghiep", "tân tiến"));
        for short in ["HTX DVNN Tân Tiến", "HTXDVNN TÂN TIẾN", "htx-dvnn  Tân Tiến"] {
            assert_eq!(words().parse(short), long, "{short}");
        }
    }

    #[test]
    fn tone_marks_and_numbers_tell_names_apart() {
        assert_ne!(words().parse("HTX Số 1").proper, words().parse("HTX Số 11").proper);
        assert_ne!(words().parse("HTX Hằng").proper, words().parse("HTX Hạng").proper);
    }

    #[test]
    fn a_place_behind_the_name_is_set_apart() {
        let name = words().parse("HTX Tân Tiến, xã Tân Lập, huyện Tân Biên");
        assert_eq!((name.proper.as_str(), name.place.as_deref()), ("tân tiến", Some("xa tan lap huyen tan bien")));
        assert_eq!(words().parse("HTX Thương mại").proper, "thương mại");
    }

    #[test]
    fn a_unit_is_found_behind_a_position() {
        let split = |text| words().behind_position(text).1;
        assert_eq!(split("Giám đốc HTX DVNN Tân Tiến"), Some("HTX DVNN Tân Tiến"));
        assert_eq!(words().behind_position("Chủ tịch HĐQT - HTX A").0, "Chủ tịch HĐQT");
        assert_eq!(split("Trưởng phòng nghiệp vụ"), None);
        assert_eq!(split("Trưởng Ban kiểm soát"), None);
        assert_eq!(split("Chuyên viên, phòng Nội vụ"), Some("phòng Nội vụ"));
    }
}
