//! The register of units, and the list of those founded in 2022.

use crate::frame::{ALLIANCE, heading, index, letterhead, signatures, title};
use crate::plan::{Kind, Plan, Roster, Sector, Status, TOTAL_OVER, Unit};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;

/// Three rows deep: "Quy mô" over members and workers, workers over all and women.
const HEAD: [&[&str]; 3] = [
    &[
        "STT",
        "Tên đơn vị",
        "Mã số HTX",
        "Lĩnh vực hoạt động",
        "Địa chỉ trụ sở",
        "<",
        "Quy mô",
        "<",
        "<",
        "Năm thành lập",
        "Khối thi đua",
        "Tình trạng hoạt động",
        "Ghi chú",
    ],
    &[
        "^",
        "^",
        "^",
        "^",
        "Xã, phường, thị trấn",
        "Huyện, thị xã, thành phố",
        "Số thành viên",
        "Số lao động",
        "<",
        "^",
        "^",
        "^",
        "^",
    ],
    &["^", "^", "^", "^", "^", "^", "^", "Tổng số", "Trong đó nữ", "^", "^", "^", "^"],
];
const WIDTHS: [f64; 13] = [6.0, 42.0, 10.0, 20.0, 20.0, 22.0, 10.0, 9.0, 9.0, 9.0, 24.0, 22.0, 10.0];

/// Cooperatives by district with subtotals; unions and funds on a second sheet; lists for drop-downs on a hidden one.
pub fn register(plan: &Plan) -> Book {
    let listed: Vec<&Unit> = plan.units.iter().filter(|unit| unit.rosters.contains(&Roster::Register)).collect();
    let mut first = sheet("HTX", "DANH SÁCH HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH TÂY NINH");
    let mut row = table_top(&mut first);
    let mut districts: Vec<&str> = listed.iter().map(|unit| unit.district).collect();
    districts.sort_unstable();
    districts.dedup();
    let mut sums = Vec::new();
    let mut number = 0;
    for (at, district) in districts.iter().enumerate() {
        first.group(row, super::roman(at + 1), district);
        row += 1;
        let start = row;
        let of_district: Vec<&&Unit> =
            listed.iter().filter(|unit| unit.kind == Kind::Htx && unit.district == *district).collect();
        for unit in &of_district {
            number += 1;
            line(&mut first, row, number, unit);
            row += 1;
        }
        total(&mut first, row, &format!("Cộng {}", super::roman(at + 1)), &of_district, &|column| {
            format!("SUM({column}{}:{column}{row})", start + 1)
        });
        sums.push(row + 1);
        row += 1;
    }
    let all: Vec<&&Unit> = listed.iter().filter(|unit| unit.kind == Kind::Htx).collect();
    let adds = |column: char| sums.iter().map(|row| format!("{column}{row}")).collect::<Vec<_>>().join("+");
    total(&mut first, row, "TỔNG CỘNG", &all, &adds);
    signatures(&mut first, row + 2, ["NGƯỜI LẬP BIỂU", "Lê Ngọc Diễm"], ["CHỦ TỊCH", "Phan Hữu Toàn"]);

    let mut second = sheet("LHHTX, QTDND ", "DANH SÁCH LIÊN HIỆP HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN");
    let mut row = table_top(&mut second);
    for (at, (kind, name)) in
        [(Kind::Lhhtx, "LIÊN HIỆP HỢP TÁC XÃ"), (Kind::Qtdnd, "QUỸ TÍN DỤNG NHÂN DÂN")].into_iter().enumerate()
    {
        second.group(row, super::roman(at + 1), name);
        row += 1;
        let of_kind: Vec<&&Unit> = listed.iter().filter(|unit| unit.kind == kind).collect();
        for (at, unit) in of_kind.iter().enumerate() {
            line(&mut second, row, at + 1, unit);
            row += 1;
        }
    }
    signatures(&mut second, row + 2, ["NGƯỜI LẬP BIỂU", "Lê Ngọc Diễm"], ["CHỦ TỊCH", "Phan Hữu Toàn"]);
    Book::new(vec![first, second, lists()])
}

