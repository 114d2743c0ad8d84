//! What the workbook of questions shows: which question first, how far an answer reaches, whose sex is not known; and that long lists of
//! units have room in it.

use crate::kit::Case;
use crate::questions::{answered, issues, lines, run, totals, workbook};
use calamine::{Reader, Xlsx};
use std::io::Cursor;
use std::time::Instant;
use thidua::draw::questions::{Input, OpenLine, questions};
use thidua::lang::Lang;
use thidua::model::{Answer, Catalogue, Choice, Date, Evidence, Question, QuestionKind, Scope};
use thidua::place::{CellRef, Place};
use thidua::save::xlsx::xlsx;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Vận tải"],
];
const HEADER: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Năm"];

/// All texts of a sheet.
fn texts(bytes: &[u8], sheet: &str) -> Vec<String> {
    let range = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap().worksheet_range(sheet).unwrap();
    range.cells().map(|(_, _, cell)| cell.to_string()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn the_question_of_most_rows_comes_first_and_its_number_stands_with_the_issues() {
    let case = Case::new("questions-order");
    let row = |unit, form, number| ["1", unit, form, number, "2020"];
    let rows = [
        row("Hợp tác xã Nông nghiệp Ninh Hưng", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX"),
        row("Hợp tác xã Vận tải Thành Công", "Khen giấy", "45/QĐ-LMHTX"),
        row("Hợp tác xã Vận tải Thành Công", "Khen giấy", "46/QĐ-LMHTX"),
    ];
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", &[HEADER, &rows[0], &rows[1], &rows[2]]);
    run(&case);
    let asked = lines(&workbook(&case), 0);
    let shown: Vec<_> = asked.iter().map(|line| (line["subject"].0.as_str(), line["rows"].0.as_str())).collect();
    assert_eq!(shown, [("Khen giấy", "2"), ("Hợp tác xã Nông nghiệp Ninh Hưng", "1")]);
    assert_eq!(asked[0]["scope"].0, "giá trị");
    assert_eq!(asked[0]["takes"].0, "several");
    let evidence = &asked[0]["evidence"].0;
    assert!(evidence.contains("\n(ds.xlsx › DS › A3)\n") && evidence.ends_with("\n(ds.xlsx › DS › A4)"), "{evidence}");
    assert!(texts(&workbook(&case), "Câu hỏi").contains(&"2 câu hỏi, 3 dòng chờ".to_owned()));
    // The column is there for every table of issues, also where no question is.
    assert!(case.data("issues").iter().all(|issue| issue.contains_key("question_id")));
}

#[test]
fn a_finding_that_waits_names_its_question() {
    let case = Case::new("questions-named");
    case.roster(
        "dk.xlsx",
        &[
            &["STT", "Tên HTX", "Lĩnh vực", "Tình trạng", "Năm giải thể"],
            &["1", "HTX Tân Tiến", "Nông nghiệp", "Đã giải thể", "2018"],
        ],
    );
    case.roster(
        "khen.xlsx",
        &[
            &["STT", "Tên HTX", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
            &["1", "HTX Tân Tiến", "Bằng khen của UBND tỉnh", "5/QĐ-UBND", "05/03/2021"],
        ],
    );
    run(&case);
    let id = lines(&workbook(&case), 0)[0]["id"].0.clone();
    assert_eq!(issues(&case, "R33")[0]["question_id"], id);
    assert!(issues(&case, "R33").iter().chain(&issues(&case, "Q39")).all(|issue| issue["code"] == "R33"));
    let summary = std::fs::read(case.output().join("tong-hop.xlsx")).unwrap();
    let told = texts(&summary, "Cần xử lý");
    assert!(told.iter().any(|text| text.ends_with("Trả lời ở câu hỏi 1 của cau-hoi.xlsx.")), "{told:?}");
    let page = std::fs::read_to_string(case.output().join("bao-cao.html")).unwrap();
    assert!(page.contains("Trả lời ở câu hỏi 1 của cau-hoi.xlsx."));
}

#[test]
fn people_whose_sex_no_roster_says_stand_in_a_table_of_their_own() {
    let case = Case::new("questions-sex");
    let header = &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Năm"];
    let row =
        |name, number| ["1", name, "Giám đốc", "Hợp tác xã Vận tải Thành Công", "Giấy khen LMHTX tỉnh", number, "2020"];
    let rows = [
        row("Nguyễn Văn Bình", "44/QĐ-LMHTX"),
        row("Nguyễn Văn Bình", "46/QĐ-LMHTX"),
        row("Bà Lê Thị An", "45/QĐ-LMHTX"),
    ];
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", &[header, &rows[0], &rows[1], &rows[2]]);
    run(&case);
    assert_eq!(totals(&case), (0, 0), "it blocks nothing");
    let asked = lines(&workbook(&case), 2);
    assert_eq!(asked.len(), 1);
    let line = &asked[0];
    assert_eq!(
        (line["subject"].0.as_str(), line["unit"].0.as_str(), line["position"].0.as_str()),
        ("Nguyễn Văn Bình", "Hợp tác xã Vận tải Thành Công", "Giám đốc")
    );
    assert_eq!(line["evidence"].0, "(ds.xlsx › DS › A2)\n… và 1 dòng khác");
    assert_eq!((line["codes"].0.as_str(), line["words"].0.as_str()), ("male\nfemale", "Nam"));
    assert!(line["id"].0.starts_with("sex-"), "{line:?}");
    assert!(
        texts(&workbook(&case), "Câu hỏi")
            .iter()
            .any(|text| text.ends_with("1 người chưa rõ giới tính (trang “Giới tính”)"))
    );
    std::fs::write(case.output().join("cau-hoi.xlsx"), answered(&workbook(&case), 2, "không biết")).unwrap();
    run(&case);
    assert!(issues(&case, "Q31")[0]["message"].contains("gần nhất là"));
    assert_eq!(lines(&workbook(&case), 2)[0]["answer"].0, "không biết");
    std::fs::write(case.output().join("cau-hoi.xlsx"), answered(&workbook(&case), 2, "ông")).unwrap();
    run(&case);
    let sexes: Vec<String> = case.data("awards").into_iter().map(|award| award["sex"].clone()).collect();
    assert_eq!(sexes, ["male", "male", "female"], "the answer holds for all rows of the person");
    assert!(issues(&case, "Q30").is_empty(), "{:?}", issues(&case, "Q30"));
    let held = lines(&workbook(&case), 1);
    assert_eq!((held.len(), held[0]["answer"].0.as_str()), (1, "Nam"));
    let decisions = std::fs::read_to_string(case.output().join("decisions.toml")).unwrap();
    assert!(decisions.contains("answer = \"male\" # Nam"), "{decisions}");
    assert_eq!(case.command(&["check", "INPUT", "-o", "OUTPUT"]).exit, thidua::cli::Exit::Done);
}

/// So many questions, each of which offers all units of a register.
fn asked(questions: usize, units: usize) -> Vec<Question> {
    let place = |row: usize| Place::file("ds.xlsx").in_sheet("DS").at(CellRef::new(row as u32, 1));
    let question = |at: usize| {
        // Another one is the nearest to each, and the others follow in another order: none of these has a factor with the number of units.
        let step = [1, 3, 7, 9, 11, 13, 17, 19, 21, 23][at % 10];
        let number = |of: usize| (at + of * step) % units;
        let unit = |of: usize| Choice {
            answer: Answer::Code(format!("HTX-nong-nghiep-tan-tien-so-{}", number(of))),
            name: format!("Hợp tác xã Nông nghiệp Tân Tiến số {} (xã Tân Lập)", number(of)),
        };
        let words = [Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() });
        Question {
            id: format!("unit-{at:012x}"),
            kind: QuestionKind::Unit,
            scope: Scope::Value,
            subject: format!("HTX Tân Tíên {at}"),
            choices: (0..units).map(unit).chain(words).collect(),
            takes_several: false,
            waiting: vec![Evidence {
                place: place(at), cells: vec![("Đơn vị".into(), format!("HTX Tân Tíên {at}"))]
            }],
            beside: Vec::new(),
            places: vec![place(at)],
        }
    };
    (0..questions).map(question).collect()
}

fn drawn(questions_asked: &[Question]) -> Vec<u8> {
    let open: Vec<OpenLine<'_>> =
        questions_asked.iter().map(|question| OpenLine { question, text: "", note: "" }).collect();
    let input = Input {
        open: &open,
        answered: &[],
        strays: &[],
        sexes: &[],
        catalogue: &Catalogue::default(),
        units: &[],
        date: Date::new(2026, 11, 24).unwrap(),
        lang: Lang::Vi,
    };
    xlsx(&questions(&input), input.date, 1).unwrap()
}

#[test]
fn a_register_of_two_thousand_units_is_offered_whole() {
    let bytes = drawn(&asked(2, 2000));
    let line = &lines(&bytes, 0)[0];
    let codes: Vec<&str> = line["codes"].0.lines().collect();
    assert_eq!((codes.len(), codes[0], codes[2000]), (2002, ".", "new"), "the codes alone are more than a cell holds");
    let words = texts(&bytes, "Câu hỏi").iter().filter(|text| text.starts_with("Hợp tác xã")).count();
    assert_eq!(words, 4000);
}

#[test]
#[expect(clippy::print_stderr, reason = "it is there to measure")]
#[ignore = "whole: how large and slow the workbook is with 300 questions of 400 units"]
fn many_questions_of_many_units_have_room() {
    let asked = asked(300, 400);
    let start = Instant::now();
    let bytes = drawn(&asked);
    eprintln!("{} bytes in {:?}", bytes.len(), start.elapsed());
    if let Ok(folder) = std::env::var("THIDUA_KEEP") {
        std::fs::write(std::path::Path::new(&folder).join("cau-hoi-300x400.xlsx"), &bytes).unwrap();
    }
    assert!(bytes.len() < 4_000_000, "{}", bytes.len());
}
