//! Tables that sum up other lists are known as such: nothing of them is counted or asked, and lists that look alike stay lists.

use crate::kit::{Case, xlsx};

const UNITS: [&str; 3] = ["HTX DVNN Tân Tiến", "HTX Vận tải Thành Công", "QTDND Hiệp Hòa"];
const TITLE: &[&str] = &["TỔNG HỢP KHEN THƯỞNG NĂM 2021"];

/// The register, and the list with the rows.
fn case(rows: &[&[&str]]) -> Case {
    let case = Case::new("summary");
    let lines: Vec<[String; 4]> = UNITS
        .iter()
        .zip(["Nông nghiệp", "Vận tải", "Quỹ tín dụng nhân dân"])
        .enumerate()
        .map(|(at, (unit, sector))| [(at + 1).to_string(), (*unit).to_owned(), sector.to_owned(), "Tân Lập".to_owned()])
        .collect();
    let lines: Vec<Vec<&str>> = lines.iter().map(|line| line.iter().map(String::as_str).collect()).collect();
    let mut register: Vec<&[&str]> = vec![&["DANH BẠ HỢP TÁC XÃ"], &["STT", "Tên HTX, QTDND", "Lĩnh vực", "Xã"]];
    register.extend(lines.iter().map(Vec::as_slice));
    case.file("danh ba.xlsx", &xlsx(&[("DB", &register)]));
    case.file("bang.xlsx", &xlsx(&[("DS", rows)]));
    case.run();
    case
}

/// Codes of the questions and errors.
fn asked(case: &Case) -> Vec<String> {
    let issues = case.data("issues").into_iter();
    let strong = issues.filter(|issue| matches!(issue["severity"].as_str(), "question" | "error"));
    strong.map(|issue| issue["code"].clone()).collect()
}

fn is_known(rows: &[&[&str]]) {
    let case = case(rows);
    for table in ["awards", "participation", "scores"] {
        assert!(case.data(table).is_empty(), "{rows:?}: {table} {:?}", case.data(table));
    }
    assert_eq!(case.data("units").len(), UNITS.len(), "{rows:?}");
    assert_eq!(asked(&case), [""; 0], "{rows:?}");
    assert!(case.data("issues").iter().any(|issue| issue["code"] == "S12"), "{rows:?}");
}

#[test]
fn numbers_of_awards_below_awards_are_a_summary_where_something_adds_them_up() {
    let [a, b, _] = UNITS;
    let awards: &[&str] = &["STT", "Tên HTX", "Bằng khen UBND tỉnh", "Giấy khen LMHTX tỉnh", "Cộng"];
    is_known(&[TITLE, awards, &["1", a, "1", "2", "3"], &["2", b, "0", "3", "3"], &["", "Tổng cộng", "1", "5", "6"]]);
    is_known(&[&["KHEN THƯỞNG NĂM 2021"], awards, &["1", a, "1", "2", "3"], &["2", b, "", "3", "3"]]);
    is_known(&[TITLE, &["STT", "Đơn vị", "Giấy khen LMHTX tỉnh"], &["1", a, "2"], &["2", b, "1"]]);
    // Ones are marks, added up or not; numbers that nothing adds up are asked about, each of them.
    let marks = case(&[TITLE, awards, &["1", a, "1", "1", "2"], &["2", b, "", "1", "1"]]);
    assert_eq!(marks.data("awards").len(), 3);
    let open = case(&[
        &["KHEN THƯỞNG NĂM 2021"],
        &["STT", "Tên HTX", "Bằng khen UBND tỉnh", "Giấy khen LMHTX tỉnh"],
        &["1", a, "1", "2"],
        &["2", b, "0", "3"],
    ]);
    assert_eq!(open.data("figures").iter().filter(|row| row["figure"] == "awards" && row["value"] != "0").count(), 0);
    assert!(asked(&open).contains(&"Q03".to_owned()));
}

#[test]
fn units_with_how_many_of_theirs_were_awarded_are_no_recipients() {
    let [a, b, _] = UNITS;
    let title: &[&str] = &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"];
    for heading in ["Số lượng", "Số lượng cá nhân được khen", "Số người được tặng giấy khen", "Tổng số khen thưởng"]
    {
        is_known(&[title, &["STT", "Đơn vị", heading], &["1", a, "3"], &["2", b, "5"]]);
    }
    let counted: &[&str] = &["STT", "Đơn vị", "Hình thức khen thưởng", "Số lượng"];
    is_known(&[TITLE, counted, &["1", a, "Giấy khen LMHTX tỉnh", "2"], &["2", b, "Bằng khen UBND tỉnh", "1"]]);
    let people = case(&[title, &["STT", "Họ và tên", "Đơn vị"], &["1", "Nguyễn Văn An", a], &["2", "Lê Thị Bình", b]]);
    assert_eq!(people.data("awards").len(), 2);
}

