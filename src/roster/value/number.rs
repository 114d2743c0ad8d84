//! Numbers: counts, amounts, and points of a score.

use super::{is_nothing, numerals};
use crate::issue::CellProblem;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;

/// A number: dots and commas both ways, spaces between thousands, a unit behind it ("12 người", "1,5 tỷ").
pub fn number(cell: &Cell) -> Result<Option<f64>, CellProblem> {
    match cell.value {
        Value::Empty => Ok(None),
        Value::Number(number) => Ok(Some(number)),
        Value::Text if is_nothing(&cell.text) => Ok(None),
        Value::Text => number_text(&cell.text).map(Some),
        _ => Err(CellProblem::NotANumber),
    }
}

fn number_text(text: &str) -> Result<f64, CellProblem> {
    let text = text.trim();
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '-' | '+'))).unwrap_or(text.len());
    let (figures, unit) = text.split_at(end);
    let figures: String = figures.chars().filter(|c| !c.is_whitespace()).collect();
    let figures = figures.trim_end_matches(['.', ',', '-']);
    if unit.chars().any(|c| c.is_ascii_digit()) {
        return Err(CellProblem::NotANumber);
    }
    let groups_of_three =
        |mark: char| figures.split(mark).skip(1).all(|group| group.len() == 3) && !figures.starts_with('0');
    let plain = match (figures.matches('.').count(), figures.matches(',').count()) {
        (0, 0) => figures.to_owned(),
        (0, 1) if groups_of_three(',') => return Err(CellProblem::AmbiguousNumber),
        (0, 1) => figures.replace(',', "."),
        (0, _) if groups_of_three(',') => figures.replace(',', ""),
        (_, 0) if groups_of_three('.') => figures.replace('.', ""),
        (1, 0) => figures.to_owned(),
        (_, 1) if figures.rfind(',') > figures.rfind('.') => figures.replace('.', "").replace(',', "."),
        (1, _) if figures.rfind('.') > figures.rfind(',') => figures.replace(',', ""),
        _ => return Err(CellProblem::NotANumber),
    };
    let number: f64 = plain.parse().map_err(|_| CellProblem::NotANumber)?;
    let unit = fold(unit);
    let times = match unit.split(' ').next() {
        Some("ty" | "ti") => 1e9,
        Some("trieu" | "trd") => 1e6,
        Some("nghin" | "ngan") => 1e3,
        _ => 1.0,
    };
    Ok(number * times)
}

/// A whole number that is not negative, and no share. What is counted has no fractions: "2,300" is thousands. Behind it may stand, in brackets, how many
/// of them are of a kind: "45 (nữ 12)".
pub fn count(cell: &Cell) -> Result<Option<u32>, CellProblem> {
    let text = cell.text.trim();
    // A share of something is no number of it.
    if cell.value == Value::Text && text.ends_with('%') {
        return Err(CellProblem::NotANumber);
    }
    let number = match (&cell.value, text.split_once('(')) {
        (Value::Text, Some((whole, part))) if is_part(whole, part) => number_text(whole).map(Some),
        (Value::Text, None) if is_thousands(text) => number_text(&text.replace(',', "")).map(Some),
        (Value::Text, None) if let Some(number) = written_out(text) => Ok(Some(number)),
        _ => number(cell),
    };
    match number? {
        None => Ok(None),
        Some(n) if n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&n) => Ok(Some(n as u32)),
        Some(_) => Err(CellProblem::NotANumber),
    }
}

/// A number that is written in words alone, at most with what is counted behind it: "mười lăm", "hai mươi người".
fn written_out(text: &str) -> Option<f64> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let (number, taken) = numerals::leading(&words)?;
    let rest: Vec<&str> = words[taken..].iter().map(String::as_str).collect();
    // "Không" alone says no, and "Năm" is a year.
    (number > 0 && (taken > 1 || !rest.is_empty()) && matches!(rest[..], [] | ["người"])).then_some(number as f64)
}

/// Whether a bracket names a part of the number before it: words, and a number that is no greater.
fn is_part(whole: &str, part: &str) -> bool {
    let number = |text: &str| {
        let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
        if let [only] = digits.as_slice() { only.parse::<u32>().ok() } else { None }
    };
    let inside = part.trim_end().strip_suffix(')').filter(|inside| inside.contains(char::is_alphabetic));
    inside.and_then(number).zip(number(whole)).is_some_and(|(part, whole)| part <= whole)
}

