//! The ledger of cells: each cell that is not blank is in one account, and the account is true.

use crate::kit::{self, Case, sample, xlsx};
use std::collections::BTreeMap;
use std::sync::Arc;
use thidua::account::{Accounts, accounts};
use thidua::claims::fact::Source;
use thidua::claims::told::Teller;
use thidua::cli::Exit;
use thidua::model::{AwardStatus, CellAccount, Decisions, SheetId};
use thidua::place::CellRef;
use thidua::read;
use thidua::roster::meaning::Meaning;
use thidua::roster::table::{File, RowClass, RowView, Value};
use thidua::settle::{Between, Settled, settle_with};

const UNITS: &[&[&str]] = &[
    &["LIÊN MINH HTX TỈNH TÂY NINH", "", "", "", "", "", ""],
    &["DANH SÁCH CÁC HỢP TÁC XÃ NĂM 2022"],
    &["STT", "Tên HTX", "Lĩnh vực", "Huyện", "Tình trạng", "Điện thoại", "Mã vạch"],
    &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
    &["1", "HTX NN Tân Tiến", "Nông nghiệp", "Tân Biên", "Đang hoạt động", "0276 123456", "893"],
    &["2", "HTX VT Thành Công", "Phi nông nghiệp", "Tân Biên", "Không hoạt động", "-", ""],
    &["3", "HTX Xây dựng Số 1", "Xây dựng", "Tân Biên", "Hoạt động cầm chừng", "", ""],
    &["", "Tổng cộng: 3 HTX"],
    &["", "Người lập biểu"],
];

fn of_rows(rows: &[&[&str]]) -> File {
    read::bytes(&xlsx(&[("DS", rows)]), "a.xlsx", &kit::config().reading)
}

