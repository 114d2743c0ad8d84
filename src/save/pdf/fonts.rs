//! The typefaces of a document: each with just the glyphs that its pages use.

use super::PdfError;
use super::plan::Bases;
use super::unhinted::unhinted;
use crate::draw::fonts::{Face, POINT};
use crate::draw::page::{Item, Page};
use printpdf::ParsedFont;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// Letters below it are looked up in a table: Latin with all Vietnamese letters, punctuation, signs.
const TABLE: usize = 0x2600;
/// What stands for a letter that a typeface does not have.
const STAND_INS: [char; 2] = ['□', '?'];

/// The typefaces of a document.
pub struct Fonts(BTreeMap<Face, Typeface>);

/// A typeface as it is stored.
pub struct Typeface {
    pub font: ParsedFont,
    /// Height of its capitals, in thousandths of the size.
    pub capitals: i64,
    /// Each code on the pages with the letter that it stands for and its width in thousandths of the size.
    pub codes: BTreeMap<u16, (char, f64)>,
    low: Vec<u16>,
    high: BTreeMap<char, u16>,
}

/// The letters that a typeface is used for.
struct Letters {
    low: Vec<bool>,
    high: BTreeSet<char>,
}

impl Letters {
    fn new() -> Self {
        // A space joins the lines of a paragraph.
        let mut letters = Self { low: vec![false; TABLE], high: BTreeSet::new() };
        letters.add(" ");
        letters
    }

    fn add(&mut self, text: &str) {
        for letter in text.chars() {
            match self.low.get_mut(letter as usize) {
                Some(used) => *used = true,
                None => {
                    self.high.insert(letter);
                }
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = char> {
        let low = (0..).zip(&self.low).filter(|(_, used)| **used).filter_map(|(letter, _)| char::from_u32(letter));
        low.chain(self.high.iter().copied())
    }
}

impl Fonts {
    pub fn of(pages: &[&Page], bases: &Bases<'_>) -> Result<Self, PdfError> {
        let mut used: BTreeMap<Face, Letters> = BTreeMap::new();
        let shared = bases.parts.iter().flat_map(|part| part.items);
        for item in pages.iter().flat_map(|page| &page.items).chain(shared) {
            if let Item::Text(text) = item {
                used.entry(text.face).or_insert_with(Letters::new).add(&text.text);
            }
        }
        let faces = used.into_iter().map(|(face, letters)| Ok((face, Typeface::subset(face, &letters)?)));
        Ok(Self(faces.collect::<Result<_, PdfError>>()?))
    }

    pub fn iter(&self) -> impl Iterator<Item = (Face, &Typeface)> {
        self.0.iter().map(|(face, typeface)| (*face, typeface))
    }

    /// A typeface that the pages use.
    pub fn get(&self, face: Face) -> &Typeface {
        &self.0[&face]
    }
}

/// The name of a typeface among the resources.
pub fn resource(face: Face) -> String {
    format!("F{}", face as u8)
}

/// The glyph of a letter. Some typefaces have one for control characters, which nobody can see.
fn glyph(face: Face, letter: char) -> Option<u16> {
    face.glyph(letter).filter(|glyph| *glyph != 0 && !letter.is_control())
}

impl Typeface {
    /// A typeface with only these letters; its name has the tag that marks a subset, made from the glyphs.
    fn subset(face: Face, letters: &Letters) -> Result<Self, PdfError> {
        let damaged = || PdfError::Typeface { face: face.name() };
        let mut remapper = GlyphRemapper::new();
        let (mut low, mut high, mut codes) = (vec![0; TABLE], BTreeMap::new(), BTreeMap::new());
        let stand_in = STAND_INS.into_iter().find_map(|letter| Some((letter, face.glyph(letter)?)));
        for letter in letters.all() {
            let own = glyph(face, letter).map(|glyph| (letter, glyph));
            let Some((shown, glyph)) = own.or(stand_in) else { continue };
            let code = remapper.remap(glyph);
            // One glyph may serve two letters: the first of them is what is copied from the page.
            codes.entry(code).or_insert((shown, face.width(shown.encode_utf8(&mut [0; 4]), 1000.0) / POINT));
            match low.get_mut(letter as usize) {
                Some(place) => *place = code,
                None => {
                    high.insert(letter, code);
                }
            }
        }
        let bytes = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|source| PdfError::Subset { face: face.name(), source })?;
        let bytes = unhinted(&bytes).ok_or_else(damaged)?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(damaged)?;
        let whole = ttf_parser::Face::parse(face.bytes(), 0).map_err(|_| damaged())?;
        let tag: String = Sha256::digest(&bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        font.font_name = Some(format!("{tag}+{}", face.name()));
        font.pdf_font_metrics.us_weight_class = whole.weight().to_number();
        let capitals = f64::from(whole.capital_height().unwrap_or_else(|| whole.ascender()));
        let capitals = (capitals * 1000.0 / f64::from(whole.units_per_em())).round() as i64;
        Ok(Self { font, capitals, codes, low, high })
    }

    /// What stands for a letter on the pages of this document; nothing where the typeface has not even a sign for
    /// "lacking".
    pub fn code(&self, letter: char) -> Option<u16> {
        match self.low.get(letter as usize) {
            Some(0) => None,
            Some(code) => Some(*code),
            None => self.high.get(&letter).copied(),
        }
    }
}
