//! `tra-lai/`: for each roster that needs correcting a workbook to send back: what to do, then the rows in question as their sender
//! laid them out, with what is wrong and what would be right beside each.

use super::lists::{ListKind, Lists};
use super::sheet::{Area, Cell, Document, Entry, Footer, Head, Paper, Row, Rule, Sheet, Style, Value, Workbook};
use crate::lang::{Lang, ReturnLabels};
use crate::model::{Date, OWN_SHEET, ReturnCell, ReturnColumn, ReturnOf};
use crate::place::CellRef;

/// A roster with something to correct.
#[derive(Clone, Debug)]
pub struct Returned {
    /// The roster's path.
    pub roster: String,
    /// Whom it is about, where that is one unit.
    pub unit: Option<String>,
    pub sheets: Vec<ReturnedSheet>,
    /// What no row says: of the whole file or a sheet.
    pub remarks: Vec<String>,
    /// What was found, with how many rows have it.
    pub found: Vec<(String, usize)>,
}

/// The rows of one table.
#[derive(Clone, Debug)]
pub struct ReturnedSheet {
    pub of: ReturnOf,
    /// In the order of the roster.
    pub columns: Vec<ReturnedColumn>,
    pub rows: Vec<ReturnedRow>,
    /// Rows of the table with nothing to correct.
    pub others: usize,
}

#[derive(Clone, Debug)]
pub struct ReturnedColumn {
    pub cell: ReturnCell,
    pub header: String,
    pub list: Option<ListKind>,
}

#[derive(Clone, Debug)]
pub struct ReturnedRow {
    /// As a person counts.
    pub number: u32,
    /// One for each column.
    pub cells: Vec<ReturnedValue>,
    pub groups: Vec<String>,
    pub reason: String,
    pub suggestion: String,
    pub mark: String,
}

#[derive(Clone, Debug, Default)]
pub struct ReturnedValue {
    pub text: String,
    pub number: Option<f64>,
    pub wrong: bool,
}

/// What all workbooks of a run share.
pub struct Frame<'a> {
    pub lists: &'a Lists,
    pub offices: &'a [String],
    pub date: Date,
    pub lang: Lang,
}

