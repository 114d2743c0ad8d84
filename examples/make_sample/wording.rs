//! How clerks write the same thing: names of units in full and short, dates, tone marks in their old place.

use crate::plan::{Day, Decision, Kind, Unit};

/// Ways to write a unit's name, the official one first.
pub const WAYS: usize = 4;

/// A unit's name in one of [`WAYS`]. All of them keep the words of business, so that namesakes of another trade differ.
pub fn unit(unit: &Unit, way: usize) -> String {
    let kinds = match unit.kind {
        Kind::Htx => ["Hợp tác xã", "HTX", "Hợp tác xã", "HTX"],
        Kind::Lhhtx => ["Liên hiệp hợp tác xã", "Liên hiệp HTX", "LHHTX", "LH HTX"],
        Kind::Qtdnd => ["Quỹ tín dụng nhân dân", "QTDND", "Quỹ TDND", "QTD"],
    };
    let way = way % WAYS;
    let kind = kinds[way];
    match unit.business {
        Some(business) if way == 0 => format!("{kind} {} {}", business.full, unit.proper),
        // Typed as one word, as in "HTXDVNN".
        Some(business) if way == 3 && business.short == "DVNN" => {
            format!("{kind}{} {}", business.short, unit.proper)
        }
        Some(business) => format!("{kind} {} {}", business.short, unit.proper),
        None => format!("{kind} {}", unit.proper),
    }
}

/// A unit with its place, for lists without columns for it.
pub fn unit_in_place(known: &Unit, way: usize) -> String {
    format!("{}, {}, {}", unit(known, way), lower_first(known.commune), lower_first(known.district))
}

/// "Xã Tân Lập" inside a sentence.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Tone marks where older spelling puts them: hoà, thuý, khoẻ.
pub fn old_tones(text: &str) -> String {
    let pairs = [("òa", "oà"), ("ÒA", "OÀ"), ("úy", "uý"), ("ÚY", "UÝ"), ("ỏe", "oẻ"), ("ỎE", "OẺ"), ("ủy", "uỷ")];
    pairs.iter().fold(text.to_owned(), |text, (new, old)| text.replace(new, old))
}

/// `21/10/2022`, days and months below ten without a zero.
pub fn slashes(day: Day) -> String {
    format!("{}/{}/{}", day.day, day.month, day.year)
}

/// `21.10.2022`
pub fn dots(day: Day) -> String {
    format!("{:02}.{:02}.{}", day.day, day.month, day.year)
}

/// `ngày 05 tháng 01 năm 2022`: a zero before days below 10 and the months 1 and 2 (Decree 30/2020).
pub fn in_words(day: Day) -> String {
    let month = if day.month <= 2 { format!("{:02}", day.month) } else { day.month.to_string() };
    format!("ngày {:02} tháng {month} năm {}", day.day, day.year)
}

/// Decision number and date in one cell.
pub fn decision(decision: Decision) -> String {
    format!("{} ngày {}", decision.number, slashes(decision.day))
}

/// Days since 30 December 1899.
pub fn serial(day: Day) -> u32 {
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let year = u32::from(day.year);
    let years: u32 = (1900..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let before: u32 = months.iter().take(usize::from(day.month) - 1).sum();
    let leap_day = u32::from(leap(year) && day.month > 2);
    years + before + leap_day + u32::from(day.day) + 1
}
