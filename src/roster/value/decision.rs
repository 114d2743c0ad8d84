//! Numbers of decisions (Decree 30/2020: running number, kind of document, who issued it) and their dates.

use super::time::{Run, date_inside, digit_runs};
use crate::model::{Date, Text};
use crate::roster::text::fold;

/// Number and date of a decision, as far as a text gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// Normal form `1234/QĐ-UBND`.
    pub number: Option<Text>,
    pub date: Option<Date>,
    /// Its year, where no day tells it: that of "12/2019/QĐ-UBND", or the one that is called so beside it ("năm 2019", "tháng 3/2019").
    pub year: Option<i32>,
    /// Where its number begins in the text.
    pub at: usize,
}

impl Decision {
    /// Whether its number says what kind of paper it is: "12/QĐ-UBND", and not a bare 12.
    pub fn is_whole(&self) -> bool {
        self.number.as_ref().is_some_and(|number| number.contains("/QĐ"))
    }
}

/// The number of a decision as all its spellings have it: "2157", "02157/QĐ-UBND", "2157-QĐ/UBND", "2157/2022/QĐ-UBND-TĐ".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlainNumber {
    pub running: String,
    /// Who issued it, in small letters; nothing where the number does not say it. "CT" is the head of any body.
    pub issuer: Option<String>,
}

impl PlainNumber {
    pub fn of(number: &str) -> Self {
        let folded = fold(&number.replace(['/', '-', '.'], " "));
        let mut words = folded.split(' ').filter(|word| !word.is_empty());
        let running = words.next().unwrap_or("").trim_start_matches('0').to_owned();
        let is_word =
            |word: &&str| !matches!(*word, "qd" | "ct") && !word.bytes().all(|letter| letter.is_ascii_digit());
        Self { running, issuer: words.find(is_word).map(str::to_owned) }
    }
}

/// A decision's number and date, the first of a text that names several.
pub fn decision(text: &str) -> Decision {
    decisions(text).into_iter().next().unwrap_or(Decision { number: None, date: None, year: None, at: 0 })
}

/// What a text says of a decision beside others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    Stands,
    /// Another one takes its place.
    Replaced,
    /// Another one changes a part of it.
    Changed,
}

/// Words before a decision whose place another one takes, and before one of which it changes a part, without tones.
const REPLACING: &[&str] = &["thay the", "thay cho"];
const CHANGING: &[&str] = &["dieu chinh", "sua doi", "dinh chinh"];

/// How many words may stand between them and the number: "thay thế cho Quyết định khen thưởng số".
const BETWEEN: usize = 6;

/// The decisions of a text, each with the day that stands behind its number, else before it. A bare number counts only where nothing but
/// "số", "QĐ", "quyết định" and a date stands with it; of a day without a number there is one decision. One that another replaces or
/// changes is none of them: "30/QĐ-LMHTX thay thế 12/QĐ-LMHTX".
pub fn decisions(text: &str) -> Vec<Decision> {
    of_link(text, Link::Stands).collect()
}

/// The decisions that others of the text take the place of.
pub fn replaced(text: &str) -> Vec<Decision> {
    of_link(text, Link::Replaced).collect()
}

/// The decisions of which another one changes a part.
pub fn changed(text: &str) -> Vec<Decision> {
    of_link(text, Link::Changed).collect()
}

fn of_link(text: &str, wanted: Link) -> impl Iterator<Item = Decision> {
    let all = all(text);
    let mut links = vec![Link::Stands; all.len()];
    let mut from = 0;
    for (at, decision) in all.iter().enumerate().filter(|(_, decision)| decision.at > 0) {
        let lead = fold(&text[from..decision.at].replace(['(', ')', '[', ']'], " "));
        from = decision.at;
        let words: Vec<&str> = lead.split(' ').filter(|word| !word.is_empty()).collect();
        let near = format!(" {} ", words[words.len().saturating_sub(BETWEEN)..].join(" "));
        let says = |list: &[&str]| list.iter().any(|word| near.contains(&format!(" {word} ")));
        let passive = near.contains(" boi ") || near.contains(" bang ");
        match (says(REPLACING), at.checked_sub(1)) {
            (true, Some(before)) if passive => links[before] = Link::Replaced,
            (true, _) => links[at] = Link::Replaced,
            (false, _) if says(CHANGING) => links[at] = Link::Changed,
            (false, _) => {}
        }
    }
    all.into_iter().zip(links).filter(move |(_, link)| *link == wanted).map(|(decision, _)| decision)
}

