//! Lists that a Word document numbers in its text: "1. Ông Nguyễn Văn A, Giám đốc HTX B;" under a title. Each item is laid out as a
//! row, cut where a clerk would cut it, and nothing is added: which of its columns an item fills is how it is written.

use super::ReadSettings;
use super::docx::{PARAGRAPHS, Part};
use super::grid::{Grid, GridRow};
use super::groups::group_number;
use super::header::Header;
use super::rows::is_running_number;
use super::words::{begins_with, opening, outside_words};
use crate::issue::SheetProblem;
use crate::place::{CellRef, Place};
use crate::roster::column::Column;
use crate::roster::honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Line, Value};
use crate::roster::text::fold;

/// The columns of an item: its number, whom it names, post and unit of a person, where a unit is, what for.
const COLUMNS: [(Meaning, &str); 5] = [
    (Meaning::Index, "STT"),
    (Meaning::Name, "Tên tập thể, cá nhân"),
    (Meaning::PositionAndUnit, "Chức vụ, đơn vị"),
    (Meaning::Address, "Địa chỉ"),
    (Meaning::Achievement, "Thành tích"),
];

/// How the name of a unit begins.
const UNITS: &[&str] = &[
    "htx ",
    "hop tac xa ",
    "lien hiep hop tac xa ",
    "lien hiep htx ",
    "lhhtx ",
    "quy tin dung ",
    "quy td",
    "qtd",
    "to hop tac ",
    "lien minh hop tac xa ",
    "lien minh htx ",
    "ban quan ly ",
    "phong ",
    "tap the ",
    "ubnd ",
    "uy ban nhan dan ",
    "hoi ",
    "cong ty ",
];

/// How what an item is praised for begins.
const ACHIEVEMENTS: &[&str] = &["da co ", "co thanh tich", "co nhieu", "da dat", "thanh tich", "vi da co", "vi co"];

/// The headers of the lists among the paragraphs, whose items are laid out in columns; and the first of the items that stand in no
/// list, with what is to be said of them. Tables stand before the rows `tables`.
pub fn lists(
    grid: &mut Grid,
    tables: &[u32],
    settings: &ReadSettings,
) -> (Vec<Header>, Option<(CellRef, SheetProblem)>) {
    let titles: Vec<usize> = (0..grid.rows.len()).filter(|at| is_title(&grid.rows[*at], settings)).collect();
    let mut headers = Vec::new();
    for (number, title) in titles.iter().enumerate() {
        let first = title + 1;
        let end = titles.get(number + 1).copied().unwrap_or(grid.rows.len());
        // A table below the title is the list.
        let table = tables.iter().find(|row| grid.rows[*title].row < **row);
        let is_in_list = |row: &GridRow| table.is_none_or(|table| row.row < *table);
        let end = first + grid.rows[first..end].iter().take_while(|row| is_in_list(row)).count();
        let says_award = grid.rows[*title].cells.first().is_some_and(|cell| grants(&cell.text, settings));
        let is_entry = |row: &GridRow| names_somebody(row) || (says_award && is_entry(row, settings));
        // What stands between a title and its list speaks of the list, too.
        let begins = |row: &GridRow| is_entry(row) || row.cells.iter().any(|cell| group_number(&cell.text).is_some());
        let first = first + grid.rows[first..end].iter().take_while(|row| !begins(row)).count();
        if grid.rows[first..end].iter().any(is_entry) {
            let at = CellRef::new(grid.rows[*title].row, 0);
            lay(grid, first..end, says_award, settings);
            let columns = (0..).zip(COLUMNS).map(|(column, (meaning, header))| Column {
                column,
                meaning,
                header: header.to_owned(),
                stands_for: None,
            });
            headers.push(Header::of_list(first, at, columns.collect()));
        }
    }
    let unread: Vec<&GridRow> = grid.rows.iter().filter(|row| row.cells.len() == 1 && names_somebody(row)).collect();
    let first = unread.first().and_then(|row| row.cells.first()).map(|cell| cell.at);
    let problem = first.map(|at| (at, SheetProblem::ListUnread { paragraphs: unread.len() }));
    (headers, problem)
}

/// "DANH SÁCH …", or a sentence that grants something to those who follow it.
fn is_title(row: &GridRow, settings: &ReadSettings) -> bool {
    let Some(text) = row.cells.first().map(|cell| cell.text.as_str()) else { return false };
    let folded = format!(" {} ", fold(text));
    let begins = folded.trim_start().starts_with("danh sach ") && !names_somebody(row);
    begins || (text.ends_with(':') && !item(text).is_some_and(|(_, rest)| is_name(rest)) && grants(text, settings))
}

/// Whether a title speaks of awards.
fn grants(text: &str, settings: &ReadSettings) -> bool {
    let folded = format!(" {} ", fold(text));
    settings.award_titles.iter().any(|word| folded.contains(&format!(" {} ", fold(word))))
}

/// Words of a line that names a group: "1. Tập thể".
const WORDS_OF_GROUP: usize = 3;

/// Whether a numbered item under a title of awards names somebody, though without a form of address.
fn is_entry(row: &GridRow, settings: &ReadSettings) -> bool {
    let found = row.cells.first().and_then(|cell| item(&cell.text));
    found.is_some_and(|(number, rest)| !number.is_empty() && !rest.is_empty() && !is_group(rest, settings))
}

fn is_group(rest: &str, settings: &ReadSettings) -> bool {
    let short = rest.split_whitespace().count() <= WORDS_OF_GROUP;
    rest.ends_with(':') || (short && begins_with(&opening(rest), &settings.group))
}

