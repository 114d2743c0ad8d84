//! Fonts and hidden rows of `.xls` files, BIFF5 and BIFF8 ([MS-XLS] 2.4: FONT, XF, SST, LABELSST, RSTRING, ROW, COLINFO).

use super::records::{Joined, Record, records, u16_at, u32_at};
use super::{Run, SheetLook, whole, xls_notes};
use crate::place::CellRef;
use crate::read::legacy::Encoding;
use std::collections::HashMap;
use std::io::{Cursor, Read};

const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;

/// The looks of the sheets of an OLE file, in the order of its sheet list; none where it cannot be followed.
pub fn xls(content: &[u8]) -> Vec<SheetLook> {
    stream(content).map_or(Vec::new(), |stream| of_stream(&stream))
}

fn stream(content: &[u8]) -> Option<Vec<u8>> {
    // A stream is no longer than the file that holds it.
    beginning(content, content.len() as u64)
}

/// The first bytes of the workbook's stream.
fn beginning(content: &[u8], most: u64) -> Option<Vec<u8>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(content)).ok()?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.exists(name))?;
    let mut bytes = Vec::new();
    file.open_stream(name).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Whether the workbook of an OLE file says that it is BIFF8.
pub fn is_biff8(content: &[u8]) -> bool {
    beginning(content, 8).is_some_and(|begins| records_begin(&begins) == Some((BOF, 0x0600)))
}

/// The number of the first record, and the first number in it.
fn records_begin(stream: &[u8]) -> Option<(u16, u16)> {
    u16_at(stream, 0).zip(u16_at(stream, 4))
}

/// The looks by the records of a workbook stream.
pub fn of_stream(stream: &[u8]) -> Vec<SheetLook> {
    let Some(globals) = Globals::read(stream) else { return Vec::new() };
    globals.sheets.iter().map(|position| globals.sheet(stream, *position)).collect()
}

/// What a font tells.
#[derive(Clone, Copy, Default)]
struct Font {
    encoding: Option<Encoding>,
    strikes: bool,
}

/// The bit of a font's options that strikes its letters out.
const STRIKE_OUT: u16 = 8;

/// What all sheets share.
#[derive(Default)]
struct Globals {
    is_biff8: bool,
    fonts: Vec<Font>,
    /// The font of each format.
    formats: Vec<u16>,
    /// The runs of shared strings that have several: character and font.
    rich: HashMap<u32, Vec<(u16, u16)>>,
    sheets: Vec<usize>,
}

impl Globals {
    fn read(stream: &[u8]) -> Option<Self> {
        let mut globals = Self::default();
        let mut shared: Vec<&[u8]> = Vec::new();
        let mut in_shared = false;
        for Record { id, data } in records(stream, 0) {
            in_shared &= id == 0x3C;
            match id {
                BOF if globals.fonts.is_empty() => globals.is_biff8 = u16_at(data, 0)? >= 0x0600,
                EOF => break,
                // Encrypted: what follows means nothing.
                0x2F => return None,
                0x31 => globals.fonts.push(Font {
                    encoding: font_name(data, globals.is_biff8).and_then(|name| Encoding::of_font(&name)),
                    strikes: u16_at(data, 2).is_some_and(|options| options & STRIKE_OUT != 0),
                }),
                0xE0 => globals.formats.push(u16_at(data, 0)?),
                0x85 => globals.sheets.push(u32_at(data, 0)? as usize),
                0xFC => {
                    in_shared = true;
                    shared.push(data);
                }
                0x3C if in_shared => shared.push(data),
                _ => {}
            }
        }
        if globals.speak() {
            globals.rich = rich_strings(shared);
        }
        Some(globals)
    }

    /// Whether some font tells an encoding or strikes out.
    fn speak(&self) -> bool {
        self.strike() || self.fonts.iter().any(|font| font.encoding.is_some())
    }

    fn strike(&self) -> bool {
        self.fonts.iter().any(|font| font.strikes)
    }

    /// Fonts are numbered without a fourth: after 3 comes 5. A number that the file does not list tells nothing.
    fn font(&self, number: u16) -> Font {
        let at = usize::from(number) - usize::from(number > 4);
        self.fonts.get(at).map_or_else(Font::default, |font| *font)
    }

    fn of_format(&self, format: u16) -> Font {
        self.formats.get(usize::from(format)).map_or_else(Font::default, |font| self.font(*font))
    }

