//! Header words and what they can mean.

use super::grammar::Grammar;
use crate::roster::column::{is_part_of_year, year_of_heading};
use crate::roster::meaning::Meaning;
use crate::roster::name_words::NameLexicon;
use crate::roster::short_forms::ShortForms;
use crate::roster::slips::Nearby;
use crate::roster::text::{fold, outside_brackets};
use std::collections::{BTreeMap, BTreeSet};

/// Spellings of columns, and the wordings of awards and movements that make a column stand for one of them.
#[derive(Debug, Default)]
pub struct Spellings {
    columns: BTreeMap<String, Vec<Meaning>>,
    /// The same spellings as sets of words; nothing where two meanings have the same words.
    word_sets: BTreeMap<Vec<String>, Option<Meaning>>,
    /// The same as the list writes them.
    written: BTreeMap<String, String>,
    nearby: Nearby,
    awards: BTreeSet<String>,
    /// The first two words of each of them, or the only one.
    award_openings: BTreeSet<String>,
    movements: BTreeSet<String>,
    sectors: BTreeSet<String>,
    short: ShortForms,
    people: NameLexicon,
    grammar: Grammar,
}

/// What a header text means, and how surely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// As listed; the first meaning is the usual one.
    Exact(Vec<Meaning>),
    /// A typing slip or a few filling words away from a listed spelling.
    Near(Meaning, String),
}

/// Listed spellings that rosters also hold as values below a header: they alone do not make a row a header.
const ALSO_VALUES: &[&str] = &[
    "ca nhan",
    "tap the",
    "ho gia dinh",
    "giam doc",
    "chu tich hdqt",
    "htx",
    "hop tac xa",
    "chuyen trach",
    "kiem nhiem",
    "giai the",
    "thanh lap",
    "tham gia",
    "co tham gia",
    "da tham gia",
    "dang ky",
    "co dang ky",
    "thuc hien",
    "da thuc hien",
    "tap huan",
    "da tap huan",
    "thanh vien",
    "giai doan",
    "thanh tich",
    "lao dong",
    "khen thuong",
    "sang kien",
    "hoat dong",
    "giam doc htx",
    "chuyen de",
];

/// What the name of a unit begins with, folded.
pub const UNIT_KINDS: &[&str] =
    &["htx", "hop tac xa", "lhhtx", "lien hiep", "qtd", "qtdnd", "quy tin dung", "quy tdnd", "tht", "to hop tac"];

/// The longest heading, in bytes.
const LONGEST: usize = 200;

impl Spellings {
    pub fn new(
        columns: &[(Meaning, Vec<String>)],
        awards: &[String],
        movements: &[String],
        short: ShortForms,
        grammar: Grammar,
    ) -> Self {
        let mut spellings = Self { short, grammar, ..Self::default() };
        for (meaning, listed) in columns {
            for (folded, written) in listed.iter().map(|spelling| (whole(spelling), spelling)) {
                spellings.written.entry(folded.clone()).or_insert_with(|| written.clone());
                let known = spellings.word_sets.entry(word_set(&folded)).or_insert(Some(*meaning));
                if *known != Some(*meaning) {
                    *known = None;
                }
                let meanings = spellings.columns.entry(folded).or_default();
                if !meanings.contains(meaning) {
                    meanings.push(*meaning);
                }
            }
        }
        let listed = spellings.columns.iter();
        let usual = listed.filter_map(|(spelling, meanings)| Some((spelling.as_str(), *meanings.first()?)));
        spellings.nearby = Nearby::new(usual);
        let keys = |wordings: &[String]| wordings.iter().map(|text| spellings.short.key(text)).collect();
        (spellings.awards, spellings.movements) = (keys(awards), keys(movements));
        // "Cờ" is "Có" without its marks.
        let long = spellings.awards.iter().filter(|wording: &&String| wording.len() > 3);
        let opening = |wording: &String| wording.split(' ').take(2).collect::<Vec<_>>().join(" ");
        spellings.award_openings = long.map(opening).collect();
        spellings
    }

    /// With the wordings of sectors, which a column of marks may stand for.
    pub fn with_sectors(self, sectors: &[String]) -> Self {
        Self { sectors: sectors.iter().map(|sector| self.short.key(sector)).collect(), ..self }
    }

