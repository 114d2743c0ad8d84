//! What rows say beside their award: in remarks and brackets, several things in one cell, times and levels that contradict each other.

use crate::kit::Case;

/// "name form decision status" of every award.
fn awards(rows: &[&[&str]]) -> (Case, Vec<String>) {
    let case = Case::new("beside");
    case.roster("ds.xlsx", rows);
    case.run();
    let told = told(&case, "awards", &["recipient_name", "form", "decision_no", "status"]);
    (case, told)
}

fn told(case: &Case, table: &str, columns: &[&str]) -> Vec<String> {
    let line = |row: &std::collections::BTreeMap<String, String>| {
        let texts = columns.iter().map(|column| row[*column].clone()).filter(|text| !text.is_empty());
        texts.collect::<Vec<_>>().join(" | ")
    };
    case.data(table).iter().map(line).collect()
}

fn codes(case: &Case, prefix: &str) -> Vec<String> {
    let told = told(case, "issues", &["code", "cell"]);
    told.into_iter().filter(|line| line.starts_with(prefix)).collect()
}

const TITLE: &[&str] = &["DANH SÁCH KHEN THƯỞNG NĂM 2021"];
const HEADS: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Ghi chú"];
const GIVEN: &str = "Giấy khen LMHTX tỉnh";

#[test]
fn several_units_of_a_cell_are_each_a_recipient() {
    for cell in ["HTX Tân Tiến, HTX Thành Công", "HTX Tân Tiến và HTX Thành Công", "HTX Tân Tiến / HTX Thành Công"]
    {
        let heads = ["STT", "Tên tập thể", "Hình thức khen thưởng"];
        let (_, awards) = awards(&[TITLE, &heads, &["1", cell, GIVEN]]);
        assert_eq!(awards, ["HTX Tân Tiến | GK_LMT | counted", "HTX Thành Công | GK_LMT | counted"], "{cell}");
    }
    let case = Case::new("beside");
    let heads = ["STT", "Tên HTX", "Phong trào", "Tham gia", "Số người tham gia"];
    let row = ["1", "HTX Tân Tiến, HTX Thành Công", "Chung tay vì người nghèo", "x", "40"];
    case.roster("pt.xlsx", &[&["KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2022"], &heads, &row]);
    case.run();
    let told = told(&case, "participation", &["unit_name", "took_part", "participants"]);
    assert_eq!(told, ["HTX Tân Tiến | true", "HTX Thành Công | true"]);
    assert_eq!(codes(&case, "Q47"), ["Q47 | E3"]);
}

#[test]
fn several_officers_of_a_cell_each_have_their_own_line() {
    let case = Case::new("beside");
    let heads = ["STT", "Tên HTX", "Cán bộ phụ trách thi đua", "Chế độ làm việc", "Năm tập huấn"];
    let row = ["1", "HTX Tân Tiến", "Nguyễn Văn An\nTrần Thị Bình", "Kiêm nhiệm\nChuyên trách", "2020"];
    case.roster("cb.xlsx", &[&["DANH SÁCH CÁN BỘ LÀM CÔNG TÁC THI ĐUA"], &heads, &row]);
    case.run();
    let told = told(&case, "officers", &["person", "concurrent", "trained_year"]);
    assert_eq!(told, ["Nguyễn Văn An | true | 2020", "Trần Thị Bình | false | 2020"]);
}

#[test]
fn a_remark_says_that_the_row_stands_elsewhere_or_may_take_it_out() {
    let row = |remark| ["2", "Trần Thị Bình", "HTX Tân Tiến", GIVEN, remark];
    let first = ["1", "Nguyễn Văn An", "HTX Tân Tiến", GIVEN, ""];
    for (remark, status) in [
        ("Trùng với số 1, bỏ", "duplicate"),
        ("trùng, đã khen ở danh sách khác", "duplicate"),
        ("Trùng tên với số 5", "counted"),
        ("Bỏ tên này theo ý kiến Hội đồng", "set_aside"),
        ("Bỏ phiếu kín", "counted"),
    ] {
        let (_, awards) = awards(&[TITLE, HEADS, &first, &row(remark)]);
        assert_eq!(awards[1], format!("Trần Thị Bình | GK_LMT | {status}"), "{remark}");
    }
}

#[test]
fn an_award_in_a_remark_is_nearer_than_that_of_the_title() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Ghi chú"];
    let title: &[&str] = &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"];
    let row = |remark| ["1", "Nguyễn Văn An", "HTX Tân Tiến", remark];
    for (remark, form) in [("Bằng khen UBND tỉnh", "BK_TINH"), ("Bằng khen UBND tỉnh năm 2019", "GK_LMT")] {
        let (_, awards) = awards(&[title, &heads, &row(remark)]);
        assert_eq!(awards, [format!("Nguyễn Văn An | {form} | counted")], "{remark}");
    }
}

