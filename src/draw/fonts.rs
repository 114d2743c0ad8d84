//! The typefaces that go into documents, and how wide their letters are.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI16, Ordering};
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::opentype_layout::LayoutTable;
use ttf_parser::{Face as Parsed, GlyphId, Rect, Tag};

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

    fn loaded(self) -> &'static Loaded {
        static FACES: OnceLock<Vec<Loaded>> = OnceLock::new();
        &FACES.get_or_init(|| Self::ALL.iter().map(|face| Loaded::new(face.bytes())).collect())[self as usize]
    }

    /// The glyph of a character; nothing where the font has none.
    pub fn glyph(self, letter: char) -> Option<u16> {
        self.loaded().letter(letter).map(|glyph| glyph.id.0)
    }

    /// How much nearer (below zero) or farther two letters stand, in thousandths of an em, by the font's own table.
    pub fn kern(self, left: char, right: char) -> f64 {
        let loaded = self.loaded();
        f64::from(loaded.kern(left, right)) * 1000.0 / f64::from(loaded.parsed.units_per_em())
    }

    /// The width of a line in millimetres at a size in points, kerned.
    pub fn width(self, text: &str, size: f64) -> f64 {
        self.ink(text, size).advance
    }

    /// Where a line's ink lies, in millimetres at a size in points; kerned as [`Face::kern`] says.
    pub fn ink(self, text: &str, size: f64) -> Ink {
        let loaded = self.loaded();
        let mut ink = Bounds::default();
        let (mut x, mut before) = (0_i32, None);
        for (letter, glyph) in text.chars().filter_map(|letter| Some((letter, loaded.letter(letter)?))) {
            x += before.map_or(0, |before| i32::from(loaded.kern(before, letter)));
            if let Some(area) = glyph.area {
                ink.left = ink.left.min(x + i32::from(area.x_min));
                ink.right = ink.right.max(x + i32::from(area.x_max));
                ink.above = ink.above.max(i32::from(area.y_max));
                ink.below = ink.below.max(-i32::from(area.y_min));
            }
            x += glyph.advance;
            before = Some(letter);
        }
        let unit = size * POINT / f64::from(loaded.parsed.units_per_em());
        let mm = |units: i32| f64::from(units) * unit;
        if ink.left > ink.right {
            return Ink { advance: mm(x), ..Ink::default() };
        }
        Ink { advance: mm(x), left: mm(ink.left), right: mm(ink.right), above: mm(ink.above), below: mm(ink.below) }
    }

    /// Whether the face can set a letter as it is read: it has a glyph, needs no mark placed over another letter, and runs
    /// from left to right.
    pub fn sets(self, letter: char) -> bool {
        let code = u32::from(letter);
        let mark =
            matches!(code, 0x300..=0x36F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F);
        let leftward = matches!(code, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF);
        let hidden = letter.is_control() || matches!(code, 0xAD | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F);
        !mark && !leftward && !hidden && self.glyph(letter).is_some_and(|glyph| glyph != 0)
    }

    /// The text with a visible sign for every character that the face cannot set.
    pub fn printable(self, text: &str) -> String {
        let sign = if self.sets('□') { '□' } else { '?' };
        text.chars().map(|letter| if self.sets(letter) { letter } else { sign }).collect()
    }
}

/// The ink of a line: how far it reaches from the left end of its baseline. Millimetres; `above` and `below` count away
/// from the baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ink {
    /// Where the next letter would begin.
    pub advance: f64,
    pub left: f64,
    pub right: f64,
    pub above: f64,
    pub below: f64,
}

impl Ink {
    /// How wide the ink is; a line of a box takes this much of it.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }
}

struct Bounds {
    left: i32,
    right: i32,
    above: i32,
    below: i32,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { left: i32::MAX, right: i32::MIN, above: i32::MIN, below: i32::MIN }
    }
}

