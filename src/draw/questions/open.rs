//! The sheet of questions that wait: one line each, with a yellow cell for the answer.

use super::{Input, OpenLine, behind, name_columns, takes, told_apart};
use crate::draw::sheet::{Area, Cell, Document, Entry, Head, Rule, Sheet, Style};
use crate::model::{Answer, BY_WORDS, Evidence, FormColumn, Question, QuestionKind};
use crate::place::CellRef;

/// Number, kind, subject, question, evidence, rows, scope, answer, note, id.
const WIDTHS: [f64; 10] = [4.5, 12.0, 21.0, 23.0, 44.0, 7.0, 9.0, 27.0, 15.0, 10.0];
const COLUMNS: [FormColumn; 14] = [
    FormColumn::Number,
    FormColumn::Kind,
    FormColumn::Subject,
    FormColumn::Question,
    FormColumn::Evidence,
    FormColumn::Rows,
    FormColumn::Scope,
    FormColumn::Answer,
    FormColumn::Note,
    FormColumn::Id,
    FormColumn::Source,
    FormColumn::Takes,
    FormColumn::Codes,
    FormColumn::Words,
];
/// The column of the answers, and the first of the choices in words.
const ANSWER: u32 = 7;
const WORDS: u32 = 13;
/// Characters of all codes of a question: what a cell can hold, less than Excel allows.
const CODES: usize = 30_000;

pub fn sheet(input: &Input<'_>) -> Sheet<'static> {
    let labels = input.labels();
    let mut document = input.begin(labels.name, labels.title, &WIDTHS);
    let rows = input.open.iter().map(|line| line.question.places.len()).sum();
    document.line(labels.waiting(input.open.len(), rows, input.sexes.len()), Style::Subtitle);
    for line in labels.guide {
        document.line(line, Style::Note);
    }
    if input.open.iter().any(|line| line.question.takes_several) {
        document.line(labels.guide_several, Style::Note);
    }
    name_columns(document.sheet_mut(), &COLUMNS);
    let number = input.lang.summary().words.number;
    let heads = [
        number,
        labels.kind,
        labels.subject,
        labels.question,
        labels.evidence,
        labels.rows,
        labels.scope,
        labels.answer,
        labels.note,
        labels.id,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (at, line) in input.open.iter().enumerate() {
        question(input, &mut document, at + 1, line);
    }
    if input.open.is_empty() {
        let columns = document.columns();
        document.across(vec![(Cell::text(labels.nothing_open, Style::Centred), columns)]);
    }
    let sheet = document.sheet_mut();
    let widest = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    sheet.hidden_columns = Some((WIDTHS.len() as u32, (widest as u32).max(WORDS + 1) - 1));
    sheet.frozen_columns = 3;
    document.finish()
}

fn question(input: &Input<'_>, document: &mut Document<'_>, number: usize, line: &OpenLine<'_>) {
    let (labels, question) = (input.labels(), line.question);
    let is_missing = question.kind == QuestionKind::Column && question.choices.len() == 1;
    let whether = is_missing || question.choices.iter().any(|choice| choice.answer == Answer::Same);
    let asked = input.lang.question(question.kind, question.scope, &question.subject, whether);
    let asked = if question.takes_several { format!("{asked} {}", labels.several) } else { asked };
    let row = document.row(vec![
        Cell::ordinal(number),
        Cell::text(input.lang.question_kind(question.kind), Style::Centred),
        Cell::text(input.lang.subject(question.kind, &question.subject), Style::Text),
        Cell::text(asked, Style::Text),
        Cell::text(evidence(input, line), Style::Text),
        Cell::ordinal(question.places.len()),
        Cell::text(input.lang.scope(question.scope), Style::Centred),
        Cell::text(line.text, Style::FillIn),
        Cell::text(line.note, Style::Text),
        Cell::text(&question.id, Style::Source),
    ]);
    let named =
        question.choices.iter().map(|choice| (choice.answer.code().into_owned(), input.choice(question.kind, choice)));
    let words = told_apart(named.collect());
    let last = CellRef::new(row, WORDS + words.len().max(1) as u32 - 1);
    let free = is_free(question.kind);
    let sheet = document.sheet_mut();
    let hidden = [String::new(), takes(question.takes_several), codes(question)];
    behind(sheet, hidden.into_iter().chain(words.iter().cloned()));
    if !words.is_empty() {
        let answer = CellRef::new(row, ANSWER);
        let warning = match (question.takes_several, free) {
            (true, _) => labels.several_listed,
            (false, true) => labels.not_listed,
            (false, false) => labels.only_listed,
        };
        sheet.entries.push(Entry {
            cells: Area::new(answer, answer),
            rule: Rule::Beside(Area::new(CellRef::new(row, WORDS), last)),
            title: String::new(),
            message: if question.takes_several { labels.several.to_owned() } else { String::new() },
            warning: warning.to_owned(),
            strict: false,
        });
    }
}

/// The codes of the choices, one a line. Where a register has more units than a cell has room for, they are known by their words.
fn codes(question: &Question) -> String {
    let codes: Vec<_> = question.choices.iter().map(|choice| choice.answer.code()).collect();
    let whole = codes.join("\n");
    if question.kind != QuestionKind::Unit || whole.len() <= CODES {
        return whole;
    }
    let short = question.choices.iter().zip(&codes).map(|(choice, code)| match choice.answer {
        Answer::Code(_) => BY_WORDS,
        _ => code,
    });
    short.collect::<Vec<_>>().join("\n")
}

/// Whether a name, year or number that the choices lack may be an answer.
fn is_free(kind: QuestionKind) -> bool {
    use QuestionKind as K;
    matches!(kind, K::Unit | K::Award | K::Movement | K::Sector | K::Phase | K::LastYear | K::Number | K::Block)
}

/// The first rows that wait and those that they are compared with, each with its place; then how many more wait.
fn evidence(input: &Input<'_>, line: &OpenLine<'_>) -> String {
    let labels = input.labels();
    let shown = |before: &str, evidence: &Evidence| {
        let cells = evidence.cells.iter().map(|(heading, text)| format!("{heading}: {text}"));
        format!("{before}{}\n({})", cells.collect::<Vec<_>>().join("; "), evidence.place)
    };
    let Question { waiting, beside, places, .. } = line.question;
    let mut lines: Vec<String> = waiting.iter().map(|evidence| shown("", evidence)).collect();
    lines.extend(beside.iter().map(|evidence| shown(labels.compared, evidence)));
    let more = places.len().saturating_sub(waiting.len());
    if more > 0 {
        lines.push(labels.more_places(more));
    }
    lines.join("\n")
}
