//! Where printed pages end, near enough to keep signatures on one page with the last rows of the table they are for.

use super::{Paper, Sheet};

/// Height between the margins of A4, in points.
const UPRIGHT: f64 = 728.0;
const SIDEWAYS: f64 = 482.0;
/// A row without a height of its own.
const ROW: f64 = 15.0;
/// Rows of the table that go with the signatures.
const COMPANY: u32 = 4;
/// Programs differ a little in how much they get on a page.
const SAFETY: f64 = 1.06;

/// A page break before the last rows of the table, where what follows the table would else begin a page of its own.
/// `table_end` is the first row after the table.
pub fn break_before_end(sheet: &Sheet, table_end: u32) -> Option<u32> {
    let room = room(sheet);
    let table_end = table_end as usize;
    let height = |at: usize| sheet.rows.get(at).map_or(0.0, |row| row.height.unwrap_or(ROW)) * SAFETY;
    let (first, last) = sheet.header.map_or((0, 0), |(first, last)| (first as usize, last as usize + 1));
    let header: f64 = (first..last).map(height).sum();
    let mut used = 0.0;
    for at in 0..table_end {
        let broken = sheet.breaks.iter().any(|&row| row as usize == at);
        if broken || used + height(at) > room {
            used = if at >= last { header } else { 0.0 };
        }
        used += height(at);
    }
    let end: f64 = (table_end..sheet.rows.len()).map(height).sum();
    let before = table_end.checked_sub(COMPANY as usize).filter(|&before| before > last)?;
    (used + end > room && header + end < room).then(|| u32::try_from(before).ok()).flatten()
}

/// What a page holds: more where the sheet is shrunk to its width.
fn room(sheet: &Sheet) -> f64 {
    let paper = match sheet.paper {
        Paper::Portrait => UPRIGHT,
        Paper::Landscape => SIDEWAYS,
    };
    let total: f64 = sheet.widths.iter().sum();
    paper * (total / sheet.paper.characters()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::break_before_end;
    use crate::draw::sheet::{Row, Sheet};

    fn sheet(table: usize, end: usize) -> Sheet {
        let rows = vec![Row { cells: Vec::new(), height: Some(20.0) }; table + end];
        Sheet { rows, header: Some((0, 1)), widths: vec![50.0], ..Sheet::default() }
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(break_before_end(&sheet(10, 8), 10), None);
        assert_eq!(break_before_end(&sheet(40, 8), 40), None);
    }

    #[test]
    fn signatures_take_the_last_rows_with_them() {
        // 34 rows fit a page; the table fills it nearly.
        assert_eq!(break_before_end(&sheet(31, 8), 31), Some(27));
    }
}
