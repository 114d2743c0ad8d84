//! The typefaces that go into documents, and how wide their letters are.

use std::sync::OnceLock;
use ttf_parser::Face as Parsed;

/// Millimetres of a point.
pub const POINT: f64 = 25.4 / 72.0;

/// A typeface. Tinos has the metrics of Times New Roman, the typeface of administrative documents (Decree 30/2020).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    Bold,
    Italic,
    BoldItalic,
    /// For the largest words of a certificate.
    Display,
}

impl Face {
    pub const ALL: &[Self] = &[Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic, Self::Display];

    /// The name in the forms of `config`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::BoldItalic => "bold-italic",
            Self::Display => "display",
        }
    }

    /// The PostScript name inside documents.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "Tinos-Regular",
            Self::Bold => "Tinos-Bold",
            Self::Italic => "Tinos-Italic",
            Self::BoldItalic => "Tinos-BoldItalic",
            Self::Display => "PlayfairDisplay-Bold",
        }
    }

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Tinos-Regular.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/Tinos-Bold.ttf"),
            Self::Italic => include_bytes!("../../assets/fonts/Tinos-Italic.ttf"),
            Self::BoldItalic => include_bytes!("../../assets/fonts/Tinos-BoldItalic.ttf"),
            Self::Display => include_bytes!("../../assets/fonts/PlayfairDisplay-Bold.ttf"),
        }
    }

    fn parsed(self) -> Option<&'static Parsed<'static>> {
        static FACES: OnceLock<Vec<Option<Parsed<'static>>>> = OnceLock::new();
        let faces = FACES.get_or_init(|| Self::ALL.iter().map(|face| Parsed::parse(face.bytes(), 0).ok()).collect());
        faces.get(self as usize)?.as_ref()
    }

    /// The glyph of a character; nothing where the font has none.
    pub fn glyph(self, letter: char) -> Option<u16> {
        self.parsed()?.glyph_index(letter).map(|glyph| glyph.0)
    }

    /// The width of a line in millimetres at a size in points.
    pub fn width(self, text: &str, size: f64) -> f64 {
        let Some(face) = self.parsed() else { return 0.0 };
        let advance = |letter: char| face.glyph_index(letter).and_then(|glyph| face.glyph_hor_advance(glyph));
        let units: u32 = text.chars().filter_map(advance).map(u32::from).sum();
        f64::from(units) / f64::from(face.units_per_em()) * size * POINT
    }

    /// The text with a visible sign for every character that the font does not have.
    pub fn printable(self, text: &str) -> String {
        text.chars().map(|letter| if self.glyph(letter).is_some() { letter } else { '□' }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_every_vietnamese_letter() {
        for face in Face::ALL {
            for letter in ('\u{1EA0}'..='\u{1EF9}').chain("ăâđêôơưĂÂĐÊÔƠƯÁÀÃ“”–…".chars()) {
                assert!(face.glyph(letter).is_some(), "{face:?} {letter}");
            }
        }
    }

    #[test]
    fn widths_are_those_of_the_font() {
        let one = Face::Regular.width("n", 10.0);
        assert!((one - 5.0 * POINT).abs() < 0.01, "{one}");
        assert!(Face::Bold.width("Bằng khen", 20.0) > Face::Bold.width("Bằng khen", 10.0));
    }
}