/// Draws one workbook.
pub fn returned(returned: &Returned, frame: &Frame<'_>) -> Workbook<'static> {
    let labels = frame.lang.returns();
    let mut sheets = vec![guide(returned, frame)];
    sheets.extend(returned.sheets.iter().map(|sheet| rows(sheet, returned, frame)));
    sheets.push(frame.lists.sheet(labels.lists_name));
    Workbook {
        output: None,
        title: format!("{}: {}", labels.title, returned.roster),
        author: String::new(),
        link_tip: String::new(),
        cut_mark: frame.lang.summary().cut_mark.to_owned(),
        lists: Some(sheets.len() - 1),
        sheets,
    }
}

/// What to do, in plain words.
fn guide(returned: &Returned, frame: &Frame<'_>) -> Sheet<'static> {
    let labels = frame.lang.returns();
    let summary = frame.lang.summary();
    let mut document = Document::new(labels.guide_name, Paper::Portrait, &[26.0, 62.0]);
    hidden_row(&mut document, vec![Cell::text(OWN_SHEET, Style::Source)]);
    for office in frame.offices {
        document.line(office.to_uppercase(), Style::Office);
    }
    document.blank();
    document.title(labels.title, &summary.paper.date(frame.date));
    document.blank();
    let wrong: usize = returned.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let others: usize = returned.sheets.iter().map(|sheet| sheet.others).sum();
    let unit = returned.unit.clone().unwrap_or_else(|| labels.slot.to_owned());
    let facts = [
        (labels.to, unit),
        (labels.roster, returned.roster.clone()),
        (labels.to_correct, labels.rows(wrong)),
        (labels.fine, labels.rows(others)),
        (labels.deadline, labels.slot.to_owned()),
        (labels.contact, labels.contact_slot.to_owned()),
    ];
    for (name, value) in facts {
        document.row(vec![Cell::text(name, Style::StrongText), Cell::text(value, Style::Text)]);
    }
    document.blank();
    document.line(labels.how, Style::Section);
    for (number, step) in (1..).zip(labels.steps) {
        document.line(format!("{number}. {step}"), Style::Note);
    }
    document.blank();
    document.line(labels.found, Style::Section);
    for (message, rows) in &returned.found {
        document.row(vec![Cell::text(labels.rows(*rows), Style::Centred), Cell::text(message, Style::Text)]);
    }
    if !returned.remarks.is_empty() {
        document.blank();
        document.line(labels.remarks, Style::Section);
        for remark in &returned.remarks {
            document.line(remark, Style::Note);
        }
    }
    document.sheet_mut().footer = Footer { left: labels.title.to_owned(), right: summary.paper.page.to_owned() };
    document.finish()
}

fn hidden_row(document: &mut Document<'_>, cells: Vec<Cell>) {
    let row = document.next_row();
    let sheet = document.sheet_mut();
    sheet.hidden_rows.push(row);
    sheet.rows.push(Row { cells, height: None });
}

/// The program's own columns that a person sees, behind the sender's.
fn own_columns(sheet: &ReturnedSheet, labels: &ReturnLabels) -> Vec<(ReturnColumn, &'static str, f64)> {
    let grouped = sheet.rows.iter().any(|row| !row.groups.is_empty());
    let mut own = vec![(ReturnColumn::Number, labels.number, 7.0)];
    own.extend(grouped.then_some((ReturnColumn::Groups, labels.groups, 16.0)));
    own.push((ReturnColumn::Reason, labels.reason, 40.0));
    own.push((ReturnColumn::Suggestion, labels.suggestion, 36.0));
    own.push((ReturnColumn::Choice, labels.choice, 16.0));
    own
}

/// The rows in question.
fn rows(sheet: &ReturnedSheet, returned: &Returned, frame: &Frame<'_>) -> Sheet<'static> {
    let labels = frame.lang.returns();
    let own = own_columns(sheet, labels);
    let last = sheet.columns.iter().map(|column| column.cell.column).max().expect("a table has columns");
    // A column of the roster that the table does not have stands empty in its place.
    let at = |column: u32| sheet.columns.iter().position(|of| of.cell.column == column);
    let mut widths: Vec<f64> = (0..=last).map(|column| at(column).map_or(1.5, |at| width(sheet, at))).collect();
    widths.extend(own.iter().map(|(.., width)| *width));
    let mut document = Document::new(sheet.of.sheet.as_str(), Paper::Landscape, &widths);
    document.line(labels.rows_title(&returned.roster, &sheet.of.sheet), Style::Section);
    for title in &sheet.of.titles {
        document.line(title, Style::Subtitle);
    }
    document.line(labels.rows_guide(sheet.rows.len(), sheet.others), Style::Note);
    let behind = last + 1 + own.len() as u32;
    let mut names: Vec<Cell> = (0..=last)
        .map(|column| at(column).map_or(String::new(), |at| sheet.columns[at].cell.to_text()))
        .map(|text| Cell::text(text, Style::Source))
        .collect();
    names.extend(own.iter().map(|(column, ..)| Cell::text(column.code(), Style::Source)));
    names.push(Cell::text(ReturnColumn::Mark.code(), Style::Source));
    names.push(Cell::text(sheet.of.to_text(), Style::Source));
    hidden_row(&mut document, names);
    let header = |column| at(column).map_or(String::new(), |at| sheet.columns[at].header.clone());
    let heads = (0..=last).map(header).chain(own.iter().map(|(_, name, _)| (*name).to_owned()));
    document.header(&[heads.map(Head::new).collect()], &[]);
    let first = document.next_row();
    for row in &sheet.rows {
        let of_sender =
            (0..=last).map(|column| at(column).map_or_else(|| Cell::empty(Style::Text), |at| shown(&row.cells[at])));
        let of_own = own.iter().map(|(column, ..)| match column {
            ReturnColumn::Number => Cell::new(Value::Number(row.number.into()), Style::Centred),
            ReturnColumn::Groups => Cell::text(row.groups.join("\n"), Style::Source),
            ReturnColumn::Reason => Cell::text(&row.reason, Style::Text),
            ReturnColumn::Suggestion => Cell::text(&row.suggestion, Style::Text),
            _ => Cell::empty(Style::Text),
        });
        document.row(of_sender.chain(of_own).collect());
        let drawn = document.sheet_mut().rows.last_mut().expect("a row has just been drawn");
        drawn.cells.push(Cell::text(&row.mark, Style::Source));
    }
    let end = document.next_row() - 1;
    let made = document.sheet_mut();
    made.hidden_columns = Some((behind, behind + 1));
    made.footer = Footer { left: returned.roster.clone(), right: frame.lang.summary().paper.page.to_owned() };
    let whole = |column: u32| Area::new(CellRef::new(first, column), CellRef::new(end, column));
    let listed = sheet.columns.iter().filter_map(|of| {
        let rule = frame.lists.rule(of.list?)?;
        Some(entry(whole(of.cell.column), rule, "", "", labels.not_listed))
    });
    let mut entries: Vec<Entry> = listed.collect();
    let choice = frame.lists.rule(ListKind::Choices);
    entries.extend(
        choice.map(|rule| entry(whole(behind - 1), rule, labels.choice, labels.choice_hint, labels.choice_hint)),
    );
    made.entries = entries;
    document.finish()
}

fn entry(cells: Area, rule: Rule, title: &str, message: &str, warning: &str) -> Entry {
    Entry {
        cells,
        rule,
        title: title.to_owned(),
        message: message.to_owned(),
        warning: warning.to_owned(),
        strict: false,
    }
}

fn shown(value: &ReturnedValue) -> Cell {
    let style = if value.wrong { Style::Wrong } else { Style::Text };
    match value.number {
        Some(number) => Cell::new(Value::Number(number), style),
        None => Cell::text(&value.text, style),
    }
}

/// As wide as its longest text, within reason.
fn width(sheet: &ReturnedSheet, at: usize) -> f64 {
    let texts = sheet.rows.iter().map(|row| row.cells[at].text.chars().count());
    let head = sheet.columns[at].header.chars().count() / 2;
    (texts.fold(head, usize::max) as f64 * 1.1 + 1.5).clamp(5.0, 28.0)
}
