//! Key figures by phase, each beside its change against the phase before.

use super::{Block, Cell, Column, Kind, Row, Tile, View, table};
use crate::draw::summary::indicators::{self, Indicator};
use crate::draw::summary::lookup::in_phase;
use crate::model::{FigureName, Phase, RecipientKind};

/// A line of the table: its words, and what it shows for each time.
struct Line<'a> {
    words: (&'a str, &'a str),
    cells: Vec<Cell>,
    is_part: bool,
}

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let labels = &view.frame.labels.overview;
    let mut blocks = Vec::new();
    if let Some(phase) = view.headline() {
        blocks.push(Block::Heading(view.words.headline(&phase.name)));
        blocks.push(Block::Tiles(tiles(view, phase)));
    }
    blocks.push(Block::Warning(view.words.phase_warning.to_owned()));
    let mut columns =
        vec![Column::text("indicator", labels.indicator), Column::new("measure", labels.measure, Kind::Text)];
    for (at, time) in view.times().enumerate() {
        columns.push(Column::number("value", view.time_name(time)));
        if time.is_some() && at > 0 {
            columns.push(Column::number("change", view.words.change));
        }
    }
    let rows = lines(view).into_iter().map(|line| row(view, line)).collect();
    blocks.push(Block::Table(table("bang-chi-tieu", view.words.parts.figures.1, columns, rows)));
    if view.phases().len() > 1 {
        blocks.push(Block::Note(view.words.change_note.to_owned()));
    }
    blocks.push(Block::Note(labels.all_data_note.to_owned()));
    blocks.push(Block::Note(view.frame.labels.paper.phase_rule.to_owned()));
    blocks
}

fn tiles(view: &View<'_>, phase: &Phase) -> Vec<Tile> {
    let labels = &view.frame.labels.overview;
    let cell = |name| view.figure(name, in_phase(Some(phase)));
    let units = cell(FigureName::Units);
    let of_units = |name| view.words.of_units(&cell(name).text, &units.text);
    let tile = |(name, _): (&str, _), number, beside| Tile { name: name.to_owned(), number, beside };
    let kinds: Vec<String> = RecipientKind::ALL
        .iter()
        .map(|kind| {
            let cut = in_phase(Some(phase)).recipient_kind(kind.code());
            let name = view.frame.labels.words.recipient_kind(*kind);
            format!("{name}: {}", view.figure(FigureName::Awards, cut).text)
        })
        .collect();
    vec![
        tile(labels.awards, cell(FigureName::Awards), kinds.join(super::BETWEEN)),
        tile(labels.recipients, cell(FigureName::Recipients), labels.recipients.1.to_owned()),
        tile(labels.units_awarded, cell(FigureName::UnitsAwarded), of_units(FigureName::UnitsAwarded)),
        tile(labels.rate, cell(FigureName::ParticipationRate), of_units(FigureName::UnitsRegistered)),
    ]
}

fn lines<'a>(view: &'a View<'_>) -> Vec<Line<'a>> {
    let line = |indicator: Indicator<'a>| {
        let cells = view.times().map(in_phase).map(|time| {
            let mut cuts = indicator.cuts_in(&time);
            match (cuts.next(), cuts.next()) {
                (Some(cut), None) => view.figure(indicator.name, cut),
                _ => view.count(indicator.value(view.input().figures, &time)),
            }
        });
        Line { words: indicator.words, cells: cells.collect(), is_part: indicator.part }
    };
    indicators::listed(&view.frame).into_iter().map(line).collect()
}

fn row(view: &View<'_>, line: Line<'_>) -> Row {
    let (name, measure) = line.words;
    let is_rate = measure == view.frame.labels.overview.rate.1;
    let mut cells = vec![Cell::text(name), Cell::text(measure)];
    let phases = view.phases().len();
    for (at, cell) in line.cells.iter().enumerate() {
        cells.push(cell.clone());
        if let Some(before) = at.checked_sub(1).filter(|_| at < phases).map(|before| &line.cells[before]) {
            cells.push(change(view, before.sort, cell.sort, is_rate));
        }
    }
    Row { cells, is_part: line.is_part }
}

/// The change from one phase to the next; nothing is said of it where either is not known.
fn change(view: &View<'_>, before: Option<f64>, now: Option<f64>, is_rate: bool) -> Cell {
    let Some((before, now)) = before.zip(now) else { return Cell::text(super::absent()) };
    let difference = now - before;
    let signed = |size: f64, text: String| match size {
        0.0 => text,
        size if size < 0.0 => format!("\u{2212}{text}"),
        _ => format!("+{text}"),
    };
    let text = if is_rate {
        let points = (difference * 1000.0).round() / 10.0;
        view.words.points(&signed(points, view.words.number(points.abs())))
    } else {
        let share = (before != 0.0 && difference != 0.0)
            .then(|| signed(difference, view.words.percent(difference.abs() / before.abs())));
        view.words.change_by(&signed(difference, view.words.number(difference.abs())), share.as_deref())
    };
    Cell { text, sort: Some(difference), figure: None }
}
