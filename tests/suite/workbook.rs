//! The summary workbook as other programs see it.

use crate::made_once;
use crate::needs::{needs, needs_python};
use std::path::Path;

/// Runs the checker on an output: whether all agrees, and what it said.
fn checked(output: &Path) -> (bool, String) {
    needs("soffice");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbook/check.py");
    let answer = needs_python("openpyxl").arg(script).arg(output).output().unwrap();
    let said = [answer.stdout, answer.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (answer.status.success(), said)
}

#[test]
#[ignore = "needs soffice and python3 with openpyxl"]
fn stored_values_calculated_ones_and_figures_agree_in_every_cell() {
    let case = made_once::copy_of_sample("workbook");
    let output = case.output();
    let (agrees, said) = checked(&output);
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
    let (agrees, said) = checked(&output);
    assert!(!agrees && said.contains("its figures are"), "{said}");
}

#[test]
#[ignore = "needs soffice and python3 with openpyxl; whole: a province"]
fn a_whole_province_agrees_in_every_cell() {
    let (agrees, said) = checked(&made_once::province().output());
    assert!(agrees, "{said}");
}
