//! What a run keeps for the next one: nothing is done again in vain, and nothing that was kept changes a byte.

use crate::kit::{self, Answer, Case};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Vận tải"],
];
const HEADER: &[&str] = &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Năm"];
const ROW: &[&str] = &["1", "Hợp tác xã Nông nghiệp Ninh Hưng", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "2020"];
const OTHER: &[&str] = &["1", "Hợp tác xã Vận tải Thành Công", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "2020"];

fn case(name: &str) -> Case {
    let case = Case::new(&format!("cache-{name}"));
    // A legacy font's text without a font, a merged heading, a number and a date are kept, too.
    case.roster("dk.xlsx", REGISTER)
        .roster("ds.xlsx", &[HEADER, ROW])
        .file("cu.csv", "STT;Hä vµ tªn;§¬n vÞ\n1;x;y\n".as_bytes());
    case
}

fn run(case: &Case) -> Answer {
    let answer = case.command(&["run", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    answer
}

fn unchanged(answer: &Answer) -> bool {
    answer.err.contains("Nothing has changed")
}

fn kept(case: &Case) -> Vec<PathBuf> {
    let folder = fs::read_dir(case.folder.join(".output.thidua-cache")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// What a run in a place without a cache makes of the same input.
fn made_anew(case: &Case, arguments: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let anew = case.folder.join("anew");
    let _ = fs::remove_dir_all(&anew);
    let anew = anew.to_string_lossy().into_owned();
    let answer = case.command(&[&["run", "--no-cache", "INPUT", "-o", &anew], arguments].concat());
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    kit::files(anew.as_ref())
}

#[test]
fn the_same_again_is_not_done_again() {
    let case = case("same");
    let first = run(&case);
    assert!(!unchanged(&first));
    let before = kit::files(&case.output());
    assert_eq!(before, made_anew(&case, &[]));
    let second = run(&case);
    assert!(unchanged(&second), "{}", second.err);
    // It ends with the same words, the same exit code, and what could not be read.
    assert_eq!((&first.out, first.exit), (&second.out, second.exit));
    case.file("hong.xlsx", b"PK\x03\x04 nothing");
    let broken = |answer: &Answer| answer.err.lines().filter(|line| line.starts_with("hong.xlsx")).count();
    assert_eq!([run(&case), run(&case)].map(|answer| (unchanged(&answer), broken(&answer))), [(false, 1), (true, 1)]);
    let strict = |lang: &str| case.command(&["run", "INPUT", "-o", "OUTPUT", "--strict", "--lang", lang]);
    assert_eq!(strict("en").exit, Exit::NeedsAPerson);
    let vietnamese = strict("vi");
    assert!(vietnamese.err.contains("Không có gì thay đổi"), "{}", vietnamese.err);
    assert!(vietnamese.err.contains("hong.xlsx: Tệp"), "{}", vietnamese.err);
}

#[test]
fn whatever_changes_is_done_again() {
    let case = case("changed");
    run(&case);
    let again = |what: &str, arguments: &[&str], change: &dyn Fn()| {
        run(&case);
        assert!(unchanged(&run(&case)), "before: {what}");
        change();
        let answer = case.command(&[&["run", "INPUT", "-o", "OUTPUT"], arguments].concat());
        assert_eq!(answer.exit, Exit::Done, "{what}: {}", answer.err);
        assert!(!unchanged(&answer), "{what}");
        let (made, anew) = (kit::files(&case.output()), made_anew(&case, arguments));
        let differ: Vec<&String> =
            made.iter().filter(|(name, bytes)| anew.get(*name) != Some(bytes)).map(|(name, _)| name).collect();
        assert!(made.len() == anew.len() && differ.is_empty(), "{what}: {differ:?}");
    };
    let output = case.output();
    again("another date", &["--date", "2026-01-02"], &|| {});
    again("a roster's content", &[], &|| {
        case.roster("ds.xlsx", &[HEADER, OTHER]);
    });
    again("a roster's name", &[], &|| fs::rename(case.input().join("ds.xlsx"), case.input().join("ds2.xlsx")).unwrap());
    again("a roster more", &[], &|| {
        case.roster("ds.xlsx", &[HEADER, ROW]);
    });
    again("a roster less", &[], &|| fs::remove_file(case.input().join("ds2.xlsx")).unwrap());
    again("the configuration", &[], &|| {
        fs::write(case.folder.join("thidua.toml"), "[programme]\nprovince = \"Bình Minh\"\n").unwrap();
    });
    again("a touched output", &[], &|| fs::write(output.join("data/units.csv"), "mine").unwrap());
    again("an output that went", &[], &|| fs::remove_file(output.join("bao-cao.html")).unwrap());
}

#[test]
fn answers_are_taken_though_no_roster_changed() {
    let case = case("answers");
    run(&case);
    fs::write(case.folder.join("decisions.toml"), "").unwrap();
    assert!(!unchanged(&run(&case)));
    assert!(case.data("issues").iter().any(|issue| !issue["question_id"].is_empty()));
    // A workbook of questions in which something was typed is another file than the run wrote.
    let book = case.output().join("cau-hoi.xlsx");
    let typed = crate::questions::answered(&fs::read(&book).unwrap(), 0, "leave_out");
    fs::write(&book, typed).unwrap();
    let answer = run(&case);
    assert!(!unchanged(&answer));
    assert!(answer.out.contains("1 answer"), "{}", answer.out);
}

#[test]
fn what_was_kept_and_is_damaged_is_read_anew() {
    let case = case("damaged");
    run(&case);
    let before = kit::files(&case.output());
    // Three files and the last run.
    assert_eq!(kept(&case).len(), 4);
    for path in kept(&case) {
        let whole = fs::read(&path).unwrap();
        for damaged in [&[], &whole[..whole.len() / 2], &[&whole[..40], b"\xFF\xFF", &whole[42..]].concat()] {
            fs::remove_dir_all(case.output()).unwrap();
            fs::write(&path, damaged).unwrap();
            assert!(!unchanged(&run(&case)));
            assert!(kit::files(&case.output()) == before);
        }
    }
}

#[test]
fn cells_that_were_kept_are_cells_that_were_read() {
    let case = Case::new("cache-sample");
    for (name, bytes) in kit::files(&kit::sample()) {
        case.file(name.trim_start_matches('/'), &bytes);
    }
    run(&case);
    let kept_before = kept(&case);
    case.roster("them.xlsx", &[HEADER, ROW]);
    run(&case);
    assert!(kit::files(&case.output()) == made_anew(&case, &[]));
    // One file more is kept, those of the others are the same.
    let cells = |paths: &[PathBuf]| paths.iter().filter(|path| !path.ends_with("last-run.kept")).count();
    assert_eq!(cells(&kept(&case)), cells(&kept_before) + 1);
    assert!(kept_before.iter().all(|path| path.exists()));
    fs::remove_file(case.input().join("them.xlsx")).unwrap();
    run(&case);
    assert_eq!(kept(&case), kept_before);
}

#[test]
fn a_cache_that_cannot_be_is_no_fault() {
    let case = case("none");
    let folder = case.folder.join(".output.thidua-cache");
    fs::write(&folder, "a file").unwrap();
    assert!(![run(&case), run(&case)].iter().any(unchanged));
    fs::remove_file(&folder).unwrap();
    #[cfg(unix)]
    {
        // A link in its place leads nowhere: nothing is written or removed there.
        let elsewhere = case.folder.join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        fs::write(elsewhere.join("old.kept"), "mine").unwrap();
        std::os::unix::fs::symlink(&elsewhere, &folder).unwrap();
        assert!(![run(&case), run(&case)].iter().any(unchanged));
        assert_eq!(kit::files(&elsewhere).len(), 1);
        fs::remove_file(&folder).unwrap();
    }
    // Another build's files, and those of a run that was cut off, go; a stranger's stays.
    run(&case);
    for name in ["0-0-last-run.kept", "x.new", "mine.txt"] {
        fs::write(folder.join(name), "").unwrap();
    }
    case.roster("ds.xlsx", &[HEADER, OTHER]);
    run(&case);
    let left: Vec<bool> = ["0-0-last-run.kept", "x.new", "mine.txt"].map(|name| folder.join(name).exists()).into();
    assert_eq!(left, [false, false, true]);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&folder).unwrap().permissions()) & 0o777, 0o700);
}
