//! QR codes (ISO/IEC 18004): the picture of a text, and the texts of the codes in a picture or a PDF.

use crate::model::SealFault;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{ExtendedColorType, GrayImage, ImageEncoder, ImageReader, Limits, Luma};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use qrcode::{Color, EcLevel, QrCode};
use std::collections::BTreeSet;
use std::io::Cursor;

/// Free modules around a code, as the standard asks.
const QUIET: usize = 4;
/// With fewer, programs that show a page at few dots draw modules of uneven width, which scanners cannot read.
const PIXELS: usize = 4;
/// How many times a picture is enlarged until a code is found in it, and pixels of the largest that is looked into.
const ENLARGED: u32 = 4;
const PIXELS_IN_ALL: u64 = 80_000_000;
/// A picture with fewer pixels a side is enlarged before codes are looked for.
const SMALL: u32 = 600;
/// Pixels a side of a picture that is looked into, and bytes that unpacking one may take.
const LARGEST: u32 = 12_000;
const MEMORY: u64 = 512 << 20;

/// A picture as an item of a page: PNG, [`PIXELS`] a side of each module, white around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub png: Vec<u8>,
    /// Modules a side, the free ones included.
    pub modules: usize,
}

/// Bytes that a code of the largest size and this correction holds (ISO/IEC 18004, table 7: version 40-M).
pub const MOST_BYTES: usize = 2331;

/// The code of a text; nothing for one that is longer than [`MOST_BYTES`].
pub fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let modules = width + 2 * QUIET;
    let side = modules * PIXELS;
    let mut pixels = vec![u8::MAX; side * side];
    for (at, _) in colours.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
        let (row, column) = ((at / width + QUIET) * PIXELS, (at % width + QUIET) * PIXELS);
        for row in row..row + PIXELS {
            pixels[row * side + column..row * side + column + PIXELS].fill(0);
        }
    }
    let mut png = Vec::new();
    let side = side as u32; // a code has 177 modules a side at the most
    PngEncoder::new(&mut png).write_image(&pixels, side, side, ExtendedColorType::L8).ok()?;
    Some(Picture { png, modules })
}

/// A code that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Counted from one; nothing in a picture.
    pub page: Option<usize>,
    pub code: String,
    /// What else the page says, where it can be read.
    pub around: Option<String>,
}

/// The codes of a PDF file (those that are pictures in it) or of a PNG or JPEG picture.
///
/// # Errors
/// [`SealFault::Unreadable`] with the reader's own words.
pub fn found_in(bytes: &[u8]) -> Result<Vec<Found>, SealFault> {
    if bytes.starts_with(b"%PDF") {
        return in_document(bytes);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(unreadable)?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(LARGEST), Some(LARGEST));
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(unreadable)?.into_luma8();
    Ok(scanned(&picture).into_iter().map(|code| Found { page: None, code, around: None }).collect())
}

/// The texts of the codes of a scan or photograph: as it is, else enlarged, as modules of two or three pixels cannot be
/// told apart.
fn scanned(picture: &GrayImage) -> Vec<String> {
    let (width, height) = picture.dimensions();
    let small = |times: &u32| u64::from(width * times) * u64::from(height * times) <= PIXELS_IN_ALL;
    let enlarged = (2..=ENLARGED).filter(small).map(|times| {
        let larger = image::imageops::resize(picture, width * times, height * times, FilterType::CatmullRom);
        texts(&larger)
    });
    let mut tries = std::iter::once_with(|| texts(picture)).chain(enlarged);
    tries.find(|found| !found.is_empty()).unwrap_or_default()
}

fn unreadable(error: impl ToString) -> SealFault {
    SealFault::Unreadable { detail: error.to_string() }
}

fn in_document(bytes: &[u8]) -> Result<Vec<Found>, SealFault> {
    let document = Document::load_mem(bytes).map_err(unreadable)?;
    let mut found = Vec::new();
    for (number, page) in document.get_pages() {
        let (own, inherited) = document.get_page_resources(page).map_err(unreadable)?;
        let more = inherited.iter().filter_map(|id| document.get_dictionary(*id).ok());
        let drawn = drawn(&document, page)?;
        let codes: BTreeSet<String> = own
            .into_iter()
            .chain(more)
            .flat_map(|resources| pictures(&document, resources, &drawn))
            .flat_map(|picture| texts(&picture))
            .collect();
        // A page whose text cannot be read is judged by its code alone.
        let around = document.extract_text(&[number]).ok();
        let page = usize::try_from(number).ok();
        found.extend(codes.into_iter().map(|code| Found { page, code, around: around.clone() }));
    }
    Ok(found)
}

