//! Rosters that other programs write: every cell comes back, and the ledger balances.

use crate::kit::{self, Case};
use crate::needs::needs_python;
use std::path::Path;
use thidua::model::Decisions;
use thidua::read;
use thidua::settle::settle;

#[test]
#[ignore = "needs python3 with openpyxl, xlwt, odf, pandas; whole: 88 rosters in 26 shapes"]
fn rosters_of_other_programs_come_back_whole() {
    let python = || needs_python("openpyxl, xlwt, odf, pandas");
    let case = Case::new("foreign");
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let folder = case.folder.join("rosters");
    let made = python().arg(scripts.join("make.py")).arg(&folder).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let compared =
        python().arg(scripts.join("compare.py")).arg(env!("CARGO_BIN_EXE_thidua")).arg(&folder).output().unwrap();
    assert!(compared.status.success(), "{}", String::from_utf8_lossy(&compared.stdout));
    let config = kit::config();
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
