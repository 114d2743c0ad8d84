//! Texts that tell a row's class by their words alone: letterhead, signature, note, total.

use super::ReadSettings;
use crate::roster::table::{Reason, RowClass};
use crate::roster::text::{fold, key};

/// The class of a text that stands above or below a table.
pub fn outside_words(text: &str, settings: &ReadSettings) -> Option<(RowClass, Reason)> {
    let key = opening(text);
    if begins_with(&key, &settings.footer) || is_date_line(text) {
        return Some((RowClass::Footer, "signature"));
    }
    // "UBND TỈNH TẶNG BẰNG KHEN NĂM 2019" is a title, whoever stands first in it.
    let is_title = key.contains(" tặng ") || key.contains("danh sách");
    if !is_title && begins_with(&key, &settings.letterhead) {
        return Some((RowClass::Letterhead, "letterhead-words"));
    }
    begins_with(&key, &settings.note).then_some((RowClass::Note, "note-words"))
}

/// Whether the letters of a text, one at least, are no small ones.
pub fn in_capitals(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

/// The comparison key of a text without the signs before its first word.
pub fn opening(text: &str) -> String {
    key(text.trim_start_matches(['(', '*', '-', ' ', '+']))
}

/// Whether the key begins with one of the words. Words with tone marks are compared with them (a person called "Tống"
/// is no "tổng"), so the lists hold the spellings without marks too.
pub fn begins_with(key: &str, words: &[String]) -> bool {
    opening_word(key, words).is_some()
}

fn opening_word<'a>(key: &str, words: &'a [String]) -> Option<&'a str> {
    words.iter().map(String::as_str).find(|word| match key.strip_prefix(word) {
        Some(rest) => rest.is_empty() || rest.starts_with(' '),
        None => false,
    })
}

/// Words behind "tổng" that make it the name of something.
const NO_TOTALS: &[&str] =
    &["công ty", "cục", "liên đoàn", "đại lý", "giám đốc", "bí thư", "thư ký", "hội", "hợp", "kho", "kết"];

/// "Cộng", "Tổng cộng: 15 người", "(I)+(II)".
pub fn is_total(text: &str, settings: &ReadSettings) -> bool {
    let sum_of_groups =
        text.contains('+') && text.contains('(') && text.chars().all(|c| "ABCDIVX()+=0123456789 ".contains(c));
    let key = opening(text);
    // "Cộng Hòa", "Cộng Lực" are names; "CỘNG HÒA" may be either.
    let behind = text.trim_start_matches(['(', '*', '-', ' ', '+']).split_whitespace().nth(1).unwrap_or("");
    let mut letters = behind.chars();
    let is_proper = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    let is_called = is_proper
        && opening_word(&key, &settings.total).is_some_and(|word| !word.contains(' '))
        && !behind.starts_with("Cộng");
    if is_called {
        return false;
    }
    let named = || NO_TOTALS.iter().any(|name| key.split_once(' ').is_some_and(|(_, rest)| rest.starts_with(name)));
    sum_of_groups || opening_word(&key, &settings.total).is_some_and(|word| word.contains(' ') || !named())
}

/// "Tân Biên, ngày 10 tháng 9 năm 2022", also with dots for the numbers.
pub fn is_date_line(text: &str) -> bool {
    if text.len() > 120 {
        return false;
    }
    let folded = format!(" {} ", fold(text));
    let dated = folded.find(" ngay ").zip(folded.find(" thang ")).zip(folded.find(" nam "));
    dated.is_some_and(|((day, month), year)| day < month && month < year && folded.len() < 70)
        && !folded.contains(" so ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_told_from_names() {
        let total = ["cộng", "tổng", "tổng cộng"].map(str::to_owned).to_vec();
        let settings = ReadSettings { total, ..ReadSettings::default() };
        for text in ["Cộng:", "TỔNG CỘNG: 15 người", "Tổng (I+II)", "Tổng Cộng", "(I)+(II)", "Cộng I"]
        {
            assert!(is_total(text, &settings), "{text}");
        }
        for text in ["Cộng Hòa", "Cộng Lực", "Tổng công ty Lương thực", "Tống Văn Tám", "Cống Thị B", "HTX (I)"]
        {
            assert!(!is_total(text, &settings), "{text}");
        }
    }

    #[test]
    fn a_date_line_has_day_month_and_year_but_no_decision() {
        assert!(is_date_line("Tân Biên, ngày 10 tháng 9 năm 2022"));
        assert!(is_date_line("…, ngày … tháng … năm …"));
        assert!(!is_date_line("Kèm theo Quyết định số 12 ngày 10 tháng 9 năm 2022"));
    }
}
