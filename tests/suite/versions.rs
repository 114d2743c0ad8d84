//! Two lists under one title that say most of the same, and rows that one list has twice: asked once, and counted as the answer says.

use crate::kit::{Case, xlsx};
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực", "Xã"],
    &["1", "HTX Hằng Nga", "Nông nghiệp", "Tân Lập"],
    &["2", "HTX Thành Công", "Vận tải", "Tân Bình"],
    &["3", "HTX Phước Vinh", "Nông nghiệp", "Phước Vinh"],
];
const AWARDS: &[&str] = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích"];
const GRANTED: &str = "Giấy khen LMHTX tỉnh";

/// Two rosters with the same title and headings.
fn two(name: &str, title: &str, head: &[&str], rows: [&[&[&str]]; 2]) -> Case {
    let case = Case::new(name);
    case.roster("dk.xlsx", REGISTER);
    for (file, rows) in ["a.xlsx", "a (1).xlsx"].into_iter().zip(rows) {
        let title: &[&str] = &[title];
        let all: Vec<&[&str]> = [title, head].into_iter().chain(rows.iter().copied()).collect();
        case.file(file, &xlsx(&[("DS", &all)]));
    }
    case
}

/// What a run counts, each award as `recipient award`, and the questions that it asks, each with the number of rows that wait.
fn counted(case: &Case) -> (Vec<String>, Vec<(String, usize)>) {
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let counted = case.data("awards").into_iter().filter(|award| award["status"] == "counted");
    let mut awards: Vec<String> =
        counted.map(|award| format!("{} {}", award["recipient_name"], award["form"])).collect();
    awards.sort();
    let mut questions = std::collections::BTreeMap::new();
    for issue in case.data("issues").into_iter().filter(|issue| !issue["question_id"].is_empty()) {
        *questions.entry(format!("{} {}", issue["code"], issue["question_id"])).or_insert(0) += 1;
    }
    (awards, questions.into_iter().collect())
}

fn answer(case: &Case, question: &str, answer: &str) {
    let (_, id) = question.split_once(' ').unwrap();
    case.file("decisions.toml", format!("[decision.{id}]\nsubject = \"\"\nanswer = \"{answer}\"\n").as_bytes());
}

#[test]
fn a_copy_with_one_award_changed_is_asked_about_once() {
    let one: &[&[&str]] =
        &[&["1", "Lê Văn Một", "HTX Hằng Nga", GRANTED], &["2", "Lê Thị Hai", "HTX Thành Công", GRANTED]];
    let other: &[&[&str]] =
        &[&["1", "Lê Văn Một", "HTX Hằng Nga", "Bằng khen UBND tỉnh"], &["2", "Lê Thị Hai", "HTX Thành Công", GRANTED]];
    let case = two("versions-award", "DANH SÁCH KHEN THƯỞNG NĂM 2021", AWARDS, [one, other]);
    let (awards, questions) = counted(&case);
    assert_eq!(awards, ["Lê Thị Hai GK_LMT"], "what both say counts");
    assert_eq!(questions.iter().map(|(_, rows)| *rows).collect::<Vec<_>>(), [2]);
    assert!(questions[0].0.starts_with("Q83 newer-"), "{questions:?}");
    for (said, expected) in [
        ("a (1).xlsx › DS › A2", &["Lê Thị Hai GK_LMT", "Lê Văn Một BK_TINH"][..]),
        ("a.xlsx › DS › A2", &["Lê Thị Hai GK_LMT", "Lê Văn Một GK_LMT"]),
        ("different", &["Lê Thị Hai GK_LMT", "Lê Văn Một BK_TINH", "Lê Văn Một GK_LMT"]),
    ] {
        answer(&case, &questions[0].0, said);
        assert_eq!(counted(&case), (expected.iter().map(|award| (*award).to_owned()).collect(), Vec::new()), "{said}");
    }
}

#[test]
fn a_copy_without_a_row_is_asked_about_and_one_that_says_the_same_is_not() {
    let all: &[&[&str]] =
        &[&["1", "Lê Văn Một", "HTX Hằng Nga", GRANTED], &["2", "Lê Thị Hai", "HTX Thành Công", GRANTED]];
    let case = two("versions-row", "DANH SÁCH KHEN THƯỞNG NĂM 2021", AWARDS, [all, &all[..1]]);
    let (awards, questions) = counted(&case);
    assert_eq!((awards.as_slice(), questions.len()), (&["Lê Văn Một GK_LMT".to_owned()][..], 1));
    let turned: &[&[&str]] = &[all[1], all[0]];
    let case = two("versions-same", "DANH SÁCH KHEN THƯỞNG NĂM 2021", AWARDS, [all, turned]);
    let (awards, questions) = counted(&case);
    assert_eq!((awards.len(), questions), (2, Vec::new()));
}

