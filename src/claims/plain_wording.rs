//! A wording of an award or a level without what is said beside it.

use super::reader::Reader;
use crate::roster::text::fold;
use crate::roster::value;

/// The wording without what is said of it: a leading "tặng", decision, achievement, year, phase, and the name of the province behind "tỉnh".
pub fn plain_wording(text: &str, words: &Reader<'_>) -> String {
    let province = format!(" {} ", fold(&words.catalogue.titled_province()));
    let mut plain = format!(" {} ", fold(text)).replace(&province, " tinh ");
    for phrase in [" nam ", " giai doan "] {
        let Some(at) = plain.rfind(phrase) else { continue };
        let rest = &plain[at + phrase.len()..];
        if rest.chars().any(|c| c.is_ascii_digit()) && !rest.chars().any(char::is_alphabetic) {
            plain.truncate(at);
        }
    }
    for beside in [
        " theo quyet dinh ",
        " theo qd ",
        " quyet dinh so ",
        " qd so ",
        " so qd ",
        " co thanh tich ",
        " da co thanh tich ",
        " vi co ",
        " vi da ",
    ] {
        if let Some(at) = plain.find(beside) {
            plain.truncate(at);
        }
    }
    // "Bằng khen UBND tỉnh 2018", "Bằng khen UBND tỉnh (2018)".
    let plain = plain.trim();
    let plain = match plain.rsplit_once(' ') {
        Some((wording, year)) if year.len() == 4 && value::year(year).is_some() => wording,
        _ => plain,
    };
    let lead = ["tang ", "danh hieu "].iter().find_map(|lead| plain.strip_prefix(lead));
    lead.unwrap_or(plain).to_owned()
}
