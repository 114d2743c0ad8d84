//! Lists that correct or revoke: they change the one award that is surely meant, and ask or say so where none is.

use crate::kit::Case;
use crate::made_once;
use std::collections::BTreeMap;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "HTX Hằng Nga", "Nông nghiệp"],
    &["2", "HTX Thành Công", "Nông nghiệp"],
    &["3", "HTX Thành Công 2", "Nông nghiệp"],
    &["4", "HTX Thành Công 3", "Nông nghiệp"],
];
const PERSONS: &[&str] =
    &["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Ghi chú"];
const UNITS: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Ghi chú"];

/// A person's row: name, birth, number, date, remark.
fn person([name, birth, number, date, remark]: [&str; 5]) -> Vec<&str> {
    vec!["1", name, birth, "HTX Hằng Nga", "Giấy khen của LMHTX tỉnh", number, date, remark]
}

fn unit([name, number, date, remark]: [&str; 4]) -> Vec<&str> {
    vec!["1", name, "Giấy khen của LMHTX tỉnh", number, date, remark]
}

/// A roster, and a list of that title after it.
fn case(name: &str, head: &[&str], roster: &[Vec<&str>], title: &str, list: &[Vec<&str>]) -> Case {
    let case = Case::new(&format!("corrections-{name}"));
    case.roster("dk.xlsx", REGISTER);
    for (file, title, rows) in [("khen.xlsx", "DANH SÁCH KHEN THƯỞNG", roster), ("sua.xlsx", title, list)] {
        let title = [title];
        let mut all: Vec<&[&str]> = vec![&title, head];
        all.extend(rows.iter().map(Vec::as_slice));
        if !rows.is_empty() {
            case.roster(file, &all);
        }
    }
    run(&case);
    case
}

