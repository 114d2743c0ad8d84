//! Participation in the emulation movements: six years, six shapes.

use crate::frame::{ALLIANCE, heading, index, letterhead, signatures, title};
use crate::plan::{Movement, Participation, Plan, Sector};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;
use std::collections::BTreeMap;

const MAKER: [&str; 2] = ["NGƯỜI LẬP BIỂU", "Trần Thị Kim Loan"];
const HEAD_OF_OFFICE: [&str; 2] = ["CHỦ TỊCH", "Phan Hữu Toàn"];

fn of_year(plan: &Plan, year: u16) -> Vec<&Participation> {
    plan.participation.iter().filter(|part| part.year == year).collect()
}

fn mark(yes: bool) -> Value {
    if yes { "x".into() } else { Value::Empty }
}

fn number(count: Option<u32>) -> Value {
    count.map_or(Value::Empty, Value::from)
}

/// Exported by the office's own program: one line a unit and movement.
pub fn of_2017(plan: &Plan) -> Book {
    let names = [
        "STT",
        "Tên đơn vị",
        "Xã",
        "Huyện",
        "Phong trào thi đua",
        "Năm",
        "Đăng ký",
        "Tham gia",
        "Số người tham gia",
        "Kết quả",
    ];
    let mut sheet = Sheet::new("Đăng ký thi đua 2017", &[10.0; 10]);
    for (column, name) in (0u16..).zip(names) {
        sheet.put(0, column, name, Look::PLAIN);
    }
    let yes_no = |yes: bool| Value::from(if yes { "Có" } else { "Không" });
    for (at, part) in of_year(plan, 2017).into_iter().enumerate() {
        let unit = &plan.units[part.unit];
        let values = vec![
            (at + 1).into(),
            wording::unit(unit, 0).into(),
            unit.commune.into(),
            unit.district.into(),
            part.movement.wording(0).into(),
            part.year.into(),
            yes_no(part.registered),
            yes_no(part.took_part),
            number(part.participants),
            part.result.unwrap_or_default().into(),
        ];
        sheet.data(u32::try_from(at).unwrap_or(u32::MAX - 1) + 1, values);
    }
    Book::new(vec![sheet])
}

/// One column a movement, with a mark; one sheet for those who registered and one for those who took part.
pub fn of_2018(plan: &Plan) -> Book {
    let parts = of_year(plan, 2018);
    let said = |registered: bool| {
        let mut units: BTreeMap<usize, Vec<Movement>> = BTreeMap::new();
        for part in parts.iter().filter(|part| if registered { part.registered } else { part.took_part }) {
            units.entry(part.unit).or_default().push(part.movement);
        }
        units
    };
    Book::new(vec![
        marks(plan, "Đăng ký 2018", "DANH SÁCH ĐƠN VỊ ĐĂNG KÝ THI ĐUA NĂM 2018", &said(true)),
        marks(plan, "Tham gia 2018", "DANH SÁCH ĐƠN VỊ THAM GIA CÁC PHONG TRÀO THI ĐUA NĂM 2018", &said(false)),
    ])
}

