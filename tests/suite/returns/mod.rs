//! Rows that need correcting go out in `tra-lai/`, come back under any name and correct exactly what they have.

pub mod book;
mod lacking;

use crate::kit::{self, Case};
use book::Book;
use std::collections::BTreeMap;
use std::fs;
use thidua::cli::Exit;
use thidua::issue::{Issue, PrintProblem, SettleProblem};
use thidua::lang::Lang;
use thidua::place::Place;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Giao thông vận tải"],
];
const HEADER: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
const GOOD: &[&str] = &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "05/01/2020"];
const WRONG: &[&str] = &["2", "Hợp tác xã Vận tải Thành Công", "Khen cái gì đó", "45/QĐ-LMHTX", "06/01/2021"];
const EMPTY: &[&str] = &["3", "Hợp tác xã Nông nghiệp Minh Hưng", "", "46/QĐ-LMHTX", "07/01/2022"];
const RIGHT: &str = "Giấy khen LMHTX tỉnh";
const OUT: &str = "tra-lai/xã A - ds-can-sua.xlsx";

fn case(name: &str) -> Case {
    let case = Case::new(&format!("returns-{name}"));
    case.roster("dk.xlsx", REGISTER).roster("xã A/ds.xlsx", &[HEADER, GOOD, WRONG, EMPTY]);
    run(&case);
    case
}

fn run(case: &Case) {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

fn book(case: &Case) -> Book {
    Book::new(&fs::read(case.output().join(OUT)).unwrap())
}

fn goes_out(case: &Case) -> bool {
    case.output().join("tra-lai").is_dir()
}

fn issues(case: &Case, code: &str) -> Vec<BTreeMap<String, String>> {
    case.data("issues").into_iter().filter(|issue| issue["code"] == code).collect()
}

/// Decision and place of every counted award.
fn awards(case: &Case) -> Vec<String> {
    let counted = case.data("awards").into_iter().filter(|award| award["status"] == "counted");
    let mut told: Vec<String> = counted
        .map(|award| format!("{} {} {}", award["decision_no"], award["source_file"], award["source_cell"]))
        .collect();
    told.sort();
    told
}

fn ledger(case: &Case, file: &str) -> (u64, u64, u64, u64) {
    let count = |name: &str| {
        let lines = case.data("ledger").into_iter().filter(|line| line["file"] == file);
        lines.map(|line| line[name].parse::<u64>().unwrap()).sum()
    };
    (count("data"), count("accepted"), count("duplicate"), count("set_aside"))
}

#[test]
fn what_is_corrected_counts_and_nothing_goes_out_again() {
    let case = case("round");
    assert_eq!(awards(&case), ["44/QĐ-LMHTX xã A/ds.xlsx A2"]);
    let mut book = book(&case);
    let lines = book.lines();
    assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [3, 4]);
    assert!(
        lines.iter().all(|line| line.reason.contains("Hình thức khen thưởng") && !line.suggestion.is_empty()),
        "{lines:?}"
    );
    // Nothing of the other rows, and the sender's own columns where they stood.
    let told = format!("{:?}", book.sheets);
    assert!(!told.contains("44/QĐ-LMHTX") && told.contains("1 dòng khác"), "{told}");
    assert_eq!(book.text(lines[0].sheet, lines[0].row, 1), "Hợp tác xã Vận tải Thành Công");
    book.type_in(3, 'C', RIGHT);
    book.type_in(4, 'C', RIGHT);
    case.file("sửa lại.xlsx", &book.bytes());
    run(&case);
    let (first, second) = (lines[0].row + 1, lines[1].row + 1);
    let wanted = [
        "44/QĐ-LMHTX xã A/ds.xlsx A2".to_owned(),
        format!("45/QĐ-LMHTX sửa lại.xlsx A{first}"),
        format!("46/QĐ-LMHTX sửa lại.xlsx A{second}"),
    ];
    assert_eq!(awards(&case), wanted);
    assert!(!goes_out(&case), "nothing is wrong any more");
    // A corrected row is explained as the roster's, by either of its places.
    for place in [format!("sửa lại.xlsx!{first}"), "ds.xlsx!3".to_owned()] {
        let told = case.command(&["explain", &place, "INPUT", "-o", "OUTPUT"]).out;
        let corrected = told.contains("came back: sửa lại.xlsx › ") && told.contains(&format!(" › A{first}."));
        let head = "xã A/ds.xlsx › DS › A3 · ";
        assert!(told.starts_with(head) && corrected && told.contains("This row is counted."), "{place}: {told}");
    }
    let said = issues(&case, "T01");
    assert_eq!(said.len(), 2);
    assert_eq!((said[0]["file"].as_str(), said[0]["cell"].as_str()), ("sửa lại.xlsx", format!("C{first}").as_str()));
    assert!(
        said[0]["message"].contains("C3 của xã A/ds.xlsx") && said[0]["message"].contains("Khen cái gì đó"),
        "{said:?}"
    );
    assert_eq!(ledger(&case, "xã A/ds.xlsx"), (3, 1, 2, 0));
    assert_eq!(ledger(&case, "sửa lại.xlsx"), (2, 2, 0, 0));
    assert!(
        issues(&case, "F12").is_empty() && issues(&case, "S02").is_empty(),
        "the workbook's own sheets are no rosters"
    );
    let before = kit::files(&case.output());
    run(&case);
    assert!(before == kit::files(&case.output()), "the same input gives other bytes");
}

