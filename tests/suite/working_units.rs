//! Since when a unit works and until when, by what stands around and beside it.

use crate::kit::{Case, figure};

const HEAD: &[&str] = &["STT", "Tên HTX", "Lĩnh vực", "Tình trạng", "Ghi chú"];
const OLD: &[&str] = &["1", "HTX Tân Tiến", "Nông nghiệp", "Đang hoạt động", ""];

/// How many units work in each year, of a register with these rows.
fn working(rows: &[&[&str]], years: [&str; 3]) -> [Option<f64>; 3] {
    let case = Case::new("working");
    let mut lines: Vec<&[&str]> = vec![&["DANH BẠ HỢP TÁC XÃ"], HEAD];
    lines.extend(rows);
    let award = |year| ["1", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", year];
    let awards = years.map(award);
    case.roster("danh ba.xlsx", &lines);
    case.roster(
        "khen.xlsx",
        &[&["STT", "Tên đơn vị", "Hình thức khen thưởng", "Năm"], &awards[0], &awards[1], &awards[2]],
    );
    case.run();
    let figures = case.data("figures");
    years.map(|year| figure(&figures, "units", &[("year", year)]))
}

#[test]
fn a_line_says_when_the_units_below_it_were_founded() {
    let new: &[&str] = &["1", "HTX Núi Bà", "Nông nghiệp", "Đang hoạt động", ""];
    let years = ["2020", "2023", "2024"];
    for (line, counts) in [
        ("B. HTX THÀNH LẬP MỚI NĂM 2024", [1.0, 1.0, 2.0]),
        ("II. Các HTX thành lập trong năm 2023", [1.0, 2.0, 2.0]),
        ("B. HTX THÀNH LẬP TỪ NĂM 2024", [2.0, 2.0, 2.0]),
        ("B. HTX thành lập trước năm 2024", [2.0, 2.0, 2.0]),
    ] {
        let found = working(&[&["A. HTX ĐANG HOẠT ĐỘNG"], OLD, &[line], new], years);
        assert_eq!(found, counts.map(Some), "{line}");
    }
}

#[test]
fn a_remark_says_until_when_a_unit_worked_whose_status_does_not() {
    let years = ["2019", "2021", "2023"];
    for (status, remark, counts) in [
        ("Tạm ngừng", "Tạm ngừng hoạt động từ ngày 01/07/2021", [2.0, 2.0, 1.0]),
        ("Đã giải thể", "Giải thể theo QĐ số 15/QĐ-UBND ngày 20/05/2021", [2.0, 2.0, 1.0]),
        ("Đang hoạt động", "Tạm ngừng hoạt động năm 2020", [2.0, 2.0, 2.0]),
    ] {
        let ended: &[&str] = &["2", "HTX Phước Tân", "Nông nghiệp", status, remark];
        assert_eq!(working(&[OLD, ended], years), counts.map(Some), "{status}: {remark}");
    }
}
