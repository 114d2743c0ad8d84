//! Lists of participation in movements, scores of blocks, and officers.

use super::Desk;
use super::honours::movement_name;
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{Part, UnitNo, YEARS};
use crate::province::truth::RowTruth;
use crate::province::wording::unit::mention;
use std::collections::{BTreeMap, BTreeSet};

pub fn write(desk: &mut Desk<'_>) {
    for year in YEARS {
        let sheets = ["DKST", "NTM", "HNPT", "VNN"].map(|movement| participation(desk, year, movement));
        desk.papers.push(Paper::new(format!("phong-trao/{year}"), sheets.to_vec()));
        let sheet = scores(desk, year);
        desk.papers.push(Paper::new(format!("khoi/{year}"), vec![sheet]));
    }
    let sheet = officers(desk);
    desk.papers.push(Paper::new("can-bo", vec![sheet]));
}

fn truth(unit: UnitNo, movement: Option<&'static str>) -> RowTruth {
    RowTruth { unit: Some(unit), movement, mentions: 1, ..RowTruth::default() }
}

fn heading(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn participation(desk: &mut Desk<'_>, year: i32, movement: &'static str) -> Sheet {
    let plan = desk.plan;
    let parts: Vec<&Part> = plan.parts.iter().filter(|part| part.year == year && part.movement == movement).collect();
    let mut sheet = Sheet::new(movement);
    let title = format!("DANH SÁCH ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA NĂM {year}");
    sheet.head(
        desk.disturbances.is_on(D::ParentFirst),
        "PHÒNG PHONG TRÀO",
        &format!("Tây Ninh, ngày 20 tháng 12 năm {year}"),
        &title,
        "",
    );
    let columns = ["STT", "Tên đơn vị", "Xã/phường", "Mã số", "Phong trào", "Đăng ký", "Tham gia", "Số người tham gia"];
    sheet.header(&heading(&columns), true);
    for (number, part) in parts.into_iter().enumerate() {
        let name = mention(&plan.units[part.unit], year, desk.disturbances, &mut desk.chance);
        let mark = |yes: bool| if yes { "x".to_owned() } else { "không".to_owned() };
        let cells = vec![
            (number + 1).to_string(),
            name.name,
            name.commune,
            name.code,
            movement_name(movement).to_owned(),
            if part.registered { mark(true) } else { String::new() },
            mark(part.took_part),
            part.participants.map(|count| count.to_string()).unwrap_or_default(),
        ];
        sheet.data(cells, truth(part.unit, Some(movement)));
    }
    sheet.signatures();
    sheet
}

/// One list for all blocks; equal points share a rank.
fn scores(desk: &mut Desk<'_>, year: i32) -> Sheet {
    let plan = desk.plan;
    let mut ladders: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    let of_year: Vec<_> = plan.scores.iter().filter(|score| score.year == year).collect();
    for score in &of_year {
        let block = plan.units[score.unit].block.as_deref().unwrap_or_default();
        ladders.entry(block).or_default().insert(score.points);
    }
    let mut sheet = Sheet::new(format!("Điểm {year}"));
    let title = format!("BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM {year}");
    sheet.head(
        desk.disturbances.is_on(D::ParentFirst),
        "BAN THI ĐUA - KHEN THƯỞNG",
        &format!("Tây Ninh, ngày 15 tháng 12 năm {year}"),
        &title,
        "",
    );
    let columns =
        ["STT", "Tên đơn vị", "Xã/phường", "Mã số", "Khối thi đua", "Điểm tự chấm", "Điểm thẩm định", "Xếp hạng"];
    sheet.header(&heading(&columns), false);
    for (number, score) in of_year.into_iter().enumerate() {
        let unit = &plan.units[score.unit];
        let name = mention(unit, year, desk.disturbances, &mut desk.chance);
        let block = unit.block.clone().unwrap_or_default();
        let rank = ladders[block.as_str()].iter().filter(|points| **points > score.points).count() + 1;
        let points = [score.points + 1, score.points, rank as u32].map(|number| number.to_string());
        let mut cells = vec![(number + 1).to_string(), name.name, name.commune, name.code, block];
        cells.extend(points);
        sheet.data(cells, truth(score.unit, None));
    }
    sheet.signatures();
    sheet
}

fn officers(desk: &mut Desk<'_>) -> Sheet {
    let plan = desk.plan;
    let mut sheet = Sheet::new("Cán bộ");
    let title = "DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA";
    sheet.head(
        desk.disturbances.is_on(D::ParentFirst),
        "PHÒNG TỔNG HỢP",
        "Tây Ninh, ngày 15 tháng 1 năm 2025",
        title,
        "",
    );
    let columns = [
        "STT",
        "Tên đơn vị",
        "Xã/phường",
        "Mã số",
        "Cán bộ phụ trách thi đua",
        "Chuyên trách/kiêm nhiệm",
        "Năm tập huấn",
    ];
    sheet.header(&heading(&columns), false);
    for (number, officer) in plan.officers.iter().enumerate() {
        let name = mention(&plan.units[officer.unit], 2025, desk.disturbances, &mut desk.chance);
        let cells = vec![
            (number + 1).to_string(),
            name.name,
            name.commune,
            name.code,
            officer.name.clone(),
            if officer.concurrent { "Kiêm nhiệm" } else { "Chuyên trách" }.to_owned(),
            officer.trained.map(|year| year.to_string()).unwrap_or_default(),
        ];
        sheet.data(cells, truth(officer.unit, None));
    }
    sheet.signatures();
    sheet
}
