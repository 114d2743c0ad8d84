//! What units send of their own awards: a file for some years, a sheet a year; and what they send once more.

use super::Desk;
use super::changes::Slip;
use super::entry::{Entry, entries, written};
use super::honours::{award_words, group_row, movement_name, remark, truth_of};
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{UnitNo, Who};
use crate::province::truth::RowTruth;
use crate::province::wording::unit::listed;
use std::collections::{BTreeMap, BTreeSet};
use thidua::model::RecipientKind;

const SPANS: &[(i32, i32)] = &[(2015, 2017), (2018, 2020), (2021, 2024)];

/// A column for each award, and what it is headed.
const MARKS: &[(&str, &str)] = &[
    ("BK_TINH", "BK UBND tỉnh"),
    ("GK_LMT", "GK LMHTX tỉnh"),
    ("BK_VCA", "BK LMHTXVN"),
    ("LDTT", "Lao động tiên tiến"),
    ("TTLDTT", "Tập thể LĐTT"),
    ("CSTD_CS", "CSTĐ cơ sở"),
    ("CSTD_TINH", "CSTĐ cấp tỉnh"),
    ("TTLDXS", "Tập thể LĐXS"),
    ("CO_TINH", "Cờ thi đua của UBND tỉnh"),
    ("KNC_VCA", "Kỷ niệm chương"),
    ("GK_SO", "Giấy khen của Giám đốc sở"),
];

/// How one sheet is laid out.
struct Layout {
    marks: Vec<&'static (&'static str, &'static str)>,
    groups: bool,
    /// Number and date in one column.
    joined: bool,
}

/// Writes every sender's rosters. Gives the awards that no list of a decision needs to have.
pub fn write(desk: &mut Desk<'_>) -> BTreeSet<usize> {
    let plan = desk.plan;
    let mut times: BTreeMap<_, u32> = BTreeMap::new();
    for award in &plan.awards {
        *times.entry((award.who, award.form, plan.year_of(award))).or_default() += 1;
    }
    let mut listed_here = BTreeSet::new();
    for unit in (0..plan.units.len()).filter(|&at| plan.units[at].sends) {
        for span in SPANS {
            let mut sheets = Vec::new();
            for year in span.0..=span.1 {
                let mut awards: Vec<usize> = (0..plan.awards.len())
                    .filter(|&at| plan.awards[at].unit == unit && plan.year_of(&plan.awards[at]) == year)
                    .collect();
                if awards.is_empty() {
                    continue;
                }
                awards.sort_by_key(|&at| {
                    let award = &plan.awards[at];
                    (award.who.kind(), award.decision, award.form, award.who)
                });
                let mut twice = BTreeSet::new();
                for &at in &awards {
                    let into = if desk.strikes(D::AwardTwice) { &mut twice } else { &mut listed_here };
                    into.insert(at);
                }
                let once = |at: usize| {
                    let award = &plan.awards[at];
                    times[&(award.who, award.form, year)] == 1
                };
                sheets.push(sheet(desk, unit, year, &awards, &|at| (twice.contains(&at), once(at))));
            }
            send(desk, unit, *span, sheets);
        }
    }
    listed_here
}

