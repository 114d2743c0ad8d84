//! The formulas of an `.xlsx` sheet of which no value is stored. (Programs that write files without calculating leave the value out, or write a zero and
//! want all calculated when the file is opened.)

use super::xml::{cell, value};
use crate::place::CellRef;
use crate::read::formula::Formula;
use crate::read::markup::entity;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, HashMap};
use std::io::Read;

/// The cell that is open.
#[derive(Default)]
struct Open {
    at: Option<CellRef>,
    /// Whether an empty value is a text that somebody calculated.
    is_text: bool,
    formula: Option<String>,
    /// The number under which other cells share the formula.
    shared: Option<String>,
    value: String,
}

/// `zeros` tells that a stored zero may be none: the file wants all of it calculated.
pub fn without_value(part: impl Read, zeros: bool) -> BTreeMap<CellRef, Formula> {
    let mut reader = Reader::from_reader(std::io::BufReader::new(part));
    reader.config_mut().check_end_names = false;
    let mut found = BTreeMap::new();
    let mut shared: HashMap<String, Formula> = HashMap::new();
    let mut buffer = Vec::new();
    let (mut open, mut inside) = (Open::default(), None);
    let (mut row, mut column) = (0, 0);
    while let Ok(event) = reader.read_event_into(&mut buffer) {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "row" => {
                let number = value(tag, "r").and_then(|row| row.parse::<u32>().ok()?.checked_sub(1));
                (row, column) = (number.unwrap_or(row), 0);
            }
            Event::End(tag) if tag.local_name().as_ref() == "row" => row = row.saturating_add(1),
            Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                let at = value(tag, "r").and_then(|text| cell(&text)).unwrap_or(CellRef::new(row, column));
                column = at.column;
                let is_text = value(tag, "t").is_some_and(|kind| kind == "str");
                open = Open { at: Some(at), is_text, ..Open::default() };
            }
            Event::Start(tag) if tag.local_name().as_ref() == "f" => {
                inside = Some('f');
                begin(tag, &mut open);
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "f" => begin(tag, &mut open),
            Event::Start(tag) if tag.local_name().as_ref() == "v" => inside = Some('v'),
            Event::End(tag) => match tag.local_name().as_ref() {
                "f" | "v" => inside = None,
                "c" => {
                    column = column.saturating_add(1);
                    take(std::mem::take(&mut open), zeros, &mut shared, &mut found);
                }
                _ => {}
            },
            Event::Text(text) => add(inside, &mut open, text),
            Event::GeneralRef(name) => add(inside, &mut open, &entity(name)),
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    found
}

fn begin(tag: &BytesStart<'_>, open: &mut Open) {
    open.formula = Some(String::new());
    let is_shared = value(tag, "t").is_some_and(|kind| kind == "shared");
    open.shared = value(tag, "si").filter(|_| is_shared);
}

fn add(inside: Option<char>, open: &mut Open, text: &str) {
    match (inside, &mut open.formula) {
        (Some('f'), Some(formula)) => formula.push_str(text),
        (Some('v'), _) => open.value.push_str(text),
        _ => {}
    }
}

fn take(open: Open, zeros: bool, shared: &mut HashMap<String, Formula>, found: &mut BTreeMap<CellRef, Formula>) {
    let (Some(at), Some(text)) = (open.at, open.formula) else { return };
    let own = Formula { text: format!("={}", text.trim()).into(), of: at, perhaps_text: false };
    let formula = match (open.shared, text.trim().is_empty()) {
        (Some(number), true) => shared.get(&number).cloned().unwrap_or(own),
        (Some(number), false) => shared.entry(number).insert_entry(own).get().clone(),
        (None, _) => own,
    };
    let value = open.value.trim();
    if (value.is_empty() && !open.is_text) || (zeros && value == "0") {
        found.insert(at, formula);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(part: &str, zeros: bool) -> Vec<String> {
        let found = without_value(part.as_bytes(), zeros);
        found.iter().map(|(at, formula)| format!("{at} {} {}", formula.text, formula.of)).collect()
    }

    #[test]
    fn what_has_no_value_is_found_and_an_empty_text_is_one() {
        let part = "<sheetData><row r=\"2\"><c r=\"A2\"><f>1+1</f><v></v></c><c r=\"B2\"><f>\"a\"&amp;\"b\"</f></c>\
            <c r=\"C2\" t=\"str\"><f>IF(1,\"\",0)</f><v></v></c><c r=\"D2\"><f>2+2</f><v>4</v></c><c r=\"E2\"><f>3</f><v>0</v></c></row>\
            <row><c><f t=\"shared\" ref=\"A3:A4\" si=\"0\">A2+1</f></c></row><row><c><f t=\"shared\" si=\"0\"/><v/></c></row></sheetData>";
        let mut wanted = vec!["A2 =1+1 A2", "B2 =\"a\"&\"b\" B2", "A3 =A2+1 A3", "A4 =A2+1 A3"];
        assert_eq!(read(part, false), wanted);
        wanted.insert(2, "E2 =3 E2");
        assert_eq!(read(part, true), wanted);
    }
}
