//! Vietnamese alphabetical order: letters first (a ă â b … d đ e ê …), tones (ngang, huyền, hỏi, ngã, sắc, nặng) only where the
//! letters are equal.

use unicode_normalization::UnicodeNormalization;

use crate::model::PersonOrder;

/// What a text is sorted by: its letters, its tones, itself, as bytes that are compared at once.
pub type Key = Box<[u8]>;

/// Between the parts of a key: before every letter and tone.
const END: u8 = 0;
/// Stands for a letter's own mark: none, breve, circumflex, horn, the stroke of "đ". Greater than [`END`].
const PLAIN: u8 = 1;

/// Sorts people as the office does: by the given name, which stands last, then family and middle names; or as written.
pub fn person(name: &str, order: PersonOrder) -> Key {
    match (order, name.rsplit_once(' ')) {
        (PersonOrder::GivenName, Some((before, given))) => key(&format!("{given} {before}")),
        _ => key(name),
    }
}

/// Sorts like the dictionary; the text itself breaks ties between upper and lower case.
pub fn key(text: &str) -> Key {
    // Letters as UTF-8, whose bytes sort as the letters do, each with its mark behind it.
    let mut letters = Vec::with_capacity(text.len() * 4);
    let mut tones: Vec<u8> = Vec::with_capacity(text.len());
    let mut bytes = [0; 4];
    for mark in text.chars().flat_map(char::to_lowercase).nfd() {
        let own = match mark {
            '\u{306}' => 1,
            '\u{302}' => 2,
            '\u{31b}' => 3,
            '\u{300}' | '\u{309}' | '\u{303}' | '\u{301}' | '\u{323}' => {
                if let Some(tone) = tones.last_mut() {
                    *tone = tone_order(mark);
                }
                continue;
            }
            _ => 0,
        };
        match letters.last_mut() {
            Some(last) if own > 0 => *last = PLAIN + own,
            // "đ" has no mark of its own: it stands right after "d".
            _ => {
                let (letter, own) = if mark == 'đ' { ('d', 4) } else { (mark, 0) };
                letters.extend_from_slice(letter.encode_utf8(&mut bytes).as_bytes());
                letters.push(PLAIN + own);
                tones.push(PLAIN);
            }
        }
    }
    letters.push(END);
    letters.append(&mut tones);
    letters.push(END);
    letters.extend_from_slice(text.as_bytes());
    letters.into()
}

fn tone_order(mark: char) -> u8 {
    match mark {
        '\u{300}' => PLAIN + 1,
        '\u{309}' => PLAIN + 2,
        '\u{303}' => PLAIN + 3,
        '\u{301}' => PLAIN + 4,
        _ => PLAIN + 5,
    }
}

#[cfg(test)]
mod tests {
    use super::{key, person};
    use crate::model::PersonOrder;

    #[test]
    fn people_stand_by_their_given_names() {
        let mut people = ["Trần Văn Bình", "Lê Thị Ánh", "Nguyễn Văn An", "Lê Văn Bình"];
        people.sort_by_cached_key(|name| person(name, PersonOrder::GivenName));
        assert_eq!(people, ["Nguyễn Văn An", "Lê Thị Ánh", "Lê Văn Bình", "Trần Văn Bình"]);
        people.sort_by_cached_key(|name| person(name, PersonOrder::FullName));
        assert_eq!(people, ["Lê Thị Ánh", "Lê Văn Bình", "Nguyễn Văn An", "Trần Văn Bình"]);
    }

    #[test]
    fn words_stand_as_in_the_dictionary() {
        let mut words =
            ["ơn", "đa", "da", "dâ", "bạn", "bán", "bản", "bàn", "ban", "ăn", "ân", "an", "ôn", "on", "e", "bang"];
        words.sort_by_cached_key(|word| key(word));
        let expected =
            ["an", "ăn", "ân", "ban", "bàn", "bản", "bán", "bạn", "bang", "da", "dâ", "đa", "e", "on", "ôn", "ơn"];
        assert_eq!(words, expected);
    }
}
