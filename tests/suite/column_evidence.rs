//! Headings and cells that say more than their words: two columns for a name, a sector a column, a year behind an award, a number beside a
//! mark, a time of day before a day, a name under a heading of units.

use crate::kit::Case;
use std::collections::BTreeMap;

/// A table of `data/` of one roster with these rows.
fn data(table: &str, rows: &[&[&str]]) -> Vec<BTreeMap<String, String>> {
    let case = Case::new("column evidence");
    case.roster("danh sach.xlsx", rows);
    case.run();
    case.data(table)
}

fn pairs(rows: Vec<BTreeMap<String, String>>, columns: [&str; 2]) -> Vec<(String, String)> {
    rows.into_iter().map(|row| (row[columns[0]].clone(), row[columns[1]].clone())).collect()
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

const GK: &str = "Giấy khen LMHTX tỉnh";

#[test]
fn a_column_of_given_names_needs_no_heading_and_one_of_sexes_is_none() {
    let head: &[&str] = &["STT", "Họ và tên", "", "Đơn vị", "Hình thức khen thưởng", "Năm"];
    for (name, second, whole) in [("Nguyễn Văn", "An", "Nguyễn Văn An"), ("Nguyễn Văn An", "Nam", "Nguyễn Văn An")]
    {
        let row: &[&str] = &["1", name, second, "HTX Tân Tiến", GK, "2021"];
        let found = pairs(data("awards", &[head, row]), ["recipient_name", "year"]);
        assert_eq!(found, expected(&[(whole, "2021")]), "{name} {second}");
    }
}

#[test]
fn a_mark_in_the_column_of_a_sector_says_the_sector() {
    let found = data(
        "units",
        &[
            &["DANH BẠ HỢP TÁC XÃ"],
            &["STT", "Tên HTX", "Nông nghiệp", "Vận tải", "Môi trường"],
            &["1", "HTX Tân Tiến", "x"],
            &["2", "HTX Thành Công", "", "x"],
            &["3", "HTX Xanh Sạch", "", "", "x"],
        ],
    );
    let wanted = [("HTX Tân Tiến", "NN"), ("HTX Thành Công", "GTVT"), ("HTX Xanh Sạch", "MT")];
    assert_eq!(pairs(found, ["name", "sector"]), expected(&wanted));
}

#[test]
fn the_year_behind_a_heading_of_awards_is_theirs() {
    for heading in ["Hình thức khen thưởng năm 2017", "Danh hiệu, hình thức khen thưởng (năm 2017)"] {
        let rows: &[&[&str]] = &[&["TT", "Tên HTX", heading], &["1", "HTX Tân Tiến", GK]];
        assert_eq!(pairs(data("awards", rows), ["form", "year"]), expected(&[("GK_LMT", "2017")]), "{heading}");
    }
}

#[test]
fn a_number_beside_a_mark_counts_those_who_took_part() {
    let found = data(
        "participation",
        &[
            &["PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2021"],
            &["TT", "Tên HTX", "Đăng ký", "Tham gia"],
            &["1", "HTX Tân Tiến", "x", "Có (88 người)"],
            &["2", "HTX Thành Công", "x", "x (12)"],
        ],
    );
    assert_eq!(pairs(found, ["took_part", "participants"]), expected(&[("true", "88"), ("true", "12")]));
}

#[test]
fn a_day_may_have_its_time_of_day() {
    let row = |day: &'static str| -> Vec<&'static str> {
        vec!["1", day, "Kiểm tra công tác thi đua", "HTX Tân Tiến"]
    };
    let days = ["Sáng 6/10/2022", "8h30 ngày 6/10/2022", "14 giờ 00, ngày 6/10/2022", "07:30 - 11:00 ngày 6/10/2022"];
    for day in days {
        let found = data("activities", &[&["STT", "Thời gian", "Nội dung hoạt động", "Đơn vị"], &row(day)]);
        assert_eq!(found[0]["date"], "2022-10-06", "{day}");
    }
}

#[test]
fn one_word_behind_a_form_of_address_is_a_unit_under_a_heading_of_units() {
    let rows: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Tên HTX", "Hình thức khen thưởng"],
        &["1", "Bà Đen", GK],
        &["2", "Anh Dũng", GK],
        &["3", "Ông Nguyễn Văn An", GK],
    ];
    let kinds: Vec<String> = data("awards", rows).into_iter().map(|award| award["recipient_kind"].clone()).collect();
    assert_eq!(kinds, ["collective", "collective", "individual"]);
}

#[test]
fn people_of_cooperatives_are_no_collectives() {
    let rows = |title: &'static str| -> Vec<String> {
        let row: &[&str] = &["1", "Nguyễn Văn An", "a"];
        let found = data("awards", &[&[title], &["STT", "Tên tập thể, cá nhân", "Ghi chú"], row]);
        found.into_iter().map(|award| award["recipient_kind"].clone()).collect()
    };
    let title = "DANH SÁCH CÁN BỘ HỢP TÁC XÃ ĐƯỢC TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021";
    assert_eq!(rows(title), ["individual"]);
    assert_eq!(rows("DANH SÁCH HỢP TÁC XÃ ĐƯỢC TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"), ["collective"]);
}

#[test]
fn what_stands_in_brackets_behind_an_officer_is_no_part_of_the_name() {
    let found = data(
        "officers",
        &[
            &["STT", "Tên HTX", "Cán bộ phụ trách thi đua", "Kiêm nhiệm"],
            &["1", "HTX Tân Tiến", "Nguyễn Văn An (nghỉ thai sản)", "x"],
        ],
    );
    assert_eq!(found[0]["person"], "Nguyễn Văn An");
}

