//! `cau-hoi.xlsx`: what only a person can say, with a cell to answer in; and what was answered. `decisions.toml`, the same answers
//! as a text.

mod answered;
mod decisions;
mod open;

pub use decisions::decisions;

use super::sheet::{Cell, Document, Footer, Paper, Row, Sheet, Style, Workbook};
use crate::lang::{Lang, QuestionLabels};
use crate::model::{
    Answer, AwardStatus, Catalogue, Choice, Date, FormColumn, Question, QuestionKind, Sex, TableKind, Unit,
};

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
}

/// Everything that the workbook shows.
pub struct Input<'a> {
    pub open: &'a [OpenLine<'a>],
    pub answered: &'a [AnsweredLine<'a>],
    pub catalogue: &'a Catalogue,
    pub units: &'a [Unit],
    pub date: Date,
    pub lang: Lang,
}

/// Draws the workbook.
pub fn questions(input: &Input<'_>) -> Workbook<'static> {
    let labels = input.lang.summary();
    Workbook {
        lists: None,
        title: input.lang.questions().title.to_owned(),
        author: String::new(),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: String::new(),
        sheets: vec![open::sheet(input), answered::sheet(input)],
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
            QuestionKind::RecipientKind => crate::model::RecipientKind::from_code(code)
                .map(|kind| self.lang.summary().words.recipient_kind(kind).to_owned()),
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

/// The choices in words, each different: two that are called the same are told apart by their codes.
fn told_apart(choices: Vec<(String, String)>) -> Vec<String> {
    let same = |words: &str| choices.iter().filter(|(_, other)| other == words).count() > 1;
    let words =
        choices.iter().map(|(code, words)| if same(words) { format!("{words} [{code}]") } else { words.clone() });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::{AnsweredLine, Input, OpenLine, decisions, questions, told_apart};
    use crate::draw::sheet::{Rule, Value};
    use crate::lang::Lang;
    use crate::model::{Answer, Catalogue, Choice, Date, Evidence, Question, QuestionKind, Scope};
    use crate::place::{CellRef, Place};

    fn question() -> Question {
        let place = |row| Place::file("a.xlsx").in_sheet("DS").at(CellRef::new(row, 1));
        Question {
            id: "unit-1".into(),
            kind: QuestionKind::Unit,
            subject: "HTX A".into(),
            choices: vec![
                Choice { answer: Answer::Code("htx-a".into()), name: "HTX Aa (xã B)".into() },
                Choice { answer: Answer::New, name: String::new() },
            ],
            scope: Scope::Value,
            takes_several: false,
            waiting: vec![Evidence { place: place(4), cells: vec![("Đơn vị".into(), "HTX A".into())] }],
            beside: Vec::new(),
            places: (4..9).map(place).collect(),
        }
    }

    #[test]
    fn a_line_has_its_own_choices_and_their_codes() {
        let (question, day) = (question(), Date::new(2026, 1, 5).unwrap());
        let open = [OpenLine { question: &question, text: "", note: "" }];
        let input = Input {
            open: &open,
            answered: &[],
            catalogue: &Catalogue::default(),
            units: &[],
            date: day,
            lang: Lang::Vi,
        };
        let workbook = questions(&input);
        let sheet = &workbook.sheets[0];
        let asked = &sheet.entries[0];
        let Rule::Beside(list) = asked.rule else { panic!("{asked:?}") };
        let text = |cell: CellRef| match &sheet.rows[cell.row as usize].cells[cell.column as usize].value {
            Value::Text(text) => text.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(text(list.first), "HTX Aa (xã B)");
        assert_eq!(text(list.last), "Đơn vị khác, chưa có trong danh sách");
        assert_eq!(text(CellRef::new(asked.cells.first.row, list.first.column - 1)), "htx-a\nnew");
        assert!(!asked.strict);
    }

    #[test]
    fn answers_are_written_so_that_they_can_be_read() {
        let answer = Answer::Code("NN".into());
        let line = AnsweredLine {
            id: "sector-1",
            kind: QuestionKind::Sector,
            subject: "nông \"nghiệp\"",
            answer: &answer,
            text: "NN",
            note: "",
            now: 2,
            before: None,
            source: "",
        };
        let day = Date::new(2026, 1, 5).unwrap();
        let input = Input {
            open: &[],
            answered: &[line],
            catalogue: &Catalogue::default(),
            units: &[],
            date: day,
            lang: Lang::En,
        };
        let text = decisions(&input);
        assert!(text.starts_with("# The answers in force."), "{text}");
        let read: toml::Table = toml::from_str(&text).unwrap();
        let decision = &read["decision"]["sector-1"];
        assert_eq!(decision["subject"].as_str(), Some("nông \"nghiệp\""));
        assert_eq!((decision["answer"].as_str(), decision["rows"].as_integer()), (Some("NN"), Some(2)));
    }

    #[test]
    fn equal_names_are_told_apart() {
        let choice = |code: &str, words: &str| (code.to_owned(), words.to_owned());
        assert_eq!(told_apart(vec![choice("1", "A"), choice("2", "A"), choice("3", "B")]), ["A [1]", "A [2]", "B"]);
    }
}
