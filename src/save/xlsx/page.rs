//! Columns, frozen header, filter and print set-up of a sheet: A4, one page wide, margins of Decree 30/2020/NĐ-CP.

use super::{XlsxFailure, column};
use crate::draw::sheet::{Footer, Paper, Sheet};
use rust_xlsxwriter::Worksheet;

const MILLIMETRES_PER_INCH: f64 = 25.4;
/// Left, right, top, bottom, header, footer, in millimetres.
const MARGINS: [f64; 6] = [30.0, 15.0, 20.0, 20.0, 10.0, 10.0];
/// Excel's code of A4.
const A4: u8 = 9;

pub fn set_up(paper: &mut Worksheet, sheet: &Sheet<'_>) -> Result<(), XlsxFailure> {
    for (at, width) in (0..).zip(&sheet.widths) {
        paper.set_column_width(at, *width)?;
    }
    if let Some((first, last)) = sheet.header {
        paper.set_repeat_rows(first, last)?;
        paper.set_freeze_panes(last + 1, column(sheet.frozen_columns))?;
    }
    if let Some(area) = sheet.filter {
        paper.autofilter(area.first.row, column(area.first.column), area.last.row, column(area.last.column))?;
    }
    for &row in &sheet.hidden_rows {
        paper.set_row_hidden(row)?;
    }
    if let Some((first, last)) = sheet.hidden_columns {
        paper.set_column_range_hidden(column(first), column(last))?;
    }
    paper.set_paper_size(A4);
    match sheet.paper {
        Paper::Portrait => paper.set_portrait(),
        Paper::Landscape => paper.set_landscape(),
    };
    let [left, right, top, bottom, header, footer] = MARGINS.map(|margin| margin / MILLIMETRES_PER_INCH);
    paper.set_margins(left, right, top, bottom, header, footer);
    paper.set_print_fit_to_pages(1, 0);
    paper.set_print_center_horizontally(true);
    paper.set_screen_gridlines(false);
    if !sheet.breaks.is_empty() {
        paper.set_page_breaks(&sheet.breaks)?;
    }
    paper.set_footer(footer_code(&sheet.footer));
    Ok(())
}

/// Excel's code for a footer; an `&` of the text is doubled.
fn footer_code(footer: &Footer) -> String {
    let plain = |text: &str| text.replace('&', "&&");
    let right = plain(&footer.right).replace("{pages}", "&N").replace("{page}", "&P");
    let left: String = plain(&footer.left).chars().take(120).collect();
    // The blank keeps the size apart from a text that begins with a digit.
    format!("&L&\"Times New Roman,Italic\"&9 {left}&R&\"Times New Roman,Regular\"&9 {right}")
}

#[cfg(test)]
mod tests {
    use super::footer_code;
    use crate::draw::sheet::Footer;

    #[test]
    fn signs_of_the_text_are_not_taken_for_codes() {
        let code = footer_code(&Footer { left: "A & B".into(), right: "Trang {page}/{pages}".into() });
        assert!(code.contains("A && B"));
        assert!(code.ends_with("Trang &P/&N"));
    }
}
