//! Headings by what they are composed of: each word or phrase of one stands for something ("Số" a number, "QĐ" a decision, "khen
//! thưởng" an award that was given), and what they stand for together makes a meaning. Words and rules are configuration.

use crate::roster::meaning::Meaning;
use crate::roster::slips::slips;
use crate::roster::text::{fold, key};
use std::collections::{BTreeMap, HashMap};

/// What a word or phrase stands for, as bits: one that stands for several things has several.
type Sense = u128;

/// The longest phrase that is known, in words.
const LONGEST: usize = 7;

/// The longest heading, in words: what is longer is a sentence.
const WORDS: usize = 24;

/// Words shorter than this are near nothing.
const SHORTEST: usize = 4;

#[derive(Debug, Default)]
pub struct Grammar {
    /// By its folded spelling.
    phrases: HashMap<String, Vec<Phrase>>,
    /// Every word of a phrase, folded; the second is whether a phrase begins with it.
    words: BTreeMap<String, bool>,
    rules: Vec<Rule>,
    /// Words without weight.
    filler: Sense,
    /// What alone is no heading for sure, since the cells below a header hold it too.
    values: Sense,
}

#[derive(Debug)]
struct Phrase {
    /// With its tone marks: "năm" is a year, "nam" a man.
    key: String,
    sense: Sense,
}

/// `first + needed ~ allowed`: how a heading of a meaning is composed.
#[derive(Debug)]
struct Rule {
    meaning: Meaning,
    first: Sense,
    needed: Vec<Sense>,
    allowed: Sense,
}

/// What a heading is composed of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The meanings whose rules account for most of it, the usual one first.
    pub meanings: Vec<Meaning>,
    /// It is as usual in a cell below a header.
    pub is_value: bool,
}

/// A rule names a kind of word that has no words, or that is one too many: a grammar holds 128.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownWord(pub String);

impl Grammar {
    /// `words` are the phrases by what they stand for, `rules` how the headings of each meaning are composed.
    pub fn new(
        words: &[(String, Vec<String>)],
        rules: &[(Meaning, Vec<String>)],
        values: &[String],
    ) -> Result<Self, UnknownWord> {
        if let Some((name, _)) = words.get(Sense::BITS as usize) {
            return Err(UnknownWord(name.clone()));
        }
        let mut grammar = Self::default();
        for (bit, (name, phrases)) in words.iter().enumerate() {
            let sense = 1 << bit;
            if name == FILLER {
                grammar.filler = sense;
            }
            if values.contains(name) {
                grammar.values |= sense;
            }
            for phrase in phrases {
                grammar.add(phrase, sense);
            }
        }
        let senses: HashMap<&str, Sense> =
            words.iter().enumerate().map(|(bit, (name, _))| (name.as_str(), 1 << bit)).collect();
        for (meaning, texts) in rules {
            for text in texts {
                grammar.rules.push(rule(*meaning, text, &senses)?);
            }
        }
        Ok(grammar)
    }

    fn add(&mut self, phrase: &str, sense: Sense) {
        let folded = fold(phrase);
        for (at, word) in folded.split(' ').enumerate() {
            *self.words.entry(word.to_owned()).or_default() |= at == 0;
        }
        let key = key(phrase);
        let known = self.phrases.entry(folded).or_default();
        match known.iter_mut().find(|known| known.key == key) {
            Some(known) => known.sense |= sense,
            None => known.push(Phrase { key, sense }),
        }
    }

    /// What the heading is composed of, where all of its words are explained and some rule accounts for them.
    pub fn read(&self, text: &str) -> Option<Composed> {
        let folded = folded_whole(text);
        // Nearly every cell of a roster has a word that no heading has.
        if folded.is_empty() || !folded.split(' ').all(|word| self.words.contains_key(word)) {
            return None;
        }
        self.composed(&folded, &key(text))
    }

    /// The same for a heading with a slip in one of its words; and what it was read as.
    pub fn near(&self, text: &str) -> Option<(Meaning, String)> {
        let folded = folded_whole(text);
        let mended: Vec<String> = folded.split(' ').map(|word| self.mended(word)).collect::<Option<_>>()?;
        let mended = mended.join(" ");
        if mended == folded || mended.split(' ').count() < 2 {
            return None;
        }
        let meaning = *self.composed(&mended, &mended)?.meanings.first()?;
        Some((meaning, mended))
    }

