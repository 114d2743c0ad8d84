//! Sectors and movements, each as a table and the chart of it.

use super::{FIXED, Times};
use crate::draw::sheet::ABSENT;
use crate::draw::sheet::{Area, Cell, Chart, Document, Head, Row, Series, Style, Value};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::lookup::figure;
use crate::draw::summary::sectors;
use crate::model::{Cut, FigureName};
use crate::place::CellRef;

/// Rows left free for a chart, and their height in points.
const CHART_ROWS: u32 = 17;
const ROW_HEIGHT: f64 = 15.0;
/// Width of a character of a column, and of what each column adds, in points.
const CHARACTER: f64 = 5.25;
const COLUMN: f64 = 3.75;

/// A table of sectors and times, and the chart of the phases.
pub fn awards_by_sector(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>) {
    let labels = &frame.labels.overview;
    let words = &frame.labels.words;
    header(frame, document, times);
    let first = document.next_row();
    let listed = sectors::sectors(frame.input.figures, frame.input.catalogue);
    let cuts: Vec<Cut> = times.cuts().collect();
    for (at, code) in listed.iter().enumerate() {
        let mut cells = lead(frame, at, code, labels.awards.1);
        cells.extend(
            cuts.iter()
                .map(|cut| figure(frame.input.figures, FigureName::Awards, cut.clone().sector(code), Style::Count)),
        );
        document.row(cells);
    }
    let after = document.next_row();
    let mut total = vec![Cell::empty(Style::TotalText), Cell::text(words.total, Style::TotalText)];
    total.push(Cell::empty(Style::TotalText));
    for (column, cut) in (FIXED..).zip(&cuts) {
        let cell = figure(frame.input.figures, FigureName::Awards, cut.clone(), Style::TotalCount);
        let parts = listed.iter().map(|code| frame.input.figures.get(FigureName::Awards, &cut.clone().sector(code)));
        let sum: Option<f64> = parts.sum();
        let added = match cell.value {
            // Every award is in one sector, so the formula gives the figure; where it would not, the figure stands.
            Value::Number(number) if after > first && sum == Some(number) => Cell {
                value: Value::Formula {
                    formula: format!("=SUM({}:{})", CellRef::new(first, column), CellRef::new(after - 1, column)),
                    result: number.to_string(),
                },
                ..cell
            },
            _ => cell,
        };
        total.push(added);
    }
    document.row(total);
    document.blank();
    if after > first {
        let series = phases(times, first, after - 1);
        chart(
            document,
            (labels.chart_title, labels.chart_unit, false),
            Area::new(CellRef::new(first, 1), CellRef::new(after - 1, 1)),
            series,
        );
    }
}

/// Share of units with an award as a collective, by sector and phase.
pub fn coverage_by_sector(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>) {
    let labels = &frame.labels.overview;
    header(frame, document, times);
    let first = document.next_row();
    for (at, code) in sectors::sectors(frame.input.figures, frame.input.catalogue).iter().enumerate() {
        let mut cells = lead(frame, at, code, labels.rate.1);
        cells.extend(times.cuts().map(|cut| share(frame, &cut.sector(code))));
        document.row(cells);
    }
    let after = document.next_row();
    document.line(labels.coverage_note, Style::Note);
    document.blank();
    if after > first {
        let series = phases(times, first, after - 1);
        let categories = Area::new(CellRef::new(first, 1), CellRef::new(after - 1, 1));
        chart(document, (labels.coverage_title, labels.coverage_unit, true), categories, series);
    }
}

fn share(frame: &Frame<'_>, cut: &Cut) -> Cell {
    let figures = frame.input.figures;
    let (awarded, units) = (figures.get(FigureName::UnitsAwarded, cut), figures.get(FigureName::Units, cut));
    let share = awarded.zip(units).filter(|(_, units)| *units > 0.0).map(|(awarded, units)| awarded / units);
    let style = if share.is_some() { Style::Rate } else { Style::Centred };
    let cell = Cell::number(share, style).of_figure(FigureName::UnitsAwarded, cut.clone());
    cell.of_figure(FigureName::Units, cut.clone())
}

