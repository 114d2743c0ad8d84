//! Which encoding texts are in, by the share of possible syllables that each gives.

use super::{Encoding, decode, decode_all, is_suspect};
use crate::model::Text;
use crate::roster::syllable::{is_possible, is_vietnamese};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

const CANDIDATES: [Encoding; 5] = [Encoding::Tcvn3, Encoding::Vni, Encoding::Mojibake, Encoding::Cp1258, Encoding::Vps];

/// Words looked at before the answer is taken for certain.
const WORDS: usize = 400;

/// How many of the words that hold more than ASCII are possible syllables.
#[derive(Clone, Copy, Default)]
struct Score {
    possible: usize,
    words: usize,
}

impl Score {
    fn of(text: &str) -> Self {
        let mut score = Self::default();
        for word in words(text).filter(|word| !word.is_ascii() && word.chars().count() > 1) {
            score.words += 1;
            score.possible += usize::from(is_possible(word));
        }
        score
    }

    fn share(self) -> f64 {
        if self.words == 0 { 1.0 } else { self.possible as f64 / self.words as f64 }
    }

    fn and(self, other: Self) -> Self {
        Self { possible: self.possible + other.possible, words: self.words + other.words }
    }
}

/// Words between spaces and ASCII signs: the signs above ASCII are letters of some encoding.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let splits = |letter: char| letter.is_ascii() && !letter.is_ascii_alphabetic();
    text.split(move |letter| splits(letter) || letter == '\u{201C}' || letter == '\u{201D}' || letter == '\u{2013}')
        .map(|word| word.trim_matches(|letter: char| matches!(letter, '…' | '‘' | '’')))
        .filter(|word| !word.is_empty())
}

/// The encoding of a column, a sheet or a file without fonts; nothing where the texts are Unicode or nothing is certain.
pub fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Encoding> {
    let mut evidence = Evidence::default();
    for text in texts {
        if evidence.take(&text.into()) {
            break;
        }
    }
    evidence.encoding()
}

/// What the texts of a sheet tell of their encoding, one after the other.
#[derive(Default)]
pub struct Evidence {
    as_is: Score,
    suspects: Vec<Text>,
    plain: Vec<Text>,
    seen: usize,
}

impl Evidence {
    /// Looks at one more text; says whether that is enough.
    pub fn take(&mut self, text: &Text) -> bool {
        if text.is_ascii() {
            if text.contains(['^', '~', '`', '+']) && self.plain.len() < WORDS {
                self.plain.push(text.clone());
            }
            return false;
        }
        self.as_is = self.as_is.and(Score::of(text));
        if is_suspect(text) {
            self.suspects.push(text.clone());
        }
        self.seen += 1;
        self.as_is.words > WORDS || self.seen > WORDS * 4
    }

    /// The encoding that explains the texts so far.
    pub fn encoding(&self) -> Option<Encoding> {
        if self.as_is.words == 0 && self.suspects.is_empty() {
            return viqr(&self.plain);
        }
        if self.as_is.share() > 0.75 {
            return None;
        }
        let score = |encoding: Encoding| {
            self.suspects.iter().map(|text| Score::of(&decode(text, encoding))).fold(Score::default(), Score::and)
        };
        let mut best = (Encoding::Tcvn3, score(Encoding::Tcvn3));
        for encoding in CANDIDATES.into_iter().skip(1) {
            let score = score(encoding);
            if score.share() > best.1.share() {
                best = (encoding, score);
            }
        }
        let (encoding, score) = best;
        let clear = score.share() >= 0.75 && score.share() >= self.as_is.share() + 0.25;
        (score.words >= 2 && clear).then_some(encoding)
    }
}

/// VIQR, where at least three words, and nine in ten of those with its rarer marks, are syllables by it.
fn viqr(texts: &[Text]) -> Option<Encoding> {
    let marked =
        || texts.iter().flat_map(|text| text.split_whitespace()).filter(|word| word.contains(['^', '~', '`', '+']));
    let decoded = marked().filter(|word| {
        let decoded = decode(word, Encoding::Viqr);
        !decoded.is_ascii()
    });
    let (good, all) = (decoded.count(), marked().count());
    (good >= 3 && good * 10 >= all * 9).then_some(Encoding::Viqr)
}