    fn mended(&self, word: &str) -> Option<String> {
        if self.words.contains_key(word) {
            return Some(word.to_owned());
        }
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST {
            return None;
        }
        let near = |known: &&String| {
            let known: Vec<char> = known.chars().collect();
            known.len() >= SHORTEST && slips(&letters, &known, 1).is_some()
        };
        self.words.keys().find(near).cloned()
    }

    fn composed(&self, folded: &str, key: &str) -> Option<Composed> {
        let words: Vec<&str> = folded.split(' ').collect();
        let marked: Vec<&str> = key.split(' ').collect();
        if words.len() > WORDS {
            return None;
        }
        // Where nobody typed a mark, none can be missed.
        let marked = (folded != key && marked.len() == words.len()).then_some(marked.as_slice());
        let senses: Vec<Sense> =
            self.senses(&words, marked)?.into_iter().filter(|sense| sense & self.filler == 0).collect();
        let fits = self.rules.iter().filter_map(|rule| Some((rule.accounts_for(&senses)?, rule.meaning)));
        let fits: Vec<(usize, Meaning)> = fits.collect();
        let most = fits.iter().map(|(needed, _)| *needed).max()?;
        let mut meanings = Vec::new();
        for (_, meaning) in fits.into_iter().filter(|(needed, _)| *needed == most) {
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
        let is_value = senses.iter().all(|sense| sense & self.values != 0);
        Some(Composed { meanings, is_value })
    }

    /// The words by the longest phrases that explain all of them; of as many phrases those that are written so to the mark.
    fn senses(&self, words: &[&str], marked: Option<&[&str]>) -> Option<Vec<Sense>> {
        let count = words.len();
        // From each word to the end: what the phrases cost, how long the first of them is, and what that stands for.
        let mut best: Vec<Option<(usize, usize, Sense)>> = vec![None; count + 1];
        best[count] = Some((0, 0, 0));
        for at in (0..count).rev() {
            if self.words.get(words[at]) != Some(&true) {
                continue;
            }
            for length in 1..=LONGEST.min(count - at) {
                let Some((behind, ..)) = best[at + length] else { continue };
                let Some((sense, is_exact)) =
                    self.sense(&words[at..at + length], marked.map(|marked| &marked[at..at + length]))
                else {
                    continue;
                };
                let cost = behind + PHRASE + usize::from(!is_exact);
                if best[at].is_none_or(|(known, ..)| cost < known) {
                    best[at] = Some((cost, length, sense));
                }
            }
        }
        let mut senses = Vec::new();
        let mut at = 0;
        while at < count {
            let (_, length, sense) = best[at]?;
            senses.push(sense);
            at += length;
        }
        Some(senses)
    }

    /// What a phrase stands for, and whether its marks are those of the list.
    fn sense(&self, words: &[&str], marked: Option<&[&str]>) -> Option<(Sense, bool)> {
        let known = match words {
            [word] => self.phrases.get(*word)?,
            _ => self.phrases.get(&words.join(" "))?,
        };
        // Marks decide where they part phrases ("năm", "nam"); else a heading whose marks are broken is read all the same.
        let marked = marked.map(|marked| marked.join(" "));
        let is_written = |phrase: &&Phrase| marked.as_ref().is_none_or(|marked| *marked == phrase.key);
        let is_exact = known.iter().any(|phrase| is_written(&phrase));
        let fits = known.iter().filter(|phrase| known.len() == 1 || is_written(phrase));
        let sense = fits.fold(0, |all, phrase| all | phrase.sense);
        (sense != 0).then_some((sense, is_exact))
    }
}

const FILLER: &str = "filler";

/// What a phrase costs beside a mark that is not the list's: fewer phrases are better, however they are marked.
const PHRASE: usize = 1000;

/// Folded with the words in brackets.
fn folded_whole(text: &str) -> String {
    fold(&text.replace(['(', ')'], " "))
}

/// Reads `first + needed|other + needed ~ allowed allowed`.
fn rule(meaning: Meaning, text: &str, senses: &HashMap<&str, Sense>) -> Result<Rule, UnknownWord> {
    let sense = |name: &str| senses.get(name.trim()).copied().ok_or_else(|| UnknownWord(name.trim().to_owned()));
    let either = |part: &str| part.split('|').try_fold(0, |all, name| Ok(all | sense(name)?));
    let (main, allowed) = text.split_once('~').unwrap_or((text, ""));
    let mut needed = main.split('+').map(either).collect::<Result<Vec<_>, _>>()?;
    let first = needed.remove(0);
    let allowed = allowed.split_whitespace().try_fold(0, |all, name| Ok(all | sense(name)?))?;
    Ok(Rule { meaning, first, needed, allowed })
}

impl Rule {
    /// How many of the words the rule needs, where it accounts for all of them.
    fn accounts_for(&self, senses: &[Sense]) -> Option<usize> {
        let (first, rest) = senses.split_first()?;
        let open: Vec<Sense> = self.needed.clone();
        if first & self.first == 0 || !self.takes(rest, open) {
            return None;
        }
        Some(1 + self.needed.len())
    }

