//! Scores of the emulation blocks.

use crate::frame::{ALLIANCE, heading, index, letterhead, signatures, title};
use crate::plan::{Block, Plan, SCORED, Score};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;

fn of_year(plan: &Plan, block: Block, year: u16) -> Vec<&Score> {
    let mut scores: Vec<&Score> =
        plan.scores.iter().filter(|score| score.block == block && score.year == year).collect();
    scores.sort_by_key(|score| (score.rank, score.unit));
    scores
}

/// One sheet a year, points as numbers, the block named by the title.
pub fn farms(plan: &Plan) -> Book {
    let sheets = SCORED.map(|year| {
        let mut sheet = Sheet::new(&format!("Năm {year}"), &[6.0, 44.0, 14.0, 14.0, 14.0, 12.0, 18.0]).portrait();
        let row = letterhead(&mut sheet, ALLIANCE, &format!("Tây Ninh, ngày 20 tháng 01 năm {}", year + 1));
        let block = format!("{} NĂM {year}", Block::Farm.name().to_uppercase());
        let row = title(&mut sheet, row, &["BẢNG TỔNG HỢP ĐIỂM THI ĐUA", &block]) + 1;
        let head: [&[&str]; 1] =
            [&["TT", "Tên đơn vị", "Điểm tự chấm", "Điểm khối chấm", "Điểm thẩm định", "Xếp hạng", "Ghi chú"]];
        let row = heading(&mut sheet, row, &head);
        let mut row = index(&mut sheet, row);
        for (at, score) in of_year(plan, Block::Farm, year).into_iter().enumerate() {
            let points = |hundredths: u32| Value::Number(f64::from(hundredths) / 100.0);
            let note = if score.rank == 1 { "Đề nghị tặng Cờ" } else { "" };
            let name = wording::unit(&plan.units[score.unit], usize::from(year % 2));
            let values = vec![
                (at + 1).into(),
                name.into(),
                points(score.own),
                points(score.by_block),
                points(score.last),
                score.rank.into(),
                note.into(),
            ];
            sheet.data(row, values);
            row += 1;
        }
        signatures(&mut sheet, row + 1, ["THƯ KÝ", "Võ Ngọc Yến"], ["KHỐI TRƯỞNG", "Đinh Công Nghĩa"]);
        sheet
    });
    Book::new(sheets.to_vec())
}

/// Both years in one table, block and year merged down, points as texts with a comma.
pub fn funds(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("QTDND", &[6.0, 26.0, 8.0, 36.0, 12.0, 12.0, 12.0, 10.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 25 tháng 01 năm 2023");
    let row = title(&mut sheet, row, &["KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CÁC QTDND"]) + 1;
    let head: [&[&str]; 2] = [
        &["STT", "Khối thi đua", "Năm", "Tên QTDND", "Điểm", "<", "<", "Xếp hạng"],
        &["^", "^", "^", "^", "Điểm tự chấm", "Điểm khối chấm", "Điểm thẩm định", "^"],
    ];
    let mut row = heading(&mut sheet, row, &head);
    for year in SCORED {
        let first = row;
        for (at, score) in of_year(plan, Block::Fund, year).into_iter().enumerate() {
            let points = |hundredths: u32| Value::from(comma(hundredths));
            let name = wording::unit(&plan.units[score.unit], at);
            let values = vec![
                (at + 1).into(),
                Value::Empty,
                Value::Empty,
                name.into(),
                points(score.own),
                points(score.by_block),
                points(score.last),
                score.rank.into(),
            ];
            sheet.data(row, values);
            row += 1;
        }
        sheet.merge((first, 1, row - 1, 1), Block::Fund.name(), Look::MIDDLE);
        sheet.merge((first, 2, row - 1, 2), year, Look::MIDDLE);
    }
    signatures(&mut sheet, row + 1, ["THƯ KÝ", "Võ Ngọc Yến"], ["KHỐI TRƯỞNG", "Dương Minh Tài"]);
    Book::new(vec![sheet])
}

/// `98,5`
fn comma(hundredths: u32) -> String {
    let text = format!("{},{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}
