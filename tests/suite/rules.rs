//! Every rule speaks about the rosters that break it, is silent about their neighbour, and minds its dates and settings.

use crate::kit::{Answer, Case, figure};
use crate::rule_cases::{HEADINGS, PAIRS, Pair, Rosters};
use std::collections::BTreeSet;
use thidua::check::{Does, RULES};
use thidua::cli::Exit;
use thidua::issue::RuleProblem;
use thidua::lang::Lang;

/// Rules that no law in force says are off until an office turns them on.
fn turned_on(code: &str) -> String {
    format!("[rule.{code}]\non = true\n")
}

fn write(case: &Case, rosters: &[&[&str]]) {
    for (number, rows) in rosters.iter().enumerate() {
        let parts: Vec<Vec<(&str, &str)>> =
            rows.iter().map(|row| row.split("; ").map(|part| part.split_once('=').unwrap()).collect()).collect();
        let used: Vec<(&str, &str)> =
            HEADINGS.iter().copied().filter(|(key, _)| parts.iter().flatten().any(|(known, _)| known == key)).collect();
        assert!(parts.iter().flatten().all(|(key, _)| used.iter().any(|(known, _)| known == key)), "{rows:?}");
        let mut table: Vec<Vec<&str>> = vec![used.iter().map(|(_, heading)| *heading).collect()];
        for row in &parts {
            let cell = |key: &str| row.iter().find(|(known, _)| *known == key).map_or("", |(_, value)| *value);
            table.push(used.iter().map(|(key, _)| cell(key)).collect());
        }
        let rows: Vec<&[&str]> = table.iter().map(Vec::as_slice).collect();
        case.roster(&format!("{number}.xlsx"), &rows);
    }
}

fn judged(rosters: &[&[&str]], config: &str, lang: &str) -> Answer {
    let case = Case::new("rule");
    write(&case, rosters);
    case.file("thidua.toml", config.as_bytes());
    case.command(&["check", "INPUT", "--format", "json", "--lang", lang])
}

/// Severity and message of the issues of a code.
fn issues(answer: &Answer, code: &str) -> Vec<(String, String)> {
    assert_ne!(answer.exit, Exit::Wrong, "{}", answer.err);
    let said = answer.out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let of_code = said.filter(|issue| issue["code"] == code);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    of_code.map(|issue| (text(&issue["severity"]), text(&issue["message"]))).collect()
}

fn severity(rosters: Rosters, config: &str, code: &str) -> Option<String> {
    issues(&judged(rosters, config, "en"), code).first().map(|(severity, _)| severity.clone())
}

fn pair(code: &str) -> &'static Pair {
    PAIRS.iter().find(|pair| pair.code == code).unwrap()
}

/// About what sheets state of themselves (totals, ranks, money), which settling finds.
const STATED: &[&str] = &["R39", "R40", "R41", "R42", "R46"];

#[test]
fn table_tests_and_words_cover_the_same_rules() {
    let checked = RULES.iter().filter(|rule| matches!(rule.does, Does::Check(_))).map(|rule| rule.code);
    let checked: BTreeSet<&str> = checked.collect();
    assert_eq!(checked, PAIRS.iter().map(|pair| pair.code).collect());
    let told = RuleProblem::CODES.iter().map(|(code, _)| *code).filter(|code| !STATED.contains(code));
    assert_eq!(checked, told.collect());
    let all: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert!(all.is_sorted() && all.windows(2).all(|two| two[0] != two[1]), "{all:?}");
    assert!(RULES.iter().all(|rule| !rule.basis.is_empty()));
    for lang in [Lang::Vi, Lang::En] {
        assert!(RULES.iter().all(|rule| lang.rule_sense(rule.code).is_some()), "{lang:?}");
    }
    let english = ["article", "articles", "of", "the", "rule", "sense", "local", "old", "circular", "circulars", "by"];
    for rule in RULES {
        let basis = Lang::Vi.basis(rule.basis);
        assert!(!basis.split([' ', ',']).any(|word| english.contains(&word)), "{}: {basis}", rule.code);
    }
}

