//! Text with separators: encoding, separator and quotes found out.

use super::formula::{self, Formula};
use super::grid::{RawCell, RawSheet};
use super::legacy;
use super::looks::{self, SheetLook};
use crate::issue::FileProblem;
use crate::place::CellRef;
use crate::roster::table::Value;
use encoding_rs::{Encoding, UTF_8};

/// The text's cells as one sheet.
pub fn sheet(content: &[u8], name: &str) -> Result<RawSheet, FileProblem> {
    // The csv reader counts a line at its line feed: one kind of line end, so that places are right.
    let (text, encoding) = decode(content);
    let mut text = text.replace("\r\n", "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let separator = separator(&text);
    let width = width(&text, separator);
    let mut reader = reader(&text, separator);
    let mut cells = Vec::new();
    let mut look = SheetLook::default();
    let mut record = csv::StringRecord::new();
    let mut inside = 0_u64;
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => return Err(FileProblem::Corrupt { detail: error.to_string() }),
        }
        // The last line of the record without the line ends inside cells up to here, so that the place is the one that Excel
        // shows. (Where a record begins the csv reader tells before it passes over blank lines.)
        inside += record.iter().map(|field| field.matches('\n').count() as u64).sum::<u64>();
        let row = u32::try_from(reader.position().line().saturating_sub(2 + inside)).unwrap_or(u32::MAX);
        let joined = width.and_then(|width| joined(&record, width, separator)).map(csv::StringRecord::from);
        let fields = joined.as_ref().unwrap_or(&record);
        for (column, field) in (0_u32..).zip(fields).filter(|(_, field)| !field.trim().is_empty()) {
            let at = CellRef::new(row, column);
            look.set_runs(at, looks::whole(encoding));
            match field.starts_with('=') {
                true => drop(look.formulas.insert(at, Formula { text: field.into(), of: at, perhaps_text: true })),
                false => cells.push(RawCell { at, raw: field.into(), value: Value::Text }),
            }
        }
    }
    let mut sheet = RawSheet { name: name.to_owned(), hidden: false, cells, look };
    formula::calculate(std::iter::once(&mut sheet));
    Ok(sheet)
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// Records that tell how many columns the lists have.
const SAMPLE: usize = 200;

/// The columns of most records, where a separator may stand within a text that lacks its quotes: the separators themselves have no space behind
/// them.
fn width(text: &str, separator: u8) -> Option<usize> {
    let sample: Vec<csv::StringRecord> = reader(text, separator).into_records().take(SAMPLE).flatten().collect();
    let mut widths: Vec<usize> = sample.iter().map(csv::StringRecord::len).filter(|width| *width >= 3).collect();
    widths.sort_unstable();
    let (_, width) = widths.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).max()?;
    let of_width = || sample.iter().filter(|record| record.len() == width);
    let spaced = of_width().filter(|record| record.iter().skip(1).any(follows_in_sentence)).count();
    (matches!(separator, b',' | b';') && spaced * 10 <= of_width().count()).then_some(width)
}

/// Whether a field goes on with the one before, as what follows a comma in a sentence does: ", kế toán".
fn follows_in_sentence(field: &str) -> bool {
    field.starts_with(' ') && !field.trim().is_empty()
}

/// The fields of a record that has too many, where just so many of them go on with the one before.
fn joined(record: &csv::StringRecord, width: usize, separator: u8) -> Option<Vec<String>> {
    let surplus = record.len().checked_sub(width).filter(|surplus| *surplus > 0)?;
    if record.iter().skip(1).filter(|field| follows_in_sentence(field)).count() != surplus {
        return None;
    }
    let mut fields: Vec<String> = Vec::with_capacity(width);
    for field in record {
        match fields.last_mut().filter(|_| follows_in_sentence(field)) {
            Some(before) => {
                before.push(char::from(separator));
                before.push_str(field);
            }
            None => fields.push(field.to_owned()),
        }
    }
    Some(fields)
}

/// By the byte order mark; else UTF-8 where it is that; else by its letters: then as it is stored, with what it is in.
fn decode(content: &[u8]) -> (String, Option<legacy::Encoding>) {
    let encoding = match Encoding::for_bom(content) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(content).is_ok() => UTF_8,
        None => return legacy::stored(content),
    };
    (encoding.decode(content).0.into_owned(), None)
}

/// The separator that cuts the first lines into the same number of fields most often.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(50).collect();
    let score = |mark: char| {
        let mut counts: Vec<usize> = lines.iter().map(|line| line.matches(mark).count()).filter(|&n| n > 0).collect();
        counts.sort_unstable();
        let common = counts.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).max();
        common.unwrap_or((0, 0))
    };
    let marks = [';', '\t', '|', ','];
    let best = marks.into_iter().max_by_key(|&mark| score(mark)).unwrap_or(',');
    if score(best).0 == 0 { b',' } else { best as u8 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(content: &[u8]) -> Vec<String> {
        sheet(content, "x").unwrap().cells.into_iter().map(|cell| format!("{} {}", cell.at, cell.raw)).collect()
    }

    #[test]
    fn encodings_and_separators_are_found_out() {
        let wanted = ["A1 STT", "B1 Họ tên", "A2 1", "B2 Lê, A"];
        assert_eq!(texts("\u{FEFF}STT;Họ tên\r\n1;Lê, A\r\n".as_bytes()), wanted);
        assert_eq!(texts("STT,Họ tên\n1,\"Lê, A\"\n".as_bytes()), wanted);
        assert_eq!(texts(b"a,\"b\nc\"\n\nd,e\n"), ["A1 a", "B1 b\nc", "A3 d", "B3 e"]);
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain("STT\tHọ tên\n1\tLê, A\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(texts(&utf16), wanted);
    }

    #[test]
    fn a_comma_without_quotes_does_not_shift_the_cells_behind_it() {
        let text = "STT,Tên,Chức vụ,Năm\n1,A,\"Giám đốc, kế toán\",2021\n2,B,Lái xe,2021\n3,C,Giám đốc, kế toán, thủ quỹ,2021\n";
        let cells = texts(text.as_bytes());
        assert!(cells.contains(&"C4 Giám đốc, kế toán, thủ quỹ".to_owned()), "{cells:?}");
        assert!(cells.contains(&"D4 2021".to_owned()) && cells.contains(&"D2 2021".to_owned()), "{cells:?}");
        // Where every separator has a space behind it, nothing tells which of them is none.
        assert!(texts(b"a, b, c\n1, 2, 3\n4, 5, 6, 7\n").contains(&"D3  7".to_owned()));
    }

    #[test]
    fn formulas_and_errors_of_a_text_file_are_what_they_are_in_a_workbook() {
        assert_eq!(texts("a;b;c\n=2+3;=\"x\"&\"y\";= có\n".as_bytes())[3..], ["A2 5", "B2 xy", "C2 = có"]);
    }
}
