//! UTF-8 that was read as windows-1252, and the way back.

use super::byte_of;
use crate::roster::syllable::is_vietnamese;

/// The text as it was, or nothing where it is no such text. Done twice for what was damaged twice.
pub fn decode(text: &str) -> Option<String> {
    let once = undo(text)?;
    Some(undo(&once).unwrap_or(once))
}

/// Every run of letters that are the bytes of one Vietnamese letter becomes that letter.
fn undo(text: &str) -> Option<String> {
    if !text.chars().any(|letter| matches!(letter, 'Ã' | 'á' | 'Ä' | 'Æ' | 'â' | 'Å' | 'Â')) {
        return None;
    }
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut found = false;
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        match sequence(&letters[at..]) {
            Some((decoded, length)) => {
                out.push(decoded);
                found = true;
                at += length;
            }
            None => {
                out.push(letter);
                at += 1;
            }
        }
    }
    found.then_some(out)
}

/// A letter or a typographic sign at the start of the letters, read as UTF-8, and how many letters it takes.
fn sequence(letters: &[char]) -> Option<(char, usize)> {
    let first = byte_of(*letters.first()?)?;
    let length = match first {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => return None,
    };
    let mut bytes = Vec::with_capacity(length);
    for (place, letter) in letters.get(..length)?.iter().enumerate() {
        // A no-break space is often turned into a plain one on the way: "Ã " is "à" then.
        let lost = place == 1 && first == 0xC3 && *letter == ' ';
        bytes.push(if lost { 0xA0 } else { byte_of(*letter)? });
    }
    let decoded = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    let wanted = is_vietnamese(decoded) || matches!(decoded, '\u{A0}'..='\u{FF}' | '\u{2010}'..='\u{2026}');
    wanted.then_some((decoded, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_wrongly_once_or_twice_comes_back() {
        assert_eq!(decode("Há»\u{8D} vÃ\u{A0} tÃªn").as_deref(), Some("Họ và tên"));
        assert_eq!(decode("Ngh\u{E1}»‹ \u{C4}‘á»‹nh").as_deref(), Some("Nghị định"));
        assert_eq!(decode("NgÃ y sinh").as_deref(), Some("Ngày sinh"));
        let twice: String = "tÃªn".bytes().map(char::from).collect();
        assert_eq!(decode(&twice).as_deref(), Some("tên"));
        assert_eq!(decode("Xã Bình Ân, café"), None);
    }
}
