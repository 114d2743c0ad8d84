//! Figures, sheets and certificates of the phases that are asked for; what is read and settled stays whole.

use crate::kit::{self, Answer, Case};
use std::collections::BTreeSet;
use std::fs;
use thidua::cli::Exit;
use thidua::read::shown::shown;

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

/// The first of them once more.
const AGAIN: &[&[&str]] = &[
    ROWS[0],
    &[
        "1",
        "Nguyễn Văn Một",
        "HTX An Bình",
        "Bằng khen của Chủ tịch UBND tỉnh",
        "44/QĐ-UBND",
        "10/6/2024",
        "Thành tích năm 2023",
    ],
];

/// The last of them in no phase.
const TOOK_PART: &[&[&str]] = &[
    &["STT", "Tên đơn vị", "Phong trào thi đua", "Năm", "Đăng ký", "Tham gia"],
    &["1", "HTX An Bình", "Đoàn kết, sáng tạo", "2018", "x", "x"],
    &["2", "HTX Bình Minh", "Đoàn kết, sáng tạo", "2024", "x", "x"],
    &["3", "HTX Cẩm Tú", "Đoàn kết, sáng tạo", "2012", "x", "x"],
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

/// The texts of a sheet of the summary.
fn texts(case: &Case, output: &str, sheet: &str) -> Vec<String> {
    let limits = &kit::config().reading.limits;
    let shown = shown(&case.folder.join(output), limits).unwrap();
    let shown = shown.into_iter().find(|one| one.name == sheet).unwrap();
    shown.cells.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn lists_hold_the_records_of_the_phases_alone() {
    let case = case();
    case.roster("b.xlsx", AGAIN).roster("c.xlsx", TOOK_PART);
    let runs: [(&str, &[&str]); 2] = [("whole", &[]), ("some", &["--phase", "2022-2027"])];
    for (output, phases) in runs {
        assert_eq!(run(&case, output, phases).exit, Exit::Done);
        let whole = output == "whole";
        let has = |sheet: &str, text: &str| texts(&case, output, sheet).iter().any(|one| one.contains(text));
        for sheet in ["Danh sách khen", "Lịch sử khen", "Tiền thưởng"] {
            for (number, shown) in [("11", whole), ("22", true), ("33", true), ("44", true)] {
                assert_eq!(has(sheet, &format!("{number}/QĐ-UBND")), shown, "{output} {sheet} {number}");
            }
        }
        // The first award of all data: the only one in the phase is the second of its recipient.
        assert_eq!(has("Khen lần đầu", "Nguyễn Văn Một"), whole);
        assert!(has("Khen lần đầu", "Lê Văn Ba"));
        for (unit, shown) in [("HTX An Bình", whole), ("HTX Bình Minh", true), ("HTX Cẩm Tú", whole)] {
            assert_eq!(has("Danh sách tham gia", unit), shown, "{output} {unit}");
            assert!(has("Danh sách đơn vị", unit), "a unit is of no phase");
        }
        // Money is added up over what is listed, and is the figure of the phase.
        let cells = kit::table_of(&case.folder.join(output), "cells");
        let total = cells.iter().find(|cell| cell["sheet"] == "Tiền thưởng").unwrap();
        let phase = if whole { "" } else { "2022-2027" };
        assert_eq!((total["figure"].as_str(), total["phase"].as_str()), ("award_money", phase));
        let figures = kit::table_of(&case.folder.join(output), "figures");
        let cut: &[(&str, &str)] = if whole { &[] } else { &[("phase", phase)] };
        assert_eq!(kit::figure(&figures, "award_money", cut), total["value"].parse().ok());
    }
}

#[test]
fn the_page_lists_the_records_of_the_phases_alone() {
    let case = case();
    let runs: [(&[&str], bool); 2] = [(&[], true), (&["--phase", "2022-2027"], false)];
    for (phases, first) in runs {
        assert_eq!(run(&case, "some", phases).exit, Exit::Done);
        let page = fs::read_to_string(case.folder.join("some/bao-cao.html")).unwrap();
        assert_eq!(page.contains("Nguyễn Văn Một"), first);
        assert!(page.contains("Lê Văn Ba"));
    }
}

#[test]
fn numbers_lead_to_lists_that_hold_all_that_they_count() {
    let case = case();
    assert_eq!(run(&case, "some", &["--phase", "2022-2027"]).exit, Exit::Done);
    let links = kit::links(&case.folder.join("some/tong-hop.xlsx"));
    let cells = kit::table_of(&case.folder.join("some"), "cells");
    let mut led = 0;
    for ((sheet, at), _) in links.iter().filter(|(_, (target, _))| target == "Danh sách khen") {
        let mut figures = cells.iter().filter(|cell| cell["sheet"] == *sheet && cell["cell"] == at.to_string());
        if let Some(cell) = figures.next() {
            assert_eq!(cell["phase"], "2022-2027", "{sheet}!{at}");
            led += 1;
        }
    }
    assert!(led > 0);
}

#[test]
fn one_phase_alone_is_compared_with_none() {
    let case = case();
    let heads: [(&str, &[&str]); 2] =
        [("2022-2027", &[]), ("2015-2020,2022-2027", &["Tăng, giảm 2022-2027 so với 2015-2020"])];
    for (named, wanted) in heads {
        assert_eq!(run(&case, "some", &["--phase", named]).exit, Exit::Done);
        let mut heads = texts(&case, "some", "Tổng quan");
        heads.retain(|text| text.starts_with("Tăng, giảm") && text.contains("so với"));
        assert_eq!(heads, wanted, "{named}");
    }
}
