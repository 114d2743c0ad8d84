//! The lines above a header that speak of its table.

use super::ReadSettings;
use super::evidence::{may_be_named, names_a_unit};
use super::grid::{Grid, GridRow};
use super::groups::group_number;
use super::words::{begins_with, in_capitals, opening, outside_words};
use crate::roster::column::Column;
use crate::roster::table::{Cell, DataRow, Line, Row, RowClass, Sheet, Value};
use crate::roster::text::fold;

/// The texts of a line above a header, without those of the letterhead, date line and signature.
pub fn title_lines(row: &GridRow, sheet: &Sheet, settings: &ReadSettings) -> Vec<Line> {
    let own = row.cells.iter().filter(|cell| !cell.inherited);
    own.filter(|cell| outside_words(&cell.text, settings).is_none()).map(|cell| line(cell, sheet)).collect()
}

fn line(cell: &Cell, sheet: &Sheet) -> Line {
    Line::new(cell.text.as_str(), sheet.place_of(cell.at))
}

/// The first words of titles, folded.
const OPENINGS: &[&str] = &[
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

fn begins_as_title(text: &str) -> bool {
    let folded = fold(text);
    OPENINGS.iter().any(|word| folded.starts_with(word))
}

/// Titles that are parted over several rows say one sentence: "DANH SÁCH CÁ NHÂN ĐỀ" over "NGHỊ TẶNG GIẤY KHEN".
pub fn join_sentences(titles: &mut [Line]) {
    let mut from = 0;
    while from < titles.len() {
        let end = (from + 1..titles.len()).find(|at| !goes_on(titles, *at)).unwrap_or(titles.len());
        if end - from > 1 {
            let texts: Vec<&str> = titles[from..end].iter().map(|title| title.text.as_str()).collect();
            let sentence = texts.join(" ");
            titles[from..end].iter_mut().for_each(|title| title.sentence = Some(sentence.clone()));
        }
        from = end;
    }
}

/// Whether a title goes on with the one in the row right above it, each alone in its row: in the same capitals, or with a small letter, and
/// not as titles begin.
fn goes_on(titles: &[Line], at: usize) -> bool {
    let row = |at: usize| titles.get(at).and_then(|title| title.place.cell).map(|cell| cell.row);
    let (upper, lower) = (titles[at - 1].text.trim(), titles[at].text.trim());
    let is_next = row(at - 1).zip(row(at)).is_some_and(|(above, below)| above + 1 == below);
    let shares = row(at + 1) == row(at) || at.checked_sub(2).is_some_and(|before| row(before) == row(at - 1));
    if row(at - 1) == row(at) && wants_more(upper) {
        return true;
    }
    let is_small = lower.starts_with(char::is_lowercase);
    let is_whole = upper.ends_with(['.', ':', ';', ')', '!']) || group_number(lower).is_some();
    is_next
        && !shares
        && !is_whole
        && (is_small || (in_capitals(upper) && in_capitals(lower)))
        && lower.starts_with(char::is_alphabetic)
        && !begins_as_title(lower)
}

/// Whether a title breaks off behind a word that does not end one: "ĐỀ NGHỊ LIÊN MINH HTX TỈNH TẶNG" beside "GIẤY KHEN".
fn wants_more(title: &str) -> bool {
    let last = fold(title).rsplit(' ').next().map(str::to_owned);
    last.is_some_and(|word| matches!(word.as_str(), "tang" | "cua" | "va" | "cho"))
}

/// The lone lines right above the next header are its titles, not rows of the table before. They are taken from the rows
/// since `start` and from its data rows.
pub fn take_titles(
    sheet: &mut Sheet,
    start: usize,
    data: &mut Vec<DataRow>,
    (grid, columns): (&Grid, &[Column]),
    settings: &ReadSettings,
) -> Vec<Line> {
    let mut titles = Vec::new();
    for at in (start..sheet.rows.len()).rev() {
        let row = &sheet.rows[at];
        if !is_title(row, grid)
            || is_name_in_capitals(sheet, at, start, columns, settings)
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

/// Whether a lone text in capitals is one more name below the one right above it, which is in capitals too.
fn is_name_in_capitals(sheet: &Sheet, at: usize, start: usize, columns: &[Column], settings: &ReadSettings) -> bool {
    let row = &sheet.rows[at];
    let [cell] = row.cells.as_slice() else { return false };
    let Some(column) = columns.iter().find(|column| column.column == cell.at.column) else { return false };
    let above = sheet.rows[start..at].last().filter(|above| above.class == RowClass::Data && above.row + 1 == row.row);
    let is_shouted_above = above.and_then(|row| row.cell_at(column.column)).is_some_and(|name| in_capitals(&name.text));
    let names_a_kind = begins_with(&opening(&cell.text), &settings.group);
    is_shouted_above
        && column.meaning.is_name()
        && may_be_named(cell, column.meaning, &settings.spellings)
        && !begins_as_title(&cell.text)
        && (!names_a_kind || names_a_unit(&cell.text, &settings.spellings))
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
    grid.last_column(cell) > cell.at.column + 1
        || capitals
        || cell.text.starts_with('(')
        || group_number(&cell.text).is_some()
        || begins_as_title(&cell.text)
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
