//! Final certificates: in a folder that no run touches, and told of when their award is taken back, corrected or gone.

use crate::certificates_command::{certificates_of, three};
use crate::kit::{self, Case};
use calamine::{Reader, Xlsx};
use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use thidua::cli::Exit;

const FOLDER: &str = "/bang-khen-chinh-thuc/";

fn finals(case: &Case) -> BTreeMap<String, Vec<u8>> {
    kit::files(&case.output()).into_iter().filter(|(path, _)| path.starts_with(FOLDER)).collect()
}

fn singles(case: &Case) -> Vec<String> {
    finals(case).into_keys().filter(|path| path.matches('/').count() == 3).collect()
}

/// All three certificates, final.
fn printed(name: &str) -> Case {
    let case = three(name);
    assert_eq!(case.run().exit, Exit::Done);
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert!(answer.out.contains("bang-khen-chinh-thuc/danh-muc.xlsx"), "{}", answer.out);
    case
}

/// The roster with some of its words replaced.
fn changed(case: &Case, replace: &[(&str, &str)]) {
    let path = case.input().join("ds.xlsx");
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let range = book.worksheet_range("DS").unwrap();
    let text = |cell: &calamine::Data| {
        replace.iter().fold(cell.to_string(), |text, (from, to)| if text == *from { (*to).to_owned() } else { text })
    };
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(text).collect()).collect();
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    case.roster("ds.xlsx", &rows);
}

/// What the index of a run says of the final certificates, by recipient.
fn index(case: &Case) -> BTreeMap<String, String> {
    let index = kit::files(&case.output()).remove("/bang-khen/danh-muc.xlsx").unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(index)).unwrap();
    let Ok(range) = book.worksheet_range("Bản chính thức") else { return BTreeMap::new() };
    let rows = range.rows().filter(|row| row[0].to_string().parse::<u32>().is_ok());
    rows.map(|row| (row[1].to_string(), row[7].to_string())).collect()
}

#[test]
fn no_run_touches_final_certificates_and_others_join_them() {
    let case = three("finals-kept");
    assert_eq!(case.run().exit, Exit::Done);
    let drafts = |case: &Case| {
        let files = kit::files(&case.output()).into_iter();
        files.filter(|(path, _)| path.starts_with("/bang-khen/") && path.ends_with(".pdf")).collect::<BTreeMap<_, _>>()
    };
    let before = drafts(&case);
    assert_eq!(certificates_of(&case, &["--mode", "final", "--decision", "2157"]).exit, Exit::Done);
    assert_eq!(singles(&case).len(), 2);
    assert!(drafts(&case) == before, "drafts changed with final certificates");
    let first = finals(&case);
    assert_eq!(case.run().exit, Exit::Done);
    assert!(finals(&case) == first, "a run touched final certificates");
    assert_eq!(certificates_of(&case, &["--mode", "draft", "--decision", "99"]).exit, Exit::Done);
    assert!(finals(&case) == first, "drafts touched final certificates");
    assert_eq!(certificates_of(&case, &["--mode", "final", "--decision", "99"]).exit, Exit::Done);
    assert_eq!(singles(&case).len(), 3);
    let table = String::from_utf8(finals(&case).remove(&format!("{FOLDER}danh-muc.csv")).unwrap()).unwrap();
    assert_eq!(table.lines().count(), 4, "{table}");
    // The same once more changes nothing; a part of a document does not take the place of the whole.
    let all = finals(&case);
    assert_eq!(certificates_of(&case, &["--mode", "final"]).exit, Exit::Done);
    let pdfs = |files: &BTreeMap<String, Vec<u8>>| files.iter().filter(|(path, _)| path.ends_with(".pdf")).count();
    assert_eq!(pdfs(&finals(&case)), pdfs(&all));
    assert_eq!(certificates_of(&case, &["--mode", "final", "--recipient", "Trần Thị Hằng"]).exit, Exit::Done);
    let now = finals(&case);
    assert!(all.iter().filter(|(path, _)| path.ends_with(".pdf")).all(|(path, bytes)| now[path] == *bytes));
    assert!(now.keys().any(|path| path.ends_with("-002-002.pdf")), "{:?}", now.keys());
}

