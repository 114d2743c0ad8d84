//! Which awards a row names: from its award column (one or several in a cell), from its marked award columns, else from a group row,
//! the title or the sheet's name.

use super::givers;
use super::levels;
use super::lines::{said, strip_number};
use super::mark;
use super::named::unsettled;
pub use super::named::{Named, Reading};
use super::plain_wording::plain_wording;
use super::reader::Reader;
use super::repeated;
use super::state;
use super::time::OwnTime;
use crate::model::{AwardStatus, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// The awards of a row. `numbers` are those of its decisions; one may be that of a line above.
pub fn named<'a>(row: RowView<'a>, numbers: &[&str], words: &Reader<'_>) -> Vec<Named<'a>> {
    let level = row.text(Meaning::Level);
    let read = |text: &str| reading(text, level, numbers, words);
    let mut named = Vec::new();
    let says_something = |cell: &Cell| matches!(value::yes_no(cell), Ok(Some(true)) | Err(_));
    for (column, cell) in row.cells(Meaning::Award).filter(|(_, cell)| says_something(cell)) {
        let found = match read(&cell.text) {
            form @ Reading::Form(_) => match repeated::named(cell, form, row, words) {
                Ok(several) => several,
                Err(form) => vec![Named::of_cell(cell, form, &cell.text).timed(&cell.text, cell)],
            },
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
        let of_lines = of_lines(row, &read, words);
        let own = of_remark(row, of_lines.as_ref(), &read, words);
        named.extend(own.or(of_lines));
    }
    named
}

/// The award that a remark consists of: nearer to the row than what the title gives to all. Beside a year or a decision of its own it is an
/// award of another time; a wording that is open ("Bằng khen") may well be the title's.
fn of_remark<'a>(
    row: RowView<'a>,
    of_lines: Option<&Named<'a>>,
    read: &impl Fn(&str) -> Reading,
    words: &Reader<'_>,
) -> Option<Named<'a>> {
    let cell = row.cell(Meaning::Remark)?;
    if OwnTime::of_wording(&cell.text, cell).is_some() || value::years(&cell.text).is_some() {
        return None;
    }
    let form = read(&cell.text);
    let name = |form: &Text| words.catalogue.form(form).map(|form| form.term.name.clone());
    let of_lines = of_lines.and_then(|named| named.form.form()).and_then(name);
    let is_other = match &form {
        Reading::Form(_) => true,
        Reading::Open { candidates } => of_lines.is_none_or(|known| !candidates.contains(&known)),
        Reading::Unknown { .. } => false,
    };
    is_other.then(|| Named::of_cell(cell, form, &cell.text))
}

/// The award of a group row, the title or the sheet's name.
fn of_lines<'a>(row: RowView<'a>, read: &impl Fn(&str) -> Reading, words: &Reader<'_>) -> Option<Named<'a>> {
    let in_text = |text: &str| {
        let text = &without_named_movement(text, words);
        let named = words.awards.exact(text).or_else(|| words.awards.inside(text, 2));
        // "I. Danh hiệu LĐTT": its words for awards in general aside.
        let named = named.or_else(|| words.awards.exact(&plain_wording(strip_number(text), words)));
        let whole = named.map(|code| (Reading::Form(code), String::new()));
        whole.or_else(|| open_inside(text, words).map(|wording| (read(&wording), wording)))
    };
    // "HỢP TÁC XÃ TIÊU BIỂU ĐƯỢC TẶNG GIẤY KHEN": what is given stands behind the verb; who gives it may stand before.
    let given = |text: &str| {
        let (giver, given) = given(text)?;
        let (form, wording) = in_text(given)?;
        let by_giver = || giver_of(giver, &wording, words).map(|code| (Reading::Form(code), String::new()));
        let is_open = matches!(form, Reading::Open { .. });
        Some(Some(()).filter(|()| is_open).and_then(|()| by_giver()).unwrap_or((form, wording)))
    };
    let said = said(row, |text| given(text).or_else(|| in_text(text)))?;
    let source = said.source();
    let (form, wording) = said.into_value();
    Some(Named { cell: None, source, wording: unsettled(&form, &wording), form, state: None, time: None })
}

/// Whether a line around the row names an award.
pub fn is_titled(row: RowView<'_>, words: &Reader<'_>) -> bool {
    said(row, |text| words.awards.inside(text, 2).map(|_| ()).or_else(|| open_inside(text, words).map(|_| ())))
        .is_some()
}

/// What stands before "tặng" in a line, and behind it.
fn given(line: &str) -> Option<(&str, &str)> {
    let (at, verb) =
        ["tặng ", "TẶNG ", "Tặng "].into_iter().filter_map(|verb| Some((line.rfind(verb)?, verb))).max()?;
    Some((&line[..at], &line[at + verb.len()..]))
}

/// The form of an open wording that the giver decides.
fn giver_of(giver: &str, wording: &str, words: &Reader<'_>) -> Option<Text> {
    let open = words.catalogue.open_awards.iter().find(|open| open.wordings.iter().any(|known| known == wording))?;
    givers::named_before(giver, open, words).map(Text::from)
}

/// A line without the award that a movement is called by: "TRONG PHONG TRÀO GIA ĐÌNH VĂN HÓA" gives none.
fn without_named_movement(line: &str, words: &Reader<'_>) -> String {
    let key = words.wording.key(line);
    let lead = ["phong trao thi dua ", "phong trao "].into_iter().find_map(|lead| Some(key.find(lead)? + lead.len()));
    let rest = lead.and_then(|at| Some((at, words.awards.behind(&key[at..])?)));
    rest.map_or_else(|| line.to_owned(), |(at, rest)| format!("{}{rest}", &key[..at]))
}

/// Several awards in one cell, each of which is known; else the whole cell is one unknown, or says that there is none.
fn several<'a>(cell: &'a Cell, whole: Reading, read: &impl Fn(&str) -> Reading, words: &Reader<'_>) -> Vec<Named<'a>> {
    let by_mark = cell.lines().into_iter().flat_map(|line| line.split([';', ',', '+']));
    let by_mark: Vec<&str> = by_mark.map(str::trim).filter(|part| !part.is_empty()).collect();
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
fn reading(text: &str, level: Option<&str>, numbers: &[&str], words: &Reader<'_>) -> Reading {
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
        let code = levels::within(&key, words).cloned().or_else(|| givers::named_behind(&key, words));
        return match code {
            Some(code) => Reading::Form(code.into()),
            None => Reading::Unknown { near: words.awards.near(&plain) },
        };
    };
    let level = level.filter(|level| level.contains(char::is_alphabetic));
    let by_level = level.and_then(|level| levels::form(open, level, words));
    let of_number = |number: &&str| {
        let suffix = number.split_once('/').map(|(_, suffix)| fold(suffix))?;
        open.by_decision.iter().find(|(body, _)| fold(body) == suffix).map(|(_, code)| code)
    };
    // Of several decisions the only one that gives a form of that wording; where several do, none tells.
    let mut by_decisions = numbers.iter().filter_map(of_number);
    let by_decision = by_decisions.next().filter(|code| by_decisions.all(|other| other == *code));
    let code = match (level, by_level, by_decision) {
        (_, Some(code), None) | (None, None, Some(code)) => Some(code),
        (_, Some(code), Some(other)) => Some(code).filter(|code| *code == other),
        // A level that no form of that wording is known by may be another's than the decision's.
        (Some(level), None, Some(code)) => Some(code).filter(|code| levels::may_be(code, level, words)),
        (_, None, None) => None,
    };
    match code {
        Some(code) => Reading::Form(code.as_str().into()),
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