#[test]
fn an_award_that_is_counted_or_left_blank_is_not_one() {
    let row = |number, name, award| [number, name, "HTX Tân Tiến", award, ""];
    let one = |award| awards(&[TITLE, HEADS, &row("1", "Nguyễn Văn An", award)]);
    assert_eq!(one("Giấy khen LMHTX tỉnh (02 lần)").1, ["Nguyễn Văn An | set_aside"]);
    assert_eq!(one("Giấy khen LMHTX tỉnh (lần 2)").1, ["Nguyễn Văn An | GK_LMT | counted"]);
    let years = one("Giấy khen LMHTX tỉnh (02 lần: 2019, 2021)").1;
    assert_eq!(years, ["Nguyễn Văn An | GK_LMT | counted"; 2]);
    for blank in ["…", "....", ""] {
        let title: &[&str] = &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"];
        let rows = [row("1", "Nguyễn Văn An", GIVEN), row("2", "Trần Thị Bình", blank)];
        let (case, awards) = awards(&[title, HEADS, &rows[0], &rows[1]]);
        assert_eq!(awards, ["Nguyễn Văn An | GK_LMT | counted"], "{blank}");
        assert!(case.data("issues").iter().all(|issue| issue["severity"] != "question"), "{blank}");
    }
}

#[test]
fn a_level_column_says_which_award_an_open_wording_is() {
    let heads = ["STT", "Tên HTX", "Hình thức khen thưởng", "Cấp khen", "Số QĐ", "Ngày QĐ"];
    let of = |award, level, number| {
        let row = ["1", "HTX Tân Tiến", award, level, number, "05/01/2020"];
        awards(&[&["TỔNG HỢP KHEN THƯỞNG"], &heads, &row]).1.remove(0)
    };
    assert_eq!(of("Bằng khen", "Cấp bộ", "15/QĐ-BNN"), "HTX Tân Tiến | BK_BO | 15/QĐ-BNN | counted");
    assert_eq!(of("Bằng khen", "UBND tỉnh", "15/QĐ-UBND"), "HTX Tân Tiến | BK_TINH | 15/QĐ-UBND | counted");
    assert_eq!(of("Giấy khen", "Tỉnh", "15/QĐ-LMHTX"), "HTX Tân Tiến | GK_LMT | 15/QĐ-LMHTX | counted");
    for level in ["Trung ương", "Cấp bộ"] {
        assert_eq!(of("Bằng khen", level, "15/QĐ-UBND"), "HTX Tân Tiến | 15/QĐ-UBND | set_aside", "{level}");
    }
}

