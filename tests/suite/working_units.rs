//! Since when a unit works and until when, by what stands around and beside it.

use crate::kit::{Case, figure};
use crate::questions::{answer_in_output, issues, run};

const HEAD: &[&str] = &["STT", "Tên HTX", "Lĩnh vực", "Tình trạng", "Ghi chú"];
const OLD: &[&str] = &["1", "HTX Tân Tiến", "Nông nghiệp", "Đang hoạt động", ""];

/// A register of these rows, and an award of each of these years.
fn register_and_awards(rows: &[&[&str]], years: [&str; 3]) -> Case {
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
    case
}

/// How many units work in each year, as the output has it.
fn counted(case: &Case, years: [&str; 3]) -> [Option<f64>; 3] {
    let figures = case.data("figures");
    years.map(|year| figure(&figures, "units", &[("year", year)]))
}

/// How many units work in each year, of a register with these rows.
fn working(rows: &[&[&str]], years: [&str; 3]) -> [Option<f64>; 3] {
    let case = register_and_awards(rows, years);
    case.run();
    counted(&case, years)
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

const YEARS: [&str; 3] = ["2019", "2021", "2023"];

#[test]
fn a_dissolved_unit_without_a_year_works_in_none_and_is_told_once() {
    let ended = |name| ["2", name, "Nông nghiệp", "Đã giải thể, ngừng hoạt động", ""];
    let case = register_and_awards(&[OLD, &ended("HTX Phước Tân"), &ended("HTX Hòa Lợi")], YEARS);
    case.run();
    assert_eq!(counted(&case, YEARS), [Some(1.0); 3]);
    let told: Vec<String> = issues(&case, "Q67").iter().map(|issue| issue["cell"].clone()).collect();
    assert_eq!(told, ["D4"]);
}

#[test]
fn since_when_units_are_suspended_is_asked_once_for_their_register() {
    let suspended = |name| ["2", name, "Nông nghiệp", "Tạm ngừng hoạt động", ""];
    let (one, other) = (suspended("HTX Phước Tân"), suspended("HTX Hòa Lợi"));
    let case = register_and_awards(&[OLD, &one, &other], YEARS);
    let out = run(&case);
    assert!(out.contains("1 question waits for an answer: "), "{out}");
    assert_eq!(counted(&case, YEARS), [Some(1.0); 3]);
    for (answer, counts) in [("2021", [3.0, 3.0, 1.0]), ("không tính", [1.0; 3])] {
        answer_in_output(&case, 0, answer);
        let out = run(&case);
        assert!(
            out.contains("No question is open; 2 answers were used.") || out.contains("1 answer was used."),
            "{out}"
        );
        assert_eq!(counted(&case, YEARS), counts.map(Some), "{answer}");
        std::fs::remove_dir_all(case.output()).unwrap();
        run(&case);
    }
    // Of a register alone nothing is counted by year.
    let alone = Case::new("working-alone");
    alone.roster("danh ba.xlsx", &[&["DANH BẠ HỢP TÁC XÃ"], HEAD, OLD, &one]);
    assert!(!run(&alone).contains("question"));
}
