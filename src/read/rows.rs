//! What each row of a sheet is, and why.

use super::ReadSettings;
use super::evidence::{is_record, is_written_as_person, names_a_unit};
use super::grid::{Grid, GridRow};
use super::groups::{Groups, Surroundings};
use super::header::{Header, repeats};
use super::spelling::Spellings;
use super::words::{begins_with, is_date_line, is_total, opening, outside_words};
use crate::model::EXAMPLE;
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Line, Reason, RowClass, Value};
use crate::roster::text::fold;
use std::sync::Arc;

/// The class of a row that stands above or below a table, by the words of its first text.
pub fn outside(row: &GridRow, settings: &ReadSettings) -> Option<(RowClass, Reason)> {
    outside_words(first_text(row)?, settings)
}

/// How the rows below a header are numbered.
#[derive(Clone, Copy, Debug, Default)]
pub struct Numbering {
    /// Roman numbers and letters number groups: some row has a running number, or something without any.
    of_groups: bool,
    /// Rows of nothing but a number and a text stand beside the count of the others: they are groups.
    counts_groups_apart: bool,
    /// The last row that is numbered, counted from zero.
    last: Option<u32>,
}

impl Numbering {
    /// By the numbers in the column of running numbers.
    pub fn of(rows: &[GridRow], index: u32, spellings: &Spellings) -> Self {
        let lone = |row: &GridRow| {
            let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
            let names = |cell: &&&Cell| names_a_unit(&cell.text, spellings) || is_written_as_person(&cell.text);
            own.len() == 2 && own.get(1).filter(names).is_none()
        };
        let number = |row: &GridRow| {
            let cell = row.cells.iter().find(|cell| cell.at.column == index)?;
            if !is_running_number(&cell.text) {
                return None;
            }
            cell.text.trim().trim_end_matches(['.', ')']).parse::<u32>().ok()
        };
        let numbers: Vec<(u32, bool)> = rows.iter().filter_map(|row| Some((number(row)?, lone(row)))).collect();
        let runs_on = |numbers: &[u32]| numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1));
        let groups = numbers.iter().filter(|(_, is_lone)| *is_lone).count();
        let filled = numbers.len() - groups;
        let all: Vec<u32> = numbers.iter().map(|(number, _)| *number).collect();
        let of_filled: Vec<u32> = numbers.iter().filter(|(_, is_lone)| !is_lone).map(|(number, _)| *number).collect();
        let apart = runs_on(&of_filled) && !runs_on(&all);
        let unnumbered = rows.iter().any(|row| {
            let own = row.cells.iter().filter(|cell| !cell.inherited);
            row.cells.iter().all(|cell| cell.at.column != index) && own.count() > 1
        });
        let last = rows.iter().rev().find(|row| number(row).is_some()).map(|row| row.row);
        Self {
            last,
            of_groups: !numbers.is_empty() || unnumbered,
            counts_groups_apart: groups > 1
                && filled > groups
                && apart
                && numbers.first().is_some_and(|(_, is_lone)| *is_lone),
        }
    }
}

/// Sorts the rows below a header, until the next one.
pub struct Sorter<'a> {
    at: Surroundings<'a>,
    settings: &'a ReadSettings,
    /// Whether roman numbers and letters number groups, since the rows are numbered 1, 2, 3 … or there are columns enough to tell.
    numbers_groups: bool,
    groups: Groups,
    open: Arc<[Line]>,
    signed: bool,
    /// The last row that is numbered.
    last_numbered: Option<u32>,
    /// A row of sums came since the last row of data.
    totalled: bool,
    fresh: bool,
}

impl<'a> Sorter<'a> {
    pub fn new(
        grid: &'a Grid,
        header: &'a Header,
        settings: &'a ReadSettings,
        sheet: &'a Place,
        numbering: Numbering,
    ) -> Self {
        let at = Surroundings {
            grid,
            header,
            spellings: &settings.spellings,
            words: &settings.group,
            sheet,
            counts_groups_apart: numbering.counts_groups_apart,
        };
        let is_numbered = header.columns.iter().any(|column| column.meaning == Meaning::Index);
        let numbers_groups = numbering.of_groups || (!is_numbered && header.columns.len() > 2);
        Self {
            at,
            settings,
            numbers_groups,
            groups: Groups::default(),
            open: Arc::default(),
            signed: false,
            last_numbered: numbering.last,
            totalled: false,
            fresh: true,
        }
    }