fn all(text: &str) -> Vec<Decision> {
    let runs = digit_runs(text);
    let numbered: Vec<(usize, usize, String, Option<i32>)> =
        (0..runs.len()).filter_map(|at| full(text, &runs, at)).collect();
    if numbered.is_empty() {
        let dated = date_inside(text);
        let number = bare(text, &runs, dated.map(|(at, _)| at));
        let date = dated.map(|(_, date)| date);
        let has_number = number.is_some();
        let year = if date.is_none() && has_number { called_year(text) } else { None };
        let said = has_number || date.is_some();
        return said.then(|| Decision { number: number.map(Text::from), date, year, at: 0 }).into_iter().collect();
    }
    let mut left = 0;
    let mut decisions = Vec::with_capacity(numbered.len());
    for (which, (first, last, number, lead)) in numbered.iter().enumerate() {
        let next = numbered.get(which + 1).map_or(text.len(), |(first, ..)| runs[*first].at);
        let behind = &text[runs[*last].end()..next];
        // Of several, a day before a number that has none behind it: "ngày 5/1/2022, số 12/QĐ-UBND".
        let behind_day = date_inside(behind).map(|(_, date)| date);
        let before = || date_inside(&text[left..runs[*first].at]).map(|(_, date)| date);
        let date = behind_day.or_else(before);
        let year = if date.is_none() { called_year(behind).or(*lead) } else { None };
        decisions.push(Decision { number: Some(number.as_str().into()), date, year, at: runs[*first].at });
        left = if behind_day.is_some() { next } else { runs[*last].end() };
    }
    decisions
}

