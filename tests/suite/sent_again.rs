//! Lists of participation, scores, officers and activities that are sent again: the newer one replaces row by row.

use crate::kit::{Case, xlsx};
use std::collections::BTreeMap;
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
    &["1", "HTX Hằng Nga", "Nông nghiệp", "Tân Lập"],
    &["2", "HTX Thành Công", "Nông nghiệp", "Tân Lập"],
    &["3", "HTX Phước Vinh", "Nông nghiệp", "Phước Vinh"],
];

type Rows = Vec<BTreeMap<String, String>>;

/// Two versions of one list, each with its rows; gives the table of `data/` and the issues.
fn sent(title: &str, head: &[&str], older: &[&[&str]], newer: &[&[&str]], table: &str) -> (Rows, Rows) {
    let case = Case::new(table);
    case.roster("dk.xlsx", REGISTER);
    for (name, day, rows) in [("a.xlsx", "10", older), ("b.xlsx", "20", newer)] {
        let date = format!("Tân Lập, ngày {day} tháng 12 năm 2021");
        let mut all: Vec<Vec<&str>> = vec![vec!["HTX HẰNG NGA"], vec![&date], vec![title], head.to_vec()];
        all.extend(rows.iter().map(|row| row.to_vec()));
        let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
        case.file(name, &xlsx(&[("DS", &all)]));
    }
    assert_eq!(case.run().exit, Exit::Done);
    (case.data(table), case.data("issues"))
}

/// The same with a roster of awards, of which the first line of each file is its letterhead's date.
fn awards_of(name: &str, files: &[&[&[&str]]]) -> (Vec<(String, String)>, Rows) {
    let case = Case::new(name);
    case.roster("dk.xlsx", REGISTER);
    for (at, rows) in files.iter().enumerate() {
        let all: Vec<&[&str]> = std::iter::once(&["HTX HẰNG NGA"][..]).chain(rows.iter().copied()).collect();
        case.file(&format!("{at}.xlsx"), &xlsx(&[("DS", &all)]));
    }
    assert_eq!(case.run().exit, Exit::Done);
    let counted = case.data("awards").into_iter().filter(|award| award["status"] == "counted");
    (counted.map(|award| (award["recipient_name"].clone(), award["year"].clone())).collect(), case.data("issues"))
}

/// What the issues of a code say, in their order.
fn said(issues: &[BTreeMap<String, String>], code: &str) -> Vec<String> {
    issues.iter().filter(|issue| issue["code"] == code).map(|issue| issue["message"].clone()).collect()
}

#[test]
fn participation_is_replaced_by_unit_movement_and_year() {
    let movement = "Tây Ninh chung sức xây dựng nông thôn mới";
    let (parts, issues) = sent(
        "DANH SÁCH ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA NĂM 2021",
        &["STT", "Tên đơn vị", "Phong trào", "Đăng ký", "Tham gia", "Số người tham gia"],
        &[
            &["1", "HTX Hằng Nga", movement, "x", "x", "20"],
            &["2", "HTX Thành Công", movement, "x", "x", "11"],
            &["3", "HTX Phước Vinh", movement, "x", "x", "9"],
        ],
        &[&["1", "HTX Hằng Nga", movement, "x", "x", "25"], &["2", "HTX Thành Công", movement, "x", "x", "11"]],
        "participation",
    );
    let told: Vec<(&str, &str)> =
        parts.iter().map(|part| (part["unit_name"].as_str(), part["participants"].as_str())).collect();
    assert_eq!(told, [("HTX Hằng Nga", "25"), ("HTX Thành Công", "11")]);
    let replaced = said(&issues, "Q27");
    assert_eq!(replaced.len(), 2);
    assert!(replaced[0].ends_with("nay là: Số người tham gia: 25."), "{replaced:?}");
    assert!(!replaced[1].contains("nay là"), "{replaced:?}");
    // What changes a number is a warning.
    let weights = issues.iter().filter(|issue| issue["code"] == "Q27").map(|issue| issue["severity"].as_str());
    assert_eq!(weights.collect::<Vec<_>>(), ["warning", "note"]);
    // The unit that the newer list leaves out is asked about.
    assert_eq!(said(&issues, "Q28").len(), 1);
}