/// A font file made ready.
struct Loaded {
    parsed: Parsed<'static>,
    /// Each lookup of pairs with its parts.
    pairs: Vec<Vec<PairAdjustment<'static>>>,
    /// The letters of Vietnamese, looked up once.
    letters: Vec<Option<Letter>>,
    /// What was found of their pairs; [`UNKNOWN`] until somebody asks.
    known: Vec<AtomicI16>,
}

/// A letter's glyph, in units of the font.
#[derive(Clone, Copy)]
struct Letter {
    id: GlyphId,
    advance: i32,
    area: Option<Rect>,
}

const UNKNOWN: i16 = i16::MIN;

/// The letters and marks that Vietnamese has besides ASCII.
pub fn vietnamese() -> impl Iterator<Item = char> {
    ('\u{1EA0}'..='\u{1EF9}').chain("ăâđêôơưĂÂĐÊÔƠƯáàãéèíìĩóòõúùũýÁÀÃÉÈÍÌĨÓÒÕÚÙŨÝ“”–…".chars())
}

/// How many letters have a place of their own.
const PLACES: usize = 494;

/// The place of a letter among those that Vietnamese texts are made of.
fn place(letter: char) -> Option<usize> {
    let code = u32::from(letter);
    let at = match code {
        0x20..=0x17F => code - 0x20,
        0x1A0..=0x1B4 => code - 0x1A0 + 352,
        0x1EA0..=0x1EFF => code - 0x1EA0 + 373,
        0x2010..=0x2027 => code - 0x2010 + 469,
        0x25A1 => 493,
        _ => return None,
    };
    Some(at as usize)
}

impl Loaded {
    fn new(bytes: &'static [u8]) -> Self {
        let parsed = Parsed::parse(bytes, 0).expect("the program's own fonts can be parsed");
        let pairs = pairs(parsed.tables().gpos.expect("the program's own fonts have pairs"));
        let mut letters = vec![None; PLACES];
        for letter in '\u{20}'..='\u{25A1}' {
            if let Some(at) = place(letter) {
                letters[at] = looked_up(&parsed, letter);
            }
        }
        let known = (0..PLACES * PLACES).map(|_| AtomicI16::new(UNKNOWN)).collect();
        Self { parsed, pairs, letters, known }
    }

    fn letter(&self, letter: char) -> Option<Letter> {
        match place(letter) {
            Some(at) => self.letters[at],
            None => looked_up(&self.parsed, letter),
        }
    }

    /// In units of the font.
    fn kern(&self, left: char, right: char) -> i16 {
        let cell = place(left).zip(place(right)).map(|(left, right)| &self.known[left * PLACES + right]);
        if let Some(known) = cell.map(|cell| cell.load(Ordering::Relaxed)).filter(|known| *known != UNKNOWN) {
            return known;
        }
        let glyphs = self.letter(left).zip(self.letter(right));
        let found = glyphs.map_or(0, |(left, right)| {
            let of_lookup =
                |parts: &Vec<PairAdjustment<'static>>| parts.iter().find_map(|part| pair(part, left.id, right.id));
            self.pairs.iter().filter_map(of_lookup).sum()
        });
        if let Some(cell) = cell {
            cell.store(found, Ordering::Relaxed);
        }
        found
    }
}

fn looked_up(font: &Parsed<'static>, letter: char) -> Option<Letter> {
    let id = font.glyph_index(letter)?;
    let advance = i32::from(font.glyph_hor_advance(id).expect("every glyph of a font has its width"));
    // The box that the font says its ink fills: outlining it to see takes most of the time of a certificate.
    let area = font.tables().glyf.and_then(|outlines| outlines.bbox(id));
    Some(Letter { id, advance, area })
}

