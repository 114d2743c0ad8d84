//! What each row of a sheet is, and why.

use super::ReadSettings;
use super::evidence::{is_record, is_written_as_person, names_a_unit};
use super::grid::{Grid, GridRow};
use super::groups::{Groups, Surroundings};
use super::header::{Header, repeats};
use super::index_row::is_index_row;
use super::numbering::{Numbering, Place as Placed};
use super::words::{begins_with, in_capitals, is_date_line, is_total, opening, outside_words};
use crate::model::EXAMPLE;
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Line, Reason, RowClass, Value};
use crate::roster::text::fold;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The class of a row that stands above or below a table, by the words of its first text.
pub fn outside(row: &GridRow, settings: &ReadSettings) -> Option<(RowClass, Reason)> {
    outside_words(first_text(row)?, settings)
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
    numbering: Numbering,
    /// The last row of data, and its number.
    last: Option<(u32, Option<u32>)>,
    /// Some row of data is written in capitals throughout.
    in_capitals: bool,
    /// A row of sums came since the last row of data; and one that is none of a page.
    totalled: bool,
    closed: bool,
    /// A row of data came since the innermost group began.
    in_group: bool,
    fresh: bool,
    /// How many rows of data stand above.
    data_rows: usize,
    /// With which marks of footnotes cells above end.
    marks: BTreeSet<&'static str>,
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
            states: &settings.states,
            denials: &settings.takes_out,
            sheet,
            counts_groups_apart: numbering.counts_groups_apart(),
        };
        let is_numbered = header.columns.iter().any(|column| column.meaning == Meaning::Index);
        let numbers_groups = numbering.of_groups() || (!is_numbered && header.columns.len() > 2);
        Self {
            at,
            settings,
            numbers_groups,
            groups: Groups::default(),
            open: Arc::default(),
            signed: false,
            numbering,
            last: None,
            in_capitals: false,
            totalled: false,
            closed: false,
            in_group: false,
            fresh: true,
            data_rows: 0,
            marks: BTreeSet::new(),
        }
    }

    /// The groups that stand above the rows that come next, from the outermost in.
    pub fn groups(&self) -> Arc<[Line]> {
        self.open.clone()
    }

    /// The class of the next row; `next` is the one that follows it.
    pub fn class(&mut self, row: &GridRow, next: Option<&GridRow>) -> (RowClass, Reason) {
        let class = self.judge(row, next);
        let ends = |mark: &&str| row.cells.iter().any(|cell| cell.text.ends_with(mark));
        self.marks.extend(MARKS.into_iter().filter(ends));
        // Column numbers stand right below a header, also where it is repeated on a further page.
        self.fresh = matches!(class.0, RowClass::Header) || (self.fresh && class.0 == RowClass::Index);
        if class.0 == RowClass::Data {
            let number = self.index_text(row).and_then(running_number);
            let goes_on = self.last.is_some_and(|(_, last)| last.is_some() && number == last.map(|last| last + 1));
            // The sum of a group ends it where the rows are numbered anew; numbered on, it is the sum of a page.
            if self.closed && number.is_some() && !goes_on {
                self.groups.end_innermost();
                self.open = self.groups.texts().into();
            }
            self.groups.data();
            self.data_rows += 1;
            (self.signed, self.totalled, self.closed) = (false, false, false);
            self.in_group = true;
            self.last = Some((row.row, number));
            let mut texts = row.cells.iter().filter(|cell| cell.value == Value::Text && !is_running_number(&cell.text));
            self.in_capitals |= texts.all(|cell| is_shouted(&cell.text));
        }
        if class.0 == RowClass::Group {
            (self.closed, self.in_group) = (false, false);
        }
        class
    }

    /// Whether a row of a list without numbers stands apart from the rows above, which are not written in capitals, and names no unit.
    fn stands_apart(&self, row: &GridRow, own: &[&Cell]) -> bool {
        let is_apart = self.last.is_some_and(|(last, _)| row.row > last + 1);
        let names_a_unit = |cell: &&Cell| names_a_unit(&cell.text, &self.settings.spellings);
        is_apart && !self.in_capitals && self.numbering.last().is_none() && !own.iter().any(names_a_unit)
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
        let is_open = |cell: &&Cell| is_index(cell.at.column) && is_running_number(&cell.text) || is_dotted(&cell.text);
        if own.iter().all(is_open) {
            return (RowClass::Note, "number-only");
        }
        let mut beside = own.iter().filter(|cell| !is_index(cell.at.column)).peekable();
        if beside.peek().is_some() && beside.all(|cell| cell.value == Value::Error && !cell.is_open_formula()) {
            // Prefilled formulas that find nothing, numbered or not.
            return (RowClass::Note, ERRORS_ONLY);
        }
        let number = self.index_text(row);
        if let Some(number) = number.filter(|_| self.is_above_its_people(&own, next))
            && self.groups.open_numbered(row, number, &self.at)
        {
            self.open = self.groups.texts().into();
            return (RowClass::Group, "group-row");
        }
        match self.numbering.place_of(row.row).zip(number) {
            Some((Placed::Group, number)) if self.groups.open_numbered(row, number, &self.at) => {
                self.open = self.groups.texts().into();
                return (RowClass::Group, "group-row");
            }
            Some((Placed::Row, _)) => return (RowClass::Data, "numbered"),
            _ => {}
        }
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
            // A sum right below the group's own row is of the rows to come.
            self.closed = self.in_group && !is_of_page(text);
            return (RowClass::Total, "total-words");
        }
        if self.totalled && fold(text).starts_with("trong do") {
            return (RowClass::Note, "part-of-total");
        }
        let filled = self.is_filled(&own) || self.is_whole_row(row, &own);
        let key = opening(text);
        if !filled && (begins_with(&key, &self.settings.footer) || is_date_line(text)) {
            self.signed = true;
            return (RowClass::Footer, "signature");
        }
        if !filled && begins_with(&key, &self.settings.note) {
            return (RowClass::Note, "note-words");
        }
        if !filled && number.is_none() && self.is_footnote(&own) {
            return (RowClass::Note, "note-words");
        }
        if !filled && own.iter().all(|cell| cell.value == Value::Text) && is_signed_below(row, next) {
            return (RowClass::Footer, "above-signature");
        }
        if self.signed && !filled {
            return (RowClass::Footer, "below-signature");
        }
        // Offices of signers in any words: in capitals, below the last row that is numbered.
        let is_below = self.numbering.last().is_some_and(|last| row.row > last) && number.is_none();
        if own.len() > 1 && own.iter().all(|cell| is_shouted(&cell.text)) && (is_below || self.stands_apart(row, &own))
        {
            self.signed = true;
            return (RowClass::Footer, "above-signature");
        }
        if number.is_none() && self.counts_the_rows(&own) {
            return (RowClass::Total, "total-words");
        }
        if self.groups.take(row, number, self.numbers_groups, &self.at) {
            self.open = self.groups.texts().into();
            return (RowClass::Group, "group-row");
        }
        (RowClass::Data, "data")
    }

    /// A lone sentence that names nobody and says how many rows stand above it: "Ấn định danh sách có 07 trường hợp".
    fn counts_the_rows(&self, own: &[&Cell]) -> bool {
        let [cell] = own else { return false };
        let words: Vec<&str> = cell.text.split_whitespace().collect();
        let in_small_letters = words.iter().skip(1).filter(|word| word.starts_with(char::is_lowercase)).count();
        let is_count = |word: &&str| word.parse() == Ok(self.data_rows);
        cell.value == Value::Text
            && self.data_rows > 0
            && words.len() > 4
            && in_small_letters * 2 > words.len()
            && words.iter().filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit())).count() == 1
            && words.iter().any(is_count)
            && !names_a_unit(&cell.text, &self.settings.spellings)
    }

    /// A lone text that begins with the mark that a cell above ends with, or stands below the sum: "(*) Truy tặng". One that may take its rows out is none.
    fn is_footnote(&self, own: &[&Cell]) -> bool {
        let [cell] = own else { return false };
        let mark = MARKS.into_iter().find(|mark| cell.text.starts_with(mark));
        let said = format!(" {} ", opening(&cell.text));
        let of_heading = |mark: &str| self.at.header.columns.iter().any(|column| column.header.ends_with(mark));
        mark.is_some_and(|mark| self.totalled || self.marks.contains(mark) || of_heading(mark))
            && !self.settings.takes_out.iter().any(|word| said.contains(&format!(" {word} ")))
    }

    /// Whether a row has nothing but a number and a unit where the table names people, and they are numbered anew below it.
    fn is_above_its_people(&self, own: &[&Cell], next: Option<&GridRow>) -> bool {
        let [_, name] = own else { return false };
        let columns = &self.at.header.columns;
        columns.iter().any(|column| column.column == name.at.column && column.meaning == Meaning::Person)
            && names_a_unit(&name.text, &self.settings.spellings)
            && !self.settings.spellings.is_person(&name.text)
            && next.and_then(|next| self.index_text(next)).and_then(running_number) == Some(1)
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
        // "Cộng đồng dân cư ấp 3" with its address is somebody, "Cộng (I)" with a remark a sum.
        let allowed = |cell: &Cell| usize::from(!begins_as_sum(&cell.text));
        let first = texts.first().is_some_and(|cell| is_total(&cell.text, self.settings) && others(0) <= allowed(cell));
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

    /// Whether a row that goes on right below the last one holds what each heading says, a person and a post ("Giám đốc | Nguyễn Văn A"
    /// under "Chức vụ | Họ và tên"): signatures stand apart from the rows, posts over names.
    fn is_whole_row(&self, row: &GridRow, own: &[&Cell]) -> bool {
        let columns = &self.at.header.columns;
        let of =
            |cell: &&Cell| columns.iter().find(|column| column.column == cell.at.column).map(|column| column.meaning);
        let goes_on = self.fresh || self.last.is_some_and(|(last, _)| last + 1 == row.row);
        let is_person = |cell: &&&Cell| of(cell) == Some(Meaning::Person) && is_written_as_person(&cell.text);
        let is_post = |cell: &&&Cell| {
            matches!(of(cell), Some(Meaning::Position | Meaning::PositionAndUnit)) && has_word(&cell.text)
        };
        goes_on
            && own.len() == columns.len()
            && own.iter().any(|cell| is_person(&cell))
            && own.iter().any(|cell| is_post(&cell))
    }
}

