//! What stands in the workbook and in `decisions.toml`.

use super::{AnsweredLine, Input, OpenLine, StrayLine, decisions, questions, told_apart};
use crate::draw::sheet::{Row, Rule, Value};
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

#[test]
fn a_question_that_takes_several_says_so_and_is_marked() {
    let (mut question, day) = (question(), Date::new(2026, 1, 5).unwrap());
    question.takes_several = true;
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
    let asked = sheet.entries[0].cells.first.row as usize;
    let texts = |row: &Row| row.cells.iter().map(|cell| format!("{:?}", cell.value)).collect::<Vec<_>>().join(" ");
    let line = texts(&sheet.rows[asked]);
    assert!(line.contains("(Có thể ghi nhiều mục, cách nhau bằng dấu “;”.)") && line.contains("\"several\""), "{line}");
    let above: Vec<String> = sheet.rows[..asked].iter().map(texts).collect();
    assert!(above.iter().any(|line| line.contains("cách nhau bằng dấu “;”")), "{above:?}");
    assert!(above.iter().any(|line| line.contains("1 câu hỏi, 5 dòng chờ\"")), "{above:?}");
    assert!(sheet.entries[0].warning.contains("“;”"));
    assert!(line.contains("… và 4 dòng khác"), "{line}");
}

#[test]
fn several_answers_and_those_of_no_question_stand_with_the_answers() {
    let answer = Answer::Codes(vec!["A".into(), "B".into()]);
    let line = AnsweredLine {
        id: "award-1",
        kind: QuestionKind::Award,
        subject: "bằng, giấy",
        answer: &answer,
        text: "A; B",
        note: "",
        now: 2,
        before: None,
        source: "",
        places: vec!["a.xlsx › DS › A1".into(), "a.xlsx › DS › A2".into()],
    };
    let stray = StrayLine { id: "", subject: "HTX", text: "HTX A", note: "gấp" };
    let input = Input {
        open: &[],
        answered: &[line],
        strays: &[stray],
        sexes: &[],
        catalogue: &Catalogue::default(),
        units: &[],
        date: Date::new(2026, 1, 5).unwrap(),
        lang: Lang::Vi,
    };
    let workbook = questions(&input);
    let rows = &workbook.sheets[1].rows;
    let texts = |row: &Row| row.cells.iter().map(|cell| format!("{:?}", cell.value)).collect::<Vec<_>>().join(" ");
    let [held, kept] = [rows.len() - 2, rows.len() - 1].map(|row| texts(&rows[row]));
    for part in ["(a.xlsx › DS › A1)\\n(a.xlsx › DS › A2)", "\"several\"", "\"A; B\""] {
        assert!(held.contains(part), "{part}: {held}");
    }
    assert!(kept.contains("Chưa dùng được") && kept.contains("HTX A") && kept.contains("gấp"), "{kept}");
    assert!(decisions(&input).contains("answer = \"A; B\" # A; B\n"));
}
