//! Proof sheets: the certificates of a document small and side by side, with their numbers, to be read through.

use super::certificate::Document;
use super::fonts::Face;
use super::page::{Colour, Item, Page, Text};
use std::sync::Arc;

/// A4 upright, in millimetres: two columns of four.
const PAPER: (f64, f64) = (210.0, 297.0);
const COLUMNS: [f64; 2] = [14.0, 108.0];
const ROWS: [f64; 4] = [16.0, 84.5, 153.0, 221.5];
/// The room of a certificate.
const ROOM: (f64, f64) = (88.0, 63.0);
/// From the lower edge of a certificate to the baseline of its number.
const NUMBER: f64 = 3.8;

/// What stands in the head: `{n}` of `{all}` sheets is told by the function.
pub struct ProofWords<'a> {
    pub title: String,
    pub sheet: &'a dyn Fn(usize, usize) -> String,
}

/// The proof sheets of a document. A sheet's base is made of the certificates' bases, and equal bases are one value, so
/// that a file of many sheets stores what certificates share once.
pub fn proof(document: &Document, words: &ProofWords<'_>) -> Vec<Page> {
    let places: Vec<(f64, f64)> = ROWS.iter().flat_map(|y| COLUMNS.iter().map(|x| (*x, *y))).collect();
    let sheets = document.certificates.chunks(places.len());
    let all = sheets.len();
    let mut known: Vec<(Vec<usize>, Arc<[Item]>)> = Vec::new();
    let mut pages = Vec::new();
    for (number, sheet) in (1..).zip(sheets) {
        let key: Vec<usize> = sheet.iter().map(|certificate| certificate.page.base.as_ptr() as usize).collect();
        let mut page = Page { width: PAPER.0, height: PAPER.1, ..Page::default() };
        let mut base = Vec::new();
        let wanted = !known.iter().any(|(bases, _)| *bases == key);
        head(&words.title, &(words.sheet)(number, all), &mut page.items);
        for (certificate, corner) in sheet.iter().zip(&places) {
            let drawn = &certificate.page;
            let scale = (ROOM.0 / drawn.width).min(ROOM.1 / drawn.height);
            let size = (drawn.width * scale, drawn.height * scale);
            if wanted {
                base.extend(drawn.base.iter().map(|item| placed(item, *corner, scale)));
                let (points, colour) = (0.4, Colour::Grey);
                base.push(Item::Rectangle { corner: *corner, size, points, colour, dashed: false });
            }
            page.items.extend(drawn.items.iter().map(|item| placed(item, *corner, scale)));
            let number = certificate.number.to_string();
            let x = corner.0 + (size.0 - Face::Bold.width(&number, 9.0)) / 2.0;
            page.items.push(text((x, corner.1 + size.1 + NUMBER), number, Face::Bold, 9.0));
        }
        if wanted {
            known.push((key.clone(), base.into()));
        }
        if let Some((_, base)) = known.iter().find(|(bases, _)| *bases == key) {
            page.base = base.clone();
        }
        pages.push(page);
    }
    pages
}

fn head(title: &str, sheet: &str, items: &mut Vec<Item>) {
    let (left, right) = (COLUMNS[0], COLUMNS[1] + ROOM.0);
    let width = Face::Regular.width(sheet, 9.0);
    let title = Face::Bold.printable(title);
    // A long number of a decision takes a smaller size.
    let size = (11.0 * (right - left - width - 4.0) / Face::Bold.width(&title, 11.0).max(1.0)).min(11.0);
    items.push(text((left, 11.0), title, Face::Bold, size));
    items.push(text((right - width, 11.0), sheet.to_owned(), Face::Regular, 9.0));
}

fn text(at: (f64, f64), text: String, face: Face, size: f64) -> Item {
    Item::Text(Text { at, text, face, size, colour: Colour::Black, turn: 0.0 })
}

/// An item at that scale on another page, where the page's upper left corner comes to stand.
fn placed(item: &Item, (left, top): (f64, f64), scale: f64) -> Item {
    let at = |(x, y): (f64, f64)| (left + x * scale, top + y * scale);
    let sized = |(width, height): (f64, f64)| (width * scale, height * scale);
    match item.clone() {
        Item::Text(text) => Item::Text(Text { at: at(text.at), size: text.size * scale, ..text }),
        Item::Line { from, to, points, colour } => {
            Item::Line { from: at(from), to: at(to), points: points * scale, colour }
        }
        Item::Rectangle { corner, size, points, colour, dashed } => {
            Item::Rectangle { corner: at(corner), size: sized(size), points: points * scale, colour, dashed }
        }
        Item::Picture { corner, size, bytes } => Item::Picture { corner: at(corner), size: sized(size), bytes },
    }
}
