//! Group rows told by what they name and how they are numbered, beside rows that only look like them.

use crate::kit::{Case, xlsx};
use rust_xlsxwriter::Workbook;

const AWARD: &str = "Giấy khen của Liên minh Hợp tác xã tỉnh";
const HEADS: [&str; 4] = ["STT", "Họ và tên", "Chức vụ", "Ghi chú"];

/// Recipient, unit and state of each award of a list with these lines, and the codes of its questions and errors.
fn read(lines: &[&[&str]]) -> (Vec<String>, Vec<String>) {
    let case = Case::new("grouped");
    case.roster("ds.xlsx", lines);
    case.run();
    told(&case)
}

fn told(case: &Case) -> (Vec<String>, Vec<String>) {
    let columns = ["recipient_name", "unit_name", "year", "form", "status"];
    let awards = case.data("awards");
    let awards = awards.iter().map(|award| columns.map(|column| award[column].as_str()).join(" | "));
    let issues = case.data("issues");
    let open = issues.iter().filter(|issue| matches!(issue["severity"].as_str(), "question" | "error"));
    let open = open.map(|issue| format!("{} {}", issue["code"], issue["cell"]));
    (awards.collect(), open.collect())
}

#[test]
fn units_with_a_count_of_their_own_are_groups() {
    let title = "DANH SÁCH CÁ NHÂN TẶNG GIẤY KHEN CỦA LIÊN MINH HỢP TÁC XÃ TỈNH NĂM 2021";
    // The count of people goes on below the next roman number, that of units begins anew.
    let (awards, open) = read(&[
        &[title],
        &HEADS,
        &["I", "Cá nhân đợt 1"],
        &["1", "HTX Tân Tiến"],
        &["1", "ÔNG LÊ VĂN AN - KẾ TOÁN", "Kế toán"],
        &["2", "Trần Thị Bình", "Thủ quỹ"],
        &["2", "Quỹ tín dụng nhân dân Hòa Thành"],
        &["3", "Võ Văn Cường", "Giám đốc"],
        &["II", "Cá nhân đợt 2"],
        &["1", "HTX Minh Phú"],
        &["4", "Hồ Thị Dung", "Kế toán"],
        &["2", "HTX Tân Tiến"],
        &["5", "Đỗ Văn Em", "Thành viên"],
    ]);
    let units: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(1)).collect();
    let tan_tien = "HTX Tân Tiến";
    let expected = [tan_tien, tan_tien, "Quỹ tín dụng nhân dân Hòa Thành", "HTX Minh Phú", tan_tien];
    assert_eq!(units, expected, "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn units_numbered_before_people_receive_themselves() {
    let (awards, _) = read(&[
        &["DANH SÁCH TẬP THỂ, CÁ NHÂN TẶNG GIẤY KHEN CỦA LIÊN MINH HỢP TÁC XÃ TỈNH NĂM 2021"],
        &["STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị công tác"],
        &["1", "HTX Tân Tiến"],
        &["2", "HTX Minh Phú"],
        &["1", "Trần Thị Bình", "Thủ quỹ", "HTX Tân Tiến"],
        &["2", "Võ Văn Cường", "Giám đốc", "HTX Minh Phú"],
    ]);
    assert_eq!(awards.len(), 4, "{awards:?}");
}

