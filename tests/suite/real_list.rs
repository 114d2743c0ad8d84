//! The list of awards that offices really send: hundreds of collectives, no year anywhere, rows that the form was prefilled with, a sheet of
//! instructions with examples, a hidden one of look-ups.

use crate::kit::Case;
use crate::questions::{answer_in_output, totals};
use rust_xlsxwriter::{Formula, Workbook};

const AWARDED: u32 = 386;
const PREFILLED: u32 = 166;
const HEADING: [&str; 7] =
    ["STT", "Tên tập thể", "Địa chỉ (xã)", "Hình thức khen", "Số quyết định", "Loại hình", "Mã xã"];
const COMMUNES: [&str; 5] = ["xã Tân Lập", "xã Thạnh Bình", "phường Long Hoa", "xã Phước Vinh", "phường Gò Dầu"];
const AWARDS: [(&str, &str); 3] = [
    ("Bằng khen của UBND tỉnh", "1245/QĐ-UBND"),
    ("Giấy khen của Liên minh HTX tỉnh", "45/QĐ-LMHTX"),
    ("Cờ thi đua của UBND tỉnh", "2210/QĐ-UBND"),
];

/// The names of as many collectives: many of them are nearly one.
fn names() -> Vec<String> {
    let first = ["Tân", "Long", "Phước", "Thạnh", "Hòa", "Bình", "An", "Mỹ", "Trường", "Lộc", "Ninh", "Hiệp", "Đồng"];
    let second = [
        "Tiến", "Thành", "Hưng", "Phát", "Lợi", "Phú", "Hội", "Đông", "Tây", "Khởi", "Điền", "Vinh", "Thuận", "Thắng",
        "Hà",
    ];
    let kinds = ["HTX Nông nghiệp", "Quỹ tín dụng nhân dân"];
    let all = kinds
        .iter()
        .flat_map(|kind| first.iter().flat_map(move |one| second.map(move |other| format!("{kind} {one} {other}"))));
    all.take(AWARDED as usize).collect()
}