    /// Whether a movement of several words is named within the text.
    pub fn holds_a_movement(&self, text: &str) -> bool {
        let text = format!(" {} ", self.short.key(text));
        let long = self.movements.iter().filter(|wording| wording.matches(' ').count() > 1);
        long.into_iter().any(|wording| text.contains(&format!(" {wording} ")))
    }

    /// With the names of families and the words of posts.
    pub fn with_people(self, people: NameLexicon) -> Self {
        Self { people, ..self }
    }

    /// Whether the text is a person for certain, by the form of address or the family name.
    pub fn is_person(&self, text: &str) -> bool {
        self.people.is_person(text)
    }

    /// Whether the text begins with a post.
    pub fn is_post(&self, text: &str) -> bool {
        self.people.is_post(text)
    }

    /// Whether the text is the wording of a sector.
    pub fn is_sector(&self, text: &str) -> bool {
        self.sectors.contains(&self.short.key(text))
    }

    /// The meaning of a header text. Listed spellings first, then award and movement wordings and years as marks, the same
    /// words in another order, then spellings within filling words or two typing slips where no other meaning is as near.
    pub fn find(&self, text: &str) -> Option<Found> {
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        let meanings = self.listed(text);
        if meanings.is_none() && self.is_sector(text) {
            return None;
        }
        meanings.map(Found::Exact).or_else(|| self.near(&folded)).or_else(|| {
            let (meaning, read_as) = self.grammar.near(text)?;
            Some(Found::Near(meaning, read_as))
        })
    }

    /// What the text means where it is listed, or composed of known words; with the words in brackets, else without them.
    pub fn listed(&self, text: &str) -> Option<Vec<Meaning>> {
        if text.len() > LONGEST {
            return None;
        }
        let bare = || text.contains('(').then(|| outside_brackets(text));
        self.exact(&whole(text))
            .or_else(|| self.exact(&fold(text)))
            .or_else(|| Some(self.grammar.read(text)?.meanings))
            .or_else(|| Some(self.grammar.read(&bare()?)?.meanings))
    }

    /// Whether the text begins as the name of a unit does, and goes on.
    pub fn names_a_unit(&self, text: &str) -> bool {
        let folded = fold(text);
        let Some((first, _)) = folded.split_once(' ') else { return false };
        let glued = ["htx", "lhhtx", "qtd"].iter().any(|kind| first.starts_with(kind));
        glued || UNIT_KINDS.iter().any(|kind| folded.strip_prefix(kind).is_some_and(|rest| rest.starts_with(' ')))
    }

    /// Whether the text is the wording of an award.
    pub fn is_award(&self, text: &str) -> bool {
        self.awards.contains(&self.short.key(text))
    }

    /// Whether a line holds the beginning of an award's wording.
    pub fn holds_an_award(&self, text: &str) -> bool {
        let key = self.short.key(text);
        let words: Vec<&str> = key.split(' ').collect();
        words.windows(2).any(|pair| self.award_openings.contains(&pair.join(" ")))
    }

    /// Whether a text below a heading begins as the wording of an award does.
    pub fn begins_an_award(&self, text: &str) -> bool {
        let key = self.short.key(text);
        let folded = ["tang ", "danh hieu "].iter().find_map(|lead| key.strip_prefix(lead)).unwrap_or(&key);
        let two = folded.match_indices(' ').nth(1).map_or(folded, |(at, _)| &folded[..at]);
        let one = folded.split(' ').next().unwrap_or("");
        self.award_openings.contains(two) || self.award_openings.contains(one)
    }

    /// Whether the text is a listed heading that is not as usual in the cells below a header.
    pub fn is_heading(&self, text: &str) -> bool {
        if text.len() > LONGEST {
            return false;
        }
        let folded = fold(text);
        if ALSO_VALUES.contains(&folded.as_str()) {
            return false;
        }
        let listed =
            self.columns.contains_key(&folded) || (text.contains('(') && self.columns.contains_key(&whole(text)));
        listed || self.grammar.read(text).is_some_and(|composed| !composed.is_value)
    }

    fn exact(&self, folded: &str) -> Option<Vec<Meaning>> {
        if let Some(meanings) = self.columns.get(folded) {
            return Some(meanings.clone());
        }
        let key = self.short.key(folded);
        let mark = if self.awards.contains(&key) {
            Meaning::AwardMark
        } else if self.movements.contains(&key) || self.movements.contains(without_lead(unnumbered(&key))) {
            Meaning::MovementMark
        } else if year_of_heading(folded).is_some() {
            Meaning::YearMark
        } else if is_part_of_year(folded) {
            Meaning::PartMark
        } else {
            (*self.word_sets.get(&word_set(folded)).filter(|_| folded.contains(' '))?)?
        };
        Some(vec![mark])
    }