/// The sheet of one year; `known` tells of an award whether it stands in the decision's list too, and whether its recipient
/// got no other one of its form in the year.
fn sheet(
    desk: &mut Desk<'_>,
    unit: UnitNo,
    year: i32,
    awards: &[usize],
    known: &dyn Fn(usize) -> (bool, bool),
) -> Sheet {
    let plan = desk.plan;
    let mut rows = entries(desk, awards);
    rows.sort_by_key(Entry::kind);
    let marked = desk.strikes(D::AwardMarks);
    let used = |form: &str| rows.iter().any(|row| row.forms.contains(&form));
    let layout = Layout {
        marks: MARKS.iter().filter(|(form, _)| marked && used(form)).collect(),
        groups: desk.strikes(D::AwardGroups),
        joined: desk.chance.percent(40),
    };
    let mut sheet = Sheet::new(format!("Năm {year}"));
    let title = format!("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG NĂM {year}");
    let date = format!("Tây Ninh, ngày 10 tháng 3 năm {}", year + 1);
    sheet.head(desk.disturbances.is_on(D::ParentFirst), &listed(&plan.units[unit]).to_uppercase(), &date, &title, "");
    sheet.header(&headings(&layout), desk.chance.percent(50));
    let mut before: Option<RecipientKind> = None;
    let mut sums = vec![0_usize; layout.marks.len()];
    for (number, entry) in rows.iter().enumerate() {
        if layout.groups && before != Some(entry.kind()) {
            before = Some(entry.kind());
            sheet.line(group_row(entry.kind()));
        }
        for (sum, (form, _)) in sums.iter_mut().zip(&layout.marks) {
            *sum += usize::from(entry.forms.contains(form));
        }
        let (cells, truth) = cells(desk, entry, &layout, number, year, known);
        sheet.data(cells, truth);
    }
    if desk.strikes(D::TotalOfPeople) {
        sheet.line(&["", &format!("Tổng cộng: {} người", rows.len())]);
    } else if marked && desk.strikes(D::Totals) {
        let over = usize::from(desk.strikes(D::TotalsLie));
        let width = headings(&layout).len() - 3 - layout.marks.len();
        let mut total = vec![String::new(); width];
        "Tổng cộng".clone_into(&mut total[1]);
        total.extend(sums.iter().map(|sum| (sum + over).to_string()));
        sheet.rows.push(total);
    }
    sheet.signatures();
    sheet
}

fn headings(layout: &Layout) -> Vec<String> {
    let mut headings =
        vec!["STT", "Họ tên/Tên đơn vị", "Năm sinh", "Số CCCD", "Chức vụ", "Đơn vị công tác", "Xã", "Mã số"];
    if !layout.groups {
        headings.push("Loại đối tượng");
    }
    headings.extend(if layout.joined { &["Số, ngày QĐ"][..] } else { &["Số QĐ", "Ngày QĐ"][..] });
    match layout.marks.as_slice() {
        [] => headings.push("Hình thức khen thưởng"),
        marks => headings.extend(marks.iter().map(|(_, heading)| *heading)),
    }
    headings.extend(["Phong trào", "Giai đoạn", "Ghi chú"]);
    headings.into_iter().map(str::to_owned).collect()
}

fn cells(
    desk: &mut Desk<'_>,
    entry: &Entry,
    layout: &Layout,
    number: usize,
    year: i32,
    known: &dyn Fn(usize) -> (bool, bool),
) -> (Vec<String>, RowTruth) {
    let plan = desk.plan;
    let first = entry.awards[0];
    let decided = &plan.decisions[plan.awards[first].decision];
    let slip = Slip::of(plan, entry);
    let withdrawn = slip.is_any();
    let single = entry.awards.len() == 1 && plan.awards[first].revoked.is_none() && !withdrawn;
    let (twice, once) = known(first);
    let hidden = single && twice && once && desk.strikes(D::AwardNoDecision);
    let open = single
        && !twice
        && once
        && layout.marks.is_empty()
        && entry.forms == ["BK_TINH"]
        && desk.strikes(D::AwardOpenAlone);
    let mut row = written(desk, entry, year);
    row.name = slip.name.unwrap_or(row.name);
    let mut cells = vec![
        (number + 1).to_string(),
        row.name,
        row.birth,
        row.id_number,
        row.position,
        row.workplace,
        row.commune,
        row.code,
    ];
    if !layout.groups {
        cells.push(row.kind.to_owned());
    }
    let (day, month, year) = slip.date.unwrap_or(decided.date);
    let number = slip.number.unwrap_or_else(|| decided.number.clone());
    let (no, date) = match hidden || open {
        true => (String::new(), String::new()),
        false => (number, format!("{day:02}/{month:02}/{year}")),
    };
    match (layout.joined, no.is_empty()) {
        (true, true) => cells.push(String::new()),
        (true, false) => cells.push(format!("{no} ngày {date}")),
        (false, _) => cells.extend([no.clone(), date]),
    }
    if layout.marks.is_empty() {
        let words = match (open, no.is_empty()) {
            (true, _) => "Bằng khen".to_owned(),
            // Without its decision a row names the award in full.
            (_, true) => desk.catalogue.form(entry.forms[0]).unwrap().term.name.clone(),
            _ => award_words(desk, entry, &no),
        };
        cells.push(words);
    }
    let mark = |form: &&str| if entry.forms.contains(form) { "x".to_owned() } else { String::new() };
    cells.extend(layout.marks.iter().map(|(form, _)| mark(form)));
    cells.push(decided.movement.map(|code| movement_name(code).to_owned()).unwrap_or_default());
    cells.push(decided.phase.unwrap_or_default().to_owned());
    cells.push(remark(plan, entry));
    let truth = RowTruth { withdrawn, whose: row.whose, ..truth_of(plan, entry, row.mentions) };
    (cells, truth)
}

