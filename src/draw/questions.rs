//! `cau-hoi.xlsx`: what only a person can say, with a cell to answer in; and what was answered. `decisions.toml`, the same answers
//! as a text.

mod answered;
mod decisions;
mod open;
mod sexes;

pub use decisions::decisions;

use super::sheet::{Cell, Document, Footer, Paper, Row, Sheet, Style, Workbook};
use crate::lang::{Lang, QuestionLabels};
use crate::model::{
    Answer, AwardStatus, Catalogue, Choice, Date, FormColumn, Question, QuestionKind, RecipientKind, Sex, TableKind,
    Takes, Unit,
};
use std::collections::BTreeMap;

/// A question that waits, and what stands beside it already.
#[derive(Clone, Debug)]
pub struct OpenLine<'a> {
    pub question: &'a Question,
    /// An answer that could not be used.
    pub text: &'a str,
    pub note: &'a str,
}

/// An answer that holds.
#[derive(Clone, Debug)]
pub struct AnsweredLine<'a> {
    pub id: &'a str,
    pub kind: QuestionKind,
    pub subject: &'a str,
    pub answer: &'a Answer,
    /// As it was written, for what no list has.
    pub text: &'a str,
    pub note: &'a str,
    pub now: u32,
    pub before: Option<u32>,
    /// The mark of its source, for the program itself.
    pub source: &'a str,
    /// The first rows that it is for.
    pub places: Vec<String>,
}

/// An answer that no question is there for, kept so that it can be moved to where it belongs.
#[derive(Clone, Copy, Debug)]
pub struct StrayLine<'a> {
    pub id: &'a str,
    pub subject: &'a str,
    pub text: &'a str,
    pub note: &'a str,
}

/// A person whose sex no roster says.
#[derive(Clone, Debug)]
pub struct SexLine<'a> {
    pub id: String,
    pub name: &'a str,
    pub unit: &'a str,
    pub position: &'a str,
    /// The first row that names the person, and how many do.
    pub place: String,
    pub rows: usize,
    /// An answer that could not be used.
    pub text: &'a str,
}

/// Everything that the workbook shows.
pub struct Input<'a> {
    /// In the order in which they are numbered.
    pub open: &'a [OpenLine<'a>],
    pub answered: &'a [AnsweredLine<'a>],
    pub strays: &'a [StrayLine<'a>],
    pub sexes: &'a [SexLine<'a>],
    pub catalogue: &'a Catalogue,
    pub units: &'a [Unit],
    pub date: Date,
    pub lang: Lang,
}

/// Draws the workbook.
pub fn questions(input: &Input<'_>) -> Workbook<'static> {
    let labels = input.lang.summary();
    let mut sheets = vec![open::sheet(input), answered::sheet(input)];
    if !input.sexes.is_empty() {
        sheets.push(sexes::sheet(input));
    }
    Workbook {
        output: None,
        lists: None,
        title: input.lang.questions().title.to_owned(),
        author: String::new(),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: String::new(),
        sheets,
    }
}

impl Input<'_> {
    fn labels(&self) -> &'static QuestionLabels {
        self.lang.questions()
    }

    fn begin(&self, name: &str, title: &str, widths: &[f64]) -> Document<'static> {
        let labels = self.lang.summary();
        let mut document = Document::new(name, Paper::Landscape, widths);
        document.title(title, &labels.paper.subtitle_without_phases(&labels.paper.date(self.date)));
        document.sheet_mut().footer = Footer { left: title.to_owned(), right: labels.paper.page.to_owned() };
        document
    }

    /// A choice in words.
    fn choice(&self, kind: QuestionKind, choice: &Choice) -> String {
        match self.lang.answer(kind, &choice.answer) {
            Some(words) if choice.name.is_empty() => words.to_owned(),
            _ if choice.name.is_empty() => self.answer(kind, &choice.answer, &choice.answer.code()),
            _ => choice.name.clone(),
        }
    }

    /// An answer in words: what the listed thing is called, or what was written where no list has it.
    fn answer(&self, kind: QuestionKind, answer: &Answer, text: &str) -> String {
        let code = match answer {
            Answer::Code(code) => code,
            Answer::Codes(codes) => {
                let names = codes.iter().map(|code| self.answer(kind, &Answer::Code(code.clone()), code));
                return names.collect::<Vec<_>>().join("; ");
            }
            Answer::Named(name) => return name.clone(),
            word => return self.lang.answer(kind, word).expect("every answer but a code has words").to_owned(),
        };
        let (catalogue, units) = (self.catalogue, self.units);
        let name = match kind {
            QuestionKind::Unit => units.iter().find(|unit| unit.id == *code).map(|unit| match &unit.commune {
                Some(commune) => format!("{} ({commune})", unit.name),
                None => unit.name.to_string(),
            }),
            QuestionKind::Award => catalogue.form(code).map(|form| form.term.name.clone()),
            QuestionKind::Movement => catalogue.movement(code).map(|term| term.name.clone()),
            QuestionKind::Sector => catalogue.sector(code).map(|term| term.name.clone()),
            QuestionKind::RecipientKind => {
                RecipientKind::from_code(code).map(|kind| self.lang.summary().words.recipient_kind(kind).to_owned())
            }
            QuestionKind::Phase => {
                catalogue.phases.iter().find(|phase| phase.id == *code).map(|phase| phase.name.clone())
            }
            QuestionKind::State => {
                AwardStatus::from_code(code).and_then(|status| self.lang.state(status)).map(str::to_owned)
            }
            QuestionKind::TableKind => TableKind::from_code(code).map(|kind| self.lang.kind_of_list(kind).to_owned()),
            QuestionKind::Sex => Sex::from_code(code).map(|sex| self.lang.summary().words.sex(sex).to_owned()),
            _ => None,
        };
        name.unwrap_or_else(|| text.to_owned())
    }
}

/// The hidden row by which the program knows the sheet again.
fn name_columns(sheet: &mut Sheet<'_>, columns: &[FormColumn]) {
    sheet
        .hidden_rows
        .push(u32::try_from(sheet.rows.len()).expect("a sheet has fewer rows and columns than four billion"));
    let cells = columns.iter().map(|column| Cell::text(column.code(), Style::Source)).collect();
    sheet.rows.push(Row { cells, height: None });
}

/// Puts cells for the program itself behind the last row.
fn behind(sheet: &mut Sheet<'_>, texts: impl IntoIterator<Item = String>) {
    let row = sheet.rows.last_mut().expect("there is a row to put cells behind");
    row.cells.extend(texts.into_iter().map(|text| Cell::text(text, Style::Source)));
}

/// How many of its choices a question takes, as the program reads it back.
fn takes(several: bool) -> String {
    let takes = if several { Takes::Several } else { Takes::One };
    takes.code().to_owned()
}

/// The choices in words, each different: two that are called the same are told apart by their codes.
fn told_apart(choices: Vec<(String, String)>) -> Vec<String> {
    let mut times: BTreeMap<&str, u32> = BTreeMap::new();
    for (_, words) in &choices {
        *times.entry(words).or_default() += 1;
    }
    let words = choices.iter().map(|(code, words)| match times[words.as_str()] {
        1 => words.clone(),
        _ => format!("{words} [{code}]"),
    });
    words.collect()
}

#[cfg(test)]
mod tests;
