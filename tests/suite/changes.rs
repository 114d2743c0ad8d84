//! `thidua diff`: what is told of two outputs.

use crate::kit::{Answer, Case};
use serde_json::Value;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
    &["1", "HTX Nông nghiệp Sông Xanh", "Nông nghiệp", "Tân Lập"],
    &["2", "HTX Vận tải Thành Công", "Vận tải", "Tân Hà"],
];

const HEAD: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
const XANH: &str = "HTX Nông nghiệp Sông Xanh";
const CONG: &str = "HTX Vận tải Thành Công";
const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn made(name: &str, rosters: &[(&str, &[&[&str]])]) -> Case {
    let case = Case::new(name);
    case.roster("dv.xlsx", REGISTER);
    for (file, rows) in rosters {
        let rows: Vec<&[&str]> = std::iter::once(HEAD).chain(rows.iter().copied()).collect();
        case.roster(file, &rows);
    }
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    case
}

fn diff(old: &Case, new: &Case, more: &[&str]) -> Answer {
    let before = old.output().to_string_lossy().into_owned();
    let answer = new.command(&[&["diff", before.as_str(), "OUTPUT"], more].concat());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    answer
}

fn json(old: &Case, new: &Case) -> Value {
    serde_json::from_str(&diff(old, new, &["--format", "json"]).out).unwrap()
}

/// "came Nguyễn Văn An" of a list of the answer.
fn told(answer: &Value, list: &str) -> Vec<String> {
    let changes = answer[list].as_array().unwrap().iter();
    changes
        .map(|change| format!("{} {}", change["change"].as_str().unwrap(), change["who"].as_str().unwrap()))
        .collect()
}

fn figure(answer: &Value, name: &str) -> (Option<f64>, Option<f64>) {
    let whole = |figure: &&Value| {
        let all = figure.as_object().unwrap().iter();
        figure["figure"] == name && all.filter(|(_, value)| value.is_string()).count() == 1 && figure["year"].is_null()
    };
    let found = answer["figures"].as_array().unwrap().iter().find(whole).unwrap();
    (found["old"].as_f64(), found["new"].as_f64())
}

#[test]
fn equal_outputs_do_not_differ() {
    let rows: &[&[&str]] = &[&["1", "Nguyễn Văn An", XANH, BK, "12/QĐ-UBND", "21/10/2022"]];
    let (one, other) = (made("same-1", &[("a.xlsx", rows)]), made("same-2", &[("a.xlsx", rows)]));
    assert_eq!(diff(&one, &other, &[]).out, "Nothing changed.\n");
    let answer = json(&one, &other);
    assert!(answer.as_object().unwrap().values().all(|list| list.as_array().unwrap().is_empty()), "{answer}");
}

#[test]
fn a_roster_taken_away_takes_its_awards_and_people_away() {
    let first: &[&[&str]] = &[&["1", "Nguyễn Văn An", XANH, BK, "12/QĐ-UBND", "21/10/2022"]];
    let second: &[&[&str]] = &[
        &["1", "Trần Thị Bình", CONG, BK, "13/QĐ-UBND", "21/10/2021"],
        &["2", "Nguyễn Văn An", XANH, BK, "14/QĐ-UBND", "21/10/2019"],
    ];
    let old = made("away-old", &[("a.xlsx", first), ("b.xlsx", second)]);
    let new = made("away-new", &[("a.xlsx", first)]);
    let answer = json(&old, &new);
    let awards = told(&answer, "awards");
    assert!(
        awards[0].starts_with("went Nguyễn Văn An (") && awards[1].starts_with("went Trần Thị Bình ("),
        "{awards:?}"
    );
    assert_eq!(awards.len(), 2);
    assert_eq!(told(&answer, "people"), ["went Trần Thị Bình"]);
    assert_eq!(told(&answer, "units"), Vec::<String>::new());
    assert_eq!(figure(&answer, "awards"), (Some(3.0), Some(1.0)));
    assert_eq!(figure(&answer, "recipients"), (Some(2.0), Some(1.0)));
    let back = json(&new, &old);
    assert_eq!(told(&back, "people"), ["came Trần Thị Bình"]);
}

#[test]
fn a_corrected_name_is_told_field_by_field() {
    let row = |name| ["1", name, XANH, BK, "12/QĐ-UBND", "21/10/2022"];
    let (wrong, right) = (row("Nguyễn Văn Am"), row("Nguyễn Văn An"));
    let old = made("name-old", &[("a.xlsx", &[&wrong])]);
    let new = made("name-new", &[("a.xlsx", &[&right])]);
    let text = diff(&old, &new, &[]).out;
    assert!(text.contains("People: 0 came, 0 went, 1 changed"), "{text}");
    assert!(text.contains("name Nguyễn Văn Am → Nguyễn Văn An (a.xlsx › DS › A2)"), "{text}");
    let answer = json(&old, &new);
    let fields = answer["awards"][0]["fields"].as_array().unwrap();
    assert_eq!(fields[0]["field"], "recipient_name");
    assert_eq!((&fields[0]["old"], &fields[0]["new"]), (&"Nguyễn Văn Am".into(), &"Nguyễn Văn An".into()));
    assert!(answer["figures"].as_array().unwrap().is_empty());
}

#[test]
fn the_workbook_lists_what_the_screen_says() {
    use calamine::Reader;
    let row = |year| ["1", "Nguyễn Văn An", XANH, BK, "12/QĐ-UBND", year];
    let (before, now) = (row("21/10/2022"), row("21/10/2021"));
    let old = made("book-old", &[("a.xlsx", &[&before])]);
    let new = made("book-new", &[("a.xlsx", &[&now])]);
    let file = new.folder.join("changes.xlsx");
    let name = file.to_string_lossy().into_owned();
    diff(&old, &new, &["--format", "xlsx", "-o", &name]);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&file).unwrap();
    assert_eq!(book.sheet_names(), ["Summary", "Awards", "People", "Units", "Figures"]);
    let awards = book.worksheet_range("Awards").unwrap();
    let text: Vec<String> =
        awards.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")).collect();
    assert!(text.iter().any(|row| row.contains("decision date|2022-10-21|2021-10-21")), "{text:?}");
    assert!(book.worksheet_range("Figures").unwrap().rows().count() > 10);
}
