//! Questions go out in a workbook, answers come back in it, in the input or in `decisions.toml`, and hold from then on.

use crate::kit::{self, Case, with_cells};
use calamine::{Data, DataType, Reader, Xlsx};
use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Vận tải"],
];
const HEADER: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Năm"];
const ROW: &[&str] = &["1", "Hợp tác xã Nông nghiệp Ninh Hưng", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "2020"];
const AGAIN: &[&str] = &["2", "Hợp tác xã Nông nghiệp Ninh Hưng", "Giấy khen LMHTX tỉnh", "45/QĐ-LMHTX", "2021"];

fn case(name: &str) -> Case {
    let case = Case::new(&format!("questions-{name}"));
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", &[HEADER, ROW]);
    case
}

pub fn run(case: &Case) -> String {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    answer.out
}

pub fn totals(case: &Case) -> (u64, u64) {
    let record: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(case.output().join("run.json")).unwrap()).unwrap();
    let total = |name: &str| record["totals"][name].as_u64().unwrap();
    (total("questions"), total("answers"))
}

pub fn issues(case: &Case, code: &str) -> Vec<BTreeMap<String, String>> {
    case.data("issues").into_iter().filter(|issue| issue["code"] == code).collect()
}

/// The cells of a sheet of the workbook of questions, each line by the names of the columns.
pub fn lines(bytes: &[u8], sheet: usize) -> Vec<BTreeMap<String, (String, String)>> {
    let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let name = book.sheet_names()[sheet].clone();
    let range = book.worksheet_range(&name).unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    let names = rows.iter().position(|row| row.iter().any(|cell| cell.get_string() == Some("thidua:id"))).unwrap();
    let line = |(at, row): (usize, &&[Data])| {
        let cells = rows[names].iter().zip(*row).enumerate().map(|(column, (name, cell))| {
            let letter = thidua::place::column_letters(u32::try_from(column).unwrap());
            let name = name.to_string().trim_start_matches("thidua:").to_owned();
            (name, (cell.to_string(), format!("{letter}{}", at + 1)))
        });
        cells.collect::<BTreeMap<_, _>>()
    };
    let lines = rows.iter().enumerate().skip(names + 2).map(line);
    lines.filter(|line| !line["id"].0.is_empty()).collect()
}

pub fn workbook(case: &Case) -> Vec<u8> {
    fs::read(case.output().join("cau-hoi.xlsx")).unwrap()
}

/// The workbook with a text typed into the answer of the first line of a sheet, as a clerk does.
pub fn answered(bytes: &[u8], sheet: usize, text: &str) -> Vec<u8> {
    let cell = lines(bytes, sheet)[0]["answer"].1.clone();
    with_cells(bytes, sheet, &[(&cell, text)])
}

pub fn answer_in_output(case: &Case, sheet: usize, text: &str) {
    fs::write(case.output().join("cau-hoi.xlsx"), answered(&workbook(case), sheet, text)).unwrap();
}

#[test]
fn an_answer_in_the_workbook_holds_and_the_bytes_stay() {
    let case = case("replay");
    let out = run(&case);
    assert!(out.contains("1 question waits for an answer: ") && out.trim().ends_with("cau-hoi.xlsx."), "{out}");
    assert_eq!(totals(&case), (1, 0));
    let line = lines(&workbook(&case), 0).remove(0);
    assert!(line["codes"].0.ends_with("new\nleave_out"), "{line:?}");
    assert!(line["evidence"].0.contains("ds.xlsx › DS › A2"), "{line:?}");
    answer_in_output(&case, 0, &line["words"].0);
    let out = run(&case);
    assert!(out.contains("No question is open; 1 answer was used."), "{out}");
    assert_eq!(totals(&case), (0, 1));
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Nông nghiệp Minh Hưng");
    let before = kit::files(&case.output());
    run(&case);
    assert!(before == kit::files(&case.output()), "a run by the same answers writes other bytes");
    let check = case.command(&["check", "INPUT", "-o", "OUTPUT"]);
    assert!(check.out.trim().ends_with("No question is open; 1 answer was used."), "{}", check.out);
}

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    let case = case("change");
    run(&case);
    answer_in_output(&case, 0, "new");
    run(&case);
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Nông nghiệp Ninh Hưng");
    answer_in_output(&case, 1, "hợp tác xã  vận tải THÀNH CÔNG");
    run(&case);
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Vận tải Thành Công");
    answer_in_output(&case, 1, "");
    run(&case);
    assert_eq!(totals(&case), (1, 0));
}

