//! VNI for Windows: a vowel, and behind it one letter that stands for its mark and tone. The letters of i and "ỵ" are
//! single.

use unicode_normalization::UnicodeNormalization;

pub fn decode(text: &str) -> String {
    let mut letters = text.chars().peekable();
    let mut decoded = String::with_capacity(text.len());
    while let Some(stored) = letters.next() {
        let base = single(stored);
        let marks = letters.peek().and_then(|mark| marks(base, lower(*mark)));
        match marks {
            Some(marks) => {
                letters.next();
                decoded.push(base);
                decoded.push_str(marks);
            }
            None => decoded.push(alone(stored).unwrap_or(base)),
        }
    }
    decoded.nfc().collect()
}

/// Letters that stand for a base letter of Vietnamese.
fn single(stored: char) -> char {
    match stored {
        'ô' => 'ơ',
        'Ô' => 'Ơ',
        'ö' => 'ư',
        'Ö' => 'Ư',
        'ñ' => 'đ',
        'Ñ' => 'Đ',
        other => other,
    }
}

/// Letters that stand for a toned letter by themselves.
fn alone(stored: char) -> Option<char> {
    Some(match stored {
        'æ' => 'ỉ',
        'Æ' => 'Ỉ',
        'ó' => 'ĩ',
        'Ó' => 'Ĩ',
        'ò' => 'ị',
        'Ò' => 'Ị',
        'î' => 'ỵ',
        'Î' => 'Ỵ',
        _ => return None,
    })
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The combining marks that a letter behind the base stands for: breve with tones behind a, circumflex with tones behind
/// a, e and o, the bare tones behind every vowel.
fn marks(base: char, mark: char) -> Option<&'static str> {
    let base = lower(base);
    let circumflex = matches!(base, 'a' | 'e' | 'o');
    let toned = matches!(base, 'a' | 'e' | 'i' | 'o' | 'ơ' | 'u' | 'ư' | 'y');
    Some(match mark {
        'ø' if toned => "\u{300}",
        'ù' if toned => "\u{301}",
        'û' if toned => "\u{309}",
        'õ' if toned => "\u{303}",
        'ï' if toned => "\u{323}",
        'ê' if base == 'a' => "\u{306}",
        'è' if base == 'a' => "\u{306}\u{300}",
        'é' if base == 'a' => "\u{306}\u{301}",
        'ú' if base == 'a' => "\u{306}\u{309}",
        'ü' if base == 'a' => "\u{306}\u{303}",
        'ë' if base == 'a' => "\u{306}\u{323}",
        'â' if circumflex => "\u{302}",
        'à' if circumflex => "\u{302}\u{300}",
        'á' if circumflex => "\u{302}\u{301}",
        'å' if circumflex => "\u{302}\u{309}",
        'ã' if circumflex => "\u{302}\u{303}",
        'ä' if circumflex => "\u{302}\u{323}",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_behind_their_vowel() {
        for (stored, wanted) in [
            ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
            ("ÑÔN VÒ COÂNG TAÙC", "ĐƠN VỊ CÔNG TÁC"),
            ("saün coù Baèng Thuùy kyû", "sẵn có Bằng Thúy kỷ"),
            ("Uûy ban nhaân daân", "Ủy ban nhân dân"),
        ] {
            assert_eq!(decode(stored), wanted);
        }
    }
}