#[test]
fn other_titles_other_columns_and_few_rows_in_common_are_two_lists() {
    let one: &[&[&str]] =
        &[&["1", "Lê Văn Một", "HTX Hằng Nga", GRANTED], &["2", "Lê Thị Hai", "HTX Thành Công", GRANTED]];
    let other: &[&[&str]] = &[
        &["1", "Lê Văn Một", "HTX Hằng Nga", GRANTED],
        &["2", "Trần Thị Ba", "HTX Thành Công", GRANTED],
        &["3", "Trần Thị Tư", "HTX Phước Vinh", GRANTED],
    ];
    let case = two("versions-few", "DANH SÁCH KHEN THƯỞNG NĂM 2021", AWARDS, [one, other]);
    let (awards, questions) = counted(&case);
    assert_eq!((awards.len(), questions), (4, Vec::new()));
}

#[test]
fn participants_that_two_copies_give_otherwise_are_asked_about_and_never_added() {
    let movement = "Tây Ninh chung sức xây dựng nông thôn mới";
    let head = &["STT", "Tên HTX", "Phong trào", "Tham gia", "Số người tham gia"];
    let one: &[&[&str]] = &[&["1", "HTX Hằng Nga", movement, "x", "15"], &["2", "HTX Thành Công", movement, "x", "10"]];
    let other: &[&[&str]] =
        &[&["1", "HTX Hằng Nga", movement, "x", "16"], &["2", "HTX Thành Công", movement, "x", "10"]];
    let case = two("versions-parts", "KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2022", head, [one, other]);
    let participants = |case: &Case| -> Vec<String> {
        case.data("participation").into_iter().map(|part| part["participants"].clone()).collect()
    };
    let (_, questions) = counted(&case);
    assert_eq!((participants(&case), questions.len()), (vec!["10".to_owned()], 1));
    answer(&case, &questions[0].0, "a (1).xlsx › DS › A2");
    let (_, questions) = counted(&case);
    assert_eq!((participants(&case), questions.len()), (vec!["16".to_owned(), "10".to_owned()], 0));
}

#[test]
fn a_row_that_a_list_has_twice_is_asked_about_unless_something_tells_the_two_apart() {
    let rows = |second: &'static [&'static str]| -> Case {
        let case = Case::new("twice");
        case.roster("dk.xlsx", REGISTER);
        let head = &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Thành tích"];
        let first = &["1", "Lê Văn Một", "Kế toán", "HTX Hằng Nga", GRANTED, "Thi đua"];
        case.file("a.xlsx", &xlsx(&[("DS", &[&["DANH SÁCH KHEN THƯỞNG NĂM 2021"], head, first, second])]));
        case
    };
    let (awards, questions) = counted(&rows(&["2", "Lê Văn Một", "Kế toán", "HTX Hằng Nga", GRANTED, "Thi đua"]));
    assert_eq!((awards.len(), questions.len()), (1, 1));
    assert!(questions[0].0.starts_with("Q81 duplicate-"), "{questions:?}");
    let (awards, questions) = counted(&rows(&["2", "Lê Văn Một", "KT", "HTX Hằng Nga", GRANTED, "Thi đua"]));
    assert_eq!((awards.len(), questions.len()), (1, 1), "a post in another spelling is no other post");
    for second in [
        &["2", "Lê Văn Một", "Thủ quỹ", "HTX Hằng Nga", GRANTED, "Thi đua"],
        &["2", "Lê Văn Một", "Kế toán", "HTX Hằng Nga", GRANTED, "Chống dịch"],
    ] {
        let (awards, questions) = counted(&rows(second));
        assert_eq!((awards.len(), questions), (2, Vec::new()), "{second:?}");
    }
}

#[test]
fn an_older_list_of_the_same_title_hides_no_two_versions() {
    let head = &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Năm"];
    let row = |name: &'static str, year: &'static str| ["1", name, "HTX Hằng Nga", GRANTED, year];
    let people = ["Lê Văn Một", "Lê Thị Hai", "Trần Thị Ba"];
    for older in ["0.xlsx", "9.xlsx"] {
        let case = Case::new("versions-three");
        case.roster("dk.xlsx", REGISTER);
        for (file, year, last) in [(older, "2020", "Võ An"), ("2.xlsx", "2021", "Võ An"), ("3.xlsx", "2021", "Võ Bình")]
        {
            let mut rows: Vec<[&str; 5]> = people.iter().map(|name| row(name, year)).collect();
            rows.push(row(last, year));
            let mut all: Vec<&[&str]> = vec![&["DANH SÁCH KHEN THƯỞNG"], head];
            all.extend(rows.iter().map(|row| &row[..]));
            case.file(file, &xlsx(&[("DS", &all)]));
        }
        let (awards, questions) = counted(&case);
        assert_eq!((awards.len(), questions.len()), (7, 1), "{older}");
    }
}