#[test]
fn every_rule_speaks_in_both_languages() {
    for Pair { code, breaks, .. } in PAIRS {
        let [vi, en] = ["vi", "en"].map(|lang| issues(&judged(breaks, &turned_on(code), lang), code));
        assert!(!vi.is_empty(), "{code} is silent");
        assert_eq!(vi.len(), en.len());
        assert!(vi.iter().zip(&en).all(|((_, vi), (_, en))| vi != en && !vi.contains("the ")), "{code}: {vi:?}");
    }
}

#[test]
fn every_rule_is_silent_about_the_right_neighbour() {
    for Pair { code, keeps, .. } in PAIRS {
        let said = issues(&judged(keeps, &turned_on(code), "en"), code);
        assert_eq!(said, Vec::new(), "{code}");
    }
}

#[test]
fn every_rule_can_be_turned_off_and_dated_and_weighed() {
    for Pair { code, breaks, .. } in PAIRS {
        for config in ["on = false", "on = true\nfrom = \"2027-06-01\"", "on = true\nto = \"1990-01-01\""] {
            let said = issues(&judged(breaks, &format!("[rule.{code}]\n{config}\n"), "en"), code);
            assert_eq!(said, Vec::new(), "{code} {config}");
        }
        let weighed = severity(breaks, &format!("{}severity = \"note\"\n", turned_on(code)), code);
        assert_eq!(weighed.as_deref(), Some("note"), "{code}");
    }
}

#[test]
fn what_no_law_says_is_off() {
    for code in ["R30", "R31"] {
        assert_eq!(severity(pair(code).breaks, "", code), None, "{code}");
    }
}

#[test]
fn the_date_of_the_decision_decides_which_law_is_asked() {
    // Law 06/2022 from 1 January 2024; Decree 152/2025 from 1 July 2025.
    for (code, after, before) in [
        (
            "R03",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; q=05/QĐ-HĐQT; ng=01/01/2024",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; q=05/QĐ-HĐQT; ng=31/12/2023",
        ),
        (
            "R16",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024; m=HTNV",
            "n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2023; m=HTNV",
        ),
        (
            "R08",
            "t=HTX Tân Tiến; k=BK tỉnh; ng=01/07/2025; r=Đang bị thanh tra",
            "t=HTX Tân Tiến; k=BK tỉnh; ng=30/06/2025; r=Đang bị thanh tra",
        ),
        ("R02", "t=HTX Tân Tiến; k=GK huyện; ng=01/07/2025", "t=HTX Tân Tiến; k=GK huyện; ng=30/06/2025"),
    ] {
        assert_eq!(issues(&judged(&[&[after]], "", "en"), code).len(), 1, "{after}");
        assert_eq!(issues(&judged(&[&[before]], "", "en"), code), Vec::new(), "{before}");
    }
}

