//! What is asked belongs to its cause: however many rows and files wait for it, it is asked once, stands at every one of them, and one
//! answer settles them all.

use crate::kit::{Case, xlsx};
use std::collections::BTreeSet;
use std::fs;
use thidua::cli::Exit;

/// The ids of all open questions of a run.
fn questions(case: &Case) -> BTreeSet<String> {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let record: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(case.output().join("run.json")).unwrap()).unwrap();
    let count = record["totals"]["questions"].as_u64().unwrap();
    if count == 0 {
        return BTreeSet::new();
    }
    let lines = crate::questions::lines(&crate::questions::workbook(case), 0);
    let ids: BTreeSet<String> = lines.into_iter().map(|line| line["id"].0.clone()).collect();
    assert_eq!(ids.len() as u64, count, "the workbook asks what the run counts");
    ids
}

fn lines(rows: &[Vec<String>]) -> Vec<Vec<&str>> {
    rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
}

fn book(sheets: &[(&str, Vec<Vec<String>>)]) -> Vec<u8> {
    let cells: Vec<(&str, Vec<Vec<&str>>)> = sheets.iter().map(|(name, rows)| (*name, lines(rows))).collect();
    let rows: Vec<(&str, Vec<&[&str]>)> =
        cells.iter().map(|(name, rows)| (*name, rows.iter().map(Vec::as_slice).collect())).collect();
    let sheets: Vec<(&str, &[&[&str]])> = rows.iter().map(|(name, rows)| (*name, rows.as_slice())).collect();
    xlsx(&sheets)
}

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|&cell| cell.to_owned()).collect()
}

// Of every place of a name other words, so that none is another with its words exchanged.
const FIRST: [&str; 20] = [
    "Minh",
    "Phước",
    "Đồng",
    "Hưng",
    "Bình",
    "Long",
    "Đại",
    "Vạn",
    "Kim",
    "Trường",
    "Thái",
    "Nhật",
    "Việt",
    "Quyết",
    "Sông",
    "Ngọc",
    "Vĩnh",
    "Khánh",
    "Gia",
    "Ánh",
];
const SECOND: [&str; 20] = [
    "Phát", "Lợi", "Thịnh", "Sơn", "Kết", "Dương", "Vàng", "Xanh", "Lành", "Mai", "Quê", "Ninh", "Hòa", "Tâm", "Điền",
    "Khởi", "Cường", "Trạch", "Bảo", "Nghĩa",
];
const THIRD: [&str; 20] = [
    "Một", "Thuận", "Rạng", "Biếc", "Chung", "Đức", "Giàu", "Hiệp", "Huy", "Khoa", "Liên", "Mỹ", "Nam", "Phong",
    "Quang", "Sen", "Thạch", "Trúc", "Uyên", "Yên",
];

/// So many names of units; two differ in two words of three at the least, so that none is near another.
fn units(count: usize) -> Vec<String> {
    let name = |number: usize| {
        let (first, second) = (number / 20, number % 20);
        format!("Hợp tác xã {} {} {}", FIRST[first], SECOND[second], THIRD[(first + second) % 20])
    };
    (0..count).map(name).collect()
}

#[test]
fn a_long_list_without_a_year_asks_for_it_once() {
    let case = Case::new("causes-year");
    let mut rows = vec![owned(&["DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG"]), Vec::new()];
    rows.push(owned(&["STT", "Tên tập thể", "Hình thức khen thưởng", "Ghi chú"]));
    for (number, unit) in (1..).zip(units(386)) {
        rows.push(owned(&[&number.to_string(), &unit, "Bằng khen của UBND tỉnh", ""]));
    }
    // The form was filled in with numbers down to 500 before anybody had typed a name.
    rows.extend((387..=500).map(|number: u32| owned(&[&number.to_string(), "", "", ""])));
    let help = [
        "HƯỚNG DẪN GHI BIỂU",
        "1. Cột “Tên tập thể”: ghi đầy đủ tên hợp tác xã theo giấy chứng nhận đăng ký.",
        "2. Cột “Hình thức khen thưởng”: ghi Bằng khen, Giấy khen hoặc danh hiệu thi đua.",
        "3. Biểu gửi về Liên minh HTX tỉnh trước ngày 15 tháng 12 hằng năm.",
    ];
    let help = help.map(|line| owned(&[line])).to_vec();
    case.file("tap the.xlsx", &book(&[("Danh sách", rows), ("Hướng dẫn", help)]));
    let asked = questions(&case);
    assert!((1..=3).contains(&asked.len()), "{} questions: {asked:?}", asked.len());
    let waiting = case.data("issues");
    let of_year = |id: &str| waiting.iter().filter(|issue| issue["question_id"] == id).count();
    assert!(asked.iter().any(|id| of_year(id) == 386), "no question stands at all 386 rows");
    let ledger = case.data("ledger");
    let rows = |name: &str| ledger.iter().map(|line| line[name].parse::<u64>().unwrap()).sum::<u64>();
    assert_eq!(rows("data"), 386, "numbers alone and instructions are no data");
}

