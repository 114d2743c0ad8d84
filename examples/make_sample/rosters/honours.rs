//! Lists of the province: the models of 2015–2020, the programme's awards of 2022, the leaders of the blocks.

use super::{address, listed, person, unit_of};
use crate::frame::{
    ALLIANCE, EMULATION_OFFICE, PROVINCE, heading, index, joint_letterhead, letterhead, signatures, title,
};
use crate::plan::{Award, MODELS_2020, PROGRAMME_2022, Plan, Recipient, Roster};
use crate::sheet::{Book, Look, Sheet, Value};
use crate::wording;

const CHAIRMAN: [&str; 2] = ["PHÓ CHỦ TỊCH", "Võ Quốc Bảo"];
const OFFICE: [&str; 2] = ["TRƯỞNG BAN", "Huỳnh Thị Mỹ Hạnh"];

/// 19 persons, the year of birth under "Nam" or "Nữ".
pub fn models(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("2015-2020", &[6.0, 28.0, 8.0, 8.0, 24.0, 44.0, 32.0, 16.0, 14.0]);
    let row = letterhead(&mut sheet, PROVINCE, "");
    let annexed = format!(
        "(Kèm theo Quyết định số {} {} của Chủ tịch UBND tỉnh Tây Ninh)",
        MODELS_2020.number,
        wording::in_words(MODELS_2020.day)
    );
    let lines = [
        "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
        "Điển hình tiên tiến trong phong trào thi đua yêu nước, giai đoạn 2015 - 2020",
        &annexed,
    ];
    let row = title(&mut sheet, row, &lines) + 1;
    let head: [&[&str]; 2] = [
        &[
            "TT",
            "Họ và tên",
            "Năm sinh",
            "<",
            "Chức vụ",
            "Đơn vị công tác",
            "Hình thức khen thưởng",
            "Số QĐ",
            "Ngày QĐ",
        ],
        &["^", "^", "Nam", "Nữ", "^", "^", "^", "^", "^"],
    ];
    let row = heading(&mut sheet, row, &head);
    let mut row = index(&mut sheet, row);
    for (at, award) in listed(plan, Roster::Models2015To2020).into_iter().enumerate() {
        let Some(person) = person(plan, award) else { continue };
        let born = |own: bool| if own { Value::from(person.born) } else { Value::Empty };
        let values = vec![
            (at + 1).into(),
            person.name.as_str().into(),
            born(person.male),
            born(!person.male),
            person.position.into(),
            wording::unit(&plan.units[person.unit], at).into(),
            award.form.wording(at % 4).into(),
            award.decision.number.into(),
            wording::slashes(award.decision.day).into(),
        ];
        sheet.data(row, values);
        row += 1;
    }
    sheet.merge((row, 0, row, 8), "Tổng cộng: 19 cá nhân", Look::GROUP);
    signatures(&mut sheet, row + 2, OFFICE, CHAIRMAN);
    Book::new(vec![sheet])
}

