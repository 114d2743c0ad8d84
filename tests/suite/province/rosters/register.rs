//! The register of units.

use super::Desk;
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::names::COMMUNES;
use crate::province::truth::RowTruth;
use crate::province::wording::unit::listed;

pub fn write(desk: &mut Desk<'_>) {
    let plan = desk.plan;
    let mut sheet = Sheet::new("Danh bạ");
    sheet.head(
        desk.disturbances.is_on(D::ParentFirst),
        "PHÒNG TỔNG HỢP",
        "Tây Ninh, ngày 15 tháng 1 năm 2025",
        "DANH BẠ CÁC ĐƠN VỊ THÀNH VIÊN",
        "",
    );
    let renamed = desk.disturbances.is_on(D::UnitRenamed);
    let mut headings = vec![
        "STT",
        "Mã số",
        "Tên đơn vị",
        "Lĩnh vực",
        "Xã/phường",
        "Huyện",
        "Số thành viên",
        "Khối thi đua",
        "Tình trạng",
        "Năm thành lập",
        "Năm giải thể",
    ];
    if renamed {
        headings.push("Tên cũ");
    }
    let headings: Vec<String> = headings.into_iter().map(str::to_owned).collect();
    sheet.header(&headings, true);
    for (number, unit) in plan.units.iter().enumerate() {
        let (commune, district) = COMMUNES[unit.commune];
        let status = match unit.ended {
            Some((_, Some(into))) => format!("Đã sáp nhập vào {}", listed(&plan.units[into])),
            // By day, the column of years blank.
            Some((last, None)) if number % 3 == 0 => format!("Đã giải thể từ ngày 15/8/{last}"),
            Some((_, None)) => "Đã giải thể".to_owned(),
            None => match unit.suspended {
                Some(last) if number % 2 == 0 => format!("Tạm ngừng hoạt động từ ngày 01/7/{last}"),
                Some(last) => format!("Ngừng hoạt động từ tháng 9 năm {last}"),
                None => "Đang hoạt động".to_owned(),
            },
        };
        let by_year = unit.ended.filter(|(_, into)| into.is_some() || number % 3 != 0);
        let mut cells = vec![
            (number + 1).to_string(),
            unit.code.clone(),
            listed(unit),
            sector_words(unit.sector).to_owned(),
            commune.to_owned(),
            district.to_owned(),
            unit.members.to_string(),
            unit.block.clone().unwrap_or_default(),
            status,
            unit.founded.to_string(),
            by_year.map(|(last, _)| last.to_string()).unwrap_or_default(),
        ];
        if renamed {
            let mut before = unit.clone();
            let former = unit.former.as_ref().map(|(former, _)| former.clone());
            before.proper = former.clone().unwrap_or_default();
            cells.push(former.map(|_| listed(&before)).unwrap_or_default());
        }
        sheet.data(cells, RowTruth { unit: Some(number), ..RowTruth::default() });
    }
    sheet.signatures();
    desk.papers.push(Paper::new("01-danh-ba", vec![sheet]));
}

fn sector_words(code: &str) -> &'static str {
    match code {
        "NN" => "Nông nghiệp",
        "CN_TTCN" => "CN - TTCN",
        "XD" => "Xây dựng",
        "TM_DV" => "Thương mại - dịch vụ",
        "GTVT" => "Vận tải",
        "MT" => "Môi trường",
        "QTD" => "Tín dụng",
        _ => "Lĩnh vực khác",
    }
}
