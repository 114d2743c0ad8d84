//! The table of people whose sex no roster says: all in one list to be filled in, since figures of women and the form of address on a
//! certificate need it and nothing waits for it.

use super::{Input, SexLine, behind, name_columns, takes};
use crate::draw::sheet::{Area, Cell, Document, Entry, Head, Rule, Sheet, Style};
use crate::model::{FormColumn, Sex};
use crate::place::CellRef;

/// Number, name, unit, post, place, answer.
const WIDTHS: [f64; 6] = [5.0, 28.0, 38.0, 24.0, 28.0, 12.0];
const COLUMNS: [FormColumn; 11] = [
    FormColumn::Number,
    FormColumn::Subject,
    FormColumn::Unit,
    FormColumn::Position,
    FormColumn::Evidence,
    FormColumn::Answer,
    FormColumn::Id,
    FormColumn::Source,
    FormColumn::Takes,
    FormColumn::Codes,
    FormColumn::Words,
];
/// The column of the answers, and the first of the choices in words.
const ANSWER: u32 = 5;
const WORDS: u32 = 10;

pub fn sheet(input: &Input<'_>) -> Sheet<'static> {
    let labels = input.labels();
    let mut document = input.begin(labels.sexes_name, labels.sexes_title, &WIDTHS);
    document.line(labels.sexes_guide, Style::Note);
    name_columns(document.sheet_mut(), &COLUMNS);
    let number = input.lang.summary().words.number;
    let heads = [number, labels.person, labels.unit_heading, labels.position, labels.place, labels.answer];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (at, line) in input.sexes.iter().enumerate() {
        person(input, &mut document, at + 1, line);
    }
    document.filter();
    let sheet = document.sheet_mut();
    sheet.hidden_columns = Some((WIDTHS.len() as u32, WORDS + Sex::ALL.len() as u32 - 1));
    sheet.frozen_columns = 2;
    document.finish()
}

fn person(input: &Input<'_>, document: &mut Document<'_>, number: usize, line: &SexLine<'_>) {
    let more = line.rows.checked_sub(1).filter(|more| *more > 0).map(|more| input.labels().more_places(more));
    let place: Vec<String> = [format!("({})", line.place)].into_iter().chain(more).collect();
    let row = document.row(vec![
        Cell::ordinal(number),
        Cell::text(line.name, Style::Text),
        Cell::text(line.unit, Style::Text),
        Cell::text(line.position, Style::Text),
        Cell::text(place.join("\n"), Style::Source),
        Cell::text(line.text, Style::FillIn),
    ]);
    let codes: Vec<&str> = Sex::ALL.iter().map(|sex| sex.code()).collect();
    let words = Sex::ALL.iter().map(|sex| input.lang.summary().words.sex(*sex).to_owned());
    let hidden = [line.id.clone(), String::new(), takes(false), codes.join("\n")];
    let sheet = document.sheet_mut();
    behind(sheet, hidden.into_iter().chain(words));
    let (answer, last) = (CellRef::new(row, ANSWER), CellRef::new(row, WORDS + Sex::ALL.len() as u32 - 1));
    sheet.entries.push(Entry {
        cells: Area::new(answer, answer),
        rule: Rule::Beside(Area::new(CellRef::new(row, WORDS), last)),
        title: String::new(),
        message: String::new(),
        warning: input.labels().only_listed.to_owned(),
        strict: false,
    });
}