/// The workbook; every ninth name has a remark behind it, every fifth row no decision.
fn book(remarks: &[&str]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(HEADING) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for (row, name) in (1..).zip(names()) {
        let at = row as usize;
        let (form, decision) = AWARDS[at % AWARDS.len()];
        let remark = if remarks.is_empty() || !at.is_multiple_of(9) { "" } else { remarks[at % remarks.len()] };
        sheet.write_number(row, 0, f64::from(row)).unwrap();
        sheet.write_string(row, 1, format!("{name}{remark}")).unwrap();
        sheet.write_string(row, 2, COMMUNES[at % COMMUNES.len()]).unwrap();
        sheet.write_string(row, 3, form).unwrap();
        if !at.is_multiple_of(5) {
            sheet.write_string(row, 4, decision).unwrap();
        }
    }
    for row in 1..=AWARDED + PREFILLED {
        let found = if row <= AWARDED { "X01" } else { "#N/A" };
        sheet.write_string(row, 5, "Tập thể").unwrap();
        sheet.write_formula(row, 6, Formula::new("VLOOKUP(C2,DM!$A$1:$B$9,2,0)").set_result(found)).unwrap();
    }
    let guide = book.add_worksheet().set_name("Hướng dẫn").unwrap();
    let lines = [
        &["HƯỚNG DẪN NHẬP LIỆU"][..],
        &["Ví dụ:"],
        &HEADING[..5],
        &["1", "HTX Nông nghiệp Ví Dụ", "xã Ví Dụ", "Bằng khen của UBND tỉnh", "123/QĐ-UBND"],
    ];
    for (row, cells) in (0..).zip(lines) {
        for (column, text) in (0..).zip(cells) {
            guide.write_string(row, column, *text).unwrap();
        }
    }
    let lists = book.add_worksheet().set_name("DM").unwrap().set_hidden(true);
    for (row, commune) in (0..).zip(COMMUNES) {
        lists.write_string(row, 0, commune).unwrap();
        lists.write_string(row, 1, format!("X0{row}")).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn register() -> Vec<Vec<String>> {
    let heading = ["STT", "Tên HTX", "Xã", "Lĩnh vực"].map(str::to_owned).to_vec();
    let row = |(at, name): (usize, String)| {
        let sector = if name.starts_with('Q') { "Quỹ tín dụng nhân dân" } else { "Nông nghiệp" };
        vec![at.to_string(), name, COMMUNES[at % COMMUNES.len()].to_owned(), sector.to_owned()]
    };
    std::iter::once(heading).chain((1..).zip(names()).map(row)).collect()
}

/// One question, no error and, after its answer, every award; the prefilled rows are one note.
fn asks_for_the_year_alone(case: &Case) {
    case.run();
    assert_eq!(totals(case), (1, 0), "{:?}", severities(case));
    answer_in_output(case, 0, "2023");
    case.run();
    let awards = case.data("awards");
    let counted = awards.iter().filter(|award| award["status"] == "counted" && award["year"] == "2023");
    assert_eq!(counted.count(), AWARDED as usize);
    assert!(awards.iter().all(|award| award["recipient_kind"] == "collective"));
    assert_eq!(severities(case).iter().filter(|severity| *severity == "error" || *severity == "question").count(), 0);
    assert_eq!(case.data("issues").iter().filter(|issue| issue["code"] == "S13").count(), 1);
}

fn severities(case: &Case) -> Vec<String> {
    case.data("issues").iter().map(|issue| issue["severity"].clone()).collect()
}

#[test]
fn hundreds_of_collectives_without_a_year_are_one_question() {
    let case = Case::new("real");
    case.file("Danh sach.xlsx", &book(&[]));
    asks_for_the_year_alone(&case);
    let communes: Vec<String> = case.data("units").iter().map(|unit| unit["commune"].clone()).collect();
    assert!(communes.iter().all(|commune| COMMUNES.contains(&commune.as_str())), "{communes:?}");
}

#[test]
fn remarks_behind_names_hide_no_unit_of_the_register() {
    let case = Case::new("real-register");
    let register = register();
    let rows: Vec<Vec<&str>> = register.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    case.roster("Danh ba.xlsx", &rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
    case.file(
        "Danh sach.xlsx",
        &book(&[" (khối thi đua số 2)", " - đã đổi tên", " – đơn vị dẫn đầu khối", ", mới thành lập", ": dẫn đầu"]),
    );
    asks_for_the_year_alone(&case);
    assert!(case.data("awards").iter().all(|award| !award["sector"].is_empty()));
}

#[test]
fn rows_with_an_award_and_no_name_are_asked_about() {
    let case = Case::new("real-nameless");
    let head = ["STT", "Tên tập thể", "Hình thức khen", "Năm"];
    let row = |number, name| [number, name, "Bằng khen của UBND tỉnh", "2021"];
    let rows = [row("1", "HTX Tân Tiến"), row("2", ""), row("3", ""), row("4", "")];
    case.roster("ds.xlsx", &[&head, &rows[0], &rows[1], &rows[2], &rows[3]]);
    case.run();
    assert_eq!(case.data("issues").iter().filter(|issue| issue["code"] == "Q08").count(), 3);
}

/// The pairs of names that are asked about in these lists of units with communes and forms.
fn near(lists: &[&[[&str; 3]]]) -> usize {
    let case = Case::new("near");
    for (at, rows) in lists.iter().enumerate() {
        let head = ["Tên tập thể", "Xã", "Hình thức khen", "Năm"];
        let rows: Vec<[&str; 4]> = rows.iter().map(|[name, commune, form]| [*name, *commune, *form, "2021"]).collect();
        let lines: Vec<&[&str]> = std::iter::once(&head[..]).chain(rows.iter().map(|row| &row[..])).collect();
        case.roster(&format!("{at}.xlsx"), &lines);
    }
    case.run();
    case.data("issues").iter().filter(|issue| issue["code"] == "Q40").count()
}

#[test]
fn near_names_without_a_register_are_two_where_lists_tell_them_apart() {
    let (flag, merit) = ("Cờ thi đua của UBND tỉnh", "Bằng khen của UBND tỉnh");
    let (hung, other) = (["HTX Tân Hưng", "", merit], ["HTX Tân Hùng", "", merit]);
    assert_eq!(near(&[&[hung], &[other]]), 1);
    assert_eq!(near(&[&[hung, other]]), 0, "one list has a row for each");
    assert_eq!(near(&[&[hung, ["HTX Tân Hùng", "", flag]]]), 1, "one may have both");
    let at = |[name, _, form]: [&'static str; 3], commune| [name, commune, form];
    assert_eq!(near(&[&[at(hung, "Tân Lập")], &[at(other, "Thạnh Bình")]]), 0);
    assert_eq!(near(&[&[at(hung, "Tân Lập")], &[at(other, "xã Tân Lập")]]), 1);
}
