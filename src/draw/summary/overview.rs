//! First sheet: key figures by phase, awards by sector with a chart, the state of the data, the other sheets, the source files.

use super::frame::{Frame, Named};
use super::lookup::{awards_of, figure, in_phase};
use super::sectors;
use crate::draw::sheet::{Area, Cell, Chart, Document, Head, Paper, Row, Series, Sheet, Style, Target};
use crate::issue::Severity;
use crate::model::{Category, FigureName, LedgerLine, Phase, RecipientKind};
use crate::place::CellRef;

/// Number, indicator, what it counts in; then a column a phase.
const WIDTHS: [f64; 3] = [5.0, 40.0, 11.0];
const PHASE_WIDTH: f64 = 11.0;
const FIXED: u32 = 3;
/// Phases that fit an upright page.
const UPRIGHT: usize = 4;
/// Source files that are named here; all of them stand in the ledger.
const FILES: usize = 20;
/// Rows left free for the chart, and their height in points.
const CHART_ROWS: u32 = 17;
const ROW_HEIGHT: f64 = 15.0;
/// Width of a character of a column, and of what each column adds, in points.
const CHARACTER: f64 = 5.25;
const COLUMN: f64 = 3.75;

pub fn sheet(frame: &Frame<'_>) -> Sheet {
    let labels = &frame.labels.overview;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let times = frame.input.catalogue.phases.len() + 1;
    let widths: Vec<f64> = WIDTHS.into_iter().chain(std::iter::repeat_n(PHASE_WIDTH, times)).collect();
    let paper = if times > UPRIGHT { Paper::Landscape } else { Paper::Portrait };
    let mut document = frame.begin(&named, paper, &widths);

    document.line(labels.part_figures, Style::Section);
    figures(frame, &mut document);
    document.line(labels.all_data_note, Style::Note);
    document.break_page();
    document.line(labels.part_sectors, Style::Section);
    awards_by_sector(frame, &mut document);
    document.blank();
    document.line(labels.part_data, Style::Section);
    state_of_data(frame, &mut document);
    document.blank();
    document.break_page();
    document.line(labels.part_contents, Style::Section);
    contents(frame, &mut document);
    document.blank();
    document.line(labels.part_sources, Style::Section);
    sources(frame, &mut document);
    frame.end(document, &named, &[], true)
}

/// The phases, and nothing for all data.
fn times<'a>(frame: &Frame<'a>) -> Vec<Option<&'a Phase>> {
    frame.input.catalogue.phases.iter().map(Some).chain([None]).collect()
}

fn time_heads(frame: &Frame<'_>) -> impl Iterator<Item = Head> {
    let name = |time: Option<&Phase>| time.map_or(frame.labels.words.all_data, |phase| &phase.name).to_owned();
    times(frame).into_iter().map(move |time| Head::new(name(time)))
}

fn figures(frame: &Frame<'_>, document: &mut Document) {
    let labels = &frame.labels.overview;
    let heads = [frame.labels.words.number, labels.indicator, labels.measure].map(Head::new);
    document.plain_header(&[heads.into_iter().chain(time_heads(frame)).collect()]);
    let mut number = 0;
    let mut main = |document: &mut Document, words, name| {
        number += 1;
        indicator(frame, document, (number.to_string(), words, Style::StrongText), |time| simple(frame, name, time));
    };
    main(document, labels.units, FigureName::Units);
    main(document, labels.registered, FigureName::UnitsRegistered);
    main(document, labels.took_part, FigureName::UnitsTookPart);
    main(document, labels.rate, FigureName::ParticipationRate);
    main(document, labels.participants, FigureName::Participants);
    main(document, labels.awards, FigureName::Awards);
    for kind in RecipientKind::ALL {
        let words = ((frame.labels.words.recipient_kind)(*kind), labels.awards.1);
        part(frame, document, words, |time| {
            let cut = in_phase(time).recipient_kind(kind.code());
            figure(frame.input.figures, FigureName::Awards, cut, Style::Count)
        });
    }
    let categories =
        [(Category::Title, labels.titles), (Category::Form, labels.forms), (Category::Other, labels.others)];
    for (category, words) in categories {
        let awards = |time: Option<&Phase>| awards_of(frame.input.figures, frame.input.catalogue, category, time);
        // Prizes outside the law are rare: a line of nothing but zeros would only raise questions.
        if category == Category::Other && times(frame).into_iter().all(|time| awards(time) == Some(0.0)) {
            continue;
        }
        part(frame, document, words, |time| Cell::number(awards(time), Style::Count));
    }
    main(document, labels.flags, FigureName::Flags);
    main(document, labels.recipients, FigureName::Recipients);
    main(document, labels.units_awarded, FigureName::UnitsAwarded);
    main(document, labels.units_never, FigureName::UnitsNeverAwarded);
    main(document, labels.silent, FigureName::SilentUnits);
    main(document, labels.officers, FigureName::Officers);
    part(frame, document, labels.concurrent, |time| simple(frame, FigureName::OfficersConcurrent, time));
    part(frame, document, labels.trained, |time| simple(frame, FigureName::OfficersTrained, time));
    number += 1;
    let activities = (number.to_string(), labels.activities, Style::StrongText);
    indicator(frame, document, activities, |time| simple(frame, FigureName::Activities, time));
}