#[test]
fn decisions_hold_without_the_workbook() {
    let case = case("decisions");
    run(&case);
    answer_in_output(&case, 0, "Hợp tác xã Vận tải Thành Công");
    run(&case);
    let decisions = fs::read_to_string(case.output().join("decisions.toml")).unwrap();
    assert!(decisions.contains("\nrows = 1\n"), "{decisions}");
    fs::remove_dir_all(case.output()).unwrap();
    case.file("decisions.toml", decisions.as_bytes());
    run(&case);
    assert_eq!(totals(&case), (0, 1));
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Vận tải Thành Công");
    // What the output repeats of the file does not stand against the file when that is changed.
    let id = lines(&workbook(&case), 1)[0]["id"].0.clone();
    let typed =
        |key: &str| format!("[decision.{id}]\nsubject = \"Ninh Hưng\"\n{key} = \"hợp tác xã nông nghiệp minh hưng\"\n");
    case.file("decisions.toml", typed("answer").as_bytes());
    run(&case);
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Nông nghiệp Minh Hưng");
    case.file("decisions.toml", typed("anser").as_bytes());
    let wrong = case.run();
    assert_eq!(wrong.exit, Exit::Wrong);
    assert!(wrong.err.contains("decisions.toml:3: "), "{}", wrong.err);
}

#[test]
fn a_filled_workbook_in_the_input_is_no_roster() {
    let case = case("input");
    run(&case);
    let ledger = case.data("ledger");
    let asked = workbook(&case);
    case.file("tra loi.xlsx", &answered(&asked, 0, "Hợp tác xã Vận tải Thành Công"));
    run(&case);
    assert_eq!(totals(&case), (0, 1));
    assert_eq!(case.data("ledger").len(), ledger.len());
    let read = &issues(&case, "F20")[0];
    assert_eq!(read["file"], "tra loi.xlsx");
    assert!(read["message"].contains("đã đọc 1 câu trả lời"), "{read:?}");
    let record = fs::read_to_string(case.output().join("run.json")).unwrap();
    assert!(record.contains("\"path\": \"tra loi.xlsx\""), "{record}");
    // What the input says holds against the output.
    answer_in_output(&case, 1, "new");
    run(&case);
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Vận tải Thành Công");
    // Two workbooks that differ are said, and the question is open again.
    case.file("xa/khac.xlsx", &answered(&asked, 0, "leave_out"));
    run(&case);
    assert_eq!(totals(&case), (1, 0));
    let differ = &issues(&case, "Q36")[0];
    assert_eq!(differ["file"], "tra loi.xlsx");
    assert!(differ["message"].contains("xa/khac.xlsx › Câu hỏi › H9"), "{differ:?}");
}

#[test]
fn an_answer_that_fits_nothing_is_said_and_kept() {
    let case = case("unknown");
    run(&case);
    answer_in_output(&case, 0, "không biết");
    run(&case);
    assert_eq!(totals(&case), (1, 0));
    let unknown = &issues(&case, "Q31")[0];
    assert_eq!((unknown["cell"].as_str(), unknown["value"].as_str()), ("H9", "không biết"));
    assert_eq!(lines(&workbook(&case), 0)[0]["answer"].0, "không biết");
}

#[test]
fn rosters_that_change_under_an_answer_are_told() {
    let case = case("change-under");
    run(&case);
    answer_in_output(&case, 0, "Hợp tác xã Vận tải Thành Công");
    run(&case);
    case.roster("ds.xlsx", &[HEADER, ROW, AGAIN]);
    run(&case);
    let affects = &issues(&case, "Q32")[0]["message"];
    assert!(affects.contains("1 dòng, lần này 2 dòng: ds.xlsx › DS › B2; ds.xlsx › DS › B3."), "{affects}");
    let line = lines(&workbook(&case), 1).remove(0);
    assert_eq!((line["rows"].0.as_str(), line["before"].0.as_str()), ("2", "1"));
    run(&case);
    assert_eq!(issues(&case, "Q32").len(), 0);
    case.roster(
        "ds.xlsx",
        &[HEADER, &["1", "Hợp tác xã Vận tải Thành Công", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "2020"]],
    );
    run(&case);
    assert_eq!(issues(&case, "Q30").len(), 1);
    assert_eq!(lines(&workbook(&case), 1).len(), 1);
}

#[test]
fn check_names_the_question_of_an_issue() {
    let case = case("check");
    let check = case.command(&["check", "INPUT", "-o", "OUTPUT", "--format", "json"]);
    assert!(check.out.contains("\"question\":\"unit-"), "{}", check.out);
    assert!(!case.output().exists());
}