fn marks(plan: &Plan, name: &str, heading_text: &str, units: &BTreeMap<usize, Vec<Movement>>) -> Sheet {
    let mut sheet = Sheet::new(name, &[6.0, 42.0, 22.0, 22.0, 26.0, 18.0, 18.0, 22.0, 10.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 15 tháng 01 năm 2019");
    let row = title(&mut sheet, row, &[heading_text]) + 1;
    let wordings = Movement::ALL.map(|movement| movement.wording(1));
    let head: [&[&str]; 2] = [
        &["STT", "Tên HTX, QTDND", "Xã/phường", "Huyện/TX/TP", "Phong trào thi đua", "<", "<", "<", "Ghi chú"],
        &["^", "^", "^", "^", wordings[0], wordings[1], wordings[2], wordings[3], "^"],
    ];
    let mut row = heading(&mut sheet, row, &head);
    for (at, (unit, movements)) in units.iter().enumerate() {
        let unit = &plan.units[*unit];
        let mut values =
            vec![(at + 1).into(), wording::unit(unit, 1).into(), unit.commune.into(), unit.district.into()];
        values.extend(Movement::ALL.map(|movement| mark(movements.contains(&movement))));
        values.push(Value::Empty);
        sheet.data(row, values);
        row += 1;
    }
    sheet.merge((row, 0, row, 3), "Cộng", Look::HEAD);
    for (column, movement) in (4u16..).zip(Movement::ALL) {
        let count = units.values().filter(|movements| movements.contains(&movement)).count();
        sheet.put(row, column, count, Look::HEAD);
    }
    sheet.put(row, 8, Value::Empty, Look::HEAD);
    signatures(&mut sheet, row + 2, MAKER, HEAD_OF_OFFICE);
    sheet
}

/// One sheet a movement, which only the title names.
pub fn of_2019(plan: &Plan) -> Book {
    let names = ["Đoàn kết, sáng tạo", "NTM", "DN hội nhập", "Vì người nghèo"];
    let sheets = Movement::ALL.into_iter().zip(names).map(|(movement, name)| {
        let mut sheet = Sheet::new(name, &[6.0, 40.0, 22.0, 24.0, 12.0, 12.0, 12.0, 14.0]).portrait();
        let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 20 tháng 12 năm 2019");
        let quoted = format!("“{}”", movement.wording(2));
        let row = title(&mut sheet, row, &["KẾT QUẢ THAM GIA PHONG TRÀO THI ĐUA", &quoted, "NĂM 2019"]) + 1;
        let head: [&[&str]; 1] = [&[
            "TT",
            "Tên đơn vị",
            "Xã, phường, thị trấn",
            "Huyện, thị xã, thành phố",
            "Đăng ký thi đua",
            "Tham gia",
            "Số người tham gia",
            "Kết quả",
        ]];
        let row = heading(&mut sheet, row, &head);
        let mut row = index(&mut sheet, row);
        for (at, part) in of_year(plan, 2019).into_iter().filter(|part| part.movement == movement).enumerate() {
            let unit = &plan.units[part.unit];
            let mut values =
                vec![(at + 1).into(), wording::unit(unit, at % 2).into(), unit.commune.into(), unit.district.into()];
            values.extend(outcome(part));
            sheet.data(row, values);
            row += 1;
        }
        signatures(&mut sheet, row + 1, MAKER, HEAD_OF_OFFICE);
        sheet
    });
    Book::new(sheets.collect())
}

/// Group rows by sector, subtotals of persons under each.
pub fn of_2020(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("2020", &[6.0, 38.0, 20.0, 22.0, 48.0, 10.0, 10.0, 12.0, 12.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 18 tháng 12 năm 2020");
    let row = title(&mut sheet, row, &["TỔNG HỢP THAM GIA PHONG TRÀO THI ĐUA THEO LĨNH VỰC", "NĂM 2020"]);
    sheet.merge((row, 6, row, 8), "Đơn vị tính: người", Look { italic: true, ..Look::CENTER });
    let head: [&[&str]; 1] = [&[
        "STT",
        "Tên đơn vị",
        "Xã/phường",
        "Huyện/TX/TP",
        "Tên phong trào",
        "Đăng ký thi đua",
        "Tham gia",
        "Số người tham gia",
        "Kết quả",
    ]];
    let mut row = heading(&mut sheet, row + 1, &head);
    let parts = of_year(plan, 2020);
    let mut groups = 0;
    let mut persons = 0;
    for sector in Sector::ALL {
        let own: Vec<&&Participation> =
            parts.iter().filter(|part| plan.units[part.unit].sector == Some(sector)).collect();
        if own.is_empty() {
            continue;
        }
        groups += 1;
        sheet.group(row, super::roman(groups), &sector.wordings()[0].to_uppercase());
        row += 1;
        for (at, part) in own.iter().enumerate() {
            let unit = &plan.units[part.unit];
            let name = wording::unit(unit, 2).to_uppercase();
            let mut values = vec![
                (at + 1).into(),
                name.into(),
                unit.commune.into(),
                unit.district.into(),
                part.movement.wording(at).into(),
            ];
            values.extend(outcome(part));
            sheet.data(row, values);
            row += 1;
        }
        let sum: u32 = own.iter().filter_map(|part| part.participants).sum();
        persons += sum;
        subtotal(&mut sheet, row, &format!("Cộng {}", super::roman(groups)), 7, sum);
        row += 1;
    }
    subtotal(&mut sheet, row, "TỔNG CỘNG", 7, persons);
    signatures(&mut sheet, row + 2, MAKER, HEAD_OF_OFFICE);
    Book::new(vec![sheet])
}

/// Group rows by movement, in other words than the year before.
pub fn of_2021(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("2021", &[6.0, 42.0, 22.0, 24.0, 10.0, 10.0, 12.0, 14.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 22 tháng 12 năm 2021");
    let row = title(&mut sheet, row, &["BIỂU TỔNG HỢP ĐƠN VỊ THAM GIA CÁC PHONG TRÀO THI ĐUA NĂM 2021"]) + 1;
    let head: [&[&str]; 2] = [
        &["TT", "Tên HTX, QTDND", "Địa bàn", "<", "Đăng ký thi đua", "Tham gia", "Số người tham gia", "Kết quả"],
        &["^", "^", "Xã", "Huyện", "^", "^", "^", "^"],
    ];
    let row = heading(&mut sheet, row, &head);
    let mut row = index(&mut sheet, row);
    for (at, movement) in Movement::ALL.into_iter().enumerate() {
        let letter = ["A", "B", "C", "D"][at];
        sheet.group(row, letter, &format!("Phong trào thi đua “{}”", movement.wording(at)));
        row += 1;
        for (at, part) in of_year(plan, 2021).into_iter().filter(|part| part.movement == movement).enumerate() {
            let unit = &plan.units[part.unit];
            let mut values = vec![
                format!("{:02}", at + 1).into(),
                wording::unit(unit, at).into(),
                unit.commune.into(),
                unit.district.into(),
            ];
            values.extend(outcome(part));
            sheet.data(row, values);
            row += 1;
        }
    }
    signatures(&mut sheet, row + 1, MAKER, HEAD_OF_OFFICE);
    Book::new(vec![sheet])
}

/// A template with drop-downs and about 550 prepared rows of formulas; the unit stands once for all its movements.
pub fn of_2022(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Nhập liệu", &[6.0, 40.0, 22.0, 24.0, 50.0, 10.0, 10.0, 12.0, 12.0, 12.0]);
    let note = "Đề nghị các đơn vị giữ nguyên mẫu biểu, chọn phong trào trong danh sách có sẵn";
    sheet.merge((0, 0, 0, 9), note, Look::CENTER.italic());
    let row = title(&mut sheet, 2, &["PHIẾU TỔNG HỢP THAM GIA PHONG TRÀO THI ĐUA NĂM 2022"]) + 1;
    let head: [&[&str]; 1] = [&[
        "STT",
        "Tên đơn vị",
        "Xã/phường",
        "Huyện/TX/TP",
        "Phong trào thi đua",
        "Đăng ký thi đua",
        "Tham gia",
        "Số người tham gia",
        "Kết quả",
        "Ghi chú",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    let top = row;
    let mut units: Vec<(usize, Vec<&Participation>)> = Vec::new();
    for part in of_year(plan, 2022) {
        match units.last_mut() {
            Some((unit, parts)) if *unit == part.unit => parts.push(part),
            _ => units.push((part.unit, vec![part])),
        }
    }
    for (at, (unit, parts)) in units.iter().enumerate() {
        let known = &plan.units[*unit];
        let bottom = row + u32::try_from(parts.len()).unwrap_or(1) - 1;
        for part in parts {
            let mut values =
                vec![Value::Empty, Value::Empty, Value::Empty, Value::Empty, part.movement.wording(at).into()];
            values.extend(outcome(part));
            values.push(Value::Empty);
            sheet.data(row, values);
            row += 1;
        }
        let first = bottom + 1 - u32::try_from(parts.len()).unwrap_or(1);
        sheet.merge((first, 0, bottom, 0), at + 1, Look::MIDDLE);
        let texts = [wording::unit(known, at), known.commune.to_owned(), known.district.to_owned()];
        for (column, text) in (1u16..).zip(texts) {
            sheet.merge((first, column, bottom, column), text, Look::CELL);
        }
    }
    sheet.choices.push(((top, 4, row + 549, 4), format!("=DM!$A$1:$A${}", Movement::ALL.len())));
    for blank in row..row + 550 {
        let line = blank + 1;
        sheet.put(
            blank,
            0,
            Value::TextFormula(format!("IF(B{line}=\"\",\"\",ROW()-{top})"), String::new()),
            Look::MIDDLE,
        );
        let look_up = format!("IF(B{line}=\"\",\"\",IFERROR(VLOOKUP(C{line},DM!$C$1:$D$60,2,FALSE),\"\"))");
        sheet.put(blank, 3, Value::TextFormula(look_up, String::new()), Look::CELL);
    }
    Book::new(vec![sheet, lists()])
}

fn lists() -> Sheet {
    let mut sheet = Sheet::new("DM", &[80.0, 10.0, 24.0, 24.0]);
    sheet.hidden = true;
    for (row, movement) in (0u32..).zip(Movement::ALL) {
        sheet.put(row, 0, movement.wording(0), Look::PLAIN);
    }
    for (row, (commune, district)) in (0u32..).zip([
        ("Xã Tân Lập", "Huyện Tân Biên"),
        ("Xã Tân Hội", "Huyện Tân Châu"),
        ("Xã Bàu Năng", "Huyện Dương Minh Châu"),
    ]) {
        sheet.put(row, 2, commune, Look::PLAIN);
        sheet.put(row, 3, district, Look::PLAIN);
    }
    sheet
}

fn outcome(part: &Participation) -> [Value; 4] {
    [mark(part.registered), mark(part.took_part), number(part.participants), part.result.unwrap_or_default().into()]
}

fn subtotal(sheet: &mut Sheet, row: u32, name: &str, column: u16, sum: u32) {
    sheet.merge((row, 0, row, column - 1), name, Look::GROUP);
    for at in column..=sheet.last() {
        sheet.put(row, at, Value::Empty, Look::GROUP);
    }
    sheet.put(row, column, sum, Look::MIDDLE.bold());
}