#[test]
fn a_time_that_is_named_holds_the_rows_own_or_is_asked() {
    let heads = ["STT", "Tên HTX", "Hình thức khen thưởng", "Năm"];
    let of = |title: &str, year| {
        let (case, _) = awards(&[&[title], &heads, &["1", "HTX Tân Tiến", GIVEN, year]]);
        (codes(&case, "Q48").len(), told(&case, "awards", &["phases"]).remove(0))
    };
    assert_eq!(of("TỔNG HỢP KHEN THƯỞNG GIAI ĐOẠN 2017-2022", "2016"), (1, String::new()));
    assert_eq!(of("TỔNG HỢP KHEN THƯỞNG GIAI ĐOẠN 2017-2022", "2023"), (0, "2017-2022".to_owned()));
    let heads = ["STT", "Tên HTX", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"];
    let rows = ["05/01/2019", "06/01/2019"].map(|day| ["1", "HTX Tân Tiến", GIVEN, "12/QĐ-LMHTX", day]);
    let (case, _) = awards(&[&["DANH SÁCH KHEN THƯỞNG NĂM 2021"], &heads, &rows[0], &rows[1]]);
    assert_eq!(codes(&case, "Q48"), ["Q48 | A3", "Q48 | A4"]);
    let ids: std::collections::BTreeSet<String> = case
        .data("issues")
        .iter()
        .filter(|issue| issue["code"] == "Q48")
        .map(|issue| issue["question_id"].clone())
        .collect();
    assert_eq!(ids.len(), 1);
    let rows = ["05/01/2018", "06/01/2019"].map(|day| ["1", "HTX Tân Tiến", GIVEN, "12/QĐ-LMHTX", day]);
    let (case, _) = awards(&[&["BÁO CÁO KHEN THƯỞNG (NĂM 2022)"], &heads, &rows[0], &rows[1]]);
    assert_eq!(told(&case, "awards", &["year"]), ["2018", "2019"]);
}

#[test]
fn a_unit_stands_as_its_remark_or_the_bracket_behind_its_name_says() {
    let case = Case::new("beside");
    let heads = ["STT", "Tên HTX", "Lĩnh vực", "Xã", "Ghi chú"];
    let row = |name, remark| ["1", name, "Nông nghiệp", "Tân Lập", remark];
    case.roster(
        "db.xlsx",
        &[
            &["DANH BẠ HTX"],
            &heads,
            &row("HTX Tân Tiến", "Sáp nhập từ HTX A và HTX B"),
            &row("HTX Thành Công", "Đã giải thể năm 2019"),
            &row("HTX Minh Phát (đã giải thể)", ""),
            &row("HTX Hiệp Hòa", "Ngừng hoạt động từ năm 2020"),
        ],
    );
    case.run();
    let told = told(&case, "units", &["name", "status"]);
    assert_eq!(
        told,
        [
            "HTX Tân Tiến | active",
            "HTX Thành Công | dissolved",
            "HTX Minh Phát | dissolved",
            "HTX Hiệp Hòa | suspended"
        ]
    );
}

#[test]
fn what_is_planned_is_not_done_and_what_was_done_often_is_counted() {
    let of = |title: &str, heads: &[&str], row: &[&str]| {
        let case = Case::new("beside");
        case.roster("hd.xlsx", &[&[title], heads, row]);
        case.run();
        told(&case, "activities", &["kind", "participants"])
    };
    let heads = ["STT", "Thời gian", "Nội dung hoạt động"];
    let row = ["1", "05/03/2026", "Kiểm tra công tác thi đua"];
    assert_eq!(of("KẾ HOẠCH HOẠT ĐỘNG PHỐI HỢP NĂM 2026", &heads, &row), Vec::<String>::new());
    assert_eq!(of("KẾT QUẢ THỰC HIỆN KẾ HOẠCH PHỐI HỢP", &heads, &row), ["KIEM_TRA"]);
    let heads = ["STT", "Năm", "Nội dung hoạt động", "Số lần", "Số người tham gia"];
    let row = ["1", "2022", "Kiểm tra công tác thi đua", "3", "30"];
    assert_eq!(of("HOẠT ĐỘNG PHỐI HỢP", &heads, &row), ["KIEM_TRA | 30", "KIEM_TRA", "KIEM_TRA"]);
}

#[test]
fn a_decision_that_another_replaces_grants_nothing_any_more() {
    let heads = ["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"];
    let people = [["1", "Nguyễn Văn An", "HTX Tân Tiến", GIVEN], ["2", "Trần Thị Bình", "HTX Tân Tiến", GIVEN]];
    let of = |link: &str, rows: &[[&str; 4]]| {
        let case = Case::new("beside");
        let title: &[&str] = &["DANH SÁCH TẶNG GIẤY KHEN"];
        let first = ["(Kèm theo Quyết định số 12/QĐ-LMHTX ngày 05/01/2021)"];
        case.roster("a.xlsx", &[title, &first, &heads, &people[0], &people[1]]);
        let second = format!("(Kèm theo Quyết định số 30/QĐ-LMHTX ngày 05/03/2021 {link} Quyết định số 12/QĐ-LMHTX)");
        let second = [second.as_str()];
        let mut all: Vec<&[&str]> = vec![title, &second, &heads];
        all.extend(rows.iter().map(|row| row.as_slice()));
        case.roster("b.xlsx", &all);
        case.run();
        let told = told(&case, "awards", &["recipient_name", "decision_no", "status"]);
        told.into_iter().filter(|line| line.ends_with("counted")).collect::<Vec<_>>()
    };
    assert_eq!(of("thay thế", &people[..1]), ["Nguyễn Văn An | 30/QĐ-LMHTX | counted"]);
    assert_eq!(
        of("về việc điều chỉnh", &people[..1]),
        ["Trần Thị Bình | 12/QĐ-LMHTX | counted", "Nguyễn Văn An | 30/QĐ-LMHTX | counted"]
    );
}

#[test]
fn decisions_of_a_cell_go_with_the_awards_that_their_issuers_give() {
    let heads = ["STT", "Tên HTX", "Hình thức khen thưởng", "Số, ngày quyết định"];
    let of = |decisions| {
        let award = "Bằng khen UBND tỉnh; Giấy khen LMHTX tỉnh";
        awards(&[&["TỔNG HỢP KHEN THƯỞNG"], &heads, &["1", "HTX Tân Tiến", award, decisions]]).1
    };
    let paired = ["HTX Tân Tiến | BK_TINH | 22/QĐ-UBND | counted", "HTX Tân Tiến | GK_LMT | 12/QĐ-LMHTX | counted"];
    assert_eq!(of("12/QĐ-LMHTX ngày 05/01/2020; 22/QĐ-UBND ngày 06/02/2021"), paired);
    assert_eq!(of("22/QĐ-UBND ngày 06/02/2021; 12/QĐ-LMHTX ngày 05/01/2020"), paired);
}

#[test]
fn a_list_of_telephones_beside_a_register_names_no_new_unit() {
    let case = Case::new("beside");
    let heads = ["STT", "Tên HTX", "Lĩnh vực", "Số thành viên"];
    case.roster("db.xlsx", &[&["DANH BẠ HTX"], &heads, &["1", "HTX Tân Tiến Phát", "Nông nghiệp", "20"]]);
    let heads = ["STT", "Tên HTX", "Lĩnh vực", "Điện thoại"];
    let rows = ["HTX Tân Tiên Phát", "HTX Tân Tiến Phát"].map(|name| ["1", name, "Nông nghiệp", "0909000111"]);
    case.roster("lh.xlsx", &[&["DANH SÁCH LIÊN HỆ"], &heads, &rows[0], &rows[1]]);
    case.run();
    assert_eq!(told(&case, "units", &["name"]), ["HTX Tân Tiến Phát"]);
}
