//! Pages → the bytes of a PDF. The only file that names printpdf (and lopdf, its own ground).

use crate::draw::fonts::{Face, POINT};
use crate::draw::page::{Colour, Item, Page, Text};
use crate::model::Date;
use lopdf::{Object, StringFormat};
use printpdf::{
    Color, FontId, LinePoint, Mm, OffsetDateTime, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage, Rgb, TextItem, TextMatrix, WindingOrder,
    XObject, XObjectId, XObjectTransform,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use subsetter::GlyphRemapper;

/// A PDF could not be made; the library's own words.
#[derive(Debug)]
pub struct PdfError(String);

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PdfError {}

/// One document of these pages. Each font holds just the glyphs that the pages use. The same pages, title and date give
/// the same bytes: nothing comes from a clock, a counter or chance.
pub fn pdf(pages: &[&Page], title: &str, date: Date) -> Result<Vec<u8>, PdfError> {
    let mut document = PdfDocument::new(title);
    let day = OffsetDateTime::from_unix_timestamp(i64::from(date.days_since_1970()) * 86_400).map_err(failed)?;
    let info = &mut document.metadata.info;
    info.creation_date = day;
    info.modification_date = day;
    info.metadata_date = day;
    info.producer = concat!("thidua ", env!("CARGO_PKG_VERSION")).to_owned();
    for (face, letters) in letters(pages) {
        let font = subset(face, &letters)?;
        document.resources.fonts.map.insert(font_id(face), PdfFont::new(font));
    }
    let pictures = pictures(pages, &mut document)?;
    document.pages =
        pages.iter().map(|page| PdfPage::new(mm(page.width), mm(page.height), ops(page, &pictures))).collect();
    let mut warnings = Vec::new();
    let mut written =
        document.to_lopdf_document(&PdfSaveOptions { optimize: false, ..PdfSaveOptions::default() }, &mut warnings);
    finish(&mut written, title)?;
    let mut bytes = Vec::new();
    written.save_to(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// The pictures of a document by their content: name, width and height in pixels.
type Pictures = BTreeMap<Vec<u8>, (XObjectId, usize, usize)>;

fn failed(error: impl fmt::Display) -> PdfError {
    PdfError(error.to_string())
}

/// Language, and an identifier from the content instead of a random one.
fn finish(document: &mut lopdf::Document, title: &str) -> Result<(), PdfError> {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(failed)?;
    let catalog = document.get_object_mut(root).and_then(Object::as_dict_mut).map_err(failed)?;
    catalog.set("Lang", Object::string_literal("vi"));
    // Decree 30/2020 asks for PDF 1.4 or later.
    document.version = "1.7".to_owned();
    document.prune_objects();
    document.renumber_objects();
    document.compress();
    let mut hash = Sha256::new();
    hash.update(title);
    document.trailer.remove(b"ID");
    for (id, object) in &document.objects {
        hash.update(format!("{id:?}"));
        match object {
            Object::Stream(stream) => hash.update(&stream.content),
            other => hash.update(format!("{other:?}")),
        }
    }
    let id = Object::String(hash.finalize().iter().take(16).copied().collect(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// The letters that each face is used for.
fn letters(pages: &[&Page]) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| page.all()) {
        if let Item::Text(text) = item {
            used.entry(text.face).or_default().extend(text.text.chars());
        }
    }
    used
}

fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face as u8))
}

/// A font with only these letters; its name has the tag that marks a subset, made from the letters.
fn subset(face: Face, letters: &BTreeSet<char>) -> Result<ParsedFont, PdfError> {
    let mut remapper = GlyphRemapper::new();
    let mapped: Vec<(char, u16)> =
        letters.iter().filter_map(|&letter| Some((letter, remapper.remap(face.glyph(letter)?)))).collect();
    let bytes = subsetter::subset(face.bytes(), 0, &remapper).map_err(|error| PdfError(format!("{error:?}")))?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
        .ok_or_else(|| PdfError(format!("{} is damaged", face.name())))?;
    font.codepoint_to_glyph = mapped.into_iter().map(|(letter, glyph)| (u32::from(letter), glyph)).collect();
    let tag: String = Sha256::digest(&bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    font.font_name = Some(format!("{tag}+{}", face.name()));
    Ok(font)
}

/// The pictures of all pages, each stored once; an identifier by its content.
fn pictures(pages: &[&Page], document: &mut PdfDocument) -> Result<Pictures, PdfError> {
    let mut known = BTreeMap::new();
    for item in pages.iter().flat_map(|page| page.all()) {
        let Item::Picture { bytes, .. } = item else { continue };
        if known.contains_key(bytes) {
            continue;
        }
        let image = RawImage::decode_from_bytes(bytes, &mut Vec::new()).map_err(PdfError)?;
        let id = XObjectId(format!("P{}", known.len()));
        let size = (image.width, image.height);
        document.resources.xobjects.map.insert(id.clone(), XObject::Image(image));
        known.insert(bytes.clone(), (id, size.0, size.1));
    }
    Ok(known)
}

fn mm(value: f64) -> Mm {
    Mm(value as f32)
}

fn pt(millimetres: f64) -> Pt {
    Pt((millimetres / POINT) as f32)
}

fn colour(colour: Colour) -> Color {
    let (r, g, b) = match colour {
        Colour::Black => (0.0, 0.0, 0.0),
        Colour::Red => (0.78, 0.06, 0.1),
        Colour::Grey => (0.86, 0.86, 0.86),
    };
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// A page's items as operations. PDF counts upwards from the lower left corner.
fn ops(page: &Page, pictures: &Pictures) -> Vec<Op> {
    let mut ops = Vec::new();
    let up = |(x, y): (f64, f64)| Point { x: pt(x), y: pt(page.height - y) };
    for item in page.all() {
        match item {
            Item::Text(text) => ops.extend(text_ops(text, page)),
            Item::Line { from, to, points, colour: ink } => {
                ops.extend(stroke(&[up(*from), up(*to)], *points, *ink, false, false));
            }
            Item::Rectangle { corner: (x, y), size: (width, height), points, colour: ink, dashed } => {
                let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)].map(up);
                ops.extend(stroke(&corners, *points, *ink, true, *dashed));
            }
            Item::Picture { corner: (x, y), size: (width, height), bytes } => {
                let Some((id, wide, high)) = pictures.get(bytes) else { continue };
                // At 72 dots an inch a pixel is a point; then scaled into the box, centred.
                let scale = (pt(*width).0 / *wide as f32).min(pt(*height).0 / *high as f32);
                let transform = XObjectTransform {
                    translate_x: Some(Pt(pt(*x).0 + (pt(*width).0 - *wide as f32 * scale) / 2.0)),
                    translate_y: Some(
                        Pt(pt(page.height - y - height).0 + (pt(*height).0 - *high as f32 * scale) / 2.0),
                    ),
                    scale_x: Some(scale),
                    scale_y: Some(scale),
                    dpi: Some(72.0),
                    rotate: None,
                    ..Default::default()
                };
                ops.push(Op::UseXobject { id: id.clone(), transform });
            }
        }
    }
    ops
}

/// One section a text: a cursor is relative to its section.
fn text_ops(text: &Text, page: &Page) -> [Op; 6] {
    let (x, y) = text.at;
    [
        Op::StartTextSection,
        Op::SetFillColor { col: colour(text.colour) },
        Op::SetFont { font: PdfFontHandle::External(font_id(text.face)), size: Pt(text.size as f32) },
        Op::SetTextMatrix { matrix: TextMatrix::TranslateRotate(pt(x), pt(page.height - y), text.turn as f32) },
        Op::ShowText { items: vec![TextItem::Text(text.text.clone())] },
        Op::EndTextSection,
    ]
}

fn stroke(points: &[Point], width: f64, ink: Colour, closed: bool, dashed: bool) -> Vec<Op> {
    let ring = points.iter().map(|point| LinePoint { p: *point, bezier: false }).collect();
    let mut ops = vec![
        Op::SaveGraphicsState,
        Op::SetOutlineColor { col: colour(if dashed { Colour::Black } else { ink }) },
        Op::SetOutlineThickness { pt: Pt(width as f32) },
    ];
    if dashed {
        ops.push(Op::SetLineDashPattern {
            dash: printpdf::LineDashPattern { offset: 0.0, pattern: [3.0, 3.0].into_iter().collect() },
        });
    }
    if closed {
        let polygon = Polygon {
            rings: vec![PolygonRing { points: ring }],
            mode: PaintMode::Stroke,
            winding_order: WindingOrder::NonZero,
        };
        ops.push(Op::DrawPolygon { polygon });
    } else {
        ops.push(Op::DrawLine { line: printpdf::Line { points: ring, is_closed: false } });
    }
    ops.push(Op::RestoreGraphicsState);
    ops
}