    fn sheet(&self, stream: &[u8], position: usize) -> SheetLook {
        let mut look = SheetLook::default();
        let mut depth = 0_u32;
        for record in records(stream, position) {
            match record.id {
                BOF => depth += 1,
                EOF => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        break;
                    }
                }
                // What lies deeper is a chart inside the sheet.
                _ if depth == 1 => drop(self.take(record, &mut look)),
                _ => {}
            }
        }
        look.comments = xls_notes::of_sheet(stream, position);
        look.hidden_rows.sort_unstable();
        look
    }

    fn take(&self, Record { id, data }: Record<'_>, look: &mut SheetLook) -> Option<()> {
        match id {
            0x0208 if u16_at(data, 12)? & 0x20 != 0 => look.hide_row(u16_at(data, 0)?.into()),
            0x007D if u16_at(data, 8)? & 1 == 1 => {
                look.hide_columns(u16_at(data, 0)?.into(), u16_at(data, 2)?.into());
            }
            0x00FD | 0x0204 | 0x00D6 | 0x0006 if self.speak() => {
                let at = CellRef::new(u16_at(data, 0)?.into(), u16_at(data, 2)?.into());
                let own = self.of_format(u16_at(data, 4)?);
                let rich = match id {
                    0x00FD => self.rich.get(&u32_at(data, 6)?).cloned(),
                    0x00D6 => self.own_runs(data),
                    _ => None,
                };
                if self.is_struck(own, rich.as_deref().unwrap_or(&[])) {
                    look.struck.insert(at);
                }
                look.set_runs(at, rich.map_or_else(|| whole(own.encoding), |rich| self.runs(own.encoding, &rich)));
            }
            // Numbers have no runs.
            0x0203 | 0x027E | 0x0205 if self.strike() => {
                self.strike_out(look, data, u16_at(data, 2)?, u16_at(data, 4)?);
            }
            // Several numbers side by side, each with a format of its own.
            0x00BD if self.strike() => {
                let count = data.len().saturating_sub(6) / 6;
                let first = u16_at(data, 2)?;
                for (at, beside) in (0..count).zip(0..=u16::MAX) {
                    self.strike_out(look, data, first.saturating_add(beside), u16_at(data, 4 + at * 6)?);
                }
            }
            _ => {}
        }
        Some(())
    }

    /// A cell of a record's row, struck out where its format does so.
    fn strike_out(&self, look: &mut SheetLook, data: &[u8], column: u16, format: u16) {
        if let Some(row) = u16_at(data, 0).filter(|_| self.of_format(format).strikes) {
            look.struck.insert(CellRef::new(row.into(), column.into()));
        }
    }

    /// Whether a text in a font, with runs in others, is struck out from its first letter to its last.
    fn is_struck(&self, own: Font, runs: &[(u16, u16)]) -> bool {
        let begins = runs.first().is_some_and(|(from, _)| *from == 0);
        (begins || own.strikes) && runs.iter().all(|(_, font)| self.font(*font).strikes)
    }

    /// The runs of an RSTRING record, behind its text.
    fn own_runs(&self, data: &[u8]) -> Option<Vec<(u16, u16)>> {
        let letters = usize::from(u16_at(data, 6)?);
        if self.is_biff8 {
            let at = 9 + letters * (1 + usize::from(data.get(8)? & 1));
            let count = usize::from(u16_at(data, at)?);
            (0..count).map(|run| Some((u16_at(data, at + 2 + run * 4)?, u16_at(data, at + 4 + run * 4)?))).collect()
        } else {
            let at = 8 + letters;
            let count = usize::from(*data.get(at)?);
            let pair =
                |run: usize| Some((u16::from(*data.get(at + 1 + run * 2)?), u16::from(*data.get(at + 2 + run * 2)?)));
            (0..count).map(pair).collect()
        }
    }

    fn runs(&self, own: Option<Encoding>, rich: &[(u16, u16)]) -> Vec<Run> {
        let mut runs = whole(own);
        for (from, font) in rich {
            let run = Run { from: u32::from(*from), encoding: self.font(*font).encoding };
            match runs.last_mut() {
                Some(last) if last.from >= run.from => *last = run,
                _ => runs.push(run),
            }
        }
        runs
    }
}

fn font_name(data: &[u8], is_biff8: bool) -> Option<String> {
    let letters = usize::from(*data.get(14)?);
    if !is_biff8 {
        return data.get(15..15 + letters).map(|name| name.iter().copied().map(char::from).collect());
    }
    if data.get(15)? & 1 == 0 {
        return data.get(16..16 + letters).map(|name| name.iter().copied().map(char::from).collect());
    }
    let units = data.get(16..16 + letters * 2)?.chunks_exact(2);
    Some(String::from_utf16_lossy(&units.filter_map(|pair| u16_at(pair, 0)).collect::<Vec<_>>()))
}