#[test]
fn letters_twice_are_groups_in_groups_and_a_credit_fund_is_no_quarter() {
    let heads = ["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"];
    let (awards, open) = read(&[
        &["DANH SÁCH KHEN THƯỞNG CÁ NHÂN"],
        &heads,
        &["A", "Theo Quyết định số 12/QĐ-LMHTX ngày 05/03/2021"],
        &["A", "HTX Tân Tiến"],
        &["1", "Trần Thị Bình", "Thủ quỹ", AWARD],
        &["B", "Quỹ tín dụng nhân dân Hòa Thành"],
        &["2", "Võ Văn Cường", "Giám đốc", AWARD],
        &["C", "HTXNN Minh Phú"],
        &["3", "Hồ Thị Dung", "Kế toán", AWARD],
        &["B", "QĐ số 40/QĐ-LMHTX ngày 10/10/2022"],
        &["A", "HTX Tân Tiến"],
        &["4", "Đỗ Văn Em", "Thành viên", AWARD],
    ]);
    let years: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(2)).collect();
    assert_eq!(years, ["2021", "2021", "2021", "2022"], "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn awards_in_short_forms_are_groups_below_those_who_were_refused() {
    let (awards, open) = read(&[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị công tác"],
        &["A", "Được khen thưởng"],
        &["A", "Danh hiệu LĐTT"],
        &["1", "Trần Thị Bình", "Thủ quỹ", "HTX Tân Tiến"],
        &["B", "Không được khen thưởng"],
        &["A", "G.Khen Liên minh HTX tỉnh"],
        &["2", "HTX Minh Phú"],
        &["B", "GK của Chủ tịch UBND xã"],
        &["3", "Võ Văn Cường", "Giám đốc", "HTX Minh Phú"],
    ]);
    let ends: Vec<String> =
        awards.iter().map(|award| award.split(" | ").skip(3).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(ends, ["LDTT counted", "GK_LMT refused", "GK_XA refused"], "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn what_was_refused_is_asked_no_time() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
    let unit = "HTX Tân Tiến";
    let (awards, open) = read(&[
        &["DANH SÁCH KHEN THƯỞNG CÁ NHÂN"],
        &heads,
        &["I", "Đồng ý khen thưởng"],
        &["1", "Trần Thị Bình", unit, AWARD, "12/QĐ-LMHTX", "05/03/2021"],
        &["II", "Không đồng ý khen thưởng"],
        &["2", "Võ Văn Cường", unit, AWARD],
    ]);
    let states: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(4)).collect();
    assert_eq!(states, ["counted", "refused"]);
    assert_eq!(open, [""; 0]);
}

#[test]
fn a_numbered_line_of_a_kind_or_a_year_is_a_group_in_any_column() {
    let heads = ["Tên tập thể, cá nhân", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"];
    let (awards, open) = read(&[
        &["DANH SÁCH KHEN THƯỞNG"],
        &heads,
        &["I. Khen thưởng năm 2021"],
        &["1. Cá nhân"],
        &["Trần Thị Bình", "Thủ quỹ", "HTX Tân Tiến", AWARD],
        &["II. Khen thưởng năm 2022"],
        &["1. Cá nhân"],
        &["Võ Văn Cường", "Giám đốc", "HTX Tân Tiến", AWARD],
        &["Ấn định danh sách có 02 trường hợp"],
    ]);
    let years: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(2)).collect();
    assert_eq!((years.as_slice(), open.len()), (&["2021", "2022"][..], 0), "{awards:?} {open:?}");
    let (awards, open) = read(&[
        &["DANH SÁCH KHEN THƯỞNG CÁ NHÂN"],
        &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
        &["I", "Được khen thưởng"],
        &["1", "Khen thưởng năm 2021"],
        &["1", "Trần Thị Bình", "HTX Tân Tiến", AWARD],
        &["2", "Hồ Thị Dung", "HTX Tân Tiến", AWARD],
        &["2", "Khen thưởng năm 2022"],
        &["3", "Võ Văn Cường", "HTX Tân Tiến", AWARD],
    ]);
    let years: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(2)).collect();
    assert_eq!((years.as_slice(), open.len()), (&["2021", "2021", "2022"][..], 0), "{awards:?} {open:?}");
    // Units alone in their rows are rows, however the lines above them are numbered.
    let (awards, open) = read(&[
        &["DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG"],
        &["STT", "Tên tập thể", "Ghi chú"],
        &["I", "Tập thể lao động xuất sắc"],
        &["1", "Khen thưởng năm 2021"],
        &["1", "HTX Tân Tiến"],
        &["2", "HTX Minh Phú"],
        &["2", "Khen thưởng năm 2022"],
        &["3", "HTX Thành Công"],
    ]);
    let years: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(2)).collect();
    assert_eq!((years.as_slice(), open.len()), (&["2021", "2021", "2022"][..], 0), "{awards:?} {open:?}");
}

