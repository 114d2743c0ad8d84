//! What a line of sums says in words: "Tổng cộng: 15 người", "9 tập thể, 11 cá nhân".

use crate::model::{Catalogue, RecipientKind, TotalWords};
use crate::roster::text::fold;

/// What a number in words is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    Rows,
    People,
    Units,
    Members,
    Workers,
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
}

/// The words, folded once.
pub struct SaidWords {
    nouns: Vec<(String, Noun)>,
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
        let mut said = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| fold(tokens[before]));
            let names = ["nam", "ngay", "thang", "quy", "so", "dieu", "dot", "trang", "khoi", "cum"];
            if before.is_some_and(|before| names.contains(&before.as_str())) && !self.counts(&tokens, at) {
                continue;
            }
            let Some(number) = whole(token) else { continue };
            let rest = tokens[at + 1..].join(" ");
            let folded = fold(&rest);
            let noun = self.nouns.iter().find(|(word, _)| begins(&folded, std::slice::from_ref(word)));
            let noun = match noun {
                Some((_, noun)) => *noun,
                None if folded.is_empty() => Noun::Nothing,
                None => continue,
            };
            let behind: Vec<&str> = rest.split(' ').take_while(|word| whole(word).is_none()).collect();
            let padded = format!(" {} ", fold(&behind.join(" ")));
            // "14 tập thể, cá nhân, hộ gia đình" are fourteen of any kind.
            let kinds = self
                .nouns
                .iter()
                .filter(|(word, noun)| matches!(noun, Noun::Kind(_)) && padded.contains(&format!(" {word} ")));
            let mut kinds: Vec<Noun> = kinds.map(|(_, noun)| *noun).collect();
            kinds.dedup();
            let mixed = kinds.iter().any(|kind| kinds.first() != Some(kind));
            let noun = if mixed && matches!(noun, Noun::Kind(_)) { Noun::Rows } else { noun };
            let text = format!("{token} {}", behind.join(" ")).trim_matches(['.', '/', ' ']).to_owned();
            said.push(Said { number, noun, text });
        }
        said
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
        for nothing in ["Cộng I", "(I)+(II)", "Tổng cộng năm 2022", "Cộng", "Tổng (I+II)", "Cộng 3 huyện"]
        {
            assert_eq!(numbers(nothing), [], "{nothing}");
        }
    }
}