/// A cell whose font says nothing, repaired where the cell alone leaves no doubt: its strange words are no Vietnamese as they
/// stand, and all of them are in one encoding. Where most other words are Vietnamese as they stand, only the strange ones are
/// decoded. Letters that only Unicode has make a strange word a slip of the keyboard, unless some sign in it is none that a
/// Vietnamese types.
pub fn repair(text: &str) -> Option<(Encoding, String)> {
    if !is_suspect(text) {
        return None;
    }
    let strange: Vec<&str> = words(text).filter(|word| !word.is_ascii() && !is_possible(word)).collect();
    if strange.is_empty() {
        return None;
    }
    let mojibake = decode(text, Encoding::Mojibake);
    let reads = |word: &str| is_possible(word) || is_short_form(word);
    if mojibake != text && words(&mojibake).filter(|word| !word.is_ascii()).all(reads) {
        return Some((Encoding::Mojibake, mojibake));
    }
    let unicode = holds_unicode(text);
    if unicode && !strange.iter().any(|word| has_foreign_sign(word)) {
        return None;
    }
    let decodes = |encoding: Encoding| {
        strange.iter().all(|word| {
            let decoded = decode(word, encoding);
            decoded != **word
                && words(&decoded).all(|word| (is_possible(word) || is_short_form(word)) && word.chars().all(plausible))
        })
    };
    let mut found = CANDIDATES.into_iter().filter(|encoding| *encoding != Encoding::Mojibake && decodes(*encoding));
    let encoding = found.next()?;
    let unique = found.next().is_none();
    // A single sign such as the "µ" of "5 µm" is no evidence; one long word is, where one encoding alone explains it.
    let evident = strange.iter().any(|word| beyond_ascii(word) >= 2)
        || strange.iter().filter(|word| word.chars().count() >= 2).count() >= 2
        || strange.iter().any(|word| unique && word.chars().count() >= 4)
        || (unicode && strange.iter().all(|word| word.chars().all(char::is_alphabetic)));
    if !evident {
        return None;
    }
    let sound = words(text).filter(|word| !word.is_ascii() && is_suspect(word) && is_possible(word)).count();
    let all = strange.len() > sound;
    // Among sound words only the strange ones are decoded, whatever signs stand beside them.
    let piece = |piece: &str| {
        let here = words(piece).filter(|word| strange.contains(word));
        here.fold(piece.to_owned(), |text, word| text.replace(word, &decode(word, encoding)))
    };
    let repaired = if all { decode(text, encoding) } else { text.split_inclusive(' ').map(piece).collect() };
    (repaired != text).then_some((encoding, repaired))
}

/// Whether the text has letters that no legacy text has.
pub fn holds_unicode(text: &str) -> bool {
    text.chars().any(|letter| letter > '\u{FF}' && is_vietnamese(letter))
}

/// Whether a word of the text that is no Vietnamese holds a sign that nobody types in Vietnamese: then the cell alone shows that it is no Unicode.
pub fn is_foreign(text: &str) -> bool {
    words(text).any(|word| !word.is_ascii() && !is_possible(word) && has_foreign_sign(word))
}

/// Whether some sign beyond ASCII is no letter of Vietnamese.
fn has_foreign_sign(word: &str) -> bool {
    word.chars().any(|letter| !letter.is_ascii() && !is_vietnamese(letter))
}

/// Whether a text that has letters which no text of the encoding has is Unicode throughout, slips of the keyboard among its
/// words: the encoding makes syllables of none of its strange signs, and of fewer words than are syllables as they stand.
pub fn is_unicode(text: &str, encoding: Encoding) -> bool {
    let encoding = if encoding == Encoding::Tcvn3Capitals { Encoding::Tcvn3 } else { encoding };
    let (mut sound, mut gained) = (0, 0);
    for word in words(text).filter(|word| !word.is_ascii()) {
        let decoded = decode_all(word, encoding);
        if is_possible(word) {
            sound += 1;
        } else if decoded != word && words(&decoded).all(|word| is_possible(word) || is_short_form(word)) {
            if has_foreign_sign(word) {
                return false;
            }
            gained += 1;
        }
    }
    gained <= sound
}

/// The words of a text in two encodings: those that have letters of Unicode are decoded where that makes a syllable of them,
/// the others always.
pub fn decode_mixed(text: &str, encoding: Encoding) -> String {
    let piece = |piece: &str| {
        let decoded = decode_all(piece, encoding);
        let fits = !holds_unicode(piece) || words(&decoded).all(|word| is_possible(word) || is_short_form(word));
        if fits { decoded } else { piece.to_owned() }
    };
    text.split_inclusive(char::is_whitespace).map(piece).collect()
}

/// "QĐ": capitals without a tone.
fn is_short_form(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_uppercase() || "ĂÂĐÊÔƠƯ".contains(letter))
}

fn plausible(letter: char) -> bool {
    letter.is_ascii_alphabetic() || is_vietnamese(letter)
}

fn beyond_ascii(word: &str) -> usize {
    word.chars().filter(|letter| !letter.is_ascii()).count()
}

/// The text of a file that has no byte order mark and is no UTF-8, and what it was in.
pub fn bytes(content: &[u8]) -> (String, &'static str) {
    match stored(content) {
        (text, Some(encoding)) => (of_lines(&text, encoding), encoding.name()),
        (text, None) => (text, "UTF-16"),
    }
}