fn simple(frame: &Frame<'_>, name: FigureName, time: Option<&Phase>) -> Cell {
    let style = if name == FigureName::ParticipationRate { Style::Rate } else { Style::Count };
    figure(frame.input.figures, name, in_phase(time), style)
}

/// A part of the indicator above it.
fn part(frame: &Frame<'_>, document: &mut Document, words: (&str, &str), cell: impl Fn(Option<&Phase>) -> Cell) {
    indicator(frame, document, (String::new(), words, Style::Indented), cell);
}

fn indicator(
    frame: &Frame<'_>,
    document: &mut Document,
    (number, (name, measure), style): (String, (&str, &str), Style),
    cell: impl Fn(Option<&Phase>) -> Cell,
) {
    let mut cells =
        vec![Cell::text(number, Style::Centred), Cell::text(name, style), Cell::text(measure, Style::Centred)];
    let strong = style == Style::StrongText;
    cells.extend(times(frame).into_iter().map(|time| if strong { strengthened(cell(time)) } else { cell(time) }));
    document.row(cells);
}

fn strengthened(mut cell: Cell) -> Cell {
    cell.style = match cell.style {
        Style::Count => Style::StrongCount,
        Style::Rate => Style::StrongRate,
        other => other,
    };
    cell
}

/// A table of sectors and phases, and the chart of the phases.
fn awards_by_sector(frame: &Frame<'_>, document: &mut Document) {
    let labels = &frame.labels.overview;
    let words = &frame.labels.words;
    let heads = [words.number, words.sector, labels.measure].map(Head::new);
    document.plain_header(&[heads.into_iter().chain(time_heads(frame)).collect()]);
    let first = document.next_row();
    let listed = sectors::sectors(frame.input.figures, frame.input.catalogue);
    for (at, code) in listed.iter().enumerate() {
        let name = sectors::name(code, frame.input.catalogue, frame.labels);
        let mut cells = vec![Cell::ordinal(at + 1), Cell::text(name, Style::Text)];
        cells.push(Cell::text(labels.awards.1, Style::Centred));
        for time in times(frame) {
            cells.push(figure(frame.input.figures, FigureName::Awards, in_phase(time).sector(code), Style::Count));
        }
        document.row(cells);
    }
    let after = document.next_row();
    let mut total = vec![Cell::empty(Style::TotalText), Cell::text(words.total, Style::TotalText)];
    total.push(Cell::empty(Style::TotalText));
    for time in times(frame) {
        total.push(figure(frame.input.figures, FigureName::Awards, in_phase(time), Style::TotalCount));
    }
    document.row(total);
    document.blank();
    if after > first && !frame.input.catalogue.phases.is_empty() {
        chart(frame, document, first, after - 1);
    }
}

