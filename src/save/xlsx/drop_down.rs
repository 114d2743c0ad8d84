//! Drop-downs and what else may be typed into a cell: Excel's data validation. Lists stand in cells, where its limit of 255
//! characters does not matter.

use super::{XlsxFailure, column};
use crate::draw::sheet::{DropDown, Entry, Rule};
use crate::place::column_letters;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, Worksheet,
};

/// Characters of a warning, by Excel's limit.
const WARNING: usize = 225;
/// Characters of an input message and of its title.
const MESSAGE: usize = 255;
const TITLE: usize = 32;

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

/// `lists` is the sheet that the lists stand in. What does not fit is said, and may be kept.
pub fn entry(paper: &mut Worksheet, entry: &Entry, lists: Option<&str>) -> Result<(), XlsxFailure> {
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
        Rule::Whole { from, to } => blank.allow_whole_number(DataValidationRule::Between(from, to)),
        Rule::Decimal { from, to } => {
            let hundredths = |number: i32| f64::from(number) / 100.0;
            blank.allow_decimal_number(DataValidationRule::Between(hundredths(from), hundredths(to)))
        }
        Rule::Day { from, to } => blank.allow_date(DataValidationRule::Between(day(from)?, day(to)?)),
    };
    let validation = validation
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_message(short(&entry.warning, WARNING))?
        .set_input_title(short(&entry.title, TITLE))?
        .set_input_message(short(&entry.message, MESSAGE))?;
    let (first, last) = (entry.cells.first, entry.cells.last);
    paper.add_data_validation(first.row, column(first.column), last.row, column(last.column), &validation)?;
    Ok(())
}
