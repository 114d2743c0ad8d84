//! Drop-downs: Excel's data validation over a list that stands in cells, where its limit of 255 characters does not matter.

use super::{XlsxFailure, column};
use crate::draw::sheet::DropDown;
use crate::place::column_letters;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Formula, Worksheet};

/// Characters of a warning, by Excel's limit.
const WARNING: usize = 225;

pub fn insert(paper: &mut Worksheet, list: &DropDown) -> Result<(), XlsxFailure> {
    let cell = |row: u32, beside: u32| format!("${}{}", column_letters(beside), u64::from(row) + 1);
    let (first, last) = (list.list.first, list.list.last);
    let range = format!("={}:{}", cell(first.row, first.column), cell(last.row, last.column));
    let warning: String = list.warning.chars().take(WARNING).collect();
    let style = if list.free { DataValidationErrorStyle::Warning } else { DataValidationErrorStyle::Stop };
    let validation = DataValidation::new()
        .allow_list_formula(Formula::new(range))
        .set_error_style(style)
        .set_error_message(warning)?;
    let (row, beside) = (list.at.row, column(list.at.column));
    paper.add_data_validation(row, beside, row, beside, &validation)?;
    Ok(())
}