#[test]
fn a_list_below_a_title_of_awards_is_no_register_whatever_it_says_of_its_units() {
    let title: &[&str] = &["DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"];
    for rows in [
        [&["STT", "Tên HTX", "Lĩnh vực"][..], &["1", "HTX Tân Tiến", "Nông nghiệp"]],
        [&["STT", "Tên HTX", "Nông nghiệp", "Vận tải"], &["1", "HTX Tân Tiến", "x", ""]],
    ] {
        let found = pairs(data("awards", &[title, rows[0], rows[1]]), ["recipient_name", "sector"]);
        assert_eq!(found, expected(&[("HTX Tân Tiến", "NN")]), "{rows:?}");
    }
}

#[test]
fn a_mark_below_a_sector_says_it_beside_the_numbers_of_columns_and_sums() {
    for [first, second, third] in [["(3)", "(4)", ""], ["", "", ""], ["3", "4", "2"]] {
        let rows = data(
            "units",
            &[
                &["DANH SÁCH HỢP TÁC XÃ"],
                &["STT", "Tên HTX", "Nông nghiệp", "Xây dựng", "Số thành viên"],
                &["(1)", "(2)", first, second, "(5)"],
                &["1", "HTX Tân Tiến", "x", "", "120"],
                &["2", "HTX Thành Công", "", "x", "45"],
                &["Tổng cộng", "", third, third, "165"],
            ],
        );
        let found = pairs(rows, ["name", "sector"]);
        assert_eq!(found, expected(&[("HTX Tân Tiến", "NN"), ("HTX Thành Công", "XD")]), "{first}");
    }
}

#[test]
fn people_and_units_below_a_heading_that_nobody_knows_are_the_recipients() {
    for heading in ["Tên TT, CN", "Danh mục", "Người/nơi nhận"] {
        let award = "Giấy khen LMHTX tỉnh";
        let rows = data(
            "awards",
            &[
                &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
                &["TT", heading, "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"],
                &["1", "HTX Tân Tiến", "", "", award],
                &["2", "HTX Thành Công", "", "", award],
                &["3", "Nguyễn Văn An", "Giám đốc", "HTX Tân Tiến", award],
                &["4", "Trần Thị Bình", "Kế toán", "HTX Tân Tiến", award],
            ],
        );
        let found = pairs(rows, ["recipient_name", "recipient_kind"]);
        let wanted = [
            ("HTX Tân Tiến", "collective"),
            ("HTX Thành Công", "collective"),
            ("Nguyễn Văn An", "individual"),
            ("Trần Thị Bình", "individual"),
        ];
        let (mut found, mut wanted) = (found, expected(&wanted));
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{heading}");
    }
}

#[test]
fn a_cooperative_is_no_person_whatever_the_column_of_kinds_says() {
    let case = Case::new("kinds");
    let head = ["STT", "Tên", "Đối tượng", "Hình thức khen thưởng"];
    let row = |number, name, kind| [number, name, kind, "Giấy khen LMHTX tỉnh"];
    let rows = [
        row("1", "HTX Tân Tiến", "Cá nhân"),
        row("2", "HTX Thành Công", "Tập thể"),
        row("3", "Nguyễn Văn An", "Cá nhân"),
    ];
    case.roster("ds.xlsx", &[&["DANH SÁCH KHEN THƯỞNG NĂM 2021"], &head, &rows[0], &rows[1], &rows[2]]);
    case.run();
    let individuals: Vec<String> = case
        .data("awards")
        .iter()
        .filter(|award| award["status"] == "counted" && award["recipient_kind"] == "individual")
        .map(|award| award["recipient_name"].clone())
        .collect();
    assert_eq!(individuals, ["Nguyễn Văn An"]);
    assert!(case.data("issues").iter().any(|issue| issue["severity"] == "question"));
}

#[test]
fn an_award_over_kinds_of_recipients_is_a_mark_in_any_wording() {
    let rows = data(
        "awards",
        &[
            &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
            &["STT", "Họ và tên", "Đơn vị", "Bằng khen Chủ tịch UBND tỉnh Tây Ninh", "", "Giấy khen LMHTX tỉnh", ""],
            &["", "", "", "Tập thể", "Cá nhân", "Tập thể", "Cá nhân"],
            &["1", "Nguyễn Văn An", "HTX Tân Tiến", "", "x", "", ""],
            &["2", "Trần Thị Bình", "HTX Tân Tiến", "", "", "", "x"],
        ],
    );
    let found = pairs(rows, ["recipient_name", "form"]);
    assert_eq!(found, expected(&[("Nguyễn Văn An", "BK_TINH"), ("Trần Thị Bình", "GK_LMT")]));
}

#[test]
fn what_neighbours_call_a_person_is_no_part_of_the_name() {
    let rows = data(
        "awards",
        &[
            &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
            &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
            &["1", "Vũ Hữu Khánh (Năm Khánh)", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
            &["2", "Lâm Thu Cúc (Lê Văn Cúc)", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
        ],
    );
    let names: Vec<String> = rows.into_iter().map(|row| row["recipient_name"].clone()).collect();
    assert_eq!(names, ["Vũ Hữu Khánh", "Lâm Thu Cúc (Lê Văn Cúc)"]);
}
