//! Sheets of questions as they come back: of an earlier program, with columns gone, with lines that belong to nothing.

use crate::kit::Case;
use crate::questions::{answer_in_output, issues, lines, run, totals, workbook};
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "Hợp tác xã Nông nghiệp Minh Hưng", "Nông nghiệp"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Vận tải"],
];
const ROSTER: &[&[&str]] = &[
    &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số quyết định", "Năm"],
    &["1", "Hợp tác xã Nông nghiệp Ninh Hưng", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "2020"],
    &["2", "Hợp tác xã Vận tải Thành Công", "Khen giấy", "45/QĐ-LMHTX", "2020"],
];

/// The columns of a sheet of questions of version 0.1.0, and their headings.
const NAMES: [&str; 14] = [
    "thidua:number",
    "thidua:kind",
    "thidua:subject",
    "thidua:question",
    "thidua:evidence",
    "thidua:rows",
    "thidua:answer",
    "thidua:note",
    "thidua:id",
    "thidua:source",
    "thidua:codes",
    "thidua:words",
    "",
    "",
];
const HEADINGS: [&str; 9] =
    ["TT", "Loại", "Nội dung ghi trong danh sách", "Câu hỏi", "Căn cứ", "Số hàng chờ", "Trả lời", "Ghi chú", "Mã"];
/// Lines that it wrote, the answers typed by a clerk.
const UNIT: [&str; 14] = [
    "1",
    "Đơn vị",
    "Hợp tác xã Nông nghiệp Ninh Hưng",
    "“Hợp tác xã Nông nghiệp Ninh Hưng” là đơn vị nào?",
    "Tên đơn vị: Hợp tác xã Nông nghiệp Ninh Hưng; Năm: 2020\n(ds.xlsx › DS › A2)",
    "1",
    "Hợp tác xã Nông nghiệp Minh Hưng",
    "hỏi chị Hoa",
    "unit-9db5cb2d00c2",
    "",
    "HTX-nong-nghiep-minh-hung\nnew\nleave_out",
    "Hợp tác xã Nông nghiệp Minh Hưng",
    "Đơn vị khác, chưa có trong danh sách",
    "Bỏ qua, không tính",
];
const AWARD: [&str; 14] = [
    "2",
    "Hình thức khen thưởng",
    "Khen giấy",
    "“Khen giấy” là danh hiệu hoặc hình thức khen thưởng nào?",
    "Hình thức khen thưởng: Khen giấy; Năm: 2020\n(ds.xlsx › DS › A3)",
    "1",
    "giay khen cua lien minh hop tac xa tinh",
    "",
    "award-2d269f4b4011",
    "",
    "BK_TINH\nGK_LMT\nleave_out",
    "Bằng khen của Chủ tịch UBND tỉnh",
    "Giấy khen của Liên minh Hợp tác xã tỉnh",
    "Bỏ qua, không tính",
];

fn case(name: &str) -> Case {
    let case = Case::new(&format!("questions-back-{name}"));
    case.roster("dk.xlsx", REGISTER).roster("ds.xlsx", ROSTER);
    case
}

