//! Rosters that other programs write, where the machine has those programs: every cell comes back, and the ledger balances.

use crate::kit::Case;
use std::path::Path;
use std::process::Command;
use thidua::config;
use thidua::model::Decisions;
use thidua::read;
use thidua::settle::settle;

#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn rosters_of_other_programs_come_back_whole() {
    let has = |python: &&str| {
        Command::new(python)
            .args(["-c", "import openpyxl, xlwt, odf, pandas"])
            .output()
            .is_ok_and(|answer| answer.status.success())
    };
    let Some(python) = ["python3", "/usr/bin/python3"].into_iter().find(|python| has(python)) else {
        eprintln!("python3 with openpyxl, xlwt, odfpy and pandas is not here: no rosters of other programs were read");
        return;
    };
    let case = Case::new("foreign");
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let folder = case.folder.join("rosters");
    let made = Command::new(python).arg("-B").arg(scripts.join("make.py")).arg(&folder).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let compared = Command::new(python)
        .arg("-B")
        .arg(scripts.join("compare.py"))
        .arg(env!("CARGO_BIN_EXE_thidua"))
        .arg(&folder)
        .output()
        .unwrap();
    assert!(compared.status.success(), "{}", String::from_utf8_lossy(&compared.stdout));
    let config = config::load(None).unwrap();
    let sources = read::sources(std::slice::from_ref(&folder)).unwrap();
    assert!(sources.len() > 80, "{} rosters were made", sources.len());
    for source in &sources {
        let file = read::source(source, &config.reading, None);
        let settled = settle(std::slice::from_ref(&file), &config.catalogue, &Decisions::new());
        for line in settled.ledger {
            assert!(line.balances(), "{}: {line:?}", source.path);
        }
    }
}