/// Units that registered and took part in each movement in the latest phase.
pub fn participation_by_movement(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>) {
    let labels = &frame.labels.overview;
    let Some(phase) = times.latest_phase() else {
        document.line(ABSENT, Style::Note);
        return;
    };
    let columns = [
        (labels.registered.0, FigureName::UnitsRegistered),
        (labels.took_part.0, FigureName::UnitsTookPart),
        (labels.participants.0, FigureName::Participants),
    ];
    let heads = [frame.labels.words.number, labels.movement, labels.measure].map(Head::new).into_iter();
    let rest = document.columns() - FIXED;
    let (own, last) = (2, rest.saturating_sub(4));
    let wide = [own, own, last];
    let named = columns.iter().zip(wide).map(|((name, _), across)| Head::new(*name).across(across.max(1)));
    document.line(&phase.name, Style::Note);
    document.plain_header(&[heads.chain(named).collect()]);
    let first = document.next_row();
    for (at, movement) in frame.input.catalogue.movements.iter().enumerate() {
        let cut = Cut::all().phase(&phase.id).movement(&movement.code);
        let mut cells = vec![
            (Cell::ordinal(at + 1), 1),
            (Cell::text(&movement.name, Style::Text), 1),
            (Cell::text(labels.units.1, Style::Centred), 1),
        ];
        for ((_, name), across) in columns.iter().zip(wide) {
            cells.push((figure(frame.input.figures, *name, cut.clone(), Style::Count), across.max(1)));
        }
        document.across(cells);
    }
    let after = document.next_row();
    document.blank();
    if after > first {
        let series = [(columns[0].0, FIXED), (columns[1].0, FIXED + own)].map(|(name, column)| Series {
            name: name.to_owned(),
            values: Area::new(CellRef::new(first, column), CellRef::new(after - 1, column)),
        });
        let categories = Area::new(CellRef::new(first, 1), CellRef::new(after - 1, 1));
        chart(document, (labels.movements_title, labels.units.1, false), categories, series.into());
    }
}

/// Number, sector, what is counted.
fn lead(frame: &Frame<'_>, at: usize, code: &str, measure: &str) -> Vec<Cell> {
    let name = sectors::name(code, frame.input.catalogue, frame.labels);
    vec![Cell::ordinal(at + 1), Cell::text(name, Style::Text), Cell::text(measure, Style::Centred)]
}

fn header(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>) {
    let words = &frame.labels.words;
    let heads = [words.number, words.sector, frame.labels.overview.measure].map(Head::new).into_iter();
    let phases = times.phases.iter().map(|phase| Head::new(&phase.name));
    document.plain_header(&[heads.chain(phases).chain([Head::new(words.all_data)]).collect()]);
}

/// A series a phase, from the columns of the phases.
fn phases(times: &Times<'_>, first: u32, last: u32) -> Vec<Series> {
    let column = |at: u32| Area::new(CellRef::new(first, at), CellRef::new(last, at));
    let named = (FIXED..).zip(&times.phases);
    named.map(|(at, phase)| Series { name: phase.name.clone(), values: column(at) }).collect()
}

fn chart(
    document: &mut Document<'_>,
    (title, unit, percent): (&str, &str, bool),
    categories: Area,
    series: Vec<Series>,
) {
    let chart = Chart {
        title: title.to_owned(),
        unit: unit.to_owned(),
        percent,
        categories,
        series,
        at: CellRef::new(document.next_row(), 0),
        width: document.width(0, document.columns()) * CHARACTER + f64::from(document.columns()) * COLUMN,
        height: f64::from(CHART_ROWS) * ROW_HEIGHT - ROW_HEIGHT / 2.0,
    };
    let sheet = document.sheet_mut();
    sheet.charts.push(chart);
    sheet.rows.extend((0..CHART_ROWS).map(|_| Row { cells: Vec::new(), height: Some(ROW_HEIGHT) }));
}
