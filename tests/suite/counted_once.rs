//! Numbers of people who took part: one that stands for several movements, and two of one unit, movement and time.

use crate::kit::{Case, figure};

const TITLE: &str = "TỔNG HỢP PHONG TRÀO THI ĐUA NĂM 2022";
const HEADS: [&str; 5] =
    ["STT", "Tên HTX", "Chung tay xây dựng nông thôn mới", "Không để ai bỏ lại phía sau", "Số người tham gia"];

/// The sum of participants, and those of each of the two movements.
fn participants(case: &Case) -> [Option<f64>; 3] {
    let figures = case.data("figures");
    [&[][..], &[("movement", "NTM")], &[("movement", "VNN")]].map(|cut| figure(&figures, "participants", cut))
}

fn codes(case: &Case) -> Vec<String> {
    let issues = case.data("issues");
    let of_numbers = issues.iter().filter(|issue| ["Q84", "Q85", "Q86"].contains(&issue["code"].as_str()));
    of_numbers.map(|issue| format!("{} {} {}", issue["code"], issue["file"], issue["cell"])).collect()
}

#[test]
fn one_number_for_several_movements_is_counted_once() {
    let case = Case::new("joint");
    let rows: &[&[&str]] = &[
        &["1", "HTX Tân Tiến", "x", "x", "30"],
        &["2", "HTX Thành Công", "x", "", "20"],
        &["3", "HTX Minh Phú", "x", "x", "45"],
    ];
    case.roster("pt.xlsx", &[&[&[TITLE][..], &HEADS], rows].concat());
    case.run();
    // Who took part in one movement alone is of that movement.
    assert_eq!(participants(&case), [Some(95.0), Some(20.0), Some(0.0)]);
    assert_eq!(codes(&case), ["Q85 pt.xlsx A3"]);
    let took_part = case.data("participation").iter().filter(|part| part["took_part"] == "true").count();
    assert_eq!(took_part, 5, "the marks stay");
    let without = case.data("participation").iter().filter(|part| part["movement"].is_empty()).count();
    assert_eq!(without, 2);
}

#[test]
fn a_heading_that_says_each_counts_for_each() {
    for heading in ["Số người tham gia mỗi phong trào", "So nguoi tham gia tung phong trao"] {
        let case = Case::new("each");
        let [a, b, c, d, _] = HEADS;
        case.roster("pt.xlsx", &[&[TITLE], &[a, b, c, d, heading], &["1", "HTX Tân Tiến", "x", "x", "30"]]);
        case.run();
        assert_eq!(participants(&case), [Some(60.0), Some(30.0), Some(30.0)], "{heading}");
        assert_eq!(codes(&case), [""; 0]);
    }
}

/// Two lists of one movement that give other numbers of one unit.
fn two_lists(case: &Case) -> &Case {
    let heads = ["STT", "Tên HTX", "Số người tham gia"];
    let ntm = "PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022";
    let list = |title: &'static str, people: &'static str| -> [Vec<&str>; 4] {
        [vec![title], heads.to_vec(), vec!["1", "HTX Tân Tiến", people], vec!["2", "HTX Minh Phú", "10"]]
    };
    for (file, rows) in [
        ("a.xlsx", list("DANH SÁCH THAM GIA PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022", "20")),
        ("b.xlsx", list(ntm, "25")),
    ] {
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        case.roster(file, &rows);
    }
    case
}

#[test]
fn two_numbers_of_one_unit_are_asked_and_none_is_counted() {
    let case = Case::new("two-numbers");
    two_lists(&case).run();
    // What both lists say alike is of the same people.
    assert_eq!(participants(&case)[1], Some(10.0));
    assert_eq!(codes(&case), ["Q84 b.xlsx A3"]);
    let issues = case.data("issues");
    let id = &issues.iter().find(|issue| issue["code"] == "Q84").unwrap()["question_id"];
    for (answer, sum) in [("same", 35.0), ("different", 55.0), ("a.xlsx › DS › A2", 30.0), ("b.xlsx › DS › A2", 35.0)]
    {
        let decision = format!("[decision.{id}]\nsubject = \"\"\nanswer = \"{answer}\"\n");
        case.file("decisions.toml", decision.as_bytes());
        case.run();
        assert_eq!(participants(&case)[1], Some(sum), "{answer}");
        assert_eq!(codes(&case), [""; 0], "{answer}");
    }
}

