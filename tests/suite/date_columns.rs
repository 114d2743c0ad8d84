//! Columns of dates whose order of day and month is proven or asked, where several rows share a cell or several tables a heading.

use crate::kit::Case;
use rust_xlsxwriter::{Format, Workbook};
use std::collections::BTreeSet;
use thidua::cli::Exit;

const HEAD: [&str; 4] = ["STT", "Họ và tên", "Hình thức khen thưởng", "Ngày quyết định"];
const REGISTER: &[&[&str]] = &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX Hằng Nga", "Nông nghiệp"]];

/// A list of awards of one unit; a date that is empty is merged with the one above it.
fn roster(tables: &[&[(&str, &str)]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let mut row = 0;
    for (number, rows) in tables.iter().enumerate() {
        sheet.write_string(row, 0, "DANH SÁCH CÁ NHÂN HTX HẰNG NGA ĐƯỢC KHEN THƯỞNG").unwrap();
        for (column, heading) in (0..).zip(HEAD) {
            sheet.write_string(row + 1, column, heading).unwrap();
        }
        if number > 0 {
            // Other headings make another table, not a further page of the same.
            sheet.write_string(row + 1, HEAD.len() as u16, "Ghi chú").unwrap();
        }
        row += 2;
        for (at, (name, date)) in rows.iter().enumerate() {
            sheet.write_string(row, 0, (at + 1).to_string()).unwrap();
            sheet.write_string(row, 1, *name).unwrap();
            sheet.write_string(row, 2, "Lao động tiên tiến").unwrap();
            if !date.is_empty() {
                let below = rows[at + 1..].iter().take_while(|(_, date)| date.is_empty()).count() as u32;
                if below > 0 {
                    sheet.merge_range(row, 3, row + below, 3, date, &Format::new()).unwrap();
                } else {
                    sheet.write_string(row, 3, *date).unwrap();
                }
            }
            row += 1;
        }
        sheet.write_string(row, 0, "NGƯỜI LẬP BIỂU").unwrap();
        row += 3;
    }
    book.save_to_buffer().unwrap()
}

fn dates(case: &Case) -> Vec<String> {
    assert_eq!(case.run().exit, Exit::Done);
    case.data("awards").iter().map(|award| award["decision_date"].clone()).collect()
}

#[test]
fn rows_that_share_a_cell_are_turned_with_it() {
    let case = Case::new("dates-merged");
    case.roster("dk.xlsx", REGISTER);
    // The first date proves the month to stand first.
    let rows = [("Lê An", "03/25/2023"), ("Lê Bình", "03/04/2023"), ("Lê Cường", ""), ("Lê Dũng", "")];
    case.file("khen.xlsx", &roster(&[&rows]));
    assert_eq!(dates(&case), ["2023-03-25", "2023-03-04", "2023-03-04", "2023-03-04"]);
}

#[test]
fn two_tables_of_one_heading_are_asked_about_apart() {
    let case = Case::new("dates-tables");
    case.roster("dk.xlsx", REGISTER);
    let first = [("Lê An", "25/03/2021"), ("Lê Bình", "03/25/2021"), ("Lê Cường", "04/05/2021"), ("Lê Em", "")];
    let second = [("Lê Giang", "26/03/2022"), ("Lê Hải", "03/26/2022"), ("Lê Khánh", "04/05/2022")];
    case.file("khen.xlsx", &roster(&[&first, &second]));
    let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
    let ids: BTreeSet<&str> = asked.split('"').filter(|text| text.starts_with("dates-")).collect();
    assert_eq!(ids.len(), 2, "{asked}");
    case.run();
    let issues = case.data("issues");
    let waiting: BTreeSet<&str> =
        issues.iter().map(|issue| issue["question_id"].as_str()).filter(|id| !id.is_empty()).collect();
    assert_eq!(waiting, ids);
    // Whichever is answered, the other column stays as it is, and rows that share a cell go with it.
    let turned: BTreeSet<Vec<String>> = ids
        .iter()
        .map(|id| {
            let text = format!("[decision.{id}]\nsubject = \"dates\"\nanswer = \"turned\"\n");
            std::fs::write(case.input().join("decisions.toml"), text).unwrap();
            dates(&case)
        })
        .collect();
    let with = |first: &str, second: &str| -> Vec<String> {
        ["2021-03-25", "2021-03-25", first, first, "2022-03-26", "2022-03-26", second].map(str::to_owned).into()
    };
    let both = [with("2021-04-05", "2022-05-04"), with("2021-05-04", "2022-04-05")];
    assert_eq!(turned, BTreeSet::from(both));
}
