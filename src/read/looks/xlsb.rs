//! Merged areas, hidden rows and columns, struck-out cells and comments of `.xlsb` files ([MS-XLSB] 2.4).

use super::notes::{self, By};
use super::records::{u16_at, u32_at};
use super::xml::{Archive, named, part};
use super::{SheetLook, xlsx};
use crate::place::CellRef;
use crate::read::grid::Area;
use std::collections::HashMap;
use std::io::Cursor;

/// The looks of the sheets that have cells, in the order of the workbook.
pub fn xlsb(content: &[u8], most: u64) -> Vec<SheetLook> {
    let Ok(mut archive) = Archive::new(Cursor::new(content)) else { return Vec::new() };
    let paths = sheet_paths(&mut archive, most);
    let struck = part(&mut archive, "xl/styles.bin", most).map_or_else(Vec::new, |styles| struck_formats(&styles));
    let look = |path: Option<String>| {
        let Some(name) = path.and_then(|path| named(&archive, &path)) else { return SheetLook::default() };
        let mut look =
            part(&mut archive, &name, most).map_or_else(SheetLook::default, |sheet| of_sheet(&sheet, &struck));
        look.comments = notes::of_sheet(&mut archive, &name, most);
        look
    };
    paths.into_iter().map(look).collect()
}

/// The records of a part: number and content; ends where the part does or a record is cut off.
fn records(part: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    let mut rest = part;
    std::iter::from_fn(move || {
        let (id, behind) = packed(rest, 2)?;
        let (length, behind) = packed(behind, 4)?;
        let data = behind.get(..length as usize)?;
        rest = behind.get(length as usize..)?;
        Some((id, data))
    })
}

/// A number in so many bytes at most, seven bits each, and what stands behind it.
fn packed(bytes: &[u8], most: usize) -> Option<(u32, &[u8])> {
    let mut number = 0;
    for at in 0..most {
        let byte = *bytes.get(at)?;
        number |= u32::from(byte & 0x7F) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, bytes.get(at + 1..)?));
        }
    }
    Some((number, bytes.get(most..)?))
}

/// A text with its length in front.
fn text(data: &[u8], at: usize) -> Option<String> {
    let letters = u32_at(data, at)? as usize;
    let units = data.get(at + 4..)?.get(..letters.checked_mul(2)?)?.chunks_exact(2);
    Some(String::from_utf16_lossy(&units.filter_map(|pair| u16_at(pair, 0)).collect::<Vec<_>>()))
}

fn sheet_paths(archive: &mut Archive<'_>, most: u64) -> Vec<Option<String>> {
    let (relations, workbook) = ("xl/_rels/workbook.bin.rels", "xl/workbook.bin");
    let (Some(relations), Some(workbook)) = (part(archive, relations, most), part(archive, workbook, most)) else {
        return Vec::new();
    };
    let targets: HashMap<String, String> = xlsx::targets(&relations);
    let sheets = records(&workbook).filter(|(id, _)| *id == 156);
    let paths = sheets.map(|(_, data)| targets.get(&text(data, 8)?).cloned());
    paths.filter(|path| path.as_ref().is_none_or(|path| !path.contains("chartsheets/"))).collect()
}

/// For each format of cells whether its font strikes out.
fn struck_formats(styles: &[u8]) -> Vec<bool> {
    let (mut fonts, mut formats, mut of_cells) = (Vec::new(), Vec::new(), false);
    for (id, data) in records(styles) {
        match id {
            43 => fonts.push(u16_at(data, 2).is_some_and(|options| options & 8 != 0)),
            617 => of_cells = true,
            618 => of_cells = false,
            47 if of_cells => {
                let font = u16_at(data, 4).and_then(|font| fonts.get(usize::from(font)).copied());
                formats.push(font == Some(true));
            }
            _ => {}
        }
    }
    formats
}

