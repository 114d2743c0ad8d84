//! What nobody sees in a sheet: formulas whose values no program has stored, hidden rows, sheets and columns.

use crate::kit::Case;
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::io::{Cursor, Read, Write};

const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";
const GK: &str = "Giấy khen của Liên minh Hợp tác xã tỉnh";
const TITLE: &str = "DANH SÁCH KHEN THƯỞNG NĂM 2021";
const HEADING: [&str; 4] = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"];

/// A workbook as programs write it that calculate nothing: the values of its formulas are left out.
fn without_values(mut book: Workbook) -> Vec<u8> {
    let written = book.save_to_buffer().unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(written)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            bytes = String::from_utf8(bytes).unwrap().replace("</f><v>0</v>", "</f><v></v>").into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// Participation of three units: sums, texts put together and what only another program calculates.
fn participation() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2022").unwrap();
    sheet.write_row(1, 0, ["STT", "Tên HTX", "Phong trào", "Tham gia", "Số người tham gia"]).unwrap();
    let movement = "Cả nước chung sức xây dựng nông thôn mới";
    for (row, unit, people) in [(2, "=\"HTX \"&\"Tân Tiến\"", "=10+5"), (3, "=\"HTX Thành Công\"", "=SUM(E3,2)")] {
        sheet.write_number(row, 0, 1).unwrap();
        sheet.write_formula(row, 1, Formula::new(unit)).unwrap();
        sheet.write_row(row, 2, [movement]).unwrap();
        sheet.write_formula(row, 3, Formula::new("=IF(1=1,\"x\",\"\")")).unwrap();
        sheet.write_formula(row, 4, Formula::new(people)).unwrap();
    }
    for (row, unit) in [(4, "HTX Phú Quý"), (5, "HTX Hồng Phúc")] {
        sheet.write_row(row, 1, [unit, movement, "x"]).unwrap();
        sheet.write_formula(row, 4, Formula::new("=VLOOKUP(B5,Khac!A:B,2,0)")).unwrap();
    }
    book
}

fn values(case: &Case, table: &str, columns: &[&str]) -> Vec<String> {
    let row = |row: &std::collections::BTreeMap<String, String>| {
        columns.iter().map(|column| row[*column].clone()).collect::<Vec<_>>().join(" ")
    };
    case.data(table).iter().map(row).collect()
}

fn questions(case: &Case) -> Vec<String> {
    let issues = case.data("issues");
    let asked = issues.iter().filter(|issue| issue["severity"] == "question");
    asked.map(|issue| format!("{} {}", issue["code"], issue["cell"])).collect()
}

#[test]
fn formulas_without_values_are_calculated_or_asked_once_for_their_column() {
    for name in ["left-out", "zeros"] {
        let case = Case::new(&format!("formulas-{name}"));
        let bytes = match name {
            "left-out" => without_values(participation()),
            _ => participation().save_to_buffer().unwrap(),
        };
        case.file("a.xlsx", &bytes);
        case.run();
        let taken = values(&case, "participation", &["unit_name", "participants"]);
        assert_eq!(taken, ["HTX Tân Tiến 15", "HTX Thành Công 17"], "{name}");
        assert_eq!(questions(&case), ["Q57 E5", "Q57 E6"], "{name}");
        let ids: std::collections::BTreeSet<String> = case
            .data("issues")
            .iter()
            .filter(|issue| issue["code"] == "Q57")
            .map(|i| i["question_id"].clone())
            .collect();
        assert_eq!(ids.len(), 1, "{name}");
        let repairs = case.data("repairs");
        assert!(repairs.iter().any(|repair| repair.values().any(|value| value.ends_with("=10+5"))), "{repairs:?}");
    }
}

#[test]
fn an_answer_counts_rows_without_the_formula() {
    let case = Case::new("formulas-answered");
    case.file("a.xlsx", &without_values(participation()));
    case.run();
    let id = case.data("issues").iter().find(|issue| issue["code"] == "Q57").unwrap()["question_id"].clone();
    case.file("decisions.toml", format!("[decision.{id}]\nsubject = \"\"\nanswer = \"stands\"\n").as_bytes());
    case.run();
    assert_eq!(values(&case, "participation", &["participants"]), ["15", "17", "", ""]);
}

