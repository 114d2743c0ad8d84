//! Whether all words of a text are explained: the text is divided into the longest phrases that are known, and what is left over is what
//! nobody understood. A value is read out of a text only where nothing is left that may turn it round ("Không hoạt động", "Phi nông
//! nghiệp").

use super::lexicon::Wording;
use crate::roster::memo::Memo;
use crate::roster::text::{fold, key};
use std::collections::HashSet;
use std::rc::Rc;

/// Words that say nothing of their own beside a listed phrase, without tones. Numbers are as plain.
const FILLERS: &[&str] = &[
    "va",
    "hoac",
    "cac",
    "nhung",
    "voi",
    "cung",
    "gom",
    "bao gom",
    "cua",
    "cho",
    "tai",
    "thuoc",
    "la",
    "theo",
    "trong",
    "tren",
    "tu",
    "den",
    "den nay",
    "hien",
    "hien nay",
    "hien tai",
    "nay",
    "nam",
    "thang",
    "ngay",
    "so",
    "quyet dinh",
    "qd",
    "vv",
    "linh vuc",
    "nganh",
    "nganh nghe",
    "nghe",
    "kinh doanh",
    "san xuat",
    "sx",
    "sxkd",
    "sx kd",
    "hoat dong",
    "loai hinh",
    "chinh",
    "chu yeu",
    "phong trao",
    "phong trao thi dua",
    "cuoc van dong",
    "thi dua",
    "chuyen",
    "ubnd",
    "nd",
    "binh thuong",
    "tot",
    "giai doan",
    "dot",
    "lan",
    "nhom",
    "khoi",
];

/// Words that turn what stands beside them round, with their tones ("bán" is no "bạn").
const DENIALS: &[&str] = &[
    "không",
    "chưa",
    "chẳng",
    "phi",
    "rút",
    "xin rút",
    "bán",
    "dự kiến",
    "hủy",
    "huỷ",
    "hủy bỏ",
    "trừ",
    "ngoại trừ",
    "ngoài",
    "miễn",
    "thôi",
    "hoãn",
    "dừng",
];

/// Those that are told without their tones, too.
const BARE: &[&str] = &["khong", "chua", "chang", "phi", "rut", "du kien"];

/// Phrases that hold a word of denial and deny nothing, without tones.
const NEUTRAL: &[&str] = &[
    "mua ban",
    "ban hang",
    "ban le",
    "ban buon",
    "ban si",
    "ban dao",
    "ban thoi gian",
    "khong ngung",
    "khong gian",
    "khong khi",
    "ngoai giao",
    "ngoai tinh",
    "trong va ngoai tinh",
    "khong thoi han",
    "chua chay",
];

/// The phrases that explain a text, ready for comparison.
#[derive(Debug)]
pub struct Explained {
    wording: Wording,
    /// In the form that [`Wording::key`] gives.
    phrases: HashSet<String>,
    /// Words of the longest phrase.
    longest: usize,
    left: Memo<Rc<[String]>>,
}

impl Explained {
    pub fn new<'p>(phrases: impl IntoIterator<Item = &'p str>, wording: &Wording) -> Self {
        let all = phrases.into_iter().chain(FILLERS.iter().chain(NEUTRAL).copied());
        let phrases: HashSet<String> = all.map(|phrase| wording.key(&opened(phrase)).to_string()).collect();
        let longest = phrases.iter().map(|phrase| phrase.split(' ').count()).max().unwrap_or(0);
        Self { wording: wording.clone(), phrases, longest, left: Memo::default() }
    }

    /// Whether the longest known phrases, one behind the other, make up the whole text.
    pub fn whole(&self, text: &str) -> bool {
        self.left_over(text).is_empty()
    }

    /// Whether a word of denial is among those that nothing explains.
    pub fn denied(&self, text: &str) -> bool {
        let left = self.left_over(text);
        !left.is_empty() && denies(&left.join(" "))
    }

    /// The words that no known phrase explains, as they are written.
    fn left_over(&self, text: &str) -> Rc<[String]> {
        self.left.of(text, || self.find_left_over(text).into())
    }

    fn find_left_over(&self, text: &str) -> Vec<String> {
        let written = key(text);
        // A short form stands for several words.
        let words: Vec<(String, &str)> = written
            .split(' ')
            .flat_map(|word| {
                let full = self.wording.key(word);
                full.split(' ').map(|part| (part.to_owned(), word)).collect::<Vec<_>>()
            })
            .filter(|(part, _)| !part.is_empty())
            .collect();
        let known = |at: usize| {
            (1..=self.longest.min(words.len() - at)).rev().find(|length| {
                let phrase: Vec<&str> = words[at..at + length].iter().map(|(part, _)| part.as_str()).collect();
                self.phrases.contains(&phrase.join(" "))
            })
        };
        let mut left = Vec::new();
        let mut at = 0;
        while let Some((part, word)) = words.get(at) {
            let length = known(at);
            if length.is_none() && !part.bytes().all(|letter| letter.is_ascii_digit()) {
                left.push((*word).to_owned());
            }
            at += length.unwrap_or(1);
        }
        left
    }
}

/// Whether a text has a word of denial anywhere. Without tones only those count that are no other word then: "huy" may be an emblem.
pub fn denies(text: &str) -> bool {
    let (words, denials) = if text.is_ascii() { (fold(&opened(text)), BARE) } else { (key(text), DENIALS) };
    let words = format!(" {words} ");
    denials.iter().any(|denial| words.contains(&format!(" {denial} ")))
}

/// Whether a text says no before all else: no name of a unit begins so.
pub fn begins_with_denial(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(denies)
}

/// What stands in brackets counts, too.
fn opened(text: &str) -> String {
    text.replace(['(', ')', '[', ']'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained() -> Explained {
        let known = ["hoạt động", "ngừng hoạt động", "đang hoạt động", "đã giải thể", "nông nghiệp"];
        Explained::new(known, &Wording::new(&[("HĐ".into(), "hoạt động".into())]))
    }

    #[test]
    fn the_longest_phrases_are_taken_and_the_rest_is_left() {
        for whole in ["Đang HĐ", "Ngừng hoạt động từ tháng 3/2021", "Đã giải thể năm 2020", "Mua bán, nông nghiệp", ""]
        {
            assert!(explained().whole(whole), "{whole}: {:?}", explained().left_over(whole));
        }
        for (text, word) in [("Không hoạt động", "không"), ("PHI nông nghiệp", "phi"), ("Chưa ngừng hoạt động", "chưa")]
        {
            assert_eq!(*explained().left_over(text), [word], "{text}");
            assert!(explained().denied(text), "{text}");
        }
        assert_eq!(*explained().left_over("Hoạt động cầm chừng"), ["cầm", "chừng"]);
        assert!(!explained().denied("Hoạt động cầm chừng"));
        assert!(explained().denied("Đang hoạt động (chưa đại hội)"));
    }

    #[test]
    fn denials_are_told_from_their_likes() {
        for text in ["Không", "chua tap huan", "Bán chuyên trách", "Dự kiến", "phi nông nghiệp", "HỦY"] {
            assert!(denies(text), "{text}");
        }
        for text in ["Chùa Bà", "bạn", "Ban giám đốc", "x", "Khổng Tử", "huy chuong"] {
            assert!(!denies(text), "{text}");
        }
    }
}