#[test]
fn scores_and_officers_are_replaced_by_what_the_newer_list_says_of_the_unit() {
    let (scores, _) = sent(
        "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2021",
        &["STT", "Tên đơn vị", "Khối thi đua", "Điểm tự chấm", "Điểm thẩm định"],
        &[&["1", "HTX Hằng Nga", "Khối số 1", "95", "90"], &["2", "HTX Thành Công", "Khối số 1", "94", "93"]],
        &[&["1", "HTX Hằng Nga", "Khối số 1", "95", "94"], &["2", "HTX Thành Công", "Khối số 1", "94", "93"]],
        "scores",
    );
    let finals: Vec<&str> = scores.iter().map(|score| score["final_score"].as_str()).collect();
    assert_eq!(finals.len(), 2, "{scores:?}");
    assert!(finals[0].starts_with("94") && finals[1].starts_with("93"), "{finals:?}");

    let (officers, issues) = sent(
        "DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA",
        &["STT", "Tên đơn vị", "Cán bộ phụ trách thi đua", "Chuyên trách/kiêm nhiệm"],
        &[&["1", "HTX Hằng Nga", "Lê An", "Kiêm nhiệm"], &["2", "HTX Thành Công", "Võ Bình", "Kiêm nhiệm"]],
        &[&["1", "HTX Hằng Nga", "Lê An", "Chuyên trách"], &["2", "HTX Thành Công", "Trần Cường", "Kiêm nhiệm"]],
        "officers",
    );
    let names: Vec<&str> = officers.iter().map(|officer| officer["person"].as_str()).collect();
    assert_eq!(names, ["Lê An", "Trần Cường"]);
    let replaced = said(&issues, "Q27");
    assert!(replaced[0].ends_with("Chuyên trách."), "{replaced:?}");
    assert!(replaced[1].ends_with("nay là: Trần Cường."), "{replaced:?}");
}

#[test]
fn activities_are_replaced_by_date_and_kind_and_another_years_list_replaces_none() {
    let title = "DANH SÁCH HOẠT ĐỘNG PHỐI HỢP";
    let head = &["STT", "Ngày", "Nội dung hoạt động", "Số người tham gia"];
    let first: &[&[&str]] =
        &[&["1", "05/03/2021", "Tập huấn nghiệp vụ", "30"], &["2", "06/04/2021", "Kiểm tra, giám sát", "12"]];
    let again: &[&[&str]] =
        &[&["1", "05/03/2021", "Tập huấn nghiệp vụ", "35"], &["2", "06/04/2021", "Kiểm tra, giám sát", "12"]];
    let participants = |activities: &[BTreeMap<String, String>]| -> Vec<String> {
        activities.iter().map(|activity| activity["participants"].clone()).collect()
    };
    assert_eq!(participants(&sent(title, head, first, again, "activities").0), ["35", "12"]);
    let other: &[&[&str]] = &[&["1", "07/05/2021", "Tập huấn nghiệp vụ", "8"]];
    assert_eq!(participants(&sent(title, head, first, other, "activities").0), ["30", "12", "8"]);
}

const AWARDS: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Phong trào", "Năm"];

