//! Lists of awards by decision, as the deciding bodies send them.

use super::Desk;
use super::changes::Slip;
use super::entry::{Entry, entries, written};
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{Decided, Plan, YEARS};
use crate::province::truth::RowTruth;
use std::collections::{BTreeMap, BTreeSet};
use thidua::model::{Catalogue, RecipientKind};

/// Writes every decision's list. `listed` are the awards that some unit's roster has; of those some stand here too.
pub fn write(desk: &mut Desk<'_>, listed: &BTreeSet<usize>) {
    let plan = desk.plan;
    let mut by_decision: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, award) in plan.awards.iter().enumerate() {
        if !listed.contains(&at) {
            by_decision.entry(award.decision).or_default().push(at);
        }
    }
    for year in YEARS {
        for body in ["UBND", "LMHTX", "LMHTXVN", "SNV"] {
            let mut sheets = Vec::new();
            for (&decision, awards) in &by_decision {
                let decided = &plan.decisions[decision];
                if decided.body == body && decided.year() == year {
                    sheets.push(list(desk, decided, awards, sheets.len() + 1));
                }
            }
            if sheets.is_empty() {
                continue;
            }
            let paper = Paper::new(format!("quyet-dinh/{year}-{body}"), sheets);
            if desk.strikes(D::DecisionTwice) {
                let mut again = paper.clone();
                again.path = format!("quyet-dinh/{year}-{body}-gui-lai");
                "PHÒNG NGHIỆP VỤ".clone_into(&mut again.sheets[0].rows[0][0]);
                desk.papers.push(again);
            }
            desk.papers.push(paper);
        }
    }
}

/// "Kèm theo Quyết định số 12/QĐ-UBND ngày 5 tháng 9 năm 2019 của …".
fn of_decision(decided: &Decided) -> String {
    let (day, month, year) = decided.date;
    let signer = match decided.body {
        "UBND" => "Chủ tịch UBND tỉnh Tây Ninh",
        "LMHTX" => "Chủ tịch Liên minh HTX tỉnh",
        "LMHTXVN" => "Chủ tịch Liên minh HTX Việt Nam",
        _ => "Giám đốc Sở Nội vụ",
    };
    let zero = if day < 10 { "0" } else { "" };
    format!("(Kèm theo Quyết định số {} ngày {zero}{day} tháng {month} năm {year} của {signer})", decided.number)
}

pub fn movement_name(code: &str) -> &'static str {
    match code {
        "DKST" => "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các HTX, góp phần xây dựng nông thôn mới",
        "NTM" => "Tây Ninh chung sức xây dựng nông thôn mới",
        "HNPT" => "Doanh nghiệp Tây Ninh hội nhập và phát triển",
        _ => "Tây Ninh chung tay vì người nghèo - Không để ai bỏ lại phía sau",
    }
}

fn title(desk: &Desk<'_>, decided: &Decided) -> String {
    let of = match (decided.phase, decided.movement) {
        (Some(phase), _) => format!(" GIAI ĐOẠN {phase}"),
        (_, Some(movement)) => format!(" TRONG PHONG TRÀO THI ĐUA “{}”", movement_name(movement).to_uppercase()),
        _ => format!(" NĂM {}", decided.year()),
    };
    let number = decided.number.split('/').next().unwrap_or_default();
    let time = if desk.disturbances.is_on(D::TitlesAlike) { String::new() } else { format!(" ĐỢT {number}") };
    format!("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC KHEN THƯỞNG{of}{time}")
}

