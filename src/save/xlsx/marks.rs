//! What helps reading numbers: bars behind them, and small lines that show how they went.

use super::{XlsxFailure, column};
use crate::draw::sheet::{Area, Sparkline};
use rust_xlsxwriter::{
    Color, ConditionalFormatDataBar, ConditionalFormatDataBarAxisPosition, ConditionalFormatType, Worksheet,
};

const BAR: Color = Color::RGB(0xB4_C7_DC);
const LINE: Color = Color::RGB(0x1F_4E_79);

pub fn bar(paper: &mut Worksheet, area: &Area) -> Result<(), XlsxFailure> {
    let bar = ConditionalFormatDataBar::new()
        .set_fill_color(BAR)
        .set_solid_fill(true)
        .set_border_off(true)
        // From nothing, not from the least: else the least has a bar that says nothing.
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_axis_position(ConditionalFormatDataBarAxisPosition::None);
    let (first, last) = (area.first, area.last);
    paper.add_conditional_format(first.row, column(first.column), last.row, column(last.column), &bar)?;
    Ok(())
}

/// `sheet` is the name that the sheet of the numbers has in the file.
pub fn sparkline(paper: &mut Worksheet, line: &Sparkline, sheet: &str) -> Result<(), XlsxFailure> {
    let (first, last) = (line.values.first, line.values.last);
    let drawn = rust_xlsxwriter::Sparkline::new()
        .set_range((sheet, first.row, column(first.column), last.row, column(last.column)))
        .set_sparkline_color(LINE)
        .show_markers(true);
    paper.add_sparkline(line.at.row, column(line.at.column), &drawn)?;
    Ok(())
}