    /// Whether the words are the needed ones, in any order, and allowed ones.
    fn takes(&self, words: &[Sense], open: Vec<Sense>) -> bool {
        let Some((word, rest)) = words.split_first() else { return open.is_empty() };
        let as_needed = (0..open.len()).filter(|at| open[*at] & word != 0).any(|at| {
            let mut left = open.clone();
            left.remove(at);
            self.takes(rest, left)
        });
        as_needed || (word & self.allowed != 0 && self.takes(rest, open))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grammar() -> Grammar {
        let words = [
            ("filler", &["của", "đã"] as &[&str]),
            ("number", &["số", "số hiệu"]),
            ("decision", &["quyết định", "qđ"]),
            ("day", &["ngày", "ngày ký"]),
            ("year", &["năm"]),
            ("sex", &["nam"]),
            ("awarded", &["khen thưởng"]),
            ("person", &["cá nhân"]),
            ("name", &["tên", "họ tên"]),
        ];
        let words: Vec<(String, Vec<String>)> = words
            .iter()
            .map(|(name, phrases)| ((*name).to_owned(), phrases.iter().map(|phrase| (*phrase).to_owned()).collect()))
            .collect();
        let rules = [
            (Meaning::DecisionNo, "number + decision ~ awarded"),
            (Meaning::DecisionDate, "day + decision ~ awarded"),
            (Meaning::Decision, "number + decision + day ~ awarded"),
            (Meaning::Year, "year ~ awarded"),
            (Meaning::Sex, "sex"),
            (Meaning::Person, "name|person ~ person awarded"),
        ];
        let rules: Vec<(Meaning, Vec<String>)> =
            rules.iter().map(|(meaning, rule)| (*meaning, vec![(*rule).to_owned()])).collect();
        Grammar::new(&words, &rules, &["person".to_owned()]).expect("every word is known")
    }

    fn meaning(text: &str) -> Option<Meaning> {
        grammar().read(text).map(|composed| composed.meanings[0])
    }

    #[test]
    fn a_heading_means_what_its_parts_make_in_any_order_behind_the_first() {
        assert_eq!(meaning("Số hiệu quyết định khen thưởng"), Some(Meaning::DecisionNo));
        assert_eq!(meaning("Ngày ký QĐ"), Some(Meaning::DecisionDate));
        for text in ["Số, ngày QĐ", "SỐ QĐ, NGÀY KÝ", "so ngay quyet dinh"] {
            assert_eq!(meaning(text), Some(Meaning::Decision), "{text}");
        }
    }

    #[test]
    fn a_word_that_nothing_explains_makes_no_heading() {
        for text in ["Số quyết định cũ", "Họ tên vợ", "12/QĐ-UBND", "", "Quyết định"] {
            assert_eq!(meaning(text), None, "{text}");
        }
    }

    #[test]
    fn marks_tell_a_year_from_a_man_where_there_are_any() {
        assert_eq!((meaning("Năm"), meaning("Nam")), (Some(Meaning::Year), Some(Meaning::Year)));
        assert_eq!(meaning("Năm khen thưởng"), Some(Meaning::Year));
        assert_eq!(meaning("Nam khen thưởng"), None);
    }

    #[test]
    fn what_stands_below_headings_too_is_none_for_sure() {
        let is_value = |text: &str| grammar().read(text).map(|composed| composed.is_value);
        assert_eq!((is_value("Cá nhân"), is_value("Tên cá nhân")), (Some(true), Some(false)));
    }

    #[test]
    fn one_slip_is_read_over_and_said() {
        assert_eq!(grammar().near("Số quyêt địng"), Some((Meaning::DecisionNo, "so quyet dinh".to_owned())));
        assert_eq!(grammar().near("Số quyển"), None);
    }

    #[test]
    fn a_rule_of_unknown_words_is_refused() {
        let rules = [(Meaning::Year, vec!["year ~ nothing".to_owned()])];
        let words = [("year".to_owned(), vec!["năm".to_owned()])];
        assert_eq!(Grammar::new(&words, &rules, &[]).err(), Some(UnknownWord("nothing".to_owned())));
    }
}
