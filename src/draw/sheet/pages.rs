//! Where printed pages end. Breaks are set by hand where a table is signed, so that no page ends with a heading and no signature
//! stands on a page without rows of the table.

use super::{Paper, Row, Sheet, Style};
use std::borrow::Cow;

/// Height between the margins of A4, in points.
const UPRIGHT: f64 = 728.0;
const SIDEWAYS: f64 = 482.0;
/// A row without a height of its own.
const ROW: f64 = 15.0;
/// Rows of the table that go with the signatures.
const COMPANY: usize = 4;
/// Programs differ a little in how much they get on a page: what is planned for one must fit in all.
const SAFETY: f64 = 1.03;
/// Breaks that a sheet can hold.
const BREAKS: usize = 1_000;
/// Rows that need more breaks than that.
const ROWS: usize = 50_000;

/// The rows that begin a new page, those of the sheet among them. `table_end` is the first row after the table. Gives the
/// sheet's own breaks where it would need more than a file can hold.
pub fn breaks(sheet: &Sheet<'_>, table_end: u32) -> Vec<u32> {
    if sheet.height() > ROWS {
        return sheet.breaks.clone();
    }
    let drawn: Vec<Cow<'_, Row>> = (0..sheet.height()).map_while(|at| sheet.row(at)).collect();
    let height = |at: usize| drawn[at].height.unwrap_or(ROW) * SAFETY;
    let header = sheet.header.map(|(first, last)| (first as usize, last as usize + 1));
    let header_height: f64 = header.map_or(0.0, |(first, last)| (first..last).map(height).sum());
    let own = |at: usize| sheet.breaks.iter().any(|&row| row as usize == at);
    let (room, table_end) = (room(sheet), table_end as usize);
    let end_height: f64 = (table_end..drawn.len()).map(height).sum();

    let mut found: Vec<usize> = Vec::new();
    let (mut used, mut start) = (0.0, 0);
    for at in 0..drawn.len() {
        // All that follows the table is weighed at once, so that it is never torn from the table.
        let needed = if at == table_end { end_height } else { height(at) };
        let full = used + needed > room && at <= table_end;
        if own(at) || full {
            // A page never ends before the first row of the table: its header alone says nothing.
            let least = header.map_or(start, |(_, last)| start.max(last));
            start = if own(at) { at } else { before(&drawn, at, table_end, least) };
            found.push(start);
            let repeated = header.is_some_and(|(_, last)| start >= last);
            used = if repeated { header_height } else { 0.0 } + (start..at).map(height).sum::<f64>();
        }
        used += height(at);
    }
    if found.len() > BREAKS {
        return sheet.breaks.clone();
    }
    found.into_iter().map(|row| row as u32).collect() // the sheets that are broken here are short
}

/// Where to break instead of right before row `at`: before the group of rows that would be torn, if that leaves the page half
/// full or what follows is the end; else with some rows of the table for what follows it.
fn before(rows: &[Cow<'_, Row>], at: usize, table_end: usize, start: usize) -> usize {
    let heading = |row: usize| is_heading(&rows[row]);
    let opens = |row: &usize| heading(*row) && !heading(row - 1);
    let (earliest, latest) = if at == table_end {
        (start + 1, at.saturating_sub(COMPANY))
    } else {
        ((start + at).div_ceil(2).max(start + 1), at)
    };
    (earliest..=latest).rev().find(opens).unwrap_or(if latest > start { latest } else { at })
}

fn is_heading(row: &Row) -> bool {
    use Style::{Band, GroupBand, Header, HeaderIndex, Section, StrongText};
    row.cells
        .iter()
        .take(2)
        .any(|cell| matches!(cell.style, Band | GroupBand | Header | HeaderIndex | Section | StrongText))
}

/// What a page holds: more where the sheet is shrunk to its width.
fn room(sheet: &Sheet<'_>) -> f64 {
    let paper = match sheet.paper {
        Paper::Portrait => UPRIGHT,
        Paper::Landscape => SIDEWAYS,
    };
    let total: f64 = sheet.widths.iter().sum();
    paper * (total / sheet.paper.characters()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::breaks;
    use crate::draw::sheet::{Cell, Row, Sheet, Style};

    /// 35 rows fit a page.
    fn sheet(table: usize, end: usize) -> Sheet<'static> {
        let rows = vec![Row { cells: Vec::new(), height: Some(20.0) }; table + end];
        Sheet { rows, header: Some((0, 1)), widths: vec![50.0], ..Sheet::default() }
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(breaks(&sheet(10, 8), 10), [0; 0]);
        assert_eq!(breaks(&sheet(27, 8), 27), [0; 0]);
    }

    #[test]
    fn signatures_take_the_last_rows_with_them() {
        assert_eq!(breaks(&sheet(31, 8), 31), [27]);
    }

    #[test]
    fn later_pages_repeat_the_header() {
        // 35 rows, then 33 a page.
        assert_eq!(breaks(&sheet(90, 2), 90), [35, 68]);
    }

    #[test]
    fn a_group_is_not_torn_where_it_can_be_helped() {
        let with_group = |row: usize| {
            let mut sheet = sheet(60, 2);
            sheet.rows[row].cells = vec![Cell::text("II", Style::Band)];
            breaks(&sheet, 60).first().copied()
        };
        assert_eq!(with_group(33), Some(33));
        assert_eq!(with_group(24), Some(24));
        assert_eq!(with_group(9), Some(35));
    }
}