    fn near(&self, folded: &str) -> Option<Found> {
        let length = folded.chars().count();
        if !(6..=60).contains(&length) {
            return None;
        }
        let (meaning, spelling) = self.nearby.nearest(folded, if length < 10 { 1 } else { 2 })?;
        Some(Found::Near(meaning, self.as_written(spelling)))
    }

    /// The spelling as the list has it, for a person to read.
    fn as_written(&self, folded: &str) -> String {
        self.written.get(folded).cloned().unwrap_or_else(|| folded.to_owned())
    }
}

/// Folded with the words in brackets: "Hình thức (công trạng, chuyên đề)" is another heading than "Hình thức".
fn whole(text: &str) -> String {
    fold(&text.replace(['(', ')'], " "))
}

/// The words of a heading without their order and without "và", "hoặc".
fn word_set(folded: &str) -> Vec<String> {
    let words: BTreeSet<&str> =
        folded.split(' ').filter(|word| !matches!(*word, "va" | "hoac" | "cac" | "cua")).collect();
    words.into_iter().map(str::to_owned).collect()
}

/// "1 chung tay vì người nghèo" without its number.
fn unnumbered(folded: &str) -> &str {
    let split = folded.split_once(' ');
    split.filter(|(number, _)| number.bytes().all(|letter| letter.is_ascii_digit())).map_or(folded, |(_, rest)| rest)
}

fn without_lead(folded: &str) -> &str {
    ["phong trao thi dua ", "phong trao ", "pt thi dua ", "pt "]
        .iter()
        .find_map(|lead| folded.strip_prefix(lead))
        .unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grammar() -> Grammar {
        let words =
            [("filler", "của"), ("name", "họ và tên"), ("unit", "đơn vị"), ("proposed", "được đề nghị khen thưởng")];
        let words = words.map(|(name, phrase)| (name.to_owned(), vec![phrase.to_owned()]));
        let rules = [(Meaning::Person, vec!["name ~ proposed".to_owned()])];
        Grammar::new(&words, &rules, &[]).expect("every word is known")
    }

    fn spellings() -> Spellings {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let columns = [
            (Meaning::Person, list(&["Họ và tên", "Cá nhân"])),
            (Meaning::Name, list(&["Tên tập thể, cá nhân"])),
            (Meaning::DecisionNo, list(&["Số quyết định"])),
            (Meaning::DecisionDate, list(&["Ngày quyết định"])),
        ];
        Spellings::new(
            &columns,
            &list(&["Bằng khen"]),
            &list(&["Chung tay vì người nghèo"]),
            ShortForms::default(),
            grammar(),
        )
    }

    #[test]
    fn headings_are_found_through_case_marks_order_and_slips() {
        let found = |text: &str| spellings().find(text);
        for text in ["HỌ VÀ TÊN (*)", "Ho va ten:"] {
            assert_eq!(found(text), Some(Found::Exact(vec![Meaning::Person])), "{text}");
        }
        assert_eq!(found("Tên cá nhân và tập thể"), Some(Found::Exact(vec![Meaning::Name])));
        assert_eq!(found("Số quyêt địn"), Some(Found::Near(Meaning::DecisionNo, "Số quyết định".into())));
        assert_eq!(found("Họ và tên được đề nghị khen thưởng"), Some(Found::Exact(vec![Meaning::Person])));
        assert_eq!(found("Họ và tên vợ hoặc chồng"), None);
        assert_eq!(found("Nguyễn Văn A"), None);
    }

    #[test]
    fn marks_stand_for_one_thing_and_values_make_no_header() {
        assert_eq!(
            spellings().find("Phong trào chung tay vì người nghèo"),
            Some(Found::Exact(vec![Meaning::MovementMark]))
        );
        assert_eq!(spellings().find("N2020"), Some(Found::Exact(vec![Meaning::YearMark])));
        assert!(spellings().is_heading("Họ và tên"));
        assert!(!spellings().is_heading("Cá nhân"));
        assert!(!spellings().is_heading("Bằng khen"));
    }
}
