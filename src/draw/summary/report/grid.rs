//! Draws a table of figures. Totals and rates are formulas where the cells that they are made of give exactly the figure; a
//! figure that is no sum of its rows (different units, overlapping parts) stands as a number of its own.

use super::Pick;
use super::grid_cells::{Made, cells};
use super::grid_head::{header, widths};
use super::lines::{entries, years};
use super::spec::{Bands, Column, Content, Grid, GridLine, Lead, Report, Rows, TotalPlace};
use crate::draw::sheet::{Area, Cell, Document, Paper, Sheet, Style};
use crate::draw::summary::frame::{Frame, Named};
use crate::draw::summary::lookup::given_to;
use crate::model::{Cut, Dimension, RecipientKind};
use crate::place::CellRef;
use std::ops::Range;

/// Columns of numbers beside each other: more of them would print too small.
const UPRIGHT_COLUMNS: usize = 8;
const SIDEWAYS_COLUMNS: usize = 18;

/// One sheet, or several where there are more columns than fit beside each other.
pub fn sheets(frame: &Frame<'_>, report: &Report, grid: &Grid) -> Vec<Sheet<'static>> {
    let columns = expanded(frame, grid);
    let room = if report.paper == Paper::Portrait { UPRIGHT_COLUMNS } else { SIDEWAYS_COLUMNS };
    let parts = columns.len().div_ceil(room).max(1);
    let share = columns.len().div_ceil(parts).max(1);
    let end = |at: usize| columns.len().min((at + 1) * share);
    let shown = (0..columns.len().div_ceil(share).max(1)).map(|at| at * share..end(at));
    shown
        .zip(1..)
        .map(|(shown, number)| sheet(frame, report, grid, number, &Columns { all: &columns, shown }))
        .collect()
}

/// The columns of a sheet. Sums and rates may be of columns that stand on another.
struct Columns<'a> {
    all: &'a [Column],
    shown: Range<usize>,
}

/// Columns that are repeated for every value of a dimension, written out.
fn expanded(frame: &Frame<'_>, grid: &Grid) -> Vec<Column> {
    let mut columns = Vec::new();
    for column in &grid.columns {
        let Some(dimension) = column.each else {
            columns.push(column.clone());
            continue;
        };
        for entry in entries(frame, dimension) {
            let narrowed = |pick: &Pick| pick.and(&entry.pick);
            let content = match &column.content {
                Content::Figure { name, pick, ignore } => {
                    narrowed(pick).map(|pick| Content::Figure { name: *name, pick, ignore: *ignore })
                }
                Content::Pair { part, whole, ignore } => narrowed(&part.1)
                    .zip(narrowed(&whole.1))
                    .map(|(own, all)| Content::Pair { part: (part.0, own), whole: (whole.0, all), ignore: *ignore }),
                other => Some(other.clone()),
            };
            let Some(content) = content else { continue };
            let heads = column.heads.iter().cloned().chain([entry.name.clone()]).collect();
            let id = format!("{}:{}", column.id, entry.code);
            columns.push(Column { id, heads, content, each: None, ..column.clone() });
        }
    }
    columns
}

fn sheet(frame: &Frame<'_>, report: &Report, grid: &Grid, number: usize, columns: &Columns<'_>) -> Sheet<'static> {
    let shown = &columns.all[columns.shown.clone()];
    let name = if number == 1 { report.name.clone() } else { format!("{} ({number})", report.name) };
    let by_phase = grid.bands == Bands::Phases || grid.rows == Rows::Phases;
    let named = Named { name: &name, title: &report.title, by_phase };
    let mut document = frame.begin_report(&named, report, &widths(grid, shown));
    if !report.measure.is_empty() {
        frame.measure(&mut document, &report.measure);
    }
    header(frame, &mut document, grid, shown);
    document.sheet_mut().frozen_columns = u32::try_from(grid.lead.len()).unwrap_or(0);
    let bands = bands(frame, grid.bands);
    for (title, time) in &bands {
        if let Some(title) = title {
            let across = document.columns();
            document.across(vec![(Cell::text(title, Style::Band), across)]);
        }
        band(frame, &mut document, grid, columns, time);
    }
    if bands.is_empty() {
        frame.nothing(&mut document);
    }
    let notes: Vec<&str> = report.notes.iter().map(String::as_str).collect();
    frame.end(document, &named, &notes, report.signed)
}

/// The times that the table is repeated for, with their headings.
fn bands(frame: &Frame<'_>, bands: Bands) -> Vec<(Option<String>, Cut)> {
    match bands {
        Bands::Whole => vec![(None, Cut::all())],
        Bands::Phases => {
            let phases = frame.input.catalogue.phases.iter();
            phases.map(|phase| (Some(phase.name.clone()), Cut::all().phase(&phase.id))).collect()
        }
        Bands::Years(count) => {
            let latest = years(frame).into_iter().rev().filter(|&year| year <= frame.input.date.year()).take(count);
            latest.map(|year| (Some(frame.labels.words.year_band(year)), Cut::all().year(year))).collect()
        }
    }
}