/// Five lists of eight people each, all with an award that no list of awards has.
fn unknown_wording(case: &Case) {
    let names = ["An", "Bình", "Cường", "Dung", "Hạnh", "Khôi", "Lâm", "Mai"];
    let families = ["Nguyễn Văn", "Trần Hữu", "Phạm Ngọc", "Đỗ Minh", "Huỳnh Quốc"];
    for (number, family) in (1..).zip(families) {
        let mut rows = vec![owned(&[&format!("DANH SÁCH KHEN THƯỞNG NĂM {}", 2017 + number)]), Vec::new()];
        let heading = [
            "STT",
            "Họ và tên",
            "Giới tính",
            "Đơn vị công tác",
            "Hình thức khen thưởng",
            "Số quyết định",
            "Ngày quyết định",
        ];
        rows.push(owned(&heading));
        for (at, name) in (1..).zip(names) {
            let day = format!("05/04/{}", 2017 + number);
            let unit = "Hợp tác xã Minh Phát";
            let wording = "Tuyên dương điển hình";
            let cells = [
                &at.to_string(),
                &format!("{family} {name}"),
                "Nam",
                unit,
                wording,
                &format!("{number}/QĐ-UBND"),
                &day,
            ];
            rows.push(owned(&cells));
        }
        case.file(&format!("danh sach {number}.xlsx"), &book(&[("DS", rows)]));
    }
}

#[test]
fn an_unknown_wording_is_asked_once_and_stands_at_every_row() {
    let case = Case::new("causes-wording");
    unknown_wording(&case);
    let asked: Vec<String> = questions(&case).into_iter().collect();
    let [id] = asked.as_slice() else { panic!("{} questions: {asked:?}", asked.len()) };
    let row = |cell: &str| cell.trim_start_matches(|letter: char| letter.is_ascii_uppercase()).to_owned();
    let issues = case.data("issues");
    let waiting: BTreeSet<(String, String, String)> = issues
        .iter()
        .filter(|issue| issue["question_id"] == *id)
        .map(|issue| (issue["file"].clone(), issue["sheet"].clone(), row(&issue["cell"])))
        .collect();
    assert_eq!(waiting.len(), 40, "{waiting:?}");
    let standing = |status: &str| case.data("awards").iter().filter(|award| award["status"] == status).count();
    assert_eq!(standing("counted"), 0);
    let answer = format!("[decision.{id}]\nsubject = \"Tuyên dương điển hình\"\nanswer = \"BK_TINH\"\n");
    case.file("decisions.toml", answer.as_bytes());
    assert_eq!(questions(&case), BTreeSet::new());
    assert_eq!(standing("counted"), 40);
    assert!(case.data("awards").iter().all(|award| award["form"] == "BK_TINH"));
    assert!(case.data("issues").iter().all(|issue| issue["question_id"].is_empty()));
}

