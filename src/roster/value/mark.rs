//! Marks: what means yes or no in a column of them.

use super::{self as value, is_check};
use crate::issue::CellProblem;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;

/// What is done or is not, behind "đã", "có", "không", "chưa" or alone: "Đã đăng ký", "Không tham gia".
const DEEDS: &[&str] = &["dang ky", "dang ki", "tham gia", "thuc hien", "huong ung", "dat", "co", "tap huan"];

/// Yes or no: `x`, `v`, `✓`, `1`, `+`, "có", "đã tham gia" are yes; `0`, `o`, `-`, `/`, `☐`, "không", "chưa đăng ký" are no; "N/A"
/// and dots are neither. A cross (`✗`) may be a mark or a denial, and is neither.
pub fn yes_no(cell: &Cell) -> Result<Option<bool>, CellProblem> {
    match cell.value {
        Value::Empty => return Ok(None),
        Value::Bool(yes) => return Ok(Some(yes)),
        Value::Number(1.0) => return Ok(Some(true)),
        Value::Number(0.0) => return Ok(Some(false)),
        Value::Text => {}
        _ => return Err(CellProblem::NotYesNo),
    }
    let text = cell.text.trim();
    // What stands in brackets counts, too: "x (2019)" is more than a mark.
    let folded = fold(&text.replace(['(', ')'], " "));
    match folded.as_str() {
        "x" | "v" | "1" | "01" | "co" | "da" | "yes" => Ok(Some(true)),
        "0" | "00" | "o" | "k" | "khong" | "chua" | "chua co" | "khong co" | "no" => Ok(Some(false)),
        "n a" | "na" => Ok(None),
        // A gap that nobody filled in: "…", "....".
        "" if text.chars().all(|letter| matches!(letter, '.' | '…' | ' ')) => Ok(None),
        "" if text.chars().any(is_cross) => Err(CellProblem::NotYesNo),
        "" if text.chars().any(is_check) || matches!(text, "+" | "++") => Ok(Some(true)),
        "" if text.chars().any(|letter| matches!(letter, '-' | '–' | '—' | '/' | '☐' | '□' | '○')) => {
            Ok(Some(false))
        }
        _ => deed(&folded).ok_or(CellProblem::NotYesNo).map(Some),
    }
}

/// How many people stand with a mark for yes: "Có (88 người)", "x (12)". A bare year is no number of people.
pub fn marked_people(cell: &Cell) -> Option<u32> {
    let text = cell.text.trim();
    let (mark, rest) = text.split_once([' ', '(', ',', ':'])?;
    let rest = rest.trim_matches([' ', '(', ')', ',', ':', '.']);
    let is_mark = matches!(fold(mark).as_str(), "x" | "v" | "co" | "da") || mark.chars().all(is_check);
    let is_year = value::year(rest).is_some() && !rest.contains(char::is_alphabetic);
    let number = Cell { text: rest.into(), value: Value::Text, ..cell.clone() };
    if is_mark && rest.starts_with(|letter: char| letter.is_ascii_digit()) && !is_year {
        value::count(&number).ok().flatten()
    } else {
        None
    }
}

fn is_cross(letter: char) -> bool {
    matches!(letter, '✗' | '✘' | '☒' | '❌')
}

/// "Đã tham gia" and "tham gia" say yes, "không tham gia" says no.
fn deed(folded: &str) -> Option<bool> {
    let behind = |starts: &[&str]| {
        let rest = starts.iter().find_map(|start| folded.strip_prefix(start)).unwrap_or(folded);
        DEEDS.contains(&rest).then_some(rest.len() < folded.len())
    };
    match behind(&["khong co ", "khong ", "chua co ", "chua "]) {
        Some(denied) => Some(!denied),
        None => behind(&["da co ", "da ", "co "]).map(|_| true),
    }
}

/// What a remark or a result denies at its beginning: that one registered, or that one took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    Registering,
    TakingPart,
}

/// "Không tham gia", "Chưa đăng ký", "Không thực hiện do dịch", "Chưa triển khai"; nothing where a text denies neither.
pub fn denial(text: &str) -> Option<Denied> {
    let folded = fold(text);
    let denied = ["khong co ", "khong ", "chua co ", "chua "].iter().find_map(|start| folded.strip_prefix(start))?;
    let begins = |deeds: &[&str]| {
        deeds.iter().any(|deed| denied.strip_prefix(deed).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    };
    if begins(&["dang ky", "dang ki"]) {
        return Some(Denied::Registering);
    }
    begins(&["tham gia", "thuc hien", "huong ung", "trien khai", "to chuc", "tien hanh", "phat dong", "dien ra"])
        .then_some(Denied::TakingPart)
}

/// What a title or a group row denies of all below it: "DANH SÁCH HTX KHÔNG THAM GIA PHONG TRÀO", "II. CHƯA ĐĂNG KÝ".
pub fn denial_in(line: &str) -> Option<Denied> {
    let words: Vec<String> = fold(&line.replace(['(', ')'], " ")).split(' ').map(str::to_owned).collect();
    (0..words.len()).find_map(|at| denial(&words[at..].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::value::text_cell as text;

    #[test]
    fn yes_and_no() {
        for yes in ["x", "X", "×", "✓", "✔", "V", "1", "+", "có", "Đã đăng ký", "Có tham gia", "đã"] {
            assert_eq!(yes_no(&text(yes)), Ok(Some(true)), "{yes}");
        }
        for no in ["0", "00", "-", "–", "không", "/", "o", "O", "☐", "No", "Chưa đăng ký", "Chưa tham gia", "Không"]
        {
            assert_eq!(yes_no(&text(no)), Ok(Some(false)), "{no}");
        }
        for other in ["Khá", "✗", "2018", "15", "3/9 phiếu", "?", "đã có năm 2019", "Có 2 người", "rút"] {
            assert_eq!(yes_no(&text(other)), Err(CellProblem::NotYesNo), "{other}");
        }
        for neither in ["N/A", "…", "....", ". . ."] {
            assert_eq!(yes_no(&text(neither)), Ok(None), "{neither}");
        }
    }

    #[test]
    fn denials_of_a_remark() {
        assert_eq!(denial("Không tham gia"), Some(Denied::TakingPart));
        assert_eq!(denial("Chưa tham gia."), Some(Denied::TakingPart));
        assert_eq!(denial("Không thực hiện do dịch"), Some(Denied::TakingPart));
        assert_eq!(denial("Chưa đăng ký"), Some(Denied::Registering));
        assert_eq!(denial("Tham gia không thường xuyên"), None);
        assert_eq!(denial("Khá"), None);
        assert_eq!(denial_in("DANH SÁCH HTX KHÔNG THAM GIA PHONG TRÀO"), Some(Denied::TakingPart));
        assert_eq!(denial_in("II. CHƯA ĐĂNG KÝ"), Some(Denied::Registering));
        assert_eq!(denial_in("DANH SÁCH HTX THAM GIA"), None);
        assert_eq!(denial_in("CHUNG TAY VÌ NGƯỜI NGHÈO - KHÔNG ĐỂ AI BỎ LẠI PHÍA SAU, ĐƠN VỊ THAM GIA"), None);
    }
}
