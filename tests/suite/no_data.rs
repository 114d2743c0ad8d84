//! Rows that look like data and are none: numbers of a form that nobody has filled in, and instructions.

use crate::kit::{self, xlsx};
use rust_xlsxwriter::{Format, Workbook};
use thidua::read;
use thidua::roster::table::{File, RowClass};

fn read_rows(rows: &[&[&str]]) -> File {
    read::bytes(&xlsx(&[("DS", rows)]), "ds.xlsx", &kit::config().reading)
}

/// Number, class and reason of the rows of the first sheet, from one on.
fn sorted(file: &File) -> Vec<(u32, RowClass, &'static str)> {
    file.sheets[0].rows.iter().map(|row| (row.row + 1, row.class, row.reason)).collect()
}

fn rows_of(file: &File, reason: &str) -> Vec<u32> {
    let found = sorted(file).into_iter().filter(|(_, class, of)| *class == RowClass::Note && *of == reason);
    found.map(|(row, ..)| row).collect()
}

const FORM: &str = "Bằng khen của UBND tỉnh";

#[test]
fn a_number_alone_is_no_data_at_the_end_between_and_beside() {
    let heading: &[&str] = &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng"];
    let an: &[&str] = &["1", "Nguyễn Văn An", "HTX Tân Tiến", FORM];
    let binh: &[&str] = &["3", "Lê Thị Bình", "HTX Tân Tiến", FORM];
    let group: &[&str] = &["II", "TẬP THỂ"];
    let file = read_rows(&[heading, an, &["2"], binh, group, &["1."], &["(2)"], &["03"]]);
    assert_eq!(rows_of(&file, "number-only"), [3, 6, 8]);
    assert_eq!(file.sheets[0].tables[0].rows.len() as u64, file.sheets[0].ledger.data);
    let heading: &[&str] = &["STT", "Tên HTX", "Đăng ký", "", "STT", "Tên HTX", "Đăng ký"];
    let both: &[&str] = &["1", "HTX Một", "x", "", "3", "HTX Hai", "x"];
    let file = read_rows(&[heading, both, &["2", "", "", "", "4"], &["", "", "", "", "5"]]);
    assert_eq!(rows_of(&file, "number-only"), [3, 4]);
}

#[test]
fn a_number_that_is_merged_over_rows_leaves_their_own_cells_data() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [["STT", "Họ và tên", "Đơn vị công tác"], ["", "An Văn Một", "HTX Một"], ["", "An Văn Hai", "HTX Một"]];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    sheet.merge_range(1, 0, 2, 0, "1", &Format::new()).unwrap();
    let file = read::bytes(&book.save_to_buffer().unwrap(), "ds.xlsx", &kit::config().reading);
    assert!(sorted(&file)[1..].iter().all(|(_, class, _)| *class == RowClass::Data), "{:?}", sorted(&file));
}

#[test]
fn instructions_are_notes_and_a_list_without_a_heading_waits() {
    let guide = read_rows(&[&["Hướng dẫn ghi biểu"], &["1. Ghi tên đầy đủ."], &["2. Ghi năm."]]);
    assert_eq!(rows_of(&guide, "instructions"), [1, 2, 3]);
    assert!(guide.issues.iter().all(|issue| issue.code() != "S01"), "{:?}", guide.issues);
    for list in [
        &[&["Hướng dẫn ghi biểu"][..], &["HTX Một", "nông nghiệp"]][..],
        &[&["HTX Một"], &["Hướng dẫn ghi biểu"], &["HTX Hai"]],
    ] {
        let list = read_rows(list);
        assert_eq!(rows_of(&list, "instructions"), Vec::<u32>::new());
        assert!(list.issues.iter().any(|issue| issue.code() == "S01"));
    }
}
