//! Lists that units, a district and the Alliance make themselves, with group rows, marks and mistakes.

use super::{address, listed, person, roman, unit_of};
use crate::frame::{ALLIANCE, heading, index, letterhead, signatures, title};
use crate::plan::{Award, Form, OPEN_AWARD, Plan, Recipient, Roster, Sector, UNKNOWN_UNIT};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;

/// Group rows by sector, the form of address in a column of its own, names in capitals, households last.
pub fn alliance(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Giấy khen", &[6.0, 12.0, 44.0, 48.0, 20.0, 36.0, 26.0]);
    let row = letterhead(&mut sheet, ALLIANCE, "Tây Ninh, ngày 27 tháng 12 năm 2021");
    let lines = ["DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG GIẤY KHEN NĂM 2021"];
    let row = title(&mut sheet, row, &lines) + 1;
    let head: [&[&str]; 1] = [&[
        "STT",
        "Tên gọi (Ông/Bà)",
        "Tên tập thể/cá nhân/hộ gia đình",
        "Chức vụ, đơn vị công tác",
        "Xã/phường",
        "Hình thức khen thưởng",
        "Số, ngày QĐ",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    let awards = listed(plan, Roster::AllianceAwards2021);
    let sector = |award: &Award| unit_of(plan, award).and_then(|unit| plan.units[unit].sector);
    let mut groups = 0;
    for group in Sector::ALL.map(Some).into_iter().chain([None]) {
        let own: Vec<&&Award> = awards.iter().filter(|award| sector(award) == group).collect();
        if own.is_empty() {
            continue;
        }
        groups += 1;
        let name = group
            .map_or("HỘ GIA ĐÌNH".to_owned(), |sector| format!("LĨNH VỰC {}", sector.wordings()[0].to_uppercase()));
        sheet.group(row, roman(groups), &name);
        row += 1;
        for (at, award) in own.into_iter().enumerate() {
            let unit = unit_of(plan, award).map(|unit| &plan.units[unit]);
            let home = unit.map_or("", |unit| unit.commune);
            let unit = unit.map_or_else(String::new, |unit| wording::unit(unit, at));
            let (address, name, post, commune) = match &award.recipient {
                Recipient::Household(head, commune) => ("", (*head).to_owned(), String::new(), *commune),
                _ => match person(plan, award) {
                    Some(person) => {
                        (address(person), person.name.to_uppercase(), format!("{} {unit}", person.position), home)
                    }
                    None => ("", unit.to_uppercase(), String::new(), home),
                },
            };
            let values = vec![
                (at + 1).into(),
                address.into(),
                name.into(),
                post.into(),
                commune.into(),
                award.form.wording(at).into(),
                wording::decision(award.decision).into(),
            ];
            sheet.data(row, values);
            row += 1;
        }
    }
    let sum = format!("Tổng cộng: {} tập thể, cá nhân, hộ gia đình", awards.len());
    sheet.merge((row, 0, row, 6), sum, Look::GROUP);
    signatures(&mut sheet, row + 2, ["NGƯỜI LẬP BIỂU", "Lê Ngọc Diễm"], ["CHỦ TỊCH", "Phan Hữu Toàn"]);
    Book::new(vec![sheet])
}

/// Group rows that carry the unit of the persons under them.
pub fn fund_titles(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("DHTĐ", &[6.0, 38.0, 28.0, 32.0, 18.0, 30.0]).portrait();
    let row = letterhead(
        &mut sheet,
        ["LIÊN MINH HTX TỈNH TÂY NINH", "KHỐI THI ĐUA CÁC QTDND"],
        "Tây Ninh, ngày 15 tháng 01 năm 2022",
    );
    let row = title(&mut sheet, row, &["DANH SÁCH ĐẠT DANH HIỆU THI ĐUA NĂM 2021"]) + 1;
    let head: [&[&str]; 1] = [&["TT", "Tên cá nhân, tập thể", "Chức vụ", "Danh hiệu thi đua", "Số QĐ", "Ngày QĐ"]];
    let row = heading(&mut sheet, row, &head);
    let mut row = index(&mut sheet, row);
    let awards = listed(plan, Roster::FundTitles2021);
    for (group, own) in awards.chunk_by(|a, b| unit_of(plan, a) == unit_of(plan, b)).enumerate() {
        let unit = own
            .first()
            .and_then(|award| unit_of(plan, award))
            .map_or_else(String::new, |unit| wording::unit(&plan.units[unit], 1));
        sheet.group(row, roman(group + 1), &unit);
        row += 1;
        for (at, award) in own.iter().enumerate() {
            let (name, position) = match person(plan, award) {
                Some(person) => (format!("{} {}", address(person), person.name), person.position),
                None => (unit.clone(), ""),
            };
            let day = wording::in_words(award.decision.day);
            sheet.data(
                row,
                vec![
                    (at + 1).into(),
                    name.into(),
                    position.into(),
                    award.form.wording(at).into(),
                    award.decision.number.into(),
                    day.into(),
                ],
            );
            row += 1;
        }
    }
    signatures(&mut sheet, row + 1, ["THƯ KÝ", "Võ Ngọc Yến"], ["KHỐI TRƯỞNG", "Dương Minh Tài"]);
    Book::new(vec![sheet])
}

/// Awards as columns with a mark, names in capitals with old tone marks; repeats what the province's list has.
pub fn fund_proposals(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Đề nghị", &[6.0, 36.0, 9.0, 9.0, 40.0, 10.0, 10.0, 10.0, 28.0, 12.0]);
    let row = letterhead(
        &mut sheet,
        ["LIÊN MINH HTX TỈNH TÂY NINH", "KHỐI THI ĐUA CÁC QTDND"],
        "Hòa Thành, ngày 03 tháng 10 năm 2022",
    );
    let lines = [
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG GIAI ĐOẠN 2017-2022",
        "(Kèm theo Tờ trình số 04/TTr-KTĐ, cập nhật kết quả đến ngày 30 tháng 11 năm 2022)",
    ];
    let row = title(&mut sheet, row, &lines);
    sheet.merge((row, 7, row, 9), "Đơn vị tính: người", Look { italic: true, ..Look::CENTER });
    let head: [&[&str]; 2] = [
        &[
            "TT",
            "Tên cá nhân, tập thể",
            "Năm sinh",
            "<",
            "Chức vụ, đơn vị công tác",
            "Hình thức đề nghị",
            "<",
            "<",
            "Số, ngày QĐ",
            "Ghi chú",
        ],
        &["^", "^", "Nam", "Nữ", "^", "BK tỉnh", "BK LM HTX VN", "GK LMHTX", "^", "^"],
    ];
    let row = heading(&mut sheet, row + 1, &head);
    let mut row = index(&mut sheet, row);
    let columns = [Form::ProvinceCertificate, Form::VcaCertificate, Form::AllianceCommendation];
    let awards = listed(plan, Roster::FundProposals);
    for (letter, name, collective) in [("A", "TẬP THỂ", true), ("B", "CÁ NHÂN", false)] {
        sheet.group(row, letter, name);
        row += 1;
        let own: Vec<&&Award> =
            awards.iter().filter(|award| matches!(award.recipient, Recipient::Collective(_)) == collective).collect();
        for (at, award) in own.iter().enumerate() {
            let unit = unit_of(plan, award).map_or_else(String::new, |unit| wording::unit(&plan.units[unit], at + 1));
            let born = |male: bool| {
                person(plan, award)
                    .filter(|person| person.male == male)
                    .map_or(Value::Empty, |person| person.born.into())
            };
            let (name, post) = match person(plan, award) {
                Some(person) => {
                    let name = wording::old_tones(&person.name.to_uppercase());
                    (format!("{}: {name}", address(person)), format!("{} {unit}", person.position))
                }
                None => (unit.to_uppercase(), String::new()),
            };
            let mut values = vec![(at + 1).into(), name.into(), born(true), born(false), post.into()];
            values.extend(columns.map(|form| if award.form == form { "x".into() } else { Value::Empty }));
            values.extend([wording::decision(award.decision).into(), Value::Empty]);
            sheet.data(row, values);
            row += 1;
        }
        sheet.merge((row, 0, row, 4), format!("Cộng {letter}"), Look::GROUP);
        for column in 5..=9 {
            sheet.put(row, column, Value::Empty, Look::GROUP);
        }
        for (column, form) in (5u16..).zip(columns) {
            let count = own.iter().filter(|award| award.form == form).count();
            sheet.put(row, column, count, Look::HEAD);
        }
        row += 1;
    }
    signatures(&mut sheet, row + 1, ["THƯ KÝ", "Võ Ngọc Yến"], ["KHỐI TRƯỞNG", "Dương Minh Tài"]);
    Book::new(vec![sheet])
}

/// A district's own list: repeats two awards of the province, and holds a unit that no register lists and an award
/// without level or decision.
pub fn district(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Tân Biên", &[6.0, 44.0, 46.0, 32.0, 18.0, 24.0, 8.0, 10.0]);
    let row = letterhead(
        &mut sheet,
        ["ỦY BAN NHÂN DÂN HUYỆN TÂN BIÊN", "PHÒNG KINH TẾ VÀ HẠ TẦNG"],
        "Tân Biên, ngày 05 tháng 12 năm 2022",
    );
    let row = title(&mut sheet, row, &["BÁO CÁO TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG"]) + 1;
    let head: [&[&str]; 1] = [&[
        "STT",
        "Tên tập thể/ cá nhân",
        "Chức vụ, đơn vị công tác",
        "Đã được khen thưởng",
        "Quyết định số",
        "Ngày ký",
        "Năm",
        "Ghi chú",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    let awards = listed(plan, Roster::DistrictReport);
    for (number, name, collective) in [("I", "TẬP THỂ", true), ("II", "CÁ NHÂN", false)] {
        sheet.group(row, number, name);
        row += 1;
        let own: Vec<&&Award> =
            awards.iter().filter(|award| matches!(award.recipient, Recipient::Collective(_)) == collective).collect();
        let mut at = 0;
        for award in &own {
            at += 1;
            let unit = unit_of(plan, award).map_or_else(String::new, |unit| wording::unit(&plan.units[unit], at));
            let (name, post) = match person(plan, award) {
                Some(person) => (
                    format!("{} {}", address(person), wording::old_tones(&person.name)),
                    format!("{}  {unit}", person.position),
                ),
                None => (unit, String::new()),
            };
            let day = wording::in_words(award.decision.day);
            let year = award.decision.day.year;
            let values = vec![
                at.into(),
                name.into(),
                post.into(),
                award.form.wording(at).into(),
                award.decision.number.into(),
                day.into(),
                year.into(),
            ];
            sheet.data(row, values);
            frame_rest(&mut sheet, row);
            row += 1;
        }
        if collective {
            let known = own
                .last()
                .and_then(|award| unit_of(plan, award))
                .map_or_else(String::new, |unit| wording::unit(&plan.units[unit], 1));
            let commended = Form::AllianceCommendation.wording(1);
            sheet.data(
                row,
                vec![
                    (at + 1).into(),
                    UNKNOWN_UNIT.into(),
                    Value::Empty,
                    commended.into(),
                    "44/QĐ-LMHTX".into(),
                    "15/12/2020".into(),
                    2020u16.into(),
                ],
            );
            sheet.data(
                row + 1,
                vec![
                    (at + 2).into(),
                    known.into(),
                    Value::Empty,
                    OPEN_AWARD.into(),
                    Value::Empty,
                    Value::Empty,
                    2019u16.into(),
                ],
            );
            frame_rest(&mut sheet, row);
            frame_rest(&mut sheet, row + 1);
            row += 2;
        }
    }
    signatures(&mut sheet, row + 1, ["NGƯỜI LẬP", "Hồ Thị Mỹ Lụa"], ["TRƯỞNG PHÒNG", "Đặng Văn Lợi"]);
    Book::new(vec![sheet])
}

/// The empty column of remarks has its border too.
fn frame_rest(sheet: &mut Sheet, row: u32) {
    sheet.put(row, sheet.last(), Value::Empty, Look::CELL);
}
