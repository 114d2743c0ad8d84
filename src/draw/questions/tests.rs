//! What stands in the workbook and in `decisions.toml`.

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
        strays: &[],
        sexes: &[],
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
        places: Vec::new(),
    };
    let day = Date::new(2026, 1, 5).unwrap();
    let input = Input {
        open: &[],
        answered: &[line],
        strays: &[],
        sexes: &[],
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