    /// The groups that stand above the rows that come next, from the outermost in.
    pub fn groups(&self) -> Arc<[Line]> {
        self.open.clone()
    }

    /// The class of the next row; `next` is the one that follows it.
    pub fn class(&mut self, row: &GridRow, next: Option<&GridRow>) -> (RowClass, Reason) {
        let class = self.judge(row, next);
        // Column numbers stand right below a header, also where it is repeated on a further page.
        self.fresh = matches!(class.0, RowClass::Header) || (self.fresh && class.0 == RowClass::Index);
        if class.0 == RowClass::Data {
            self.groups.data();
            (self.signed, self.totalled) = (false, false);
        }
        class
    }

    fn judge(&mut self, row: &GridRow, next: Option<&GridRow>) -> (RowClass, Reason) {
        let own: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.inherited).collect();
        if own.is_empty() {
            return (RowClass::Blank, "covered-by-merged-cell");
        }
        if self.fresh && is_index_row(&own) {
            return (RowClass::Index, "column-numbers");
        }
        if repeats(self.at.header, row) {
            return (RowClass::Header, "repeated-header");
        }
        if own.iter().all(|cell| cell.value == Value::Number(0.0)) {
            // Prefilled formulas that no program has calculated yet, or that give nothing.
            return (RowClass::Note, "zeros-only");
        }
        if own.first().is_some_and(|cell| EXAMPLE.contains(&cell.text.as_str())) {
            return (RowClass::Note, "example-row");
        }
        // Lists side by side have a number each.
        let columns = &self.at.header.columns;
        let is_index = |at: u32| columns.iter().any(|c| c.column == at && c.meaning == Meaning::Index);
        if own.iter().all(|cell| is_index(cell.at.column) && is_running_number(&cell.text)) {
            return (RowClass::Note, "number-only");
        }
        let mut beside = own.iter().filter(|cell| !is_index(cell.at.column)).peekable();
        if beside.peek().is_some() && beside.all(|cell| is_error(cell)) {
            // Prefilled formulas that find nothing, numbered or not.
            return (RowClass::Note, ERRORS_ONLY);
        }
        let number = self.index_text(row);
        if number.is_some_and(is_running_number) {
            return match own.len() == 2 && self.groups.take(row, number, self.numbers_groups, &self.at) {
                true => {
                    self.open = self.groups.texts().into();
                    (RowClass::Group, "group-row")
                }
                false => (RowClass::Data, "numbered"),
            };
        }
        let text = first_text(row).unwrap_or("");
        if is_record(&own, &self.at.header.columns, &self.settings.spellings) {
            return (RowClass::Data, "filled");
        }
        if self.is_total_row(&own) {
            self.totalled = true;
            return (RowClass::Total, "total-words");
        }
        if self.totalled && fold(text).starts_with("trong do") {
            return (RowClass::Note, "part-of-total");
        }
        let filled = self.is_filled(&own);
        let key = opening(text);
        if !filled && (begins_with(&key, &self.settings.footer) || is_date_line(text)) {
            self.signed = true;
            return (RowClass::Footer, "signature");
        }
        if !filled && begins_with(&key, &self.settings.note) {
            return (RowClass::Note, "note-words");
        }
        if !filled && own.iter().all(|cell| cell.value == Value::Text) && is_signed_below(row, next) {
            return (RowClass::Footer, "above-signature");
        }
        if self.signed && !filled {
            return (RowClass::Footer, "below-signature");
        }
        // Offices of signers in any words: in capitals, below the last row that is numbered.
        let is_below = self.last_numbered.is_some_and(|last| row.row > last) && number.is_none();
        if is_below && own.len() > 1 && own.iter().all(|cell| is_shouted(&cell.text)) {
            self.signed = true;
            return (RowClass::Footer, "above-signature");
        }
        if self.groups.take(row, number, self.numbers_groups, &self.at) {
            self.open = self.groups.texts().into();
            return (RowClass::Group, "group-row");
        }
        (RowClass::Data, "data")
    }

    fn index_text<'r>(&self, row: &'r GridRow) -> Option<&'r str> {
        let column = self.at.header.columns.iter().find(|column| column.meaning == Meaning::Index)?;
        row.cells.iter().find(|cell| cell.at.column == column.column && !cell.inherited).map(|cell| cell.text.as_str())
    }

    /// Total words in the row's first text, and beside them nothing but numbers and what counts ("3 tập thể"); or in its second, where the
    /// first is none of a name.
    fn is_total_row(&self, own: &[&Cell]) -> bool {
        let columns = &self.at.header.columns;
        let is_name = |cell: &Cell| columns.iter().any(|c| c.column == cell.at.column && c.meaning.is_name());
        let texts: Vec<&&Cell> = own.iter().filter(|cell| cell.value == Value::Text && has_word(&cell.text)).collect();
        let counts = |cell: &Cell| {
            let first = cell.text.trim_start_matches(['(', ' ', '+', '-']).chars().next();
            first.is_some_and(|letter| letter.is_ascii_digit()) || cell.text.starts_with('(')
        };
        let others = |but: usize| texts.iter().enumerate().filter(|(at, cell)| *at != but && !counts(cell)).count();
        let first = texts.first().is_some_and(|cell| is_total(&cell.text, self.settings)) && others(0) <= 1;
        let second = || texts.get(1).is_some_and(|cell| is_total(&cell.text, self.settings)) && !is_name(texts[0]);
        let is_dated = own.iter().any(|cell| matches!(cell.value, Value::Date(_)));
        let is_bracketed =
            own.iter().take(2).any(|cell| cell.text.starts_with('(') && is_total(&cell.text, self.settings));
        !is_dated && (first || (texts.len() <= 3 && second()) || is_bracketed)
    }

    /// Whether a row has so many cells where the table has columns that it is no line below it, whatever its first words are
    /// ("Giám đốc | Nguyễn Văn A | HTX …"): a name and a number, date or mark; or cells side by side without a gap.
    fn is_filled(&self, own: &[&Cell]) -> bool {
        let columns = &self.at.header.columns;
        let meaning =
            |cell: &Cell| columns.iter().find(|column| column.column == cell.at.column).map(|column| column.meaning);
        let known: Vec<(&Cell, Meaning)> = own
            .iter()
            .filter_map(|cell| meaning(cell).filter(|m| *m != Meaning::Unexplained).map(|m| (*cell, m)))
            .collect();
        let named = known.iter().any(|(_, meaning)| meaning.is_name());
        let exact = |cell: &Cell| {
            matches!(cell.value, Value::Number(_) | Value::Date(_) | Value::Bool(_)) || cell.text.chars().count() == 1
        };
        let signatures = own.iter().filter(|cell| begins_with(&opening(&cell.text), &self.settings.footer)).count();
        let adjoining =
            known.windows(2).filter(|pair| matches!(pair, [(a, _), (b, _)] if b.at.column == a.at.column + 1)).count();
        named
            && signatures < 2
            && (known.len() >= 4 || known.iter().any(|(cell, _)| exact(cell)) || (adjoining >= 2 && known.len() >= 3))
    }
}