#[test]
fn awards_of_another_year_replace_none() {
    let row = |name: &'static str, form: &'static str, year: &'static str| ["1", name, "HTX Hằng Nga", form, "", year];
    let (worker, fighter) = ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở");
    for (forms, title) in [
        ([worker, worker], ["DANH SÁCH KHEN THƯỞNG"; 2]),
        ([worker, fighter], ["DANH SÁCH KHEN THƯỞNG"; 2]),
        ([worker, worker], ["DANH SÁCH NHÂN NGÀY THÀNH LẬP NĂM 2021", "DANH SÁCH NHÂN NGÀY THÀNH LẬP NĂM 2022"]),
    ] {
        let (counted, issues) = awards_of(
            "other-year",
            &[
                &[
                    &["Tân Lập, ngày 10 tháng 12 năm 2021"],
                    &[title[0]],
                    AWARDS,
                    &row("Lê An", forms[0], "2021"),
                    &row("Võ Bình", forms[0], "2021"),
                ],
                &[
                    &["Tân Lập, ngày 10 tháng 12 năm 2022"],
                    &[title[1]],
                    AWARDS,
                    &row("Lê An", forms[1], "2022"),
                    &row("Võ Bình", forms[1], "2022"),
                ],
            ],
        );
        assert_eq!(counted.len(), 4, "{counted:?}");
        assert!(said(&issues, "Q27").is_empty() && said(&issues, "Q28").is_empty(), "{issues:?}");
    }
}

#[test]
fn one_award_replaces_one_and_the_one_of_another_movement_is_asked_about() {
    let movements = ["Tây Ninh chung sức xây dựng nông thôn mới", "Cả nước chung tay vì người nghèo"];
    let row = |name: &'static str, movement: &'static str| {
        ["1", name, "HTX Hằng Nga", "Giấy khen của Chủ tịch UBND xã", movement, "2022"]
    };
    let list = "DANH SÁCH KHEN THƯỞNG";
    let (counted, issues) = awards_of(
        "other-movement",
        &[
            &[
                &["Tân Lập, ngày 10 tháng 12 năm 2022"],
                &[list],
                AWARDS,
                &row("Lê An", movements[0]),
                &row("Lê An", movements[1]),
                &row("Võ Bình", movements[0]),
            ],
            &[
                &["Tân Lập, ngày 20 tháng 12 năm 2022"],
                &[list],
                AWARDS,
                &row("Lê An", movements[0]),
                &row("Võ Bình", movements[0]),
            ],
        ],
    );
    assert_eq!(counted.len(), 2, "{counted:?}");
    assert_eq!((said(&issues, "Q27").len(), said(&issues, "Q28").len()), (2, 1));
}

#[test]
fn scores_of_two_years_are_apart_also_beside_a_number_and_those_of_no_year_are_asked_about() {
    let case = Case::new("score-years");
    case.roster("dk.xlsx", REGISTER);
    let table = |title: &'static str, points: &'static str| -> Vec<u8> {
        let rows: [&[&str]; 4] = [
            &[title],
            &["STT", "Tên đơn vị", "Điểm tự chấm", "Điểm thẩm định"],
            &["1", "HTX Hằng Nga", "95", points],
            &["2", "HTX Thành Công", "94", "93"],
        ];
        xlsx(&[("DS", &rows)])
    };
    case.file("a.xlsx", &table("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2021", "90"));
    case.file("b.xlsx", &table("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022", "96"));
    let scores = |case: &Case| -> Vec<(String, String)> {
        assert_eq!(case.run().exit, Exit::Done);
        let scores = case.data("scores");
        scores.iter().map(|score| (score["year"].clone(), score["computed_rank"].clone())).collect()
    };
    let wanted = [("2021", "2"), ("2021", "1"), ("2022", "1"), ("2022", "2")];
    let wanted: Vec<(String, String)> = wanted.map(|(year, rank)| (year.to_owned(), rank.to_owned())).to_vec();
    assert_eq!(scores(&case), wanted);
    case.file("c.xlsx", &table("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1", "97"));
    assert_eq!(scores(&case), wanted);
    assert_eq!(said(&case.data("issues"), "Q14").len(), 2);
    let asked = case.command(&["check", "INPUT", "--format", "json"]).out;
    let id = asked.split('"').find(|text| text.starts_with("phase-")).expect("a question of a year").to_owned();
    let text = format!("[decision.{id}]\nsubject = \"BẢNG ĐIỂM\"\nanswer = \"2023\"\n");
    std::fs::write(case.input().join("decisions.toml"), text).unwrap();
    assert_eq!(scores(&case).iter().filter(|(year, _)| year == "2023").count(), 2);
}

