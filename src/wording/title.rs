//! What a title says of its list itself, without the papers that the list comes with and their days.

use crate::roster::text::fold;
use crate::roster::value::{self, Decision};

const PAPERS: &[&str] =
    &["quyet dinh", "to trinh", "cong van", "van ban", "ke hoach", "bao cao", "bien ban", "thong bao"];

/// The words of a line, folded, without a clause such as "kèm theo Quyết định số …" and without whole days. What stands
/// in brackets is kept.
pub fn own_words(line: &str) -> String {
    let parts = line.split(['(', ')', '[', ']']).map(|part| own_part(&fold(part)));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The only year that a line names as its own: beside a decision or a day it has to be called one ("năm 2022").
pub fn year(line: &str) -> Option<i32> {
    let own = own_words(line);
    let year = value::year(&own)?;
    let padded = format!(" {own} ");
    let called = || padded.contains(&format!(" nam {year} "));
    let bare = || !value::decision(line).is_whole() && value::date_in(line).is_none();
    let (before, _) = padded.split_once(&format!(" {year} "))?;
    let before = without_month(before.strip_suffix(" nam").unwrap_or(before).trim_end());
    let is_limit = LIMITS.iter().any(|limit| before == *limit || before.ends_with(&format!(" {limit}")));
    ((called() || bare()) && !is_limit).then_some(year)
}

/// Without the month or quarter of a year at its end: "cập nhật tháng 12".
fn without_month(before: &str) -> &str {
    let part = before.rsplit_once(' ').and_then(|(rest, number)| {
        let is_number = number.parse::<u8>().is_ok() || matches!(number, "i" | "ii" | "iii" | "iv");
        [" thang", " quy"].iter().find_map(|word| rest.strip_suffix(word)).filter(|_| is_number)
    });
    part.unwrap_or(before)
}

/// Words before a year that is a limit of what the line holds, folded: "đến năm 2022", "từ năm 2016 đến nay", "cập nhật đến 2022".
const LIMITS: &[&str] = &["den", "den het", "den cuoi", "tu", "ke tu", "cap nhat", "truoc", "sau", "toi"];

/// The decision that a line names as that of its list: "Kèm theo Quyết định số 45/QĐ-UBND …". One that it carries out, rests on, replaces
/// or changes is another's.
pub fn decision(line: &str) -> Option<Decision> {
    let mut from = 0;
    value::decisions(line).into_iter().find(|decision| {
        let lead = fold(&line[from..decision.at].replace(['(', ')', '[', ']'], " "));
        from = decision.at;
        decision.number.is_some() && names_own(&lead, decision.is_whole())
    })
}

/// Whether what stands before a number names it as the decision of the list.
fn names_own(lead: &str, is_whole: bool) -> bool {
    let padded = format!(" {lead} ");
    let paper = [" quyet dinh ", " qd "].iter().filter_map(|paper| padded.rfind(paper)).max();
    let Some(at) = paper else { return is_whole && lead.split(' ').all(|word| matches!(word, "" | "so")) };
    let before: Vec<&str> = padded[..at].split(' ').filter(|word| !word.is_empty()).collect();
    let near = before[before.len().saturating_sub(4)..].join(" ");
    let behind = padded[at..].trim();
    let is_others = OTHERS.iter().any(|word| format!(" {near} ").contains(&format!(" {word} ")));
    // A number without the word for what it is has to be called one.
    (is_whole || behind.ends_with("so")) && !is_others
}

/// Words before a decision that is another list's, folded.
const OTHERS: &[&str] =
    &["thuc hien", "can cu", "thay the", "thay cho", "dieu chinh", "sua doi", "bo sung", "trien khai"];

fn own_part(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut own = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        if opens_clause(word, after) {
            break;
        }
        if let Some(length) = length_of_law(word, after) {
            rest = &after[length..];
            continue;
        }
        let day = if *word == "ngay" { length_of_day(after) } else { 0 };
        if day == 0 {
            own.push(*word);
        }
        rest = &after[day..];
    }
    own.join(" ")
}

/// Whether the words after "kèm" or "theo" name another paper, up to the end of the line.
fn opens_clause(word: &str, after: &[&str]) -> bool {
    let numbered = |words: &[&str]| words.iter().any(|word| matches!(*word, "so" | "ngay"));
    match (word, after) {
        ("kem", ["theo", rest @ ..]) => numbered(rest),
        ("kem" | "theo", [first, second, "so", ..]) => PAPERS.contains(&format!("{first} {second}").as_str()),
        _ => false,
    }
}

/// Papers that hold for more than one list and year, folded.
const LAWS: &[&str] = &["luat", "nghi dinh", "nghi quyet", "thong tu", "chi thi"];

/// How many words behind the first one are a law and its year: "Luật Thi đua, khen thưởng năm 2022".
fn length_of_law(word: &str, after: &[&str]) -> Option<usize> {
    let is_law = LAWS.iter().any(|law| match law.split_once(' ') {
        Some((first, second)) => word == first && after.first() == Some(&second),
        None => word == *law,
    });
    let is_year = |word: &&&str| word.len() == 4 && value::year(word).is_some();
    let year = after.iter().position(|word| is_year(&word)).filter(|_| is_law)?;
    Some(year + 1)
}

