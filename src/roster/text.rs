//! Cleaning of text, and the two keys by which texts are compared.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text as a person would retype it: NFC with letter marks before tone marks, no invisible characters, full-width
/// forms and look-alike letters as the plain ones, one space between words.
pub fn clean(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    let plain: String = text.chars().filter(|letter| !is_invisible(*letter)).map(plain_letter).collect();
    let composed = composed(plain);
    let composed = if composed.chars().any(is_foreign) { self::composed(latin(&composed)) } else { composed };
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name that such a repair is logged under.
pub const UNICODE: &str = "Unicode";

/// Whether cleaning changes more than spaces: the text was not NFC or held look-alike letters.
pub fn is_repaired(raw: &str, cleaned: &str) -> bool {
    raw.split_whitespace().collect::<Vec<_>>().join(" ") != cleaned
}

/// Key for headers and listed wordings: lower case, no tone or letter marks, no words in brackets, no punctuation.
pub fn fold(text: &str) -> String {
    let bare = outside_brackets(text);
    let mut folded = String::with_capacity(bare.len());
    for letter in bare.chars() {
        match folded_letter(letter) {
            Some(letter) => push_folded(&mut folded, letter),
            None => return fold_by_parts(&bare),
        }
    }
    without_last_space(folded)
}

/// The same for any script, by the parts that letters are made of.
fn fold_by_parts(bare: &str) -> String {
    let mut folded = String::with_capacity(bare.len());
    for letter in bare.nfd().filter(|letter| !is_combining(*letter) && !is_invisible(*letter) && *letter != '\u{AD}') {
        match letter {
            'đ' | 'Đ' | 'ð' | 'Ð' | 'Ɖ' => folded.push('d'),
            _ if letter.is_alphanumeric() => letter.to_lowercase().for_each(|letter| push_folded(&mut folded, letter)),
            _ => push_folded(&mut folded, ' '),
        }
    }
    without_last_space(folded)
}

/// A space goes between words only.
fn push_folded(folded: &mut String, letter: char) {
    if letter != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
        folded.push(letter);
    }
}

fn without_last_space(mut folded: String) -> String {
    folded.truncate(folded.trim_end().len());
    folded
}

/// What a letter is folded to wherever it stands: ASCII, Latin letters whole with their marks, dashes and quotes. Nothing for
/// the others, which are folded by their parts.
fn folded_letter(letter: char) -> Option<char> {
    static LATIN: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
        let alone = |code: u32| {
            let folded = fold_by_parts(char::from_u32(code)?.encode_utf8(&mut [0; 4]));
            let mut letters = folded.chars();
            letters.next().filter(|_| letters.next().is_none())
        };
        (0xC0..=0x24F).chain(0x1E00..=0x1EFF).map(alone).collect()
    });
    match letter {
        '\0'..='\x7F' if letter.is_ascii_alphanumeric() => Some(letter.to_ascii_lowercase()),
        '\0'..='\x7F' | '\u{2010}'..='\u{2027}' => Some(' '),
        '\u{C0}'..='\u{24F}' => LATIN[letter as usize - 0xC0],
        '\u{1E00}'..='\u{1EFF}' => LATIN[letter as usize - 0x1E00 + 0x190],
        _ => None,
    }
}

/// Key for names: keeps every tone and letter mark, but one case, one style of tone placement (hoà = hòa, thuý = thúy)
/// and one space for anything between words.
pub fn key(text: &str) -> String {
    let lower = clean(text).to_lowercase();
    let mut key = String::with_capacity(lower.len());
    for word in lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push(' ');
        }
        push_with_one_tone_place(word, &mut key);
    }
    key
}

/// So many words at most are remembered by a thread: Vietnamese has some seven thousand syllables.
const SYLLABLES: usize = 1 << 14;

/// The word as [`one_tone_place`] gives it; most words of a roster were met before.
fn push_with_one_tone_place(word: &str, key: &mut String) {
    thread_local! {
        static KNOWN: RefCell<HashMap<Box<str>, Box<str>>> = RefCell::default();
    }
    if word.is_ascii() {
        // No tone.
        return key.push_str(word);
    }
    KNOWN.with_borrow_mut(|known| match known.get(word) {
        Some(found) => key.push_str(found),
        None => {
            let found = one_tone_place(word);
            key.push_str(&found);
            if known.len() < SYLLABLES {
                known.insert(word.into(), found.into());
            }
        }
    });
}