/// The same as it is stored: its bytes as letters of windows-1252, and the encoding that they are in.
pub fn stored(content: &[u8]) -> (String, Option<Encoding>) {
    if let Some(wide) = wide(content) {
        return (wide.decode_without_bom_handling(content).0.into_owned(), None);
    }
    let latin = WINDOWS_1252.decode_without_bom_handling(content).0.into_owned();
    let share = |encoding: Encoding| Score::of(&of_lines(&latin, encoding)).share();
    let mut best = (share(Encoding::Cp1258), Encoding::Cp1258);
    for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Vps] {
        let share = share(encoding);
        if share > best.0 {
            best = (share, encoding);
        }
    }
    (latin, Some(best.1))
}

fn of_lines(text: &str, encoding: Encoding) -> String {
    text.lines().map(|line| decode(line, encoding) + "\n").collect()
}

/// Whether bytes are UTF-16 without its mark.
pub fn is_wide(content: &[u8]) -> bool {
    wide(content).is_some()
}

/// UTF-16 without its mark: every second byte of Latin text is zero.
fn wide(content: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let sample = &content[..content.len().min(4096)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 4 > sample.len();
    if zeros(1) {
        Some(UTF_16LE)
    } else if zeros(0) {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_tell_their_encoding() {
        let guess = |texts: &[&str]| of_texts(texts.iter().copied());
        assert_eq!(guess(&["Hä vµ tªn", "Chøc vô", "§¬n vÞ c«ng t¸c"]), Some(Encoding::Tcvn3));
        assert_eq!(guess(&["Hoï vaø teân", "Chöùc vuï", "Ñôn vò coâng taùc"]), Some(Encoding::Vni));
        assert_eq!(guess(&["Hoò vaÌ tên", "Chýìc vuò", "ÐaÞ coì thaÌnh tiìch"]), Some(Encoding::Cp1258));
        assert_eq!(guess(&["Há»\u{8D} vÃ\u{A0} tÃªn", "Chá»©c vá»¥"]), Some(Encoding::Mojibake));
        assert_eq!(guess(&["Ho. va` te^n", "Chu+'c vu.", "ddo+n vi."]), Some(Encoding::Viqr));
        assert_eq!(guess(&["a+b", "C++", "x^2", "~ 5"]), None);
        for unicode in
            [&["Họ và tên", "Chức vụ"][..], &["Xã", "Nhà", "Công nhân", "Ghi chú"], &["Le café « crème »", "señor"]]
        {
            assert_eq!(guess(unicode), None, "{unicode:?}");
        }
    }

    #[test]
    fn a_cell_alone_is_judged_only_where_there_is_no_doubt() {
        let repaired = |text: &str| repair(text).map(|(_, text)| text);
        assert_eq!(repaired("sau ®©y").as_deref(), Some("sau đây"));
        assert_eq!(repaired("Máy vi tiình E4600").as_deref(), Some("Máy vi tính E4600"));
        assert_eq!(repaired("là đơn vị ®©y").as_deref(), Some("là đơn vị đây"));
        assert_eq!(repaired("là đơn vị ®©y, tốt").as_deref(), Some("là đơn vị đây, tốt"));
        assert_eq!(repaired("là đơn vị (®©y) tốt").as_deref(), Some("là đơn vị (đây) tốt"));
        for text in [
            "Xã",
            "Ghi chú",
            "mu:µ  para:¶  deg:°",
            "100 ± 5 m²",
            "señor",
            "Việt Nam",
            "Le café « crème » coûte trop cher à Paris",
            "5 µm",
            "Thạch Sa Rây, Krông Búk",
            // Slips of the keyboard in Unicode.
            "HTX HÒAA BÌNH",
            "HÒAA",
            "HOÀÀ THÀNHH",
            "Hoàà Bìnhh",
            "Nguyễn Vaân Ðđạt",
            "Hợp tác xã Taân Laâm",
            "Ủy ban nhâân dân tỉnhh",
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }

    #[test]
    fn files_of_bytes_are_decoded() {
        let (text, name) = bytes(b"STT;H\xE4 v\xB5 t\xAAn\n1;Nguy\xD4n Th\xDE Thu\n");
        assert_eq!((text.as_str(), name), ("STT;Họ và tên\n1;Nguyễn Thị Thu\n", "TCVN3"));
        let (text, name) = bytes(b"Ho\xF2 va\xCC t\xEAn;Ch\xFD\xECc vu\xF2\n");
        assert_eq!((text.as_str(), name), ("Họ và tên;Chức vụ\n", "windows-1258"));
        let wide: Vec<u8> = "STT;Họ tên của người".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(bytes(&wide).0, "STT;Họ tên của người");
    }
}
