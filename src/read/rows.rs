//! What each row of a sheet is, and why.

use super::ReadSettings;
use super::grid::{Grid, GridRow};
use super::header::Header;
use super::meaning::Meaning;
use super::table::{Cell, Group, Reason, RowClass, Value};
use super::text::{fold, key};
use crate::place::{CellRef, Place};

/// The class of a row that stands above or below a table, by its words alone.
pub fn outside(row: &GridRow, settings: &ReadSettings) -> Option<(RowClass, Reason)> {
    let text = first_text(row)?;
    if begins_with(text, &settings.footer) || is_date_line(text) {
        return Some((RowClass::Footer, "signature"));
    }
    if begins_with(text, &settings.letterhead) {
        return Some((RowClass::Letterhead, "letterhead-words"));
    }
    begins_with(text, &settings.note).then_some((RowClass::Note, "note-words"))
}

/// Sorts the rows below a header, until the next one.
pub struct Sorter<'a> {
    grid: &'a Grid,
    header: &'a Header,
    settings: &'a ReadSettings,
    sheet: &'a Place,
    groups: Vec<(i32, Group)>,
    plain_level: Option<i32>,
    signed: bool,
    fresh: bool,
}

impl<'a> Sorter<'a> {
    pub fn new(grid: &'a Grid, header: &'a Header, settings: &'a ReadSettings, sheet: &'a Place) -> Self {
        Self { grid, header, settings, sheet, groups: Vec::new(), plain_level: None, signed: false, fresh: true }
    }

    /// The groups that stand above the rows that come next, from the outermost in.
    pub fn groups(&self) -> Vec<Group> {
        self.groups.iter().map(|(_, group)| group.clone()).collect()
    }

    pub fn class(&mut self, row: &GridRow) -> (RowClass, Reason) {
        let class = self.judge(row);
        if !matches!(class.0, RowClass::Index | RowClass::Header) {
            self.fresh = false;
        }
        class
    }

    fn judge(&mut self, row: &GridRow) -> (RowClass, Reason) {
        let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
        if own.is_empty() {
            return (RowClass::Blank, "covered-by-merged-cell");
        }
        if self.fresh && is_index_row(&own) {
            return (RowClass::Index, "column-numbers");
        }
        if self.repeats_header(&own) {
            return (RowClass::Header, "repeated-header");
        }
        if own.iter().all(|cell| cell.value == Value::Number(0.0)) {
            // Prefilled formulas that no program has calculated yet, or that give nothing.
            return (RowClass::Note, "zeros-only");
        }
        let number = self.index_text(row);
        let numbered = number.is_some_and(is_running_number);
        let text = first_text(row).unwrap_or_default();
        if !numbered && self.is_total(row) {
            return (RowClass::Total, "total-words");
        }
        if !numbered && (begins_with(text, &self.settings.footer) || is_date_line(text)) {
            self.signed = true;
            return (RowClass::Footer, "signature");
        }
        if !numbered && begins_with(text, &self.settings.note) {
            return (RowClass::Note, "note-words");
        }
        if !numbered && own.iter().all(|cell| cell.value == Value::Text) && self.is_signed_below(row) {
            return (RowClass::Footer, "above-signature");
        }
        if self.signed && !numbered {
            return (RowClass::Footer, "below-signature");
        }
        if let Some((level, group)) = self.group(row, &own, number) {
            self.groups.retain(|(known, _)| *known < level);
            self.groups.push((level, group));
            return (RowClass::Group, "group-row");
        }
        let named =
            self.header.columns.iter().any(|column| column.meaning != Meaning::Index && row_has(row, column.column));
        if !named && own.len() == 1 && numbered {
            return (RowClass::Note, "number-only");
        }
        (RowClass::Data, "data")
    }

    /// Titles of signers ("TRƯỞNG BAN") stand right above "(Ký, họ tên)".
    fn is_signed_below(&self, row: &GridRow) -> bool {
        let at = self.grid.rows.partition_point(|known| known.row <= row.row);
        let below = self.grid.rows.get(at).filter(|next| next.row <= row.row + 2);
        below.and_then(first_text).is_some_and(|text| {
            let folded = fold_bracketed(text);
            folded.starts_with("ky ") || folded.starts_with("da ky")
        })
    }

