//! The summary workbook as other programs see it, where the machine has them.

use crate::kit::{self, Case};
use crate::province;
use std::path::Path;
use std::process::Command;
use thidua::cli::Exit;

/// Runs the checker on an output; nothing where Python, openpyxl or LibreOffice is not here.
fn checked(output: &Path) -> Option<(bool, String)> {
    let runs = |program: &str, arguments: &[&str]| {
        Command::new(program).args(arguments).output().is_ok_and(|answer| answer.status.success())
    };
    let python = ["python3", "/usr/bin/python3"].into_iter().find(|python| runs(python, &["-c", "import openpyxl"]))?;
    runs("soffice", &["--version"]).then_some(())?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbook/check.py");
    let answer = Command::new(python).arg("-B").arg(script).arg(output).output().unwrap();
    let said = [answer.stdout, answer.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    Some((answer.status.success(), said))
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn stored_values_calculated_ones_and_figures_agree_in_every_cell() {
    let case = Case::new("workbook");
    let sample = kit::sample().to_string_lossy().into_owned();
    assert_eq!(case.command(&["run", &sample, "-o", "OUTPUT"]).exit, Exit::Done);
    let output = case.output();
    let Some((agrees, said)) = checked(&output) else {
        eprintln!("python3 with openpyxl, or LibreOffice, is not here: the workbook was not calculated again");
        return;
    };
    assert!(agrees, "{said}");
    // A figure that is not what the workbook shows is found.
    let figures = output.join("data/figures.csv");
    let text = std::fs::read_to_string(&figures).unwrap();
    let changed: Vec<String> = text
        .lines()
        .map(|line| {
            line.strip_prefix("awards,,,,,,,,,")
                .map_or_else(|| line.to_owned(), |rest| format!("awards,,,,,,,,,1{rest}"))
        })
        .collect();
    assert_ne!(text.lines().collect::<Vec<_>>(), changed);
    std::fs::write(&figures, changed.join("\n")).unwrap();
    let (agrees, said) = checked(&output).unwrap();
    assert!(!agrees && said.contains("its figures are"), "{said}");
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn a_whole_province_agrees_in_every_cell() {
    let case = Case::new("workbook-province");
    province::written(9, &case);
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    match checked(&case.output()) {
        Some((agrees, said)) => assert!(agrees, "{said}"),
        None => eprintln!("python3 with openpyxl, or LibreOffice, is not here: the workbook was not calculated again"),
    }
}
