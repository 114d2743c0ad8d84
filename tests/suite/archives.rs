//! Zips with several rosters, each a file of the input; and files that may hold a roster and are not read.

use crate::kit::{Case, xlsx};
use std::io::{Cursor, Write};
use thidua::cli::Exit;
use zip::write::SimpleFileOptions;

const HEADING: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn roster(name: &str, award: &str) -> Vec<u8> {
    xlsx(&[("DS", &[HEADING, &["1", name, "HTX Tân Tiến", award, "12/QĐ-UBND", "21/10/2022"]])])
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        packed.start_file(*name, SimpleFileOptions::default()).unwrap();
        packed.write_all(content).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn said(case: &Case) -> Vec<String> {
    let issues = case.data("issues").into_iter();
    let mut said: Vec<String> = issues
        .filter(|issue| issue["code"].starts_with('F'))
        .map(|issue| format!("{} {}", issue["code"], issue["file"]))
        .collect();
    said.sort();
    said
}

#[test]
fn every_roster_of_a_zip_is_a_file_of_its_own() {
    let case = Case::new("archives");
    let (an, binh) = (roster("Nguyễn Văn An", BK), roster("Trần Thị Bình", "Bằng khenn?"));
    let inner = packed(&[("x.xlsx", &an)]);
    case.file(
        "xã/gửi.zip",
        &packed(&[
            ("huyện/một.xlsx", &an),
            ("hai.xlsx", &binh),
            ("__MACOSX/._hai.xlsx", b"x"),
            ("~$hai.xlsx", b"x"),
            ("../lên.xlsx", &an),
            ("trong.zip", &inner),
            ("giả.xlsx", &inner),
            ("README.md", b"x"),
            ("thư.eml", b"From: a"),
        ]),
    );
    assert_eq!(case.run().exit, Exit::Done);
    let wanted = [
        "F08 xã/gửi.zip › __MACOSX/._hai.xlsx",
        "F08 xã/gửi.zip › ~$hai.xlsx",
        "F15 xã/gửi.zip › ../lên.xlsx",
        "F16 xã/gửi.zip › thư.eml",
        "F17 xã/gửi.zip › giả.xlsx",
        "F17 xã/gửi.zip › trong.zip",
    ];
    assert_eq!(said(&case), wanted);
    let awards = case.data("awards");
    let places: Vec<&str> = awards.iter().map(|award| award["source_file"].as_str()).collect();
    assert_eq!(places, ["xã/gửi.zip › hai.xlsx", "xã/gửi.zip › huyện/một.xlsx"]);
    assert!(
        case.output().join("tra-lai/xã - gửi.zip › hai-can-sua.xlsx").is_file(),
        "what is wrong goes back for each"
    );
    let record = std::fs::read_to_string(case.output().join("run.json")).unwrap();
    assert!(record.contains("xã/gửi.zip › huyện/một.xlsx"));
    let answer = case.command(&["explain", "xã/gửi.zip › huyện/một.xlsx › DS!2", "INPUT", "-o", "OUTPUT"]);
    assert!(answer.out.contains("Nguyễn Văn An"), "{} {}", answer.out, answer.err);
}

#[test]
fn a_zip_is_recalled_and_read_again_by_the_content_of_its_files() {
    let case = Case::new("archives-again");
    let run = || case.command(&["run", "INPUT", "-o", "OUTPUT"]);
    case.file("a.zip", &packed(&[("a.xlsx", &roster("Nguyễn Văn An", BK))]));
    run();
    assert!(run().err.contains("changed") || run().out.contains("changed"));
    case.file("a.zip", &packed(&[("a.xlsx", &roster("Trần Thị Bình", BK))]));
    run();
    assert_eq!(case.data("awards")[0]["recipient_name"], "Trần Thị Bình");
}

#[test]
fn what_is_unpacked_is_bounded_file_by_file_and_in_all() {
    let case = Case::new("archives-bounds");
    let zeros = vec![b'0'; 3 << 20];
    case.file("a.zip", &packed(&[("a.csv", &zeros), ("b.xlsx", &roster("Nguyễn Văn An", BK))]));
    case.file("thidua.toml", b"[reading.limits]\nfile_bytes = 2097152\n");
    case.run();
    assert_eq!(said(&case), ["F10 a.zip › a.csv"]);
    assert_eq!(case.data("awards").len(), 1);
    case.file("thidua.toml", b"[reading.limits]\nall_bytes = 3145730\n");
    case.run();
    assert_eq!(said(&case), ["F10 a.zip › b.xlsx"]);
    // A file that unpacks to more than it says.
    case.file("thidua.toml", b"");
    let mut lies = packed(&[("a.csv", &zeros), ("b.xlsx", &roster("Nguyễn Văn An", BK))]);
    let size = (3_u32 << 20).to_le_bytes();
    let places: Vec<usize> = memchr::memmem::find_iter(&lies, &size).collect();
    places.into_iter().for_each(|at| lies[at..at + 4].copy_from_slice(&9_u32.to_le_bytes()));
    case.file("a.zip", &lies);
    case.run();
    assert_eq!(said(&case), ["F04 a.zip › a.csv"]);
}

#[test]
fn a_zip_that_is_damaged_empty_or_a_workbook_is_said_as_a_whole() {
    let case = Case::new("archives-whole");
    let whole = packed(&[("a.xlsx", &roster("Nguyễn Văn An", BK))]);
    case.file("a.zip", &whole[..whole.len() / 2]);
    case.file("b.zip", &packed(&[("README.md", b"x")]));
    case.file("c.zip", &roster("Nguyễn Văn An", BK));
    case.file("d.zip", b"");
    case.run();
    assert_eq!(said(&case), ["F01 b.zip", "F03 d.zip", "F05 a.zip", "F11 c.zip"]);
}

#[test]
fn what_may_be_a_roster_and_is_not_read_counts_as_a_warning() {
    let case = Case::new("perhaps");
    case.file("a.xlsx", &roster("Nguyễn Văn An", BK));
    for name in ["b.doc", "c.pdf", "d.msg", "e.rtf", "f.jpg", "g.rar", "h.odt"] {
        case.file(name, b"x");
    }
    case.file("i.txt", b"x");
    case.run();
    let warned: Vec<_> = case.data("issues").into_iter().filter(|issue| issue["code"] == "F16").collect();
    assert_eq!(warned.len(), 7);
    assert!(warned.iter().all(|issue| issue["severity"] == "warning"));
    // A certificate of the program itself is none.
    let pdf = std::fs::read_dir(case.output().join("bang-khen")).unwrap().map(|entry| entry.unwrap().path());
    let pdf = pdf.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "pdf")).unwrap();
    case.file("c.pdf", &std::fs::read(pdf).unwrap());
    case.run();
    assert!(said(&case).contains(&"F21 c.pdf".to_owned()), "{:?}", said(&case));
}