/// The year's number holds those of its first months; a smaller one does not.
#[test]
fn a_part_of_the_year_is_in_the_year() {
    let heads: &[&str] = &["STT", "Tên HTX", "Số người tham gia"];
    for (months, year, sum, asked) in [("20", "45", 45.0, 0), ("45", "20", 0.0, 1)] {
        let case = Case::new("six-months");
        let title = "DANH SÁCH THAM GIA PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI";
        let list = |file: &str, title: &str, people: &str| {
            case.roster(file, &[&[title], heads, &["1", "HTX Tân Tiến", people]]);
        };
        list("a.xlsx", &format!("{title} 6 THÁNG ĐẦU NĂM 2022"), months);
        list("b.xlsx", &format!("{title} NĂM 2022"), year);
        case.run();
        assert_eq!((participants(&case)[1], codes(&case).len()), (Some(sum), asked), "{months} {year}");
    }
}

#[test]
fn two_rows_of_one_list_are_asked_once() {
    let case = Case::new("two-rows");
    let heads = ["STT", "Tên HTX", "Số người tham gia"];
    case.roster(
        "a.xlsx",
        &[
            &["PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
            &heads,
            &["1", "HTX Tân Tiến", "20"],
            &["2", "HTX Tân Tiến", "25"],
            &["3", "HTX Minh Phú", "5"],
            &["4", "HTX Minh Phú", "6"],
        ],
    );
    case.run();
    assert_eq!(participants(&case)[1], Some(0.0));
    let issues = case.data("issues");
    let asked: Vec<&str> =
        issues.iter().filter(|issue| issue["code"] == "Q84").map(|issue| issue["question_id"].as_str()).collect();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0], asked[1], "one question for the list");
    let decision = format!("[decision.{}]\nsubject = \"\"\nanswer = \"different\"\n", asked[0]);
    case.file("decisions.toml", decision.as_bytes());
    case.run();
    assert_eq!(participants(&case)[1], Some(56.0));
}

#[test]
fn numbers_of_each_movement_hold_beside_one_for_all() {
    let case = Case::new("joint-beside");
    case.roster("a.xlsx", &[&[TITLE], &HEADS, &["1", "HTX Tân Tiến", "x", "x", "40"]]);
    case.roster(
        "b.xlsx",
        &[
            &["DANH SÁCH THAM GIA PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
            &["STT", "Tên HTX", "Số người tham gia"],
            &["1", "HTX Tân Tiến", "30"],
        ],
    );
    case.run();
    assert_eq!(participants(&case), [Some(30.0), Some(30.0), Some(0.0)]);
    assert_eq!(codes(&case), ["Q86 a.xlsx A3"]);
}

#[test]
fn numbers_of_people_may_be_written_in_words() {
    let case = Case::new("in-words");
    let title = "DANH SÁCH THAM GIA PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI NĂM 2022";
    let row = |unit: &'static str, people: &'static str| ["", unit, people];
    case.roster(
        "a.xlsx",
        &[
            &[title],
            &["STT", "Tên HTX", "Số người tham gia"],
            &row("HTX Tân Tiến", "mười lăm"),
            &row("HTX Minh Phú", "Hai mươi người"),
            // A year, and nothing.
            &row("HTX Thành Công", "Năm 2022"),
            &row("HTX Hằng Nga", "không"),
        ],
    );
    case.run();
    assert_eq!(participants(&case)[1], Some(35.0));
}

/// A column of sums beside numbers of each movement.
#[test]
fn numbers_below_each_movement_hold_beside_their_sum() {
    for (sum, told) in [("50", &[][..]), ("60", &["Q86 pt.xlsx A3"])] {
        let case = Case::new("sums-beside");
        case.roster("pt.xlsx", &[&[TITLE], &HEADS, &["1", "HTX Tân Tiến", "20", "30", sum]]);
        case.run();
        assert_eq!(participants(&case), [Some(50.0), Some(20.0), Some(30.0)], "{sum}");
        assert_eq!(codes(&case), told, "{sum}");
    }
}
