//! Which awards a row names: from its award column (one or several in a cell), from its marked award columns, else from a group row,
//! the title or the sheet's name.

use super::lines::said;
use super::mark;
use super::named::unsettled;
pub use super::named::{Named, Reading};
use super::reader::Reader;
use super::state;
use crate::model::AwardStatus;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// The awards of a row. `decision_no` may be that of a line above.
pub fn named<'a>(row: RowView<'a>, decision_no: Option<&str>, words: &Reader<'_>) -> Vec<Named<'a>> {
    let level = row.text(Meaning::Level);
    let read = |text: &str| reading(text, level, decision_no, words);
    let mut named = Vec::new();
    let says_something = |cell: &Cell| matches!(value::yes_no(cell), Ok(Some(true)) | Err(_));
    for (column, cell) in row.cells(Meaning::Award).filter(|(_, cell)| says_something(cell)) {
        let found = match read(&cell.text) {
            form @ Reading::Form(_) => vec![Named::of_cell(cell, form, &cell.text).timed(&cell.text, cell)],
            whole => several(cell, whole, &read, words),
        };
        // Most rows name one award; what is kept for every row must not take the room of four.
        named.reserve_exact(found.len());
        named.extend(found.into_iter().map(|named| named.under(column, words)));
    }
    for (column, cell) in row.cells(Meaning::AwardMark) {
        let marked = mark::named(row, (column, cell), &read, words);
        named.extend(marked.into_iter().map(|named| named.under(column, words)));
    }
    // What is blank in a column that names awards names none, whatever the title says.
    let has_column = row.table.columns.iter().any(|column| column.meaning == Meaning::AwardMark);
    if named.is_empty() && !has_column && !words.columns.names_awards(row) {
        named.extend(of_lines(row, &read, words));
    }
    named
}

/// The award of a group row, the title or the sheet's name.
fn of_lines<'a>(row: RowView<'a>, read: &impl Fn(&str) -> Reading, words: &Reader<'_>) -> Option<Named<'a>> {
    let in_text = |text: &str| {
        let named = words.awards.exact(text).or_else(|| words.awards.inside(text, 2));
        let whole = named.map(|code| (Reading::Form(code), String::new()));
        whole.or_else(|| open_inside(text, words).map(|wording| (read(&wording), wording)))
    };
    // "HỢP TÁC XÃ TIÊU BIỂU ĐƯỢC TẶNG GIẤY KHEN": what is given stands behind the verb.
    let said = said(row, |text| given(text).and_then(in_text).or_else(|| in_text(text)))?;
    let source = said.source();
    let (form, wording) = said.into_value();
    Some(Named { cell: None, source, wording: unsettled(&form, &wording), form, state: None, time: None })
}

/// What stands behind "tặng" in a line.
fn given(line: &str) -> Option<&str> {
    let (at, verb) =
        ["tặng ", "TẶNG ", "Tặng "].into_iter().filter_map(|verb| Some((line.rfind(verb)?, verb))).max()?;
    Some(&line[at + verb.len()..])
}

