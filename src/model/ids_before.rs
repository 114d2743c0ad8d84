//! The ids of before version 1, which were hashes of what Rust's `Debug` made of some parts. Offices have answers under them, so they
//! are still made: here is written out what `Debug` wrote, whatever it writes today. Nothing new is made this way.

use super::ids::numbered;
use super::{Activity, Award, Date, Participation, QuestionKind, Score, Text};
use crate::hash;
use std::collections::BTreeMap;

/// What stood between the parts.
pub const BETWEEN: &str = "\u{1f}";

/// The id of a question.
pub fn question(kind: QuestionKind, parts: &[&str]) -> String {
    format!("{}-{}", kind.code(), hash::short(parts.join(BETWEEN), 6))
}

/// The ids of all awards of a run, in their order: equal ones were numbered.
pub fn awards(awards: &[Award]) -> Vec<String> {
    let mut taken = BTreeMap::<String, u32>::new();
    let id = |award: &Award| {
        let date = award.decision_date.map_or_else(String::new, |date| date.to_string());
        let times = format!("{}{}", option(award.year, whole), option(award.period, years));
        let decision_no = award.decision_no.as_deref().unwrap_or("");
        let parts = [award.recipient_id.as_str(), &award.form, decision_no, &date, &times];
        numbered(hash::short(parts.join(BETWEEN), 6), &mut taken)
    };
    awards.iter().map(id).collect()
}

/// What told two awards of one recipient and form apart; `phases` joined by `;`.
pub fn traits(
    (decision_no, decision_date): (Option<&str>, Option<Date>),
    (year, period): (Option<i32>, Option<(i32, i32)>),
    (movement, phases): (Option<&str>, &str),
) -> String {
    [
        option(decision_no, text),
        option(decision_date, day),
        option(year, whole),
        option(period, years),
        option(movement, text),
        text(phases),
    ]
    .join(" ")
}

/// Recipient and decision of an award that is perhaps corrected.
pub fn decided(award: &Award) -> String {
    let decision_no = option(award.decision_no.as_deref(), text);
    format!("{} {decision_no} {}", award.recipient_id, option(award.decision_date, day))
}

/// What a record of participation is about.
pub fn participation(record: &Participation) -> String {
    let phases: Vec<String> = record.phases.iter().map(|phase| text(phase)).collect();
    format!(
        "{} {} {} [{}]",
        record.unit_id,
        record.movement.as_deref().unwrap_or(""),
        option(record.year, whole),
        phases.join(", ")
    )
}

/// What a score is about.
pub fn score(record: &Score) -> String {
    format!("{} {}", record.unit_id, year(record.year))
}

/// What an activity is about.
pub fn activity(record: &Activity) -> String {
    let unit = option(record.unit_id.as_ref().map(Text::as_str), text);
    // Without a year no activity was a record before.
    let year = record.year.map_or_else(String::new, |year| year.to_string());
    format!("{} {year} {} {unit}", option(record.date, day), record.kind)
}

/// The year that scores and activities always have: a row without one is set aside.
fn year(year: Option<i32>) -> i32 {
    year.expect("a row without a year became no record")
}

fn option<T>(value: Option<T>, shown: impl Fn(T) -> String) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", shown(value)))
}

fn whole(value: i32) -> String {
    value.to_string()
}

fn years((from, to): (i32, i32)) -> String {
    format!("({from}, {to})")
}

fn day(date: Date) -> String {
    format!("Date {{ year: {}, month: {}, day: {} }}", date.year(), date.month(), date.day())
}

/// In quotation marks; apostrophes were not escaped.
fn text(value: &str) -> String {
    let mut shown = String::from('"');
    for letter in value.chars() {
        if letter == '\'' { shown.push(letter) } else { shown.extend(letter.escape_debug()) }
    }
    shown.push('"');
    shown
}

#[cfg(test)]
mod tests {
    use super::{day, option, text, traits, whole, years};
    use crate::model::Date;

    #[test]
    fn texts_are_as_debug_wrote_them() {
        for (value, shown) in [
            ("", r#""""#),
            ("12/QĐ-UBND", r#""12/QĐ-UBND""#),
            ("\"Dân vận khéo\"", r#""\"Dân vận khéo\"""#),
            (r"a\b", r#""a\\b""#),
            ("H' Hen", r#""H' Hen""#),
            ("a\u{1f}b\n\t\0\u{301}\u{a0}\u{200b}", r#""a\u{1f}b\n\t\0\u{301}\u{a0}\u{200b}""#),
        ] {
            assert_eq!(text(value), shown);
        }
        let date = Date::new(2022, 1, 5).unwrap();
        assert_eq!(option(Some(date), day), "Some(Date { year: 2022, month: 1, day: 5 })");
        assert_eq!(option(Some((2017, 2022)), years) + &option(None, whole), "Some((2017, 2022))None");
        assert_eq!(
            traits((Some("12/qđ-ubnd"), Some(date)), (Some(2022), None), (Some("NTM"), "a;b")),
            r#"Some("12/qđ-ubnd") Some(Date { year: 2022, month: 1, day: 5 }) Some(2022) None Some("NTM") "a;b""#
        );
    }
}