/// Key for listed wordings of awards, movements and the like: as [`key`], and i for y where both are written ("kỷ niệm", "kỉ
/// niệm"). Never for names of people.
pub fn wording_key(text: &str) -> String {
    key(text).split(' ').map(one_i).collect::<Vec<_>>().join(" ")
}

/// A syllable of consonants and y alone ends in i.
fn one_i(word: &str) -> String {
    let mut letters: Vec<char> = word.nfd().collect();
    let tones = letters.iter().rev().take_while(|letter| is_combining(**letter)).count();
    let Some((last, onset)) = letters[..letters.len() - tones].split_last() else {
        return word.to_owned();
    };
    let consonants = onset.strip_suffix(&['u']).filter(|before| *before == ['q']).unwrap_or(onset);
    if *last != 'y' || consonants.is_empty() || consonants.iter().any(|letter| is_vowel(*letter)) {
        return word.to_owned();
    }
    let at = onset.len();
    letters[at] = 'i';
    letters.into_iter().nfc().collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}')
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

fn plain_letter(letter: char) -> char {
    match letter {
        'Ð' | 'Ɖ' => 'Đ',
        'ð' => 'đ',
        'ƣ' => 'ư',
        'Ƣ' => 'Ư',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        _ if letter.is_whitespace() || letter.is_control() => ' ',
        _ => letter,
    }
}

/// Greek and Cyrillic.
fn is_foreign(letter: char) -> bool {
    ('\u{370}'..='\u{52F}').contains(&letter)
}

/// Greek and Cyrillic letters that look like Latin ones, in words that are Latin otherwise ("NĐ-CР" with a Cyrillic Р).
fn latin(text: &str) -> String {
    let word = |word: &str| -> String {
        let others = word.chars().filter(|letter| letter.is_alphabetic() && !is_foreign(*letter)).count();
        let alike = word.chars().filter(|letter| is_foreign(*letter)).all(|letter| look_alike(letter).is_some());
        match others > 0 && alike {
            true => word.chars().map(|letter| look_alike(letter).unwrap_or(letter)).collect(),
            false => word.to_owned(),
        }
    };
    text.split_inclusive(' ').map(word).collect()
}

/// The Latin letter that a Greek or Cyrillic one looks like.
fn look_alike(letter: char) -> Option<char> {
    const FOREIGN: &str = "АВЕКМНОРСТУХІЅЈаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧοѵ";
    const LATIN: &str = "ABEKMHOPCTYXISJaeopcyxisjABEZHIKMNOPTYXov";
    FOREIGN.chars().position(|foreign| foreign == letter).and_then(|at| LATIN.chars().nth(at))
}

/// The text in NFC with letter marks before tone marks.
fn composed(text: String) -> String {
    if is_nfc(&text) && !text.chars().any(is_combining) { text } else { compose(&text) }
}

/// NFC keeps `á` + circumflex apart because both marks are of one class: letter marks go before tone marks first.
fn compose(text: &str) -> String {
    let mut ordered = String::with_capacity(text.len());
    let mut tones = String::new();
    for letter in text.nfd() {
        match letter {
            '\u{302}' | '\u{306}' | '\u{31B}' => ordered.push(letter),
            _ if is_combining(letter) => tones.push(letter),
            _ => {
                ordered.push_str(&tones);
                tones.clear();
                ordered.push(letter);
            }
        }
    }
    ordered.push_str(&tones);
    ordered.nfc().collect()
}

/// The word with its tone mark where the old style of schools puts it, wherever it was typed: "hoà" → "hòa", "thuý" → "thúy",
/// "tíên" → "tiến"; "quý" and "hoàn" stay. A syllable has one tone, so no two words become one.
fn one_tone_place(word: &str) -> String {
    let (tones, letters): (Vec<char>, Vec<char>) = word.nfd().partition(|letter| is_tone(*letter));
    let [tone] = tones.as_slice() else { return word.to_owned() };
    let letters: Vec<char> = letters.into_iter().nfc().collect();
    // Only a syllable, one run of vowels, has its tone moved.
    let Some(place) = tone_place(&letters).filter(|_| is_syllable(&letters)) else { return word.to_owned() };
    let (before, after) = letters.split_at(place + 1);
    before.iter().chain([tone]).chain(after).copied().nfc().collect()
}

