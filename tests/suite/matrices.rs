//! Lists whose units, years or quarters stand across, and scores of several years.

use crate::kit::{Case, xlsx};
use rust_xlsxwriter::{Format, Workbook};

const UNITS: [&str; 3] = ["HTX DVNN Tân Tiến", "HTX Vận tải Thành Công", "QTDND Hiệp Hòa"];

fn run(rows: &[&[&str]]) -> Case {
    let case = Case::new("matrix");
    case.file("bang.xlsx", &xlsx(&[("DS", rows)]));
    case.run();
    case
}

/// Two columns of a table, in order.
fn pairs(case: &Case, table: &str, columns: [&str; 2]) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> =
        case.data(table).iter().map(|row| (row[columns[0]].clone(), row[columns[1]].clone())).collect();
    pairs.sort();
    pairs
}

fn is(found: &[(String, String)], wanted: &[(&str, &str)]) {
    let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(found, wanted);
}

#[test]
fn awards_down_and_units_across_are_read_unit_by_unit() {
    let [a, b, c] = UNITS;
    let head: &[&str] = &["Hình thức khen thưởng", a, b, c];
    let rows: &[&[&str]] = &[&["Bằng khen UBND tỉnh", "x", "", "x"], &["Giấy khen LMHTX tỉnh", "x", "x", ""]];
    let case = run(&[&["KHEN THƯỞNG NĂM 2021"], head, rows[0], rows[1], &["Cộng", "2", "1", "1"]]);
    let wanted = [(a, "BK_TINH"), (a, "GK_LMT"), (b, "GK_LMT"), (c, "BK_TINH")];
    is(&pairs(&case, "awards", ["unit_name", "form"]), &wanted);
    assert!(case.data("awards").iter().all(|award| award["year"] == "2021"));
}

#[test]
fn a_form_of_criteria_gives_the_sum_at_its_foot() {
    let [a, b, c] = UNITS;
    let title: &[&str] = &["BẢNG CHẤM ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022"];
    let plain = run(&[
        title,
        &["STT", "Nội dung và chỉ tiêu thi đua", "Số điểm tối đa", a, b],
        &["1", "Phát triển kinh tế", "60", "55", "58"],
        &["2", "Công tác thi đua", "40", "38", "30"],
        &["", "Tổng điểm", "100", "93", "88"],
    ]);
    is(&pairs(&plain, "scores", ["unit_name", "final_score"]), &[(a, "93"), (b, "88")]);
    // Sums of groups, a bonus behind the sum, a rank, headings in two rows, a foot.
    let long = run(&[
        title,
        &["STT", "Tiêu chí", "Điểm chuẩn", "Điểm của các đơn vị", "", ""],
        &["", "", "", a, b, c],
        &["I", "Phát triển kinh tế", "60", "55", "58", "50"],
        &["II", "Công tác thi đua", "40", "38", "30", "39"],
        &["", "Cộng (I+II)", "100", "93", "88", "89"],
        &["III", "Điểm thưởng", "5", "1", "0", "3"],
        &["IV", "Điểm trừ", "", "0", "-1", "0"],
        &["", "Tổng điểm", "", "94", "87", "92"],
        &["", "Xếp hạng", "", "1", "3", "2"],
        &[],
        &["", "Người lập biểu"],
    ]);
    is(&pairs(&long, "scores", ["unit_name", "final_score"]), &[(a, "94"), (b, "87"), (c, "92")]);
    let open = run(&[
        title,
        &["STT", "Nội dung và chỉ tiêu thi đua", "Số điểm tối đa", a, b],
        &["1", "Phát triển kinh tế", "60", "55", "58"],
        &["2", "Công tác thi đua", "40", "38", "30"],
    ]);
    assert!(open.data("scores").is_empty() && open.data("issues").iter().any(|issue| issue["code"] == "Q23"));
}

#[test]
fn a_form_that_one_unit_fills_in_is_one_score() {
    let head: &[&str] = &["STT", "Nội dung", "Điểm tối đa", "Tự chấm", "Khối chấm"];
    let title: &[&str] = &["BẢNG CHẤM ĐIỂM NĂM 2022 - KHỐI THI ĐUA SỐ 1"];
    let rows: [&[&str]; 2] = [&["1", "Kinh tế", "60", "55", "54"], &["2", "Thi đua", "40", "38", "38"]];
    let sum: &[&str] = &["", "Tổng điểm", "100", "93", "92"];
    let case = run(&[&[UNITS[0]], title, head, rows[0], rows[1], sum]);
    is(&pairs(&case, "scores", ["self_score", "block_score"]), &[("93", "92")]);
    assert!(case.data("activities").is_empty());
    let open = run(&[&[UNITS[0]], title, head, rows[0], rows[1]]);
    assert!(open.data("scores").is_empty() && open.data("issues").iter().any(|issue| issue["code"] == "Q23"));
}

#[test]
fn scores_of_two_years_are_two_scores() {
    let [a, b, _] = UNITS;
    let title: &[&str] = &["BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022"];
    let rows: [&[&str]; 2] = [&["1", a, "90", "95"], &["2", b, "92", "91"]];
    for heads in [
        &[&["STT", "Tên HTX", "Điểm năm 2021", "Điểm năm 2022"] as &[&str]] as &[&[&str]],
        &[&["STT", "Tên HTX", "Tổng điểm (2021)", "Tổng điểm (2022)"]],
        &[&["STT", "Tên HTX", "Năm 2021", "Năm 2022"], &["", "", "Tổng điểm", "Tổng điểm"]],
    ] {
        let lines: Vec<&[&str]> = [title].into_iter().chain(heads.iter().copied()).chain(rows).collect();
        let case = run(&lines);
        is(
            &pairs(&case, "scores", ["year", "final_score"]),
            &[("2021", "90"), ("2021", "92"), ("2022", "91"), ("2022", "95")],
        );
    }
}

