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
    join(grid, tables);
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
        let is_entry = |at: usize| {
            let (row, next) = (&grid.rows[at], grid.rows.get(at + 1).filter(|_| at + 1 < end));
            names_somebody(row) || (says_award && is_entry(row, next, settings))
        };
        // What stands between a title and its list speaks of the list, too.
        let groups = |at: usize| {
            let text = grid.rows[at].cells.first().map(|cell| cell.text.as_str());
            text.is_some_and(|text| {
                group_number(text).is_some()
                    || item(text).is_some_and(|(n, rest)| !n.is_empty() && settings.group.contains(&opening(rest)))
            })
        };
        let first = (first..end).find(|at| is_entry(*at) || groups(*at)).unwrap_or(end);
        if (first..end).any(is_entry) {
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
fn is_entry(row: &GridRow, next: Option<&GridRow>, settings: &ReadSettings) -> bool {
    let found = row.cells.first().and_then(|cell| item(&cell.text));
    found
        .is_some_and(|(number, rest)| !number.is_empty() && !rest.is_empty() && !is_group(number, rest, next, settings))
}

/// Whether an item names a group of the items below it: by a word that groups, alone or before a name, where no item with the next number
/// follows ("4. Xã Văn Sáu" before "5. …" is a person).
fn is_group(number: &str, rest: &str, next: Option<&GridRow>, settings: &ReadSettings) -> bool {
    if rest.ends_with(':') || settings.group.contains(&opening(rest)) {
        return true;
    }
    let next = next.and_then(|row| item(&row.cells.first()?.text)).map(|(number, _)| number);
    let goes_on = || next.is_some_and(|next| Some(number_of(next)) == number_of(number).map(|own| own.checked_add(1)));
    let short = rest.split_whitespace().count() <= WORDS_OF_GROUP;
    short && begins_with(&opening(rest), &settings.group) && !is_name(rest) && !goes_on()
}

fn number_of(text: &str) -> Option<u32> {
    text.trim().parse().ok()
}

/// Whether a paragraph goes on with the item above it: a sentence that begins in small letters, or what the item is praised for.
fn goes_on(text: &str) -> bool {
    let praises = |text: &str| ACHIEVEMENTS.iter().any(|begins| fold(text).starts_with(begins));
    match item(text) {
        None => text.starts_with(char::is_lowercase) || praises(text),
        Some((number, rest)) => number.is_empty() && praises(rest),
    }
}

/// Joins the paragraphs that an item goes on in with its own; none beyond a table, and none that is struck out where the item is not.
fn join(grid: &mut Grid, tables: &[u32]) {
    let mut rows: Vec<GridRow> = Vec::with_capacity(grid.rows.len());
    for row in std::mem::take(&mut grid.rows) {
        let above = rows.last_mut().filter(|above| !tables.iter().any(|table| above.row < *table && *table <= row.row));
        let above = above.and_then(|above| above.cells.first_mut()).filter(|cell| {
            let is_struck = |at| grid.struck.contains(&at);
            item(&cell.text).is_some_and(|(_, rest)| !rest.is_empty() && !rest.ends_with(':'))
                && row.cells.first().is_some_and(|next| goes_on(&next.text) && is_struck(next.at) == is_struck(cell.at))
        });
        match above {
            Some(cell) => {
                let next = &row.cells[0].text;
                // A sentence of its own is parted from the item.
                let own = !next.starts_with(char::is_lowercase) && !cell.text.ends_with([',', ';', ':']);
                let next = next.trim_start_matches(['-', '–', '+', '•', '*', ' ']);
                let text = format!("{}{} {next}", cell.text, if own { "," } else { "" });
                (cell.raw, cell.text) = (format!("{}\n{}", cell.raw, row.cells[0].raw).into(), text.into());
            }
            None => rows.push(row),
        }
    }
    grid.rows = rows;
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
    for at in range {
        let (rows, behind) = grid.rows.split_at_mut(at + 1);
        let (row, next) = (&mut rows[at], behind.first());
        let [cell] = row.cells.as_slice() else { continue };
        let Some((number, rest)) =
            item(&cell.text).filter(|(number, rest)| is_name(rest) || (numbered && !number.is_empty()))
        else {
            continue;
        };
        if rest.is_empty() || is_group(number, rest, next, settings) {
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
