//! What a test needs and the project does not bring: other programs, rights of the machine, real files. Such a test is ignored
//! by name (`#[ignore = "needs …"]`). Asked for, it fails where that is absent: nothing passes that was not looked at.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program of the machine, ready for its arguments.
pub fn needs(program: &str) -> Command {
    only_if_asked_for(program);
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let is_there = std::env::split_paths(&folders).any(|folder| folder.join(program).is_file());
    assert!(is_there, "this test needs {program}, which is not installed here");
    Command::new(program)
}

/// A Python that has these modules: SAMPLES_PYTHON, the first one of the machine, or that of the system.
pub fn needs_python(modules: &str) -> Command {
    only_if_asked_for("python3");
    let named = std::env::var("SAMPLES_PYTHON").ok();
    let mut pythons = named.into_iter().chain(["python3", "/usr/bin/python3"].map(str::to_owned));
    let imports = format!("import {modules}");
    let python = pythons.find(|python| succeeds(Command::new(python).args(["-c", &imports])));
    let python =
        python.unwrap_or_else(|| panic!("this test needs python3 with {modules}, which is not installed here"));
    let mut command = Command::new(python);
    command.arg("-B");
    command
}

/// `unshare` with these options, where the machine grants what they ask for.
pub fn needs_unshare(options: &str) -> Command {
    let may = succeeds(needs("unshare").args([options, "true"]));
    assert!(may, "this test needs the right to run `unshare {options}`, which this machine refuses");
    let mut command = Command::new("unshare");
    command.arg(options);
    command
}

/// The folder of real rosters that THIDUA_CORPUS names; they hold names of people and are not part of the project.
pub fn needs_corpus() -> PathBuf {
    only_if_asked_for("real rosters");
    let folder = std::env::var_os("THIDUA_CORPUS").map(PathBuf::from);
    let folder = folder.filter(|folder| Path::is_dir(folder));
    folder.unwrap_or_else(|| panic!("this test needs real rosters: THIDUA_CORPUS names no folder"))
}

fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Without this, a test that is not ignored would fail only on machines that lack something.
fn only_if_asked_for(what: &str) {
    let asked = std::env::args().any(|argument| argument == "--ignored" || argument == "--include-ignored");
    assert!(asked, "a test that needs {what} is marked so: #[ignore = \"needs {what}\"]");
}

#[test]
fn every_ignored_test_says_why() {
    fn look(folder: &Path, ignored: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                look(&entry.path(), ignored);
            } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(entry.path()).unwrap();
                let lines = text.lines().map(str::trim).filter(|line| line.starts_with("#[ignore"));
                ignored.extend(lines.map(|line| format!("{}: {line}", entry.path().display())));
            }
        }
    }
    let mut ignored = Vec::new();
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite"), &mut ignored);
    let says_nothing =
        |line: &&String| !line.contains(": #[ignore = \"needs ") && !line.contains(": #[ignore = \"whole: ");
    assert_eq!(ignored.iter().filter(says_nothing).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(ignored.len() > 20, "{}", ignored.len());
}
