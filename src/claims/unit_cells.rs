//! Several units in one cell: "HTX Tân Tiến, HTX Thành Công", "HTX Tân Tiến và HTX Thành Công", or one below the other.

use super::names::unnumbered;
use super::reader::Reader;
use crate::model::{Text, UnitKind};
use crate::roster::table::Cell;
use crate::roster::text::clean;

/// What stands between two units.
const SIGNS: &[&str] = &["\n", "\r", ";", ",", "/", " và ", " & ", " + ", " cùng "];

/// The names of the units of a cell that names several; else none. A part that begins with no word for a unit goes on with the name before
/// it: "HTX Trồng trọt, Chăn nuôi và Dịch vụ Tân Tiến" is one.
pub fn several(cell: &Cell, words: &Reader<'_>) -> Vec<Text> {
    let text = cell.lines().join("\n");
    let mut starts = vec![0];
    for (at, sign) in signs(&text) {
        let rest = &text[at + sign.len()..];
        // Of two signs together the second divides: ";" at the end of a line.
        let divides = own(rest).contains(char::is_alphabetic);
        if divides && begins_a_unit(rest, words) {
            starts.push(at);
        }
    }
    if starts.len() < 2 || !begins_a_unit(&text, words) {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let part = |(from, to): (&usize, usize)| {
        let part = &text[*from..to];
        let sign = SIGNS.iter().find(|sign| *from > 0 && part.starts_with(**sign)).map_or(0, |sign| sign.len());
        Text::from(unnumbered(clean(&part[sign..]).trim_end_matches([';', ','])))
    };
    starts.iter().zip(ends).map(part).collect()
}

/// The signs of a text outside brackets, with their places.
fn signs(text: &str) -> Vec<(usize, &'static str)> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        found.extend(SIGNS.iter().find(|sign| depth == 0 && text[at..].starts_with(**sign)).map(|sign| (at, *sign)));
    }
    found
}

/// Whether a text begins with a word for a cooperative, a union, a fund or a group, and a name behind it: "HTX, QTDND" names none.
fn begins_a_unit(text: &str, words: &Reader<'_>) -> bool {
    let text = clean(text);
    let name = unnumbered(&text);
    words.names.kind_of(name).is_some_and(|kind| kind != UnitKind::Khac)
        && !words.names.parse(own(name)).proper.is_empty()
}

/// A text up to its first sign: what the unit at its beginning is called at least.
fn own(text: &str) -> &str {
    signs(text).first().map_or(text, |(at, _)| &text[..*at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Catalogue, KindWords};
    use crate::place::CellRef;
    use crate::roster::table::Value;
    use crate::wording::words::Words;

    fn of(raw: &str) -> Vec<String> {
        let kind = |kind, prefix: &str| KindWords {
            kind,
            name: String::new(),
            prefixes: vec![prefix.into()],
            offices: Vec::new(),
        };
        let catalogue = Catalogue {
            unit_kinds: vec![
                kind(UnitKind::Htx, "HTX"),
                kind(UnitKind::Qtdnd, "QTDND"),
                kind(UnitKind::Khac, "công ty"),
            ],
            ..Catalogue::default()
        };
        let words = Words::new(&catalogue);
        let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = CellRef::new(0, 0);
        let cell = Cell { at, raw: raw.into(), text: text.as_str().into(), value: Value::Text, inherited: false };
        several(&cell, &Reader::new(&words)).into_iter().map(|name| name.to_string()).collect()
    }

    #[test]
    fn units_side_by_side() {
        for raw in [
            "HTX Tân Tiến, QTDND Hiệp Hòa",
            "HTX Tân Tiến và QTDND Hiệp Hòa",
            "HTX Tân Tiến / QTDND Hiệp Hòa",
            "HTX Tân Tiến/QTDND Hiệp Hòa",
            "1. HTX Tân Tiến\n2. QTDND Hiệp Hòa",
            "- HTX Tân Tiến;\n- QTDND Hiệp Hòa",
        ] {
            assert_eq!(of(raw), ["HTX Tân Tiến", "QTDND Hiệp Hòa"], "{raw}");
        }
        assert_eq!(of("HTX A, xã Tân Lập; HTX B, xã Tân Bình"), ["HTX A, xã Tân Lập", "HTX B, xã Tân Bình"]);
    }

    #[test]
    fn one_unit_stays_one() {
        for raw in [
            "HTX Trồng trọt, Chăn nuôi và Dịch vụ Tân Tiến",
            "HTX Tân Tiến, xã Tân Lập",
            "HTX Tân Tiến (nay là HTX Tân Lập, HTX Tân Bình)",
            "HTX, QTDND",
            "Hội đồng quản trị HTX Tân Tiến, HTX Tân Lập",
            "HTX Tân Tiến và các HTX thành viên",
        ] {
            assert_eq!(of(raw), Vec::<String>::new(), "{raw}");
        }
    }
}
