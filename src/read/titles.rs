//! The lines above a header that speak of its table.

use super::ReadSettings;
use super::grid::{Grid, GridRow};
use super::groups::group_number;
use super::words::outside_words;
use crate::roster::table::{Cell, DataRow, Line, Row, RowClass, Sheet, Value};
use crate::roster::text::fold;

/// The texts of a line above a header, without those of the letterhead, date line and signature.
pub fn title_lines(row: &GridRow, sheet: &Sheet, settings: &ReadSettings) -> Vec<Line> {
    let own = row.cells.iter().filter(|cell| !cell.inherited);
    own.filter(|cell| outside_words(&cell.text, settings).is_none()).map(|cell| line(cell, sheet)).collect()
}

fn line(cell: &Cell, sheet: &Sheet) -> Line {
    Line { text: cell.text.to_string(), place: sheet.place_of(cell.at) }
}

/// The lone lines right above the next header are its titles, not rows of the table before. They are taken from the rows
/// since `start` and from its data rows.
pub fn take_titles(
    sheet: &mut Sheet,
    start: usize,
    data: &mut Vec<DataRow>,
    grid: &Grid,
    settings: &ReadSettings,
) -> Vec<Line> {
    let mut titles = Vec::new();
    for at in (start..sheet.rows.len()).rev() {
        let row = &sheet.rows[at];
        if !is_title(row, grid)
            || matches!(row.class, RowClass::Total | RowClass::Header | RowClass::Index | RowClass::Footer)
        {
            break;
        }
        if matches!(row.class, RowClass::Data | RowClass::Group) {
            let texts = row.cells.iter().filter(|cell| outside_words(&cell.text, settings).is_none());
            titles.extend(texts.map(|cell| line(cell, sheet)));
            let row = &mut sheet.rows[at];
            row.class = RowClass::Letterhead;
            row.reason = "title-of-next-table";
            row.table = None;
        }
    }
    data.retain(|data| sheet.rows[data.row].class == RowClass::Data);
    titles.reverse();
    titles
}

/// A lone text that a title looks like: merged, numbered, in capitals, in brackets, or beginning as titles do. Any other lone text
/// may be a row of a narrow table.
fn is_title(row: &Row, grid: &Grid) -> bool {
    let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
    let [cell] = own.as_slice() else { return own.is_empty() };
    if cell.value != Value::Text {
        return false;
    }
    let letters: Vec<char> = cell.text.chars().filter(|letter| letter.is_alphabetic()).collect();
    let capitals = letters.len() > 6 && letters.iter().all(|letter| !letter.is_lowercase());
    let folded = fold(&cell.text);
    let begins = [
        "danh sach",
        "bieu",
        "bang",
        "phu luc",
        "kem theo",
        "ban hanh kem",
        "tong hop",
        "don vi tinh",
        "nam ",
        "giai doan",
    ];
    grid.last_column(cell) > cell.at.column + 1
        || capitals
        || cell.text.starts_with('(')
        || group_number(&cell.text).is_some()
        || begins.iter().any(|word| folded.starts_with(word))
}

/// A later table's titles: its own, below those of the whole sheet where both tables' own titles are numbered ("I. …", "II. …") and
/// so the unnumbered ones above speak of both.
pub fn inherited_titles(of_sheet: &[Line], own: Vec<Line>) -> Vec<Line> {
    inherited(of_sheet, own, |title| &title.text)
}

/// The same of titles in another form.
pub fn inherited<T: Clone>(of_sheet: &[T], own: Vec<T>, text: impl Fn(&T) -> &str) -> Vec<T> {
    let first_numbered = of_sheet.iter().position(|title| group_number(text(title)).is_some());
    let numbered = own.iter().any(|title| group_number(text(title)).is_some());
    match first_numbered {
        Some(end) if numbered => of_sheet[..end].iter().cloned().chain(own).collect(),
        _ => own,
    }
}