/// A whole number of a decision: its first run of digits and its last, the number, and the year that belongs to it.
fn full(text: &str, runs: &[Run<'_>], at: usize) -> Option<(usize, usize, String, Option<i32>)> {
    let run = &runs[at];
    let issuer = issuer(&text[run.end()..])?;
    // "12/2020/QĐ-UBND": the year belongs to the number.
    let before = at.checked_sub(1).map(|before| &runs[before]);
    let lead = before.filter(|before| run.year().is_some() && text[before.end()..run.at].trim() == "/");
    Some(match lead {
        Some(lead) => (at - 1, at, format!("{}/{}/QĐ{issuer}", lead.text, run.text), run.year()),
        None => (at, at, format!("{}/QĐ{issuer}", run.text), None),
    })
}

/// The only year of a text that is called one: "năm 2019", "tháng 3/2019".
fn called_year(text: &str) -> Option<i32> {
    let year = super::year(text)?;
    let folded = format!(" {} ", fold(&text.replace(['(', ')'], " ")));
    let called = folded.contains(&format!(" nam {year} "));
    let in_month = folded.split(&format!(" {year} ")).next().is_some_and(|before| {
        let mut words = before.rsplit(' ');
        let is_month = |word: &str| matches!(word.trim_start_matches('t').parse(), Ok(1..=12));
        words.next().is_some_and(is_month) && before.contains(" thang ")
    });
    (called || in_month).then_some(year)
}

/// What follows "QĐ" behind a number: `/QĐ-UBND`, `/ QD - UBND` give `-UBND`, `-QĐ/TU` gives `/TU`.
fn issuer(behind: &str) -> Option<String> {
    let rest = behind.trim_start().strip_prefix(['/', '-', '–'])?.trim_start();
    let body = ["QĐ", "QD", "qđ", "qd", "Qđ", "Qd"].iter().find_map(|start| rest.strip_prefix(start))?;
    if body.starts_with(char::is_alphanumeric) {
        // "QĐUBND": the sign between them was left out.
        let glued: String = body.chars().take_while(|letter| letter.is_alphanumeric()).collect();
        let is_issuer = glued.chars().count() > 2 && glued.chars().all(char::is_uppercase);
        return is_issuer.then(|| format!("-{glued}"));
    }
    let spaced = body.trim_start().strip_prefix(['-', '–']).filter(|_| body.starts_with(' ') || body.starts_with("- "));
    let word = |text: &str| -> String {
        text.chars().take_while(|c| !c.is_whitespace() && !matches!(c, ';' | ',' | ')' | ':')).collect()
    };
    let issuer = match spaced {
        Some(name) if name.trim_start().starts_with(char::is_uppercase) => format!("-{}", word(name.trim_start())),
        _ => word(body).replace(['–', '.'], "-"),
    };
    Some(issuer.trim_end_matches(['.', '-', '/']).to_uppercase())
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
    fn numbers_of_decisions() {
        let full = decision("Kèm theo QĐ số 2134 /QĐ-UBND ngày 21 tháng 10 năm 2022");
        assert_eq!((full.number.as_deref(), full.date), (Some("2134/QĐ-UBND"), Date::new(2022, 10, 21)));
        for (written, number) in [
            ("05/QD-LMHTX, 5/1/2022", "05/QĐ-LMHTX"),
            ("Số: 1234", "1234"),
            ("1234, ngày 5/1/2022", "1234"),
            ("12/2020/QĐ-UBND ngày 1/2/2020", "12/2020/QĐ-UBND"),
            ("1234/ QĐ - UBND", "1234/QĐ-UBND"),
            ("1234/QĐ- UBND", "1234/QĐ-UBND"),
            ("1234/QĐ - ngày 5/1/2022", "1234/QĐ"),
            ("15-QĐ/HNDT", "15/QĐ/HNDT"),
            ("1234-QĐ/TU ngày 5/1/2022", "1234/QĐ/TU"),
            ("77/QĐ-TTg", "77/QĐ-TTG"),
            ("7/QĐ-KT", "7/QĐ-KT"),
        ] {
            assert_eq!(decision(written).number.as_deref(), Some(number), "{written}");
        }
        for none in ["Tờ trình số 12/TTr-HTX", "số      /QĐ-UBND", "5/1/2022", "QĐ của UBND"] {
            assert_eq!(decision(none).number, None, "{none}");
        }
    }

    #[test]
    fn one_number_in_its_spellings() {
        let of = |text: &str| PlainNumber::of(decision(text).number.as_deref().unwrap());
        for text in [
            "02157/QĐ-UBND",
            "2157-QĐ/UBND",
            "2157/2022/QĐ-UBND",
            "2157/QĐ-UBND-TĐ",
            "2157/QDUBND",
            "2157/QĐUBND ngày 21/10/2022",
            "2157/QĐ.UBND",
        ] {
            assert_eq!(of(text), PlainNumber { running: "2157".into(), issuer: Some("ubnd".into()) }, "{text}");
        }
        for text in ["2157", "QĐ 2157", "2157/QĐ-CT", "Quyết định số 2157 ngày 21/10/2022"] {
            assert_eq!(of(text), PlainNumber { running: "2157".into(), issuer: None }, "{text}");
        }
        assert_ne!(of("2157/QĐ-LMHTX"), of("2157/QĐ-UBND"));
        assert_ne!(of("2157/QĐ-UBND"), of("21570/QĐ-UBND"));
    }

    #[test]
    fn several_decisions_each_with_its_day() {
        let of = |text: &str| -> Vec<(Option<String>, Option<Date>)> {
            decisions(text).into_iter().map(|one| (one.number.map(|number| number.to_string()), one.date)).collect()
        };
        let two = [
            (Some("12/QĐ-LMHTX".to_owned()), Date::new(2018, 1, 5)),
            (Some("22/QĐ-LMHTX".to_owned()), Date::new(2020, 6, 10)),
        ];
        assert_eq!(of("12/QĐ-LMHTX ngày 05/01/2018; 22/QĐ-LMHTX ngày 10/06/2020"), two);
        assert_eq!(
            of("ngày 05/01/2018 số 12/QĐ-LMHTX; ngày 10/06/2020 số 22/QĐ-LMHTX"),
            [(two[0].0.clone(), Date::new(2020, 6, 10)), (two[1].0.clone(), None),]
        );
        let minutes = decision("Biên bản 12/BB-HĐ ngày 01/01/2019; QĐ 15/QĐ-UBND ngày 05/03/2020");
        assert_eq!((minutes.number.as_deref(), minutes.date), (Some("15/QĐ-UBND"), Date::new(2020, 3, 5)));
    }

    #[test]
    fn one_decision_in_place_of_another() {
        let of = |list: Vec<Decision>| list.into_iter().filter_map(|one| one.number).collect::<Vec<_>>().join(" ");
        for text in [
            "30/QĐ-LMHTX ngày 05/03/2021 thay thế Quyết định số 12/QĐ-LMHTX ngày 05/01/2021",
            "QĐ 30/QĐ-LMHTX (thay cho QĐ khen thưởng số 12/QĐ-LMHTX)",
            "12/QĐ-LMHTX, được thay thế bởi Quyết định số 30/QĐ-LMHTX",
        ] {
            assert_eq!(of(decisions(text)), "30/QĐ-LMHTX", "{text}");
            assert_eq!(of(replaced(text)), "12/QĐ-LMHTX", "{text}");
        }
        let text = "số 30/QĐ-LMHTX ngày 05/03/2021 về việc điều chỉnh Quyết định số 12/QĐ-LMHTX";
        assert_eq!((of(decisions(text)), of(changed(text))), ("30/QĐ-LMHTX".to_owned(), "12/QĐ-LMHTX".to_owned()));
        assert_eq!(of(decisions("12/QĐ-LMHTX; 30/QĐ-LMHTX")), "12/QĐ-LMHTX 30/QĐ-LMHTX");
    }

    #[test]
    fn a_year_beside_a_number() {
        for (text, year) in [
            ("12/QĐ-UBND năm 2019", Some(2019)),
            ("13/QĐ-UBND (tháng 3/2018)", Some(2018)),
            ("12/2019/QĐ-UBND", Some(2019)),
            ("12/QĐ-UBND", None),
            ("12/QĐ-UBND ngày 5/1/2019", None),
        ] {
            assert_eq!(decision(text).year, year, "{text}");
        }
    }
}