#[test]
fn rows_left_alone_stay_and_rows_dropped_go() {
    let case = case("stay");
    let untouched = awards(&case);
    let mut sent = book(&case);
    sent.clear(3, true);
    sent.clear(4, false);
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    assert_eq!(awards(&case), untouched);
    assert!(issues(&case, "T03")[0]["message"].contains("Dòng 3-4 của xã A/ds.xlsx"));
    assert_eq!(book(&case).lines().len(), 2);
    let mut sent = book(&case);
    sent.choose(3, "Bỏ dòng này");
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    assert_eq!(awards(&case), untouched);
    assert_eq!(issues(&case, "T04")[0]["cell"], "A3");
    assert!(issues(&case, "T02")[0]["message"].contains("Dòng 4 của"));
    assert_eq!(book(&case).lines().iter().map(|line| line.number).collect::<Vec<_>>(), [4]);
    assert_eq!(ledger(&case, "xã A/ds.xlsx"), (3, 1, 0, 2));
    assert_eq!(ledger(&case, "về.xlsx"), (2, 0, 2, 0));
}

#[test]
fn of_two_workbooks_the_later_name_holds_and_silence_undoes_nothing() {
    let case = case("two");
    let (mut first, mut second, mut third) = (book(&case), book(&case), book(&case));
    first.type_in(3, 'C', RIGHT);
    first.type_in(4, 'D', "50/QĐ-LMHTX");
    second.type_in(4, 'C', RIGHT);
    case.file("a.xlsx", &first.bytes()).file("b.xlsx", &second.bytes());
    run(&case);
    assert!(issues(&case, "T09").is_empty());
    let numbers = |case: &Case| awards(case).iter().map(|award| award[..2].to_owned()).collect::<Vec<_>>();
    assert_eq!(numbers(&case), ["44", "45", "50"]);
    third.type_in(4, 'D', "51/QĐ-LMHTX");
    case.file("c.xlsx", &third.bytes());
    run(&case);
    assert_eq!(numbers(&case), ["44", "45", "51"]);
    let said = issues(&case, "T09");
    assert_eq!((said.len(), said[0]["file"].as_str()), (1, "a.xlsx"));
    assert!(said[0]["message"].contains("50/QĐ-LMHTX") && said[0]["message"].contains("c.xlsx"), "{said:?}");
}