#[test]
fn what_a_rule_doubts_is_asked_once_and_stands_by_an_answer() {
    let case = Case::new("doubt");
    case.roster(
        "dk.xlsx",
        &[
            &["STT", "Tên HTX", "Lĩnh vực", "Tình trạng", "Năm giải thể"],
            &["1", "HTX Tân Tiến", "Nông nghiệp", "Đã giải thể", "2018"],
            &["2", "HTX Thành Công", "Nông nghiệp", "Đang hoạt động", ""],
        ],
    );
    case.roster(
        "khen.xlsx",
        &[
            &["STT", "Tên HTX", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
            &["1", "HTX Tân Tiến", "Bằng khen của UBND tỉnh", "5/QĐ-UBND", "05/03/2021"],
        ],
    );
    assert_eq!(case.command(&["check", "INPUT"]).exit, Exit::NeedsAPerson);
    case.run();
    let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
    let id = asked.split('"').find(|text| text.starts_with("rule-")).expect("a question of a rule").to_owned();
    let answer = format!("[decision.{id}]\nsubject = \"HTX Tân Tiến\"\nanswer = \"stands\"\n");
    std::fs::write(case.input().join("decisions.toml"), answer).unwrap();
    let answered = case.command(&["check", "INPUT"]);
    assert_eq!(answered.exit, Exit::Done, "{}", answered.out);
    assert!(!answered.out.contains("R33"), "{}", answered.out);
}

#[test]
fn without_a_register_two_names_that_are_nearly_one_are_a_question() {
    let case = Case::new("questions-unlisted");
    let row = |name, number, year| ["1", name, "Giấy khen LMHTX tỉnh", number, year];
    let right = "Hợp tác xã Nông nghiệp Minh Hưng";
    let rights = [row(right, "44/QĐ-LMHTX", "2020"), row(right, "45/QĐ-LMHTX", "2021")];
    case.roster("b.xlsx", &[HEADER, &rights[0], &rights[1], &row("Hợp tác xã số 1", "47/QĐ-LMHTX", "2020")]);
    // The slip stands in the words of business, and its roster is read first.
    let slip = row("Hợp tác xã Nông nghệp Minh Hưng", "46/QĐ-LMHTX", "2022");
    let others = [row("Hợp tác xã số 2", "48/QĐ-LMHTX", "2020"), row("UBND xã Tân Hà", "49/QĐ-LMHTX", "2020")];
    case.roster("a.xlsx", &[HEADER, &slip, &others[0], &others[1], &row("UBND xã Tân Hòa", "50/QĐ-LMHTX", "2020")]);
    run(&case);
    assert_eq!((issues(&case, "Q39").len(), totals(&case)), (1, (1, 0)));
    // The folder has its name, however it was named.
    fs::create_dir(case.input().join("con")).unwrap();
    let answer = case.command(&["check", "INPUT/con/..", "--format", "json"]);
    let whole = answer.out.lines().find(|line| line.contains("\"Q39\"")).unwrap();
    assert!(whole.contains("\"input\""), "{whole}");
    let near = issues(&case, "Q40");
    assert_eq!((near.len(), near[0]["file"].as_str(), near[0]["value"].as_str()), (1, "a.xlsx", slip[1]));
    assert!(near[0]["message"].contains(right), "{near:?}");
    assert_eq!((case.data("units").len(), case.data("awards").len()), (6, 7), "they count while they wait");
    answer_in_output(&case, 0, "stands");
    run(&case);
    assert_eq!((issues(&case, "Q40").len(), case.data("units").len(), totals(&case)), (0, 6, (0, 1)));
    // With a register the slip is asked about, and the right one offered.
    case.roster("dk.xlsx", REGISTER);
    run(&case);
    assert_eq!((issues(&case, "Q39").len(), issues(&case, "Q40").len()), (0, 0));
    assert!(
        lines(&workbook(&case), 0).iter().any(|line| line["subject"].0 == slip[1] && line["words"].0.contains(right))
    );
}

#[test]
fn rows_of_one_decision_with_another_day_are_pointed_out() {
    let case = Case::new("questions-days");
    let header = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
    let row = |number, day| ["1", "HTX Minh Hưng", "Giấy khen LMHTX tỉnh", number, day];
    let rows = [row("27/QĐ-LMHTX", "13/02/2024"), row("27/QĐ-LMHTX", "05/02/2024"), row("27/QĐ-LMHTX", "05/02/2024")];
    let fine = row("27/QĐ-LMHTX", "13/02/2023");
    let names = ["HTX Minh Hưng", "HTX Thành Công", "HTX Phước Vinh"];
    let rows: Vec<[&str; 5]> =
        rows.iter().zip(names).map(|(row, name)| [row[0], name, row[2], row[3], row[4]]).collect();
    case.roster("ds.xlsx", &[header, &rows[0], &rows[1], &rows[2], &fine]);
    run(&case);
    let found = issues(&case, "Q41");
    assert_eq!((found.len(), found[0]["cell"].as_str()), (1, "A2"));
    assert!(found[0]["message"].contains("05/02/2024"), "{found:?}");
}