/// The line with another text in one column.
fn with(line: [&'static str; 14], column: usize, text: &'static str) -> [&'static str; 14] {
    let mut line = line;
    line[column] = text;
    line
}

fn message(case: &Case, code: &str) -> String {
    let found = issues(case, code);
    assert_eq!(found.len(), 1, "{code}: {found:?}");
    found[0]["message"].clone()
}

#[test]
fn lines_of_an_earlier_program_are_read() {
    let case = case("old");
    run(&case);
    assert_eq!(totals(&case), (2, 0));
    case.roster("cu.xlsx", &[&["CÂU HỎI CẦN NGƯỜI TRẢ LỜI"], &NAMES, &HEADINGS, &UNIT, &AWARD]);
    run(&case);
    assert_eq!(totals(&case), (0, 2), "{:?}", case.data("issues"));
    assert_eq!(case.data("awards")[0]["unit_name"], "Hợp tác xã Nông nghiệp Minh Hưng");
    assert_eq!(case.data("awards")[1]["form"], "GK_LMT");
    assert!(case.data("issues").iter().all(|issue| issue["code"] != "Q71"), "what it lacks is no damage");
    let kept = lines(&workbook(&case), 1);
    let unit = kept.iter().find(|line| line["id"].0.starts_with("unit-")).unwrap();
    assert_eq!(unit["note"].0, "hỏi chị Hoa");
    assert_eq!(unit["evidence"].0, "(ds.xlsx › DS › B2)");
}

#[test]
fn a_sheet_without_some_of_its_columns_is_still_one() {
    let case = case("columns");
    run(&case);
    let ledger = case.data("ledger").len();
    // The codes were deleted: what the words say is a unit's name still.
    let names = with(NAMES, 10, "");
    case.roster("a.xlsx", &[&names, &HEADINGS, &with(UNIT, 10, "")]);
    run(&case);
    assert!(message(&case, "Q71").contains("(các cột ẩn)"), "{}", message(&case, "Q71"));
    assert_eq!(totals(&case), (1, 1));
    // The column of answers was deleted.
    case.roster("a.xlsx", &[&with(NAMES, 6, ""), &HEADINGS, &with(UNIT, 6, "")]);
    std::fs::remove_dir_all(case.output()).unwrap();
    run(&case);
    assert!(message(&case, "Q71").contains("(Trả lời)"), "{}", message(&case, "Q71"));
    assert_eq!((totals(&case), case.data("ledger").len()), ((2, 0), ledger), "it became a roster");
    // The hidden row was deleted.
    case.roster("a.xlsx", &[&HEADINGS, &UNIT]);
    run(&case);
    assert!(message(&case, "Q71").contains("Nội dung ghi trong danh sách, Trả lời"), "{}", message(&case, "Q71"));
    assert_eq!((totals(&case), case.data("ledger").len()), ((2, 0), ledger), "it became a roster");
    // One choice was deleted: the words do not belong to the codes any more.
    case.roster("a.xlsx", &[&NAMES, &HEADINGS, &with(UNIT, 11, "")]);
    run(&case);
    assert_eq!((issues(&case, "Q71").len(), totals(&case)), (1, (1, 1)), "the name alone tells the unit");
}

#[test]
fn columns_may_stand_in_another_order() {
    let case = case("moved");
    let moved = |line: [&'static str; 14]| {
        let mut moved: Vec<&str> = line.to_vec();
        let note = moved.remove(7);
        moved.push(note);
        moved
    };
    let rows: Vec<Vec<&str>> = [NAMES, UNIT, AWARD].into_iter().map(moved).collect();
    case.roster("a.xlsx", &[&rows[0], &HEADINGS, &rows[1], &rows[2]]);
    run(&case);
    assert_eq!((totals(&case), issues(&case, "Q71").len()), ((0, 2), 0));
    let kept = lines(&workbook(&case), 1);
    assert!(kept.iter().any(|line| line["note"].0 == "hỏi chị Hoa"), "{kept:?}");
}

#[test]
fn an_answer_that_belongs_to_no_question_stays_until_somebody_moves_it() {
    let case = case("stray");
    case.roster("a.xlsx", &[&NAMES, &HEADINGS, &with(UNIT, 8, "đơn vị"), &with(AWARD, 8, "")]);
    run(&case);
    assert_eq!(totals(&case), (2, 0));
    let said: Vec<String> = issues(&case, "Q72").into_iter().map(|issue| issue["message"].clone()).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().any(|message| message.contains("“đơn vị” không phải mã câu hỏi")), "{said:?}");
    assert!(said.iter().any(|message| message.contains("không có mã câu hỏi")), "{said:?}");
    // The workbook is gone from the input, its answers are in that of the output.
    std::fs::remove_file(case.input().join("a.xlsx")).unwrap();
    run(&case);
    assert_eq!((totals(&case), issues(&case, "Q72").len()), ((2, 0), 2));
    let before = crate::kit::files(&case.output());
    run(&case);
    assert!(before == crate::kit::files(&case.output()));
}

#[test]
fn an_answer_that_fits_nothing_is_kept_when_its_question_is_gone() {
    let case = case("gone");
    run(&case);
    answer_in_output(&case, 0, "Giấy kiểng");
    run(&case);
    assert!(message(&case, "Q31").contains("“Giấy kiểng”"));
    case.roster("ds.xlsx", &ROSTER[..1]);
    let answer = case.command(&["run", "--no-cache", "INPUT", "-o", "OUTPUT"]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let kept = lines(&workbook(&case), 1);
    assert_eq!((kept.len(), kept[0]["answer"].0.as_str()), (1, "Giấy kiểng"));
}
