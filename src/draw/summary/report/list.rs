//! Draws a list of counted awards, in the order of printed lists where nothing else is asked for: the catalogue's order of
//! precedence, then collectives, households, individuals (Decree 152/2025/NĐ-CP, article 29.5).

use super::list_fields::{Shelf, cell, heading};
use super::spec::{Field, List, Report};
use crate::draw::sheet::{Cell, Document, Head, Sheet, Style, Value};
use crate::draw::summary::frame::{Frame, Named};
use crate::model::{Award, Cut, FigureName};
use crate::place::CellRef;

/// Lists are by all phases; each row says its own.
pub fn sheet(frame: &Frame<'_>, report: &Report, list: &List) -> Sheet {
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
    let shelf = Shelf::new(frame);
    let listed = shelf.listed(list);
    let groups: Vec<&[&Award]> = match list.group {
        Some(field) => listed.chunk_by(|a, b| shelf.same_group(field, a, b)).collect(),
        None => vec![listed.as_slice()],
    };
    let mut added = Vec::new();
    for group in groups.iter().filter(|group| !group.is_empty()) {
        if let Some(field) = list.group {
            let text = (frame.labels.words.group_band)(&heading(&shelf, field, group[0]), group.len());
            let across = document.columns();
            document.across(vec![(Cell::text(text, Style::Band), across)]);
        }
        let first = document.next_row();
        for (at, award) in group.iter().enumerate() {
            let cells = list.columns.iter().map(|column| cell(&shelf, column.field, at + 1, award));
            document.row(cells.collect());
        }
        added.push((first, document.next_row() - 1));
        if list.sums && list.group.is_some() {
            let rows = (first, document.next_row() - 1);
            sum_row(&mut document, list, group, &[rows], (frame.labels.words.subtotal, None));
        }
    }
    if listed.is_empty() {
        frame.nothing(&mut document);
    } else if list.sums {
        let all = frame.input.figures.get(FigureName::AwardMoney, &Cut::all());
        sum_row(&mut document, list, &listed, &added, (frame.labels.words.total, all));
    }
    if list.group.is_none() && !list.sums {
        document.filter();
    }
    let notes: Vec<&str> = report.notes.iter().map(String::as_str).collect();
    frame.end(document, &named, &notes, report.signed)
}

/// Money of the rows above; other columns stay empty. Where it is all money that was counted, it is that figure.
fn sum_row(
    document: &mut Document,
    list: &List,
    awards: &[&Award],
    ranges: &[(u32, u32)],
    (name, all): (&str, Option<f64>),
) {
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
            if all == Some(sum as f64) { cell.of_figure(FigureName::AwardMoney, Cut::all()) } else { cell }
        }
        _ if at == labelled => Cell::text(name, Style::TotalText),
        _ => Cell::empty(Style::TotalText),
    });
    document.row(cells.collect());
}
