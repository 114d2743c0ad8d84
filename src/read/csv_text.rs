//! Text with separators: encoding, separator and quotes found out.

use super::grid::{RawCell, RawSheet};
use super::legacy;
use super::looks::SheetLook;
use crate::issue::FileProblem;
use crate::place::CellRef;
use crate::roster::table::Value;
use encoding_rs::{Encoding, UTF_8};

/// The text's cells as one sheet.
pub fn sheet(content: &[u8], name: &str) -> Result<RawSheet, FileProblem> {
    // The csv reader counts a line at its line feed: one kind of line end, so that places are right.
    let mut text = decode(content).replace("\r\n", "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut cells = Vec::new();
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
        for (column, field) in (0_u32..).zip(record.iter()).filter(|(_, field)| !field.trim().is_empty()) {
            cells.push(RawCell { at: CellRef::new(row, column), raw: field.into(), value: Value::Text });
        }
    }
    Ok(RawSheet { name: name.to_owned(), hidden: false, cells, look: SheetLook::default() })
}

/// By the byte order mark; else UTF-8 where it is that; else by its letters.
fn decode(content: &[u8]) -> String {
    let encoding = match Encoding::for_bom(content) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(content).is_ok() => UTF_8,
        None => return legacy::bytes(content).0,
    };
    encoding.decode(content).0.into_owned()
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
}
