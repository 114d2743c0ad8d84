//! Workbooks of Excel 97–2003: BIFF8 records in one stream of an OLE container. Only what a roster needs is written:
//! texts, numbers, merged areas, widths, borders and four fonts ([MS-XLS], sections 2.3 and 2.4).

use super::Failure;
use crate::sheet::{Align, Book, Look, Sheet, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};

/// Most bytes that a record may hold; longer ones go on in CONTINUE records.
const RECORD: usize = 8224;
const CONTINUE: u16 = 0x003C;
/// The first cell format that is ours: 15 of styles and the default one come before.
const FIRST_FORMAT: u16 = 16;

/// The file's bytes. The container holds no times, so two runs give the same ones.
pub fn bytes(book: &Book) -> Result<Vec<u8>, Failure> {
    let looks: BTreeSet<Look> =
        book.sheets.iter().flat_map(|sheet| sheet.cells.values()).map(|cell| cell.look).collect();
    let looks: BTreeMap<Look, u16> = looks.into_iter().zip(FIRST_FORMAT..).collect();
    let strings: BTreeSet<&str> = book.sheets.iter().flat_map(texts).collect();
    let strings: BTreeMap<&str, u32> = strings.into_iter().zip(0..).collect();
    let pages: Vec<Vec<u8>> = book.sheets.iter().map(|sheet| page(sheet, &looks, &strings)).collect();
    // Where each sheet begins is known once the globals are as long as they will be.
    let length = globals(book, &looks, &strings, &vec![0; pages.len()]).len();
    let starts: Vec<u32> = pages
        .iter()
        .scan(length, |at, page| {
            let start = *at;
            *at += page.len();
            u32::try_from(start).ok()
        })
        .collect();
    let mut stream = globals(book, &looks, &strings, &starts);
    stream.extend(pages.concat());
    let mut container = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    container.create_stream("/Workbook")?.write_all(&stream)?;
    container.flush()?;
    Ok(container.into_inner().into_inner())
}

fn texts(sheet: &Sheet) -> impl Iterator<Item = &str> {
    sheet.cells.values().filter_map(|cell| match &cell.value {
        Value::Text(text) | Value::TextFormula(_, text) => Some(text.as_str()),
        _ => None,
    })
}

fn globals(book: &Book, looks: &BTreeMap<Look, u16>, strings: &BTreeMap<&str, u32>, starts: &[u32]) -> Vec<u8> {
    let mut out = beginning(0x0005);
    record(&mut out, 0x0042, &1200u16.to_le_bytes());
    record(&mut out, 0x003D, &words(&[0x0168, 0x001E, 0x5E24, 0x32B2, 0x0038, 0, 0, 1, 0x0258]));
    record(&mut out, 0x0022, &words(&[0]));
    for (bold, italic) in FONTS {
        record(&mut out, 0x0031, &font(12, bold, italic));
    }
    // The number 4 is never used for a font, so the fifth one is number 5.
    for look in looks.keys() {
        record(&mut out, 0x0031, &font(look.size, look.bold, look.italic));
    }
    for style in 0..15 {
        record(&mut out, 0x00E0, &cell_format(if style == 0 { 0 } else { 1 }, None));
    }
    record(&mut out, 0x00E0, &cell_format(0, Some(Look { size: 12, ..Look::PLAIN })));
    for (font, look) in (5u16..).zip(looks.keys()) {
        record(&mut out, 0x00E0, &cell_format(font, Some(*look)));
    }
    record(&mut out, 0x0293, &[0x00, 0x80, 0x00, 0xFF]);
    for (sheet, start) in book.sheets.iter().zip(starts) {
        let mut body = start.to_le_bytes().to_vec();
        body.extend([u8::from(sheet.hidden), 0]);
        body.extend(short_text(&sheet.name));
        record(&mut out, 0x0085, &body);
    }
    shared_strings(&mut out, book, strings);
    record(&mut out, 0x000A, &[]);
    out
}

const FONTS: [(bool, bool); 4] = [(false, false), (true, false), (false, true), (true, true)];

/// Texts, each whole in one record: a CONTINUE record that begins with a text needs no byte of its own.
fn shared_strings(out: &mut Vec<u8>, book: &Book, strings: &BTreeMap<&str, u32>) {
    let uses = u32::try_from(book.sheets.iter().flat_map(texts).count()).unwrap_or(u32::MAX);
    let mut body = uses.to_le_bytes().to_vec();
    body.extend(u32::try_from(strings.len()).unwrap_or(u32::MAX).to_le_bytes());
    let mut code = 0x00FC;
    for text in strings.keys() {
        let units: Vec<u16> = text.encode_utf16().collect();
        let mut entry = u16::try_from(units.len()).unwrap_or(u16::MAX).to_le_bytes().to_vec();
        entry.push(1);
        entry.extend(words(&units));
        if body.len() + entry.len() > RECORD {
            record(out, code, &body);
            body.clear();
            code = CONTINUE;
        }
        body.extend(entry);
    }
    record(out, code, &body);
}