/// The number and the text of an item; a dash is no number.
fn item(text: &str) -> Option<(&str, &str)> {
    if let Some(rest) = text.strip_prefix(['-', '–', '+', '•', '*']) {
        return Some(("", rest.trim_start()));
    }
    let digits = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, rest) = text.split_at(digits);
    let rest = rest.strip_prefix(['.', ')', '/', '-', ':'])?;
    // "1.2" is the number of a group, or a sum.
    let is_item = is_running_number(number) && !rest.starts_with(|letter: char| letter.is_ascii_digit());
    is_item.then_some((number, rest.trim_start()))
}

/// Whether an item is about a person with a form of address, or about a unit.
fn is_name(text: &str) -> bool {
    let folded = fold(text);
    // "Tập thể:" alone names none.
    let begins = |unit: &str| folded.strip_prefix(unit).is_some_and(|rest| !rest.trim().is_empty());
    honorific::split(text).0.is_some() || UNITS.iter().any(|unit| begins(unit))
}

fn names_somebody(row: &GridRow) -> bool {
    row.cells.first().and_then(|cell| item(&cell.text)).is_some_and(|(_, rest)| is_name(rest))
}

/// Lays the items among the rows out in columns; lines between them stay as they are.
fn lay(grid: &mut Grid, range: std::ops::Range<usize>, says_award: bool, settings: &ReadSettings) {
    // Where items have numbers, those with a dash are what is said of them.
    let numbered = grid.rows[range.clone()]
        .iter()
        .filter_map(|row| item(&row.cells.first()?.text))
        .any(|(number, rest)| !number.is_empty() && (says_award || is_name(rest)));
    for row in &mut grid.rows[range] {
        let [cell] = row.cells.as_slice() else { continue };
        let Some((number, rest)) =
            item(&cell.text).filter(|(number, rest)| is_name(rest) || (numbered && !number.is_empty()))
        else {
            continue;
        };
        if rest.is_empty() || is_group(rest, settings) {
            continue;
        }
        let laid = cut(number, rest);
        let struck = grid.struck.contains(&cell.at);
        let cells: Vec<Cell> = (0..)
            .zip(laid)
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| {
                let at = CellRef::new(row.row, column);
                Cell { at, raw: text.as_str().into(), text: text.into(), value: Value::Text, inherited: false }
            })
            .collect();
        if struck {
            grid.struck.extend(cells.iter().map(|cell| cell.at));
        }
        row.cells = cells;
    }
}

/// An item in the columns: who, what they are or where they are, and what for.
fn cut(number: &str, rest: &str) -> [String; 5] {
    let rest = rest.trim_end_matches([';', '.', ',', ' ']);
    let mut parts = rest
        .split(", ")
        .flat_map(|part| part.split("; "))
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(" - "));
    let name = parts.next().unwrap_or(rest).trim().to_owned();
    let (mut about, mut praised): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for part in parts {
        let folded = fold(part);
        if !praised.is_empty() || ACHIEVEMENTS.iter().any(|begins| folded.starts_with(begins)) {
            praised.push(part);
        } else {
            about.push(part);
        }
    }
    let is_unit = honorific::split(&name).0.is_none() && is_name(&name);
    let (post, place) = if is_unit { (String::new(), about.join(", ")) } else { (about.join(", "), String::new()) };
    [number.to_owned(), name, post, place, praised.join(", ")]
}

/// The lines of the document that stand above a table.
pub fn above(part: Option<&Part>, file: &Place) -> Vec<Line> {
    let Some(Part::Table { above }) = part else { return Vec::new() };
    let paragraphs = file.in_sheet(PARAGRAPHS);
    let line = |(row, text): &(u32, String)| Line::new(text.as_str(), paragraphs.at(CellRef::new(*row, 0)));
    above.iter().map(line).collect()
}

/// Rows of more than so many cells, or more of them, are no letterhead.
const WIDEST: usize = 3;
const HIGHEST: usize = 8;

/// Whether rows without a header are no list that could not be read: the text of a document, or a table that only lays out its
/// letterhead or its signatures.
pub fn is_no_list(part: Option<&Part>, rows: &[GridRow], settings: &ReadSettings) -> bool {
    match part {
        None => false,
        Some(Part::Paragraphs { .. }) => true,
        Some(Part::Table { .. }) => {
            let mut cells = rows.iter().flat_map(|row| &row.cells);
            rows.len() <= HIGHEST
                && rows.iter().all(|row| row.cells.len() <= WIDEST)
                && !rows.iter().any(|row| row.cells.first().is_some_and(|cell| is_running_number(&cell.text)))
                && cells.any(|cell| outside_words(&cell.text, settings).is_some())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_cut_where_a_clerk_would_cut_them() {
        let laid = |text: &str| item(text).map(|(number, rest)| cut(number, rest).join("|"));
        let wanted = [
            ("1. Ông Nguyễn Văn A, Giám đốc HTX B;", "1|Ông Nguyễn Văn A|Giám đốc HTX B||"),
            ("2) Hợp tác xã Tân Tiến, huyện Tân Biên.", "2|Hợp tác xã Tân Tiến||huyện Tân Biên|"),
            (
                "- Bà Trần Thị C – Kế toán, HTX D, đã có thành tích xuất sắc, nhiều năm",
                "|Bà Trần Thị C|Kế toán, HTX D||đã có thành tích xuất sắc, nhiều năm",
            ),
        ];
        for (text, cells) in wanted {
            assert_eq!(laid(text).as_deref(), Some(cells), "{text}");
        }
        for text in ["I. TẬP THỂ", "1.2. Cá nhân", "Điều 1. Tặng", "12", "", "1"] {
            assert_eq!(item(text), None, "{text}");
        }
        assert!(is_name("Ông Nguyễn Văn A") && is_name("QTDND Thạnh Tân") && !is_name("Tập thể:"));
    }
}
