//! The sheets as they stand in the file: long ones in parts, each under its final name. Whoever writes the file and whoever
//! tells where something stands in it ask here, so that both say the same.

use super::{Sheet, Workbook, names, split::split};
use std::borrow::Cow;

/// Rows of a sheet, by Excel's limits.
pub const ROWS: u32 = 1_048_576;

/// A sheet of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid<'a> {
    pub name: String,
    /// The place of its sheet, or of the one that it is a part of, in the workbook.
    pub at: usize,
    /// Still under the name that was wished.
    pub sheet: Cow<'a, Sheet<'a>>,
}

/// Every sheet of the file, none of more than `limit` rows.
pub fn laid_out<'a>(workbook: &'a Workbook<'a>, limit: u32) -> Vec<Laid<'a>> {
    let sheets = workbook.sheets.iter().enumerate();
    let sheets: Vec<(usize, Cow<'_, Sheet<'_>>)> =
        sheets.flat_map(|(at, sheet)| parts(sheet, limit).into_iter().map(move |part| (at, part))).collect();
    let names = names::unique(sheets.iter().map(|(_, sheet)| sheet.name.as_str()));
    names.into_iter().zip(sheets).map(|(name, (at, sheet))| Laid { name, at, sheet }).collect()
}

/// A sheet that fits is not copied.
fn parts<'a>(sheet: &'a Sheet<'a>, limit: u32) -> Vec<Cow<'a, Sheet<'a>>> {
    if sheet.height() <= limit as usize {
        return vec![Cow::Borrowed(sheet)];
    }
    split(sheet.clone(), limit).into_iter().map(Cow::Owned).collect()
}

#[cfg(test)]
mod tests {
    use super::laid_out;
    use crate::draw::sheet::{Cell, Row, Sheet, Style, Workbook};

    #[test]
    fn a_long_sheet_stands_in_parts_under_names_of_their_own() {
        let row = |at: usize| Row { cells: vec![Cell::ordinal(at), Cell::empty(Style::Text)], height: None };
        let sheet = |name: &str, rows| Sheet {
            name: name.into(),
            rows: (0..rows).map(row).collect(),
            header: Some((0, 0)),
            ..Sheet::default()
        };
        let workbook = Workbook { sheets: vec![sheet("Một/hai", 5), sheet("Ba", 2)], ..Workbook::default() };
        let laid = laid_out(&workbook, 3);
        let told: Vec<(&str, usize)> = laid.iter().map(|part| (part.name.as_str(), part.sheet.rows.len())).collect();
        assert_eq!(told, [("Một-hai", 3), ("Một-hai (2)", 3), ("Ba", 2)]);
        assert!(laid.iter().take(2).all(|part| part.sheet.name == "Một/hai"), "links still find the sheet");
        assert_eq!(laid[1].sheet.rows[2].cells[0], Cell::ordinal(4), "the row that was the fifth");
    }
}
