//! What a test needs and the project does not bring: other programs, rights of the machine, real files. Such a test is ignored
//! by name (`#[ignore = "needs …"]`). Asked for, it fails where that is absent: nothing passes that was not looked at.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A program of the machine, ready for its arguments.
pub fn needs(program: &str) -> Command {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let is_there = std::env::split_paths(&folders).any(|folder| folder.join(program).is_file());
    assert!(is_there, "this test needs {program}, which is not installed here");
    Command::new(program)
}

/// A Python that has these modules: SAMPLES_PYTHON, the first one of the machine, or that of the system.
pub fn needs_python(modules: &str) -> Command {
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
    let folder = std::env::var_os("THIDUA_CORPUS").map(PathBuf::from);
    let folder = folder.filter(|folder| Path::is_dir(folder));
    folder.unwrap_or_else(|| panic!("this test needs real rosters: THIDUA_CORPUS names no folder"))
}

fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}
