//! Dozens of rosters, or more than two hundred, with a fault each go out, are corrected in their workbooks of `tra-lai/`, come back, and give the
//! figures of the plan.

use super::chance::Chance;
use super::disturbances::Disturbances;
use super::judge::Province;
use super::plan::Size;
use super::rosters::{self, sheet::Paper};
use crate::kit::Case;
use crate::returns::book::Book;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use thidua::amend::amend;
use thidua::cli::Exit;
use thidua::issue::{Problem, Severity};
use thidua::model::Decisions;
use thidua::read;

const HUNDREDS: Size = Size { awards: 1500, people: 700, households: 40, senders: 10, active: 8 };
const DOZENS: Size = Size { awards: 200, people: 700, households: 40, senders: 1, active: 2 };

/// What a clerk may do to a cell under a heading.
const FAULTS: &[(&str, &[&str])] = &[
    ("Hình thức khen thưởng", &["", "Khen gì không rõ", "Bằng khn của ai đó", "?"]),
    ("Ngày QĐ", &["31/02/2019", "không rõ ngày", "45/45/2020"]),
    ("Lĩnh vực", &["Lĩnh vực chưa biết", "Nongg ngiepp"]),
    ("Số thành viên", &["ba chục", "nhiều"]),
    ("Phong trào", &["Phong trào lạ chưa ai biết"]),
    ("Số người tham gia", &["đông", "vài chục"]),
    ("Đăng ký", &["có lẽ"]),
    ("Tham gia", &["chưa chắc"]),
    ("Tên đơn vị", &["", "HTX Không Có Ở Đâu Cả"]),
    ("Điểm thẩm định", &["chín mươi lăm"]),
    ("Cán bộ phụ trách thi đua", &[""]),
];

/// File, sheet, row from zero → column and what stood there.
type Spoiled = BTreeMap<(String, String, u32), (usize, String)>;

/// Spoils one cell of a sheet or two.
fn spoil(paper: &mut Paper, chance: &mut Chance, spoiled: &mut Spoiled) {
    let file = paper.file();
    let register = file.starts_with("01-");
    let at = chance.below(paper.sheets.len());
    let sheet = &mut paper.sheets[at];
    let headings =
        sheet.rows.iter().find(|row| row.first().is_some_and(|cell| cell == "STT")).cloned().unwrap_or_default();
    let faults: Vec<(usize, &[&str])> = headings
        .iter()
        .enumerate()
        // Where a unit of the register is called otherwise, every other roster asks for it.
        .filter(|(_, heading)| !(register && *heading == "Tên đơn vị"))
        .filter_map(|(column, heading)| {
            FAULTS.iter().find(|(of, _)| of == heading).map(|(_, faults)| (column, *faults))
        })
        .collect();
    if faults.is_empty() || sheet.truths.is_empty() {
        return;
    }
    let name = if paper.csv { "CSV".to_owned() } else { sheet.name.clone() };
    let row = sheet.truths[chance.below(sheet.truths.len())].0;
    let (column, words) = faults[chance.below(faults.len())];
    let Some(cell) = sheet.rows[row].get_mut(column).filter(|cell| !cell.is_empty()) else { return };
    let stood = std::mem::replace(cell, chance.one(words).to_owned());
    spoiled.insert((file, name, u32::try_from(row).unwrap()), (column, stood));
}

fn letter(column: usize) -> char {
    char::from(b'A' + u8::try_from(column).unwrap())
}

#[test]
fn dozens_of_faulty_rosters_are_corrected_in_what_went_out() {
    corrected_in_what_went_out(DOZENS, 20);
}

#[test]
#[ignore = "whole: two hundred rosters"]
fn two_hundred_faulty_rosters_are_corrected_in_what_went_out() {
    corrected_in_what_went_out(HUNDREDS, 200);
}

fn corrected_in_what_went_out(size: Size, least: usize) {
    let mut province = Province::new(7, size, &Disturbances::none());
    let clean = province.settle(&Decisions::new());
    assert_eq!(province.wrong_figures(&clean), Vec::<String>::new(), "the plan itself is not read");
    let (mut papers, _) = rosters::write(&province.plan, &province.config.catalogue, &Disturbances::none(), 7);
    let (mut chance, mut spoiled) = (Chance::new(11), Spoiled::new());
    let case = Case::new("province-returned");
    for paper in &mut papers {
        spoil(paper, &mut chance, &mut spoiled);
        case.file(&paper.file(), &paper.bytes());
    }
    let rosters: BTreeSet<&String> = spoiled.keys().map(|(file, ..)| file).collect();
    assert!(rosters.len() >= least, "only {} rosters were spoiled", rosters.len());
    // Certificates are no matter here, and there are many of them.
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);

    let mut corrected = 0;
    let mut open: BTreeSet<_> = spoiled.keys().cloned().collect();
    for (number, entry) in fs::read_dir(case.output().join("tra-lai")).unwrap().enumerate() {
        let mut book = Book::new(&fs::read(entry.unwrap().path()).unwrap());
        for line in book.lines() {
            let key = (book.identity(line.sheet, "file"), book.identity(line.sheet, "sheet"), line.number - 1);
            if let Some((column, stood)) = spoiled.get(&key) {
                book.type_at(&line, letter(*column), stood);
                open.remove(&key);
                corrected += 1;
            }
        }
        case.file(&format!("tra loi/{number}.xlsx"), &book.bytes());
    }
    assert_eq!(open, BTreeSet::new(), "faults that did not go out");
    assert_eq!(corrected, spoiled.len());

    let sources = read::sources(&[case.input()]).unwrap();
    let read = |source: &read::Source| read::source(source, &province.config.reading, None);
    let faulty: Vec<_> = sources.iter().filter(|source| !source.path.starts_with("tra loi/")).map(read).collect();
    let before = thidua::settle::settle(&faulty, &province.config.catalogue, &Decisions::new());
    assert_ne!(province.wrong_figures(&before), Vec::<String>::new(), "the faults change no figure");
    province.files = sources.iter().map(read).collect();
    amend(&mut province.files);
    let settled = province.settle(&Decisions::new());
    assert_eq!(province.wrong_figures(&settled), Vec::<String>::new());
    assert!(settled.ledger.iter().all(|line| line.balances()));
    let of_files = province.files.iter().flat_map(|file| &file.issues);
    let said: Vec<String> = settled
        .issues
        .iter()
        .chain(of_files)
        .filter(|issue| issue.severity() != Severity::Note && !matches!(issue.problem, Problem::Rule(_)))
        .map(|issue| format!("{} {}", issue.code(), issue.place))
        .collect();
    assert_eq!(said, Vec::<String>::new());
    println!("{} rosters, {} faults, {corrected} corrected", rosters.len(), spoiled.len());
}
