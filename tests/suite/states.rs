//! In which state an award stands, said in each of the ways in which clerks say it: granted, registered, proposed, refused, taken back.

use crate::kit::{self, Case, xlsx};
use rust_xlsxwriter::{Format, Workbook};
use std::collections::BTreeMap;
use thidua::cli::Exit;
use thidua::model::{
    Answer, AwardStatus, Cut, Decision, Decisions, Figure, FigureName, Question, QuestionKind, Rank, Scope,
};
use thidua::read;
use thidua::roster::table::File;
use thidua::settle::{Settled, settle};
use thidua::tally::tally;

pub const FORM: &str = "Bằng khen của UBND tỉnh";
const GRANTED: &str = "DANH SÁCH KHEN THƯỞNG NĂM 2021";
pub const PROPOSED: &str = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021";
pub const NO: &str = "12/QĐ-UBND";
pub const DAY: &str = "05/04/2021";

/// A workbook of one sheet, under a title of one line or two.
pub struct Book<'a> {
    pub file: &'a str,
    pub sheet: &'a str,
    pub title: &'a str,
    pub rows: &'a [&'a [&'a str]],
}

impl<'a> Book<'a> {
    pub fn titled(title: &'a str, rows: &'a [&'a [&'a str]]) -> Self {
        Self { file: "ds.xlsx", sheet: "DS", title, rows }
    }

    fn read(&self) -> File {
        let title: Vec<[&str; 1]> = self.title.lines().map(|line| [line]).collect();
        let title = title.iter().map(|line| line.as_slice()).chain([&[][..]]);
        let lines: Vec<&[&str]> = title.chain(self.rows.iter().copied()).collect();
        read::bytes(&xlsx(&[(self.sheet, &lines)]), self.file, &kit::config().reading)
    }
}

pub fn settled_by(books: &[Book<'_>], decisions: &Decisions) -> Settled {
    let files: Vec<File> = books.iter().map(Book::read).collect();
    settle(&files, &kit::config().catalogue, decisions)
}

fn settled(books: &[Book<'_>]) -> Settled {
    settled_by(books, &Decisions::new())
}

/// Name and state of every award, in the order of the rows.
fn states(settled: &Settled) -> Vec<(&str, &str)> {
    settled.records.awards.iter().map(|award| (award.recipient_name.as_str(), award.status.code())).collect()
}

fn states_alone(settled: &Settled) -> Vec<&str> {
    states(settled).into_iter().map(|(_, state)| state).collect()
}

/// Every case with the states that its rows should have, and what was found instead.
fn wrong<'a>(cases: impl IntoIterator<Item = (Book<'a>, &'a [&'a str])>) -> Vec<String> {
    let tried = cases.into_iter().filter_map(|(book, wanted)| {
        let settled = settled(&[Book { ..book }]);
        let asked: Vec<_> = settled.questions.iter().map(|question| (question.kind, &question.subject)).collect();
        let found = states_alone(&settled);
        let told = || format!("{} › {} › {} {:?}: {found:?}, {asked:?}", book.file, book.sheet, book.title, book.rows);
        (found != wanted || !asked.is_empty()).then(told)
    });
    tried.collect()
}

pub const HEADER: &[&str] = &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng"];
pub const AN: &[&str] = &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM];
pub const BINH: &[&str] = &["2", "Bà Lê Thị Bình", "HTX NN Tân Tiến", FORM];

#[test]
fn a_list_of_awards_is_granted_unless_it_says_otherwise() {
    let rows: &[&[&str]] = &[HEADER, AN];
    let titles = [
        GRANTED,
        "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM 2021",
        "TỔNG HỢP CÁ NHÂN ĐÃ KHEN NĂM 2021",
        "DANH SÁCH CÁ NHÂN\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 4 năm 2021 của Chủ tịch UBND tỉnh)",
    ];
    let of_titles = titles.map(|title| (Book::titled(title, rows), &["counted"][..]));
    let cells: &[&[&str]] = &[
        &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
        &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, DAY],
    ];
    let group: &[&[&str]] = &[HEADER, &["I. Theo Quyết định số 12/QĐ-UBND ngày 05/4/2021"], AN];
    let of_decisions = [cells, group].map(|rows| (Book::titled("DANH SÁCH", rows), &["counted"][..]));
    assert_eq!(wrong(of_titles.into_iter().chain(of_decisions)), Vec::<String>::new());
}

