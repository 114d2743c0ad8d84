//! Each bad input costs one line that names the place and says what to do; the run goes on.

use crate::kit::{Case, call, xlsx};
use std::fs::{self, File};
use std::io::{Cursor, Write};
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "HTX NN Tân Tiến", "Nông nghiệp"],
    &["2", "HTX VT Thành Công", "Vận tải"],
];

/// The line of `run` for a bad file beside a good one.
fn line(name: &str, content: &[u8]) -> String {
    let case = Case::new(&format!("bad-{}", name.replace('.', "-")));
    let answer = case.roster("dk.xlsx", REGISTER).file(name, content).run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert_eq!(case.data("units").len(), 2, "the good file was lost");
    let lines: Vec<&str> = answer.err.lines().filter(|line| line.starts_with(name)).collect();
    assert_eq!(lines.len(), 1, "{}", answer.err);
    lines[0].to_owned()
}

fn ole(stream: &str) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(stream).unwrap().write_all(&[0; 64]).unwrap();
    file.into_inner().into_inner()
}

#[test]
fn not_a_workbook() {
    assert_eq!(
        line("a.xlsx", b"%PDF-1.7\n..."),
        "a.xlsx: This is not a workbook but PDF. Open the original in Excel, save it as .xlsx and send it again; type it in where only paper or PDF exists."
    );
    assert!(line("b.xls", &ole("WordDocument")).starts_with("b.xls: This is not a workbook but Word."));
}

#[test]
fn password() {
    assert_eq!(
        line("a.xlsx", &ole("EncryptedPackage")),
        "a.xlsx: The file has a password. Open it in Excel, take the password off (File › Info › Protect), save it."
    );
}

#[test]
fn empty() {
    assert_eq!(line("a.xlsx", b""), "a.xlsx: The file is empty. Send it again; perhaps it was not copied to the end.");
}

#[test]
fn corrupt_and_truncated() {
    let good = xlsx(&[("DS", REGISTER)]);
    let cut = &good[..good.len() / 2];
    assert_eq!(line("cut.xlsx", cut), "cut.xlsx: The file is cut off; its end is missing. Copy or download it again.");
    let mut bad = good.clone();
    for byte in &mut bad[40..good.len() - 600] {
        *byte = 0x55;
    }
    let said = line("bad.xlsx", &bad);
    assert!(said.starts_with("bad.xlsx: The file is damaged and cannot be read ("), "{said}");
    assert!(
        said.ends_with("Open it in Excel, let it repair the file, save it as a new .xlsx and send it again."),
        "{said}"
    );
}

#[test]
fn a_header_that_is_not_found_is_said_with_the_sheet() {
    let case = Case::new("no-header");
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", &[&["lung tung"], &["12", "34"]]);
    let answer = case.command(&["check", "INPUT"]);
    assert_eq!(answer.exit, Exit::NeedsAPerson);
    assert_eq!(
        answer.out.trim(),
        "S01 error ds.xlsx › DS: No row of column headings was found, so the sheet was not understood. Write clear headings (STT, Họ và tên, Đơn vị, Hình thức khen thưởng…) right above the data.\n1 table was not understood and not counted (thidua learn FILE)."
    );
}

#[test]
fn nothing_readable_ends_with_three() {
    let case = Case::new("nothing");
    let answer = case.file("a.xlsx", b"").run();
    assert_eq!(answer.exit, Exit::Failed);
    assert!(answer.err.contains("not one file could be read."), "{}", answer.err);
    assert!(!case.output().exists());
}

#[test]
fn no_input_folder_says_what_to_do() {
    let answer = call(vec!["run".into(), "/nowhere/at/all".into()]);
    assert_eq!(answer.exit, Exit::Failed);
    assert_eq!(
        answer.err,
        "/nowhere/at/all: there is no such folder or file.\nMake a folder `input` where you run, copy the Excel files into it and run again, or name one: thidua run FOLDER\n"
    );
}

#[test]
fn an_unknown_key_is_told_with_its_line() {
    let case = Case::new("key");
    case.roster("dk.xlsx", REGISTER).file("thidua.toml", b"[programme]\nprovince = \"A\"\ncolour = 3\n");
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Wrong);
    assert!(answer.err.contains("thidua.toml:3: there is no key “colour”"), "{}", answer.err);
}

#[test]
fn an_empty_code_is_refused() {
    for (section, entry) in [
        ("phase", "from = 2021\nto = 2022"),
        ("sector", "name = \"Muối\""),
        ("movement", "name = \"Vì biển đảo\""),
        ("authority", "name = \"Sở Muối\""),
    ] {
        let case = Case::new("empty-code");
        case.roster("dk.xlsx", REGISTER).file("thidua.toml", format!("[{section}.\"\"]\n{entry}\n").as_bytes());
        let answer = case.run();
        assert_eq!(answer.exit, Exit::Wrong, "{}", answer.err);
        assert!(answer.err.contains(&format!("[{section}] has an entry whose code is empty")), "{}", answer.err);
    }
}

#[test]
fn an_open_output_is_left_as_it_is() {
    let case = Case::new("open");
    case.roster("dk.xlsx", REGISTER);
    assert_eq!(case.run().exit, Exit::Done);
    let before = crate::kit::files(&case.output());
    let marker = case.output().join("~$tong-hop.xlsx");
    fs::write(&marker, "").unwrap();
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Failed);
    assert!(answer.err.contains("tong-hop.xlsx: the file is open.\nClose it and run again"), "{}", answer.err);
    fs::remove_file(marker).unwrap();
    assert_eq!(crate::kit::files(&case.output()), before);
}

#[test]
fn a_second_run_waits_for_the_first() {
    let case = Case::new("busy");
    case.roster("dk.xlsx", REGISTER);
    let lock = File::create(case.folder.join(".output.thidua-lock")).unwrap();
    lock.try_lock().unwrap();
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Failed);
    assert!(answer.err.starts_with("Another run is going on ("), "{}", answer.err);
}

#[test]
fn what_others_put_into_the_output_stays() {
    let case = Case::new("foreign");
    case.roster("dk.xlsx", REGISTER);
    assert_eq!(case.run().exit, Exit::Done);
    fs::write(case.output().join("ghi-chu.txt"), "của tôi").unwrap();
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(fs::read_to_string(case.output().join("ghi-chu.txt")).unwrap(), "của tôi");
    fs::remove_file(case.output().join("run.json")).unwrap();
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Failed);
    assert!(answer.err.contains("thidua did not write this file, or somebody has changed it."), "{}", answer.err);
}

#[test]
fn a_file_that_is_not_there_is_told_apart_from_one_that_may_not_be_read() {
    let case = Case::new("not-there");
    for command in ["read", "learn"] {
        let answer = case.command(&[command, "INPUT/none.xlsx"]);
        assert_eq!(answer.exit, Exit::Failed);
        assert!(answer.err.contains("none.xlsx: there is no such file.\nLook at the name"), "{}", answer.err);
    }
}
