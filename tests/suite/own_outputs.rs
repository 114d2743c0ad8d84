//! Outputs of an earlier run that lie among the rosters: known by what they hold, named once and left alone.

use crate::kit::{self, Case, xlsx};
use crate::made_once;
use rust_xlsxwriter::{DocProperties, Workbook};
use std::fs;
use thidua::read;

/// The codes that are said of a file.
fn codes(case: &Case, file: &str) -> Vec<String> {
    case.data("issues").into_iter().filter(|issue| issue["file"] == file).map(|issue| issue["code"].clone()).collect()
}

#[test]
fn a_run_over_its_own_outputs_counts_what_it_counted_before() {
    let before = made_once::sample();
    let case = Case::new("own-outputs");
    made_once::copy(&kit::sample(), &case.input());
    let made = |path: &str| fs::read(before.output().join(path)).unwrap();
    let mut laid = vec!["Bao cao.xlsx".to_owned(), "2023/ds.xlsx".to_owned(), "trang.xls".to_owned()];
    case.file(&laid[0], &made("tong-hop.xlsx"));
    case.file(&laid[1], &made("bang-khen/danh-muc.xlsx"));
    case.file(&laid[2], &made("bao-cao.html"));
    for table in fs::read_dir(before.output().join("data")).unwrap().map(|entry| entry.unwrap().path()) {
        if table.extension().is_some_and(|extension| extension == "csv") {
            laid.push(format!("bang {}", table.file_name().unwrap().to_str().unwrap()));
            case.file(laid.last().unwrap(), &fs::read(&table).unwrap());
        }
    }
    assert!(laid.len() > 10);
    case.run();
    for table in ["figures", "awards", "units", "ledger"] {
        assert_eq!(case.data(table), before.data(table), "{table}");
    }
    for file in &laid {
        assert_eq!(codes(&case, file), ["F21"], "{file}");
    }
}

#[test]
fn what_comes_back_carries_no_mark() {
    let before = made_once::sample();
    let back: Vec<_> =
        fs::read_dir(before.output().join("tra-lai")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!back.is_empty());
    for path in back.into_iter().chain([before.output().join("cau-hoi.xlsx")]) {
        let file = read::bytes(&fs::read(&path).unwrap(), "a.xlsx", &kit::config().reading);
        assert_eq!(file.failure, None, "{}", path.display());
    }
}

#[test]
fn outputs_of_earlier_versions_are_known_by_their_title() {
    let failure = |title: &str| {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_title(title));
        book.add_worksheet().write_string(0, 0, "Họ và tên").unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let failure = read::bytes(&bytes, "a.xlsx", &kit::config().reading).failure;
        failure.map(|issue| issue.code())
    };
    assert_eq!(failure("Tổng hợp thi đua, khen thưởng"), Some("F21"));
    assert_eq!(failure("Emulation and commendation: summary"), Some("F21"));
    assert_eq!(failure("Danh mục bản in bằng khen, giấy khen, giấy chứng nhận"), Some("F21"));
    assert_eq!(failure("Tổng hợp thi đua, khen thưởng năm 2021"), None);
}

#[test]
fn tables_of_data_are_known_in_a_workbook_and_of_another_version() {
    let failure = |heading: &[&str]| {
        let bytes = xlsx(&[("awards", &[heading, &["1", "2", "3", "4", "5"]])]);
        let failure = read::bytes(&bytes, "a.xlsx", &kit::config().reading).failure;
        failure.map(|issue| issue.code())
    };
    let begins = ["award_id", "recipient_name", "recipient_kind", "unit_id"];
    assert_eq!(failure(&begins), Some("F21"));
    assert_eq!(failure(&begins[..3]), None);
    assert_eq!(failure(&["award_id", "recipient_name", "unit_id", "recipient_kind"]), None);
    let text = "code;severity;file;sheet;cell;value;message;suggestion\nQ01;note;a;b;A1;x,y;c, d, e;f, g\n";
    let read = read::bytes(text.as_bytes(), "a.csv", &kit::config().reading);
    assert_eq!(read.failure.map(|issue| issue.code()), Some("F21"));
}