#[test]
fn what_is_registered_is_said_by_title_sheet_group_or_file() {
    const LIST: &str = "DANH SÁCH DANH HIỆU THI ĐUA NĂM 2021";
    let header: &[&str] = &["STT", "Họ và tên", "Đơn vị công tác", "Danh hiệu thi đua"];
    let an: &[&str] = &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", "Lao động tiên tiến"];
    let rows: &[&[&str]] = &[header, an];
    let grouped: &[&[&str]] = &[header, &["I. ĐĂNG KÝ DANH HIỆU"], an];
    let cases = [
        Book::titled("DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021", rows),
        Book::titled("BẢNG ĐĂNG KÝ THI ĐUA NĂM 2021", rows),
        Book { sheet: "Đăng ký 2021", ..Book::titled(LIST, rows) },
        Book::titled(LIST, grouped),
        Book { file: "Đăng ký danh hiệu thi đua 2021.xlsx", ..Book::titled(LIST, rows) },
    ];
    assert_eq!(wrong(cases.map(|book| (book, &["registered"][..]))), Vec::<String>::new());
}

#[test]
fn what_is_proposed_without_a_decision_is_proposed() {
    let rows: &[&[&str]] = &[HEADER, AN, BINH];
    let titles = [
        PROPOSED,
        "DANH SÁCH DỰ KIẾN KHEN THƯỞNG NĂM 2021",
        "DANH SÁCH TRÌNH KHEN THƯỞNG NĂM 2021",
        "DANH SÁCH ĐỀ XUẤT KHEN THƯỞNG NĂM 2021",
        "DANH SÁCH SUY TÔN NĂM 2021",
        "BIỂU BÌNH XÉT THI ĐUA, KHEN THƯỞNG NĂM 2021",
        "DANH SÁCH CÁ NHÂN NĂM 2021\n(Kèm theo Tờ trình số 45/TTr-LMHTX ngày 05/3/2021 của Liên minh HTX tỉnh)",
    ];
    let cases = titles.map(|title| (Book::titled(title, rows), &["proposed", "proposed"][..]));
    assert_eq!(wrong(cases), Vec::<String>::new());
}

#[test]
fn proposals_with_their_decisions_written_beside_them_are_granted() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
        &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, DAY],
        &["2", "Bà Lê Thị Bình", "HTX NN Tân Tiến", FORM, NO, DAY],
    ];
    let below = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 4 năm 2021 của Chủ tịch UBND tỉnh)";
    let title = format!("{PROPOSED}\n{below}");
    let cases = [
        (Book::titled(PROPOSED, rows), &["counted", "counted"][..]),
        (Book::titled(&title, &[HEADER, AN, BINH]), &["counted", "counted"][..]),
    ];
    assert_eq!(wrong(cases), Vec::<String>::new());
}

/// Two proposals, the second with a word in a last column of that heading.
fn with_a_word<'a>(heading: &'a str, word: &'a str) -> Vec<Vec<&'a str>> {
    let with = |row: &[&'a str], last| row.iter().copied().chain([last]).collect();
    vec![with(HEADER, heading), with(AN, ""), with(BINH, word)]
}

fn wrong_words(title: &str, heading: &str, words: &[&str], wanted: [&str; 2]) -> Vec<String> {
    let tried = words.iter().flat_map(|word| {
        let rows = with_a_word(heading, word);
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        wrong([(Book::titled(title, &rows), &wanted[..])])
    });
    tried.collect()
}

#[test]
fn a_refusal_is_one_wherever_it_is_said() {
    let words = ["Không đồng ý", "Không đủ điều kiện", "Không đạt", "không đủ ĐK"];
    let mut found = Vec::new();
    for heading in ["Ý kiến của Hội đồng", "Kết quả xét", "Kết quả", "Ghi chú", "Tỷ lệ phiếu"]
    {
        found.extend(wrong_words(PROPOSED, heading, &words[..3], ["proposed", "refused"]));
    }
    found.extend(wrong_words(PROPOSED, "Ý kiến của Hội đồng", &words[3..], ["proposed", "refused"]));
    let groups: &[&[&str]] = &[HEADER, &["I. ĐỦ ĐIỀU KIỆN"], AN, &["II. KHÔNG ĐỦ ĐIỀU KIỆN"], BINH];
    found.extend(wrong([(Book::titled(PROPOSED, groups), &["proposed", "refused"][..])]));
    let title = "DANH SÁCH CÁ NHÂN KHÔNG ĐỦ ĐIỀU KIỆN KHEN THƯỞNG NĂM 2021";
    found.extend(wrong([(Book::titled(title, &[HEADER, AN]), &["refused"][..])]));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_withdrawal_is_one_in_lists_of_every_kind() {
    let words = ["rút", "xin rút", "Rút hồ sơ", "hủy", "chuyển năm sau"];
    let titles = [(PROPOSED, "proposed"), ("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021", "registered")];
    let found = titles.map(|(title, other)| wrong_words(title, "Ghi chú", &words, [other, "withdrawn"]));
    assert_eq!(found.concat(), Vec::<String>::new());
}

#[test]
fn a_row_that_is_struck_out_is_withdrawn() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, PROPOSED).unwrap();
    let struck = Format::new().set_font_strikethrough();
    for (row, cells) in (2..).zip([HEADER, AN, BINH]) {
        for (column, text) in (0..).zip(cells) {
            match row {
                4 => sheet.write_string_with_format(row, column, *text, &struck).unwrap(),
                _ => sheet.write_string(row, column, *text).unwrap(),
            };
        }
    }
    let file = read::bytes(&book.save_to_buffer().unwrap(), "ds.xlsx", &kit::config().reading);
    let settled = settle(&[file], &kit::config().catalogue, &Decisions::new());
    assert_eq!(states(&settled), [("Nguyễn Văn An", "proposed"), ("Lê Thị Bình", "withdrawn")]);
}

