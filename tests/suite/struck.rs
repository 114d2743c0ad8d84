//! Rows that somebody has struck out: all of their cells, or some.

use crate::kit::{self, Case};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use thidua::read;
use thidua::roster::table::{File, RowClass};

const HEADING: [&str; 4] = ["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng"];
const PEOPLE: [[&str; 3]; 5] = [
    ["Nguyễn Văn An", "HTX NN Tân Tiến", "Bằng khen của UBND tỉnh"],
    ["Lê Thị Bình", "HTX NN Tân Tiến", "Bằng khen của UBND tỉnh"],
    ["Trần Văn Cường", "HTX NN Tân Tiến", "Bằng khen của UBND tỉnh"],
    ["Phạm Thị Dung", "HTX NN Tân Tiến", "Bằng khen của UBND tỉnh"],
    ["Đỗ Văn Em", "HTX NN Tân Tiến", "Bằng khen của UBND tỉnh"],
];

fn struck() -> Format {
    Format::new().set_font_strikethrough()
}

/// A list of five: a plain row; one struck out, its number left; one of which the name is struck out; one struck out run by run; one
/// of which half a name is.
fn list(sheet: &mut Worksheet) {
    let (plain, struck) = (Format::new(), struck());
    sheet.write_string(0, 0, "DANH SÁCH KHEN THƯỞNG NĂM 2021").unwrap();
    for (column, heading) in (0..).zip(HEADING) {
        sheet.write_string(2, column, heading).unwrap();
    }
    for (at, person) in (0..).zip(PEOPLE) {
        let row = 3 + at;
        sheet.write_number(row, 0, f64::from(at + 1)).unwrap();
        for (column, text) in (1..).zip(person) {
            let (first, rest) = text.split_at(text.find(' ').unwrap());
            match (at, column) {
                (1, _) | (2, 1) => sheet.write_string_with_format(row, column, text, &struck).unwrap(),
                (3, _) => sheet.write_rich_string(row, column, &[(&struck, first), (&struck, rest)]).unwrap(),
                (4, 1) => sheet.write_rich_string(row, column, &[(&struck, first), (&plain, rest)]).unwrap(),
                (4, _) => sheet.write_string_with_format(row, column, text, &struck).unwrap(),
                _ => sheet.write_string(row, column, text).unwrap(),
            };
        }
    }
}

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    list(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn data(file: &File) -> Vec<bool> {
    let rows = file.sheets.iter().flat_map(|sheet| &sheet.rows);
    rows.filter(|row| row.class == RowClass::Data).map(|row| row.struck_out).collect()
}

#[test]
fn a_row_is_struck_out_where_all_that_it_says_is_or_its_name() {
    let file = read::bytes(&book(), "ds.xlsx", &kit::config().reading);
    assert_eq!(data(&file), [false, true, true, true, false]);
    assert!(file.sheets[0].rows.iter().filter(|row| row.class != RowClass::Data).all(|row| !row.struck_out));
}

#[test]
fn what_is_kept_of_a_file_and_what_a_child_reads_has_it_too() {
    let case = Case::new("struck");
    case.file("ds.xlsx", &book());
    let path = case.input().join("ds.xlsx").to_string_lossy().into_owned();
    let here = case.command(&["read", &path, "--format", "json"]).out;
    assert_eq!(here.matches("\"struck_out\":true").count(), 3, "{here}");
    assert_eq!(case.command(&["read", &path]).out.matches("struck out").count(), 3);
    let run = || {
        case.command(&["run", "INPUT", "-o", "OUTPUT"]);
        case.data("awards").into_iter().map(|award| award["status"].clone()).collect::<Vec<_>>()
    };
    let first = run();
    assert_eq!(first.iter().filter(|status| *status == "withdrawn").count(), 3, "{first:?}");
    // Something else has changed, so that the run is made again of the cells that were kept.
    case.roster("khac.xlsx", &[&["Ghi chú"]]);
    assert_eq!(run(), first);
    case.file("thidua.toml", b"[reading.limits]\ntrusted_bytes = 1\n");
    assert_eq!(case.command(&["read", &path, "--format", "json"]).out, here);
}

#[test]
fn what_became_of_a_struck_row_that_names_no_award_is_not_guessed() {
    let rows = [
        ["Tên đơn vị", "Phong trào", "Năm", "Đăng ký"],
        ["HTX NN Tân Tiến", "Vì người nghèo", "2021", "x"],
        ["HTX NN Tân Hưng", "Vì người nghèo", "2021", "x"],
    ];
    let written = |strike: bool| {
        let case = Case::new("struck-participation");
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                let format = if strike && row == 2 { struck() } else { Format::new() };
                sheet.write_string_with_format(row, column, text, &format).unwrap();
            }
        }
        case.file("ds.xlsx", &book.save_to_buffer().unwrap());
        case.run();
        let units: Vec<String> = case.data("participation").iter().map(|record| record["unit_name"].clone()).collect();
        let codes = case.data("issues").iter().filter(|issue| issue["code"] == "Q44").count();
        let aside: String = case.data("ledger").iter().map(|line| line["set_aside"].as_str()).collect();
        (units.len(), codes, aside)
    };
    assert_eq!(written(false), (2, 0, "0".to_owned()));
    assert_eq!(written(true), (1, 1, "1".to_owned()));
}