#[test]
fn scores_of_a_part_of_a_year_are_none_of_the_year() {
    let [a, b, _] = UNITS;
    let head: &[&str] = &["STT", "Tên HTX", "Tổng điểm"];
    let rows: [&[&str]; 2] = [&["1", a, "95"], &["2", b, "90"]];
    for (title, count) in [
        ("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 - 6 THÁNG ĐẦU NĂM 2022", 0),
        ("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 QUÝ III NĂM 2022", 0),
        ("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022", 2),
    ] {
        let case = run(&[&[title], head, rows[0], rows[1]]);
        let noted = case.data("issues").iter().filter(|issue| issue["code"] == "Q66").count();
        assert_eq!((case.data("scores").len(), noted), (count, 2 - count), "{title}");
    }
}

#[test]
fn marks_below_quarters_are_one_participation_in_the_year() {
    let [a, b, c] = UNITS;
    let title: &[&str] = &["THAM GIA PHONG TRÀO “CHUNG TAY VÌ NGƯỜI NGHÈO” NĂM 2022"];
    for parts in [["Quý I", "Quý II", "Quý III"], ["T1", "T2", "T3"], ["Đợt 1", "Đợt 2", "Đợt 3"]] {
        let case = run(&[
            title,
            &["STT", "Tên HTX", parts[0], parts[1], parts[2]],
            &["1", a, "x", "", "x"],
            &["2", b, "", "", ""],
            &["3", c, "không", "không", "không"],
        ]);
        is(&pairs(&case, "participation", ["unit_name", "took_part"]), &[(a, "true"), (c, "false")]);
    }
}

#[test]
fn prefilled_rows_that_find_nothing_are_none_below_years() {
    let [a, b, _] = UNITS;
    let case = run(&[
        &["THAM GIA PHONG TRÀO “CHUNG TAY VÌ NGƯỜI NGHÈO”"],
        &["STT", "Tên HTX", "2021", "2022"],
        &["1", a, "x", "x"],
        &["2", b, "", "x"],
        &["3", "#N/A", "#N/A", "#N/A"],
        &["4", "#N/A", "#N/A", "#N/A"],
    ]);
    is(&pairs(&case, "participation", ["unit_name", "year"]), &[(a, "2021"), (a, "2022"), (b, "2022")]);
    assert!(case.data("issues").iter().all(|issue| issue["severity"] != "question"));
}

#[test]
fn a_share_is_read_as_it_is_shown() {
    let case = Case::new("share");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022").unwrap();
    for (column, heading) in (0..).zip(["STT", "Tên HTX", "Tổng điểm"]) {
        sheet.write_string(1, column, heading).unwrap();
    }
    let formats = ["0.0%", "General", "0\"%\""].map(|code| Format::new().set_num_format(code));
    for (row, ((unit, points), format)) in (2..).zip(UNITS.iter().zip([0.955, 97.0, 92.0]).zip(&formats)) {
        sheet.write_number(row, 0, f64::from(row - 1)).unwrap();
        sheet.write_string(row, 1, *unit).unwrap();
        sheet.write_number_with_format(row, 2, points, format).unwrap();
    }
    case.file("diem.xlsx", &book.save_to_buffer().unwrap());
    case.run();
    let [a, b, c] = UNITS;
    is(&pairs(&case, "scores", ["unit_name", "final_score"]), &[(a, "95.5"), (b, "97"), (c, "92")]);
}

#[test]
fn what_is_no_mark_below_a_unit_says_of_no_movement_that_it_took_part() {
    let [a, b, c] = UNITS;
    let head: &[&str] = &["STT", "Phong trào thi đua", a, b, c];
    let movement = "Tây Ninh chung sức xây dựng nông thôn mới";
    let case = run(&[&["THAM GIA PHONG TRÀO THI ĐUA NĂM 2021"], head, &["1", movement, "x", "không x", "…"]]);
    is(&pairs(&case, "participation", ["unit_name", "took_part"]), &[(a, "true")]);
    assert!(case.data("issues").iter().any(|issue| issue["code"] == "C03"));
}

#[test]
fn a_denial_where_people_are_counted_below_years_is_of_its_year() {
    let [a, b, _] = UNITS;
    let case = run(&[
        &["KẾT QUẢ THAM GIA PHONG TRÀO THI ĐUA"],
        &["Phong trào: Tây Ninh chung sức xây dựng nông thôn mới"],
        &["STT", "Tên đơn vị", "Số người tham gia", ""],
        &["", "", "Năm 2019", "Năm 2021"],
        &["1", a, "30", "Chưa đăng ký"],
        &["2", b, "Không tham gia", "nhiều"],
    ]);
    let took_part = |year: &str| {
        let rows = case.data("participation").into_iter().filter(|row| row["year"] == year);
        rows.filter(|row| row["took_part"] == "true").map(|row| row["unit_name"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(took_part("2019"), [a]);
    assert_eq!(took_part("2021"), [] as [&str; 0]);
    let told: Vec<String> =
        case.data("issues").iter().filter(|issue| issue["code"] == "C02").map(|issue| issue["value"].clone()).collect();
    assert_eq!(told, ["nhiều"]);
}