#[test]
fn a_word_after_its_denial_says_the_contrary_or_nothing() {
    let mut found = wrong_words(PROPOSED, "Ghi chú", &["không rút", "Không vi phạm"], ["proposed", "proposed"]);
    found.extend(wrong_words(PROPOSED, "Ý kiến của Hội đồng", &["Không có ý kiến"], ["proposed", "proposed"]));
    found.extend(wrong_words(GRANTED, "Ghi chú", &["không rút", "Không hủy"], ["counted", "counted"]));
    let movement = "Tây Ninh chung tay vì người nghèo - Không để ai bỏ lại phía sau";
    found.extend(wrong_words(GRANTED, "Phong trào", &[movement], ["counted", "counted"]));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_stands_nearer_to_the_row_holds() {
    let rows: &[&[&str]] = &[HEADER, AN];
    let counted = &["counted"][..];
    let groups: &[&[&str]] = &[HEADER, &["I. ĐÃ ĐƯỢC KHEN THƯỞNG"], AN, &["II. ĐỀ NGHỊ KHEN THƯỞNG"], BINH];
    let heading: &[&[&str]] = &[&["STT", "Họ và tên", "Đơn vị công tác", "Hình thức đề nghị khen thưởng"], AN];
    let refused: &[&[&str]] = &[
        &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng", "Ý kiến của Hội đồng"],
        &["II. KHÔNG ĐỦ ĐIỀU KIỆN"],
        &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, "Đồng ý"],
    ];
    let cases = [
        // The title over the sheet's name, this over the file's.
        (Book { sheet: "Đăng ký 2021", ..Book::titled(GRANTED, rows) }, counted),
        (Book { file: "Đề nghị khen thưởng.xlsx", ..Book::titled(GRANTED, rows) }, counted),
        (
            Book {
                file: "Đề nghị 2021.xlsx", sheet: "Đăng ký 2021", ..Book::titled("DANH SÁCH NĂM 2021", rows)
            },
            &["registered"][..],
        ),
        // The group over the title, whichever way.
        (Book::titled(PROPOSED, groups), &["counted", "proposed"][..]),
        (Book::titled(GRANTED, groups), &["counted", "proposed"][..]),
        // The heading over the title.
        (Book::titled(GRANTED, heading), &["proposed"][..]),
        // A refusal said anywhere holds for what stands below it.
        (Book::titled(PROPOSED, refused), &["refused"][..]),
    ];
    assert_eq!(wrong(cases), Vec::<String>::new());
}

fn answered(question: &Question, code: &str) -> Decisions {
    let answer = Answer::Code(code.to_owned());
    Decisions::from([(
        question.id.clone(),
        Decision { answer, subject: question.subject.clone(), rows: None, rank: Rank::Decisions },
    )])
}

#[test]
fn a_list_whose_signs_contradict_each_other_is_asked_about_once() {
    let rows: &[&[&str]] = &[
        &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
        &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", FORM, NO, DAY],
        &["2", "Bà Lê Thị Bình", "HTX NN Tân Tiến", FORM, "", ""],
        &["3", "Bà Trần Thị Cúc", "HTX NN Tân Tiến", FORM, "", ""],
    ];
    let book = [Book::titled(PROPOSED, rows)];
    let first = settled(&book);
    let asked: Vec<_> = first.questions.iter().map(|question| (question.kind, question.scope)).collect();
    assert_eq!(asked, [(QuestionKind::State, Scope::List)]);
    // What the list says of no row is counted before somebody says so.
    assert_eq!(states_alone(&first)[1..], ["set_aside", "set_aside"]);
    for (code, wanted) in [("counted", ["counted"; 2]), ("proposed", ["proposed"; 2])] {
        let then = settled_by(&book, &answered(&first.questions[0], code));
        assert_eq!(then.questions, [], "{code}");
        assert_eq!(states_alone(&then)[1..], wanted, "{code}");
        // The row with its decision was granted whatever the others are.
        assert_eq!(states_alone(&then)[0], "counted", "{code}");
    }
}