/// A sum that is carried over, or of one printed page.
fn is_of_page(text: &str) -> bool {
    let folded = format!(" {} ", fold(text));
    ["mang sang", "chuyen sang", "luy ke", "trang"].iter().any(|word| folded.contains(&format!(" {word} ")))
}

/// Marks that lead to a footnote.
const MARKS: [&str; 5] = ["(*)", "(**)", "*", "¹", "²"];

/// Why a row of nothing but failed look-ups is none of data.
pub const ERRORS_ONLY: Reason = "errors-only";

/// Titles of signers ("TRƯỞNG BAN") stand right above "(Ký, họ tên)".
fn is_signed_below(row: &GridRow, next: Option<&GridRow>) -> bool {
    let below = next.filter(|next| next.row <= row.row + 2).and_then(first_text);
    below.is_some_and(|text| {
        let folded = fold(text.trim_matches(['(', ')', ' ', '*']));
        folded.starts_with("ky ") || folded.starts_with("da ky")
    })
}

/// Whether a text is in capitals and longer than an abbreviation.
fn is_shouted(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() > 3 && in_capitals(text)
}

fn has_word(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() >= 2
}

fn first_text(row: &GridRow) -> Option<&str> {
    row.cells.iter().find(|cell| cell.value == Value::Text && !cell.inherited).map(|cell| cell.text.as_str())
}

/// A gap to be filled in: "…", "......", "____".
fn is_dotted(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, '.' | '…' | '_' | ' '))
}

/// Whether a text only begins with a word of sums and goes on in small letters: "Cộng tác viên", not "Cộng", "Tổng 5", "CỘNG I".
fn begins_as_sum(text: &str) -> bool {
    let mut words = text.split_whitespace().skip(1).skip_while(|word| !word.starts_with(char::is_alphabetic));
    words.next().is_some_and(|word| word.starts_with(char::is_lowercase))
}

/// The number in the column of running numbers.
pub fn running_number(text: &str) -> Option<u32> {
    let digits = text.trim().trim_end_matches(['.', ')']);
    is_running_number(text).then(|| digits.parse().ok()).flatten()
}

/// 1, 01, "1." in the column of running numbers.
pub fn is_running_number(text: &str) -> bool {
    let digits = text.trim().trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.len() <= 6 && digits.chars().all(|c| c.is_ascii_digit())
}