/// How many words behind "ngày" are the day: "5 tháng 3 năm 2021", "5 3 2021", and what is still to be filled in: "tháng
/// năm 2021". None where another word follows ("ngày thành lập").
fn length_of_day(after: &[&str]) -> usize {
    let number = |at: usize, digits: std::ops::RangeInclusive<usize>| {
        after.get(at).is_some_and(|word| digits.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit()))
    };
    let is = |at: usize, word: &str| after.get(at) == Some(&word);
    let day = usize::from(number(0, 1..=2));
    if is(day, "thang") {
        let month = day + 1 + usize::from(number(day + 1, 1..=2));
        return if is(month, "nam") { month + 1 + usize::from(number(month + 1, 1..=4)) } else { month };
    }
    match day == 1 && number(1, 1..=2) {
        true => 2 + usize::from(number(2, 4..=4)),
        false => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_papers_are_no_words_of_the_list() {
        let cases = [
            ("DANH SÁCH NHÂN NGÀY THÀNH LẬP NĂM 2021", "danh sach nhan ngay thanh lap nam 2021", Some(2021)),
            ("BẢNG ĐIỂM KHỐI THI ĐUA SỐ 1 NĂM 2022", "bang diem khoi thi dua so 1 nam 2022", Some(2022)),
            ("DANH SÁCH 2021 (Kèm theo Quyết định số 5/QĐ-UBND ngày 5/1/2022)", "danh sach 2021", None),
            ("Kèm theo Quyết định số 5/QĐ-UBND ngày 05 tháng 01 năm 2022", "", None),
            ("Danh sách năm 2021 theo Tờ trình số 5/TTr-HTX ngày 5.1.2022", "danh sach nam 2021", Some(2021)),
            ("Tân Lập, ngày   tháng   năm 2022", "tan lap", None),
            ("Kèm theo kế hoạch thi đua năm 2022", "kem theo ke hoach thi dua nam 2022", Some(2022)),
            ("Nhân ngày 20/10 năm 2022", "nhan nam 2022", Some(2022)),
            ("Hội nghị 05/01/2022", "hoi nghi 05 01 2022", None),
            ("TỔNG HỢP KHEN THƯỞNG ĐẾN NĂM 2022", "tong hop khen thuong den nam 2022", None),
            ("2021", "2021", Some(2021)),
            ("DANH SÁCH (Từ năm 2016 đến nay)", "danh sach tu nam 2016 den nay", None),
            ("DANH SÁCH (cập nhật đến 2022)", "danh sach cap nhat den 2022", None),
            ("DANH SÁCH (Cập nhật tháng 12 năm 2025)", "danh sach cap nhat thang 12 nam 2025", None),
            ("DANH SÁCH theo Luật Thi đua, khen thưởng năm 2022", "danh sach theo", None),
            ("KHEN THƯỞNG NĂM 2021 theo Nghị định số 98/2023/NĐ-CP", "khen thuong nam 2021 theo nd cp", Some(2021)),
        ];
        for (line, own, named) in cases {
            assert_eq!((own_words(line).as_str(), year(line)), (own, named), "{line}");
        }
    }

    #[test]
    fn the_decision_of_the_list_is_told_from_others() {
        let number = |line: &str| decision(line).and_then(|decision| decision.number).map(|number| number.to_string());
        for own in [
            "(Kèm theo Quyết định số 45/QĐ-LMHTX ngày 20/01/2022)",
            "(Kèm theo QĐ số 45/QĐ-LMHTX ngày 20/01/2022)",
            "(Ban hành kèm theo Quyết định 45/QĐ-LMHTX ngày 20/01/2022)",
            "Quyết định khen thưởng số 45/QĐ-LMHTX ngày 20/01/2022",
            "45/QĐ-LMHTX ngày 20/01/2022",
            "(Kèm theo Quyết định số 45/QĐ-LMHTX thay thế Quyết định số 12/QĐ-LMHTX ngày 05/01/2021)",
            "(Thực hiện Quyết định số 1620/QĐ-TTg; kèm theo Quyết định số 45/QĐ-LMHTX)",
        ] {
            assert_eq!(number(own).as_deref(), Some("45/QĐ-LMHTX"), "{own}");
        }
        for other in [
            "(Thực hiện Quyết định số 1620/QĐ-TTg ngày 20/9/2011)",
            "Căn cứ Quyết định số 10/QĐ-TTg",
            "DANH SÁCH ĐIỀU CHỈNH, BỔ SUNG QUYẾT ĐỊNH SỐ 12/QĐ-UBND",
            "Tờ trình số 12/TTr-HTX",
            "DANH SÁCH NĂM 2021",
        ] {
            assert_eq!(number(other), None, "{other}");
        }
    }
}
