//! The account of every row and cell of every sheet, with the three equations as formulas that anybody can follow in the workbook.

use super::frame::{Frame, Named};
use crate::draw::sheet::{Cell, Document, Head, Paper, Sheet, Style, Value};
use crate::model::{CellLine, LedgerLine};
use crate::place::CellRef;

/// Number, file, sheet; rows; nine classes; three fates; cells; four accounts; three checks.
const WIDTHS: [f64; 3] = [5.0, 28.0, 17.0];
const COUNT_WIDTH: f64 = 7.3;
const ROWS: u32 = 3;
const DATA: u32 = 12;
const FATES: u32 = 13;
const CELLS: u32 = 16;
/// Rows, classes and fates.
const COUNTS: usize = 13;
/// Cells and their accounts.
const OF_CELLS: usize = 5;
const CHECKS: usize = 3;

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.ledger;
    let named = Named { name: labels.name, title: labels.title, by_phase: false };
    let counts = std::iter::repeat_n(COUNT_WIDTH, COUNTS + OF_CELLS + CHECKS);
    let widths: Vec<f64> = WIDTHS.into_iter().chain(counts).collect();
    let mut document = frame.begin(&named, Paper::Landscape, &widths);
    document.blank();
    header(frame, &mut document);
    document.sheet_mut().frozen_columns = ROWS;
    let first = document.next_row();
    for (at, (line, of_cells)) in frame.input.ledger.iter().zip(frame.input.cell_ledger).enumerate() {
        let row = document.next_row();
        let mut cells = vec![Cell::ordinal(at + 1)];
        cells.extend([&line.file, &line.sheet].map(|text| Cell::text(text, Style::Text)));
        cells.extend(counts_of(line).map(|count| Cell::number(Some(count as f64), Style::Count)));
        cells.extend(cells_of(of_cells).map(|count| Cell::number(Some(count as f64), Style::Count)));
        cells.extend(checks(frame, row, line, of_cells));
        document.row(cells);
    }
    if frame.input.ledger.is_empty() {
        frame.nothing(&mut document);
    } else {
        total(frame, &mut document, first);
    }
    frame.end(document, &named, &[labels.note], false)
}

fn header(frame: &Frame<'_>, document: &mut Document<'_>) {
    let labels = &frame.labels.ledger;
    let tall = |text: &str| Head::new(text).down(2);
    let top = vec![
        tall(frame.labels.words.number),
        tall(labels.file),
        tall(labels.sheet),
        tall(labels.rows),
        Head::new(labels.classes).across(labels.class_names.len() as u32),
        Head::new(labels.fates).across(labels.fate_names.len() as u32),
        tall(labels.cells),
        Head::new(labels.accounts).across(labels.account_names.len() as u32),
        Head::new(labels.checks).across(CHECKS as u32),
    ];
    let names = labels.class_names.iter().chain(&labels.fate_names).chain(&labels.account_names);
    let names = names.chain([&labels.check_rows, &labels.check_data, &labels.check_cells]);
    let below = names.map(|name| Head::new(*name)).collect();
    let numbers = (1..=COUNTS + OF_CELLS).map(|number| format!("({number})"));
    let blank = std::iter::repeat_n(String::new(), CHECKS);
    let index: Vec<String> = ["A", "B", "C"].map(str::to_owned).into_iter().chain(numbers).chain(blank).collect();
    document.header(&[top, below], &index);
}

/// In the order of the columns.
fn counts_of(line: &LedgerLine) -> [u64; COUNTS] {
    [
        line.rows,
        line.blank,
        line.letterhead,
        line.header,
        line.index,
        line.group,
        line.total,
        line.footer,
        line.note,
        line.data,
        line.accepted,
        line.duplicate,
        line.set_aside,
    ]
}

fn cells_of(line: &CellLine) -> [u64; OF_CELLS] {
    [line.cells, line.used, line.known, line.asked, line.not_understood]
}

/// The equations of [`LedgerLine::balances`] and [`CellLine::balances`] for one row of the table.
fn checks(frame: &Frame<'_>, row: u32, line: &LedgerLine, of_cells: &CellLine) -> [Cell; CHECKS] {
    let [rows, classes @ .., accepted, duplicate, set_aside] = counts_of(line);
    let rows_agree = rows == classes.iter().sum::<u64>();
    let data_agree = line.data == accepted + duplicate + set_aside;
    [
        check(frame, row, (ROWS, ROWS + 1, DATA), rows_agree),
        check(frame, row, (DATA, FATES, FATES + 2), data_agree),
        check(frame, row, (CELLS, CELLS + 1, CELLS + 4), of_cells.balances()),
    ]
}

/// Whether a column equals the sum of others of the same row.
fn check(frame: &Frame<'_>, row: u32, (whole, first, last): (u32, u32, u32), agrees: bool) -> Cell {
    let labels = &frame.labels.ledger;
    let at = |column| CellRef::new(row, column);
    let formula =
        format!("=IF({}=SUM({}:{}),\"{}\",\"{}\")", at(whole), at(first), at(last), labels.right, labels.wrong);
    let result = if agrees { labels.right } else { labels.wrong }.to_owned();
    Cell::new(Value::Formula { formula, result }, if agrees { Style::Centred } else { Style::Mismatch })
}

/// Sheets may be added up: every row belongs to one of them.
fn total(frame: &Frame<'_>, document: &mut Document<'_>, first: u32) {
    let (mut sum, mut of_cells) = (LedgerLine::default(), CellLine::default());
    frame.input.ledger.iter().for_each(|line| add(&mut sum, line));
    frame.input.cell_ledger.iter().for_each(|line| add_cells(&mut of_cells, line));
    let row = document.next_row();
    let last = row - 1;
    let all = counts_of(&sum).into_iter().chain(cells_of(&of_cells));
    let counts = (ROWS..).zip(all).map(|(column, count)| {
        let (first, last) = (CellRef::new(first, column), CellRef::new(last, column));
        let formula = format!("=SUM({first}:{last})");
        (Cell::new(Value::Formula { formula, result: count.to_string() }, Style::TotalCount), 1)
    });
    let mut cells = vec![(Cell::text(frame.labels.words.total, Style::TotalText), ROWS)];
    cells.extend(counts);
    cells.extend(checks(frame, row, &sum, &of_cells).map(|cell| (cell, 1)));
    document.across(cells);
}

fn add(sum: &mut LedgerLine, line: &LedgerLine) {
    sum.rows += line.rows;
    sum.blank += line.blank;
    sum.letterhead += line.letterhead;
    sum.header += line.header;
    sum.index += line.index;
    sum.group += line.group;
    sum.total += line.total;
    sum.footer += line.footer;
    sum.note += line.note;
    sum.data += line.data;
    sum.accepted += line.accepted;
    sum.duplicate += line.duplicate;
    sum.set_aside += line.set_aside;
}

fn add_cells(sum: &mut CellLine, line: &CellLine) {
    sum.cells += line.cells;
    sum.used += line.used;
    sum.known += line.known;
    sum.asked += line.asked;
    sum.not_understood += line.not_understood;
}
