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

/// A toned letter inside a word of capitals ("CéNG" stands for "CỘNG") is a capital.
fn capitals(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let plain = piece.chars().filter(char::is_ascii_alphabetic);
        let (upper, lower) = plain.fold((0_u32, 0_u32), |(upper, lower), letter| match letter.is_ascii_uppercase() {
            true => (upper + 1, lower),
            false => (upper, lower + 1),
        });
        if upper >= 2 && lower == 0 {
            out.extend(piece.chars().flat_map(char::to_uppercase))
        } else {
            out.push_str(piece)
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_capitals_are_capitals() {
        assert_eq!(decode("CéNG HOµ"), "CỘNG HOÀ");
        assert_eq!(decode("Céng hoµ"), "Cộng hoà");
    }
}
