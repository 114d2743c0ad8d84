//! What `thidua certificates` does not print: invented years, sheets that wait for a person, numbers given twice, and
//! settings that no printer or form has.

use crate::kit::{Answer, Case};
use thidua::cli::Exit;

const HEAD: &[&str] = &[
    "Họ và tên",
    "Giới tính",
    "Chức vụ",
    "Đơn vị",
    "Thành tích",
    "Hình thức khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Số sổ vàng",
];
const DEED: &str = "Có thành tích xuất sắc trong phong trào thi đua, giai đoạn 2017 - 2022";
const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";
const SIGNED: &str = "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n";

fn row<'a>(name: &'a str, deed: &'a str, award: &'a str, number: &'a str) -> Vec<&'a str> {
    vec![name, "Nam", "Giám đốc", "HTX Tân Tiến", deed, award, "12/QĐ-UBND", "05/01/2023", number]
}

fn office(name: &str, sheets: &[&[Vec<&str>]]) -> Case {
    let case = Case::new(name);
    for (at, rows) in sheets.iter().enumerate() {
        let rows: Vec<&[&str]> = std::iter::once(HEAD).chain(rows.iter().map(Vec::as_slice)).collect();
        case.roster(&format!("ds{at}.xlsx"), &rows);
    }
    case.file("thidua.toml", SIGNED.as_bytes());
    case
}

fn asked(case: &Case, arguments: &[&str]) -> Answer {
    case.command(&[&["certificates", "INPUT", "-o", "OUTPUT"], arguments].concat())
}

fn refused(answer: &Answer, said: &str) {
    assert!(answer.exit == Exit::Failed && answer.err.contains(said), "{said}: {}", answer.err);
}

#[test]
fn the_year_of_a_decision_is_not_taken_for_that_of_the_deed() {
    let case = office("year-of-decision", &[&[row("Ông Nguyễn Văn Một", "", BK, "1")]]);
    refused(&asked(&case, &["--mode", "final"]), "There is no achievement");
    refused(&asked(&case, &["--mode", "overprint"]), "There is no achievement");
    assert_eq!(asked(&case, &[]).exit, Exit::Done);
    // The same row says its year.
    let case = Case::new("year-of-deed");
    let mut said = row("Ông Nguyễn Văn Một", "", BK, "1");
    said.push("2022");
    case.roster("ds.xlsx", &[&[HEAD, &["Năm"]].concat(), &said]);
    case.file("thidua.toml", SIGNED.as_bytes());
    let answer = asked(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

#[test]
fn a_sheet_that_waits_for_a_person_is_not_signed() {
    let good = [row("Ông Nguyễn Văn Một", DEED, BK, "1")];
    let bad = |decision| {
        let mut bad = row("Ông Lê Văn Ba", DEED, "Khen gì đó không rõ", "2");
        bad[6] = decision;
        bad
    };
    let one = ["--mode", "final", "--recipient", "Nguyễn Văn Một"];
    let same_sheet = office("aside-same-sheet", &[&[good[0].clone(), bad("99/QĐ-UBND")]]);
    refused(&asked(&same_sheet, &one), "ds0.xlsx › DS › F3 ");
    let same_decision = office("aside-same-decision", &[&good, &[bad("12/QĐ-UBND")]]);
    refused(&asked(&same_decision, &one), "ds1.xlsx › DS › F2 ");
    let another = office("aside-another", &[&good, &[bad("99/QĐ-UBND")]]);
    let answer = asked(&another, &one);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

#[test]
fn one_number_of_the_register_is_one_certificate() {
    let two = |numbers: [&'static str; 2]| {
        vec![row("Ông Nguyễn Văn Một", DEED, BK, numbers[0]), row("Ông Lê Văn Ba", DEED, BK, numbers[1])]
    };
    let case = office("register-twice", &[&two(["45", "45"])]);
    let accepted = format!("{SIGNED}[certificates.accept]\nP17 = [\"Nguyễn Văn Một\", \"Lê Văn Ba\"]\n");
    case.file("thidua.toml", accepted.as_bytes());
    let answer = asked(&case, &["--mode", "final"]);
    refused(&answer, "also that of “Lê Văn Ba”");
    refused(&answer, "also that of “Nguyễn Văn Một”");
    let answer = asked(&office("register-once", &[&two(["45", "46"])]), &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
}

#[test]
fn settings_that_no_printer_or_form_has_are_named() {
    let case = office("settings", &[&[row("Ông Nguyễn Văn Một", DEED, BK, "1")]]);
    let block = |key: &str| format!("[form.bang-khen-a3.block.grant]\n{key}\n");
    for (toml, told) in [
        ("[printer.hp]\nshift = [nan, 0.0]\n".to_owned(), "hp"),
        ("[printer.hp]\nshift = [inf, 0.0]\n".to_owned(), "hp"),
        ("[printer.hp]\nshift = [0.0, -30.5]\n".to_owned(), "hp"),
        ("[printer.hp.form.nowhere]\nshift = [1.0, 1.0]\n".to_owned(), "nowhere"),
        ("[certificates.accept]\nP99 = [\"A\"]\n".to_owned(), "P99"),
        (block("size = [12.0, inf]"), "block `grant`"),
        (block("leading = -1.0"), "block `grant`"),
        ("[form.bang-khen-a3]\nwidth = inf\nheight = 297.0\n".to_owned(), "bang-khen-a3"),
    ] {
        case.file("thidua.toml", toml.as_bytes());
        let answer = asked(&case, &[]);
        assert!(answer.exit == Exit::Wrong && answer.err.contains(told), "{toml}: {}", answer.err);
    }
    case.file("thidua.toml", "[printer.hp]\nshift = [30.0, -30.0]\n".as_bytes());
    assert_eq!(asked(&case, &["--printer", "hp"]).exit, Exit::Done);
}

#[test]
fn nothing_is_not_part_of_every_name() {
    let case = office("empty", &[&[row("Ông Nguyễn Văn Một", DEED, BK, "1")]]);
    for option in ["--recipient", "--decision"] {
        for empty in ["", "  "] {
            refused(&asked(&case, &[option, empty]), "“");
        }
    }
    assert!(!case.output().exists(), "something was written");
}
