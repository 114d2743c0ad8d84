//! What a line of sums says in words: "Tổng cộng: 15 người", "9 tập thể, 11 cá nhân".

use crate::model::{Catalogue, RecipientKind, TotalWords};
use crate::roster::text::fold;
use crate::roster::value;

/// What a number in words is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    Rows,
    People,
    Units,
    Members,
    Workers,
    Money,
    Kind(RecipientKind),
    /// The number stands alone.
    Nothing,
}

/// A number in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub number: i64,
    pub noun: Noun,
    /// As it stands, with the words behind it.
    pub text: String,
    /// With the words alone that say what is counted.
    short: String,
}

/// The words, folded once.
pub struct SaidWords {
    nouns: Vec<(String, Noun)>,
    /// With their marks: "đồng" is no "dòng".
    money: Vec<String>,
    notes: Vec<String>,
    running: Vec<String>,
    grand: Vec<String>,
    ratios: Vec<String>,
}

impl SaidWords {
    pub fn new(catalogue: &Catalogue) -> Self {
        let words: &TotalWords = &catalogue.total_words;
        let folded = |list: &[String]| list.iter().map(|word| fold(word)).collect::<Vec<_>>();
        let of = |list: &[String], noun: Noun| folded(list).into_iter().map(move |word| (word, noun));
        let kinds = catalogue.recipient_words.iter().flat_map(|(kind, words)| of(words, Noun::Kind(*kind)));
        // Of equal words the plain count comes first: "đơn vị" and "người" also tell kinds of recipients.
        let mut nouns: Vec<(String, Noun)> = of(&words.rows, Noun::Rows)
            .chain(of(&words.people, Noun::People))
            .chain(of(&words.units, Noun::Units))
            .chain(of(&words.members, Noun::Members))
            .chain(of(&words.workers, Noun::Workers))
            .chain(kinds)
            .collect();
        // "Hộ gia đình" before "hộ".
        nouns.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        Self {
            nouns,
            money: words.money.iter().map(|word| word.to_lowercase()).collect(),
            notes: folded(&words.list_notes),
            running: folded(&words.running),
            grand: folded(&words.grand),
            ratios: folded(&words.ratios),
        }
    }

    /// Whether a line below a list says how long it is.
    pub fn is_list_note(&self, text: &str) -> bool {
        begins(&fold(text.trim_start_matches(['(', '*', '-', ' '])), &self.notes)
    }

    pub fn is_running(&self, text: &str) -> bool {
        begins(&fold(text), &self.running)
    }

    pub fn is_grand(&self, text: &str) -> bool {
        begins(&fold(text), &self.grand)
    }

    pub fn is_ratio(&self, header: &str) -> bool {
        let folded = format!(" {} ", fold(header));
        header.contains('%') || self.ratios.iter().any(|word| folded.contains(&format!(" {word} ")))
    }

    /// The numbers with a noun behind them; a number at the end of the text may stand alone. What is in brackets
    /// ("mười lăm") is left out, years and dates are no counts.
    pub fn numbers(&self, text: &str) -> Vec<Said> {
        let plain = without_brackets(text);
        let tokens: Vec<&str> = plain.split([' ', ',', ';', ':', '+']).filter(|token| !token.is_empty()).collect();
        let words: Vec<String> = tokens.iter().map(|token| token.trim_end_matches(['.', '/']).to_lowercase()).collect();
        let mut said = Vec::new();
        let mut next = 0;
        while next < tokens.len() {
            let at = next;
            next += 1;
            let before = at.checked_sub(1).map(|before| fold(tokens[before]));
            let names = ["nam", "ngay", "thang", "quy", "so", "dieu", "dot", "trang", "khoi", "cum"];
            if before.is_some_and(|before| names.contains(&before.as_str())) && !self.counts(&tokens, at) {
                continue;
            }
            let in_words = || value::number_in_words(&words[at..]);
            let Some((number, taken)) = whole(tokens[at]).map(|number| (number, 1)).or_else(in_words) else { continue };
            let rest = &tokens[at + taken..];
            let Some((noun, named)) = self.noun(rest) else { continue };
            let is_digits = whole(tokens[at]).is_some();
            // "năm" alone is a year as often as five, and so are other words at the end of a line.
            if noun == Noun::Nothing && !is_digits {
                continue;
            }
            next = at + taken;
            let behind: Vec<&str> = rest.iter().copied().take_while(|word| whole(word).is_none()).collect();
            let noun = self.mixed(noun, &behind);
            let text = |behind: &[&str]| {
                let text = format!("{} {}", tokens[at..next].join(" "), behind.join(" "));
                text.trim_matches(['.', '/', ' ']).to_owned()
            };
            said.push(Said { number, noun, text: text(&behind), short: text(&rest[..named]) });
        }
        said
    }

