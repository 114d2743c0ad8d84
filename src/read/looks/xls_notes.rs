//! Comments and texts of shapes of a sheet of a BIFF8 stream ([MS-XLS] 2.4: NOTE, OBJ, TXO).

use super::notes::By;
use super::records::{Record, records, u16_at};
use crate::place::CellRef;
use crate::roster::table::Comment;
use crate::roster::text::clean;
use std::collections::BTreeMap;

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;

/// Of the sheet whose records begin there.
pub fn of_sheet(stream: &[u8], position: usize) -> Vec<Comment> {
    let mut notes: Vec<(u16, By)> = Vec::new();
    let mut texts: BTreeMap<u16, String> = BTreeMap::new();
    let (mut depth, mut object, mut left) = (0_u32, None, 0_usize);
    for Record { id, data } in records(stream, position) {
        match id {
            BOF => depth += 1,
            EOF if depth <= 1 => break,
            EOF => depth -= 1,
            // The first part of an object is what it is, and its number.
            0x005D if u16_at(data, 0) == Some(0x15) => object = u16_at(data, 6),
            0x01B6 => left = u16_at(data, 10).map_or(0, usize::from),
            0x003C if left > 0 => {
                let text = letters(data, left);
                left -= text.chars().map(char::len_utf16).sum::<usize>().min(left);
                object.into_iter().for_each(|object| texts.entry(object).or_default().push_str(&text));
            }
            0x001C => notes.extend(note(data)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for (object, mut by) in notes {
        if let Some(text) = texts.remove(&object) {
            by.text = text;
            found.extend(by.comment());
        }
    }
    let shapes = texts.into_values().map(|text| clean(&text)).filter(|text| !text.is_empty());
    found.extend(shapes.map(|text| Comment { at: None, text, is_box: true }));
    found
}

/// At most so many letters of a record that says first how wide they are.
fn letters(data: &[u8], most: usize) -> String {
    let Some((flags, rest)) = data.split_first() else { return String::new() };
    let units: Vec<u16> = match flags & 1 {
        0 => rest.iter().map(|byte| u16::from(*byte)).collect(),
        _ => rest.chunks_exact(2).filter_map(|pair| u16_at(pair, 0)).collect(),
    };
    String::from_utf16_lossy(&units[..units.len().min(most)])
}

/// The object with its text, its place and its author.
fn note(data: &[u8]) -> Option<(u16, By)> {
    let at = CellRef::new(u16_at(data, 0)?.into(), u16_at(data, 2)?.into());
    let author = data.get(10..).zip(u16_at(data, 8)).map(|(rest, length)| letters(rest, length.into()));
    Some((u16_at(data, 6)?, By { author, at: Some(at), text: String::new() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: u16, data: &[u8]) -> Vec<u8> {
        [&id.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
    }

    #[test]
    fn notes_find_their_texts_and_the_rest_are_shapes() {
        let object = |kind: u8, number: u8| record(0x5D, &[0x15, 0, 0x12, 0, kind, 0, number, 0, 0, 0]);
        let text = |letters: u8| record(0x1B6, &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, letters, 0, 16, 0]);
        let wide: Vec<u8> = [1].into_iter().chain("út".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let stream = [
            record(BOF, &[0, 6, 16, 0]),
            object(0x19, 1),
            record(0xEC, &[]),
            text(6),
            record(0x3C, b"\0An:r"),
            record(0x3C, &wide),
            record(0x3C, &[0; 16]),
            object(0x06, 2),
            text(3),
            record(0x3C, b"\0abc"),
            record(0x1C, &[2, 0, 1, 0, 0, 0, 1, 0, 2, 0, 0, b'A', b'n']),
            record(EOF, &[]),
        ]
        .concat();
        let wanted = [
            Comment { at: Some(CellRef::new(2, 1)), text: "rút".into(), is_box: false },
            Comment { at: None, text: "abc".into(), is_box: true },
        ];
        assert_eq!(of_sheet(&stream, 0), wanted);
        for end in 0..stream.len() {
            of_sheet(&stream[..end], 0);
        }
    }
}
