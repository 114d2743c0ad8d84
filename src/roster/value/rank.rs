//! Ranks: "1", "I", "Hạng 3", "Nhất", "1/8", "Đồng hạng 3".

use super::{count, is_nothing};
use crate::issue::CellProblem;
use crate::roster::table::{Cell, Value};
use crate::roster::text::{fold, key};

/// Words around the number of a rank, with their marks and without. "vi" alone is six.
const AROUND: &[&str] = &["hạng", "thứ", "xếp", "vị", "đồng", "giải", "số", "hang", "thu", "xep", "dong", "giai", "so"];

/// Numbers as a rank says them, with their marks: "ba" is three, "bà" is none.
const WORDS: &[&[&str]] = &[
    &["nhất", "một"],
    &["nhì", "hai"],
    &["ba"],
    &["tư", "bốn"],
    &["năm"],
    &["sáu"],
    &["bảy"],
    &["tám"],
    &["chín"],
    &["mười"],
];

/// The rank of a cell. "Không xếp hạng" is none.
pub fn rank(cell: &Cell) -> Result<Option<u32>, CellProblem> {
    if cell.value != Value::Text {
        return count(cell);
    }
    if is_nothing(&cell.text) || is_unranked(&cell.text) {
        return Ok(None);
    }
    of_text(&cell.text).map(Some).ok_or(CellProblem::NotANumber)
}

/// Whether a text says that there is none: "Không xếp hạng", "Chưa xếp loại".
fn is_unranked(text: &str) -> bool {
    let folded = fold(text);
    ["khong xep", "chua xep", "khong cham", "chua cham"].iter().any(|start| folded.starts_with(start))
}

fn of_text(text: &str) -> Option<u32> {
    // "1/8": the first of eight.
    let (text, of) = match text.split_once('/') {
        Some((rank, of)) => (rank, Some(of.trim().parse::<u32>().ok()?)),
        None => (text, None),
    };
    let words: Vec<String> = key(text).split(' ').map(str::to_owned).collect();
    let rest: Vec<&String> = words.iter().filter(|word| !AROUND.contains(&word.as_str())).collect();
    let [word] = rest.as_slice() else { return None };
    let rank = word.parse().ok().or_else(|| roman(word)).or_else(|| in_words(word)).filter(|rank| *rank > 0)?;
    of.is_none_or(|of| rank <= of).then_some(rank)
}

fn in_words(word: &str) -> Option<u32> {
    let at = WORDS.iter().position(|words| words.contains(&word))?;
    u32::try_from(at + 1).ok()
}

/// A number up to 39 in Roman figures.
pub fn roman(word: &str) -> Option<u32> {
    let (tens, ones) = word.split_at(word.bytes().take_while(|letter| *letter == b'x').count());
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].iter().position(|known| *known == ones)?;
    let number = tens.len() * 10 + ones;
    u32::try_from(number).ok().filter(|_| (1..40).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::value::text_cell as text;

    #[test]
    fn ranks_in_every_usual_way() {
        for (written, number) in [
            ("1", 1),
            ("I", 1),
            ("viii", 8),
            ("VI", 6),
            ("IX", 9),
            ("XIV", 14),
            ("Hạng 3", 3),
            ("hạng nhì", 2),
            ("Nhất", 1),
            ("NHÌ", 2),
            ("Ba", 3),
            ("Tư", 4),
            ("Thứ 2", 2),
            ("Thứ hai", 2),
            ("Đồng hạng 3", 3),
            ("1/8", 1),
            ("Hạng 2/8", 2),
            ("Vị thứ 4", 4),
            ("Giải Nhất", 1),
            ("01", 1),
        ] {
            assert_eq!(rank(&text(written)), Ok(Some(number)), "{written}");
        }
        for none in ["-", "không", "Không xếp hạng", "Chưa xếp"] {
            assert_eq!(rank(&text(none)), Ok(None), "{none}");
        }
        for wrong in ["Bà", "Khá", "9/8", "0", "1, 2", "IIII", "Khuyến khích"] {
            assert_eq!(rank(&text(wrong)), Err(CellProblem::NotANumber), "{wrong}");
        }
    }
}