#[test]
fn a_second_round_goes_on_where_the_first_ended() {
    let case = case("second");
    let mut first = book(&case);
    first.type_in(3, 'C', "Khen cái khác");
    first.type_in(4, 'C', RIGHT);
    case.file("vòng 1.xlsx", &first.bytes());
    run(&case);
    let mut second = book(&case);
    assert_eq!(second.lines().iter().map(|line| line.number).collect::<Vec<_>>(), [3]);
    assert!(format!("{:?}", second.sheets).contains("Khen cái khác"));
    second.type_in(3, 'C', RIGHT);
    // Its name stands before that of the first round: the round decides.
    case.file("a.xlsx", &second.bytes());
    run(&case);
    assert_eq!(awards(&case).len(), 3);
    assert!(!goes_out(&case));
    assert_eq!(ledger(&case, "a.xlsx"), (1, 1, 0, 0));
    assert_eq!(ledger(&case, "vòng 1.xlsx"), (2, 1, 1, 0));
    // Without the first the second says enough of its own row.
    fs::remove_file(case.input().join("vòng 1.xlsx")).unwrap();
    run(&case);
    assert_eq!(awards(&case).len(), 2);
}

#[test]
fn without_the_roster_the_rows_stand_alone() {
    let case = case("absent");
    let mut sent = book(&case);
    sent.type_in(3, 'C', RIGHT);
    sent.choose(4, "Bỏ dòng này");
    case.file("về.xlsx", &sent.bytes());
    fs::remove_file(case.input().join("xã A/ds.xlsx")).unwrap();
    run(&case);
    assert_eq!(awards(&case).len(), 1);
    assert!(awards(&case)[0].starts_with("45/QĐ-LMHTX về.xlsx"));
    assert!(issues(&case, "T05")[0]["message"].contains("xã A/ds.xlsx"));
    assert_eq!(ledger(&case, "về.xlsx"), (2, 1, 0, 1));
}

#[test]
fn a_sheet_whose_hidden_row_is_damaged_corrects_nothing_and_says_so() {
    for (name, whole, broken) in [("round", "round=1", "round="), ("column", "thidua:column\n2", "thidua:column\n?")] {
        let case = case(&format!("damaged-{name}"));
        let before = awards(&case);
        let mut sent = book(&case);
        sent.type_in(3, 'C', RIGHT);
        sent.spoil(whole, broken);
        case.file("về.xlsx", &sent.bytes());
        run(&case);
        assert_eq!(awards(&case), before, "{name}");
        assert_eq!(issues(&case, "T12").len(), 1, "{name}");
    }
}

#[test]
fn a_roster_that_changed_is_corrected_by_content_or_asked_about() {
    let case = case("changed");
    let mut sent = book(&case);
    sent.type_in(3, 'C', RIGHT);
    sent.type_in(4, 'C', RIGHT);
    case.file("về.xlsx", &sent.bytes());
    // A row was put in above, and the last row is another now.
    let new = &["2", "Hợp tác xã Vận tải Thành Công", RIGHT, "60/QĐ-LMHTX", "06/02/2021"];
    let other = &["4", "Hợp tác xã Nông nghiệp Minh Hưng", "", "47/QĐ-LMHTX", "07/01/2022"];
    case.roster("xã A/ds.xlsx", &[HEADER, GOOD, new, &["3", WRONG[1], WRONG[2], WRONG[3], WRONG[4]], other]);
    run(&case);
    let numbers: Vec<String> = awards(&case).iter().map(|award| award[..2].to_owned()).collect();
    assert_eq!(numbers, ["44", "45", "60"]);
    assert_eq!(issues(&case, "T06").len(), 1);
    let lost = issues(&case, "T07");
    assert_eq!((lost.len(), lost[0]["severity"].as_str()), (1, "question"));
    assert!(lost[0]["message"].contains("dòng 4 của xã A/ds.xlsx"), "{lost:?}");
    assert_eq!(ledger(&case, "về.xlsx"), (2, 1, 0, 1));
    // The same under another name.
    fs::rename(case.input().join("xã A/ds.xlsx"), case.input().join("danh sách mới.xlsx")).unwrap();
    run(&case);
    assert_eq!(awards(&case).len(), 3);
}

