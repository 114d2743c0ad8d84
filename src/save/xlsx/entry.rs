//! Drop-downs and what else may be typed into a cell: Excel's data validation. Lists stand in cells, where its limit of 255
//! characters does not matter.

use super::{XlsxFailure, column};
use crate::draw::sheet::{Area, Entry, Rule};
use crate::place::{CellRef, column_letters};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, Worksheet,
};

/// Characters of a warning, by Excel's limit.
const WARNING: usize = 225;
/// Characters of an input message and of its title.
const MESSAGE: usize = 255;
const TITLE: usize = 32;

/// `lists` is the sheet that the lists of the workbook stand in.
pub fn insert(paper: &mut Worksheet, entry: &Entry, lists: Option<&str>) -> Result<(), XlsxFailure> {
    let short = |text: &str, most: usize| -> String {
        let mut units = 0;
        let fits = |letter: &char| {
            units += letter.len_utf16();
            units <= most
        };
        text.chars().take_while(fits).collect()
    };
    let day = |date: crate::model::Date| {
        ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), date.month() as u8, date.day() as u8)
    };
    let blank = DataValidation::new();
    let validation = match entry.rule {
        Rule::Anything => blank.allow_any_value(),
        Rule::Listed { column, first, last } => {
            let Some(sheet) = lists else { return Ok(()) };
            let (letters, from, to) = (column_letters(column), u64::from(first) + 1, u64::from(last) + 1);
            let sheet = sheet.replace('\'', "''");
            blank.allow_list_formula(Formula::new(format!("='{sheet}'!${letters}${from}:${letters}${to}")))
        }
        Rule::Beside(Area { first, last }) => {
            let cell = |cell: CellRef| format!("${}${}", column_letters(cell.column), u64::from(cell.row) + 1);
            blank.allow_list_formula(Formula::new(format!("={}:{}", cell(first), cell(last))))
        }
        Rule::Whole { from, to } => blank.allow_whole_number(DataValidationRule::Between(from, to)),
        Rule::Decimal { from, to } => {
            let hundredths = |number: i32| f64::from(number) / 100.0;
            blank.allow_decimal_number(DataValidationRule::Between(hundredths(from), hundredths(to)))
        }
        Rule::Day { from, to } => blank.allow_date(DataValidationRule::Between(day(from)?, day(to)?)),
    };
    let validation = validation
        .set_error_style(if entry.strict { DataValidationErrorStyle::Stop } else { DataValidationErrorStyle::Warning })
        .set_error_message(short(&entry.warning, WARNING))?
        .set_input_title(short(&entry.title, TITLE))?
        .set_input_message(short(&entry.message, MESSAGE))?;
    let (first, last) = (entry.cells.first, entry.cells.last);
    paper.add_data_validation(first.row, column(first.column), last.row, column(last.column), &validation)?;
    Ok(())
}