fn is_thousands(text: &str) -> bool {
    let figures = text.split(char::is_whitespace).next().unwrap_or("");
    figures.split_once(',').is_some_and(|(first, rest)| {
        let digits = |text: &str| text.bytes().all(|letter| letter.is_ascii_digit());
        (1..=3).contains(&first.len()) && digits(first) && !first.starts_with('0') && rest.len() == 3 && digits(rest)
    })
}

/// What a text may say as points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    Of(i64),
    /// "95.125" or "98,500": thousands or a fraction, which only the scale of its column tells.
    Either {
        thousands: i64,
        fraction: i64,
    },
}

/// A score in whole hundredths of a point: 98,5 is 9850, and so is "98,5/100". "Không chấm" is none.
pub fn points(cell: &Cell) -> Result<Option<Points>, CellProblem> {
    let text = match cell.value {
        Value::Text => cell.text.trim(),
        _ => return Ok(number(cell)?.map(hundredths_of).transpose()?.map(Points::Of)),
    };
    if is_nothing(text) || is_unscored(text) {
        return Ok(None);
    }
    let text = match text.split_once('/') {
        Some((points, of)) => {
            let (points, of) = (points.trim(), number_text(of)?);
            if !number_text(points).is_ok_and(|points| points <= of) {
                return Err(CellProblem::NotANumber);
            }
            points
        }
        None => text,
    };
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | ','))).unwrap_or(text.len());
    let (figures, unit) = text.split_at(end);
    let grouped = figures.split_once(['.', ',']).filter(|(whole, part)| {
        let digits = |text: &str| text.bytes().all(|letter| letter.is_ascii_digit());
        (1..=3).contains(&whole.len()) && !whole.starts_with('0') && digits(whole) && part.len() == 3 && digits(part)
    });
    if let Some((whole, part)) = grouped.filter(|_| !unit.contains(|letter: char| letter.is_ascii_digit())) {
        let of = |text: String| text.parse().map_err(|_| CellProblem::NotANumber).and_then(hundredths_of);
        let (thousands, fraction) = (of(format!("{whole}{part}"))?, of(format!("{whole}.{part}"))?);
        return Ok(Some(Points::Either { thousands, fraction }));
    }
    Ok(Some(Points::Of(hundredths_of(number_text(text)?)?)))
}

fn hundredths_of(number: f64) -> Result<i64, CellProblem> {
    if number.abs() < 1e9 { Ok((number * 100.0).round() as i64) } else { Err(CellProblem::NotANumber) }
}

/// Whether a text says that nothing was scored.
pub fn is_unscored(text: &str) -> bool {
    let folded = fold(text);
    let words = ["khong cham", "chua cham", "khong xep", "chua xep", "khong tham gia", "khong danh gia", "mien cham"];
    words.iter().any(|start| folded.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::value::text_cell as text;

    #[test]
    fn numbers_both_ways() {
        for (written, value) in [
            ("1.234", 1234.0),
            ("1.234,5", 1234.5),
            ("3.795.000 đ", 3_795_000.0),
            ("98,5", 98.5),
            ("98.5", 98.5),
            ("05 HTX", 5.0),
            ("1 234", 1234.0),
            ("1,5 tỷ", 1.5e9),
        ] {
            assert_eq!(number(&text(written)), Ok(Some(value)), "{written}");
        }
        assert_eq!(number(&text("1,234")), Err(CellProblem::AmbiguousNumber));
        assert_eq!(number(&text("mười")), Err(CellProblem::NotANumber));
        assert_eq!(count(&text("không")), Ok(None));
        for (written, number) in
            [("2,300", 2300), ("2,300 người", 2300), ("45 (nữ 12)", 45), ("45 (trong đó 12 nữ)", 45)]
        {
            assert_eq!(count(&text(written)), Ok(Some(number)), "{written}");
        }
        for none in ["2.5", "2,5", "12 (nữ 45)", "45 (12)", "45 (nữ 12, trẻ 3)"] {
            assert!(count(&text(none)).is_err(), "{none}");
        }
    }

    #[test]
    fn points_of_a_score() {
        for (written, hundredths) in [
            ("98,25", 9825),
            ("95.5", 9550),
            ("95/100", 9500),
            ("18,5 / 20", 1850),
            ("95 điểm", 9500),
            ("1.234,5", 123_450),
        ] {
            assert_eq!(points(&text(written)), Ok(Some(Points::Of(hundredths))), "{written}");
        }
        let either = Points::Either { thousands: 9_512_500, fraction: 9513 };
        assert_eq!(points(&text("95.125")), Ok(Some(either)));
        assert_eq!(points(&text("95,125")), Ok(Some(either)));
        assert_eq!(points(&text("Không chấm")), Ok(None));
        assert_eq!(points(&text("101/100")), Err(CellProblem::NotANumber));
    }
}
