//! Times: days, months, quarters and years, in the usual ways of writing them.

use super::days::part_of_year;
use super::is_nothing;
use crate::issue::CellProblem;
use crate::model::Date;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;
use std::borrow::Cow;

/// A time as exact as the cell gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Date),
    Month { year: i32, month: u32 },
    Year(i32),
}

/// The serial number of the first day that a roster may speak of, births included.
const EARLIEST: f64 = 3000.0;

const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// The time of a cell: day/month/year in any of the usual ways, a month, a year, or a serial number of Excel.
pub fn when(cell: &Cell) -> Result<Option<When>, CellProblem> {
    match cell.value {
        Value::Empty => Ok(None),
        // A year or another number under a format of dates: 2018 is shown as 10 July 1905, and nobody here was at work then.
        Value::Date(serial) if serial < EARLIEST => Err(CellProblem::NotADate),
        Value::Date(serial) => day_of_serial(serial).map(|day| Some(When::Day(day))).ok_or(CellProblem::NotADate),
        Value::Number(number) if number.fract() == 0.0 && YEARS.contains(&(number as i32)) => {
            Ok(Some(When::Year(number as i32)))
        }
        Value::Number(number) if (20_000.0..60_000.0).contains(&number) => {
            day_of_serial(number).map(|day| Some(When::Day(day))).ok_or(CellProblem::NotADate)
        }
        Value::Text => when_text(&cell.text),
        _ => Err(CellProblem::NotADate),
    }
}

/// A full day, or nothing where the cell gives less.
pub fn date(cell: &Cell) -> Result<Option<Date>, CellProblem> {
    Ok(match when(cell)? {
        Some(When::Day(date)) => Some(date),
        _ => None,
    })
}

fn day_of_serial(serial: f64) -> Option<Date> {
    let days = serial.floor();
    ((1.0..3_000_000.0).contains(&days)).then(|| Date::from_days_since_1970(days as i32 - 25_569)).flatten()
}

/// The time of a text, as [`when`] of a cell.
pub fn when_in(text: &str) -> Result<Option<When>, CellProblem> {
    when_text(text)
}

fn when_text(text: &str) -> Result<Option<When>, CellProblem> {
    if is_nothing(text) {
        return Ok(None);
    }
    let text = &*without_hours(text);
    let day = text.split_once([' ', 'T']).filter(|(_, time)| time.contains(':')).map_or(text, |(day, _)| day);
    let folded = fold(day);
    if let Some(year) = part_of_year(&folded) {
        return year
            .parse()
            .ok()
            .filter(|year| YEARS.contains(year))
            .map(|year| Some(When::Year(year)))
            .ok_or(CellProblem::NotADate);
    }
    // "T10/2022" is a month.
    let is_month = |word: &str| word.strip_prefix('t').is_some_and(|month| matches!(month.parse(), Ok(1..=12)));
    let known = |word: &str| matches!(word, "ngay" | "thang" | "nam" | "mung") || is_month(word);
    let other_words = folded.split(' ').any(|word| !known(word) && word.chars().any(char::is_alphabetic));
    let runs: Vec<Run<'_>> = digit_runs(day);
    let found = match runs.as_slice() {
        _ if other_words => None,
        [first, second, third] => day_of(first, second, third).map(When::Day).or_else(|| {
            let unknown_day = first.number() == Some(0) && second.number() == Some(0);
            third.year().filter(|_| unknown_day).map(When::Year)
        }),
        [first, second] => {
            let (month, year) = if first.text.len() == 4 { (second, first) } else { (first, second) };
            let month = month.number().filter(|month| (1..=12).contains(month));
            month.zip(year.year()).map(|(month, year)| When::Month { year, month: month as u32 })
        }
        [only] if only.text.len() == 5 && only.text == text => only
            .number()
            .filter(|serial| (20_000..60_000).contains(serial))
            .and_then(|serial| day_of_serial(f64::from(serial)))
            .map(When::Day),
        [only] => only.year().map(When::Year),
        _ => None,
    };
    found.map(Some).ok_or(CellProblem::NotADate)
}

