//! Texts as Excel can hold them.

use std::borrow::Cow;

/// Characters of a cell, in the units in which Excel counts (UTF-16).
const LENGTH: usize = 32_767;

/// The text with plain line ends and a replacement sign for what no sheet can show, cut where Excel has no room; `{n}` of the
/// mark becomes the number of characters left out.
pub fn fitting<'a>(text: &'a str, mark: &str) -> Cow<'a, str> {
    let text: Cow<'a, str> = if text.contains(unshowable) {
        text.replace("\r\n", "\n").replace('\r', "\n").replace(unshowable, "\u{fffd}").into()
    } else {
        text.into()
    };
    // Shorter in bytes is shorter in any unit: the common case costs nothing.
    if text.len() <= LENGTH || text.encode_utf16().count() <= LENGTH {
        return text;
    }
    // The mark's own length grows with the number in it, by at most the digits of the whole length.
    let room = LENGTH.saturating_sub(mark.encode_utf16().count() + text.len().to_string().len());
    let mut units = 0;
    let kept: String = text
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= room
        })
        .collect();
    let left_out = text.chars().count() - kept.chars().count();
    (kept + &mark.replace("{n}", &left_out.to_string())).into()
}

/// Control characters and what is no character at all.
fn unshowable(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// Whether a program might take the text for a formula once somebody edits it.
pub fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}

#[cfg(test)]
mod tests {
    use super::{LENGTH, fitting, looks_like_formula};

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(fitting("một\r\nhai\rba", ""), "một\nhai\nba");
        assert_eq!(fitting("a\u{1}b\tc\u{fffe}", ""), "a\u{fffd}b\tc\u{fffd}");
        let full = "ă".repeat(LENGTH);
        assert_eq!(fitting(&full, "…"), full);
    }

    #[test]
    fn what_is_cut_says_how_much() {
        let long = "😀".repeat(20_000);
        let cut = fitting(&long, " [bớt {n} ký tự]");
        assert!(cut.encode_utf16().count() <= LENGTH);
        let kept = cut.chars().filter(|letter| *letter == '😀').count();
        assert!(cut.ends_with(&format!(" [bớt {} ký tự]", 20_000 - kept)));
    }

    #[test]
    fn formulas_are_known_by_their_first_character() {
        assert!(["=A1", "+84", "-5", "@x"].iter().all(|text| looks_like_formula(text)));
        assert!(!looks_like_formula("HTX =A1"));
    }
}