#[test]
fn headings_repeated_below_a_group_go_on_with_the_list() {
    let heads = ["TT", "Họ và tên", "Chức vụ", "Số QĐ", "Ngày quyết định", "Ghi chú"];
    let (awards, open) = read(&[
        &["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA LIÊN MINH HỢP TÁC XÃ TỈNH"],
        &heads,
        &["HTX Tân Tiến"],
        &["1", "Trần Thị Bình", "Thủ quỹ", "12/QĐ-LMHTX", "05/03/2021"],
        &["HTX Minh Phú"],
        &heads,
        &["2", "Võ Văn Cường", "Giám đốc", "12/QĐ-LMHTX", "05/03/2021"],
    ]);
    assert_eq!(awards.len(), 2, "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn units_in_a_column_beside_that_of_workplaces_receive_themselves() {
    let (awards, open) = read(&[
        &["DANH SÁCH CÁC TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2021"],
        &["Tên HTX đạt thành tích", "Họ tên cá nhân", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"],
        &["HTX Tân Tiến", "", "", "", AWARD],
        &["HTX Minh Phú", "", "", "", AWARD],
    ]);
    assert_eq!(awards.iter().filter(|award| award.contains("counted")).count(), 2, "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn a_count_of_one_row_is_no_list() {
    let case = Case::new("one-count");
    let list: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
        &["1", "Trần Thị Bình", "HTX Tân Tiến", AWARD],
    ];
    let count: &[&[&str]] = &[
        &["TỔNG HỢP SỐ LƯỢNG KHEN THƯỞNG"],
        &["STT", "Hình thức khen thưởng", "Tập thể", "Cá nhân", "Tổng số"],
        &["1", AWARD, "0", "13", "13"],
        &["", "Tổng cộng", "", "", "13"],
    ];
    case.file("ds.xlsx", &xlsx(&[("DS", list), ("Tổng hợp", count)]));
    case.run();
    let (awards, open) = told(&case);
    assert_eq!((awards.len(), open.len()), (1, 0), "{awards:?} {open:?}");
}

/// A hidden row says the same as a visible one only where its marks stand below the same headings, on a sheet that says the same.
#[test]
fn hidden_rows_say_what_their_headings_and_sheets_say() {
    let heads = ["STT", "Tên HTX", "Xây dựng nông thôn mới", "Không để ai bỏ lại phía sau"];
    let rows = |marks: [[&'static str; 2]; 2]| {
        let [[a, b], [c, d]] = marks;
        [["1", "HTX Tân Tiến", a, b], ["2", "HTX Tân Tiến", c, d]]
    };
    let asked = |marks: [[&'static str; 2]; 2]| {
        let case = Case::new("hidden-marks");
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "PHONG TRÀO THI ĐUA NĂM 2021").unwrap();
        sheet.write_row(1, 0, heads).unwrap();
        for (row, cells) in (2..).zip(rows(marks)) {
            sheet.write_row(row, 0, cells).unwrap();
        }
        sheet.set_row_hidden(3).unwrap();
        case.file("pt.xlsx", &book.save_to_buffer().unwrap());
        case.run();
        case.data("issues").iter().filter(|issue| issue["code"] == "Q55").count()
    };
    assert_eq!(asked([["x", ""], ["x", ""]]), 0);
    assert_eq!(asked([["x", ""], ["", "x"]]), 1);
}

/// A lone phrase in the column of names says what became of those below it; it is nobody's name.
#[test]
fn a_lone_state_is_a_group_and_no_name() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"];
    let unit = "HTX Tân Tiến";
    let (awards, open) = read(&[
        &["TỔNG HỢP KHEN THƯỞNG NĂM 2021"],
        &heads,
        &["", "Đã được khen"],
        &["1", "Trần Thị Bình", unit, AWARD],
        &["", "Không đủ điều kiện khen"],
        &["2", "Võ Văn Cường", unit, AWARD],
        &["", "Đang đề nghị"],
        &["3", "Hồ Thị Dung", unit, AWARD],
    ]);
    let states: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(4)).collect();
    assert_eq!(states, ["counted", "refused", "proposed"], "{awards:?}");
    assert_eq!(open, [""; 0]);
}

#[test]
fn an_approval_beside_its_denial_is_no_award() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Đạt", "Không đạt"];
    let unit = "HTX Tân Tiến";
    let (awards, open) = read(&[
        &["DANH SÁCH XÉT KHEN THƯỞNG NĂM 2021"],
        &heads,
        &["1", "Trần Thị Bình", unit, AWARD, "x", ""],
        &["2", "Võ Văn Cường", unit, AWARD, "", "x"],
    ]);
    let states: Vec<&str> = awards.iter().filter_map(|award| award.split(" | ").nth(4)).collect();
    assert_eq!((states.as_slice(), open.len()), (&["counted", "refused"][..], 0), "{awards:?} {open:?}");
}

#[test]
fn households_under_their_kind_are_named() {
    let case = Case::new("households");
    case.roster(
        "ds.xlsx",
        &[
            &["DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2021"],
            &["STT", "Hộ gia đình", "Địa chỉ"],
            &["1", "Hộ ông Nguyễn Văn An - bà Trần Thị Bình", "xã Phan"],
            &["2", "Hộ bà Phạm Thị Dung", "xã Tân Lập"],
        ],
    );
    case.run();
    let kinds: Vec<String> = case.data("awards").iter().map(|award| award["recipient_kind"].clone()).collect();
    assert_eq!(kinds, ["household", "household"]);
}

#[test]
fn days_of_registering_register_and_a_blank_one_does_not() {
    let case = Case::new("days-of-registering");
    case.roster(
        "dk.xlsx",
        &[
            &["DANH SÁCH ĐĂNG KÝ THI ĐUA PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
            &["STT", "Tên HTX", "Ngày đăng ký"],
            &["1", "HTX Tân Tiến", "05/03/2022"],
            &["2", "HTX Minh Phú", ""],
            &["3", "HTX Thành Công", "09/03/2022"],
        ],
    );
    case.run();
    let parts = case.data("participation");
    let registered = parts.iter().filter(|part| part["registered"] == "true");
    let names: Vec<&str> = registered.map(|part| part["unit_name"].as_str()).collect();
    assert_eq!(names, ["HTX Tân Tiến", "HTX Thành Công"], "{parts:?}");
}
