//! What a title says of its list itself, without the papers that the list comes with and their days.

use crate::roster::text::fold;
use crate::roster::value;

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
    let called = || format!(" {own} ").contains(&format!(" nam {year} "));
    let bare = || value::decision(line).number.is_none() && value::date_in(line).is_none();
    (called() || bare()).then_some(year)
}

fn own_part(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut own = Vec::new();
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        if opens_clause(word, after) {
            break;
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
        ];
        for (line, own, named) in cases {
            assert_eq!((own_words(line).as_str(), year(line)), (own, named), "{line}");
        }
    }
}