/// The runs of those shared strings that have any, by the string's number.
fn rich_strings(parts: Vec<&[u8]>) -> HashMap<u32, Vec<(u16, u16)>> {
    let mut found = HashMap::new();
    let mut bytes = Joined::new(parts);
    let mut read = || -> Option<()> {
        bytes.u32()?;
        let count = bytes.u32()?;
        for number in 0..count {
            let letters = usize::from(bytes.u16()?);
            let flags = bytes.u8()?;
            let runs = if flags & 8 != 0 { bytes.u16()? } else { 0 };
            let phonetic = if flags & 4 != 0 { bytes.u32()? as usize } else { 0 };
            bytes.skip_letters(letters, flags & 1 == 1)?;
            let mut rich = Vec::new();
            for _ in 0..runs {
                rich.push((bytes.u16()?, bytes.u16()?));
            }
            bytes.skip(phonetic)?;
            // A run behind the last letter is the font in which typing would go on.
            rich.retain(|(from, _)| usize::from(*from) < letters);
            if !rich.is_empty() {
                found.insert(number, rich);
            }
        }
        Some(())
    };
    // A list that is cut off gives what it has.
    let _ = read();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: u16, data: &[u8]) -> Vec<u8> {
        [&id.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
    }

    fn font(name: &str) -> Vec<u8> {
        record(0x31, &[&[0; 14][..], &[name.len() as u8, 0], name.as_bytes()].concat())
    }

    #[test]
    fn fonts_of_cells_and_of_runs_and_hidden_rows() {
        let globals = [
            record(BOF, &[0, 6, 5, 0]),
            font("Arial"),
            font(".VnTime"),
            font("Arial"),
            font("Arial"),
            font("VNI-Times"),
            record(0xE0, &[1, 0]),
            record(0xE0, &[0, 0]),
            record(0xFC, &[2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, b'a', 3, 0, 8, 1, 0, b'a', b'b', b'c', 1, 0, 5, 0]),
        ]
        .concat();
        let start = globals.len() + 4 + 8 + 4;
        let list = record(0x85, &[&(start as u32).to_le_bytes()[..], &[0, 0, 1, 0]].concat());
        let mut stream = [globals, list, record(EOF, &[])].concat();
        assert_eq!(stream.len(), start);
        let cell = |row: u8, format: u8, string: u8| record(0xFD, &[row, 0, 0, 0, format, 0, string, 0, 0, 0]);
        stream.extend(
            [
                record(BOF, &[0, 6, 16, 0]),
                record(0x0208, &[4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]),
                cell(0, 0, 0),
                cell(1, 1, 1),
                cell(2, 1, 0),
                record(EOF, &[]),
            ]
            .concat(),
        );
        let looks = of_stream(&stream);
        assert_eq!(looks[0].hidden_rows, [(4, 4)]);
        assert_eq!(looks[0].runs[&CellRef::new(0, 0)], whole(Some(Encoding::Tcvn3)));
        let runs = [Run { from: 0, encoding: None }, Run { from: 1, encoding: Some(Encoding::Vni) }];
        assert_eq!(looks[0].runs[&CellRef::new(1, 0)], runs);
        assert!(!looks[0].runs.contains_key(&CellRef::new(2, 0)));
        for end in 0..stream.len() {
            of_stream(&stream[..end]);
        }
    }

    #[test]
    fn fonts_strike_texts_and_numbers_out() {
        let font = |options: u8| record(0x31, &[&[0, 0, options, 0][..], &[0; 10], &[1, 0], b"A"].concat());
        let text = |runs: &[u8]| {
            let begins = [3, 0, 8, (runs.len() / 4) as u8, 0, b'a', b'b', b'c'];
            [&begins[..], runs].concat()
        };
        let texts = [text(&[]), text(&[0, 0, 1, 0]), text(&[1, 0, 0, 0]), text(&[3, 0, 0, 0])].concat();
        let globals = [
            record(BOF, &[0, 6, 5, 0]),
            font(0),
            font(8),
            record(0xE0, &[0, 0]),
            record(0xE0, &[1, 0]),
            record(0xFC, &[&[4, 0, 0, 0, 4, 0, 0, 0][..], &texts].concat()),
        ]
        .concat();
        let start = globals.len() + 12 + 4;
        let list = record(0x85, &[&(start as u32).to_le_bytes()[..], &[0, 0, 1, 0]].concat());
        let cell = |row: u8, format: u8, string: u8| record(0xFD, &[row, 0, 0, 0, format, 0, string, 0, 0, 0]);
        let number = |row: u8, format: u8| record(0x0203, &[&[row, 0, 0, 0, format, 0][..], &[0; 8]].concat());
        let several = [&[7, 0, 2, 0][..], &[0, 0, 0, 0, 0, 0], &[1, 0, 0, 0, 0, 0], &[3, 0]].concat();
        let sheet = [
            record(BOF, &[0, 6, 16, 0]),
            cell(0, 1, 0),
            cell(1, 0, 0),
            cell(2, 0, 1),
            cell(3, 1, 2),
            cell(4, 1, 3),
            number(5, 1),
            number(6, 0),
            record(0xBD, &several),
            record(EOF, &[]),
        ];
        let stream = [globals, list, record(EOF, &[]), sheet.concat()].concat();
        let struck: Vec<(u32, u32)> = of_stream(&stream)[0].struck.iter().map(|at| (at.row, at.column)).collect();
        assert_eq!(struck, [(0, 0), (2, 0), (4, 0), (5, 0), (7, 3)]);
        for end in 0..stream.len() {
            of_stream(&stream[..end]);
        }
    }
}
