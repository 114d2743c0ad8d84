//! `thidua explain ROSTER!ROW`: why a row is counted or not, in both languages.

use crate::kit::{self, Case};
use crate::snapshots::compared;
use std::fmt::Write;
use thidua::cli::Exit;
use thidua::lang::Lang;
use thidua::run::explain::said::What;
use thidua::verdict::ruling::Rule;

/// The texts that this file compares.
pub const SNAPSHOTS: &[&str] = &["explain-row-en", "explain-row-vi"];

const HEADINGS: &[&str] = &[
    "STT",
    "Tên tập thể, cá nhân",
    "Đơn vị công tác",
    "Chức vụ",
    "Năm sinh",
    "Số CCCD",
    "Điện thoại",
    "Hình thức khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Ghi chú",
];

const PERSON: [&str; 2] = ["079170001234", "0912345678"];

/// Rosters with a row for every way in which a row may end.
fn rosters() -> Case {
    let case = Case::new("explain-row");
    let register: &[&[&str]] = &[
        &["DANH BẠ HỢP TÁC XÃ"],
        &["STT", "Mã số", "Tên đơn vị", "Lĩnh vực", "Xã"],
        &["1", "TN-001", "HTX Tân Tiến", "Nông nghiệp", "Tân Lập"],
        &["2", "TN-002", "HTX Bình Minh", "Vận tải", "Tân Hà"],
    ];
    let [id, phone] = PERSON;
    let bk = "Bằng khen của Chủ tịch UBND tỉnh";
    let gk = "Giấy khen của Liên minh HTX tỉnh";
    let list: &[&[&str]] = &[
        &["LIÊN MINH HỢP TÁC XÃ TỈNH TÂY NINH"],
        &["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2021"],
        &[],
        HEADINGS,
        &["I", "TẬP THỂ"],
        &["1", "HTX Tân Tiến", "", "", "", "", "", bk, "391/QĐ-UBND", "21/10/2021", ""],
        &["2", "HTX Bình Minh", "", "", "", "", "", bk, "391/QĐ-UBND", "21/10/2021", "Không đủ điều kiện"],
        &["II", "CÁ NHÂN"],
        &["3", "Lê Văn An", "HTX Tân Tiến", "Giám đốc", "1970", id, phone, gk, "12/QĐ-LMHTX", "05/01/2022", ""],
        &["4", "Trần Thị Bé", "HTX Tân Tiến", "Kế toán", "", "", "", "Bằng khen", "", "", ""],
        &[
            "5",
            "Võ Văn Cư",
            "HTX Bình Minh",
            "Giám đốc",
            "",
            "",
            "",
            "Cờ thi đua của UBND tỉnh",
            "15/QĐ-UBND",
            "05/01/2022",
            "",
        ],
        &["6", "Ngô Văn Dũng", "HTX Không Tên", "Giám đốc", "", "", "", gk, "12/QĐ-LMHTX", "05/01/2022", ""],
        &["", "Tổng cộng: 6"],
    ];
    let sent_twice: &[&[&str]] = &[
        &["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN"],
        HEADINGS,
        &["1", "Hợp tác xã Tân Tiến", "", "", "", "", "", bk, "391/QĐ-UBND", "21/10/2021", ""],
        &["2", "Lê Văn An", "HTX Tân Tiến", "Giám đốc", "1970", id, phone, bk, "420/QĐ-UBND", "02/11/2022", ""],
    ];
    let proposed: &[&[&str]] = &[
        &["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021"],
        HEADINGS,
        &["1", "HTX Tân Tiến", "", "", "", "", "", bk, "", "", ""],
    ];
    let unknown: &[&[&str]] = &[&["STT", "Tên", "Ghi chú"], &["1", "Cái bàn", "gỗ"], &["2", "Cái ghế", "nhựa"]];
    let namesakes: &[&[&str]] = &[
        &["DANH SÁCH ĐƯỢC KHEN THƯỞNG NĂM 2022"],
        HEADINGS,
        &["1", "Đỗ Văn Hai", "HTX Bình Minh", "Giám đốc", "1970", "", "", gk, "13/QĐ-LMHTX", "06/01/2022", ""],
        &["2", "Đỗ Văn Hai", "HTX Bình Minh", "Kế toán", "1985", "", "", gk, "13/QĐ-LMHTX", "06/01/2022", ""],
        &["3", "Đỗ Văn Hai", "HTX Bình Minh", "Phó giám đốc", "", "", "", gk, "14/QĐ-LMHTX", "07/02/2022", ""],
    ];
    case.roster("trung-ten.xlsx", namesakes);
    case.roster("danh-ba.xlsx", register);
    case.roster("2021/DS.xlsx", list);
    case.roster("xa-a/DS.xlsx", sent_twice);
    case.roster("de-nghi.xlsx", proposed);
    case.roster("la.xlsx", unknown);
    case.file("xa-b/chep-lai.xlsx", &std::fs::read(case.input().join("xa-a/DS.xlsx")).unwrap());
    case
}

