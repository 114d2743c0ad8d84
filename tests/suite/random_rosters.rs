//! Random rosters with truth (`tests/rosters`), by the common productions and those of this project.

use crate::needs::needs_python;
use std::path::Path;

/// How many facts of these provinces may be wrong or gone in silence: two namesakes of one post and unit, told apart by years of birth in
/// proposals alone, whom the truth counts as one each; a group row that stands where headings do.
const KNOWN: u32 = 4;

#[test]
#[ignore = "needs python3 with openpyxl; whole: two hundred provinces"]
fn hardly_a_fact_of_two_hundred_provinces_is_wrong_in_silence() {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rosters");
    let mut judge = needs_python("openpyxl, xlwt, odf");
    judge.arg("-B").arg(scripts.join("judge.py")).arg(env!("CARGO_BIN_EXE_thidua")).args(["--seeds", "1-200"]);
    let told = String::from_utf8_lossy(&judge.output().unwrap().stdout).into_owned();
    let last = told.lines().last().unwrap_or_default();
    let count = |what: &str| {
        let before = &last[..last.find(what).unwrap_or_else(|| panic!("{told}"))];
        before.rsplit([' ', ',']).find(|word| !word.is_empty()).unwrap().parse::<u32>().unwrap()
    };
    assert!(count(" silent wrong") + count(" lost") <= KNOWN, "{told}");
}
