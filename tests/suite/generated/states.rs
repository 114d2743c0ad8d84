//! Generated lists in which awards stand in every state, with what makes rows hard to tell apart: names without marks, namesakes, rows
//! without a decision or a year, units that no register lists, units of one name in several communes.

use super::{Line, List, line, list, owned};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use thidua::roster::text::fold;

/// Name, sector, commune; two are namesakes, two near.
const LISTED: [(&str, &str, &str); 6] = [
    ("HTX NN Tân Tiến", "Nông nghiệp", "Xã Tân Lập"),
    ("HTX NN Tân Tiến", "Nông nghiệp", "Xã Hòa Hiệp"),
    ("HTX VT Tân Hưng", "Vận tải", "Xã Bàu Năng"),
    ("HTX VT Tân Hùng", "Vận tải", "Xã Cầu Khởi"),
    ("QTDND Gò Dầu", "Tín dụng", "Xã Cẩm Giang"),
    ("HTX MT Suối Dây", "Môi trường", "Xã Suối Dây"),
];

/// As rows write them, with the commune or without.
const MENTIONED: &[(&str, &str)] = &[
    ("HTX NN Tân Tiến", "Xã Tân Lập"),
    ("HTX NN Tân Tiến", "Hòa Hiệp"),
    ("HTX NN Tân Tiến", ""),
    ("HTX VT Tân Hùng", ""),
    ("HTX VT TAN HUNG", "Xã Bàu Năng"),
    ("Quỹ tín dụng nhân dân Gò Dầu", "Xã Cẩm Giang"),
    ("HTX NN Chưa Có Tên", ""),
];

// Few of each, so that many rows may mean the same award, and some mean two of which each contradicts the other.
const NAMES: &[&str] = &["Nguyễn Văn An", "Nguyen Van An", "Lê Thị Hằng", "Le Thi Hang", "LÊ THỊ HẠNG"];
const BIRTHS: &[&str] = &["", "", "1970", "1985"];
const POSTS: &[&str] = &["", "", "Giám đốc", "Kế toán trưởng"];
const FORMS: &[&str] = &["Bằng khen của UBND tỉnh", "Lao động tiên tiến"];
const ACHIEVEMENTS: &[&str] = &["", "", "Xây dựng nông thôn mới", "Phòng, chống dịch"];

fn cell(usual: &'static str, share: f64, others: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    (prop::bool::weighted(share), select(others))
        .prop_map(move |(is_usual, other)| if is_usual { usual } else { other })
}

/// Name, year of birth, post, unit and commune.
fn person() -> impl Strategy<Value = [&'static str; 5]> {
    (select(NAMES), select(BIRTHS), select(POSTS), select(MENTIONED))
        .prop_map(|(name, birth, post, (unit, commune))| [name, birth, post, unit, commune])
}

/// Number and date of the decision, or neither, or the date alone.
fn decided() -> impl Strategy<Value = [String; 2]> {
    (0..6, 1..3, 2021..=2022).prop_map(|(what, number, year)| match what {
        0 => [String::new(), String::new()],
        1 => [String::new(), format!("05/04/{year}")],
        _ => [format!("{number}/QĐ-UBND"), format!("05/04/{year}")],
    })
}

fn granted() -> impl Strategy<Value = Vec<Line>> {
    let cells = (person(), select(FORMS), decided(), select(ACHIEVEMENTS)).prop_map(
        |([name, birth, post, unit, commune], form, [no, date], achievement)| {
            owned([name, birth, post, unit, commune, form, &no, &date, achievement])
        },
    );
    vec(line(cells), 0..10)
}

/// Without a decision and without a year.
fn undated() -> impl Strategy<Value = Vec<Line>> {
    let cells = (person(), select(FORMS))
        .prop_map(|([name, birth, post, unit, commune], form)| owned([name, birth, post, unit, commune, form]));
    vec(line(cells), 0..6)
}

fn registered() -> impl Strategy<Value = Vec<Line>> {
    let titles = select(&["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"][..]);
    let cells = (person(), titles, cell("", 0.8, &["xin rút", "chuyển năm sau"])).prop_map(
        |([name, birth, post, unit, commune], form, remark)| owned([name, birth, post, unit, commune, form, remark]),
    );
    vec(line(cells), 0..8)
}

fn proposed() -> impl Strategy<Value = Vec<Line>> {
    let opinion = cell("Đồng ý", 0.6, &["", "Không đồng ý", "Không đạt"]);
    let remark = cell("", 0.8, &["rút hồ sơ", "hủy"]);
    let cells = (person(), select(FORMS), opinion, remark).prop_map(
        |([name, birth, post, unit, commune], form, opinion, remark)| {
            owned([name, birth, post, unit, commune, form, opinion, remark])
        },
    );
    let groups = prop_oneof![2 => Just("I. ĐỦ ĐIỀU KIỆN"), 1 => Just("II. KHÔNG ĐỦ ĐIỀU KIỆN")].no_shrink();
    vec((line(cells), groups).prop_map(|(line, group)| Line { group: Some(group), ..line }), 0..8)
}

/// Rows of one name stay in one half when their list is divided: within a list rows that differ are kept apart, across lists they are asked
/// about, and that is meant to be so.
fn one_name_in_one_half(mut list: List) -> List {
    let mut halves: BTreeMap<String, bool> = BTreeMap::new();
    for line in &mut list.lines {
        line.apart = *halves.entry(fold(&line.cells[0])).or_insert(line.apart);
    }
    list
}

/// A register, two lists of awards, one of them without times, one of registrations and one of proposals.
pub fn lists() -> impl Strategy<Value = Vec<List>> {
    const GRANTED: &[&str] = &[
        "Họ và tên",
        "Năm sinh",
        "Chức vụ",
        "Đơn vị",
        "Xã/phường",
        "Hình thức khen thưởng",
        "Số quyết định",
        "Ngày quyết định",
        "Thành tích",
    ];
    const UNDATED: &[&str] = &["Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Xã/phường", "Hình thức khen thưởng"];
    const REGISTERED: &[&str] =
        &["Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Xã/phường", "Danh hiệu thi đua", "Ghi chú"];
    const PROPOSED: &[&str] = &[
        "Họ và tên",
        "Năm sinh",
        "Chức vụ",
        "Đơn vị",
        "Xã/phường",
        "Hình thức khen thưởng",
        "Ý kiến của Hội đồng",
        "Ghi chú",
    ];
    let units = LISTED
        .map(|(name, sector, commune)| {
            line((7..900).prop_map(move |members: i32| owned([name, sector, commune, &members.to_string()])))
        })
        .prop_map(Vec::from);
    let register = list("dk.xlsx", &["Tên đơn vị", "Lĩnh vực", "Xã/phường", "Số thành viên"], units);
    let titled = |list: List, sheet, title| List { sheet, title: Some(title), ..list };
    let lists = (
        list("kt0.xlsx", GRANTED, granted()),
        list("kt1.xlsx", UNDATED, undated()),
        list("dky.xlsx", REGISTERED, registered()),
        list("dn.xlsx", PROPOSED, proposed()),
    );
    (register, lists).prop_map(move |(register, (granted, undated, registered, proposed))| {
        let registered = titled(registered, "Đăng ký 2021", "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021");
        let proposed = titled(proposed, "DS", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021");
        let granted = titled(granted, "DS", "DANH SÁCH KHEN THƯỞNG");
        let undated = titled(undated, "DS", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG");
        let mut all = vec![register];
        all.extend([granted, undated, registered, proposed].map(one_name_in_one_half));
        all
    })
}
