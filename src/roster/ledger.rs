//! The ledger line of a sheet: its rows by class, from the first row to the last that is not blank.

use super::table::{RowClass, Sheet};
use crate::model::LedgerLine;

/// Counts by class. What became of the data rows is filled in by settling.
pub fn line(sheet: &Sheet) -> LedgerLine {
    // The lines of a form on its side are counted as they are read: some are rows of the sheet and some columns.
    let rows = match sheet.on_side {
        true => sheet.rows.len() as u64,
        false => sheet.rows.last().map_or(0, |row| u64::from(row.row) + 1),
    };
    let mut line =
        LedgerLine { file: sheet.place.file.to_string(), sheet: sheet.name.clone(), rows, ..LedgerLine::default() };
    line.blank = rows - sheet.rows.len() as u64;
    for row in &sheet.rows {
        let count = match row.class {
            RowClass::Blank => &mut line.blank,
            RowClass::Letterhead => &mut line.letterhead,
            RowClass::Header => &mut line.header,
            RowClass::Index => &mut line.index,
            RowClass::Group => &mut line.group,
            RowClass::Total => &mut line.total,
            RowClass::Footer => &mut line.footer,
            RowClass::Note => &mut line.note,
            RowClass::Data => &mut line.data,
        };
        *count += 1;
    }
    line
}