/// Sends the sheets as one workbook or as a csv a year, and some of them once more.
fn send(desk: &mut Desk<'_>, unit: UnitNo, span: (i32, i32), sheets: Vec<Sheet>) {
    if sheets.is_empty() {
        return;
    }
    let folder = format!("don-vi/{}-{unit:03}", desk.plan.units[unit].sector);
    if desk.strikes(D::Csv) {
        for sheet in sheets {
            let path = format!("{folder}/{}", sheet.name);
            desk.papers.push(Paper { csv: true, ..Paper::new(path, vec![sheet]) });
        }
        return;
    }
    let paper = Paper::new(format!("{folder}/khen-thuong {}-{}", span.0, span.1), sheets);
    if desk.strikes(D::SameFileTwice) {
        let path = format!("{} (1)", paper.path);
        desk.papers.push(Paper { path, ..paper.clone() });
    } else {
        resend(desk, &paper);
    }
    desk.papers.push(paper);
}

/// An earlier version of the paper that the paper replaces, in one of four ways.
/// Somebody of no list of the truth; another in each paper, as one decision that names one person in two units is asked about.
fn superfluous(path: &str) -> String {
    const FAMILIES: [&str; 8] = ["Trần", "Lê", "Võ", "Đỗ", "Bùi", "Đặng", "Hồ", "Ngô"];
    const MIDDLES: [&str; 8] = ["Thị", "Văn", "Hữu", "Ngọc", "Minh", "Quốc", "Kim", "Phước"];
    const GIVEN: [&str; 8] = ["Thừa", "Dôi", "Lẻ", "Ngoài", "Rời", "Vắng", "Thiếu", "Sót"];
    let hash = path.bytes().fold(5381_usize, |hash, byte| hash.wrapping_mul(33) ^ usize::from(byte));
    format!("{} {} {}", FAMILIES[hash % 8], MIDDLES[hash / 8 % 8], GIVEN[hash / 64 % 8])
}

fn resend(desk: &mut Desk<'_>, paper: &Paper) {
    let ways = [D::ResentSame, D::ResentChanged, D::ResentAdded, D::ResentDropped];
    let Some(way) = ways.into_iter().find(|way| desk.strikes(*way)) else { return };
    let mut earlier = paper.clone();
    earlier.path = format!("{} lan 1", paper.path);
    for sheet in &mut earlier.sheets {
        let date = sheet.rows[2][3].replace("ngày 10 tháng 3", "ngày 5 tháng 2");
        sheet.rows[2][3] = date;
    }
    let sheet = earlier.sheets.last_mut().unwrap();
    let (row, _) = sheet.truths.last().unwrap().clone();
    match way {
        D::ResentChanged => {
            let award =
                sheet.rows.iter().find_map(|cells| cells.iter().position(|cell| cell == "Hình thức khen thưởng"));
            let Some(column) = award else { return };
            "Bằng khen của Thủ tướng Chính phủ".clone_into(&mut sheet.rows[row][column]);
            sheet.truths.last_mut().unwrap().1.withdrawn = true;
        }
        D::ResentAdded if sheet.truths.len() > 1 => {
            sheet.rows.remove(row);
            sheet.truths.pop();
        }
        // Somebody whom the later roster leaves out, put behind a person so that it is one.
        D::ResentDropped if matches!(sheet.truths.last().unwrap().1.who.as_slice(), [Who::Person(_)]) => {
            let mut cells = sheet.rows[row].clone();
            (cells[1], cells[2], cells[3]) = (superfluous(&paper.path), String::new(), String::new());
            cells[4] = "Thành viên".to_owned();
            let truth = sheet.truths.last().unwrap().1.clone();
            let withdrawn = RowTruth { who: Vec::new(), awards: Vec::new(), withdrawn: true, ..truth };
            sheet.rows.insert(row + 1, cells);
            sheet.truths.push((row + 1, withdrawn));
        }
        _ => {}
    }
    desk.papers.push(earlier);
}