fn page(sheet: &Sheet, looks: &BTreeMap<Look, u16>, strings: &BTreeMap<&str, u32>) -> Vec<u8> {
    let mut out = beginning(0x0010);
    // Fit to the width of one page, landscape A4.
    record(&mut out, 0x0081, &words(&[0x05C1]));
    record(
        &mut out,
        0x00A1,
        &[words(&[9, 100, 1, 1, 0, if sheet.landscape { 0 } else { 2 }, 600, 600]), vec![0; 16], words(&[1])].concat(),
    );
    for (column, width) in (0u16..).zip(&sheet.widths) {
        let width = (width * 256.0).round().clamp(0.0, 65_000.0) as u16;
        record(&mut out, 0x007D, &words(&[column, column, width, 15, 0, 0]));
    }
    let rows = sheet.cells.keys().map(|(row, _)| row + 1).max().unwrap_or(0);
    record(
        &mut out,
        0x0200,
        &[0u32.to_le_bytes().to_vec(), rows.to_le_bytes().to_vec(), words(&[0, sheet.last() + 1, 0])].concat(),
    );
    for (row, height) in &sheet.heights {
        let twips = (height * 20.0).round().clamp(0.0, 8000.0) as u16;
        record(&mut out, 0x0208, &words(&[*row as u16, 0, sheet.last() + 1, twips, 0, 0, 0x0140, 15]));
    }
    for ((row, column), cell) in &sheet.cells {
        let format = looks.get(&cell.look).copied().unwrap_or(15);
        let place = words(&[*row as u16, *column, format]);
        match &cell.value {
            Value::Empty => record(&mut out, 0x0201, &place),
            Value::Text(text) | Value::TextFormula(_, text) => {
                let at = strings.get(text.as_str()).copied().unwrap_or(0);
                record(&mut out, 0x00FD, &[place, at.to_le_bytes().to_vec()].concat());
            }
            Value::Number(number) | Value::NumberFormula(_, number) => {
                record(&mut out, 0x0203, &[place, number.to_le_bytes().to_vec()].concat());
            }
            Value::Date(serial) => {
                record(&mut out, 0x0203, &[place, f64::from(*serial).to_le_bytes().to_vec()].concat())
            }
        }
    }
    record(&mut out, 0x023E, &[words(&[0x06B6, 0, 0, 0x0040, 0, 0, 0, 0, 0])].concat());
    for areas in sheet.merges.chunks(1000) {
        let mut body = words(&[areas.len() as u16]);
        for (top, left, bottom, right) in areas {
            body.extend(words(&[*top as u16, *bottom as u16, *left, *right]));
        }
        record(&mut out, 0x00E5, &body);
    }
    record(&mut out, 0x000A, &[]);
    out
}

/// BOF: of the globals (5) or of a sheet (16).
fn beginning(kind: u16) -> Vec<u8> {
    let mut out = Vec::new();
    record(&mut out, 0x0809, &words(&[0x0600, kind, 0x0DBB, 0x07CC, 0x0041, 0, 0x0006, 0]));
    out
}

fn record(out: &mut Vec<u8>, code: u16, body: &[u8]) {
    out.extend(code.to_le_bytes());
    out.extend((body.len() as u16).to_le_bytes());
    out.extend(body);
}

fn font(size: u8, bold: bool, italic: bool) -> Vec<u8> {
    let mut body = words(&[u16::from(size) * 20, u16::from(italic) * 2, 0x7FFF, if bold { 700 } else { 400 }, 0]);
    body.extend([0, 1, 163, 0]);
    body.extend(short_text("Times New Roman"));
    body
}

/// A cell format, or of a style where there is no look.
fn cell_format(font: u16, look: Option<Look>) -> Vec<u8> {
    let shown = look.unwrap_or(Look::PLAIN);
    let align: u8 = match shown.align {
        Align::Left => 1,
        Align::Center => 2,
    };
    // Wrapped, centred between the edges of the row.
    let align = if look.is_some() { align | 0x08 | 0x10 } else { 0x20 };
    let mut body = words(&[font, 0, if look.is_some() { 0x0001 } else { 0xFFF5 }]);
    body.extend([align, 0, 0, if look.is_some() { 0xF8 } else { 0xF4 }]);
    let (lines, colours): (u32, u32) = if shown.border { (0x2040_1111, 0x2040) } else { (0, 0) };
    let ground = u32::from(shown.shade) << 26;
    body.extend(lines.to_le_bytes());
    body.extend((colours | ground).to_le_bytes());
    body.extend(words(&[if shown.shade { 0x20A9 } else { 0x20C0 }]));
    body
}

/// A text with one byte for its length, in UTF-16.
fn short_text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().take(255).collect();
    let mut body = vec![units.len() as u8, 1];
    body.extend(words(&units));
    body
}

fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}
