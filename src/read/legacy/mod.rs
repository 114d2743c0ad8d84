//! Vietnamese text from before Unicode: the code points of a legacy font or code page → letters.
//!
//! The font of a cell is the best evidence of its encoding, the letters decide where the font says nothing or lies. In a
//! workbook the bytes of such text arrive as the Latin letters of windows-1252.

mod guess;
mod mojibake;
mod tables;
mod tcvn3;
mod viqr;
mod vni;

pub use guess::{Evidence, bytes, holds_unicode, is_foreign, is_wide, of_texts, repair, stored};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// A way in which Vietnamese text was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// TCVN 5712, the fonts `.VnTime` and their kin.
    Tcvn3,
    /// The same in a font whose small letters look like capitals (`.VnTimeH`).
    Tcvn3Capitals,
    /// VNI for Windows: a vowel and a mark behind it.
    Vni,
    /// Vietnamese Professionals Society.
    Vps,
    /// Marks typed as ASCII behind the letter: `Ho.p ta'c xa~`.
    Viqr,
    /// windows-1258 read as windows-1252: tone marks are letters behind their vowel.
    Cp1258,
    /// UTF-8 read as windows-1252.
    Mojibake,
}

impl Encoding {
    pub const ALL: [Self; 7] =
        [Self::Tcvn3, Self::Tcvn3Capitals, Self::Vni, Self::Vps, Self::Viqr, Self::Cp1258, Self::Mojibake];

    /// The name that a repair is logged under.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 | Self::Tcvn3Capitals => "TCVN3",
            Self::Vni => "VNI",
            Self::Vps => "VPS",
            Self::Viqr => "VIQR",
            Self::Cp1258 => "windows-1258",
            Self::Mojibake => "UTF-8 › windows-1252",
        }
    }

    /// The encoding that a font's name tells.
    pub fn of_font(name: &str) -> Option<Self> {
        let lower = name.trim().to_lowercase();
        if let Some(rest) = lower.strip_prefix(".vn") {
            // `.VnTimeH`, `.VnTifani HeavyH`; every name with a final H shows capitals.
            return Some(if rest.ends_with('h') { Self::Tcvn3Capitals } else { Self::Tcvn3 });
        }
        if lower.starts_with("vni-") || lower.starts_with("vni ") {
            Some(Self::Vni)
        } else if lower.starts_with("vps ") || lower.starts_with("vps-") {
            Some(Self::Vps)
        } else {
            None
        }
    }
}

/// The text in Unicode (NFC). Letters that the encoding does not have, real Unicode among them, stay as they are, and so do
/// words of Unicode that it would make unreadable.
pub fn decode(text: &str, encoding: Encoding) -> String {
    if text.is_ascii() && !matches!(encoding, Encoding::Viqr | Encoding::Tcvn3Capitals) {
        return text.to_owned();
    }
    let has_letters_of_unicode = !matches!(encoding, Encoding::Viqr | Encoding::Mojibake) && guess::holds_unicode(text);
    if !has_letters_of_unicode {
        decode_all(text, encoding)
    } else if guess::is_unicode(text, encoding) {
        text.to_owned()
    } else {
        guess::decode_mixed(text, encoding)
    }
}

/// Every letter decoded that the encoding has.
fn decode_all(text: &str, encoding: Encoding) -> String {
    match encoding {
        Encoding::Tcvn3 => tcvn3::decode(text),
        Encoding::Tcvn3Capitals => tcvn3::decode(text).to_uppercase(),
        Encoding::Vni => vni::decode(text),
        Encoding::Vps => text.chars().map(|letter| tables::vps(letter).unwrap_or(letter)).collect(),
        Encoding::Viqr => viqr::decode(text),
        Encoding::Cp1258 => cp1258(text),
        Encoding::Mojibake => mojibake::decode(text).unwrap_or_else(|| text.to_owned()),
    }
}

/// Whether some letter of the text could be one of a legacy encoding: a cheap test before anything else is tried.
pub fn is_suspect(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|letter| ('\u{80}'..='\u{FF}').contains(&letter) || is_windows_1252(letter))
}

/// The letters that windows-1252 has at 0x80–0x9F.
fn is_windows_1252(letter: char) -> bool {
    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(letter)
}

/// The byte of a letter in windows-1252; the control characters 0x80–0x9F, as Latin-1 has them, give their own.
fn byte_of(letter: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match u32::from(letter) {
        code @ 0..=0xFF => u8::try_from(code).ok(),
        _ => HIGH.iter().position(|known| *known == letter).and_then(|at| u8::try_from(at + 0x80).ok()),
    }
}

/// windows-1258 read as windows-1252: five letters are tone marks, six others Vietnamese letters.
fn cp1258(text: &str) -> String {
    let letter = |letter: char| match letter {
        'Ì' => '\u{300}',
        'ì' => '\u{301}',
        'Ò' => '\u{309}',
        'Þ' => '\u{303}',
        'ò' => '\u{323}',
        'Ã' => 'Ă',
        'ã' => 'ă',
        'Ð' => 'Đ',
        'ð' => 'đ',
        'Õ' => 'Ơ',
        'õ' => 'ơ',
        'Ý' => 'Ư',
        'ý' => 'ư',
        'þ' => '₫',
        other => other,
    };
    text.chars().map(letter).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_tell_their_encoding() {
        for (font, encoding) in [
            (".VnTime", Some(Encoding::Tcvn3)),
            (".VnTimeH", Some(Encoding::Tcvn3Capitals)),
            (".VnTifani HeavyH", Some(Encoding::Tcvn3Capitals)),
            ("VNI-Times", Some(Encoding::Vni)),
            ("vni-helve-condense", Some(Encoding::Vni)),
            ("Times New Roman", None),
            ("Vnhoi", None),
        ] {
            assert_eq!(Encoding::of_font(font), encoding, "{font}");
        }
    }

    #[test]
    fn one_phrase_in_every_encoding() {
        let phrases = [
            ("Hîp t¸c x·", Encoding::Tcvn3, "Hợp tác xã"),
            ("H×nh thøc khen th\u{AD}ëng", Encoding::Tcvn3, "Hình thức khen thưởng"),
            ("hîp t¸c x·", Encoding::Tcvn3Capitals, "HỢP TÁC XÃ"),
            ("Hôïp taùc xaõ", Encoding::Vni, "Hợp tác xã"),
            ("HÔÏP TAÙC XAÕ", Encoding::Vni, "HỢP TÁC XÃ"),
            ("Uûy ban", Encoding::Vni, "Ủy ban"),
            ("Lónh vöïc kyõ thuaät vò", Encoding::Vni, "Lĩnh vực kỹ thuật vị"),
            ("Hõòp taìc xaÞ", Encoding::Cp1258, "Hợp tác xã"),
            ("Chýìc vuò", Encoding::Cp1258, "Chức vụ"),
            ("Há»\u{A3}p tÃ¡c xÃ£", Encoding::Mojibake, "Hợp tác xã"),
            ("Ho+.p ta'c xa~", Encoding::Viqr, "Hợp tác xã"),
        ];
        for (stored, encoding, wanted) in phrases {
            assert_eq!(decode(stored, encoding), wanted, "{stored}");
        }
    }

    #[test]
    fn unicode_and_ascii_stay() {
        for text in ["50%", "V.07.02.04", "Hợp tác xã Ủy ban ỷ lại", "15a.206"] {
            for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Cp1258, Encoding::Mojibake] {
                assert_eq!(decode(text, encoding).to_lowercase(), text.to_lowercase(), "{encoding:?}");
            }
        }
    }
}