#[test]
fn a_row_that_is_right_does_not_go_out_again_for_a_warning() {
    let case = Case::new("returns-keep");
    let late = &["2", "Hợp tác xã Vận tải Thành Công", RIGHT, "45/QĐ-LMHTX", "06/01/2031"];
    case.roster("dk.xlsx", REGISTER).roster("xã A/ds.xlsx", &[HEADER, GOOD, late]);
    run(&case);
    let mut sent = book(&case);
    assert_eq!(sent.lines().len(), 1);
    sent.choose(3, "Giữ nguyên");
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    assert!(!goes_out(&case));
    assert_eq!(issues(&case, "T10").len(), 1);
    assert_eq!(issues(&case, "R35").len(), 1, "the report still says it");
    sent.choose(3, "Chưa biết");
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    assert_eq!(issues(&case, "T11").len(), 1);
    assert!(goes_out(&case));
}

#[test]
fn a_row_that_was_added_is_said_and_not_counted() {
    let case = case("added");
    let mut sent = book(&case);
    let sheet = sent.line(3).sheet;
    sent.add(sheet, 1, "Hợp tác xã Vận tải Thành Công");
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    assert_eq!(issues(&case, "T08").len(), 1);
    assert_eq!(ledger(&case, "về.xlsx"), (3, 0, 2, 1));
    assert_eq!(awards(&case).len(), 1);
}

#[test]
fn a_total_a_number_and_a_unit_are_corrected_in_other_kinds_too() {
    let case = Case::new("returns-kinds");
    let register: &[&[&str]] = &[
        &["STT", "Tên HTX", "Lĩnh vực", "Số thành viên"],
        &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp", "20"],
        &["2", "Hợp tác xã Vận tải Thành Công", "Vận tải", "hai chục"],
        &["", "Tổng cộng", "", "45"],
    ];
    case.roster("xã A/ds.xlsx", register);
    run(&case);
    let mut sent = book(&case);
    sent.type_in(3, 'D', "22");
    sent.type_in(4, 'D', "42");
    case.file("về.xlsx", &sent.bytes());
    run(&case);
    let units = case.data("units");
    assert_eq!(units.iter().map(|unit| unit["members"].as_str()).collect::<Vec<_>>(), ["20", "22"]);
    assert!(!goes_out(&case), "{:?}", case.data("issues"));
    assert_eq!(ledger(&case, "về.xlsx"), (2, 1, 1, 0));
}

#[test]
fn names_of_other_people_do_not_go_to_a_sender() {
    let head = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"][..];
    let unit = "Hợp tác xã Nông nghiệp Minh Hưng";
    let case = Case::new("returns-others");
    case.roster("dk.xlsx", REGISTER)
        .roster("a.xlsx", &[head, &["1", "Trần Văn Bình", unit, RIGHT, "44/QĐ-LMHTX", "05/01/2020"]])
        .roster("b.xlsx", &[head, &["1", "Tran Van Binh", unit, RIGHT, "45/QĐ-LMHTX", "05/01/2021"]]);
    run(&case);
    assert_eq!(issues(&case, "Q25").len(), 1);
    let told = format!("{:?}", Book::new(&fs::read(case.output().join("tra-lai/b-can-sua.xlsx")).unwrap()).sheets);
    assert!(told.contains("Có thể là người đã có: …."), "{told}");
    assert!(!told.contains("Trần Văn Bình"), "{told}");
}

/// Whatever the names are: the sentence is made without them.
#[test]
fn a_senders_sentence_never_had_the_names_in_it() {
    let place = || Place::file("a.xlsx");
    for names in [&["Lê An; Lê Bình", "Trần Chi"][..], &["người"], &["Perhaps"], &["e"], &[""], &[]] {
        let candidates = names.iter().map(|&name| name.to_owned()).collect();
        let perhaps = Issue::new(SettleProblem::PersonPerhaps { candidates }, place()).for_sender();
        let twice = PrintProblem::RegisterNoTwice { number: "12".to_owned(), other: names.join("; ") };
        let twice = Issue::new(twice, place()).for_sender();
        let said = [&perhaps, &twice].map(|issue| [Lang::Vi, Lang::En].map(|lang| lang.issue(issue).message));
        let wanted = [
            ["Có thể là người đã có: ….", "Perhaps a person already listed: …."],
            [
                "Số sổ vàng 12 trùng với “…” trong cùng năm.",
                "Number 12 in the register of awards is also that of “…”, in the same year.",
            ],
        ];
        assert_eq!(said, wanted, "{names:?}");
    }
}