fn list(desk: &mut Desk<'_>, decided: &Decided, awards: &[usize], number: usize) -> Sheet {
    let plan = desk.plan;
    let mut sorted = awards.to_vec();
    let order = |at: &usize| {
        let award = &plan.awards[*at];
        (award.who.kind(), award.unit, award.form, award.who)
    };
    sorted.sort_by_key(order);
    let mut rows = entries(desk, &sorted);
    rows.sort_by_key(Entry::kind);
    let mut sheet = Sheet::new(format!("QD {number}"));
    let date = format!("Tây Ninh, ngày {} tháng {} năm {}", decided.date.0, decided.date.1, decided.date.2);
    sheet.head(
        desk.disturbances.is_on(D::ParentFirst),
        "BAN THI ĐUA - KHEN THƯỞNG",
        &date,
        &title(desk, decided),
        &of_decision(decided),
    );
    let groups = desk.strikes(D::AwardGroups);
    let mut headings: Vec<String> =
        ["STT", "Tên tập thể, cá nhân", "Năm sinh", "Số CCCD", "Chức vụ", "Đơn vị công tác", "Xã/phường", "Mã số"]
            .map(str::to_owned)
            .to_vec();
    headings.extend([if groups { "Ghi chú" } else { "Loại đối tượng" }, "Hình thức khen thưởng"].map(str::to_owned));
    if !groups {
        headings.push("Ghi chú".to_owned());
    }
    sheet.header(&headings, desk.chance.percent(50));
    let mut before: Option<RecipientKind> = None;
    for (number, entry) in rows.iter().enumerate() {
        if groups && before != Some(entry.kind()) {
            before = Some(entry.kind());
            sheet.line(group_row(entry.kind()));
        }
        // Number and date stand once above the list, so that only a name can be wrong.
        let wrong = Slip::of(plan, entry).name;
        let withdrawn = wrong.is_some();
        let mut row = written(desk, entry, decided.year());
        row.name = wrong.unwrap_or(row.name);
        let award = award_words(desk, entry, &decided.number);
        let remark = remark(plan, entry);
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
        if groups {
            cells.extend([remark, award])
        } else {
            cells.extend([row.kind.to_owned(), award, remark])
        }
        sheet.data(cells, RowTruth { withdrawn, whose: row.whose, ..truth_of(plan, entry, row.mentions) });
    }
    if desk.strikes(D::TotalOfPeople) {
        sheet.line(&["", &format!("Tổng cộng: {} người", rows.len())]);
    }
    sheet.signatures();
    sheet
}

pub fn group_row(kind: RecipientKind) -> &'static [&'static str] {
    match kind {
        RecipientKind::Collective => &["A", "TẬP THỂ"],
        RecipientKind::Household => &["B", "HỘ GIA ĐÌNH"],
        RecipientKind::Individual => &["C", "CÁ NHÂN"],
    }
}

pub fn truth_of(plan: &Plan, entry: &Entry, mentions: u32) -> RowTruth {
    RowTruth {
        unit: Some(plan.awards[entry.awards[0]].unit),
        who: entry.who.clone(),
        awards: entry.awards.clone(),
        bid: None,
        movement: plan.decisions[plan.awards[entry.awards[0]].decision].movement,
        withdrawn: false,
        whose: false,
        mentions,
    }
}

/// "Thu hồi theo Quyết định số …" where the award was revoked in that way.
pub fn remark(plan: &Plan, entry: &Entry) -> String {
    match plan.awards[entry.awards[0]].revoked {
        Some(D::RevokedRemark) => "Thu hồi theo Quyết định số 15/QĐ-UBND ngày 20/12/2024".to_owned(),
        _ => String::new(),
    }
}

/// The wording of one form: its name, a listed alias, or the bare one that the decision's number completes.
pub fn form_words(desk: &mut Desk<'_>, form: &str, number: &str) -> String {
    let listed = desk.catalogue.form(form).unwrap();
    let open = match (form, number.split_once('/').map_or("", |(_, body)| body)) {
        ("BK_TINH", "QĐ-UBND") | ("BK_VCA", "QĐ-LMHTXVN") => Some("Bằng khen"),
        ("GK_LMT", "QĐ-LMHTX") | ("GK_SO", "QĐ-SNV") => Some("Giấy khen"),
        ("CO_TINH", "QĐ-UBND") => Some("Cờ thi đua"),
        _ => None,
    };
    if let Some(open) = open.filter(|_| desk.strikes(D::AwardOpen)) {
        return open.to_owned();
    }
    if desk.strikes(D::AwardAlias) {
        let wordings: Vec<&str> = listed.term.wordings().filter(|wording| !wording.contains(',')).collect();
        let wording = desk.chance.one(&wordings);
        let mut letters = wording.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        return format!("{first}{}", letters.as_str());
    }
    listed.term.name.clone()
}

/// A wording that no list has; a different one for each form.
pub fn unknown_words(catalogue: &Catalogue, form: &str) -> String {
    let number = catalogue.award_forms.iter().position(|listed| listed.term.code == form).unwrap();
    format!("Tuyên dương hạng {number}")
}

pub fn award_words(desk: &mut Desk<'_>, entry: &Entry, number: &str) -> String {
    if entry.forms.len() == 1 && desk.strikes(D::AwardUnknown) {
        return unknown_words(desk.catalogue, entry.forms[0]);
    }
    let words: Vec<String> = entry.forms.iter().map(|form| form_words(desk, form, number)).collect();
    words.join(if desk.chance.percent(50) { "; " } else { "\n" })
}