/// A day without the time of day beside it: "Sáng 6/10/2022", "8h30 ngày 6/10/2022", "14 giờ 00, ngày 8/10/2022".
fn without_hours(text: &str) -> Cow<'_, str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |at: usize| words.get(at).map_or(String::new(), |word| fold(word));
    let is_number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_digit());
    let is_hour = |at: usize| {
        let word = words[at].trim_end_matches([',', ';', '.']).to_lowercase();
        let parts = word.split_once([':', 'h', 'g']);
        parts.is_some_and(|(hour, minute)| is_number(hour) && (minute.is_empty() || is_number(minute)))
    };
    let is_part_of_day = |at: usize| matches!(bare(at).as_str(), "sang" | "trua" | "chieu" | "toi" | "buoi" | "luc");
    let mut left = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if is_number(&bare(at)) && bare(at + 1) == "gio" {
            at += 2;
            at += usize::from(is_number(&bare(at)));
            at += usize::from(bare(at) == "phut");
        } else if is_hour(at) || is_part_of_day(at) {
            at += 1;
            at += usize::from(words.get(at).is_some_and(|word| matches!(*word, "-" | "–")) && at + 1 < words.len());
        } else {
            left.push(words[at]);
            at += 1;
        }
    }
    let is_dated = left.iter().any(|word| word.contains(|letter: char| letter.is_ascii_digit()));
    if is_dated && left.len() < words.len() { left.join(" ").into() } else { text.into() }
}

/// Two numbers of one or two digits and a year of four, with the same sign between them: "5/13/2022".
pub fn typed_date(text: &str) -> Option<(u32, u32, u32)> {
    let sign = text.chars().find(|letter| !letter.is_ascii_digit()).filter(|sign| matches!(sign, '/' | '-' | '.'))?;
    let mut parts = text.trim().split(sign);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| (1..=2).contains(&part.len());
    let whole = parts.next().is_none() && short(first) && short(second) && year.len() == 4;
    if whole { Some((first.parse().ok()?, second.parse().ok()?, year.parse().ok()?)) } else { None }
}

/// A run of digits and where it stands.
pub(super) struct Run<'a> {
    pub(super) at: usize,
    pub(super) text: &'a str,
}

impl Run<'_> {
    pub(super) fn number(&self) -> Option<i32> {
        self.text.parse().ok()
    }

    pub(super) fn year(&self) -> Option<i32> {
        (self.text.len() == 4).then(|| self.number()).flatten().filter(|year| YEARS.contains(year))
    }

    pub(super) fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

pub(super) fn digit_runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_ascii_digit(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                runs.push(Run { at: from, text: &text[from..at] });
                start = None;
            }
            _ => {}
        }
    }
    runs
}

/// Day, month and year of three numbers: year first where it has four digits, else day first. A year of two digits is
/// of 1950–2049.
fn day_of(first: &Run<'_>, second: &Run<'_>, third: &Run<'_>) -> Option<Date> {
    let (day, month, year) = if first.text.len() == 4 { (third, second, first) } else { (first, second, third) };
    let year = match (year.text.len(), year.number()?) {
        (2, short) if short < 50 => 2000 + short,
        (2, short) => 1900 + short,
        (4, year) if YEARS.contains(&year) => year,
        _ => return None,
    };
    Date::new(year, u32::try_from(month.number()?).ok()?, u32::try_from(day.number()?).ok()?)
}

/// The first full date inside a text, and which of its numbers it begins with.
pub(super) fn date_inside(text: &str) -> Option<(usize, Date)> {
    let runs = digit_runs(text);
    runs.array_windows().enumerate().find_map(|(at, [first, second, third])| {
        let joined = |a: &Run<'_>, b: &Run<'_>| {
            let between = &text[a.end()..b.at];
            matches!(between.trim(), "/" | "." | "-") || matches!(fold(between).as_str(), "thang" | "nam")
        };
        let date = (joined(first, second) && joined(second, third)).then(|| day_of(first, second, third)).flatten();
        date.map(|date| (at, date))
    })
}

/// The first full date that stands in a text.
pub fn date_in(text: &str) -> Option<Date> {
    date_inside(text).map(|(_, date)| date)
}

/// Every year that a text names, in its order. One inside a day or beside a month is of that.
pub fn years_in(text: &str) -> Vec<i32> {
    digit_runs(text).iter().filter_map(Run::year).collect()
}

