//! Lists of what comes before awards: registrations, proposals, votes, submissions, and what councils and units say of them.

use super::Desk;
use super::entry::{Written, mentioned};
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{Bid, Stage, UnitNo, Who, YEARS};
use crate::province::truth::RowTruth;
use std::collections::BTreeMap;

const TAKEN_BACK: &[&str] = &["xin rút", "Rút hồ sơ", "chuyển năm sau", "Hủy"];
const REFUSED: &[&str] = &["Không đồng ý", "Không đủ điều kiện", "Không đạt"];

pub fn write(desk: &mut Desk<'_>) {
    for year in YEARS {
        let mut registered = Vec::new();
        let mut proposed: BTreeMap<D, Vec<usize>> = BTreeMap::new();
        for (at, bid) in desk.plan.bids.iter().enumerate().filter(|(_, bid)| bid.year == year) {
            if bid.stage.is_registration() {
                registered.push(at);
            } else {
                let ways = [D::ProposedBySubmission, D::ProposedByVote, D::RefusedByGroup];
                let way = ways.into_iter().find(|way| desk.strikes(*way));
                proposed.entry(way.unwrap_or(D::Proposals)).or_default().push(at);
            }
        }
        if !registered.is_empty() {
            let sheet = registrations(desk, year, &registered);
            desk.papers.push(Paper::new(format!("dau-nam/{year}"), vec![sheet]));
        }
        let mut sheets: Vec<Sheet> = proposed.iter().map(|(way, bids)| proposals(desk, year, *way, bids)).collect();
        let plan = desk.plan;
        let decided = |at: &usize| plan.year_of(&plan.awards[*at]) == year;
        let written_in: Vec<usize> = plan.written_in.iter().copied().filter(decided).collect();
        if !written_in.is_empty() {
            sheets.push(with_decisions(desk, year, &written_in));
        }
        if !sheets.is_empty() {
            desk.papers.push(Paper::new(format!("ho-so/{year}"), sheets));
        }
    }
}

fn headings(last: &[&str]) -> Vec<String> {
    let first =
        ["STT", "Tên tập thể, cá nhân", "Năm sinh", "Số CCCD", "Chức vụ", "Đơn vị công tác", "Xã/phường", "Mã số"];
    first.iter().chain(last).map(|&heading| heading.to_owned()).collect()
}

/// The cells up to the award, which is named in full: no decision says whose it is.
fn cells(desk: &mut Desk<'_>, number: usize, form: &str, row: Written) -> Vec<String> {
    let form = desk.catalogue.form(form).unwrap().term.name.clone();
    let kind = row.kind.to_owned();
    let number = (number + 1).to_string();
    let unit = [row.workplace, row.commune, row.code];
    let mut cells = vec![number, row.name, row.birth, row.id_number, row.position];
    cells.extend(unit);
    cells.extend([kind, form]);
    cells
}

/// Every row tells enough: no other one may.
fn mention(desk: &mut Desk<'_>, who: Who, unit: UnitNo, year: i32) -> Written {
    mentioned(desk, &[who], unit, year, &|_| false)
}

fn truth(at: usize, bid: &Bid, row: &Written) -> RowTruth {
    RowTruth {
        unit: Some(bid.unit),
        who: vec![bid.who],
        bid: Some(at),
        whose: row.whose,
        mentions: row.mentions,
        ..RowTruth::default()
    }
}

fn sorted(desk: &Desk<'_>, bids: &[usize]) -> Vec<usize> {
    let mut sorted = bids.to_vec();
    let plan = desk.plan;
    sorted.sort_by_key(|&at| (plan.bids[at].who.kind(), plan.bids[at].unit, plan.bids[at].form, plan.bids[at].who));
    sorted
}

fn registrations(desk: &mut Desk<'_>, year: i32, bids: &[usize]) -> Sheet {
    let plan = desk.plan;
    let by_sheet = desk.strikes(D::RegisteredBySheet);
    let mut sheet = Sheet::new(if by_sheet { format!("Đăng ký {year}") } else { "Danh sách".to_owned() });
    let title = match by_sheet {
        true => format!("DANH SÁCH TẬP THỂ, CÁ NHÂN VÀ DANH HIỆU THI ĐUA NĂM {year}"),
        false => format!("DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM {year}"),
    };
    let date = format!("Tây Ninh, ngày 20 tháng 2 năm {year}");
    sheet.head(desk.disturbances.is_on(D::ParentFirst), "PHÒNG PHONG TRÀO", &date, &title, "");
    sheet.header(&headings(&["Loại đối tượng", "Danh hiệu thi đua", "Ghi chú"]), desk.chance.percent(50));
    for (number, at) in sorted(desk, bids).into_iter().enumerate() {
        let bid = &plan.bids[at];
        let row = mention(desk, bid.who, bid.unit, year);
        let truth = truth(at, bid, &row);
        let mut cells = cells(desk, number, bid.form, row);
        let taken_back = matches!(bid.stage, Stage::Withdrawn { .. });
        cells.push(if taken_back { desk.chance.one(TAKEN_BACK).to_owned() } else { String::new() });
        sheet.data(cells, truth);
    }
    sheet.signatures();
    sheet
}

/// What a list of proposals is called, the line below, its sheet, and how it heads what was thought of each.
struct Look {
    sheet: &'static str,
    title: String,
    below: String,
    opinion: Option<&'static str>,
    agreed: &'static str,
}