fn settled(file: File, look: impl FnOnce(&Between<'_, '_, '_>)) -> (Settled, [File; 1]) {
    let files = [file];
    let settled = settle_with(&files, &kit::config().catalogue, &Decisions::new(), look);
    (settled, files)
}

fn accounted(file: File) -> (Accounts, [File; 1]) {
    let (settled, files) = settled(file, |_| {});
    let issues = files.iter().flat_map(|file| &file.issues).chain(&settled.issues);
    let accounts = accounts(&files, &settled.given, &settled.fates, issues);
    (accounts, files)
}

fn sheet_id(sheet: usize) -> SheetId {
    SheetId { file: 0, sheet: u32::try_from(sheet).unwrap() }
}

/// The sign of every cell's account, by its address.
fn signs(rows: &[&[&str]]) -> BTreeMap<String, char> {
    let (accounts, [file]) = accounted(of_rows(rows));
    let mut signs = BTreeMap::new();
    for (sheet_at, sheet) in file.sheets.iter().enumerate() {
        for (row_at, row) in sheet.rows.iter().enumerate() {
            for (at, cell) in row.cells.iter().enumerate() {
                let account = accounts.of(sheet_id(sheet_at), row_at, at);
                signs.extend(account.map(|account| (cell.at.to_string(), account.sign())));
            }
        }
    }
    signs
}

/// The signs of a row, cell by cell.
fn row(signs: &BTreeMap<String, char>, number: u32) -> String {
    (0..26).filter_map(|column| signs.get(&CellRef::new(number - 1, column).to_string())).collect()
}

#[test]
fn every_cell_of_a_register_is_in_its_account() {
    let signs = signs(UNITS);
    let rows: Vec<String> = (1..=9).map(|number| row(&signs, number)).collect();
    // The sector that a denial turns round is asked.
    assert_eq!(rows, ["=", "=", "=++++=!", "=======", "=++++=!", "=+?++=", "=+++!", "=", "="]);
}

#[test]
fn every_cell_of_a_list_of_awards_is_in_its_account() {
    let signs = signs(&[
        &["DANH SÁCH TẶNG BẰNG KHEN CỦA UBND TỈNH"],
        &["(Kèm theo Quyết định số 2134/QĐ-UBND ngày 21/10/2022)"],
        &["TT", "Họ và tên", "Đơn vị công tác", "Thành tích", "Số điện thoại", "Ghi chú", "Màu áo"],
        &["I", "CÁ NHÂN"],
        &["1", "Nguyễn Văn An", "HTX NN Tân Tiến", "Hoàn thành xuất sắc nhiệm vụ", "0903 123 456", "", ""],
        &["2", "Lê Thị Bình", "HTX NN Tân Tiến", "", "", "đã chuyển công tác", "xanh"],
        &["3", "Trần Văn Cường", "HTX NN Tân Tiến", "", "", "Rút", ""],
        &["Ghi chú: in trước ngày 20/10"],
    ]);
    let rows: Vec<String> = (1..=8).map(|number| row(&signs, number)).collect();
    assert_eq!(rows, ["+", "+", "=+++=+!", "=+", "=+++=", "=++!!", "=+++", "!"]);
}

#[test]
fn a_sheet_without_a_header_is_asked_about() {
    let signs = signs(&[&["bốn", "năm", "sáu"], &["bảy", "tám", "chín"]]);
    assert!(!signs.is_empty() && signs.values().all(|sign| *sign == '?'), "{signs:?}");
}

#[test]
fn a_denial_is_no_fact() {
    let records = |rows: &[&[&str]]| settled(of_rows(rows), |_| {}).0;
    let officers = records(&[
        &["CÁN BỘ PHỤ TRÁCH THI ĐUA"],
        &["STT", "Cán bộ phụ trách", "Đơn vị", "Chuyên trách/kiêm nhiệm", "Năm tập huấn"],
        &["1", "Lê Văn Một", "HTX A", "Chuyên trách", "2021"],
        &["2", "Lê Văn Hai", "HTX B", "Không chuyên trách", "Chưa tập huấn năm 2021"],
        &["3", "Lê Văn Ba", "HTX C", "Bán chuyên trách", "không"],
        &["4", "Lê Văn Bốn", "HTX D", "Kiêm nhiệm", "Đã tập huấn năm 2020"],
    ]);
    let said: Vec<_> = officers.records.officers.iter().map(|one| (one.concurrent, one.trained_year)).collect();
    assert_eq!(said, [(Some(false), Some(2021)), (Some(true), None), (Some(true), None), (Some(true), Some(2020))]);
    let units = records(UNITS);
    let codes: Vec<_> = units.issues.iter().map(|issue| issue.code()).collect();
    assert!(codes.contains(&"Q06"), "{codes:?}");
    let awards = records(&[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Tên tập thể", "Giấy khen LMHTX tỉnh", "Bằng khen UBND tỉnh"],
        &["1", "HTX A", "x", "không x"],
    ]);
    let states: Vec<_> = awards.records.awards.iter().map(|award| award.status).collect();
    assert_eq!(states, [AwardStatus::Counted, AwardStatus::Refused]);
}

#[test]
fn a_run_keeps_the_ledger_of_cells_and_reading_shows_it() {
    let case = Case::new("cells");
    case.roster("a.xlsx", UNITS);
    assert_eq!(case.run().exit, Exit::Done);
    let ledger = case.data("cell_ledger");
    let numbers = ["cells", "used", "known", "asked", "not_understood"];
    let [cells, parts @ ..] = numbers.map(|name| ledger[0][name].parse::<u64>().unwrap());
    assert_eq!((ledger.len(), cells), (1, parts.iter().sum()), "{ledger:?}");
    let shown = case.command(&["read", "INPUT/a.xlsx"]).out;
    assert!(shown.contains("+HTX NN Tân Tiến") && shown.contains("?Phi nông nghiệp"), "{shown}");
    let json = case.command(&["read", "INPUT/a.xlsx", "--format", "json"]).out;
    let of = |account: CellAccount| json.matches(&format!("\"account\":\"{}\"", account.code())).count() as u64;
    assert_eq!(CellAccount::ALL.map(of), parts);
}

/// A cell of a file that was read.
#[derive(Clone, Copy, Debug)]
struct At {
    sheet: usize,
    row: usize,
    cell: usize,
}

/// What all rows say. A line may say the same as a cell does, and takes its place where it is gone; one cell for another would not.
fn facts(file: File) -> Vec<String> {
    let mut facts = Vec::new();
    settled(file, |between| {
        let mut tell = |view: RowView<'_>, say: &dyn Fn(&mut Teller<'_, '_, '_>)| {
            let mut take = |what: &'static str, source: Source, value: &dyn std::fmt::Debug| {
                let line = Some(source).filter(|source| !source.is_row());
                facts.push(format!("{} {what} {value:?} {line:?}", view.row.row));
            };
            say(&mut Teller::new(view, between.reader, &mut take));
        };
        let claims = between.claims;
        claims.units.iter().for_each(|claim| tell(claim.row, &|teller| teller.listed(claim)));
        claims.awards.iter().for_each(|claim| tell(claim.row, &|teller| teller.award(claim)));
        claims.participation.iter().for_each(|claim| tell(claim.row, &|teller| teller.participation(claim)));
        claims.scores.iter().for_each(|claim| tell(claim.row, &|teller| teller.score(claim)));
        claims.officers.iter().for_each(|claim| tell(claim.row, &|teller| teller.officer(claim)));
        claims.activities.iter().for_each(|claim| tell(claim.row, &|teller| teller.activity(claim)));
    });
    facts.sort();
    facts
}

