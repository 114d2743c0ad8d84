//! Several days of one event: "05-07/3/2022", "từ 5/3 đến 7/3/2022", "05, 06/3/2022". And "Quý III/2022", of which only the year tells.

use super::time::{When, digit_runs, when_in};
use crate::issue::CellProblem;
use crate::model::Date;
use crate::roster::table::{Cell, Value};
use crate::roster::text::{fold, key};

/// When an event was: its first day and its last, or a time that is less exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    Of { first: Date, last: Date },
    Other(When),
}

/// The days of a cell.
pub fn days(cell: &Cell) -> Result<Option<Days>, CellProblem> {
    let alone = |when| match when {
        When::Day(day) => Days::Of { first: day, last: day },
        other => Days::Other(other),
    };
    match super::when(cell) {
        Ok(when) => Ok(when.map(alone)),
        Err(problem) if cell.value == Value::Text => span(&cell.text).map(Some).ok_or(problem),
        Err(problem) => Err(problem),
    }
}

fn span(text: &str) -> Option<Days> {
    let text = text.trim_end_matches(['.', ' ']);
    // The last day is whole; what stands before it takes month and year from it.
    let runs = digit_runs(text);
    let from = runs.len().checked_sub(3).map(|at| runs[at].at)?;
    let last = match when_in(&text[from..]) {
        Ok(Some(When::Day(day))) => day,
        _ => return None,
    };
    let before: Vec<Vec<u32>> = parts(&text[..from])?;
    let mut first = last;
    for part in before.iter().rev() {
        first = match part.as_slice() {
            [day] => Date::new(first.year(), first.month(), *day)?,
            [day, month] => {
                let year = if *month > first.month() { first.year() - 1 } else { first.year() };
                Date::new(year, *month, *day)?
            }
            [day, month, year] => Date::new(i32::try_from(*year).ok()?, *month, *day)?,
            _ => return None,
        };
    }
    (!before.is_empty() && first <= last).then_some(Days::Of { first, last })
}

/// The days before the last one, each as its day, month and year as far as they are written.
fn parts(text: &str) -> Option<Vec<Vec<u32>>> {
    let known =
        |word: &str| matches!(word, "" | "tu" | "den" | "ngay" | "va" | "toi" | "cac" | "thang" | "nam" | "het");
    let words = fold(text);
    if !words.split(' ').all(|word| known(word) || word.bytes().all(|letter| letter.is_ascii_digit())) {
        return None;
    }
    let runs = digit_runs(text);
    let mut parts: Vec<Vec<u32>> = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        let number = run.number().and_then(|number| u32::try_from(number).ok())?;
        let joined = at.checked_sub(1).is_some_and(|before| {
            let between = &text[runs[before].end()..run.at];
            matches!(between.trim(), "/" | ".") || matches!(fold(between).as_str(), "thang" | "nam")
        });
        match parts.last_mut() {
            Some(part) if joined => part.push(number),
            _ => parts.push(vec![number]),
        }
    }
    Some(parts)
}

/// The year of "Quý III/2022", "6 tháng đầu năm 2022".
pub fn part_of_year(folded: &str) -> Option<&str> {
    let rest = folded.strip_prefix("quy ")?;
    let (quarter, rest) = rest.split_once(' ')?;
    let rest = rest.strip_prefix("nam ").unwrap_or(rest);
    is_quarter(quarter).then_some(rest)
}

/// Whether a line speaks of a part of a year: "6 THÁNG ĐẦU NĂM 2022", "QUÝ III/2022", "THÁNG 9 NĂM 2022". The day of a letter is none, and twelve
/// months are a year.
pub fn part_of_year_in(line: &str) -> bool {
    let marked = key(line);
    let words: Vec<String> = marked.split(' ').map(fold).collect();
    let is_quarterly = |at: usize| marked.split(' ').nth(at).is_some_and(|word| matches!(word, "quý" | "quy"));
    let is_dated = |before: usize| words[..before].iter().any(|word| word == "ngay");
    let months = ["mot", "hai", "ba", "bon", "sau", "bay", "tam", "chin"];
    words.windows(2).enumerate().any(|(at, pair)| match [pair[0].as_str(), pair[1].as_str()] {
        ["quy", quarter] => is_quarter(quarter) && is_quarterly(at),
        [count, "thang"] => {
            let is_count = count.parse::<u32>().is_ok_and(|months| (1..12).contains(&months));
            (is_count || months.contains(&count)) && !is_dated(at)
        }
        ["thang", month] => month.parse::<u32>().is_ok_and(|month| (1..=12).contains(&month)) && !is_dated(at),
        _ => false,
    })
}

fn is_quarter(word: &str) -> bool {
    matches!(word, "i" | "ii" | "iii" | "iv" | "1" | "2" | "3" | "4")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::value::text_cell as text;

    #[test]
    fn parts_of_a_year_in_a_line() {
        for line in [
            "BẢNG ĐIỂM 6 THÁNG ĐẦU NĂM 2022",
            "Quý III/2022",
            "quý 1 năm 2022",
            "Chín tháng năm 2022",
            "THÁNG 9 NĂM 2022",
        ] {
            assert!(part_of_year_in(line), "{line}");
        }
        for line in
            ["NĂM 2022", "12 THÁNG NĂM 2022", "Tân Biên, ngày 10 tháng 9 năm 2022", "KHỐI QUỸ 1", "Khối thi đua số 1"]
        {
            assert!(!part_of_year_in(line), "{line}");
        }
    }

    #[test]
    fn days_of_one_event() {
        let of = |first: (i32, u32, u32), last: (i32, u32, u32)| {
            let day = |(year, month, day)| Date::new(year, month, day).expect("a day");
            Ok(Some(Days::Of { first: day(first), last: day(last) }))
        };
        for written in [
            "05-07/3/2022",
            "5 - 7/3/2022",
            "từ 5/3 đến 7/3/2022",
            "Từ ngày 5 đến ngày 7/3/2022",
            "từ ngày 05/3/2022 đến ngày 07/3/2022",
            "05, 06, 07/3/2022",
            "ngày 5, 6 và 7/3/2022",
            "từ ngày 5 đến ngày 7 tháng 3 năm 2022",
            "5/3 - 7/3/2022",
        ] {
            assert_eq!(days(&text(written)), of((2022, 3, 5), (2022, 3, 7)), "{written}");
        }
        assert_eq!(days(&text("30/12 - 02/01/2022")), of((2021, 12, 30), (2022, 1, 2)));
        assert_eq!(days(&text("28/02-02/3/2022")), of((2022, 2, 28), (2022, 3, 2)));
        assert_eq!(days(&text("21/10/2022")), of((2022, 10, 21), (2022, 10, 21)));
        assert_eq!(days(&text("Quý III/2022")), Ok(Some(Days::Other(When::Year(2022)))));
        for wrong in ["31-32/3/2022", "7-5/3/2022", "31/02/2022", "hôm qua", "5-7/3", "Tân Biên 5-7/3/2022"] {
            assert_eq!(days(&text(wrong)), Err(CellProblem::NotADate), "{wrong}");
        }
    }
}
