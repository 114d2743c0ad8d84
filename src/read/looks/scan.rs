//! Hidden rows and columns and merged areas of a sheet part, and whether fonts stand within its texts, found without reading its
//! XML cell by cell.

use super::SheetLook;
use super::xml::{area, attribute};
use memchr::memmem::Finder;
use std::io::Read;

/// Longer tags than this are not looked at.
const TAG: usize = 8 << 10;
const CHUNK: usize = 256 << 10;

/// Goes once over the bytes of a part, in bounded memory. Whether some text of its own has runs with a font or a struck-out one.
pub fn scan(mut part: impl Read, look: &mut SheetLook) -> bool {
    let (hidden, merged) = (Finder::new(b"hidden="), Finder::new(b"mergeCell "));
    let runs = Finder::new(b"rPr>");
    let mut has_fonts = false;
    let mut buffer: Vec<u8> = Vec::with_capacity(CHUNK + TAG);
    let mut chunk = vec![0; CHUNK];
    loop {
        // A part that is damaged further on is known up to there; calamine tells the damage.
        let Ok(read) = part.read(&mut chunk) else { return has_fonts };
        buffer.extend_from_slice(&chunk[..read]);
        // The last tag may be cut off: it is looked at with what follows.
        let end = if read == 0 { buffer.len() } else { memchr::memrchr(b'<', &buffer).unwrap_or(buffer.len()) };
        let whole = &buffer[..end];
        has_fonts = has_fonts || runs.find(whole).is_some();
        for at in hidden.find_iter(whole) {
            take_hidden(tag_around(whole, at), look);
        }
        for at in merged.find_iter(whole) {
            let area = attribute(tag_around(whole, at), b"ref").and_then(area);
            look.merges.extend(area);
        }
        if read == 0 {
            return has_fonts;
        }
        let keep = end.max(buffer.len().saturating_sub(TAG));
        buffer.drain(..keep);
    }
}

/// The tag that holds a place, without its brackets.
fn tag_around(bytes: &[u8], at: usize) -> &[u8] {
    let from = memchr::memrchr(b'<', &bytes[..at]).map_or(at, |from| from + 1);
    let rest = &bytes[from..];
    let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
    &rest[..end]
}

fn take_hidden(tag: &[u8], look: &mut SheetLook) {
    let end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
    let name = &tag[..end];
    let name = memchr::memrchr(b':', name).map_or(name, |prefix| &name[prefix + 1..]);
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
        assert!(!scan(part.as_bytes(), &mut look));
        assert_eq!(look.hidden_rows, [(29_999, 30_000)]);
        assert_eq!(look.hidden_columns, [(1, 2)]);
        assert_eq!(look.merges.len(), 1);
        assert_eq!(look.merges[0].to, CellRef::new(1, 1));
    }

    #[test]
    fn fonts_within_texts_are_seen() {
        let part = "<c t=\"inlineStr\"><is><r><rPr><x:rFont val=\".VnTime\"/></rPr><t>a</t></r></is></c>";
        assert!(scan(part.as_bytes(), &mut SheetLook::default()));
    }
}