/// The lookups of the feature `kern` for Latin letters.
fn pairs(table: LayoutTable<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let scripts = &table.scripts;
    let script = scripts.find(Tag::from_bytes(b"latn")).or_else(|| scripts.find(Tag::from_bytes(b"DFLT")));
    let Some(language) = script.and_then(|script| script.default_language.or_else(|| script.languages.get(0))) else {
        return Vec::new();
    };
    let features = language.feature_indices.into_iter().filter_map(|at| table.features.get(at));
    let kern = features.filter(|feature| feature.tag == Tag::from_bytes(b"kern"));
    let lookups = kern.flat_map(|feature| feature.lookup_indices).filter_map(|at| table.lookups.get(at));
    let parts = |lookup: ttf_parser::opentype_layout::Lookup<'static>| {
        let parts = lookup.subtables.into_iter::<PositioningSubtable<'static>>();
        parts.filter_map(|part| if let PositioningSubtable::Pair(pair) = part { Some(pair) } else { None }).collect()
    };
    lookups.map(parts).collect()
}

/// What one part of a lookup says of a pair; nothing where it does not know the pair.
fn pair(part: &PairAdjustment<'static>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let values = match part {
        PairAdjustment::Format1 { coverage, sets } => sets.get(coverage.get(left)?)?.get(right)?,
        PairAdjustment::Format2 { coverage, classes, matrix } => {
            coverage.get(left)?;
            matrix.get((classes.0.get(left), classes.1.get(right)))?
        }
    };
    Some(values.0.x_advance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_every_vietnamese_letter() {
        for face in Face::ALL {
            for letter in vietnamese() {
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

    #[test]
    fn pairs_are_kerned_as_the_font_says() {
        for face in Face::ALL {
            assert!(face.kern('V', 'A') < -20.0, "{face:?} {}", face.kern('V', 'A'));
            assert_eq!(face.kern('n', 'n'), 0.0, "{face:?}");
            let (apart, together) = (face.width("V", 10.0) + face.width("A", 10.0), face.width("VA", 10.0));
            let kern = face.kern('V', 'A') / 1000.0 * 10.0 * POINT;
            assert!((apart + kern - together).abs() < 1e-9, "{face:?}");
        }
    }

    #[test]
    fn the_boxes_of_glyphs_are_those_of_their_outlines() {
        for face in Face::ALL {
            let loaded = face.loaded();
            for letter in (' '..'\u{2000}').filter(|letter| face.sets(*letter)) {
                let glyph = loaded.parsed.glyph_index(letter).unwrap();
                let edges = |area: Option<Rect>| area.map(|area| [area.x_min, area.y_min, area.x_max, area.y_max]);
                let said = edges(loaded.letter(letter).and_then(|letter| letter.area));
                let drawn = edges(loaded.parsed.glyph_bounding_box(glyph));
                let near = |(one, other): (&i16, &i16)| (one - other).abs() <= 2;
                let same = said.iter().flatten().zip(drawn.iter().flatten()).all(near);
                assert!(same && said.is_some() == drawn.is_some(), "{face:?} {letter}: {said:?}, {drawn:?}");
            }
        }
    }

    #[test]
    fn letters_of_other_scripts_are_measured_too() {
        assert!(Face::Regular.width("ЖΩ", 10.0) > 2.0);
        let places: std::collections::BTreeSet<usize> = ('\u{20}'..='\u{25A1}').filter_map(place).collect();
        assert_eq!((places.len(), places.last().copied()), (PLACES, Some(PLACES - 1)));
    }

    #[test]
    fn ink_reaches_to_the_marks() {
        let (plain, marked) = (Face::Bold.ink("A", 10.0), Face::Bold.ink("Ẵ", 10.0));
        assert!(marked.above > plain.above + 0.5, "{plain:?} {marked:?}");
        assert!(Face::Bold.ink("Ạ", 10.0).below > plain.below + 0.3);
        assert_eq!(Face::Bold.ink(" ", 10.0).width(), 0.0);
    }

    #[test]
    fn what_cannot_be_set_is_shown() {
        for letter in ['\u{202E}', '\u{5D0}', '\u{301}', '\u{7}', '🏆', '\u{200B}'] {
            assert!(!Face::Regular.sets(letter), "{letter:?}");
            for face in Face::ALL {
                assert_ne!(face.printable(&letter.to_string()), letter.to_string());
            }
        }
    }
}
