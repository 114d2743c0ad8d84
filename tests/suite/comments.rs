//! Comments on cells and texts of shapes: told once each, and a refusal among them is one.

use crate::kit::Case;
use rust_xlsxwriter::{Note, Shape, Workbook};

const HEADING: [&str; 5] = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Năm"];

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "DANH SÁCH KHEN THƯỞNG").unwrap();
    sheet.write_row(1, 0, HEADING).unwrap();
    for (row, name) in (2..).zip(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"]) {
        let bk = "Bằng khen của Chủ tịch UBND tỉnh";
        sheet.write_row(row, 0, ["1", name, "HTX Tân Tiến", bk, "2021"]).unwrap();
    }
    let mut note = |row, column, text: &str| {
        sheet.insert_note(row, column, &Note::new(text).set_author("Lan")).unwrap();
    };
    note(0, 0, "Bản cuối");
    note(2, 1, "Xin rút, không nhận");
    note(3, 3, "Xem lại năm công tác");
    note(4, 2, "Không rút");
    note(5, 1, "");
    sheet.insert_shape(3, 3, &Shape::textbox().set_text("Gửi lần hai")).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn each_is_said_once_and_a_withdrawal_is_read() {
    let case = Case::new("comments");
    case.file("ds.xlsx", &book());
    case.run();
    let told = |issue: &std::collections::BTreeMap<String, String>| {
        ["code", "severity", "cell", "value"].map(|column| issue[column].clone()).join(" ")
    };
    let mut said: Vec<String> = case.data("issues").iter().map(told).filter(|line| line.starts_with("C1")).collect();
    said.sort();
    let wanted = [
        "C10 note A1 Bản cuối",
        "C10 note B3 Xin rút, không nhận",
        "C10 warning C5 Không rút",
        "C10 warning D4 Xem lại năm công tác",
        "C11 warning D4 Gửi lần hai",
    ];
    assert_eq!(said, wanted);
    let statuses: Vec<String> = case.data("awards").iter().map(|award| award["status"].clone()).collect();
    assert_eq!(statuses, ["withdrawn", "counted", "counted", "counted"]);
    let answer = case.command(&["explain", "ds.xlsx!B3", "INPUT", "-o", "OUTPUT"]);
    assert!(answer.out.contains("Xin rút"), "{} {}", answer.out, answer.err);
}

#[test]
fn reading_a_file_shows_them_also_in_a_process_of_its_own() {
    let case = Case::new("comments-read");
    case.file("ds.xlsx", &book());
    let read = || case.command(&["read", "INPUT/ds.xlsx"]).out;
    let here = read();
    for line in ["Comment ds.xlsx › Sheet1 › B3: Xin rút, không nhận", "Shape ds.xlsx › Sheet1 › D4: Gửi lần hai"]
    {
        assert!(here.contains(line), "{here}");
    }
    case.file("thidua.toml", b"[reading.limits]\ntrusted_bytes = 1\n");
    assert_eq!(read(), here);
    let json = case.command(&["read", "INPUT/ds.xlsx", "--format", "json"]).out;
    assert!(json.contains("\"comments\":[{\"cell\":\"B3\""), "{json}");
}
