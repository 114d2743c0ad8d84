//! Sixteen rosters of a province as its offices send them, with answers and returned forms: every figure is the truth.

use crate::needs::needs_python;
use std::path::Path;

#[test]
#[ignore = "needs python3 with openpyxl, odf; whole: sixteen rosters, answered and sent back"]
fn sixteen_rosters_give_the_truth_after_few_answers() {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/office");
    let mut judge = needs_python("openpyxl, odf");
    let judged = judge.arg(scripts.join("judge.py")).arg(env!("CARGO_BIN_EXE_thidua")).output().unwrap();
    let told = String::from_utf8_lossy(&judged.stdout);
    assert!(judged.status.success(), "{told}{}", String::from_utf8_lossy(&judged.stderr));
}