fn look(desk: &mut Desk<'_>, way: D, year: i32) -> Look {
    let plain = Look {
        sheet: "Đề nghị",
        title: format!("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM {year}"),
        below: String::new(),
        opinion: Some("Ý kiến của Hội đồng"),
        agreed: "Đồng ý",
    };
    match way {
        D::ProposedBySubmission => Look {
            sheet: "Phụ lục",
            title: format!("DANH SÁCH TẬP THỂ, CÁ NHÂN NĂM {year}"),
            below: format!(
                "(Kèm theo Tờ trình số {}/TTr-LMHTX ngày 05 tháng 3 năm {year} của Liên minh HTX tỉnh)",
                desk.chance.between(11, 90)
            ),
            opinion: None,
            ..plain
        },
        D::ProposedByVote => Look {
            sheet: "Kết quả",
            title: match desk.chance.percent(50) {
                true => format!("DANH SÁCH SUY TÔN TẬP THỂ, CÁ NHÂN TIÊU BIỂU NĂM {year}"),
                false => format!("BIỂU BÌNH XÉT THI ĐUA, KHEN THƯỞNG NĂM {year}"),
            },
            opinion: Some("Kết quả xét"),
            agreed: "Đạt",
            ..plain
        },
        D::RefusedByGroup => Look {
            sheet: "Thẩm định",
            title: format!("DANH SÁCH TRÌNH HỘI ĐỒNG XÉT KHEN THƯỞNG NĂM {year}"),
            opinion: None,
            ..plain
        },
        _ => plain,
    }
}

fn proposals(desk: &mut Desk<'_>, year: i32, way: D, bids: &[usize]) -> Sheet {
    let plan = desk.plan;
    let look = look(desk, way, year);
    let mut sheet = Sheet::new(look.sheet);
    let date = format!("Tây Ninh, ngày 5 tháng 3 năm {year}");
    sheet.head(desk.disturbances.is_on(D::ParentFirst), "PHÒNG NGHIỆP VỤ", &date, &look.title, &look.below);
    let mut last = vec!["Loại đối tượng", "Hình thức khen thưởng"];
    last.extend(look.opinion);
    last.push("Ghi chú");
    sheet.header(&headings(&last), desk.chance.percent(50));
    let groups = way == D::RefusedByGroup;
    let mut rows = sorted(desk, bids);
    let is_refused = |at: usize| plan.bids[at].stage == Stage::Refused;
    if groups {
        rows.sort_by_key(|&at| is_refused(at));
    }
    let mut group = None;
    for (number, at) in rows.into_iter().enumerate() {
        let bid = &plan.bids[at];
        if groups && group != Some(is_refused(at)) {
            group = Some(is_refused(at));
            sheet.line(if is_refused(at) {
                &["II", "KHÔNG ĐỦ ĐIỀU KIỆN"]
            } else {
                &["I", "ĐỦ ĐIỀU KIỆN"]
            });
        }
        let row = mention(desk, bid.who, bid.unit, year);
        let truth = truth(at, bid, &row);
        let mut cells = cells(desk, number, bid.form, row);
        let agreed = look.agreed.to_owned();
        let (opinion, remark) = match bid.stage {
            Stage::Refused if groups => (agreed, String::new()),
            Stage::Refused if look.opinion.is_none() => (agreed, desk.chance.one(REFUSED).to_owned()),
            Stage::Refused => (desk.chance.one(REFUSED).to_owned(), String::new()),
            Stage::Withdrawn { .. } => (agreed, desk.chance.one(TAKEN_BACK).to_owned()),
            // Of some the council has not spoken yet.
            Stage::Open if desk.chance.percent(50) => (String::new(), String::new()),
            _ => (agreed, String::new()),
        };
        if look.opinion.is_some() {
            cells.push(opinion);
        }
        cells.push(remark);
        sheet.data(cells, truth);
    }
    sheet.signatures();
    sheet
}

/// Proposals with their decisions in the last columns: they are awards, and nothing is proposed any more.
fn with_decisions(desk: &mut Desk<'_>, year: i32, awards: &[usize]) -> Sheet {
    let plan = desk.plan;
    let mut sheet = Sheet::new("Bổ sung QĐ");
    let title = format!("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG BỔ SUNG NĂM {year}");
    let date = format!("Tây Ninh, ngày 6 tháng 3 năm {year}");
    sheet.head(desk.disturbances.is_on(D::ParentFirst), "PHÒNG NGHIỆP VỤ", &date, &title, "");
    sheet.header(&headings(&["Loại đối tượng", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"]), true);
    for (number, &at) in awards.iter().enumerate() {
        let award = &plan.awards[at];
        let decided = &plan.decisions[award.decision];
        let row = mention(desk, award.who, award.unit, year);
        let truth = RowTruth {
            unit: Some(award.unit),
            who: vec![award.who],
            awards: vec![at],
            movement: decided.movement,
            mentions: row.mentions,
            ..RowTruth::default()
        };
        let mut cells = cells(desk, number, award.form, row);
        let (day, month, year) = decided.date;
        cells.extend([decided.number.clone(), format!("{day:02}/{month:02}/{year}")]);
        sheet.data(cells, truth);
    }
    sheet.signatures();
    sheet
}
