//! What stands around a table: letterhead, title, heading, signatures.

use super::sheet::{Look, Sheet};

/// The letterheads of the offices: parent, issuer.
pub const ALLIANCE: [&str; 2] = ["LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "LIÊN MINH HTX TỈNH TÂY NINH"];
pub const EMULATION_OFFICE: [&str; 2] = ["SỞ NỘI VỤ TỈNH TÂY NINH", "BAN THI ĐUA - KHEN THƯỞNG"];
pub const PROVINCE: [&str; 2] = ["ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH"];

/// Both halves of a letterhead, side by side; gives the next free row, one left blank.
pub fn letterhead(sheet: &mut Sheet, office: [&str; 2], place_and_date: &str) -> u32 {
    let last = sheet.last();
    let middle = last / 2;
    let right = middle + 1;
    sheet.merge((0, 0, 0, middle), office[0], Look::CENTER);
    sheet.merge((1, 0, 1, middle), office[1], Look::CENTER.bold());
    sheet.merge((0, right, 0, last), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look::CENTER.bold());
    sheet.merge((1, right, 1, last), "Độc lập - Tự do - Hạnh phúc", Look::CENTER.bold());
    if !place_and_date.is_empty() {
        sheet.merge((2, right, 2, last), place_and_date, Look::CENTER.italic());
    }
    4
}

/// The letterhead of two offices that write together, and the date below; gives the next free row, one left blank.
pub fn joint_letterhead(sheet: &mut Sheet, left: [&str; 2], right: [&str; 2], place_and_date: &str) -> u32 {
    let last = sheet.last();
    let middle = last / 2;
    for (from, to, office) in [(0, middle, left), (middle + 1, last, right)] {
        sheet.merge((0, from, 0, to), office[0], Look::CENTER);
        sheet.merge((1, from, 1, to), office[1], Look::CENTER.bold());
    }
    sheet.merge((2, middle + 1, 2, last), place_and_date, Look::CENTER.italic());
    4
}

/// Title lines over the whole width, the last ones in italics where they stand in brackets; gives the next free row.
pub fn title(sheet: &mut Sheet, row: u32, lines: &[&str]) -> u32 {
    let mut at = row;
    for line in lines {
        let look = if line.starts_with('(') { Look::CENTER.italic() } else { Look::TITLE };
        sheet.merge((at, 0, at, sheet.last()), *line, look);
        at += 1;
    }
    at
}

/// A heading of one or more rows: `<` belongs to the cell on its left, `^` to the one above. Gives the next free row.
pub fn heading(sheet: &mut Sheet, row: u32, rows: &[&[&str]]) -> u32 {
    let at = |r: usize, c: usize| rows.get(r).and_then(|cells| cells.get(c)).copied().unwrap_or_default();
    for (r, cells) in rows.iter().enumerate() {
        for (c, text) in cells.iter().enumerate() {
            if matches!(*text, "<" | "^") {
                continue;
            }
            let wide = (c + 1..cells.len()).take_while(|&next| at(r, next) == "<").count();
            let deep = (r + 1..rows.len()).take_while(|&next| at(next, c) == "^").count();
            let (top, left) = (row + small(r), u16::try_from(c).unwrap_or(0));
            let area = (top, left, top + small(deep), left + u16::try_from(wide).unwrap_or(0));
            sheet.merge(area, *text, Look::HEAD);
        }
    }
    row + small(rows.len())
}

/// A row of column numbers under the heading.
pub fn index(sheet: &mut Sheet, row: u32) -> u32 {
    for column in 0..=sheet.last() {
        sheet.put(row, column, format!("({})", column + 1), Look::INDEX);
    }
    row + 1
}

/// Signatures of two under the table.
pub fn signatures(sheet: &mut Sheet, row: u32, left: [&str; 2], right: [&str; 2]) {
    let last = sheet.last();
    let middle = last / 2;
    for (from, to, [title, name]) in [(0, middle, left), (middle + 1, last, right)] {
        let how = if from == 0 { "(Ký, họ tên)" } else { "(Ký, họ tên, đóng dấu)" };
        sheet.merge((row, from, row, to), title, Look::CENTER.bold());
        sheet.merge((row + 1, from, row + 1, to), how, Look::CENTER.italic());
        sheet.merge((row + 5, from, row + 5, to), name, Look::CENTER.bold());
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