fn run(case: &Case) {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

/// Name, number and date of the awards of that status.
fn with_status(case: &Case, status: &str) -> Vec<String> {
    let awards = case.data("awards");
    let awards = awards.iter().filter(|award| award["status"] == status);
    awards
        .map(|award| format!("{} {} {}", award["recipient_name"], award["decision_no"], award["decision_date"]))
        .collect()
}

fn counted(case: &Case) -> Vec<String> {
    with_status(case, "counted")
}

/// How many questions are open.
fn asked(case: &Case) -> u64 {
    let text = std::fs::read_to_string(case.output().join("run.json")).unwrap();
    let record: serde_json::Value = serde_json::from_str(&text).unwrap();
    record["totals"]["questions"].as_u64().unwrap()
}

/// Answers the questions of a correction one after the other.
fn answer(case: &Case, answers: &[&str]) {
    let mut decisions = String::new();
    for answer in answers {
        std::fs::write(case.input().join("decisions.toml"), &decisions).unwrap();
        let checked = case.command(&["check", "INPUT", "--format", "json"]).out;
        let id = checked.split('"').find(|text| text.starts_with("correction-")).expect("a question of a correction");
        decisions.push_str(&format!("[decision.{id}]\nsubject = \"Lê Văn An\"\nanswer = \"{answer}\"\n"));
    }
    std::fs::write(case.input().join("decisions.toml"), &decisions).unwrap();
    run(case);
}

const CORRECT: &str = "DANH SÁCH ĐÍNH CHÍNH";
const REVOKE: &str = "DANH SÁCH THU HỒI KHEN THƯỞNG NĂM 2023";

#[test]
fn rows_of_the_correcting_rows_own_table_stand() {
    let (number, date) = ("5/QĐ-LMHTX", "05/01/2023");
    let rows = [
        person(["Nguyễn Văn An", "1980", number, date, ""]),
        person(["Nguyễn Văn Anh", "1980", number, date, "Đã đính chính năm sinh"]),
        person(["Lê Bình", "1970", "4/QĐ-LMHTX", date, ""]),
        person(["Lê Bình", "1970", number, date, "Đính chính chức vụ: Giám đốc"]),
    ];
    assert_eq!(counted(&case("own", PERSONS, &rows, CORRECT, &[])).len(), 4);
    let rows = [rows[0].clone(), person(["Nguyễn Văn Anh", "1980", number, date, "Đính chính, đã ghi Nguyễn Văn An"])];
    let quoted = counted(&case("own-quoted", PERSONS, &rows, CORRECT, &[]));
    assert_eq!(quoted, ["Nguyễn Văn Anh 5/QĐ-LMHTX 2023-01-05"]);
}

#[test]
fn what_two_awards_may_be_the_wrong_one_of_is_asked() {
    let number = "1/QĐ-LMHTX";
    let rows =
        [person(["Lê Văn An", "", number, "03/01/2022", ""]), person(["Lê Văn Ân", "", number, "03/01/2023", ""])];
    let right = [person(["Lê Văn An", "", number, "03/01/2023", ""])];
    let case = case("two", PERSONS, &rows, CORRECT, &right);
    assert_eq!((counted(&case).len(), with_status(&case, "set_aside").len(), asked(&case)), (2, 1, 2));
    let issue = case.data("issues").into_iter().find(|issue| issue["code"] == "Q37").unwrap();
    assert!(issue["message"].contains("một trong 2 dòng") && !issue["message"].contains("thiếu"), "{issue:?}");
    for answers in [["same", "different"], ["different", "same"]] {
        answer(&case, &answers);
        let counted = counted(&case);
        assert!(counted.len() == 2 && counted.contains(&"Lê Văn An 1/QĐ-LMHTX 2023-01-03".to_owned()), "{counted:?}");
    }
    answer(&case, &["different", "different"]);
    assert_eq!((counted(&case).len(), asked(&case)), (3, 0));
}

#[test]
fn another_year_of_a_number_is_asked_about() {
    let rows = [person(["Lê Văn An", "", "1/QĐ-LMHTX", "03/01/2022", ""])];
    let right = [person(["Lê Văn An", "", "1/QĐ-LMHTX", "03/01/2023", ""])];
    let case = case("year", PERSONS, &rows, CORRECT, &right);
    assert_eq!((counted(&case), asked(&case)), (vec!["Lê Văn An 1/QĐ-LMHTX 2022-01-03".to_owned()], 1));
}

#[test]
fn other_names_and_other_births_are_other_people() {
    let (number, date) = ("5/QĐ-LMHTX", "05/01/2023");
    let right = [person(["Lê Thị Mai", "20/11/1980", number, date, ""])];
    let counted_of = |name: &str, wrong: [&str; 2]| {
        let rows = [person([wrong[0], wrong[1], number, date, ""])];
        counted(&case(name, PERSONS, &rows, CORRECT, &right)).len()
    };
    assert_eq!(counted_of("hoa", ["Lê Thị Hoa", "05/01/1980"]), 2);
    assert_eq!(counted_of("mao", ["Lê Thị Mao", "05/01/1980"]), 2);
    assert_eq!(counted_of("mao-same", ["Lê Thị Mao", "20/11/1980"]), 1);
}

#[test]
fn the_longest_quoted_name_is_meant_and_a_bare_number_of_several_is_asked() {
    let (number, date) = ("5/QĐ-LMHTX", "05/01/2023");
    let rows = [unit(["HTX Thành Công", number, date, ""]), unit(["HTX Thành Công 2", number, date, ""])];
    let right = [unit(["HTX Thành Công 3", number, date, "Trước ghi HTX Thành Công 2"])];
    let mut names = counted(&case("longest", UNITS, &rows, CORRECT, &right));
    names.sort();
    assert_eq!(names, ["HTX Thành Công 3 5/QĐ-LMHTX 2023-01-05", "HTX Thành Công 5/QĐ-LMHTX 2023-01-05"]);

    let rows = ["05/01/2021", "07/03/2022", "09/04/2023"].map(|date| person(["Lê Bình", "", "12/QĐ-LMHTX", date, ""]));
    let right = [person(["Lê Bình", "", "15/QĐ-LMHTX", "20/04/2023", "Trước ghi Quyết định số 12/QĐ-LMHTX"])];
    let several = case("several", PERSONS, &rows, CORRECT, &right);
    assert_eq!((counted(&several).len(), asked(&several)), (3, 3));
    assert_eq!(counted(&case("one", PERSONS, &rows[..1], CORRECT, &right)), ["Lê Bình 15/QĐ-LMHTX 2023-04-20"]);
}

#[test]
fn a_revoking_row_takes_no_award_of_another_decision() {
    let rows = [person(["Lê Bình", "", "77/QĐ-LMHTX", "05/01/2023", ""])];
    let revoked = |name: &str, number: &str, date: &str| {
        let case = case(name, PERSONS, &rows, REVOKE, &[person(["Lê Bình", "", number, date, ""])]);
        let nothing = case.data("issues").iter().any(|issue| issue["code"] == "Q29");
        (counted(&case).is_empty(), nothing)
    };
    assert_eq!(revoked("other-decision", "55/QĐ-LMHTX", "06/02/2019"), (false, true));
    assert_eq!(revoked("other-number", "55/QĐ-LMHTX", "05/01/2023"), (false, true));
    assert_eq!(revoked("other-year", "", "05/01/2022"), (false, true));
    assert_eq!(revoked("decision", "77/QĐ-LMHTX", "05/01/2023"), (true, false));
    assert_eq!(revoked("number", "77/QĐ-LMHTX", ""), (true, false));
    assert_eq!(revoked("nothing-told", "", ""), (true, false));
}

#[test]
fn correcting_a_whole_list_takes_little_longer_than_reading_it() {
    let case = Case::new("corrections-long");
    let list = |title: &str| {
        let head = format!("{title},,,,\nHọ và tên,Đơn vị,Hình thức khen thưởng,Số quyết định,Ngày quyết định\n");
        let row = |at: usize| format!("Lê Văn Số{at},HTX {at} Hằng,Giấy khen của LMHTX tỉnh,5/QĐ-LMHTX,05/03/2021\n");
        head + &(0..3000).map(row).collect::<String>()
    };
    let taken = || {
        let start = std::time::Instant::now();
        case.command(&["check", "INPUT"]);
        start.elapsed()
    };
    case.file("khen.csv", list("DANH SÁCH KHEN THƯỞNG").as_bytes());
    let alone = taken();
    case.file("sua.csv", list(CORRECT).as_bytes());
    let corrected = taken();
    assert!(corrected < alone * 10, "{alone:?} alone, {corrected:?} with the corrections");
}

/// Files whose ledger tells other numbers of rows than the statuses of their awards.
fn contradictions(case: &Case) -> Vec<String> {
    let mut rows: BTreeMap<(String, String), BTreeMap<String, &str>> = BTreeMap::new();
    let awards = case.data("awards");
    for award in &awards {
        let known = rows.entry((award["source_file"].clone(), award["source_sheet"].clone())).or_default();
        let row = award["source_cell"].trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).to_owned();
        let status = if award["status"] == "revoked" { "counted" } else { award["status"].as_str() };
        let best = known.entry(row).or_insert(status);
        let order = ["duplicate", "set_aside", "counted"];
        let rank = |status: &str| order.iter().position(|known| *known == status);
        *best = if rank(status) > rank(best) { status } else { best };
    }
    let ledger = case.data("ledger");
    let told = |line: &BTreeMap<String, String>| {
        let rows = rows.get(&(line["file"].clone(), line["sheet"].clone()))?;
        let count = |status: &str| rows.values().filter(|known| **known == status).count().to_string();
        let counts = ["counted", "duplicate"].map(count);
        let written = [&line["accepted"], &line["duplicate"]];
        (written != [&counts[0], &counts[1]]).then(|| format!("{} {written:?} but {counts:?}", line["file"]))
    };
    ledger.iter().filter_map(told).collect()
}

#[test]
fn the_ledger_tells_what_became_of_the_awards() {
    let (number, date) = ("5/QĐ-LMHTX", "05/01/2023");
    let rows = [person(["Lê Thị Hoà", "1980", number, date, ""]), person(["Võ An", "", number, date, ""])];
    let right = [person(["Lê Thị Hoa", "1980", number, date, ""])];
    let corrected = case("ledger", PERSONS, &rows, CORRECT, &right);
    assert_eq!(contradictions(&corrected), [] as [String; 0]);
    let of = |case: &Case| {
        let line = case.data("ledger").into_iter().find(|line| line["file"] == "khen.xlsx").unwrap();
        ["accepted", "duplicate", "set_aside"].map(|fate| line[fate].clone())
    };
    assert_eq!(of(&corrected), ["1", "1", "0"]);
    let revoked = case("ledger-revoked", PERSONS, &rows, REVOKE, &[rows[1].clone()]);
    assert_eq!((contradictions(&revoked), of(&revoked)), (Vec::new(), ["2", "0", "0"].map(str::to_owned)));
    assert_eq!(contradictions(made_once::sample()), [] as [String; 0]);
}