/// The names of what a page itself draws: its resources may be those of all pages.
fn drawn(document: &Document, page: ObjectId) -> Result<BTreeSet<Vec<u8>>, SealFault> {
    let content = document.get_page_content(page);
    let operations = Content::decode(&content).map_err(unreadable)?.operations;
    let named = operations.into_iter().filter(|operation| operation.operator == "Do");
    Ok(named.filter_map(|operation| operation.operands.first()?.as_name().ok().map(<[u8]>::to_vec)).collect())
}

/// The drawn pictures of a page that could be codes: square, eight bits a colour, unpacked by what every reader has.
fn pictures(document: &Document, resources: &Dictionary, drawn: &BTreeSet<Vec<u8>>) -> Vec<GrayImage> {
    let objects = resources.get(b"XObject").and_then(|objects| document.dereference(objects));
    let Ok((_, Object::Dictionary(objects))) = objects else { return Vec::new() };
    let objects = objects.iter().filter(|(name, _)| drawn.contains(*name));
    let streams = objects.filter_map(|(_, object)| document.dereference(object).ok()?.1.as_stream().ok());
    streams.filter_map(|stream| grey(document, stream)).collect()
}

fn grey(document: &Document, stream: &Stream) -> Option<GrayImage> {
    let number = |key: &[u8]| u32::try_from(stream.dict.get(key).ok()?.as_i64().ok()?).ok();
    if stream.dict.get(b"Subtype").and_then(Object::as_name).ok()? != b"Image" {
        return None;
    }
    let (width, height, bits) = (number(b"Width")?, number(b"Height")?, number(b"BitsPerComponent")?);
    if width != height || bits != 8 || width > LARGEST {
        return None;
    }
    let packed = stream.dict.get(b"Filter").is_ok();
    let bytes =
        if packed { stream.decompressed_content_with_limit(MEMORY as usize).ok()? } else { stream.content.clone() };
    let (_, space) = document.dereference(stream.dict.get(b"ColorSpace").ok()?).ok()?;
    let colours = match space.as_name().ok()? {
        b"DeviceGray" => 1,
        b"DeviceRGB" => 3,
        _ => return None,
    };
    let greys: Vec<u8> = bytes.chunks_exact(colours).map(|pixel| pixel[0]).collect();
    GrayImage::from_raw(width, height, greys)
}

/// The texts of all codes of a picture.
fn texts(picture: &GrayImage) -> Vec<String> {
    let side = picture.width().max(picture.height()).max(1);
    let times = SMALL.div_ceil(side).clamp(1, 8);
    let (width, height) = (picture.width() * times, picture.height() * times);
    let at = |x: usize, y: usize| {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX) / times;
        let Luma([grey]) = picture.get_pixel(place(x), place(y));
        *grey
    };
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width as usize, height as usize, at);
    prepared.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::{found_in, picture};
    use crate::model::SealFault;

    #[test]
    fn a_code_is_found_in_its_own_picture() {
        let text = "THIDUA1\nBà Nguyễn Thị Ví Dụ\nỄ ỡ ữ ặ\n2134/QĐ-UBND";
        let picture = picture(text).unwrap();
        assert!(picture.png.len() < 4_000, "{}", picture.png.len());
        let found = found_in(&picture.png).unwrap();
        assert_eq!(found.iter().map(|found| found.code.as_str()).collect::<Vec<_>>(), [text]);
    }

    #[test]
    fn what_holds_no_code_says_so() {
        assert!(matches!(found_in(b"GIF8 and no more"), Err(SealFault::Unreadable { .. })));
        assert!(matches!(found_in(b"%PDF-1.7 broken"), Err(SealFault::Unreadable { .. })));
        assert_eq!(picture(&"a".repeat(2_400)), None);
    }
}