pub const DECIDED: &[&str] =
    &["STT", "Họ và tên", "Đơn vị công tác", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];

/// Every state once, in four lists.
fn all_states() -> Settled {
    let words = with_a_word("Ý kiến của Hội đồng", "Không đồng ý");
    let proposed: Vec<&[&str]> = words.iter().map(Vec::as_slice).collect();
    let taken_back = with_a_word("Ghi chú", "xin rút");
    let registered: Vec<&[&str]> = taken_back.iter().map(Vec::as_slice).collect();
    let granted: &[&[&str]] = &[DECIDED, &["1", "Ông Trần Văn Cường", "HTX NN Tân Tiến", FORM, NO, DAY]];
    settled(&[
        Book { file: "dk.xlsx", ..Book::titled("DANH SÁCH ĐĂNG KÝ KHEN THƯỞNG NĂM 2021", &registered) },
        Book { file: "dn.xlsx", ..Book::titled(PROPOSED, &proposed) },
        Book { file: "qd.xlsx", ..Book::titled("DANH SÁCH KHEN THƯỞNG", granted) },
    ])
}

#[test]
fn every_state_has_its_figure_with_the_cuts_of_awards_and_no_other() {
    let figures = tally(&all_states().records, &kit::config().catalogue).unwrap();
    let names = [FigureName::Awards, FigureName::Registrations, FigureName::Proposals, FigureName::Refusals];
    let cuts = [
        Cut::all(),
        Cut::all().year(2021),
        Cut::all().phase("2017-2022"),
        Cut::all().form("BK_TINH"),
        Cut::all().recipient_kind("individual"),
    ];
    for name in names {
        let values = cuts.clone().map(|cut| figures.get(name, &cut));
        assert_eq!(values, [Some(1.0); 5], "{}", name.code());
    }
    let sets = |name: FigureName| {
        let cuts = figures.list().iter().filter(|figure: &&Figure| figure.name == name && figure.value > 0.0);
        cuts.map(|figure| figure.cut.time()).collect::<std::collections::BTreeSet<Cut>>()
    };
    for name in names {
        assert_eq!(sets(name), sets(FigureName::Awards), "{}", name.code());
    }
    assert_eq!(figures.get(FigureName::Recipients, &Cut::all()), Some(1.0));
}

#[test]
fn rows_of_every_state_are_accepted() {
    let settled = all_states();
    let mut states: BTreeMap<AwardStatus, u32> = BTreeMap::new();
    for award in &settled.records.awards {
        *states.entry(award.status).or_default() += 1;
    }
    use AwardStatus::{Counted, Proposed, Refused, Registered, Withdrawn};
    let wanted = [(Counted, 1), (Registered, 1), (Proposed, 1), (Refused, 1), (Withdrawn, 1)];
    assert_eq!(states, BTreeMap::from(wanted));
    assert!(settled.ledger.iter().all(|line| line.balances() && line.accepted == line.data), "{:?}", settled.ledger);
}

#[test]
fn what_a_rule_calls_an_error_waits_for_its_answer() {
    let case = Case::new("states-rule");
    case.roster(
        "co.xlsx",
        &[
            &["DANH SÁCH KHEN THƯỞNG"],
            DECIDED,
            // No law gives a flag to a person.
            &["1", "Ông Nguyễn Văn An", "HTX NN Tân Tiến", "Cờ thi đua của UBND tỉnh", NO, DAY],
            &["2", "Bà Lê Thị Bình", "HTX NN Tân Tiến", FORM, NO, DAY],
        ],
    );
    let run = || {
        assert_eq!(case.run().exit, Exit::Done);
        let states = case.data("awards").into_iter().map(|award| award["status"].clone()).collect::<Vec<_>>();
        (states, kit::figure(&case.data("figures"), "awards", &[]))
    };
    assert_eq!(run(), (vec!["set_aside".to_owned(), "counted".to_owned()], Some(1.0)));
    let lines = crate::questions::lines(&crate::questions::workbook(&case), 0);
    let ids: Vec<&str> = lines.iter().map(|line| line["id"].0.as_str()).collect();
    let [id] = ids.as_slice() else { panic!("{ids:?}") };
    let answer = format!("[decision.{id}]\nsubject = \"Nguyễn Văn An\"\nanswer = \"stands\"\n");
    case.file("decisions.toml", answer.as_bytes());
    assert_eq!(run(), (vec!["counted".to_owned(), "counted".to_owned()], Some(2.0)));
}