#[test]
fn numbers_by_movement_sector_or_district_name_nobody() {
    let (poor, rural) = ("Chung tay vì người nghèo", "Tây Ninh chung sức xây dựng nông thôn mới");
    let title: &[&str] = &["TỔNG HỢP PHONG TRÀO THI ĐUA NĂM 2022"];
    is_known(&[
        title,
        &["STT", "Phong trào", "Đơn vị", "Số người tham gia"],
        &["1", poor, "12", "340"],
        &["2", rural, "8", "90"],
    ]);
    is_known(&[
        title,
        &["STT", "Lĩnh vực", "Phong trào", "Đăng ký", "Tham gia"],
        &["1", "Nông nghiệp", poor, "1", "1"],
        &["2", "Vận tải", poor, "1", "1"],
    ]);
    for place in ["Huyện Tân Biên", "TX Hòa Thành"] {
        let rows: &[&[&str]] = &[
            &["TỔNG HỢP HTX THEO HUYỆN"],
            &["STT", "Đơn vị", "Số HTX", "Số thành viên", "Số lao động"],
            &["1", place, "12", "340", "50"],
            &["2", "TP Tây Ninh", "3", "50", "10"],
        ];
        is_known(rows);
    }
    // The list of one unit, which a line names, is its own.
    let own = case(&[&["HTX DVNN TÂN TIẾN"], title, &["STT", "Phong trào", "Số người tham gia"], &["1", poor, "12"]]);
    assert_eq!(own.data("participation").len(), 1);
}

#[test]
fn members_of_one_unit_are_no_units_and_a_pivot_table_no_list() {
    let members: &[&str] = &["DANH SÁCH THÀNH VIÊN HTX DVNN TÂN TIẾN"];
    let head: &[&str] = &["STT", "Tên đơn vị", "Ngành nghề", "Số lao động"];
    is_known(&[
        members,
        head,
        &["1", "Trại gà ông Năm", "Chăn nuôi", "4"],
        &["2", "Vườn cây ông Sáu", "Trồng trọt", "2"],
    ]);
    let case = Case::new("pivot");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (label, number)) in (1..).zip([(UNITS[0], 2.0), (UNITS[1], 1.0), ("Grand Total", 3.0)]) {
        sheet.write_string(row, 0, label).unwrap();
        sheet.write_number(row, 1, number).unwrap();
    }
    sheet.write_string(0, 0, "Row Labels").unwrap();
    sheet.write_string(0, 1, "Count of Họ và tên").unwrap();
    case.file("pivot.xlsx", &book.save_to_buffer().unwrap());
    case.run();
    assert_eq!(asked(&case), [""; 0]);
}

#[test]
fn a_row_whose_numbers_are_the_sums_of_those_above_is_no_unit() {
    let head: &[&str] = &["STT", "Tên HTX", "Số người tham gia"];
    let title: &[&str] = &["KẾT QUẢ PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2022"];
    for words in ["Tông cộng", "Σ", "Toàn khối", "TC"] {
        let case = case(&[title, head, &["1", UNITS[0], "20"], &["2", UNITS[1], "30"], &["", words, "50"]]);
        assert_eq!((case.data("participation").len(), asked(&case)), (2, Vec::new()), "{words}");
    }
    let unit = case(&[title, head, &["1", UNITS[0], "20"], &["2", UNITS[1], "30"], &["", UNITS[2], "50"]]);
    assert_eq!(unit.data("participation").len(), 3);
    let scores: &[&str] = &["STT", "Tên HTX", "Tổng điểm"];
    let mean = ["", "Điểm trung bình", "92,5"];
    let case = case(&[
        &["BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022"],
        scores,
        &["1", UNITS[0], "95"],
        &["2", UNITS[1], "90"],
        &mean,
    ]);
    assert_eq!((case.data("scores").len(), asked(&case)), (2, Vec::new()));
}

#[test]
fn a_summary_below_a_list_leaves_the_list_as_it_is() {
    let [a, b, _] = UNITS;
    let case = case(&[
        &["DANH SÁCH TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị"],
        &["1", "Nguyễn Văn An", a],
        &["2", "Lê Thị Bình", b],
        &[],
        &["TỔNG HỢP SỐ LƯỢNG"],
        &["STT", "Đơn vị", "Số lượng khen thưởng"],
        &["1", a, "1"],
        &["2", b, "1"],
    ]);
    assert_eq!((case.data("awards").len(), asked(&case)), (2, Vec::new()));
}

#[test]
fn lists_that_look_like_summaries_stay_lists() {
    let granted: &[&str] = &["DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN CỦA LMHTX TỈNH NĂM 2021"];
    let head: &[&str] = &["STT", "Tên tập thể", "Hình thức khen thưởng", "Số lượng khen thưởng"];
    let form = "Giấy khen LMHTX tỉnh";
    let list = case(&[granted, head, &["1", UNITS[0], form, "1"], &["2", UNITS[1], form, "2"]]);
    assert_eq!(list.data("awards").len(), 2);
    let people = case(&[
        &["KẾT QUẢ PHONG TRÀO CHUNG TAY VÌ NGƯỜI NGHÈO NĂM 2022"],
        &["(Làm căn cứ xét khen thưởng cuối năm)"],
        &["STT", "Tên đơn vị", "Số người tham gia"],
        &["1", UNITS[0], "20"],
        &["2", UNITS[1], "30"],
    ]);
    assert_eq!(people.data("participation").len(), 2);
    // Units called after places, and one whose members are the sum of the others'.
    let register = Case::new("summary");
    register.roster(
        "db.xlsx",
        &[
            &["DANH SÁCH HỢP TÁC XÃ"],
            &["STT", "Tên HTX", "Lĩnh vực", "Số thành viên"],
            &["1", "Thị trấn Tân Biên", "Vận tải", "10"],
            &["2", "Xã Tân Phú", "Nông nghiệp", "20"],
            &["3", "Xã Hiệp Thành", "Nông nghiệp", "30"],
            &["", "Long Mỹ", "Xây dựng", "60"],
        ],
    );
    register.run();
    assert_eq!(register.data("units").len(), 4);
}
