//! Lines of sums are held to the rows that they close: right ones are silent, each lie is told with its row.

use crate::kit::Case;
use thidua::cli::Exit;

/// Cell, heading or words, and suggestion of every differing total.
fn differing(name: &str, rows: &[&[&str]]) -> Vec<String> {
    let case = Case::new(name);
    case.roster("ds.xlsx", rows);
    let config = case.folder.join("thidua.toml");
    std::fs::write(&config, "[programme]\ndocuments = \"en\"\n").unwrap();
    let answer = case.command(&["run", "INPUT", "-o", "OUTPUT", "-c", &config.to_string_lossy()]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let issues = case.data("issues");
    issues
        .iter()
        .filter(|issue| issue["code"] == "R39")
        .map(|issue| format!("{}: {} {}", issue["cell"], issue["message"], issue["suggestion"]))
        .collect()
}

const HEAD: &[&str] = &["STT", "Tên HTX", "Xã", "Số thành viên", "Số lao động"];

#[test]
fn right_totals_are_silent() {
    let grouped: &[&[&str]] = &[
        HEAD,
        &["", "Tổng số", "", "70", "7"],
        &["I", "Huyện Tân Biên"],
        &["1", "HTX Một", "A", "10", "1"],
        &["2", "HTX Hai", "A", "20", "2"],
        &["", "Cộng I", "", "30", "3"],
        &["II", "Huyện Tân Châu"],
        &["1", "HTX Ba", "B", "40", "4"],
        &["", "Cộng II", "", "40", "4"],
        &["", "(I)+(II)", "", "70", "7"],
        &["", "Tổng cộng: 3 đơn vị", "", "70", "7"],
        &["Danh sách này có 03 (ba) hợp tác xã./."],
    ];
    assert_eq!(differing("totals-right", grouped), Vec::<String>::new());
}

#[test]
fn each_lie_is_told_with_its_row() {
    let wrong = |total: &[&str]| {
        let rows: &[&[&str]] = &[
            HEAD,
            &["1", "HTX Một", "A", "10", "1"],
            &["2", "HTX Hai", "A", "25", "2"],
            &["3", "HTX Ba", "A", "40", "3"],
            total,
        ];
        differing("totals-lie", rows)
    };
    assert_eq!(
        wrong(&["", "Cộng", "", "50", "6"]),
        ["D5: Column “Số thành viên” says 50; recomputed it is 75. Look at D3: the number may leave this row out."]
    );
    assert_eq!(
        wrong(&["", "Cộng", "", "85", "6"]),
        ["D5: Column “Số thành viên” says 85; recomputed it is 75. Look at D2: the number may count this row twice."]
    );
    assert_eq!(
        wrong(&["", "Tổng cộng: 4 đơn vị", "", "75", "6"]),
        ["B5: The roster says “4 đơn vị”, but 3 were counted. Check the rows or correct the number."]
    );
    assert_eq!(wrong(&["", "Tổng cộng", "", "75", "6"]), Vec::<String>::new());
}

#[test]
fn a_cell_that_is_no_number_and_a_row_that_is_repeated_are_named() {
    let rows: &[&[&str]] = &[
        HEAD,
        &["1", "HTX Một", "A", "10", "1"],
        &["2", "HTX Hai", "A", "hai mươi", "2"],
        &["3", "HTX Ba", "A", "5", "3"],
        &["4", "HTX Ba", "A", "5", "3"],
        &["", "Cộng", "", "35", "6"],
    ];
    assert_eq!(
        differing("totals-unread", rows),
        [
            "D6: Column “Số thành viên” says 35; recomputed it is 20. Look at D3: it is neither a number nor a mark.",
            "E6: Column “Số lao động” says 6; recomputed it is 9. Look at E5: its row repeats an earlier one.",
        ]
    );
}

#[test]
fn nested_groups_are_summed_at_every_level() {
    let nested = |district: &str, commune: &str| {
        let rows: &[&[&str]] = &[
            HEAD,
            &["I", "Huyện Tân Biên"],
            &["1.1", "Xã Tân Lập"],
            &["1", "HTX Một", "", "10", "1"],
            &["2", "HTX Hai", "", "20", "2"],
            &["", "Cộng xã Tân Lập", "", "30", "3"],
            &["1.2", "Xã Thạnh Tây"],
            &["1", "HTX Ba", "", "15", "4"],
            &["", "Cộng xã Thạnh Tây", "", commune, "4"],
            &["", "Cộng huyện Tân Biên", "", district, "7"],
            &["II", "Huyện Tân Châu"],
            &["1", "HTX Bốn", "", "40", "5"],
            &["", "Cộng huyện Tân Châu", "", "40", "5"],
            &["", "TỔNG CỘNG:", "", "85", "12"],
        ];
        differing("totals-nested", rows)
    };
    assert_eq!(nested("45", "15"), Vec::<String>::new());
    let told = nested("75", "15");
    assert!(
        told.len() == 1 && told[0].starts_with("D10: Column “Số thành viên” says 75; recomputed it is 45."),
        "{told:?}"
    );
    let told = nested("45", "16");
    assert!(
        told.len() == 1 && told[0].starts_with("D9: Column “Số thành viên” says 16; recomputed it is 15."),
        "{told:?}"
    );
}

#[test]
fn sums_that_are_carried_over_run_on() {
    let pages = |carried: &str, total: &str| {
        let rows: &[&[&str]] = &[
            HEAD,
            &["1", "HTX Một", "A", "10", "1"],
            &["2", "HTX Hai", "A", "20", "2"],
            &["", "Cộng mang sang", "", "30", "3"],
            HEAD,
            &["", "Mang sang", "", carried, "3"],
            &["3", "HTX Ba", "A", "40", "4"],
            &["", "Cộng trang 2", "", "40", "4"],
            &["", "Lũy kế", "", total, "7"],
        ];
        differing("totals-carried", rows)
    };
    assert_eq!(pages("30", "70"), Vec::<String>::new());
    assert_eq!(pages("30", "60").len(), 1);
}

#[test]
fn marks_and_kinds_of_recipients_are_counted() {
    let list = |total: &[&str], note: &str| {
        let rows: &[&[&str]] = &[
            &["DANH SÁCH KHEN THƯỞNG NĂM 2022"],
            &["STT", "Họ và tên", "Chức vụ, đơn vị", "BK tỉnh", "GK LMHTX"],
            &["I", "TẬP THỂ"],
            &["1", "HTX Một", "", "x", ""],
            &["2", "HTX Hai", "", "x", "x"],
            &["II", "CÁ NHÂN"],
            &["1", "Ông Nguyễn Văn A", "Giám đốc HTX Một", "x", ""],
            total,
            &[note],
        ];
        differing("totals-marks", rows)
    };
    let right: &[&str] = &["", "Tổng cộng: 2 tập thể, 1 cá nhân", "", "3", "1"];
    assert_eq!(list(right, "Danh sách này có 03 người./."), Vec::<String>::new());
    assert_eq!(
        list(&["", "Tổng cộng: 1 tập thể, 2 cá nhân", "", "3", "1"], ""),
        [
            "B8: The roster says “1 tập thể”, but 2 were counted. Check the rows or correct the number.",
            "B8: The roster says “2 cá nhân”, but 1 were counted. Check the rows or correct the number.",
        ]
    );
    assert_eq!(list(&["", "Cộng", "", "4", "1"], "").len(), 1);
    assert_eq!(
        list(right, "Danh sách này có 05 đối tượng./."),
        ["A9: The roster says “05 đối tượng”, but 3 were counted. Check the rows or correct the number."]
    );
}

#[test]
fn ratios_and_formulas_are_recomputed() {
    let rows: &[&[&str]] = &[
        &["STT", "Tên HTX", "Số thành viên", "Số lao động", "Nữ lao động khác", "Tỷ lệ (%)"],
        &["1", "2", "3", "4", "5", "(6)=(5):(3)"],
        &["1", "HTX Một", "779", "1", "508", "0,65%"],
        &["2", "HTX Hai", "200", "2", "50", "25%"],
        &["3", "HTX Ba", "100", "3", "62", "62,0"],
    ];
    assert_eq!(
        differing("totals-ratio", rows),
        ["F3: Column “Tỷ lệ (%)” says 0,65%; recomputed it is 65.21. Check the rows or correct the number."]
    );
}