/// Two tables on one sheet, collectives and persons, with the phase in the sentence that is merged down beside them.
pub fn province(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Danh sách", &[6.0, 30.0, 42.0, 26.0, 40.0, 22.0]);
    let row = joint_letterhead(&mut sheet, ALLIANCE, EMULATION_OFFICE, "Tây Ninh, ngày 24 tháng 10 năm 2022");
    let annexed = format!(
        "(Kèm theo Quyết định số {} {} của Chủ tịch UBND tỉnh)",
        PROGRAMME_2022.number,
        wording::in_words(PROGRAMME_2022.day)
    );
    let lines = [
        "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
        "Sơ kết Chương trình phối hợp giai đoạn 2017 – 2022",
        &annexed,
    ];
    let row = title(&mut sheet, row, &lines) + 1;
    let awards = listed(plan, Roster::Province2022);
    let (collectives, persons): (Vec<&Award>, Vec<&Award>) =
        awards.into_iter().partition(|award| matches!(award.recipient, Recipient::Collective(_)));

    sheet.merge((row, 0, row, 5), "I. TẬP THỂ", Look::PLAIN.bold());
    let head: [&[&str]; 1] =
        [&["TT", "Tên tập thể", "<", "Hình thức khen thưởng", "Nội dung khen thưởng", "Số, ngày QĐ"]];
    let first = heading(&mut sheet, row + 1, &head);
    let mut row = first;
    for (at, award) in collectives.iter().enumerate() {
        let name = unit_of(plan, award).map(|unit| &plan.units[unit]).map_or_else(String::new, |unit| {
            if unit.has_namesake() { wording::unit_in_place(unit, 0) } else { wording::unit(unit, 0) }
        });
        sheet.data(row, vec![(at + 1).into(), Value::Empty, Value::Empty, award.form.wording(0).into()]);
        sheet.merge((row, 1, row, 2), name, Look::CELL);
        sheet.heights.insert(row, 34.0);
        row += 1;
    }
    ground(&mut sheet, first, row - 1);
    sheet.merge((row, 0, row, 5), "Cộng: 09 tập thể", Look::GROUP);

    let row = row + 2;
    sheet.merge((row, 0, row, 5), "II. CÁ NHÂN", Look::PLAIN.bold());
    let head: [&[&str]; 1] = [&[
        "TT",
        "Họ và tên",
        "Chức vụ, đơn vị công tác",
        "Hình thức khen thưởng",
        "Nội dung khen thưởng",
        "Số, ngày QĐ",
    ]];
    let first = heading(&mut sheet, row + 1, &head);
    let mut row = first;
    for (at, award) in persons.iter().enumerate() {
        let Some(person) = person(plan, award) else { continue };
        let post = format!("{}, {}", person.position, wording::unit(&plan.units[person.unit], 0));
        let name = format!("{} {}", address(person), person.name);
        sheet.data(row, vec![(at + 1).into(), name.into(), post.into(), award.form.wording(0).into()]);
        sheet.heights.insert(row, 34.0);
        row += 1;
    }
    ground(&mut sheet, first, row - 1);
    sheet.merge((row, 0, row, 5), "Cộng: 11 cá nhân", Look::GROUP);
    signatures(&mut sheet, row + 2, OFFICE, ["CHỦ TỊCH", "Phan Hữu Toàn"]);
    Book::new(vec![sheet])
}

/// What all rows of a table share, merged down.
fn ground(sheet: &mut Sheet, first: u32, last: u32) {
    let sentence = "Đã có thành tích xuất sắc trong triển khai, thực hiện công tác thi đua, khen thưởng tạo động lực thúc đẩy phát triển kinh tế hợp tác, hợp tác xã giai đoạn 2017 – 2022";
    sheet.merge((first, 4, last, 4), sentence, Look::MIDDLE);
    sheet.merge((first, 5, last, 5), wording::decision(PROGRAMME_2022), Look::MIDDLE);
}

/// Flags and certificates of the blocks' first and second, decided early in the year after.
pub fn flags(plan: &Plan) -> Book {
    let mut sheet = Sheet::new("Khối thi đua", &[6.0, 46.0, 36.0, 10.0, 34.0, 18.0, 16.0]);
    let row = letterhead(&mut sheet, PROVINCE, "");
    let row = title(&mut sheet, row, &["DANH SÁCH CÁC ĐƠN VỊ DẪN ĐẦU KHỐI THI ĐUA ĐƯỢC KHEN THƯỞNG"]) + 1;
    let head: [&[&str]; 1] = [&[
        "TT",
        "Tên đơn vị",
        "Khối thi đua",
        "Năm thi đua",
        "Danh hiệu thi đua/ Hình thức khen thưởng",
        "Số quyết định",
        "Ngày quyết định",
    ]];
    let mut row = heading(&mut sheet, row, &head);
    for (at, award) in listed(plan, Roster::Flags).into_iter().enumerate() {
        let Some(unit) = unit_of(plan, award).map(|unit| &plan.units[unit]) else { continue };
        let values = vec![
            (at + 1).into(),
            wording::unit(unit, at % 2).into(),
            unit.block.map_or("", |block| block.name()).into(),
            award.year.map_or(Value::Empty, Value::from),
            award.form.wording(at / 2).into(),
            award.decision.number.into(),
            Value::Date(wording::serial(award.decision.day)),
        ];
        sheet.data(row, values);
        row += 1;
    }
    signatures(&mut sheet, row + 1, OFFICE, CHAIRMAN);
    Book::new(vec![sheet])
}
