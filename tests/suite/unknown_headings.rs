//! Tables whose headings nobody knows, or that have none: read by what stands below, and asked about where that leaves two meanings.

use crate::kit::Case;

const GK: &str = "Giấy khen LMHTX tỉnh";
const BK: &str = "Bằng khen UBND tỉnh";
const AN: &[&str] = &["Nguyễn Văn An", "HTX Tân Tiến", GK];
const BINH: &[&str] = &["Trần Thị Bình", "QTDND Hiệp Hòa", BK];

/// Recipient, form, year and status of the awards of one roster, and the codes of what is asked.
fn awards(rows: &[&[&str]]) -> (Vec<String>, Vec<String>) {
    let case = Case::new("unknown headings");
    case.roster("danh sach.xlsx", rows);
    case.run();
    let said = |columns: [&str; 4], row: &std::collections::BTreeMap<String, String>| {
        columns.map(|column| row[column].as_str()).join(" | ")
    };
    let awards =
        case.data("awards").iter().map(|row| said(["recipient_name", "form", "year", "status"], row)).collect();
    let issues = case.data("issues");
    let asked = issues.iter().filter(|row| matches!(row["severity"].as_str(), "question" | "error"));
    let mut asked: Vec<String> = asked.map(|row| row["code"].clone()).filter(|code| code != "Q39").collect();
    asked.dedup();
    (awards, asked)
}

const READ: [&str; 2] = ["Nguyễn Văn An | GK_LMT | 2021 | counted", "Trần Thị Bình | BK_TINH | 2021 | counted"];

#[test]
fn what_stands_below_tells_what_headings_mean_that_nobody_knows() {
    let title: &[&str] = &["KHEN THƯỞNG NĂM 2021"];
    for rows in [
        [title, &["Full name", "Unit", "Award"], AN, BINH],
        [title, &["Ai", "Ở đâu", "Phần thưởng"], AN, BINH],
        [title, &[], AN, BINH],
    ] {
        assert_eq!(awards(&rows), (READ.map(str::to_owned).to_vec(), vec![]), "{rows:?}");
    }
}

#[test]
fn rows_above_a_late_header_are_of_its_table_where_its_numbers_go_on() {
    let rows: &[&[&str]] = &[
        &["KHEN THƯỞNG NĂM 2021"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", GK],
        &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
        &["2", "Trần Thị Bình", "QTDND Hiệp Hòa", BK],
    ];
    assert_eq!(awards(rows), (READ.map(str::to_owned).to_vec(), vec![]));
}

#[test]
fn two_columns_of_people_are_asked_about() {
    let rows: &[&[&str]] = &[
        &["KHEN THƯỞNG NĂM 2021"],
        &["Ai", "Cùng ai", "Ở đâu", "Gì"],
        &["Nguyễn Văn An", "Lê Văn Cường", "HTX Tân Tiến", GK],
        &["Trần Thị Bình", "Phạm Văn Dũng", "QTDND Hiệp Hòa", BK],
    ];
    assert_eq!(awards(rows), (vec![], vec!["Q23".to_owned()]));
}

#[test]
fn a_list_of_guests_below_the_awards_is_none_of_them() {
    let rows: &[&[&str]] = &[
        &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến"],
        &["TT", "Khách", "Đến từ"],
        &["1", "Trần Thị Bình", "QTDND Hiệp Hòa"],
        &["2", "Lê Văn Cường", "HTX Thành Công"],
    ];
    assert_eq!(awards(rows), (vec![READ[0].to_owned()], vec!["Q23".to_owned()]));
}

#[test]
fn who_gives_stands_before_the_verb_or_behind_the_award() {
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị"];
    for (title, form) in [
        ("DANH SÁCH LIÊN MINH HTX TỈNH TẶNG GIẤY KHEN NĂM 2021", "GK_LMT"),
        ("DANH SÁCH UBND TỈNH TẶNG BẰNG KHEN NĂM 2021", "BK_TINH"),
        ("TẶNG GIẤY KHEN UBND XÃ TRONG PHONG TRÀO GIA ĐÌNH VĂN HÓA NĂM 2021", "GK_XA"),
    ] {
        let rows: &[&[&str]] = &[&[title], head, &["1", "Nguyễn Văn An", "HTX Tân Tiến"]];
        assert_eq!(awards(rows).0, [format!("Nguyễn Văn An | {form} | 2021 | counted")], "{title}");
    }
    let rows: &[&[&str]] = &[
        &["KHEN THƯỞNG NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "BK Bộ Nội vụ"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", "x"],
    ];
    assert_eq!(awards(rows).0, ["Nguyễn Văn An | BK_BO | 2021 | counted"]);
}

#[test]
fn a_list_to_compare_with_repeats_another_without_a_question() {
    let case = Case::new("repeated list");
    let head: &[&str] = &["STT", "Tên HTX", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"];
    case.roster(
        "2020.xlsx",
        &[&["DANH SÁCH KHEN THƯỞNG NĂM 2020"], head, &["1", "HTX Tân Tiến", GK, "12/QĐ-LMHTX", "01/12/2020"]],
    );
    let again: &[&[&str]] = &[&["KHEN THƯỞNG NĂM 2020 (ĐỂ THAM KHẢO)"], &head[..3], &["1", "HTX Tân Tiến", GK]];
    case.roster("tham khao.xlsx", again);
    case.run();
    let status: Vec<String> = case.data("awards").iter().map(|row| row["status"].clone()).collect();
    assert_eq!(status.iter().filter(|status| *status == "counted").count(), 1, "{status:?}");
    assert!(!case.data("issues").iter().any(|row| row["code"] == "Q13"));
}

#[test]
fn a_plan_of_participation_counts_nobody() {
    for (title, heading) in [
        ("KẾ HOẠCH THAM GIA PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2022", "Tham gia"),
        ("PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2022", "Dự kiến tham gia"),
    ] {
        let case = Case::new("planned");
        case.roster("a.xlsx", &[&[title], &["STT", "Tên HTX", heading], &["1", "HTX Tân Tiến", "x"]]);
        case.run();
        assert!(case.data("participation").is_empty(), "{title}");
    }
}

#[test]
fn a_denied_number_is_none() {
    let case = Case::new("denied number");
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số QĐ"];
    let row: &[&str] = &["1", "Nguyễn Văn An", "không HTX Tân Tiến", GK, "chưa có QĐ 12/QĐ-LMHTX"];
    case.roster("a.xlsx", &[&["KHEN THƯỞNG NĂM 2021"], head, row]);
    case.run();
    let awards = case.data("awards");
    assert_eq!((awards[0]["decision_no"].as_str(), awards[0]["unit_name"].as_str()), ("", ""));
}
