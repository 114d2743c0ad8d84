//! A TrueType font without what only helps coarse screens and what a PDF says itself: instructions, names of glyphs and of
//! the font. It makes a certificate by a third smaller. The outlines stay as they are (OpenType, "glyf", "loca").

use std::collections::BTreeMap;

/// The tables that a font inside a PDF needs (ISO 32000-1, 9.9), in their order.
const NEEDED: [&[u8; 4]; 6] = [b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"];

/// The font without instructions; nothing where its tables contradict each other.
pub fn unhinted(font: &[u8]) -> Option<Vec<u8>> {
    let mut tables: BTreeMap<&[u8], Vec<u8>> = BTreeMap::new();
    for at in 0..usize::from(word(font, 4)?) {
        let entry = font.get(12 + 16 * at..28 + 16 * at)?;
        let (start, length) = (long(entry, 8)? as usize, long(entry, 12)? as usize);
        tables.insert(entry.get(..4)?, font.get(start..start + length)?.to_vec());
    }
    let long_places = word(tables.get(b"head".as_slice())?, 50)? == 1;
    let (glyf, loca) = (tables.get(b"glyf".as_slice())?, tables.get(b"loca".as_slice())?);
    let glyphs = loca.len() / if long_places { 4 } else { 2 };
    let place = |glyph: usize| {
        if long_places {
            long(loca, 4 * glyph).map(|at| at as usize)
        } else {
            Some(2 * usize::from(word(loca, 2 * glyph)?))
        }
    };
    let (mut outlines, mut places) = (Vec::new(), Vec::new());
    for glyph in 0..glyphs {
        if long_places {
            places.extend((outlines.len() as u32).to_be_bytes());
        } else {
            places.extend(u16::try_from(outlines.len() / 2).ok()?.to_be_bytes());
        }
        if glyph + 1 < glyphs {
            outline(glyf.get(place(glyph)?..place(glyph + 1)?)?, &mut outlines)?;
            outlines.resize(outlines.len().next_multiple_of(2), 0);
        }
    }
    tables.insert(b"glyf", outlines);
    tables.insert(b"loca", places);
    let head = tables.get_mut(b"head".as_slice())?;
    head.get_mut(8..12)?.fill(0);
    let mut whole = directory(&tables)?;
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(sum(&whole));
    let head = NEEDED
        .iter()
        .take_while(|name| **name != b"head")
        .try_fold(start(), |at, name| Some(at + tables.get(name.as_slice())?.len().next_multiple_of(4)))?;
    whole.get_mut(head + 8..head + 12)?.copy_from_slice(&adjustment.to_be_bytes());
    Some(whole)
}

/// Where the first table begins.
fn start() -> usize {
    12 + 16 * NEEDED.len()
}

/// The tables with the directory before them.
fn directory(tables: &BTreeMap<&[u8], Vec<u8>>) -> Option<Vec<u8>> {
    // The version, the number of tables, and three numbers made of it.
    let mut whole = vec![0, 1, 0, 0, 0, NEEDED.len() as u8, 0, 64, 0, 2, 0, 32];
    let mut body = Vec::new();
    for name in NEEDED {
        let table = tables.get(name.as_slice())?;
        whole.extend(name);
        whole.extend(sum(table).to_be_bytes());
        whole.extend(((start() + body.len()) as u32).to_be_bytes());
        whole.extend((table.len() as u32).to_be_bytes());
        body.extend(table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    whole.append(&mut body);
    Some(whole)
}

/// A glyph without its instructions.
fn outline(glyph: &[u8], out: &mut Vec<u8>) -> Option<()> {
    const ARE_WORDS: u16 = 0x1;
    const SCALE: u16 = 0x8;
    const MORE: u16 = 0x20;
    const TWO_SCALES: u16 = 0x40;
    const MATRIX: u16 = 0x80;
    const INSTRUCTIONS: u16 = 0x100;
    if glyph.is_empty() {
        return Some(());
    }
    let contours = i16::from_be_bytes([*glyph.first()?, *glyph.get(1)?]);
    if let Ok(contours) = usize::try_from(contours) {
        let before = 10 + 2 * contours;
        let length = usize::from(word(glyph, before)?);
        out.extend(glyph.get(..before)?);
        out.extend([0, 0]);
        out.extend(glyph.get(before + 2 + length..)?);
        return Some(());
    }
    // Made of other glyphs: the instructions follow the last of them.
    out.extend(glyph.get(..10)?);
    let mut at = 10;
    loop {
        let flags = word(glyph, at)?;
        let mut length = if flags & ARE_WORDS != 0 { 8 } else { 6 };
        length += match flags {
            _ if flags & SCALE != 0 => 2,
            _ if flags & TWO_SCALES != 0 => 4,
            _ if flags & MATRIX != 0 => 8,
            _ => 0,
        };
        out.extend((flags & !INSTRUCTIONS).to_be_bytes());
        out.extend(glyph.get(at + 2..at + length)?);
        at += length;
        if flags & MORE == 0 {
            return Some(());
        }
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The checksum of a table.
fn sum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks(4).map(|part| {
        let mut word = [0; 4];
        word.iter_mut().zip(part).for_each(|(to, of)| *to = *of);
        u32::from_be_bytes(word)
    });
    words.fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::fonts::Face;
    use ttf_parser::{GlyphId, OutlineBuilder, Rect};

    #[derive(Default, PartialEq, Debug)]
    struct Drawn(Vec<(u8, [f32; 6])>);

    impl OutlineBuilder for Drawn {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push((0, [x, y, 0.0, 0.0, 0.0, 0.0]));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push((1, [x, y, 0.0, 0.0, 0.0, 0.0]));
        }
        fn quad_to(&mut self, a: f32, b: f32, x: f32, y: f32) {
            self.0.push((2, [a, b, x, y, 0.0, 0.0]));
        }
        fn curve_to(&mut self, a: f32, b: f32, c: f32, d: f32, x: f32, y: f32) {
            self.0.push((3, [a, b, c, d, x, y]));
        }
        fn close(&mut self) {
            self.0.push((4, [0.0; 6]));
        }
    }

    fn drawn(face: &ttf_parser::Face<'_>, glyph: u16) -> (Option<Rect>, Drawn) {
        let mut drawn = Drawn::default();
        let bounds = face.outline_glyph(GlyphId(glyph), &mut drawn);
        (bounds, drawn)
    }

    #[test]
    fn every_outline_and_width_stays() {
        for face in Face::ALL {
            let bytes = unhinted(face.bytes()).unwrap();
            assert!(bytes.len() < face.bytes().len());
            assert_eq!(sum(&bytes), 0xB1B0_AFBA, "the checksum of the whole font");
            let whole = ttf_parser::Face::parse(face.bytes(), 0).unwrap();
            let bare = ttf_parser::Face::parse(&bytes, 0).unwrap();
            let mut seen = 0;
            for glyph in 0..whole.number_of_glyphs() {
                let (expected, found) = (drawn(&whole, glyph), drawn(&bare, glyph));
                assert_eq!(found, expected, "{face:?} {glyph}");
                assert_eq!(bare.glyph_hor_advance(GlyphId(glyph)), whole.glyph_hor_advance(GlyphId(glyph)));
                seen += expected.1.0.len();
            }
            assert!(seen > 10_000, "{face:?}");
        }
    }

    #[test]
    fn a_damaged_font_is_refused() {
        let whole = Face::Display.bytes();
        for length in [0, 3, 11, 40, 200, whole.len() / 2] {
            assert_eq!(unhinted(&whole[..length]), None, "{length} bytes");
        }
    }
}