    fn index_text<'r>(&self, row: &'r GridRow) -> Option<&'r str> {
        let column = self.header.columns.iter().find(|column| column.meaning == Meaning::Index)?;
        row.cells.iter().find(|cell| cell.at.column == column.column).map(|cell| cell.text.as_str())
    }

    /// The header's own texts again, as on a further printed page.
    fn repeats_header(&self, own: &[&Cell]) -> bool {
        let rows = self.grid.rows.get(self.header.first..=self.header.last).unwrap_or_default();
        own.len() >= 2
            && rows.iter().any(|row| {
                let texts = row.cells.iter().filter(|cell| !cell.inherited);
                texts.clone().count() == own.len()
                    && texts.zip(own).all(|(a, b)| a.at.column == b.at.column && fold(&a.text) == fold(&b.text))
            })
    }

    /// "Cộng", "Tổng cộng: 15 người", "(I)+(II)" in the row's first text.
    fn is_total(&self, row: &GridRow) -> bool {
        let Some(text) = first_text(row) else { return false };
        let sum_of_groups =
            text.contains('+') && text.chars().all(|c| "IVX()+=0123456789 ".contains(c)) && text.contains('(');
        sum_of_groups || begins_with(text, &self.settings.total)
    }

    /// A group row and its level: a lone text that is numbered as a group (A, I, 1.1), merged over the width, or a word
    /// that groups.
    fn group(&mut self, row: &GridRow, own: &[&Cell], number: Option<&str>) -> Option<(i32, Group)> {
        let texts: Vec<&&Cell> = own.iter().filter(|cell| cell.value == Value::Text).collect();
        let by_index = number.and_then(group_level);
        let first = texts.first()?;
        let body = match by_index {
            Some(_) => texts.get(1).copied()?,
            None => first,
        };
        let lone = texts.len() == 1 + usize::from(by_index.is_some());
        let in_text = split_number(&body.text).and_then(group_level);
        let merged = self.grid.last_column(body) > body.at.column + 1;
        let in_index = self.header.columns.iter().any(|c| c.meaning == Meaning::Index && c.column == body.at.column);
        let grouping = begins_with(&body.text, &self.settings.group);
        let table_is_narrow = self.header.columns.len() <= 2;
        let plain = lone && own.len() == 1 && !table_is_narrow && (merged || in_index || grouping);
        let level = match (by_index.filter(|_| lone), in_text.filter(|_| lone && own.len() == 1)) {
            (Some(level), _) | (None, Some(level)) => level,
            (None, None) if plain => {
                let outermost = self.groups.is_empty();
                *self.plain_level.get_or_insert(if outermost { -1 } else { 9 })
            }
            _ => return None,
        };
        let place = self.sheet.at(CellRef::new(row.row, body.at.column));
        Some((level, Group { text: body.text.clone(), place }))
    }
}

fn fold_bracketed(text: &str) -> String {
    fold(text.trim_matches(['(', ')', ' ', '*']))
}

fn row_has(row: &GridRow, column: u32) -> bool {
    row.cells.iter().any(|cell| cell.at.column == column && !cell.inherited)
}

fn first_text(row: &GridRow) -> Option<&str> {
    row.cells.iter().find(|cell| cell.value == Value::Text && !cell.inherited).map(|cell| cell.text.as_str())
}

/// Whether the text begins with one of the words. Words with tone marks are compared with them (a person called "Tống"
/// is no "tổng"), so the lists hold the spellings without marks too.
fn begins_with(text: &str, words: &[String]) -> bool {
    let text = key(text.trim_start_matches(['(', '*', '-', ' ', '+']));
    words.iter().any(|word| match text.strip_prefix(word.as_str()) {
        Some(rest) => rest.is_empty() || rest.starts_with(' '),
        None => false,
    })
}

/// "Tân Biên, ngày 10 tháng 9 năm 2022", also with dots for the numbers.
fn is_date_line(text: &str) -> bool {
    let folded = format!(" {} ", fold(text));
    let dated = folded.find(" ngay ").zip(folded.find(" thang ")).zip(folded.find(" nam "));
    dated.is_some_and(|((day, month), year)| day < month && month < year && folded.len() < 70)
        && !folded.contains(" so ")
}

/// 1, 2, 3 … or (1), (2), (3) = (1) + (2), or A, B, 1, 2: nothing but short numbers and letters, at least three.
fn is_index_row(own: &[&Cell]) -> bool {
    let short = |cell: &&Cell| {
        let text = fold(&cell.text.replace(['(', ')'], " "));
        cell.text.len() <= 12
            && !text.is_empty()
            && text.split(' ').all(|part| part.len() <= 2 && part.chars().all(|c| c.is_ascii_alphanumeric()))
            && (text.chars().any(|c| c.is_ascii_digit()) || text.len() == 1)
    };
    let numbers = own.iter().filter(|cell| cell.text.chars().any(|c| c.is_ascii_digit())).count();
    own.len() >= 3 && numbers >= 2 && own.iter().all(short) && rises(own)
}

/// The first numbers of the cells go up by one.
fn rises(own: &[&Cell]) -> bool {
    let numbers: Vec<u32> = own
        .iter()
        .filter_map(|cell| cell.text.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty())?.parse().ok())
        .collect();
    numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1))
}

/// 1, 01, "1." in the column of running numbers.
fn is_running_number(text: &str) -> bool {
    let digits = text.trim().trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.len() <= 5 && digits.chars().all(|c| c.is_ascii_digit())
}

/// How deep a group's number nests: A over I over 1.1 over a.
fn group_level(number: &str) -> Option<i32> {
    let number = number.trim().trim_matches(['.', ')', '(', '/', ':', ' ']);
    let mut letters = number.chars();
    if number.is_empty() {
        None
    } else if number.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
        Some(1)
    } else if let (Some(letter), None) = (letters.next(), letters.next()) {
        match letter {
            'A'..='Z' => Some(0),
            'a'..='z' if letter != 'x' && letter != 'v' => Some(4),
            _ => None,
        }
    } else {
        let dotted = number.contains('.')
            && number
                .split('.')
                .all(|p| !p.is_empty() && p.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X')));
        dotted.then_some(2)
    }
}

/// The number before a text: "II. Huyện Tân Biên" gives "II".
fn split_number(text: &str) -> Option<&str> {
    let (number, rest) = text.split_once(['.', ')', '-', '/', ':'])?;
    (!rest.trim().is_empty() && number.len() <= 5).then_some(number)
}