/// The rows of one time. The total is a line like any other, whose numbers the others should add up to.
fn band(frame: &Frame<'_>, document: &mut Document<'_>, grid: &Grid, columns: &Columns<'_>, time: &Cut) {
    let mut lines = lines(frame, grid, time);
    let parts: Vec<usize> = (0..lines.len()).collect();
    let mut sums: Vec<(usize, Vec<usize>)> = Vec::new();
    if !matches!(grid.rows, Rows::Lines(_)) {
        let total = |name: &str| (total_line(name, &grid.pick), time.clone());
        match grid.total {
            TotalPlace::Nowhere => {}
            TotalPlace::Last => {
                sums.push((lines.len(), parts));
                lines.push(total(frame.labels.words.total));
            }
            TotalPlace::First => {
                sums.push((0, parts.iter().map(|at| at + 1).collect()));
                lines.insert(0, total(frame.labels.words.total));
            }
        }
    } else {
        sums.extend(lines.iter().enumerate().filter(|(_, (line, _))| !line.sum.is_empty()).map(|(at, (line, _))| {
            let coded = |code: &String| lines.iter().position(|(other, _)| other.code == *code);
            let known = |code| coded(code).expect("the configuration has every line that another adds up");
            (at, line.sum.iter().map(known).collect())
        }));
    }
    let first = document.next_row();
    let made = Made {
        figures: frame.input.figures,
        lines: &lines,
        columns: columns.all,
        shown: columns.shown.clone(),
        sums: &sums,
    };
    let lead = u32::try_from(grid.lead.len()).unwrap_or(0);
    let numbers = cells(&made, CellRef::new(first, lead));
    for ((line, _), cells) in lines.iter().zip(numbers) {
        let row = grid.lead.iter().map(|lead| lead_cell(*lead, line, grid)).chain(cells).collect();
        document.row(row);
    }
    let last = document.next_row().saturating_sub(1);
    let parts = sums.first().filter(|_| !matches!(grid.rows, Rows::Lines(_)));
    let (top, bottom) = match (parts, grid.total) {
        (Some(_), TotalPlace::First) => (first + 1, last),
        (Some(_), TotalPlace::Last) => (first, last.saturating_sub(1)),
        _ => (first, last),
    };
    let shown = columns.all[columns.shown.clone()].iter().enumerate();
    for (at, _) in shown.filter(|(_, column)| column.bar && bottom > top) {
        let column = lead + at as u32;
        document.sheet_mut().bars.push(Area::new(CellRef::new(top, column), CellRef::new(bottom, column)));
    }
}

fn total_line(name: &str, pick: &Pick) -> GridLine {
    GridLine { name: name.to_owned(), code: TOTAL.to_owned(), pick: pick.clone(), ..GridLine::default() }
}

/// The code of a total row that no configuration writes.
const TOTAL: &str = "\u{3a3}";

/// The lines and the time of each: rows of years and phases are times themselves.
fn lines(frame: &Frame<'_>, grid: &Grid, time: &Cut) -> Vec<(GridLine, Cut)> {
    let numbered = |(at, (name, pick, time)): (usize, (String, Pick, Cut))| {
        (GridLine { number: (at + 1).to_string(), name, pick, level: 1, ..GridLine::default() }, time)
    };
    let whole = || grid.pick.clone();
    match &grid.rows {
        Rows::Lines(lines) => {
            let narrowed = |line: &GridLine| match line.pick.and(&grid.pick) {
                Some(pick) => GridLine { pick, ..line.clone() },
                None => GridLine { unknown: true, ..line.clone() },
            };
            lines.iter().map(|line| (narrowed(line), time.clone())).collect()
        }
        Rows::Years => {
            let years = years(frame).into_iter();
            let years = years.map(|year| (year.to_string(), whole(), Cut::all().year(year)));
            years.enumerate().map(numbered).collect()
        }
        Rows::Phases => {
            let phases = frame.input.catalogue.phases.iter();
            let phases = phases.map(|phase| (phase.name.clone(), whole(), Cut::all().phase(&phase.id)));
            phases.enumerate().map(numbered).collect()
        }
        Rows::Each(dimension) => {
            let entries = entries(frame, *dimension).into_iter();
            let entries = entries.filter(|entry| *dimension != Dimension::Form || may_get(frame, grid, &entry.code));
            let entries = entries.filter_map(|entry| Some((entry.name, entry.pick.and(&grid.pick)?, time.clone())));
            entries.enumerate().map(numbered).collect()
        }
    }
}

/// Whether a recipient that the table is about can have a form: a table of individuals has no row for one of collectives.
fn may_get(frame: &Frame<'_>, grid: &Grid, form: &str) -> bool {
    let (figures, catalogue) = (frame.input.figures, frame.input.catalogue);
    grid.pick.values(Dimension::RecipientKind).is_none_or(|wanted| {
        let mut kinds = RecipientKind::ALL.iter().filter(|kind| wanted.iter().any(|one| one == kind.code()));
        kinds.any(|kind| given_to(figures, catalogue, form, *kind))
    })
}

fn lead_cell(lead: Lead, line: &GridLine, grid: &Grid) -> Cell {
    let is_total = line.code == TOTAL;
    let weighty = line.level == 0 && matches!(grid.rows, Rows::Lines(_));
    let text = match (is_total, weighty, line.level) {
        (true, ..) => Style::TotalText,
        (_, true, _) => Style::StrongText,
        (_, _, 2..) => Style::Indented,
        _ => Style::Text,
    };
    let side = if is_total { Style::TotalText } else { Style::Centred };
    match lead {
        Lead::Number => Cell::text(&line.number, side),
        Lead::Name => Cell::text(&line.name, text),
        Lead::Code => Cell::text(if is_total || line.heading { "" } else { &line.code }, side),
    }
}

/// Whether a line is the total that no configuration writes.
pub(super) fn is_total(line: &GridLine) -> bool {
    line.code == TOTAL
}