/// Several awards in one cell, each of which is known; else the whole cell is one unknown, or says that there is none.
fn several<'a>(cell: &'a Cell, whole: Reading, read: &impl Fn(&str) -> Reading, words: &Reader<'_>) -> Vec<Named<'a>> {
    let by_mark: Vec<&str> =
        cell.raw.split([';', ',', '\n', '+']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let parts: Vec<&str> = by_mark.iter().flat_map(|part| part.split(" và ")).map(str::trim).collect();
    for split in [by_mark, parts] {
        let forms: Vec<Reading> = split.iter().map(|part| read(part)).collect();
        if split.len() > 1 && forms.iter().all(|form| form.form().is_some()) {
            let each = forms.into_iter().zip(&split);
            return each.map(|(form, part)| Named::of_cell(cell, form, &cell.text).timed(part, cell)).collect();
        }
    }
    let named = Named::of_cell(cell, whole, &cell.text);
    vec![Named {
        state: state::of_cell(cell, &words.states).filter(|fact| *fact.value() != AwardStatus::Counted),
        ..named
    }]
}

/// The form of one wording. An open one ("Bằng khen") is told by the level column or the decision number, never by chance.
fn reading(text: &str, level: Option<&str>, decision_no: Option<&str>, words: &Reader<'_>) -> Reading {
    if let Some(code) = words.awards.exact(text) {
        return Reading::Form(code);
    }
    let plain = plain_wording(text, words);
    if let Some(code) = words.awards.exact(&plain) {
        return Reading::Form(code);
    }
    if let Some(code) = bracketed(text, words).and_then(|wording| words.awards.exact(&wording)) {
        return Reading::Form(code);
    }
    let key = words.wording.key(&plain);
    let open =
        words.catalogue.open_awards.iter().find(|open| open.wordings.iter().any(|w| words.wording.key(w) == key));
    let Some(open) = open else {
        return Reading::Unknown { near: words.awards.near(&plain) };
    };
    let by_level = level
        .and_then(|level| open.by_level.iter().find(|(word, _)| words.wording.key(word) == words.wording.key(level)));
    let by_decision = decision_no.and_then(|number| {
        let suffix = number.split_once('/').map(|(_, suffix)| fold(suffix))?;
        open.by_decision.iter().find(|(body, _)| fold(body) == suffix)
    });
    match by_level.or(by_decision) {
        Some((_, code)) => Reading::Form(code.as_str().into()),
        None => {
            let candidates = open.by_level.iter().chain(&open.by_decision).map(|(_, code)| code);
            let mut names: Vec<String> = Vec::new();
            for name in candidates.filter_map(|code| words.catalogue.form(code)).map(|form| form.term.name.clone()) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            Reading::Open { candidates: names }
        }
    }
}

/// The wording without what is said of it: a leading "tặng", decision, year, phase, and the name of the province behind "tỉnh".
fn plain_wording(text: &str, words: &Reader<'_>) -> String {
    let province = format!(" {} ", fold(&words.catalogue.titled_province()));
    let mut plain = format!(" {} ", fold(text)).replace(&province, " tinh ");
    for phrase in [" nam ", " giai doan "] {
        let Some(at) = plain.rfind(phrase) else { continue };
        let rest = &plain[at + phrase.len()..];
        if rest.chars().any(|c| c.is_ascii_digit()) && !rest.chars().any(char::is_alphabetic) {
            plain.truncate(at);
        }
    }
    for paper in [" theo quyet dinh ", " theo qd ", " quyet dinh so ", " qd so ", " so qd "] {
        if let Some(at) = plain.find(paper) {
            plain.truncate(at);
        }
    }
    // "Bằng khen UBND tỉnh 2018", "Bằng khen UBND tỉnh (2018)".
    let plain = plain.trim();
    let plain = match plain.rsplit_once(' ') {
        Some((wording, year)) if year.len() == 4 && value::year(year).is_some() => wording,
        _ => plain,
    };
    let lead = ["tang ", "danh hieu "].iter().find_map(|lead| plain.strip_prefix(lead));
    lead.unwrap_or(plain).to_owned()
}

/// The kind of award with whom a bracket behind it names: "Bằng khen Trung ương (Liên minh HTX Việt Nam)".
fn bracketed(text: &str, words: &Reader<'_>) -> Option<String> {
    let (before, rest) = text.split_once('(')?;
    let inside = rest.split_once(')')?.0;
    let key = words.wording.key(before);
    let open = words.catalogue.open_awards.iter().flat_map(|open| &open.wordings);
    let kind =
        open.filter(|wording| key.starts_with(&*words.wording.key(wording))).max_by_key(|wording| wording.len())?;
    Some(format!("{kind} {inside}"))
}

/// An open wording of two words or more inside a title ("DANH SÁCH TẶNG BẰNG KHEN"), to be settled by the decision.
fn open_inside(text: &str, words: &Reader<'_>) -> Option<String> {
    let padded = format!(" {} ", words.wording.key(text));
    let wordings = words.catalogue.open_awards.iter().flat_map(|open| &open.wordings);
    let inside = wordings.filter(|wording| {
        let key = words.wording.key(wording);
        key.contains(' ') && padded.contains(&format!(" {key} "))
    });
    inside.max_by_key(|wording| wording.len()).cloned()
}