fn chart(frame: &Frame<'_>, document: &mut Document, first: u32, last: u32) {
    let labels = &frame.labels.overview;
    let column = |column| Area::new(CellRef::new(first, column), CellRef::new(last, column));
    let series = (FIXED..).zip(&frame.input.catalogue.phases);
    let series = series.map(|(at, phase)| Series { name: phase.name.clone(), values: column(at) }).collect();
    let chart = Chart {
        title: labels.chart_title.to_owned(),
        unit: labels.chart_unit.to_owned(),
        categories: column(1),
        series,
        at: CellRef::new(document.next_row(), 0),
        width: document.width(0, document.columns()) * CHARACTER + f64::from(document.columns()) * COLUMN,
        height: f64::from(CHART_ROWS) * ROW_HEIGHT - ROW_HEIGHT / 2.0,
    };
    let sheet = document.sheet_mut();
    sheet.charts.push(chart);
    sheet.rows.extend((0..CHART_ROWS).map(|_| Row { cells: Vec::new(), height: Some(ROW_HEIGHT) }));
}

fn state_of_data(frame: &Frame<'_>, document: &mut Document) {
    let labels = &frame.labels.overview;
    let rest = document.columns() - FIXED - 1;
    let mut heads: Vec<Head> =
        [frame.labels.words.number, labels.item, labels.measure, labels.value].map(Head::new).into();
    heads.push(Head::new(labels.see).across(rest));
    document.plain_header(&[heads]);
    let ledger = frame.input.ledger;
    let sum = |part: fn(&LedgerLine) -> u64| ledger.iter().map(part).sum::<u64>();
    let to_ledger = frame.labels.ledger.name;
    let to_issues = frame.labels.issues.name;
    let issues = |severity: Severity| {
        let count = frame.input.issues.iter().filter(|issue| issue.severity == severity).count() as u64;
        (((frame.labels.words.severity)(severity), labels.issue_measure), count, to_issues)
    };
    let lines = [
        (labels.files, frame.files.len() as u64, to_ledger),
        (labels.sheets, ledger.len() as u64, to_ledger),
        (labels.data_rows, sum(|line| line.data), to_ledger),
        (labels.accepted, sum(|line| line.accepted), to_ledger),
        (labels.duplicate, sum(|line| line.duplicate), to_ledger),
        (labels.set_aside, sum(|line| line.set_aside), to_issues),
    ];
    for (at, ((name, measure), value, target)) in
        lines.into_iter().chain(Severity::ALL.iter().copied().map(issues)).enumerate()
    {
        let link = Cell::link((labels.see_sheet)(target), top_of(target), Style::Link);
        document.across(vec![
            (Cell::ordinal(at + 1), 1),
            (Cell::text(name, Style::Text), 1),
            (Cell::text(measure, Style::Centred), 1),
            (Cell::number(Some(value as f64), Style::Count), 1),
            (link, rest),
        ]);
    }
}

fn contents(frame: &Frame<'_>, document: &mut Document) {
    let labels = frame.labels;
    let rest = document.columns() - 2;
    let heads = vec![
        Head::new(labels.words.number),
        Head::new(labels.overview.sheet_column),
        Head::new(labels.overview.about_column).across(rest),
    ];
    document.plain_header(&[heads]);
    let sheets = frame.input.reports.iter().map(|report| frame.name_and_about(report));
    for (at, (name, about)) in sheets.enumerate() {
        document.across(vec![
            (Cell::ordinal(at + 1), 1),
            (Cell::link(name, top_of(name), Style::Link), 1),
            (Cell::text(about, Style::Text), rest),
        ]);
    }
}

fn top_of(name: &str) -> Target {
    Target::Sheet { name: name.to_owned(), cell: CellRef::new(0, 0) }
}

fn sources(frame: &Frame<'_>, document: &mut Document) {
    let labels = frame.labels;
    let rest = document.columns() - 1;
    document.plain_header(&[vec![Head::new(labels.words.number), Head::new(labels.overview.file_column).across(rest)]]);
    for (at, file) in frame.files.iter().take(FILES).enumerate() {
        document.across(vec![(Cell::ordinal(at + 1), 1), (Cell::text(*file, Style::Text), rest)]);
    }
    if let Some(more) = frame.files.len().checked_sub(FILES).filter(|&more| more > 0) {
        document.line((labels.overview.more_files)(more, labels.ledger.name), Style::Note);
    }
    if frame.files.is_empty() {
        frame.nothing(document);
    }
}