#[test]
fn final_certificates_that_hold_no_more_are_told_in_every_place() {
    let case = printed("finals-told");
    let doctor = || case.command(&["doctor", "INPUT", "-o", "OUTPUT"]).out;
    assert_eq!(case.run().out.matches("final certificates do not hold").count(), 0);
    assert!(index(&case).values().all(|state| state == "Đúng với số liệu"), "{:?}", index(&case));
    assert!(doctor().contains("Final certificates: 3; all say"), "{}", doctor());
    let before = case.folder.join("before");
    copy(&case, &before);

    changed(&case, &[("Ông Nguyễn Văn Một", "Ông Nguyễn Văn Mốt"), ("Kế toán", "Kế toán trưởng")]);
    let answer = case.run();
    assert!(answer.out.contains("2 final certificates do not hold"), "{}", answer.out);
    let told = index(&case);
    assert!(told["Nguyễn Văn Một"].contains("Nguyễn Văn Mốt"), "{told:?}");
    assert!(told["Trần Thị Hằng"].contains("Kế toán trưởng"), "{told:?}");
    assert_eq!(told["Lê Văn Ba"], "Đúng với số liệu");
    assert!(doctor().contains("(Trần Thị Hằng): corrected: position"), "{}", doctor());
    let diff = |format: &str| {
        let answer = case.command(&["diff", &before.to_string_lossy(), "OUTPUT", "--format", format]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        answer.out
    };
    let text = diff("text");
    assert!(text.contains("Final certificates that hold no more: 2"), "{text}");
    assert!(text.contains("position Kế toán → Kế toán trưởng") && !text.contains("Lê Văn Ba"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&diff("json")).unwrap();
    assert_eq!(json["finals"].as_array().unwrap().len(), 2, "{json}");

    // A row that went: no row speaks of the certificate any more.
    case.roster("ds.xlsx", &[&["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"]]);
    case.roster(
        "khac.xlsx",
        &[
            &["Họ và tên", "Đơn vị", "Hình thức khen thưởng"],
            &["Ông Trần Tư", "HTX Tân Tiến", crate::certificates_command::BK],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    assert!(index(&case).values().all(|state| state.contains("không còn dòng nào")), "{:?}", index(&case));
    // Whose file somebody took away is settled.
    for path in singles(&case) {
        fs::remove_file(format!("{}{path}", case.output().display())).unwrap();
    }
    let answer = case.run();
    assert!(!answer.out.contains("final certificates") && index(&case).is_empty(), "{}", answer.out);
    assert!(!doctor().contains("Final certificate"), "{}", doctor());
}

#[test]
fn a_final_certificate_whose_award_was_taken_back_is_told() {
    let case = printed("finals-revoked");
    let path = case.input().join("ds.xlsx");
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    let range = book.worksheet_range("DS").unwrap();
    let rows: Vec<Vec<String>> = range
        .rows()
        .enumerate()
        .map(|(at, row)| {
            let remark = ["Ghi chú", "Đã thu hồi quyết định", "", ""][at];
            row.iter().map(ToString::to_string).chain([remark.to_owned()]).collect()
        })
        .collect();
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    case.roster("ds.xlsx", &rows);
    let answer = case.run();
    assert!(answer.out.contains("1 final certificate"), "{}", answer.out);
    assert!(index(&case)["Nguyễn Văn Một"].contains("thu hồi"), "{:?}", index(&case));
    let doctor = case.command(&["doctor", "INPUT", "-o", "OUTPUT"]).out;
    assert!(doctor.contains("(Nguyễn Văn Một): the award was taken back"), "{doctor}");
}

#[test]
fn what_somebody_signed_is_not_overwritten_and_a_damaged_table_is_said() {
    let case = printed("finals-signed");
    let [first, ..] = &singles(&case)[..] else { panic!("nothing was printed") };
    let file = format!("{}{first}", case.output().display());
    let mut signed = fs::read(&file).unwrap();
    signed.extend(b"% signed");
    fs::write(&file, &signed).unwrap();
    let answer = certificates_of(&case, &["--mode", "final"]);
    assert_eq!(answer.exit, Exit::Failed, "{}", answer.out);
    assert_eq!(fs::read(&file).unwrap(), signed);
    assert_eq!(case.run().exit, Exit::Done, "a run leaves it alone");
    assert_eq!(fs::read(&file).unwrap(), signed);

    let table = format!("{}{FOLDER}danh-muc.csv", case.output().display());
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replacen("counted", "granted", 1)).unwrap();
    let before = kit::files(&case.output());
    for answer in [case.run(), certificates_of(&case, &["--mode", "final"])] {
        assert_eq!(answer.exit, Exit::Failed, "{}", answer.out);
        assert!(answer.err.contains("danh-muc.csv, line 2, column “status”"), "{}", answer.err);
    }
    assert!(kit::files(&case.output()) == before, "something was written");
    let doctor = case.command(&["doctor", "INPUT", "-o", "OUTPUT"]);
    assert!(doctor.exit == Exit::NeedsAPerson && doctor.out.contains("line 2, column “status”"), "{}", doctor.out);
}

#[test]
fn an_unchanged_run_is_made_again_where_a_final_certificate_came_or_went() {
    let case = printed("finals-cache");
    let run = || case.command(&["run", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(run().exit, Exit::Done);
    assert_eq!(index(&case).len(), 3);
    assert!(run().err.contains("Nothing has changed"));
    fs::remove_file(format!("{}{}", case.output().display(), singles(&case)[0])).unwrap();
    assert!(!run().err.contains("Nothing has changed"));
    assert_eq!(index(&case).len(), 2);
}

fn copy(case: &Case, to: &std::path::Path) {
    for (path, bytes) in kit::files(&case.output()) {
        let path = to.join(path.trim_start_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
