//! Draws a list of awards, in the order of printed lists where nothing else is asked for: the catalogue's order of
//! precedence, then collectives, households, individuals (Decree 152/2025/NĐ-CP, article 29.5).

use super::list_fields::{Shelf, cell, heading};
use super::spec::{Field, List, Report};
use crate::draw::sheet::{Cell, Head, Sheet, Style, Value};
use crate::draw::summary::frame::{Frame, Named};
use crate::model::{Award, Cut, FigureName};
use crate::place::CellRef;
use std::sync::Arc;

/// A row of the table.
#[derive(Clone, Copy)]
enum Line {
    /// Heading of the awards from one place of the list to another.
    Band(u32, u32),
    /// The award at a place of the list, and its number in its group.
    Award(u32, u32),
    /// Money of the awards from one place to another, which stand right above.
    Sum(u32, u32),
}

/// Lists hold the records of all phases that are shown; each row says its own. Rows are drawn when they are written.
pub fn sheet<'a>(frame: &'a Frame<'a>, report: &'a Report, list: &'a List, shelf: &Arc<Shelf<'a>>) -> Sheet<'a> {
    let named = Named { name: &report.name, title: &report.title, by_phase: true };
    let widths: Vec<f64> = list.columns.iter().map(|column| column.width).collect();
    let mut document = frame.begin_report(&named, report, &widths);
    if report.measure.is_empty() {
        document.blank();
    } else {
        frame.measure(&mut document, &report.measure);
    }
    document.header(&[list.columns.iter().map(|column| Head::new(&column.head)).collect()], &[]);
    document.sheet_mut().frozen_columns = list.columns.len().min(2) as u32;
    let listed = shelf.listed(list);
    let lines = lines(shelf, list, &listed);
    let first = document.next_row();
    let total = total(frame, list, &listed, &lines, first);
    let is_empty = listed.is_empty();
    let shelf = Arc::clone(shelf);
    document.long(lines.len(), move |at| {
        let row_at = first + u32::try_from(at).expect("rows of a sheet are counted in 32 bits");
        row(&shelf, list, &listed, lines[at], row_at)
    });
    if is_empty {
        frame.nothing(&mut document);
    } else if let Some(total) = total {
        document.row(total);
    }
    if list.group.is_none() && !list.sums {
        document.filter();
    }
    let notes: Vec<&str> = report.notes.iter().map(String::as_str).collect();
    frame.end(document, &named, &notes, report.signed)
}

fn lines(shelf: &Shelf<'_>, list: &List, listed: &[&Award]) -> Vec<Line> {
    let groups: Vec<&[&Award]> = match list.group {
        Some(field) => listed.chunk_by(|a, b| shelf.same_group(field, a, b)).collect(),
        None => vec![listed],
    };
    let mut lines = Vec::with_capacity(listed.len());
    let mut from = 0;
    for group in groups {
        let to = from + u32::try_from(group.len()).expect("awards are counted in 32 bits");
        if list.group.is_some() {
            lines.push(Line::Band(from, to));
        }
        lines.extend((from..to).zip(1..).map(|(at, number)| Line::Award(at, number)));
        if list.sums && list.group.is_some() {
            lines.push(Line::Sum(from, to));
        }
        from = to;
    }
    lines
}

/// The row of a line; `at` is where it stands in the sheet.
fn row(shelf: &Shelf<'_>, list: &List, listed: &[&Award], line: Line, at: u32) -> Vec<Cell> {
    let words = &shelf.frame.labels.words;
    let awards = |from: u32, to: u32| &listed[from as usize..to as usize];
    match line {
        Line::Award(place, number) => {
            let award = listed[place as usize];
            list.columns.iter().map(|column| cell(shelf, column.field, number as usize, award)).collect()
        }
        Line::Band(from, to) => {
            let field = list.group.expect("only lists in groups have bands");
            let text = heading(shelf, field, listed[from as usize]);
            let text = words.group_band(&text, (to - from) as usize);
            let beside = (1..list.columns.len()).map(|_| Cell::empty(Style::GroupBand));
            std::iter::once(Cell::text(text, Style::GroupBand)).chain(beside).collect()
        }
        Line::Sum(from, to) => sum_row(list, awards(from, to), &[(at - (to - from), at - 1)], (words.subtotal, None)),
    }
}

/// The last row: money of all groups. Where it is all money that was counted, it is that figure.
fn total(frame: &Frame<'_>, list: &List, listed: &[&Award], lines: &[Line], first: u32) -> Option<Vec<Cell>> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for (row, line) in (first..).zip(lines) {
        match (line, ranges.last_mut()) {
            (Line::Award(..), Some((_, last))) if *last + 1 == row => *last = row,
            (Line::Award(..), _) => ranges.push((row, row)),
            _ => {}
        }
    }
    // Phases overlap, so no figure is that of several.
    let shown = match frame.input.phases {
        [] => Some(Cut::all()),
        [one] => Some(Cut::all().phase(one)),
        _ => None,
    };
    let all = shown.as_ref().and_then(|cut| Some((cut, frame.input.figures.get(FigureName::AwardMoney, cut)?)));
    list.sums.then(|| sum_row(list, listed, &ranges, (frame.labels.words.total, all)))
}

/// Money of the rows above; other columns stay empty. Where it is all money that was counted, it is that figure.
fn sum_row(
    list: &List,
    awards: &[&Award],
    ranges: &[(u32, u32)],
    (name, all): (&str, Option<(&Cut, f64)>),
) -> Vec<Cell> {
    let known: Vec<i64> = awards.iter().filter_map(|award| award.money).collect();
    let labelled = list.columns.iter().position(|column| column.field != Field::Number).unwrap_or(0);
    let cells = list.columns.iter().enumerate().map(|(at, column)| match column.field {
        Field::Money if known.is_empty() => Cell::number(None, Style::TotalCount),
        Field::Money => {
            let of = |&(first, last): &(u32, u32)| {
                format!("{}:{}", CellRef::new(first, at as u32), CellRef::new(last, at as u32))
            };
            let formula = format!("=SUM({})", ranges.iter().map(of).collect::<Vec<_>>().join(","));
            // Excel takes 255 arguments; a list with more groups has its total as a number.
            let sum = known.iter().sum::<i64>();
            let value = match ranges.len() {
                ..=255 => Value::Formula { formula, result: sum.to_string() },
                _ => Value::Number(sum as f64),
            };
            let cell = Cell::new(value, Style::TotalCount);
            match all {
                Some((cut, all)) if all == sum as f64 => cell.of_figure(FigureName::AwardMoney, cut.clone()),
                _ => cell,
            }
        }
        _ if at == labelled => Cell::text(name, Style::TotalText),
        _ => Cell::empty(Style::TotalText),
    });
    cells.collect()
}