/// Six units, one of them with a word that fits two sectors, and a total of members that is over by one.
pub fn new(plan: &Plan) -> Book {
    let listed: Vec<&Unit> = plan.units.iter().filter(|unit| unit.rosters.contains(&Roster::NewUnits)).collect();
    let mut sheet = Sheet::new("Thành lập mới", &[6.0, 40.0, 10.0, 22.0, 20.0, 24.0, 10.0, 10.0, 10.0, 12.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 30 tháng 12 năm 2022");
    let row = title(&mut sheet, row, &["DANH SÁCH HỢP TÁC XÃ THÀNH LẬP MỚI TRONG NĂM 2022"]) + 1;
    let head: [&[&str]; 1] = [&[
        "TT",
        "Tên HTX",
        "Mã số HTX",
        "Ngành nghề kinh doanh",
        "Xã/phường",
        "Huyện/TX/TP",
        "Số thành viên",
        "Số lao động",
        "Năm thành lập",
        "Ghi chú",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    for (at, unit) in listed.iter().enumerate() {
        let values: Vec<Value> = vec![
            (at + 1).into(),
            wording::unit(unit, 0).into(),
            unit.code.as_str().into(),
            unit.sector_written.into(),
            unit.commune.into(),
            unit.district.into(),
            unit.members.into(),
            unit.workers.into(),
            unit.founded.into(),
            Value::Empty,
        ];
        sheet.data(row, values);
        row += 1;
    }
    let members: u32 = listed.iter().map(|unit| unit.members).sum();
    let workers: u32 = listed.iter().map(|unit| unit.workers).sum();
    sheet.merge((row, 0, row, 5), "Tổng cộng", Look::HEAD);
    for column in 6..=9 {
        sheet.put(row, column, Value::Empty, Look::HEAD);
    }
    sheet.put(row, 6, members + TOTAL_OVER, Look::MIDDLE.bold());
    sheet.put(row, 7, workers, Look::MIDDLE.bold());
    signatures(&mut sheet, row + 2, ["NGƯỜI LẬP", "Lê Ngọc Diễm"], ["CHỦ TỊCH", "Phan Hữu Toàn"]);
    Book::new(vec![sheet])
}

fn sheet(name: &str, heading: &str) -> Sheet {
    let mut sheet = Sheet::new(name, &WIDTHS);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 05 tháng 01 năm 2023");
    title(&mut sheet, row, &[heading, "(Số liệu đến ngày 31 tháng 12 năm 2022)"]);
    sheet
}

fn table_top(sheet: &mut Sheet) -> u32 {
    let row = heading(sheet, 7, &HEAD);
    index(sheet, row)
}

fn line(sheet: &mut Sheet, row: u32, number: usize, unit: &Unit) {
    let status = match unit.status {
        Status::Active => "Đang hoạt động".to_owned(),
        Status::Suspended => "Tạm ngừng hoạt động từ tháng 10/2022".to_owned(),
        Status::Dissolved(year) => format!("Đã giải thể năm {year}"),
    };
    let values: Vec<Value> = vec![
        number.into(),
        wording::unit(unit, 0).into(),
        unit.code.as_str().into(),
        unit.sector_written.into(),
        unit.commune.into(),
        unit.district.into(),
        unit.members.into(),
        unit.workers.into(),
        unit.women.into(),
        unit.founded.into(),
        unit.block.map_or("", |block| block.name()).into(),
        status.into(),
        Value::Empty,
    ];
    sheet.data(row, values);
}

/// Sums of members and workers, as formulas with their results.
fn total(sheet: &mut Sheet, row: u32, name: &str, units: &[&&Unit], formula: &dyn Fn(char) -> String) {
    sheet.merge((row, 0, row, 5), name, Look::GROUP);
    for column in 6..=sheet.last() {
        sheet.put(row, column, Value::Empty, Look::GROUP);
    }
    let sums: [(u16, char, u32); 3] = [
        (6, 'G', units.iter().map(|unit| unit.members).sum()),
        (7, 'H', units.iter().map(|unit| unit.workers).sum()),
        (8, 'I', units.iter().map(|unit| unit.women).sum()),
    ];
    for (column, letter, sum) in sums {
        sheet.put(row, column, Value::NumberFormula(formula(letter), f64::from(sum)), Look::MIDDLE.bold());
    }
}

/// What the drop-downs of the clerk's template offer.
fn lists() -> Sheet {
    let mut sheet = Sheet::new("DM", &[36.0, 30.0]);
    sheet.hidden = true;
    for (row, sector) in (0u32..).zip(Sector::ALL) {
        sheet.put(row, 0, sector.wordings()[0], Look::PLAIN);
    }
    for (row, status) in (0u32..).zip(["Đang hoạt động", "Tạm ngừng hoạt động", "Đã giải thể"]) {
        sheet.put(row, 1, status, Look::PLAIN);
    }
    sheet
}
