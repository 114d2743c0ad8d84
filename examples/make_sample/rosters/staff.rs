//! Officers for emulation work, and the joint activities of the two offices.

use crate::frame::{ALLIANCE, EMULATION_OFFICE, heading, joint_letterhead, letterhead, signatures, title};
use crate::plan::{Plan, YEARS};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;

/// The words of one heading typed over two rows, without merging; group rows by district; a mark in one of two columns.
pub fn officers(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Cán bộ TĐKT", &[6.0, 40.0, 20.0, 26.0, 26.0, 10.0, 10.0, 12.0, 16.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 15 tháng 11 năm 2022");
    let row = title(
        &mut sheet,
        row,
        &["DANH SÁCH CÁN BỘ PHỤ TRÁCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG", "TẠI CÁC HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN"],
    ) + 1;
    let words: [[&str; 9]; 2] = [
        ["Số", "Tên", "Xã,", "Họ và tên", "Chức", "Chuyên", "Kiêm", "Năm", "Số"],
        ["TT", "đơn vị", "phường", "cán bộ phụ trách", "vụ", "trách", "nhiệm", "tập huấn", "điện thoại"],
    ];
    for (row, words) in (row..).zip(words) {
        for (column, word) in (0u16..).zip(words) {
            sheet.put(row, column, word, Look { border: false, ..Look::HEAD });
        }
    }
    let mut row = row + 2;
    let mut districts: Vec<&str> =
        plan.officers.iter().map(|officer| plan.units[plan.people[officer.person].unit].district).collect();
    districts.sort_unstable();
    districts.dedup();
    for (at, district) in districts.iter().enumerate() {
        sheet.group(row, super::roman(at + 1), district);
        row += 1;
        let own =
            plan.officers.iter().filter(|officer| plan.units[plan.people[officer.person].unit].district == *district);
        for (at, officer) in own.enumerate() {
            let person = &plan.people[officer.person];
            let unit = &plan.units[person.unit];
            let mark = |yes: bool| Value::from(if yes { "x" } else { "" });
            let values = vec![
                (at + 1).into(),
                wording::unit(unit, 1).into(),
                unit.commune.into(),
                format!("{} {}", super::address(person), person.name).into(),
                person.position.into(),
                mark(!officer.concurrent),
                mark(officer.concurrent),
                officer.trained.map_or(Value::Empty, Value::from),
                format!("0900 000 {:03}", officer.person).into(),
            ];
            sheet.data(row, values);
            row += 1;
        }
    }
    let sum = format!("Danh sách này có {} người./.", plan.officers.len());
    sheet.merge((row + 1, 0, row + 1, 8), sum, Look::PLAIN.italic());
    signatures(&mut sheet, row + 3, ["NGƯỜI LẬP BIỂU", "Trần Thị Kim Loan"], ["CHỦ TỊCH", "Phan Hữu Toàn"]);
    Book::new(vec![sheet])
}

/// Group rows by year, dates as texts, as serials and in words, the letterhead of both offices.
pub fn activities(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Hoạt động phối hợp", &[6.0, 30.0, 58.0, 34.0, 14.0, 18.0]);
    let row = joint_letterhead(&mut sheet, ALLIANCE, EMULATION_OFFICE, "Tây Ninh, ngày 14 tháng 10 năm 2022");
    let lines =
        ["TỔNG HỢP HOẠT ĐỘNG PHỐI HỢP CÔNG TÁC THI ĐUA, KHEN THƯỞNG", "(Theo Chương trình phối hợp giữa hai cơ quan)"];
    let row = title(&mut sheet, row, &lines) + 1;
    let head: [&[&str]; 1] = [&["STT", "Thời gian", "Nội dung hoạt động", "Đơn vị", "Số người tham gia", "Kết quả"]];
    let mut row = heading(&mut sheet, row, &head);
    for (at, year) in YEARS.enumerate() {
        sheet.group(row, super::roman(at + 1), &format!("NĂM {year}"));
        row += 1;
        for (at, activity) in plan.activities.iter().filter(|activity| activity.day.year == year).enumerate() {
            let when = match at % 4 {
                0 => wording::slashes(activity.day).into(),
                1 => Value::Date(wording::serial(activity.day)),
                2 => wording::dots(activity.day).into(),
                _ => wording::in_words(activity.day).into(),
            };
            let unit = match activity.unit {
                Ok(unit) => wording::unit(&plan.units[unit], 1),
                Err(words) => words.to_owned(),
            };
            let persons = activity.participants.map_or(Value::Empty, Value::from);
            sheet.data(
                row,
                vec![(at + 1).into(), when, activity.text.into(), unit.into(), persons, activity.result.into()],
            );
            row += 1;
        }
    }
    signatures(
        &mut sheet,
        row + 1,
        ["LIÊN MINH HTX TỈNH", "Phan Hữu Toàn"],
        ["TRƯỞNG BAN THI ĐUA - KHEN THƯỞNG", "Huỳnh Thị Mỹ Hạnh"],
    );
    Book::new(vec![sheet])
}
