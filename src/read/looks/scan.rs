//! Hidden rows and columns and merged areas of a sheet part, found without reading its XML cell by cell.

use super::SheetLook;
use super::xml::{area, attribute};
use memchr::memmem::Finder;
use std::io::Read;

/// Longer tags than this are not looked at.
const TAG: usize = 8 << 10;
const CHUNK: usize = 256 << 10;

/// Goes once over the bytes of a part, in bounded memory.
pub fn scan(mut part: impl Read, look: &mut SheetLook) {
    let (hidden, merged) = (Finder::new(b"hidden="), Finder::new(b"mergeCell "));
    let mut buffer: Vec<u8> = Vec::with_capacity(CHUNK + TAG);
    let mut chunk = vec![0; CHUNK];
    loop {
        let Ok(read) = part.read(&mut chunk) else { return };
        buffer.extend_from_slice(chunk.get(..read).unwrap_or_default());
        // The last tag may be cut off: it is looked at with what follows.
        let end = if read == 0 { buffer.len() } else { memchr::memrchr(b'<', &buffer).unwrap_or(buffer.len()) };
        let whole = buffer.get(..end).unwrap_or_default();
        for at in hidden.find_iter(whole) {
            take_hidden(tag_around(whole, at), look);
        }
        for at in merged.find_iter(whole) {
            let area = attribute(tag_around(whole, at), b"ref").and_then(area);
            look.merges.extend(area);
        }
        if read == 0 {
            return;
        }
        let keep = end.max(buffer.len().saturating_sub(TAG));
        buffer.drain(..keep);
    }
}

/// The tag that holds a place, without its brackets.
fn tag_around(bytes: &[u8], at: usize) -> &[u8] {
    let from = memchr::memrchr(b'<', bytes.get(..at).unwrap_or_default()).map_or(at, |from| from + 1);
    let rest = bytes.get(from..).unwrap_or_default();
    let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

fn take_hidden(tag: &[u8], look: &mut SheetLook) {
    let name = tag.split(|byte| byte.is_ascii_whitespace()).next().unwrap_or_default();
    let name = name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
    if !matches!(attribute(tag, b"hidden"), Some("1" | "true" | "on")) {
        return;
    }
    let number =
        |name: &[u8]| attribute(tag, name).and_then(|text| text.parse::<u32>().ok()).and_then(|n| n.checked_sub(1));
    match name {
        b"row" => number(b"r").into_iter().for_each(|row| look.hide_row(row)),
        b"col" => number(b"min").zip(number(b"max")).into_iter().for_each(|(from, to)| look.hide_columns(from, to)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::CellRef;

    #[test]
    fn hidden_and_merged_wherever_they_stand() {
        let mut look = SheetLook::default();
        let rows: String = (1..40_000)
            .map(|row| {
                format!("<x:row r=\"{row}\" hidden=\"{}\"><c/></x:row>", u8::from(row == 30_000 || row == 30_001))
            })
            .collect();
        let part = format!(
            "<cols><col hidden='1' min='2' max='3' width='0'/></cols>{rows}<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
        );
        scan(part.as_bytes(), &mut look);
        assert_eq!(look.hidden_rows, [(29_999, 30_000)]);
        assert_eq!(look.hidden_columns, [(1, 2)]);
        assert_eq!(look.merges.len(), 1);
        assert_eq!(look.merges[0].to, CellRef::new(1, 1));
    }
}
