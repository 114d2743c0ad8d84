//! VIQR: marks typed as ASCII behind their letter (RFC 1456). Only what makes a possible syllable is decoded, so that a
//! full stop stays one.

use crate::roster::syllable::is_possible;
use unicode_normalization::UnicodeNormalization;

pub fn decode(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).map(word).collect()
}

/// A word with the punctuation around it. What may be a tone or a full stop at its end is tried as a tone only where marks
/// stand inside the word too.
fn word(text: &str) -> String {
    let body = text.trim_end();
    let space = &text[body.len()..];
    let plain = body.trim_end_matches(['.', '?', '\'']);
    let (inner, whole) = (compose(plain), compose(body));
    let marked = inner != plain || body.contains(['^', '~', '`', '+']);
    if whole != body && marked && all_possible(&whole) {
        whole + space
    } else if inner != plain && all_possible(&inner) {
        inner + &body[plain.len()..] + space
    } else {
        text.to_owned()
    }
}

/// Whether every run of letters is a possible syllable.
fn all_possible(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|part| !part.is_empty())
        .all(|part| is_possible(part) || matches!(part, "đ" | "Đ"))
}

fn compose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            out.extend(letters.next());
            continue;
        }
        if matches!(letter, 'd' | 'D') && letters.peek().is_some_and(|next| matches!(next, 'd' | 'D')) {
            letters.next();
            out.push(if letter == 'd' { 'đ' } else { 'Đ' });
            continue;
        }
        out.push(letter);
        let vowel = letter.to_ascii_lowercase();
        let shape = letters.peek().and_then(|mark| match (vowel, mark) {
            ('a' | 'e' | 'o', '^') => Some('\u{302}'),
            ('a', '(') => Some('\u{306}'),
            ('o' | 'u', '+' | '*') => Some('\u{31B}'),
            _ => None,
        });
        if let Some(shape) = shape {
            out.push(shape);
            letters.next();
        }
        let tone = letters.peek().filter(|_| "aeiouy".contains(vowel)).and_then(|mark| match mark {
            '`' => Some('\u{300}'),
            '\'' => Some('\u{301}'),
            '?' => Some('\u{309}'),
            '~' => Some('\u{303}'),
            '.' => Some('\u{323}'),
            _ => None,
        });
        if let Some(tone) = tone {
            out.push(tone);
            letters.next();
        }
    }
    out.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_composed_and_full_stops_stay() {
        assert_eq!(decode("Ho+.p ta'c xa~ No^ng nghie^.p."), "Hợp tác xã Nông nghiệp.");
        assert_eq!(decode("DDo^.c la^.p - Tu+. do"), "Độc lập - Tự do");
        for text in ["v.v.", "Th.S", "A. B.", "a.b@c.vn", "1.5", "HTX so 1."] {
            assert_eq!(decode(text), text);
        }
    }
}