#[test]
fn missing_history_is_no_proof() {
    // Nobody's lists of those years are there: a note, once a sheet.
    let alone = "n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025";
    let other = "n=Trần Văn B; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025";
    let said = issues(&judged(&[&[alone, other]], "", "en"), "R14");
    let message = "Chiến sĩ thi đua cấp tỉnh (2 rows): the rosters hold no Chiến sĩ thi đua cơ sở in 2022-2025, so this cannot be judged (Law, article 22).";
    assert_eq!(said, [("note".to_owned(), message.to_owned())]);
    // The lists are there and do not show enough: a warning.
    assert_eq!(severity(pair("R14").breaks, "", "R14").as_deref(), Some("warning"));
    // The roster itself says that there is no initiative: an error, which is asked about.
    let said = issues(&judged(&[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ tỉnh; y=2025; s=không"]], "", "en"), "R14");
    assert!(said.iter().any(|(severity, _)| severity == "question"), "{said:?}");
}

#[test]
fn words_weigh_more_than_numbers_that_look_like_anothers() {
    let by_number = "t=HTX Tân Tiến; k=Bằng khen của UBND tỉnh; q=12/QĐ-LMHTX; ng=05/01/2026";
    let by_words = "t=HTX Tân Tiến; k=Bằng khen của UBND tỉnh; cap=UBND xã; ng=05/01/2026";
    for (row, weight) in [(by_number, "warning"), (by_words, "question")] {
        let said = issues(&judged(&[&[row]], "", "en"), "R02");
        assert_eq!(said.first().map(|(severity, _)| severity.as_str()), Some(weight), "{row}");
    }
    // A level is no authority, and a suffix may be that of several.
    for row in [
        "t=HTX Tân Tiến; k=Cờ thi đua của bộ; cap=Cấp tỉnh; ng=05/01/2026",
        "t=HTX Tân Tiến; k=GK xã; q=12/QĐ-UBND; ng=05/01/2026",
    ] {
        assert_eq!(issues(&judged(&[&[row]], "", "en"), "R02"), Vec::new(), "{row}");
    }
}

#[test]
fn discipline_that_is_denied_or_over_holds_nobody() {
    for remark in ["Không ai bị kỷ luật", "Chấp hành tốt kỷ luật lao động", "Hết kỷ luật năm 2020", "Không vi phạm"]
    {
        let row = format!("t=HTX Tân Tiến; k=BK tỉnh; ng=10/01/2026; r={remark}");
        assert_eq!(issues(&judged(&[&[row.as_str()]], "", "en"), "R08"), Vec::new(), "{remark}");
    }
}

#[test]
fn a_withdrawn_award_is_in_no_count() {
    let case = Case::new("revoked");
    write(&case, pair("R38").breaks);
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(case.data("awards")[0]["status"], "revoked");
    assert_eq!(figure(&case.data("figures"), "awards", &[("year", "2024")]).unwrap_or_default(), 0.0);
}

#[test]
fn an_unknown_rule_or_key_is_told_with_its_line() {
    for (config, said) in [
        ("[programme]\nprovince = \"A\"\n\n[rule.R99]\non = true\n", "thidua.toml:4: there is no key “R99”"),
        ("[rule.R14]\nyears = 3\nshare = 70\n", "thidua.toml:3: there is no key “share”"),
        ("[rule.R14]\nseverity = \"grave\"\n", "thidua.toml:2: unknown severity `grave`"),
        ("[rule.R14]\non = true\nfrom = \"2024\"\n", "thidua.toml:3: `2024` is no date"),
    ] {
        let answer = judged(pair("R14").breaks, config, "en");
        assert_eq!(answer.exit, Exit::Wrong);
        assert!(answer.err.contains(said), "{}", answer.err);
    }
}

#[test]
fn a_number_of_a_rule_is_the_offices() {
    let config = "[rule.R14]\nyears = 2\n";
    assert_eq!(severity(pair("R14").breaks, config, "R14"), None);
}

/// Conditions beside the one of the table: rosters, settings and what the message says.
const CONDITIONS: &[(&str, Rosters, &str, &str)] = &[
    (
        "R13",
        &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=CSTĐ cơ sở; y=2024", "n=Trần Văn B; d=HTX Tân Tiến; k=LĐTT; y=2024"]],
        "",
        "the rosters do not show Lao động tiên tiến 1 times in 2024 (found 0)",
    ),
    (
        "R17",
        &[
            &["hx=HTX Tân Tiến; lv=Nông nghiệp; ld=1"],
            &["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024; m=KHTNV"],
            &["t=HTX Tân Tiến; k=TTLĐXS; y=2024"],
        ],
        "",
        "Nguyễn Văn A did not fulfil the task; the rosters do not show Chiến sĩ thi đua cơ sở 1 times in 2024",
    ),
    (
        "R18",
        &[
            &["n=Nguyễn Văn A; d=HTX Tân Tiến; k=LĐTT; y=2024; r=Đang thi hành kỷ luật cảnh cáo"],
            &["t=HTX Tân Tiến; k=TTLĐTT; y=2024"],
        ],
        "",
        "Nguyễn Văn A is under discipline",
    ),
    (
        "R19",
        &[&["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90"], &["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024"]],
        "[rule.R19]\nmin_block_size = 5\n",
        "Khối số 1 has 1 units, 5 are wanted",
    ),
    (
        "R19",
        &[&["t=HTX Tân Tiến; k=Cờ UBND tỉnh; y=2024; p=Vì người nghèo; g=2023-2024"]],
        "",
        "the movement lasted 2 years, 3 are wanted",
    ),
    (
        "R20",
        &[&["hx=HTX Tân Tiến; kh=Khối số 1; y=2024; di=90; xh=1"], &["t=HTX Tân Tiến; k=Cờ chính phủ; y=2024"]],
        "",
        "1 flags for 1 block leaders that the rosters show, over 20%",
    ),
    (
        "R25",
        &[&["n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; y=2025; m=HTNV"]],
        "",
        "2025 has “task done” where “task done well” is wanted",
    ),
    (
        "R26",
        &[&["t=HTX Tân Tiến; k=BK TTg; y=2025; p=Vì người nghèo; g=2024-2025"]],
        "",
        "the movement lasted 2 years, 3 are wanted",
    ),
    (
        "R26",
        &[&[
            "t=HTX Tân Tiến; k=BK TTg; y=2025",
            "t=HTX Thành Công; k=BK tỉnh; y=2021",
            "t=HTX Thành Công; k=BK tỉnh; y=2022",
            "t=HTX Thành Công; k=BK tỉnh; y=2023",
            "t=HTX Thành Công; k=BK tỉnh; y=2024",
            "t=HTX Thành Công; k=BK tỉnh; y=2025",
        ]],
        "",
        "the rosters do not show the flags or certificates wanted in 2021-2025",
    ),
    (
        "R02",
        &[&["t=HTX Tân Tiến; k=TTLĐTT; cap=UBND huyện; ng=01/07/2025"]],
        "",
        "Chủ tịch UBND huyện may not give Tập thể lao động tiên tiến",
    ),
    ("R02", &[&["t=HTX Tân Tiến; k=CoopStar; ng=01/07/2023"]], "", "exists only from 2024-01-01"),
    ("R35", &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=05/01/1922"]], "", "older than 1948"),
    ("R35", &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2021; g=2017-2022"]], "", "the last year (2022)"),
    (
        "R35",
        &[&["t=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2025; y=2021; g=2017-2022"]],
        "",
        "The year 2025 is not in the phase “Giai đoạn 2017 - 2022”",
    ),
];

#[test]
fn every_condition_is_told() {
    for (code, rosters, config, part) in CONDITIONS {
        let said = issues(&judged(rosters, config, "en"), code);
        assert!(said.iter().any(|(_, message)| message.contains(part)), "{code} {part}: {said:?}");
    }
}

#[test]
fn years_count_from_the_achievement_that_was_rewarded_last() {
    let later = "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK TTg; y=2024";
    // Decided in 2021 for the years up to 2019: five years have passed. Without the period, they have not.
    let of_period = "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2021; g=2015-2019";
    let of_decision = "n=Nguyễn Văn A; d=HTX Tân Tiến; k=BK tỉnh; ng=05/01/2021";
    let before = |row: &str| {
        let rows = [later, row, "n=Trần Văn B; d=HTX Tân Tiến; k=BK tỉnh; y=2018"];
        let said = issues(&judged(&[&rows], "", "en"), "R25");
        said.iter().any(|(_, message)| message.contains("do not show Bằng khen của Chủ tịch UBND tỉnh 5 years before"))
    };
    assert!(!before(of_period));
    assert!(before(of_decision));
}