#[test]
fn a_block_is_one_in_every_spelling_and_two_blocks_of_one_unit_are_said() {
    let scores = |blocks: [&'static str; 2]| {
        sent(
            "BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2021",
            &["STT", "Tên đơn vị", "Khối thi đua", "Điểm thẩm định"],
            &[&["1", "HTX Hằng Nga", "Khối số 1", "90"], &["2", "HTX Thành Công", "Khối số 1", "93"]],
            &[&["1", "HTX Hằng Nga", blocks[0], "94"], &["2", "HTX Thành Công", blocks[1], "93"]],
            "scores",
        )
    };
    for blocks in [["Khối thi đua số 1"; 2], ["Khối số 2", "KHỐI SỐ 1"]] {
        let (scores, issues) = scores(blocks);
        assert_eq!(scores.len(), 2, "{scores:?}");
        assert_eq!(said(&issues, "Q27").len(), 2);
    }
    let case = Case::new("two-blocks");
    case.roster("dk.xlsx", REGISTER);
    case.roster(
        "diem.xlsx",
        &[
            &["STT", "Tên đơn vị", "Khối thi đua", "Năm", "Điểm thẩm định"],
            &["1", "HTX Hằng Nga", "Khối số 1", "2021", "90"],
            &["2", "HTX Hằng Nga", "Khối số 2", "2021", "90"],
            &["3", "HTX Hằng Nga", "Khối số 2", "2022", "90"],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(said(&case.data("issues"), "Q38").len(), 1);
}

#[test]
fn an_officer_that_came_replaces_one_that_went_and_tone_marks_tell_them_apart() {
    let officers = |older: &[&'static str], newer: &[&'static str]| {
        let row = |name: &&'static str| ["1", "HTX Hằng Nga", *name, "Kiêm nhiệm"];
        let (older, newer): (Vec<_>, Vec<_>) = (older.iter().map(row).collect(), newer.iter().map(row).collect());
        let (older, newer) = (older.iter().map(|row| row.as_slice()), newer.iter().map(|row| row.as_slice()));
        let (older, newer): (Vec<&[&str]>, Vec<&[&str]>) = (older.collect(), newer.collect());
        let head = &["STT", "Tên đơn vị", "Cán bộ phụ trách thi đua", "Chuyên trách/kiêm nhiệm"];
        let (_, issues) = sent("DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA", head, &older, &newer, "officers");
        (said(&issues, "Q27").len(), said(&issues, "Q28").len())
    };
    assert_eq!(officers(&["Lê Thị Hằng", "Lê Thị Hạng"], &["Lê Thị Hằng"]), (1, 1));
    assert_eq!(officers(&["Lê An", "Võ Bình", "Trần Dung"], &["Lê An", "Hồ Cường"]), (1, 2));
    assert_eq!(officers(&["Lê An", "Võ Bình"], &["Lê An", "Hồ Cường"]), (2, 0));
}

#[test]
fn two_activities_of_one_day_are_two_when_the_list_is_sent_again() {
    let head = &["STT", "Ngày", "Nội dung hoạt động", "Số người tham gia"];
    let day = "05/03/2021";
    let both: &[&[&str]] =
        &[&["1", day, "Kiểm tra HTX Thành Công", "30"], &["2", day, "Kiểm tra HTX Phước Vinh", "12"]];
    let one: &[&[&str]] = &[&["1", day, "Kiểm tra HTX Phước Vinh", "15"]];
    let (activities, issues) = sent("DANH SÁCH HOẠT ĐỘNG PHỐI HỢP", head, both, one, "activities");
    assert_eq!(activities.len(), 1, "{activities:?}");
    let replaced = said(&issues, "Q27");
    assert!(replaced.len() == 1 && replaced[0].ends_with("Số người tham gia: 15."), "{replaced:?}");
    assert_eq!(said(&issues, "Q28").len(), 1);
    let (activities, issues) = sent("DANH SÁCH HOẠT ĐỘNG PHỐI HỢP", head, both, both, "activities");
    assert_eq!((activities.len(), said(&issues, "Q27").len(), said(&issues, "Q28").len()), (2, 2, 0));
}
