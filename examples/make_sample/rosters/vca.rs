//! Certificates of the Vietnam Cooperative Alliance: an older list in one table, a newer one with a sheet a year.

use super::{address, listed, person, unit_of};
use crate::frame::{ALLIANCE, heading, letterhead, signatures, title};
use crate::plan::{Award, Plan, Roster};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;
use unicode_normalization::UnicodeNormalization;

const MAKER: [&str; 2] = ["NGƯỜI LẬP", "Lê Ngọc Diễm"];
const CHAIRMAN: [&str; 2] = ["CHỦ TỊCH", "Phan Hữu Toàn"];

/// One table sorted by year, the year merged down over its rows.
pub fn of_five_years(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Khen thưởng", &[6.0, 10.0, 44.0, 52.0, 44.0, 22.0, 16.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 12 tháng 11 năm 2020");
    let row = title(&mut sheet, row, &["TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG QUA CÁC NĂM"]) + 1;
    let head: [&[&str]; 1] = [&[
        "STT",
        "Năm",
        "Tên cá nhân, tập thể",
        "Chức vụ, đơn vị công tác",
        "Hình thức khen thưởng",
        "Số quyết định",
        "Ngày quyết định",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    let mut awards = listed(plan, Roster::Vca2016To2020);
    awards.sort_by_key(|award| award.decision.day);
    let mut number = 0;
    for of_year in awards.chunk_by(|a, b| a.decision.day.year == b.decision.day.year) {
        let first = row;
        for award in of_year {
            number += 1;
            let (name, post) = named(plan, award, number);
            let values = vec![
                number.into(),
                Value::Empty,
                name.into(),
                post.into(),
                award.form.wording(number).into(),
                award.decision.number.into(),
                Value::Date(wording::serial(award.decision.day)),
            ];
            sheet.data(row, values);
            row += 1;
        }
        let year = of_year.first().map_or(Value::Empty, |award| award.decision.day.year.into());
        sheet.merge((first, 1, row - 1, 1), year, Look::MIDDLE);
    }
    signatures(&mut sheet, row + 1, MAKER, CHAIRMAN);
    Book::new(vec![sheet])
}

/// A sheet a year, everything in decomposed Unicode, double spaces in names, ditto marks for what stands above.
pub fn by_year(plan: &Plan) -> Book {
    let all = listed(plan, Roster::VcaByYear);
    let sheets = [(2019, "2019"), (2021, "2021"), (2022, "2022 ")].map(|(year, name)| {
        let mut sheet = Sheet::new(name, &[6.0, 40.0, 24.0, 40.0, 44.0, 20.0, 16.0]);
        let row = letterhead(&mut sheet, ALLIANCE, "");
        let heading_text = format!("DANH SÁCH KHEN THƯỞNG CỦA LIÊN MINH HTX VIỆT NAM NĂM {year}");
        let row = title(&mut sheet, row, &[&heading_text]) + 1;
        let head: [&[&str]; 1] =
            [&["TT", "Tập thể, cá nhân", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "QĐ số", "Ngày ký"]];
        let mut row = heading(&mut sheet, row, &head);
        for (at, award) in all.iter().filter(|award| award.decision.day.year == year).enumerate() {
            let unit = unit_of(plan, award).map_or_else(String::new, |unit| wording::unit(&plan.units[unit], at + 1));
            let (name, position, workplace) = match person(plan, award) {
                Some(person) => {
                    (format!("{}  {}", address(person), person.name.replace(' ', "  ")), person.position, unit)
                }
                None => (unit, "", String::new()),
            };
            // The second row repeats the first one with ditto marks.
            let (form, number, day) = if at == 0 {
                (award.form.wording(0), award.decision.number, wording::dots(award.decision.day))
            } else {
                ("-nt-", "\"", "nt".to_owned())
            };
            sheet.data(
                row,
                vec![
                    (at + 1).into(),
                    name.into(),
                    position.into(),
                    workplace.into(),
                    form.into(),
                    number.into(),
                    day.into(),
                ],
            );
            row += 1;
        }
        signatures(&mut sheet, row + 1, MAKER, CHAIRMAN);
        decompose(&mut sheet);
        sheet
    });
    Book::new(sheets.to_vec())
}

fn named(plan: &Plan, award: &Award, way: usize) -> (String, String) {
    let unit = unit_of(plan, award).map_or_else(String::new, |unit| wording::unit(&plan.units[unit], way));
    match person(plan, award) {
        Some(person) => (format!("{}: {}", address(person), person.name), format!("{} {unit}", person.position)),
        None => (unit, String::new()),
    }
}

/// As texts from a Mac come: every letter apart from its marks.
fn decompose(sheet: &mut Sheet) {
    for cell in sheet.cells.values_mut() {
        if let Value::Text(text) = &mut cell.value {
            *text = text.nfd().collect();
        }
    }
}