fn of_sheet(sheet: &[u8], struck: &[bool]) -> SheetLook {
    let (mut look, mut row) = (SheetLook::default(), 0);
    for (id, data) in records(sheet) {
        let number = |at: usize| u32_at(data, at);
        match id {
            0 => {
                row = number(0).unwrap_or(row);
                if data.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    look.hide_row(row);
                }
            }
            60 if u16_at(data, 16).is_some_and(|flags| flags & 1 != 0) => {
                number(0).zip(number(4)).into_iter().for_each(|(from, to)| look.hide_columns(from, to));
            }
            176 => {
                let area = (|| {
                    let (from, to) = (CellRef::new(number(0)?, number(8)?), CellRef::new(number(4)?, number(12)?));
                    Some(Area { from, to })
                })();
                look.merges.extend(area);
            }
            2..=11 | 62 => {
                let format = number(4).map(|format| (format & 0x00FF_FFFF) as usize);
                if format.and_then(|format| struck.get(format)) == Some(&true) {
                    look.struck.extend(number(0).map(|column| CellRef::new(row, column)));
                }
            }
            _ => {}
        }
    }
    look
}

/// The comments of a part of them.
pub fn comments(bytes: &[u8]) -> Vec<By> {
    let mut authors: Vec<Option<String>> = Vec::new();
    let mut found: Vec<By> = Vec::new();
    for (id, data) in records(bytes) {
        match id {
            632 => authors.push(text(data, 0)),
            635 => {
                let author = u32_at(data, 0).and_then(|by| authors.get(by as usize)?.clone());
                let at = u32_at(data, 4).zip(u32_at(data, 12)).map(|(row, column)| CellRef::new(row, column));
                found.push(By { author, at, text: String::new() });
            }
            637 => {
                let last = found.iter_mut().next_back();
                last.zip(text(data, 1)).into_iter().for_each(|(by, text)| by.text = text);
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::table::Comment;

    fn record(id: u32, data: &[u8]) -> Vec<u8> {
        let id = if id < 128 { vec![id as u8] } else { vec![(id & 0x7F) as u8 | 0x80, (id >> 7) as u8] };
        [&id[..], &[data.len() as u8], data].concat()
    }

    fn words(text: &str) -> Vec<u8> {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&(units.len() as u32 / 2).to_le_bytes()[..], &units].concat()
    }

    fn numbers(list: &[u32]) -> Vec<u8> {
        list.iter().flat_map(|number| number.to_le_bytes()).collect()
    }

    #[test]
    fn comments_fonts_and_hidden_rows_are_found_and_damage_ends_quietly() {
        let part = [
            record(632, &words("An")),
            record(635, &[numbers(&[0, 2, 2, 1, 1]), vec![0; 16]].concat()),
            record(637, &[vec![0], words("An:\nxin rút")].concat()),
        ]
        .concat();
        let found: Vec<Comment> = comments(&part).into_iter().filter_map(By::comment).collect();
        assert_eq!(found, [Comment { at: Some(CellRef::new(2, 1)), text: "xin rút".into(), is_box: false }]);
        let styles = [
            record(43, &[0, 0, 0, 0]),
            record(43, &[0, 0, 8, 0]),
            record(47, &[0; 8]),
            record(617, &[]),
            record(47, &[0, 0, 0, 0, 0, 0]),
            record(47, &[0, 0, 0, 0, 1, 0]),
            record(618, &[]),
        ]
        .concat();
        assert_eq!(struck_formats(&styles), [false, true]);
        let sheet = [
            record(60, &[numbers(&[1, 2, 0, 0]), vec![1, 0]].concat()),
            record(0, &[numbers(&[4, 0]), vec![0, 0, 0, 0x10]].concat()),
            record(7, &numbers(&[3, 1, 0])),
            record(7, &numbers(&[5, 0, 0])),
            record(176, &numbers(&[0, 1, 2, 3])),
        ]
        .concat();
        let look = of_sheet(&sheet, &[false, true]);
        assert_eq!((look.hidden_rows.as_slice(), look.hidden_columns.as_slice()), (&[(4, 4)][..], &[(1, 2)][..]));
        assert_eq!(look.struck.into_iter().collect::<Vec<_>>(), [CellRef::new(4, 3)]);
        assert_eq!(look.merges, [Area { from: CellRef::new(0, 2), to: CellRef::new(1, 3) }]);
        for end in 0..part.len().max(sheet.len()) {
            comments(&part[..end.min(part.len())]);
            of_sheet(&sheet[..end.min(sheet.len())], &[true]);
        }
    }
}
