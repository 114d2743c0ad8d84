//! Numbers of decisions (Decree 30/2020: running number, kind of document, who issued it) and their dates.

use super::{Run, date_inside, digit_runs};
use crate::model::{Date, Text};
use crate::roster::text::fold;

/// Number and date of a decision, as far as a text gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Normal form `1234/QĐ-UBND`.
    pub number: Option<Text>,
    pub date: Option<Date>,
}

/// A decision's number and date. A bare number counts only where nothing but "số", "QĐ", "quyết định" and a date stands with it.
pub fn decision(text: &str) -> Decision {
    let runs = digit_runs(text);
    let dated = date_inside(text);
    let full = runs.iter().enumerate().find_map(|(at, run)| {
        let issuer = issuer(&text[run.end()..])?;
        // "12/2020/QĐ-UBND": the year belongs to the number.
        let before = at.checked_sub(1).map(|before| &runs[before]);
        let lead = before.filter(|before| run.year().is_some() && text[before.end()..run.at].trim() == "/");
        Some(match lead {
            Some(lead) => format!("{}/{}/QĐ{issuer}", lead.text, run.text),
            None => format!("{}/QĐ{issuer}", run.text),
        })
    });
    let number = full.or_else(|| bare(text, &runs, dated.map(|(at, _)| at)));
    Decision { number: number.map(Text::from), date: dated.map(|(_, date)| date) }
}

/// What follows "QĐ" behind a number: `/QĐ-UBND`, `/ QD - UBND` give `-UBND`.
fn issuer(behind: &str) -> Option<String> {
    let rest = behind.trim_start().strip_prefix('/')?.trim_start();
    let body = ["QĐ", "QD", "qđ", "qd", "Qđ", "Qd"].iter().find_map(|start| rest.strip_prefix(start))?;
    let spaced = body.trim_start().strip_prefix(['-', '–']).filter(|_| body.starts_with(' ') || body.starts_with("- "));
    let word = |text: &str| -> String {
        text.chars().take_while(|c| !c.is_whitespace() && !matches!(c, ';' | ',' | ')' | ':')).collect()
    };
    let issuer = match spaced {
        Some(name) if name.trim_start().starts_with(char::is_uppercase) => format!("-{}", word(name.trim_start())),
        _ => word(body).replace('–', "-"),
    };
    Some(issuer.trim_end_matches(['.', '-']).to_uppercase())
}

/// The only number besides those of the date.
fn bare(text: &str, runs: &[Run<'_>], date: Option<usize>) -> Option<String> {
    let of_decision = |word: &str| {
        matches!(word, "so" | "qd" | "quyet" | "dinh" | "ngay" | "thang" | "nam")
            || word.chars().all(|c| c.is_ascii_digit())
    };
    if !fold(text).split(' ').all(of_decision) {
        return None;
    }
    let others: Vec<&Run<'_>> = runs
        .iter()
        .enumerate()
        .filter(|(at, _)| date.is_none_or(|date| !(date..date + 3).contains(at)))
        .map(|(_, run)| run)
        .collect();
    match others.as_slice() {
        [only] => Some(only.text.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions() {
        let full = decision("Kèm theo QĐ số 2134 /QĐ-UBND ngày 21 tháng 10 năm 2022");
        assert_eq!(full, Decision { number: Some("2134/QĐ-UBND".into()), date: Date::new(2022, 10, 21) });
        for (written, number) in [
            ("05/QD-LMHTX, 5/1/2022", "05/QĐ-LMHTX"),
            ("Số: 1234", "1234"),
            ("1234, ngày 5/1/2022", "1234"),
            ("12/2020/QĐ-UBND ngày 1/2/2020", "12/2020/QĐ-UBND"),
            ("1234/ QĐ - UBND", "1234/QĐ-UBND"),
            ("1234/QĐ- UBND", "1234/QĐ-UBND"),
            ("1234/QĐ - ngày 5/1/2022", "1234/QĐ"),
        ] {
            assert_eq!(decision(written).number.as_deref(), Some(number), "{written}");
        }
        for none in ["Tờ trình số 12/TTr-HTX", "số      /QĐ-UBND", "5/1/2022", "QĐ của UBND"] {
            assert_eq!(decision(none).number, None, "{none}");
        }
    }
}
