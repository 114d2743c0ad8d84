//! The sheet of answers in force. They are read from here by the next run, so that none is lost when the output is exchanged.

use super::{Input, behind, name_columns};
use crate::draw::sheet::{Cell, Head, Sheet, Style};
use crate::model::FormColumn;

/// Number, kind, subject, answer, rows now and before, note, id.
const WIDTHS: [f64; 8] = [4.5, 14.0, 34.0, 34.0, 9.0, 9.0, 20.0, 12.0];
const COLUMNS: [FormColumn; 11] = [
    FormColumn::Number,
    FormColumn::Kind,
    FormColumn::Subject,
    FormColumn::Answer,
    FormColumn::Rows,
    FormColumn::Before,
    FormColumn::Note,
    FormColumn::Id,
    FormColumn::Source,
    FormColumn::Codes,
    FormColumn::Words,
];

pub fn sheet(input: &Input<'_>) -> Sheet<'static> {
    let labels = input.labels();
    let mut document = input.begin(labels.answers_name, labels.answers_title, &WIDTHS);
    document.line(labels.answers_guide, Style::Note);
    name_columns(document.sheet_mut(), &COLUMNS);
    let number = input.lang.summary().words.number;
    let heads = [number, labels.kind, labels.subject, labels.answer, labels.now, labels.before, labels.note, labels.id];
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
            Cell::text(line.subject, Style::Text),
            Cell::text(&words, Style::FillIn),
            Cell::number(Some(f64::from(line.now)), count),
            before.map_or_else(
                || Cell::empty(Style::Centred),
                |before| Cell::number(Some(before.into()), Style::Centred),
            ),
            Cell::text(line.note, Style::Text),
            Cell::text(line.id, Style::Source),
        ]);
        behind(document.sheet_mut(), [line.source.to_owned(), line.answer.code().into_owned(), words]);
    }
    if input.answered.is_empty() {
        let columns = document.columns();
        document.across(vec![(Cell::text(labels.nothing_answered, Style::Centred), columns)]);
    }
    document.sheet_mut().hidden_columns = Some((WIDTHS.len() as u32, COLUMNS.len() as u32 - 1));
    document.finish()
}