/// The file with another text in a cell, and in those that its merged area covers; none takes the cell away. The lines that it is follow.
fn with_text(file: &File, at: At, text: Option<&str>) -> File {
    let mut file = file.clone();
    let sheet = &mut file.sheets[at.sheet];
    let cell = sheet.rows[at.row].cells[at.cell].clone();
    let place = sheet.place_of(cell.at);
    for line in sheet.tables.iter_mut().flat_map(|table| &mut table.titles).filter(|line| line.place == place) {
        line.text = text.unwrap_or("").to_owned();
    }
    for data in sheet.tables.iter_mut().flat_map(|table| &mut table.rows) {
        if data.groups.iter().any(|line| line.place == place) {
            let mut groups = data.groups.to_vec();
            groups.iter_mut().filter(|line| line.place == place).for_each(|line| line.text.clear());
            data.groups = Arc::from(groups);
        }
    }
    match text {
        Some(text) => {
            let own = &mut sheet.rows[at.row].cells[at.cell];
            (own.text, own.raw, own.value) = (text.into(), text.into(), Value::Text);
        }
        None => {
            let mut covered = vec![at.row];
            let below = sheet.rows.iter().enumerate().skip(at.row + 1).take_while(|(_, row)| {
                row.cell_at(cell.at.column).is_some_and(|other| other.inherited && other.text == cell.text)
            });
            covered.extend(below.map(|(row, _)| row));
            for row in covered {
                sheet.rows[row].cells.retain(|other| other.at.column != cell.at.column);
            }
        }
    }
    file
}

fn sample_files() -> Vec<File> {
    let sources = read::sources(&[sample()]).unwrap();
    let files = sources.iter().filter(|source| source.skip.is_none());
    files
        .map(|source| read::source(source, &kit::config().reading, None))
        .filter(|file| !file.sheets.is_empty())
        .collect()
}

/// So many cells of the sample, far from each other, with their accounts; headings make their columns while reading.
fn some_cells(count: usize, mut look: impl FnMut(&File, At, CellAccount)) {
    let mut cells = Vec::new();
    let files = sample_files();
    for (number, file) in files.iter().enumerate() {
        let (accounts, [file]) = accounted(file.clone());
        for (sheet, of) in file.sheets.iter().enumerate() {
            for (row, line) in of.rows.iter().enumerate().filter(|(_, row)| row.class != RowClass::Header) {
                for cell in 0..line.cells.len() {
                    let account = accounts.of(sheet_id(sheet), row, cell);
                    cells.extend(account.map(|account| (number, At { sheet, row, cell }, account)));
                }
            }
        }
    }
    // Any step without a common divisor goes through all of them.
    let step = 7_919;
    assert!(cells.len() > 10_000 && cells.len() % step != 0, "{} cells", cells.len());
    for at in 0..count {
        let (file, at, account) = cells[(at * step) % cells.len()];
        look(&files[file], at, account);
    }
}

fn accounts_are_true(count: usize) {
    let mut before: BTreeMap<String, Vec<String>> = BTreeMap::new();
    some_cells(count, |file, at, account| {
        let before = before.entry(file.path.clone()).or_insert_with(|| facts(file.clone()));
        let changed = facts(with_text(file, at, None)) != *before;
        let text = &file.sheets[at.sheet].rows[at.row].cells[at.cell].text;
        match account {
            CellAccount::Used => assert!(changed, "{} {at:?} “{text}” is used and changes nothing", file.path),
            CellAccount::Known => assert!(!changed, "{} {at:?} “{text}” is not needed and changes a fact", file.path),
            CellAccount::Asked | CellAccount::NotUnderstood => {}
        }
    });
}

#[test]
fn a_used_cell_gives_a_fact_and_a_known_one_gives_none() {
    accounts_are_true(60);
}

#[test]
#[ignore = "whole: 500 cells, each of which settles its file twice"]
fn many_used_cells_give_facts_and_known_ones_give_none() {
    accounts_are_true(500);
}

/// Columns whose cells hold a listed word or a mark.
const LISTED: &[Meaning] = &[
    Meaning::Sector,
    Meaning::Status,
    Meaning::Concurrent,
    Meaning::FullTime,
    Meaning::Trained,
    Meaning::AwardMark,
    Meaning::MovementMark,
    Meaning::YearMark,
    Meaning::Movement,
    Meaning::RecipientKind,
    Meaning::Ground,
];

