//! Rows that number the columns below a header.

use crate::roster::table::Cell;
use crate::roster::text::fold;

/// 1, 2, 3 … or (1), (2), (3) = (1) + (2), or A, B, 1, 2: nothing but short numbers and letters, at least three.
pub fn is_index_row(own: &[&Cell]) -> bool {
    let short = |cell: &&Cell| {
        let text = fold(&cell.text.replace(['(', ')'], " "));
        cell.text.len() <= 16
            && !text.is_empty()
            && text.split(' ').all(|part| part.len() <= 2 && part.chars().all(|c| c.is_ascii_alphanumeric()))
            && (text.chars().any(|c| c.is_ascii_digit()) || text.len() == 1)
    };
    let numbers = own.iter().filter(|cell| cell.text.chars().any(|c| c.is_ascii_digit())).count();
    own.len() >= 3 && numbers >= 2 && own.iter().all(short) && rises(own)
}

/// The first numbers of the cells go up by one, or by as many columns as lie between.
fn rises(own: &[&Cell]) -> bool {
    let number = |cell: &&Cell| {
        let digits = cell.text.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty())?;
        Some((cell.at.column, digits.parse::<u32>().ok()?))
    };
    let numbers: Vec<(u32, u32)> = own.iter().filter_map(number).collect();
    numbers.array_windows().all(|[(from, a), (to, b)]| b.checked_sub(*a).is_some_and(|by| by == 1 || by == to - from))
}
