//! Hidden rows and columns and merged areas of a sheet part, whether fonts stand within its texts and whether formulas lack their values,
//! found without reading its XML cell by cell.

use super::SheetLook;
use super::xml::{area, attribute};
use memchr::memmem::Finder;
use std::io::Read;

/// Longer tags than this are not looked at.
const TAG: usize = 8 << 10;
const CHUNK: usize = 256 << 10;

/// What calls for a closer look at the cells of a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Some text of its own has runs with a font or a struck-out one.
    pub fonts: bool,
    pub formulas: bool,
    /// Some formula has no value, or perhaps none.
    pub no_value: bool,
}

/// Goes once over the bytes of a part, in bounded memory.
pub fn scan(mut part: impl Read, look: &mut SheetLook) -> Seen {
    let (hidden, merged) = (Finder::new(b"hidden="), Finder::new(b"mergeCell "));
    let (runs, formulas) = (Finder::new(b"rPr>"), Finder::new(b"f>"));
    let mut seen = Seen::default();
    let mut buffer: Vec<u8> = Vec::with_capacity(CHUNK + TAG);
    let mut chunk = vec![0; CHUNK];
    loop {
        // A part that is damaged further on is known up to there; calamine tells the damage.
        let Ok(read) = part.read(&mut chunk) else { return seen };
        buffer.extend_from_slice(&chunk[..read]);
        // The last tag may be cut off: it is looked at with what follows.
        let end = if read == 0 { buffer.len() } else { memchr::memrchr(b'<', &buffer).unwrap_or(buffer.len()) };
        let whole = &buffer[..end];
        seen.fonts = seen.fonts || runs.find(whole).is_some();
        if !seen.no_value {
            let mut ends = formulas.find_iter(whole).filter(|at| ends_formula(whole, *at)).peekable();
            seen.formulas |= ends.peek().is_some();
            seen.no_value = ends.any(|at| !is_followed_by_value(&whole[at + 2..]));
        }
        for at in hidden.find_iter(whole) {
            take_hidden(tag_around(whole, at), look);
        }
        for at in merged.find_iter(whole) {
            let area = attribute(tag_around(whole, at), b"ref").and_then(area);
            look.merges.extend(area);
        }
        if read == 0 {
            return seen;
        }
        let keep = end.max(buffer.len().saturating_sub(TAG));
        buffer.drain(..keep);
    }
}

/// Whether the end of a formula stands there: `</f>`, `</x:f>`.
fn ends_formula(bytes: &[u8], at: usize) -> bool {
    let tag = tag_around(bytes, at);
    tag == b"/f" || (tag.starts_with(b"/") && tag.ends_with(b":f"))
}

/// Whether a value that is not empty follows; where the bytes end nobody knows.
fn is_followed_by_value(bytes: &[u8]) -> bool {
    let rest = bytes.trim_ascii_start();
    let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
    let is_value = rest.starts_with(b"<v") || rest.get(..end).is_some_and(|tag| tag.ends_with(b":v"));
    is_value && rest.get(end + 1).is_some_and(|first| *first != b'<')
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
        assert_eq!(scan(part.as_bytes(), &mut look), Seen::default());
        assert_eq!(look.hidden_rows, [(29_999, 30_000)]);
        assert_eq!(look.hidden_columns, [(1, 2)]);
        assert_eq!(look.merges.len(), 1);
        assert_eq!(look.merges[0].to, CellRef::new(1, 1));
    }

    #[test]
    fn fonts_within_texts_are_seen() {
        let part = "<c t=\"inlineStr\"><is><r><rPr><x:rFont val=\".VnTime\"/></rPr><t>a</t></r></is></c>";
        assert!(scan(part.as_bytes(), &mut SheetLook::default()).fonts);
    }

    #[test]
    fn formulas_without_values_are_seen() {
        let seen = |cell: &str| {
            let Seen { formulas, no_value, .. } = scan(format!("{cell}<c/>").as_bytes(), &mut SheetLook::default());
            (formulas, no_value)
        };
        assert_eq!(seen("<c><f>1+1</f><v>2</v></c>"), (true, false));
        assert_eq!(seen("<x:c><x:f>1+1</x:f> <x:v>2</x:v></x:c>"), (true, false));
        assert_eq!(seen("<c><v>2</v></c><conf>a</conf>"), (false, false));
        for cell in ["<c><f>1</f></c>", "<c><f>1</f><v></v></c>", "<c><f>1</f><v/></c>", "<c><x:f>1</x:f><x:v/></c>"] {
            assert_eq!(seen(cell), (true, true), "{cell}");
        }
    }
}
