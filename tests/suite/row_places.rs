//! What a row is by its numbers, its place and its neighbours: groups, rows, sums, titles.

use crate::kit::{Case, figure};
use std::collections::BTreeMap;

const TITLE: &[&str] = &["DANH SÁCH TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021"];

/// The awards of a roster with these rows.
fn awards(rows: &[&[&str]]) -> Vec<BTreeMap<String, String>> {
    let case = Case::new("row places");
    case.roster("danh sach.xlsx", rows);
    case.run();
    case.data("awards")
}

/// Two columns of every counted award.
fn pairs(rows: &[&[&str]], columns: [&str; 2]) -> Vec<(String, String)> {
    let counted = awards(rows).into_iter().filter(|award| award["status"] == "counted");
    counted.map(|award| (award[columns[0]].clone(), award[columns[1]].clone())).collect()
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn a_title_of_several_rows_says_one_sentence() {
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị"];
    let row: &[&str] = &["1", "Nguyễn Văn An", "HTX Tân Tiến"];
    for (upper, lower, state) in [
        ("DANH SÁCH CÁ NHÂN ĐỀ", "NGHỊ TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021", "proposals"),
        ("DANH SÁCH CÁ NHÂN KHÔNG ĐỦ", "ĐIỀU KIỆN TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021", "refusals"),
        ("Danh sách cá nhân đăng", "ký giấy khen của Liên minh HTX tỉnh năm 2021", "registrations"),
        ("DANH SÁCH TẶNG GIẤY", "KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021", "awards"),
    ] {
        let case = Case::new("parted title");
        case.roster("danh sach.xlsx", &[&[upper], &[lower], head, row]);
        case.run();
        let figures = case.data("figures");
        for name in ["proposals", "refusals", "registrations", "awards"] {
            let expected = if name == state { 1.0 } else { 0.0 };
            assert_eq!(figure(&figures, name, &[]), Some(expected), "{name}: {upper} / {lower}");
        }
    }
}

#[test]
fn numbers_that_go_on_from_a_group_are_of_rows() {
    let head: &[&str] = &["STT", "Tên HTX", "Ghi chú"];
    let all = expected(&[("HTX Tân Tiến", "collective"), ("HTX Thành Công", "collective")]);
    for numbers in [["1", "1.1", "2", "2.1"], ["I", "I.1", "II", "II.1"], ["A", "a", "B", "a"]] {
        let rows: [&[&str]; 4] = [
            &[numbers[0], "Khối nông nghiệp"],
            &[numbers[1], "HTX Tân Tiến"],
            &[numbers[2], "Khối vận tải"],
            &[numbers[3], "HTX Thành Công"],
        ];
        let found = pairs(&[TITLE, head, rows[0], rows[1], rows[2], rows[3]], ["recipient_name", "recipient_kind"]);
        assert_eq!(found, all, "{numbers:?}");
    }
}

#[test]
fn a_unit_over_persons_without_a_number_is_their_group() {
    for bullet in ["", "-"] {
        let found = pairs(
            &[
                TITLE,
                &["STT", "Họ và tên", "Chức vụ"],
                &["I", "Lĩnh vực nông nghiệp"],
                &["1", "HTX DVNN Tân Tiến"],
                &[bullet, "Nguyễn Văn An", "Giám đốc"],
                &["2", "HTX Chăn nuôi Hòa Bình"],
                &[bullet, "Trần Thị Bình", "Kế toán"],
            ],
            ["recipient_name", "unit_name"],
        );
        let wanted = [("Nguyễn Văn An", "HTX DVNN Tân Tiến"), ("Trần Thị Bình", "HTX Chăn nuôi Hòa Bình")];
        assert_eq!(found, expected(&wanted), "{bullet:?}");
    }
}

#[test]
fn a_lone_decision_among_names_is_that_of_the_rows_below() {
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"];
    for lead in ["Quyết định số ", "Đợt 1: theo QĐ "] {
        let lines = [format!("{lead}12/QĐ-LMHTX ngày 05/01/2020"), format!("{lead}34/QĐ-LMHTX ngày 06/02/2021")];
        let found = pairs(
            &[
                &["TỔNG HỢP KHEN THƯỞNG"],
                head,
                &["", &lines[0]],
                &["1", "Nguyễn Văn An", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
                &["", &lines[1]],
                &["2", "Trần Thị Bình", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"],
            ],
            ["decision_no", "year"],
        );
        assert_eq!(found, expected(&[("12/QĐ-LMHTX", "2020"), ("34/QĐ-LMHTX", "2021")]), "{lead}");
    }
}

#[test]
fn the_sum_of_a_group_ends_it_and_the_sum_of_a_page_does_not() {
    let head: &[&str] = &["STT", "Họ và tên", "Chức vụ"];
    let first: &[&str] = &["1", "Nguyễn Văn An", "Giám đốc"];
    let found = |sum: &str, number: &str| {
        let last: &[&str] = &[number, "Lê Văn Cường", "Chuyên viên"];
        pairs(&[TITLE, head, &["I", "HTX Tân Tiến"], first, &["", sum], last], ["recipient_name", "unit_name"])
    };
    let with = |unit: &str| expected(&[("Nguyễn Văn An", "HTX Tân Tiến"), ("Lê Văn Cường", unit)]);
    assert_eq!(found("Cộng: 01 người", "1"), with(""));
    assert_eq!(found("Cộng: 01 người", "2"), with("HTX Tân Tiến"));
    assert_eq!(found("Cộng trang 1", "1"), with("HTX Tân Tiến"));
}

#[test]
fn a_post_and_a_name_right_below_the_others_are_no_signature() {
    let found = pairs(
        &[
            &["HTX TÂN TIẾN"],
            TITLE,
            &["Chức vụ", "Họ và tên"],
            &["Giám đốc", "Nguyễn Văn An"],
            &["Kế toán trưởng", "Trần Thị Bình"],
            &[],
            &["Kế toán trưởng", "Giám đốc"],
            &["Lê Văn Tám", "Võ Văn Chín"],
        ],
        ["recipient_name", "year"],
    );
    assert_eq!(found, expected(&[("Nguyễn Văn An", "2021"), ("Trần Thị Bình", "2021")]));
}

#[test]
fn a_name_in_capitals_right_above_a_header_is_no_title() {
    let found = pairs(
        &[
            TITLE,
            &["Họ và tên", "Chức vụ"],
            &["NGUYỄN VĂN AN", "Giám đốc"],
            &["TRẦN THỊ BÌNH"],
            &["Tên HTX", "Ghi chú"],
            &["HTX Tân Tiến", "tốt"],
        ],
        ["recipient_name", "year"],
    );
    assert_eq!(found, expected(&[("NGUYỄN VĂN AN", "2021"), ("TRẦN THỊ BÌNH", "2021"), ("HTX Tân Tiến", "2021")]));
}

#[test]
fn somebody_whose_name_begins_as_a_sum_does_is_one_of_the_rows() {
    let found = awards(&[
        TITLE,
        &["Tên tập thể", "Địa chỉ", "Ghi chú"],
        &["HTX Tân Tiến", "Tân Lập"],
        &["Cộng đồng dân cư ấp 3", "Tân Bình"],
        &["Cộng: 2 tập thể"],
    ]);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn an_office_is_the_unit_of_the_group_that_it_heads() {
    let found = pairs(
        &[
            TITLE,
            &["STT", "Họ và tên", "Chức vụ"],
            &["I", "Sở Nội vụ"],
            &["1", "Nguyễn Văn An", "Chuyên viên"],
            &["II", "HTX Tân Tiến"],
            &["1", "Lê Văn Cường", "Giám đốc"],
        ],
        ["recipient_name", "unit_name"],
    );
    assert_eq!(found, expected(&[("Nguyễn Văn An", "Sở Nội vụ"), ("Lê Văn Cường", "HTX Tân Tiến")]));
}

#[test]
fn a_sum_right_below_its_group_and_one_among_unnumbered_rows_end_no_group() {
    let head: &[&str] = &["STT", "Họ và tên", "Đơn vị"];
    let group: &[&str] = &["I", "Bằng khen của UBND tỉnh"];
    let (an, binh): (&[&str], &[&str]) =
        (&["1", "Nguyễn Văn An", "HTX Tân Tiến"], &["2", "Trần Thị Bình", "HTX Tân Tiến"]);
    let wanted = expected(&[("Nguyễn Văn An", "BK_TINH"), ("Trần Thị Bình", "BK_TINH")]);
    for sum in ["Cộng: 2 cá nhân", "Tổng số"] {
        let found = pairs(&[TITLE, head, group, &["", sum], an, binh], ["recipient_name", "form"]);
        assert_eq!(found, wanted, "{sum}");
    }
    let unnumbered: [&[&str]; 2] = [&["", "Nguyễn Văn An", "HTX Tân Tiến"], &["", "Trần Thị Bình", "HTX Tân Tiến"]];
    let rows = [TITLE, head, group, unnumbered[0], &["", "Cộng: 1"], unnumbered[1]];
    assert_eq!(pairs(&rows, ["recipient_name", "form"]), wanted);
}
