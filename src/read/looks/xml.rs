//! Small readings of XML that the looks of several containers share.

use crate::place::CellRef;
use crate::read::grid::Area;
use quick_xml::events::BytesStart;
use std::io::{Cursor, Read};

/// The zip of a workbook.
pub type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

/// The part's own spelling of a path: case and a leading slash differ between programs.
pub fn named(archive: &Archive<'_>, path: &str) -> Option<String> {
    let names = archive.file_names().filter_map(Result::ok);
    names
        .map(|name| name.into_owned())
        .find(|name| name.trim_start_matches('/').replace('\\', "/").eq_ignore_ascii_case(path))
}

/// A part as bytes, where it is there; what goes over the limit is left out.
pub fn part(archive: &mut Archive<'_>, path: &str, most: u64) -> Option<Vec<u8>> {
    let name = named(archive, path)?;
    let mut bytes = Vec::new();
    archive.by_name(&name).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The value of an attribute in the bytes of a tag, in either kind of quotes.
pub fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a str> {
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(tag.get(from..)?, name) {
        let start = from + at;
        from = start + name.len();
        let alone = start.checked_sub(1).and_then(|before| tag.get(before)).is_some_and(u8::is_ascii_whitespace);
        let rest = tag.get(from..)?;
        if let (true, [b'=', quote @ (b'"' | b'\''), value @ ..]) = (alone, rest) {
            let end = memchr::memchr(*quote, value)?;
            return std::str::from_utf8(value.get(..end)?).ok();
        }
    }
    None
}

/// The value of an attribute of a parsed tag, whatever its prefix.
pub fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    for attribute in tag.attributes().with_checks(false).flatten() {
        if attribute.key.local_name().as_ref() == name {
            return Some(attribute.value.into_owned());
        }
    }
    None
}

/// The text of an attribute without its entities.
pub fn unescaped(text: &str) -> String {
    match quick_xml::escape::unescape(text) {
        Ok(plain) => plain.into_owned(),
        Err(_) => text.to_owned(),
    }
}

/// `B3` as a place.
pub fn cell(text: &str) -> Option<CellRef> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let column = text.get(..letters)?.bytes().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row: u32 = text.get(letters..)?.parse().ok()?;
    Some(CellRef::new(row.checked_sub(1)?, column.checked_sub(1)?))
}

/// `A1:B2` as an area.
pub fn area(text: &str) -> Option<Area> {
    let (from, to) = text.split_once(':')?;
    Some(Area { from: cell(from)?, to: cell(to)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_places() {
        assert_eq!(attribute(b"c xr:r=\"9\" r=\"B3\" s='4'", b"r"), Some("B3"));
        assert_eq!(attribute(b"c r=\"B3", b"r"), None);
        assert_eq!(cell("AB12"), Some(CellRef::new(11, 27)));
        assert_eq!((cell("A0"), cell("12"), area("A1")), (None, None, None));
    }
}
