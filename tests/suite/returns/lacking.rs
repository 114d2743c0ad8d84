//! What rows lack and no column of their roster could say: the workbook that goes back has a column for it.

use super::book::Book;
use super::{goes_out, issues, run};
use crate::kit::Case;
use std::collections::BTreeMap;
use std::fs;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp", "Tân Lập"],
    &["2", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp", "Tân Bình"],
    &["3", "Hợp tác xã Vận tải Thành Công", "Giao thông vận tải", "Phan"],
];

fn sent(name: &str, rows: &[&[&str]]) -> (Case, Book) {
    let case = Case::new(&format!("lacking-{name}"));
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", rows);
    run(&case);
    let book = back(&case);
    (case, book)
}

fn back(case: &Case) -> Book {
    Book::new(&fs::read(case.output().join("tra-lai/ds-can-sua.xlsx")).unwrap())
}

/// Values of columns of the rows of a table.
fn rows(case: &Case, table: &str, columns: &[&str]) -> Vec<String> {
    let told = |row: BTreeMap<String, String>| columns.iter().map(|of| row[*of].as_str()).collect::<Vec<_>>().join(" ");
    case.data(table).into_iter().map(told).collect()
}

/// The heading above the column behind the roster's own.
fn heading(book: &Book, letter: char) -> String {
    let line = book.lines().remove(0);
    let column = book.column(line.sheet, u32::from(letter) - u32::from('A')).unwrap();
    let first = book.lines().iter().map(|line| line.row).min().unwrap();
    book.text(line.sheet, first - 1, column)
}

#[test]
fn a_block_is_written_into_the_column_that_was_added() {
    let head: &[&str] = &["STT", "Đơn vị", "Điểm thẩm định", "Ghi chú"];
    let (case, mut book) =
        sent("block", &[&["CHẤM ĐIỂM NĂM 2024"], head, &["1", "Hợp tác xã Vận tải Thành Công", "88", ""]]);
    let line = book.line(3);
    assert_eq!(heading(&book, 'E'), "Khối thi đua");
    assert_eq!(line.reason, "Khối thi đua: chưa ghi");
    assert_eq!(line.suggestion, "Ghi vào ô màu vàng ở cột “Khối thi đua”.");
    // Written elsewhere it is not read; the sender is told where to write it.
    book.type_in(3, 'D', "thuộc khối ba");
    case.file("sua 1.xlsx", &book.bytes());
    run(&case);
    let mut book = back(&case);
    let told =
        "Khối thi đua: chưa ghi\nLần trước đã ghi “thuộc khối ba” ở cột “Ghi chú”; xin ghi vào cột “Khối thi đua”.";
    assert_eq!(book.line(3).reason, told);
    book.type_in(3, 'E', "Khối 3");
    case.file("sua 2.xlsx", &book.bytes());
    run(&case);
    assert_eq!(rows(&case, "scores", &["block", "final_score"]), ["Khối 3 88"]);
    assert!(!goes_out(&case) && issues(&case, "Q24").is_empty());
}

#[test]
fn a_commune_tells_units_of_one_name_apart() {
    let head: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Năm"];
    let row: &[&str] = &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Giấy khen LMHTX tỉnh", "2021"];
    let (case, mut book) = sent("commune", &[head, row]);
    assert_eq!(heading(&book, 'E'), "Xã/phường");
    let line = book.line(2);
    assert!(line.reason.starts_with("Tên đơn vị: Có nhiều đơn vị trùng tên"), "{line:?}");
    assert_eq!(line.suggestion, "Ghi vào ô màu vàng ở cột “Xã/phường”.");
    book.type_in(2, 'E', "Tân Bình");
    case.file("sua.xlsx", &book.bytes());
    run(&case);
    assert_eq!(rows(&case, "awards", &["unit_name", "status"]), ["Hợp tác xã Nông nghiệp Minh Hưng counted"]);
    let communes = rows(&case, "units", &["unit_id", "commune"]);
    let unit = rows(&case, "awards", &["unit_id"]).remove(0);
    assert!(communes.contains(&format!("{unit} Tân Bình")), "{communes:?}");
    assert!(!goes_out(&case));
}

#[test]
fn a_list_of_no_known_kind_is_one_of_awards_by_what_is_written_beside() {
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Năm"];
    let (case, mut book) =
        sent("kind", &[&["DANH SÁCH"], head, &["1", "Lê Thị Sáu", "Hợp tác xã Vận tải Thành Công", "2021"]]);
    assert_eq!(issues(&case, "Q23").len(), 1);
    assert_eq!(heading(&book, 'E'), "Hình thức khen thưởng");
    book.type_in(3, 'E', "Giấy khen LMHTX tỉnh");
    case.file("sua.xlsx", &book.bytes());
    run(&case);
    assert_eq!(rows(&case, "awards", &["recipient_name", "form", "status"]), ["Lê Thị Sáu GK_LMT counted"]);
    assert!(issues(&case, "Q23").is_empty());
    // The roster itself is gone: what came back stands alone.
    fs::remove_file(case.input().join("ds.xlsx")).unwrap();
    run(&case);
    assert_eq!(rows(&case, "awards", &["recipient_name", "form"]), ["Lê Thị Sáu GK_LMT"]);
}