/// The single year that a text names; nothing where it names none or several.
pub fn year(text: &str) -> Option<i32> {
    let mut years: Vec<i32> = digit_runs(text).iter().filter_map(Run::year).collect();
    years.dedup();
    match years.as_slice() {
        [year] => Some(*year),
        _ => None,
    }
}

/// The first span of years in a text: "2015 - 2020", "2015/2020", "từ 2015 đến 2020", "2015-20", "từ tháng 1/2015 đến tháng 12/2020".
pub fn years(text: &str) -> Option<(i32, i32)> {
    let runs = digit_runs(text);
    let of_months = || {
        runs.array_windows().find_map(|[first, from, second, to]| {
            let between = |a: &Run<'_>, b: &Run<'_>| text[a.end()..b.at].trim();
            let is_month = |run: &Run<'_>| run.number().is_some_and(|month| (1..=12).contains(&month));
            let months =
                between(first, from) == "/" && between(second, to) == "/" && is_month(first) && is_month(second);
            let until = matches!(between(from, second), "-" | "–" | "—")
                || matches!(fold(between(from, second)).as_str(), "den" | "den thang" | "den het thang");
            let (from, to) = (from.year().filter(|_| months && until)?, to.year()?);
            (from < to).then_some((from, to))
        })
    };
    runs.array_windows()
        .find_map(|[first, second]| {
            let between = &text[first.end()..second.at];
            let dash = matches!(between.trim(), "-" | "–" | "—" | "−" | "‑" | "/");
            let words = matches!(fold(between).as_str(), "den" | "den nam" | "den het nam" | "toi" | "toi nam");
            let from = first.year().filter(|_| dash || words)?;
            let short = (second.text.len() == 2 && between.trim() != "/").then(|| second.number()).flatten();
            let to = second.year().or_else(|| short.map(|short| from / 100 * 100 + short))?;
            (from < to).then_some((from, to))
        })
        .or_else(of_months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::value::text_cell as text;

    #[test]
    fn dates_in_every_usual_way() {
        let day = Date::new(2022, 1, 5).map(When::Day);
        for written in [
            "05/01/2022",
            "5/1/2022",
            "05-01-2022",
            "5.1.22",
            "ngày 05 tháng 01 năm 2022",
            "2022-01-05",
            "2022-01-05 00:00:00",
        ] {
            assert_eq!(when(&text(written)), Ok(day), "{written}");
        }
        assert_eq!(when(&text("tháng 6/2020")), Ok(Some(When::Month { year: 2020, month: 6 })));
        assert_eq!(when(&text("năm 2020")), Ok(Some(When::Year(2020))));
        assert_eq!(when(&text("00/00/1960")), Ok(Some(When::Year(1960))));
        for month in ["10/2022", "T10/2022", "tháng 10/2022", "Tháng 10 năm 2022"] {
            assert_eq!(when(&text(month)), Ok(Some(When::Month { year: 2022, month: 10 })), "{month}");
        }
        assert_eq!(when(&text("Quý III/2022")), Ok(Some(When::Year(2022))));
        assert_eq!(when(&text("44855")), Ok(Date::new(2022, 10, 21).map(When::Day)));
        // 2018 under a format of dates.
        assert_eq!(when(&Cell { value: Value::Date(2018.0), ..text("10/07/1905") }), Err(CellProblem::NotADate));
        assert_eq!(when(&text("-")), Ok(None));
        for wrong in ["31/02/2022", "13/2020", "hôm qua", "5/1"] {
            assert_eq!(when(&text(wrong)), Err(CellProblem::NotADate), "{wrong}");
        }
        let serial = Cell { value: Value::Date(44_855.0), ..text("21/10/2022") };
        assert_eq!(date(&serial), Ok(Date::new(2022, 10, 21)));
    }

    #[test]
    fn spans_of_years() {
        for written in ["giai đoạn 2017 – 2022", "2017-2022", "2017/2022", "từ năm 2017 đến năm 2022", "GĐ 2017-22"]
        {
            assert_eq!(years(written), Some((2017, 2022)), "{written}");
        }
        assert_eq!(years("từ tháng 1/2017 đến tháng 12/2022"), Some((2017, 2022)));
        assert_eq!(years("21/10/2022"), None);
        assert_eq!(years("năm 2022"), None);
        assert_eq!(year("năm 2021 và năm 2022"), None);
    }
}