fn is_vowel(letter: char) -> bool {
    "aăâeêioôơuưy".contains(letter)
}

fn is_syllable(letters: &[char]) -> bool {
    let runs = letters
        .chunk_by(|a, b| is_vowel(*a) == is_vowel(*b))
        .filter(|run| run.first().is_some_and(|letter| is_vowel(*letter)));
    runs.count() == 1
}

/// Which letter of a toneless syllable bears the tone: the (last) vowel with a mark of its own; else the last vowel before a
/// final consonant, the middle one of three, the first of two.
fn tone_place(letters: &[char]) -> Option<usize> {
    let is_vowel = |at: usize| letters.get(at).is_some_and(|letter| is_vowel(*letter));
    let onset = match letters {
        ['q', 'u', ..] => 2,
        ['g', 'i', ..] if is_vowel(2) => 2,
        _ => 0,
    };
    let first = (onset..letters.len()).find(|&at| is_vowel(at))?;
    let end = (first..letters.len()).find(|&at| !is_vowel(at)).unwrap_or(letters.len());
    let marked = (first..end).rev().find(|&at| "ăâêôơư".contains(letters[at]));
    let open = end == letters.len();
    marked.or(match end - first {
        1 => Some(first),
        2 if open => Some(first),
        2 => Some(end - 1),
        _ => Some(first + 1),
    })
}

fn is_tone(letter: char) -> bool {
    matches!(letter, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// The text without what stands in brackets; a text that is bracketed whole keeps its words.
pub fn outside_brackets(text: &str) -> Cow<'_, str> {
    if !text.contains('(') {
        return text.into();
    }
    let mut depth = 0_u32;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    if outside.chars().any(char::is_alphanumeric) { outside.into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_composing_gives_one_text() {
        for raw in ["Hợp tác xã", "Ho\u{31B}\u{323}p ta\u{301}c xa\u{303}", "Hơ\u{323}p\u{A0} tác\u{200B} xã "] {
            assert_eq!(clean(raw), "Hợp tác xã");
        }
        assert_eq!(clean("a\u{301}\u{302}"), "ấ");
        assert_eq!(clean("Ðơn vị khen thƣởng"), "Đơn vị khen thưởng");
        assert_eq!(clean("152/NĐ-C\u{420} và Ο"), "152/NĐ-CP và Ο");
        for text in ["\u{37E}aСx", "aс\u{301}", "\u{37E} Сa\u{302}\u{301}"] {
            assert_eq!(clean(&clean(text)), clean(text), "{text}");
        }
        assert_eq!(clean("ＨＴＸ\u{202F}số\u{3000}１"), "HTX số 1");
    }

    #[test]
    fn folding_drops_marks_brackets_and_punctuation() {
        assert_eq!(fold("Họ và tên (*):"), "ho va ten");
        assert_eq!(fold("QĐ-UBND"), "qd ubnd");
        assert_eq!(fold("(1)"), "1");
    }

    #[test]
    fn letters_are_folded_alone_as_by_their_parts() {
        for letter in (0..0x3000).filter_map(char::from_u32).filter(|letter| !matches!(letter, '(' | ')')) {
            for text in [format!("{letter}"), format!("a{letter}b"), format!("Ệ {letter}\u{301} {letter}")] {
                assert_eq!(fold(&text), fold_by_parts(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn names_keep_their_tones_but_not_their_typing() {
        assert_eq!(key("NGUYỄN THỊ HOÀ"), key("Nguyễn  Thị Hòa"));
        assert_eq!(key("Thuý"), key("Thúy"));
        assert_ne!(key("Hằng"), key("Hạng"));
        assert_eq!(key("Quý"), "quý");
        assert_eq!(key("Hoàn"), "hoàn");
        for (typed, same) in [
            ("hòan", "hoàn"),
            ("tíên", "tiến"),
            ("muá", "múa"),
            ("qúy", "quý"),
            ("gìa", "già"),
            ("khuỷu", "khủyu"),
            ("thưở", "thửơ"),
        ] {
            assert_eq!(key(typed), key(same), "{typed}");
        }
        assert_eq!(key("café 24"), "café 24");
    }
}
