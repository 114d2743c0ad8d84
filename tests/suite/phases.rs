//! Figures, sheets and certificates of the phases that are asked for; what is read and settled stays whole.

use crate::kit::{Answer, Case};
use std::collections::BTreeSet;
use std::fs;
use thidua::cli::Exit;

const ROWS: &[&[&str]] = &[
    &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Thành tích"],
    &[
        "1",
        "Nguyễn Văn Một",
        "HTX An Bình",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "11/QĐ-UBND",
        "10/5/2018",
        "Thành tích năm 2017",
    ],
    &[
        "2",
        "Trần Thị Hai",
        "HTX An Bình",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "22/QĐ-UBND",
        "10/5/2022",
        "Thành tích năm 2021",
    ],
    &[
        "3",
        "Lê Văn Ba",
        "HTX An Bình",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "33/QĐ-UBND",
        "10/5/2024",
        "Thành tích năm 2023",
    ],
];

fn run(case: &Case, output: &str, phases: &[&str]) -> Answer {
    let output = case.folder.join(output).to_string_lossy().into_owned();
    let mut words = vec!["run", "INPUT", "--no-cache", "-o", &output];
    words.extend(phases);
    case.command(&words)
}

fn case() -> Case {
    let case = Case::new("phases");
    case.roster("a.xlsx", ROWS);
    case
}

fn figures(case: &Case, output: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(case.folder.join(output).join("data/figures.csv")).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn phase(line: &str) -> &str {
    line.split(',').nth(1).unwrap()
}

#[test]
fn figures_of_named_phases_are_those_of_the_whole_run() {
    let case = case();
    assert_eq!(run(&case, "whole", &[]).exit, Exit::Done);
    let whole = figures(&case, "whole");
    for (named, wanted) in [("2022-2027", &["2022-2027"][..]), ("2015-2020,2022-2027", &["2015-2020", "2022-2027"])] {
        assert_eq!(run(&case, "some", &["--phase", named]).exit, Exit::Done);
        let kept = |line: &&String| ["", "phase"].contains(&phase(line)) || wanted.contains(&phase(line));
        let expected: BTreeSet<String> = whole.iter().filter(kept).cloned().collect();
        assert!(expected.len() < whole.len());
        assert_eq!(figures(&case, "some"), expected, "{named}");
        let awards = |output: &str| fs::read(case.folder.join(output).join("data/awards.csv")).unwrap();
        assert_eq!(awards("some"), awards("whole"), "rows stay whole");
    }
}

#[test]
fn certificates_are_those_of_awards_of_the_phase() {
    let case = case();
    for (named, decisions) in
        [("2015-2020", vec!["11"]), ("2017-2022", vec!["11", "22"]), ("2022-2027", vec!["22", "33"])]
    {
        assert_eq!(run(&case, "some", &["--phase", named]).exit, Exit::Done);
        let names = fs::read_dir(case.folder.join("some/bang-khen")).unwrap();
        let names: BTreeSet<String> = names.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        let made = |number: &&str| names.iter().any(|name| name.starts_with(&format!("bk_tinh-{number}-")));
        let found: Vec<&str> = ["11", "22", "33"].iter().filter(|number| made(number)).copied().collect();
        assert_eq!(found, decisions, "{named}");
    }
}

#[test]
fn a_phase_that_is_not_configured_is_refused_with_those_that_are() {
    let case = case();
    let answer = run(&case, "some", &["--phase", "2022-2026"]);
    assert_eq!(answer.exit, Exit::Wrong);
    for told in ["2022-2026", "2015-2020, 2017-2022, 2022-2027"] {
        assert!(answer.err.contains(told), "{}", answer.err);
    }
    assert!(!case.folder.join("some").exists());
}

#[test]
fn what_was_made_of_one_phase_is_not_taken_for_another() {
    let case = case();
    let with = |phase: &str| case.command(&["run", "INPUT", "-o", "OUTPUT", "--phase", phase]);
    with("2022-2027");
    with("2015-2020");
    let phases = |line: &String| phase(line).to_owned();
    let found: BTreeSet<String> = figures(&case, "output").iter().map(phases).collect();
    assert!(found.contains("2015-2020") && !found.contains("2022-2027"), "{found:?}");
}
