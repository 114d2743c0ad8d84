//! TCVN3 text. Toned capitals have no code of their own: they are small letters in a capital font, or a capital with a
//! small toned letter behind it.

use super::tables::tcvn3;

pub fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    for stored in text.chars() {
        decoded.push(tcvn3(stored).unwrap_or(stored));
    }
    capitals(&decoded)
}

/// A toned letter among capitals ("CéNG" stands for "CỘNG") is a capital: in a word of two or more capitals, and in a text
/// whose plain letters are all capitals.
fn capitals(text: &str) -> String {
    if is_capital(text, 4) {
        return text.to_uppercase();
    }
    let piece = |piece: &str| if is_capital(piece, 2) { piece.to_uppercase() } else { piece.to_owned() };
    text.split_inclusive(|letter: char| !letter.is_alphabetic()).map(piece).collect()
}

/// Whether the ASCII letters are capitals, at least so many.
fn is_capital(text: &str, least: usize) -> bool {
    let mut letters = text.chars().filter(char::is_ascii_alphabetic).peekable();
    letters.peek().is_some()
        && text.chars().filter(char::is_ascii_uppercase).count() >= least
        && letters.all(|letter| letter.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_capitals_are_capitals() {
        assert_eq!(decode("CéNG HOµ"), "CỘNG HOÀ");
        assert_eq!(decode("§¡NG Ký KINH DOANH"), "ĐĂNG KÝ KINH DOANH");
        assert_eq!(decode("Céng hoµ"), "Cộng hoà");
    }
}
