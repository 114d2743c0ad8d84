//! Workbooks of Excel 2007 and later.

use super::Failure;
use crate::sheet::{Align, Book, Look, Sheet, Value};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
};

/// The file's bytes; its creation date is fixed, so that two runs give the same ones.
pub fn bytes(book: &Book) -> Result<Vec<u8>, Failure> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2023, 3, 1)?;
    workbook.set_properties(&DocProperties::new().set_author("Văn phòng").set_creation_datetime(&created));
    for sheet in &book.sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> Result<(), Failure> {
    page.set_name(&sheet.name)?;
    page.set_hidden(sheet.hidden);
    page.set_paper_size(9).set_margins(0.5, 0.4, 0.6, 0.6, 0.3, 0.3);
    if sheet.landscape {
        page.set_landscape();
    }
    page.set_print_fit_to_pages(1, 0);
    // Else a formula that gives an empty text is stored with the result 0.
    page.set_formula_result_default("");
    for (column, width) in (0u16..).zip(&sheet.widths) {
        page.set_column_width(column, *width)?;
    }
    for (row, height) in &sheet.heights {
        page.set_row_height(*row, *height)?;
    }
    for (top, left, bottom, right) in &sheet.merges {
        let look = sheet.cells.get(&(*top, *left)).map_or(Look::PLAIN, |cell| cell.look);
        page.merge_range(*top, *left, *bottom, *right, "", &format(look, false))?;
    }
    for ((row, column), cell) in &sheet.cells {
        let (row, column) = (*row, *column);
        let look = format(cell.look, matches!(cell.value, Value::Date(_)));
        match &cell.value {
            Value::Empty => page.write_blank(row, column, &look)?,
            Value::Text(text) => page.write_string_with_format(row, column, text, &look)?,
            Value::Number(number) => page.write_number_with_format(row, column, *number, &look)?,
            Value::Date(serial) => page.write_number_with_format(row, column, f64::from(*serial), &look)?,
            Value::TextFormula(formula, text) => {
                page.write_formula_with_format(row, column, Formula::new(formula).set_result(text), &look)?
            }
            Value::NumberFormula(formula, number) => page.write_formula_with_format(
                row,
                column,
                Formula::new(formula).set_result(number.to_string()),
                &look,
            )?,
        };
    }
    for ((top, left, bottom, right), range) in &sheet.choices {
        let choice = DataValidation::new().allow_list_formula(Formula::new(range));
        page.add_data_validation(*top, *left, *bottom, *right, &choice)?;
    }
    Ok(())
}

fn format(look: Look, date: bool) -> Format {
    let align = match look.align {
        Align::Left => FormatAlign::Left,
        Align::Center => FormatAlign::Center,
    };
    let mut format = Format::new()
        .set_font_name("Times New Roman")
        .set_font_size(f64::from(look.size))
        .set_align(align)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap();
    if look.bold {
        format = format.set_bold();
    }
    if look.italic {
        format = format.set_italic();
    }
    if look.border {
        format = format.set_border(FormatBorder::Thin);
    }
    if look.shade {
        format = format.set_background_color(0x00DD_EBF7);
    }
    if date {
        format = format.set_num_format("dd/mm/yyyy");
    }
    format
}