    /// The number that a title, or a line that heads a group, says of who is listed below: "gồm 05 cá nhân", "CÁ NHÂN (05)".
    pub fn numbers_of_listed(&self, text: &str) -> Vec<Said> {
        let opened = text.replace(['(', ')', '.'], " ");
        let is_listed =
            |said: &Said| matches!(said.noun, Noun::Kind(_) | Noun::People | Noun::Units) || said.text.starts_with('0');
        let said = self.numbers(&opened).into_iter().filter(|said| said.number > 0 && is_listed(said));
        said.map(|said| Said { text: said.short.clone(), ..said }).collect()
    }

    /// What a number is a number of, by the words behind it, and how many of them say that.
    fn noun(&self, behind: &[&str]) -> Option<(Noun, usize)> {
        let Some(next) = behind.first() else { return Some((Noun::Nothing, 0)) };
        let next = next.trim_end_matches(['.', '/']).to_lowercase();
        if self.money.contains(&next) {
            return Some((Noun::Money, 1));
        }
        let behind = fold(&behind.join(" "));
        if behind.is_empty() {
            return Some((Noun::Nothing, 0));
        }
        let noun = self.nouns.iter().find(|(word, _)| begins(&behind, std::slice::from_ref(word)));
        noun.map(|(word, noun)| (*noun, word.split(' ').count()))
    }

    /// "14 tập thể, cá nhân, hộ gia đình" are fourteen of any kind.
    fn mixed(&self, noun: Noun, behind: &[&str]) -> Noun {
        let padded = format!(" {} ", fold(&behind.join(" ")));
        let kinds = self
            .nouns
            .iter()
            .filter(|(word, noun)| matches!(noun, Noun::Kind(_)) && padded.contains(&format!(" {word} ")));
        let kinds: Vec<Noun> = kinds.map(|(_, noun)| *noun).collect();
        let is_mixed = kinds.iter().any(|kind| kinds.first() != Some(kind));
        if is_mixed && matches!(noun, Noun::Kind(_)) { Noun::Rows } else { noun }
    }

    /// "Tổng số 15 người": the word before is "số", but a noun that is counted follows.
    fn counts(&self, tokens: &[&str], at: usize) -> bool {
        let rest = fold(&tokens[at + 1..].join(" "));
        let two_before = at.checked_sub(2).map(|before| fold(tokens[before]));
        two_before.as_deref() == Some("tong")
            && (rest.is_empty() || self.nouns.iter().any(|(word, _)| begins(&rest, std::slice::from_ref(word))))
    }
}

fn begins(folded: &str, words: &[String]) -> bool {
    words
        .iter()
        .any(|word| folded.strip_prefix(word.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// "15", "04", "1.234"; no other sign.
fn whole(token: &str) -> Option<i64> {
    let token = token.trim_end_matches(['.', '/']);
    let groups: Vec<&str> = token.split('.').collect();
    let digits = |group: &&str| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit());
    let thousands = groups.len() == 1 || (groups.iter().skip(1).all(|group| group.len() == 3));
    (groups.iter().all(digits) && thousands && token.len() <= 15).then(|| groups.concat().parse().ok()).flatten()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut plain = String::new();
    let opens = text.trim_start().starts_with('(');
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 || opens => plain.push(letter),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_nouns() {
        let words = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let catalogue = Catalogue {
            recipient_words: vec![
                (RecipientKind::Collective, words(&["tập thể"])),
                (RecipientKind::Household, words(&["hộ", "hộ gia đình"])),
                (RecipientKind::Individual, words(&["cá nhân"])),
            ],
            total_words: TotalWords {
                people: words(&["người"]), units: words(&["đơn vị"]), ..TotalWords::default()
            },
            ..Catalogue::default()
        };
        let said = SaidWords::new(&catalogue);
        let numbers = |text: &str| said.numbers(text).iter().map(|said| (said.number, said.noun)).collect::<Vec<_>>();
        assert_eq!(numbers("Tổng cộng: 15 người"), [(15, Noun::People)]);
        assert_eq!(numbers("Tổng số 15 người"), [(15, Noun::People)]);
        assert_eq!(
            numbers("Tổng cộng: 09 tập thể, 11 cá nhân; 2 hộ gia đình"),
            [
                (9, Noun::Kind(RecipientKind::Collective)),
                (11, Noun::Kind(RecipientKind::Individual)),
                (2, Noun::Kind(RecipientKind::Household))
            ]
        );
        assert_eq!(numbers("Danh sách này có 15 (mười lăm) người./."), [(15, Noun::People)]);
        assert_eq!(numbers("Tổng cộng: 12"), [(12, Noun::Nothing)]);
        assert_eq!(numbers("Tổng cộng: hai mươi ba người"), [(23, Noun::People)]);
        for nothing in ["Cộng I", "(I)+(II)", "Tổng cộng năm 2022", "Cộng", "Tổng (I+II)", "Cộng 3 huyện"]
        {
            assert_eq!(numbers(nothing), [], "{nothing}");
        }
    }
}
