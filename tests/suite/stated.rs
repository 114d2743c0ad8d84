//! What senders say of how many are listed, in titles, groups, words and amounts, is held to what was counted.

use crate::kit::Case;
use thidua::cli::Exit;

const HEAD: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức", "Tiền thưởng"];
const ROWS: [&[&str]; 2] = [
    &["1", "Nguyễn Văn An", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", "450000"],
    &["2", "Trần Thị Bình", "QTDND Hiệp Hòa", "Giấy khen LMHTX tỉnh", "450000"],
];
const TITLE: &str = "DANH SÁCH TẶNG GIẤY KHEN CỦA LIÊN MINH HTX TỈNH NĂM 2021";

/// Cell and message of what differs in a list of two people.
fn differing(name: &str, above: &[&str], below: &[&[&str]]) -> Vec<String> {
    let titles: Vec<Vec<&str>> = above.iter().map(|line| vec![*line]).collect();
    let mut rows: Vec<&[&str]> = titles.iter().map(Vec::as_slice).collect();
    rows.push(HEAD);
    rows.extend(ROWS);
    rows.extend(below);
    told(name, &rows)
}

fn told(name: &str, rows: &[&[&str]]) -> Vec<String> {
    let case = Case::new(name);
    case.roster("ds.xlsx", rows);
    let config = case.folder.join("thidua.toml");
    std::fs::write(&config, "[programme]\ndocuments = \"en\"\n").unwrap();
    let answer = case.command(&["run", "INPUT", "-o", "OUTPUT", "-c", &config.to_string_lossy()]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let issues = case.data("issues");
    let issues = issues.iter().filter(|issue| issue["code"] == "R39");
    issues.map(|issue| format!("{}: {}", issue["cell"], issue["message"])).collect()
}

#[test]
fn titles_and_decisions_above_say_how_many() {
    assert_eq!(differing("stated-title", &[TITLE, "(gồm 02 cá nhân)"], &[]), Vec::<String>::new());
    assert_eq!(
        differing("stated-title-wrong", &[TITLE, "(gồm 05 cá nhân)"], &[]),
        ["A2: The roster says “05 cá nhân”, but 2 were counted."]
    );
    let decision = "Điều 1. Tặng Giấy khen cho 03 tập thể và 04 cá nhân có thành tích năm 2021";
    // The collectives are of another list.
    assert_eq!(
        differing("stated-decision", &[decision, TITLE], &[]),
        ["A1: The roster says “04 cá nhân”, but 2 were counted."]
    );
}

#[test]
fn numbers_in_words_and_amounts_are_read() {
    let below = |line: &'static str| differing("stated-words", &[TITLE], &[&[line]]);
    assert_eq!(below("Tổng cộng: hai người"), Vec::<String>::new());
    assert_eq!(below("Tổng cộng: hai mươi ba người"), ["A5: The roster says “hai mươi ba người”, but 2 were counted."]);
    assert_eq!(below("Ấn định danh sách có năm người."), ["A5: The roster says “năm người”, but 2 were counted."]);
    assert_eq!(below("Cộng tiền thưởng: 900.000 đồng"), Vec::<String>::new());
    let amount = below("Cộng tiền thưởng: 1.350.000 đồng");
    assert_eq!(amount, ["A5: The roster says “1.350.000 đồng”, but 900,000 were counted."]);
    assert_eq!(below("Bằng chữ: Chín trăm nghìn đồng"), Vec::<String>::new());
}

#[test]
fn a_group_says_how_many_it_has() {
    let group = |line: &str| {
        let head = &["STT", "Họ và tên", "Đơn vị", "Hình thức"];
        told("stated-group", &[&[TITLE], head, &["I", line], &ROWS[0][..4], &ROWS[1][..4]])
    };
    assert_eq!(group("CÁ NHÂN (02)"), Vec::<String>::new());
    assert_eq!(group("CÁ NHÂN: 05 người"), ["B3: The roster says “05 người”, but 2 were counted."]);
}

#[test]
fn people_of_one_cell_are_each_counted() {
    let pair = ["1", "Bà Hồ Thị Hai và ông Ngô Văn Ba", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh"];
    let list = |total: &str| told("stated-pair", &[&[TITLE], &HEAD[..4], &pair, &["", total]]);
    assert_eq!(list("Tổng cộng: 02 cá nhân"), Vec::<String>::new());
    assert_eq!(list("Tổng cộng: 01 cá nhân"), ["B4: The roster says “01 cá nhân”, but 2 were counted."]);
}

#[test]
fn what_was_withdrawn_may_be_left_out_and_a_refusal_is_no_mark() {
    let withdrawn = ["3", "Lê Văn Cường", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", "Xin rút"];
    let head = ["STT", "Họ và tên", "Đơn vị", "Hình thức", "Ghi chú"];
    let list =
        |total: &str| told("stated-out", &[&[TITLE], &head, &ROWS[0][..4], &ROWS[1][..4], &withdrawn, &["", total]]);
    assert_eq!(list("Tổng cộng: 02 người"), Vec::<String>::new());
    assert_eq!(list("Tổng cộng: 03 người"), Vec::<String>::new());
    assert_eq!(list("Tổng cộng: 04 người").len(), 1);
    let marks: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Họ và tên", "Đơn vị", "Bằng khen UBND tỉnh", "Giấy khen LMHTX tỉnh"],
        &["1", "Nguyễn Văn An", "HTX Tân Tiến", "x", ""],
        &["2", "Trần Thị Bình", "QTDND Hiệp Hòa", "không đủ điều kiện", "x"],
        &["", "Cộng", "", "2", "1"],
    ];
    assert_eq!(told("stated-marks", marks), ["D5: Column “Bằng khen UBND tỉnh” says 2; recomputed it is 1."]);
}