fn denied_cells_are_not_used(count: usize) {
    let mut tried = 0;
    some_cells(count, |file, at, account| {
        let sheet = &file.sheets[at.sheet];
        let (row, cell) = (&sheet.rows[at.row], &sheet.rows[at.row].cells[at.cell]);
        let columns = sheet.tables.iter().flat_map(|table| &table.columns);
        let meaning = columns.filter(|column| column.column == cell.at.column).map(|column| column.meaning).next();
        if row.class != RowClass::Data
            || account != CellAccount::Used
            || !LISTED.iter().any(|one| meaning == Some(*one))
        {
            return;
        }
        tried += 1;
        let denied = format!("không {}", cell.text);
        let (accounts, _) = accounted(with_text(file, at, Some(&denied)));
        let account = accounts.of(sheet_id(at.sheet), at.row, at.cell);
        assert_ne!(account, Some(CellAccount::Used), "{} {} “{denied}” {meaning:?}", file.path, cell.at);
    });
    assert!(tried * 20 > count, "{tried} of {count}");
}

#[test]
fn a_denial_before_a_listed_word_takes_it_out_of_use() {
    denied_cells_are_not_used(150);
}

#[test]
#[ignore = "whole: 1,500 cells"]
fn a_denial_before_many_listed_words_takes_them_out_of_use() {
    denied_cells_are_not_used(1_500);
}

const OPEN_COLUMN: &[&[&str]] = &[
    &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
    &["STT", "Tên HTX", "Giấy khen LMHTX tỉnh", "Vòng 2", "Thành tích", "Điện thoại", "Số áo", "Màu áo"],
    &["1", "HTX Tân Tiến", "x", "x", "Hoàn thành tốt", "0903 123 456", "1", "xanh"],
    &["2", "HTX Thành Công", "x", "", "", "0903 123 457", "7", ""],
    &["3", "HTX Hòa Bình", "", "x", "", "", "1", "đỏ"],
];

#[test]
fn marks_under_a_heading_that_nothing_explains_are_asked_about_once() {
    let case = Case::new("open-column");
    case.roster("a.xlsx", OPEN_COLUMN);
    assert_eq!(case.run().exit, Exit::Done);
    let issues = case.data("issues");
    let open: Vec<_> = issues.iter().filter(|issue| issue["code"] == "Q45").collect();
    let cells: Vec<&str> = open.iter().map(|issue| issue["cell"].as_str()).collect();
    assert_eq!(cells, ["D3", "D5"], "{issues:?}");
    let id = &open[0]["question_id"];
    assert!(open.iter().all(|issue| issue["question_id"] == *id) && !id.is_empty());
    let shown = case.command(&["read", "INPUT/a.xlsx"]).out;
    assert!(shown.contains("?Vòng 2") && shown.contains("!Số áo") && shown.contains("=Điện thoại"), "{shown}");
    let counted = |case: &Case| case.data("awards").iter().filter(|award| award["status"] == "counted").count();
    let before = counted(&case);
    let answer = format!("[decision.{id}]\nsubject = \"Vòng 2\"\nanswer = \"BK_TINH\"\n");
    case.file("decisions.toml", answer.as_bytes());
    assert_eq!(case.run().exit, Exit::Done);
    assert_eq!(counted(&case), before + 2, "{:?}", case.data("issues"));
    assert!(case.data("issues").iter().all(|issue| issue["code"] != "Q45"));
}

#[test]
fn a_remark_that_denies_something_is_asked_about() {
    let rows: &[&[&str]] = &[
        &["DANH SÁCH KHEN THƯỞNG NĂM 2021"],
        &["STT", "Tên HTX", "Hình thức khen thưởng", "Ghi chú"],
        &["1", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", "chưa nộp ảnh"],
        &["2", "HTX Thành Công", "Giấy khen LMHTX tỉnh", "không"],
        &["3", "HTX Hòa Bình", "Giấy khen LMHTX tỉnh", "Chùa Bà Đen"],
        &["4", "HTX Bình Minh", "Giấy khen LMHTX tỉnh", "không được khen"],
    ];
    let (settled, _) = settled(of_rows(rows), |_| {});
    let open = settled.issues.iter().filter(|issue| issue.code() == "Q59");
    assert_eq!(open.map(|issue| issue.place.cell_name()).collect::<Vec<_>>(), ["D3"]);
}

#[test]
fn a_title_is_known_where_it_names_its_list_and_no_more() {
    let sign = |title: &str| {
        let rows: &[&[&str]] = &[
            &[title],
            &["STT", "Họ và tên", "Đơn vị", "Chuyên trách/kiêm nhiệm", "Năm tập huấn"],
            &["1", "Lê Văn Một", "HTX A", "Chuyên trách", "2021"],
        ];
        signs(rows)["A1"]
    };
    assert_eq!(sign("CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA"), '=');
    assert_eq!(sign("DANH SÁCH CHƯA RÕ"), '!');
    assert_eq!(sign("Trời hôm nay đẹp"), '!');
}