/// Why a row of nothing but failed look-ups is none of data.
pub const ERRORS_ONLY: Reason = "errors-only";

/// `#N/A`, also where a page or a text file holds it as a text.
fn is_error(cell: &Cell) -> bool {
    cell.value == Value::Error
        || matches!(cell.text.trim(), "#N/A" | "#REF!" | "#VALUE!" | "#NAME?" | "#DIV/0!" | "#NULL!" | "#NUM!")
}

/// Titles of signers ("TRƯỞNG BAN") stand right above "(Ký, họ tên)".
fn is_signed_below(row: &GridRow, next: Option<&GridRow>) -> bool {
    let below = next.filter(|next| next.row <= row.row + 2).and_then(first_text);
    below.is_some_and(|text| {
        let folded = fold(text.trim_matches(['(', ')', ' ', '*']));
        folded.starts_with("ky ") || folded.starts_with("da ky")
    })
}

fn is_shouted(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() > 3 && !text.chars().any(char::is_lowercase)
}

fn has_word(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() >= 2
}

fn first_text(row: &GridRow) -> Option<&str> {
    row.cells.iter().find(|cell| cell.value == Value::Text && !cell.inherited).map(|cell| cell.text.as_str())
}

/// 1, 2, 3 … or (1), (2), (3) = (1) + (2), or A, B, 1, 2: nothing but short numbers and letters, at least three.
fn is_index_row(own: &[&Cell]) -> bool {
    let short = |cell: &&Cell| {
        let text = fold(&cell.text.replace(['(', ')'], " "));
        cell.text.len() <= 16
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
pub fn is_running_number(text: &str) -> bool {
    let digits = text.trim().trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.len() <= 6 && digits.chars().all(|c| c.is_ascii_digit())
}
