//! Changes of letters that clerks make without noticing.

use crate::province::chance::Chance;
use unicode_normalization::UnicodeNormalization;

/// The old and the new place of a tone mark, for the ends of syllables where both are in use.
const TONE_PLACES: &[(&str, &str)] = &[
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("úy", "uý"),
    ("ùy", "uỳ"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// The text with every tone mark that may stand in two places in the other one.
pub fn other_tone_place(text: &str) -> String {
    let word = |word: &str| {
        for (old, new) in TONE_PLACES {
            if let Some(start) = word.strip_suffix(old) {
                return if start.ends_with(['q', 'Q']) { word.to_owned() } else { format!("{start}{new}") };
            }
            if let Some(start) = word.strip_suffix(new).filter(|start| !start.ends_with(['q', 'Q'])) {
                return format!("{start}{old}");
            }
        }
        word.to_owned()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Without tone and letter marks.
pub fn bare(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !('\u{300}'..='\u{36F}').contains(letter));
    plain
        .map(|letter| match letter {
            'đ' => 'd',
            'Đ' => 'D',
            other => other,
        })
        .collect()
}

/// "Dồng" for "Đồng".
pub fn d_for_d(text: &str) -> String {
    text.replace('Đ', "D").replace('đ', "d")
}

pub fn doubled_spaces(text: &str, chance: &mut Chance) -> String {
    let mut spaced = text.replacen(' ', "  ", 1 + chance.below(2));
    if chance.percent(50) {
        spaced.push(' ');
    }
    spaced
}

/// A letter of the last word left out or doubled, never the first.
pub fn typo(text: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let start = text.chars().count() - text.rsplit(' ').next().unwrap_or(text).chars().count();
    let last = letters.len() - 1;
    if chance.percent(50) && last > start + 1 {
        letters.remove(last);
    } else {
        letters.push(letters[last]);
    }
    letters.into_iter().collect()
}

/// The last two words exchanged.
pub fn swapped(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    let count = words.len();
    words.swap(count - 1, count - 2);
    words.join(" ")
}
