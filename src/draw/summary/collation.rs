//! Vietnamese alphabetical order: letters first (a ă â b … d đ e ê …), tones (ngang, huyền, hỏi, ngã, sắc, nặng) only where the
//! letters are equal.

use unicode_normalization::UnicodeNormalization;

use crate::model::PersonOrder;

/// What a text is sorted by.
pub type Key = (Vec<(u32, u8)>, Vec<u8>, String);

/// Sorts people as the office does: by the given name, which stands last, then family and middle names; or as written.
pub fn person(name: &str, order: PersonOrder) -> Key {
    match (order, name.rsplit_once(' ')) {
        (PersonOrder::GivenName, Some((before, given))) => key(&format!("{given} {before}")),
        _ => key(name),
    }
}

/// Sorts like the dictionary; the text itself breaks ties between upper and lower case.
pub fn key(text: &str) -> Key {
    let mut letters: Vec<(u32, u8)> = Vec::new();
    let mut tones: Vec<u8> = Vec::new();
    for mark in text.to_lowercase().nfd() {
        match (mark, letters.last_mut()) {
            ('\u{306}', Some(letter)) => letter.1 = 1,
            ('\u{302}', Some(letter)) => letter.1 = 2,
            ('\u{31b}', Some(letter)) => letter.1 = 3,
            ('\u{300}' | '\u{309}' | '\u{303}' | '\u{301}' | '\u{323}', _) => {
                if let Some(tone) = tones.last_mut() {
                    *tone = tone_order(mark);
                }
            }
            // "đ" has no mark of its own: it stands right after "d".
            ('đ', _) => {
                letters.push(('d'.into(), 4));
                tones.push(0);
            }
            _ => {
                letters.push((mark.into(), 0));
                tones.push(0);
            }
        }
    }
    (letters, tones, text.to_owned())
}

fn tone_order(mark: char) -> u8 {
    match mark {
        '\u{300}' => 1,
        '\u{309}' => 2,
        '\u{303}' => 3,
        '\u{301}' => 4,
        _ => 5,
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