#[test]
fn three_lists_that_say_nobody_s_sex_ask_no_more_than_once() {
    let case = Case::new("causes-sex");
    for number in 1..=3 {
        let year = 2018 + number;
        let title = format!("DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM {year}");
        let mut rows = vec![owned(&[&title]), Vec::new()];
        rows.push(owned(&[
            "STT",
            "Họ và tên",
            "Đơn vị công tác",
            "Hình thức khen thưởng",
            "Số quyết định",
            "Ngày quyết định",
        ]));
        for (at, given) in (1..).zip(["An", "Bình", "Khánh", "Minh"]) {
            let name = format!("{} {given}", ["Nguyễn Thanh", "Trần Xuân", "Phạm Ngọc"][number - 1]);
            let (no, day) = (format!("{at}/QĐ-UBND"), format!("05/04/{year}"));
            rows.push(owned(&[&at.to_string(), &name, "Hợp tác xã Minh Phát", "Bằng khen của UBND tỉnh", &no, &day]));
        }
        case.file(&format!("danh sach {number}.xlsx"), &book(&[("DS", rows)]));
    }
    let asked = questions(&case);
    assert!(asked.len() <= 1, "{} questions: {asked:?}", asked.len());
    assert_eq!(case.data("awards").iter().filter(|award| award["sex"].is_empty()).count(), 12, "nobody said it");
    let about_sex =
        case.data("issues").into_iter().filter(|issue| issue["message"].to_lowercase().contains("giới tính"));
    let about_sex: Vec<_> = about_sex.filter(|issue| issue["question_id"].is_empty()).collect();
    assert!(about_sex.len() <= 3, "no more than once a list: {about_sex:?}");
}

#[test]
fn a_list_without_a_movement_asks_for_it_once() {
    let case = Case::new("causes-movement");
    let mut rows = vec![owned(&["DANH SÁCH ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA NĂM 2021"]), Vec::new()];
    rows.push(owned(&["STT", "Tên đơn vị", "Đăng ký", "Tham gia", "Số người tham gia"]));
    for (number, unit) in (1..).zip(units(60)) {
        rows.push(owned(&[&number.to_string(), &unit, "x", "x", "12"]));
    }
    case.file("phong trao.xlsx", &book(&[("DS", rows)]));
    let asked: Vec<String> = questions(&case).into_iter().collect();
    let [id] = asked.as_slice() else { panic!("{} questions: {asked:?}", asked.len()) };
    let waiting = case.data("issues").iter().filter(|issue| issue["question_id"] == *id).count();
    assert_eq!(waiting, 60);
    let answer = format!("[decision.{id}]\nsubject = \"DS\"\nanswer = \"NTM\"\n");
    case.file("decisions.toml", answer.as_bytes());
    assert_eq!(questions(&case), BTreeSet::new());
    let parts = case.data("participation");
    assert_eq!(parts.iter().filter(|part| part["movement"] == "NTM").count(), 60);
}

#[test]
fn a_row_that_comes_in_front_of_a_list_asks_nothing_again() {
    let case = Case::new("row-in-front");
    let title = owned(&["DANH SÁCH TẶNG GIẤY KHEN CỦA LIÊN MINH HỢP TÁC XÃ TỈNH"]);
    let head = owned(&["STT", "Họ và tên", "Đơn vị"]);
    let person = |name: &str| owned(&["1", name, "HTX Tân Tiến"]);
    let list = |people: &[&str]| {
        let rows = [title.clone(), head.clone()].into_iter().chain(people.iter().map(|name| person(name)));
        book(&[("DS", rows.collect())])
    };
    case.file("khen.xlsx", &list(&["Lê Văn Bình", "Lê Văn Cường", "Lê Văn Dũng"]));
    let asked: Vec<String> = questions(&case).into_iter().collect();
    let [id] = asked.as_slice() else { panic!("{asked:?}") };
    let decision = format!("[decision.{id}]\nsubject = \"DS\"\nanswer = \"2021\"\n");
    fs::write(case.input().join("decisions.toml"), decision).unwrap();
    assert!(questions(&case).is_empty());
    case.file("khen.xlsx", &list(&["An Thị Ánh", "Lê Văn Bình", "Lê Văn Cường", "Lê Văn Dũng"]));
    assert!(questions(&case).is_empty(), "the first row by the alphabet is another");
    let unused = case.data("issues").iter().any(|issue| issue["code"] == "Q30");
    assert!(!unused, "the answer is used");
}