/// What is asked, and how it ends.
const ASKED: &[(&str, Exit)] = &[
    ("2021/DS.xlsx!6", Exit::Done),
    ("2021/DS.xlsx › DS!B7", Exit::Done),
    ("2021/DS.xlsx/DS!9", Exit::Done),
    ("2021/DS.xlsx › DS › A10", Exit::Done),
    ("2021/DS.xlsx!11", Exit::Done),
    ("2021/DS.xlsx!12", Exit::Done),
    ("2021/DS.xlsx!13", Exit::Done),
    ("2021/DS.xlsx!2", Exit::Done),
    ("2021/DS.xlsx!8", Exit::Done),
    ("xa-a/DS.xlsx!3", Exit::Done),
    ("xa-a/DS.xlsx!4", Exit::Done),
    ("DE-NGHI.xlsx!A3", Exit::Done),
    ("trung-ten.xlsx!3", Exit::Done),
    ("trung-ten.xlsx!5", Exit::Done),
    ("danh-ba.xlsx!3", Exit::Done),
    ("la.xlsx!2", Exit::Done),
    ("chep-lai.xlsx!3", Exit::Done),
    ("de-nghi.xlsx!99", Exit::Wrong),
    ("DS.xlsx!6", Exit::Wrong),
    ("de-nghi.xlsx › Trang 2!3", Exit::Wrong),
    ("de-nghj.xlsx!3", Exit::Wrong),
];

#[test]
fn every_way_in_which_a_row_may_end_is_explained() {
    let case = rosters();
    for lang in ["vi", "en"] {
        let mut told = String::new();
        for (what, exit) in ASKED {
            let answer = case.command(&["explain", what, "INPUT", "-o", "OUTPUT", "--lang", lang]);
            assert_eq!(answer.exit, *exit, "{what}: {}{}", answer.out, answer.err);
            for private in PERSON {
                assert!(!answer.out.contains(private), "{what}: {}", answer.out);
            }
            let said = if *exit == Exit::Done { answer.out } else { answer.err };
            writeln!(told, "thidua explain \"{what}\"\n\n{said}\n").unwrap();
        }
        compared(&format!("explain-row-{lang}"), &told);
    }
}

#[test]
fn every_rule_and_everything_that_a_row_says_has_its_words() {
    for lang in [Lang::Vi, Lang::En] {
        let rules: std::collections::BTreeSet<&str> =
            Rule::ALL.iter().map(|rule| lang.rule_sentence(rule.code())).collect();
        assert_eq!(rules.len(), Rule::ALL.len());
        assert!(What::ALL.iter().all(|what| !lang.what_is_said(what.code()).is_empty()));
    }
}

#[test]
fn rows_of_every_kind_of_table_say_where_they_are_counted() {
    let input = kit::sample().to_string_lossy().into_owned();
    let out = Case::new("explain-sample");
    let cases: [(&str, &[&str]); 5] = [
        ("2018/Phong trào thi đua 2018.xlsx!13", &["Movement: ", "Registered: yes", "Counted in: "]),
        ("Khối thi đua/Khối QTDND.xlsx!11", &["Final score: ", "ranks its unit"]),
        ("Cán bộ thi đua HTX, QTDND.xlsx!11", &["Officer: ", "Counted in: "]),
        ("Hoạt động phối hợp LMHTX - Ban TĐKT.xlsx!10", &["Activity: ", "Counted in: "]),
        ("Danh bạ HTX, QTDND.xlsx › HTX!134", &["Code of the unit: ", "The register has it"]),
    ];
    for (what, wanted) in cases {
        let answer = kit::call(vec![
            "explain".into(),
            what.into(),
            input.clone(),
            "-o".into(),
            out.output().display().to_string(),
        ]);
        println!("{}{}", answer.out, answer.err);
        assert_eq!(answer.exit, Exit::Done, "{what}: {}", answer.err);
        for wanted in wanted {
            assert!(answer.out.contains(wanted), "{what}: {}", answer.out);
        }
    }
}

#[test]
fn programs_are_told_the_same() {
    let case = rosters();
    let told = |what: &str| {
        let answer = case.command(&["explain", what, "INPUT", "-o", "OUTPUT", "--format", "json"]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        json["rows"][0].clone()
    };
    let duplicate = told("xa-a/DS.xlsx!3");
    assert_eq!(duplicate["outcome"], "duplicate");
    let verdict = &duplicate["verdict"][0];
    assert_eq!((&verdict["rule"], &verdict["other_row"]), (&"duplicate".into(), &"2021/DS.xlsx › DS › A6".into()));
    let aside = told("2021/DS.xlsx!11");
    assert_eq!((&aside["outcome"], &aside["verdict"][0]["rule"]), (&"waits".into(), &"rule-error".into()));
    assert_eq!(aside["questions"][0]["id"], aside["issues"][0]["question"]);
    let counted = told("2021/DS.xlsx!6");
    assert_eq!((&counted["outcome"], &counted["verdict"][0]["figures"][0]), (&"counted".into(), &"awards".into()));
    let total = told("2021/DS.xlsx!13");
    assert_eq!((&total["class"], &total["outcome"]), (&"total".into(), &serde_json::Value::Null));
}
