//! Key figures by phase, each beside its change against the phase before.

use super::{Block, Cell, Column, Kind, Row, Tile, View, table};
use crate::draw::summary::lookup::{forms_of, in_phase};
use crate::model::{Category, FigureName, Phase, RecipientKind};

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
        blocks.push(Block::Heading((view.words.headline)(&phase.name)));
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
    let of_units = |name| (view.words.of_units)(&cell(name).text, &units.text);
    let tile = |(name, _): (&str, _), number, beside| Tile { name: name.to_owned(), number, beside };
    let kinds: Vec<String> = RecipientKind::ALL
        .iter()
        .map(|kind| {
            let cut = in_phase(Some(phase)).recipient_kind(kind.code());
            let name = (view.frame.labels.words.recipient_kind)(*kind);
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

fn lines<'a>(view: &View<'a>) -> Vec<Line<'a>> {
    let labels = &view.frame.labels.overview;
    let of = |words, name, is_part| Line {
        words,
        is_part,
        cells: view.times().map(|time| view.figure(name, in_phase(time))).collect(),
    };
    let main = |words, name| of(words, name, false);
    let part = |words, name| of(words, name, true);
    let mut lines = vec![
        main(labels.units, FigureName::Units),
        main(labels.registered, FigureName::UnitsRegistered),
        main(labels.took_part, FigureName::UnitsTookPart),
        main(labels.rate, FigureName::ParticipationRate),
        main(labels.participants, FigureName::Participants),
        main(labels.awards, FigureName::Awards),
    ];
    for kind in RecipientKind::ALL {
        let words = ((view.frame.labels.words.recipient_kind)(*kind), labels.awards.1);
        let cell = |time| view.figure(FigureName::Awards, in_phase(time).recipient_kind(kind.code()));
        lines.push(Line { words, cells: view.times().map(cell).collect(), is_part: true });
    }
    let categories =
        [(Category::Title, labels.titles), (Category::Form, labels.forms), (Category::Other, labels.others)];
    for (category, words) in categories {
        let input = view.input();
        let forms = forms_of(input.figures, input.catalogue, category);
        // An award is of one form, so those of several forms may be added up within a time.
        let cell = |time| {
            let of = |form: &String| input.figures.get(FigureName::Awards, &in_phase(time).form(form));
            let counted = input.figures.get(FigureName::Awards, &in_phase(time));
            view.count(counted.and(forms.iter().map(of).sum()))
        };
        let cells: Vec<Cell> = view.times().map(cell).collect();
        // As in the workbook: prizes outside the law are shown where there are any.
        if category != Category::Other || cells.iter().any(|cell| cell.sort != Some(0.0)) {
            lines.push(Line { words, cells, is_part: true });
        }
    }
    lines.extend([
        main(labels.flags, FigureName::Flags),
        main(labels.recipients, FigureName::Recipients),
        main(labels.units_awarded, FigureName::UnitsAwarded),
        main(labels.units_never, FigureName::UnitsNeverAwarded),
        main(labels.silent, FigureName::SilentUnits),
        main(labels.officers, FigureName::Officers),
        part(labels.concurrent, FigureName::OfficersConcurrent),
        part(labels.trained, FigureName::OfficersTrained),
        main(labels.activities, FigureName::Activities),
    ]);
    lines
}

fn row(view: &View<'_>, line: Line<'_>) -> Row {
    let (name, measure) = line.words;
    let is_rate = measure == view.frame.labels.overview.rate.1;
    let mut cells = vec![Cell::text(name), Cell::text(measure)];
    let phases = view.phases().len();
    for (at, cell) in line.cells.iter().enumerate() {
        cells.push(cell.clone());
        if let Some(before) = at.checked_sub(1).filter(|_| at < phases).and_then(|before| line.cells.get(before)) {
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
        (view.words.points)(&signed(points, (view.words.number)(points.abs())))
    } else {
        let share = (before != 0.0 && difference != 0.0)
            .then(|| signed(difference, (view.words.percent)(difference.abs() / before.abs())));
        (view.words.change_by)(&signed(difference, (view.words.number)(difference.abs())), share.as_deref())
    };
    Cell { text, sort: Some(difference), figure: None }
}