fn list(sheet: &mut rust_xlsxwriter::Worksheet, rows: &[[&str; 3]]) {
    sheet.write_string(0, 0, TITLE).unwrap();
    sheet.write_row(1, 0, HEADING).unwrap();
    for (row, cells) in (2..).zip(rows) {
        sheet.write_number(row, 0, row - 1).unwrap();
        sheet.write_row(row, 1, *cells).unwrap();
    }
}

const AN: [&str; 3] = ["Nguyễn Văn An", "HTX Tân Tiến", GK];
const BINH: [&str; 3] = ["Trần Thị Bình", "HTX Tân Tiến", GK];
const CUONG: [&str; 3] = ["Lê Văn Cường", "HTX Tân Tiến", GK];

#[test]
fn hidden_rows_and_sheets_are_asked_where_they_say_more_than_the_visible_ones() {
    let case = Case::new("hidden-rows");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("DS").unwrap();
    list(sheet, &[AN, BINH, CUONG, CUONG]);
    sheet.set_row_hidden(3).unwrap();
    sheet.set_row_hidden(5).unwrap();
    let old = book.add_worksheet().set_name("cu").unwrap();
    list(old, &[AN, BINH]);
    old.set_hidden(true);
    case.file("a.xlsx", &book.save_to_buffer().unwrap());
    case.run();
    let counted = values(&case, "awards", &["recipient_name"]);
    assert_eq!(counted, ["Nguyễn Văn An", "Lê Văn Cường"]);
    // One question for each list; what repeats a visible row is not asked about.
    assert_eq!(questions(&case), ["Q55 A4", "Q55 A4"]);
}

#[test]
fn a_hidden_column_is_asked_where_it_says_otherwise() {
    let hidden = |old: [&str; 2]| {
        let case = Case::new(&format!("hidden-column-{}", old[0].len()));
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        list(sheet, &[AN, BINH]);
        sheet.write_row(1, 4, ["Hình thức khen thưởng"]).unwrap();
        for (row, award) in (2..).zip(old) {
            sheet.write_string(row, 4, award).unwrap();
        }
        sheet.set_column_hidden(4).unwrap();
        sheet.set_column_format(4, &Format::new()).unwrap();
        case.file("a.xlsx", &book.save_to_buffer().unwrap());
        case.run();
        case
    };
    let case = hidden([BK, BK]);
    assert_eq!(questions(&case), ["Q56 E3", "Q56 E4"]);
    assert_eq!(case.data("awards").len(), 0);
    let id = case.data("issues").iter().find(|issue| issue["code"] == "Q56").unwrap()["question_id"].clone();
    case.file("decisions.toml", format!("[decision.{id}]\nsubject = \"\"\nanswer = \"leave_out\"\n").as_bytes());
    case.run();
    assert_eq!(values(&case, "awards", &["form"]), ["GK_LMT", "GK_LMT"]);
    assert_eq!(questions(&case), [""; 0]);
}

#[test]
fn errors_in_a_text_file_name_nobody() {
    let case = Case::new("errors-in-csv");
    let row = |cells: &str| format!("{cells}\n");
    let text = [TITLE, ";;;\n", &HEADING.join(";"), "\n"].concat()
        + &row(&format!("1;{}", AN.join(";")))
        + &row("#N/A;#N/A;#N/A;#N/A")
        + &row(&format!("3;#N/A;HTX Tân Tiến;{GK}"));
    case.file("a.csv", text.as_bytes());
    case.run();
    assert_eq!(values(&case, "awards", &["recipient_name"]).first().map(String::as_str), Some("Nguyễn Văn An"));
    assert!(!values(&case, "awards", &["recipient_name"]).iter().any(|name| name.contains('#')));
}

#[test]
fn a_row_of_activities_without_one_is_asked_and_no_activity() {
    let case = Case::new("activity-blank");
    let rows: &[&[&str]] = &[
        &["HOẠT ĐỘNG PHỐI HỢP NĂM 2022"],
        &["STT", "Ngày", "Hoạt động", "Số người tham gia"],
        &["1", "05/03/2022", "Kiểm tra", "12"],
        &["2", "06/04/2022", "", "15"],
    ];
    case.roster("hd.xlsx", rows);
    case.run();
    assert_eq!(case.data("activities").len(), 1);
    assert_eq!(questions(&case), ["Q58 A4"]);
}
