//! The sheet of answers in force. They are read from here by the next run, so that none is lost when the output is exchanged.

use super::{Input, StrayLine, behind, name_columns, takes};
use crate::draw::sheet::{Cell, Document, Head, Sheet, Style};
use crate::model::{Answer, FormColumn};

/// Number, kind, subject, answer, rows now and before, the first of them, note, id.
const WIDTHS: [f64; 9] = [4.5, 14.0, 30.0, 32.0, 9.0, 9.0, 26.0, 18.0, 10.0];
const COLUMNS: [FormColumn; 13] = [
    FormColumn::Number,
    FormColumn::Kind,
    FormColumn::Subject,
    FormColumn::Answer,
    FormColumn::Rows,
    FormColumn::Before,
    FormColumn::Evidence,
    FormColumn::Note,
    FormColumn::Id,
    FormColumn::Source,
    FormColumn::Takes,
    FormColumn::Codes,
    FormColumn::Words,
];

pub fn sheet(input: &Input<'_>) -> Sheet<'static> {
    let labels = input.labels();
    let mut document = input.begin(labels.answers_name, labels.answers_title, &WIDTHS);
    document.line(labels.answers_guide, Style::Note);
    name_columns(document.sheet_mut(), &COLUMNS);
    let number = input.lang.summary().words.number;
    let heads = [
        number,
        labels.kind,
        labels.subject,
        labels.answer,
        labels.now,
        labels.before,
        labels.place,
        labels.note,
        labels.id,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (at, line) in input.answered.iter().enumerate() {
        let words = input.answer(line.kind, line.answer, line.text);
        // An answer that holds for other rows than before wants to be looked at.
        let changed = line.now == 0 || line.before.is_some_and(|before| before != line.now);
        let count = if changed { Style::Remark } else { Style::Centred };
        let before = line.before.filter(|_| changed);
        document.row(vec![
            Cell::ordinal(at + 1),
            Cell::text(input.lang.question_kind(line.kind), Style::Centred),
            Cell::text(input.lang.subject(line.kind, line.subject), Style::Text),
            Cell::text(&words, Style::FillIn),
            Cell::number(Some(f64::from(line.now)), count),
            before.map_or_else(
                || Cell::empty(Style::Centred),
                |before| Cell::number(Some(before.into()), Style::Centred),
            ),
            Cell::text(places(&line.places), Style::Source),
            Cell::text(line.note, Style::Text),
            Cell::text(line.id, Style::Source),
        ]);
        let takes = if matches!(line.answer, Answer::Codes(_)) { takes(true) } else { String::new() };
        behind(document.sheet_mut(), [line.source.to_owned(), takes, line.answer.code().into_owned(), words]);
    }
    for (at, line) in input.strays.iter().enumerate() {
        stray(input, &mut document, input.answered.len() + at + 1, line);
    }
    if input.answered.is_empty() && input.strays.is_empty() {
        let columns = document.columns();
        document.across(vec![(Cell::text(labels.nothing_answered, Style::Centred), columns)]);
    }
    document.sheet_mut().hidden_columns = Some((WIDTHS.len() as u32, COLUMNS.len() as u32 - 1));
    document.finish()
}

/// An answer that belongs to no question stands here until somebody moves or deletes it.
fn stray(input: &Input<'_>, document: &mut Document<'_>, number: usize, line: &StrayLine<'_>) {
    document.row(vec![
        Cell::ordinal(number),
        Cell::text(input.labels().unused, Style::Remark),
        Cell::text(line.subject, Style::Text),
        Cell::text(line.text, Style::FillIn),
        Cell::number(Some(0.0), Style::Remark),
        Cell::empty(Style::Centred),
        Cell::empty(Style::Source),
        Cell::text(line.note, Style::Text),
        Cell::text(line.id, Style::Source),
    ]);
}

/// Each place in a line of its own, in brackets, as with the questions.
fn places(places: &[String]) -> String {
    places.iter().map(|place| format!("({place})")).collect::<Vec<_>>().join("\n")
}
