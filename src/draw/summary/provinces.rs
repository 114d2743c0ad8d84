//! The provinces of a merged summary beside each other, phase by phase.

use super::frame::{Frame, Named};
use super::lookup::in_phase;
use crate::draw::sheet::{Cell, Document, Head, Paper, Sheet, Style, Value};
use crate::model::{Cut, FigureName, Figures, Phase};
use crate::place::CellRef;

const WIDTHS: [f64; 11] = [5.0, 26.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 9.0];

/// What each column counts: the figure, and the kind of recipient where it is of one.
const COLUMNS: [(FigureName, Option<&str>); 9] = [
    (FigureName::Units, None),
    (FigureName::UnitsRegistered, None),
    (FigureName::ParticipationRate, None),
    (FigureName::UnitsAwarded, None),
    (FigureName::Awards, None),
    (FigureName::Awards, Some("collective")),
    (FigureName::Awards, Some("individual")),
    (FigureName::Awards, Some("household")),
    (FigureName::Flags, None),
];

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.provinces;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    document.blank();
    let heads = [
        frame.labels.words.number,
        labels.province,
        labels.units,
        labels.registered,
        labels.rate,
        labels.awarded,
        labels.awards,
        labels.collectives,
        labels.individuals,
        labels.households,
        labels.flags,
    ];
    let index = ["A", "B", "(1)", "(2)", "(3)=(2):(1)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"].map(str::to_owned);
    document.header(&[heads.map(Head::new).into()], &index);
    document.sheet_mut().frozen_columns = 2;
    for phase in frame.input.catalogue.phases.iter().map(Some).chain([None]) {
        let columns = document.columns();
        let name = phase.map_or(labels.all_data, |phase| phase.name.as_str());
        document.across(vec![(Cell::text(name, Style::Band), columns)]);
        rows(frame, &mut document, phase);
    }
    frame.end(document, &named, &[labels.note], true)
}

fn rows(frame: &Frame<'_>, document: &mut Document<'_>, phase: Option<&Phase>) {
    let first = document.next_row();
    for (at, (name, figures)) in frame.input.provinces.iter().enumerate() {
        let mut cells = vec![Cell::ordinal(at + 1), Cell::text(name, Style::Text)];
        cells.extend(COLUMNS.iter().map(|(figure, kind)| {
            let style = if *figure == FigureName::ParticipationRate { Style::Rate } else { Style::Count };
            Cell::number(figures.get(*figure, &cut(phase, *kind)), style)
        }));
        document.row(cells);
    }
    let (row, last) = (document.next_row(), document.next_row().saturating_sub(1));
    let mut cells = vec![Cell::empty(Style::TotalText), Cell::text(frame.labels.words.total, Style::TotalText)];
    cells.extend((2..).zip(COLUMNS).map(|(column, (figure, kind))| {
        let total = frame.input.figures.get(figure, &cut(phase, kind));
        let at = |row, column| CellRef::new(row, column);
        match total {
            Some(rate) if figure == FigureName::ParticipationRate => {
                formula(format!("={}/{}", at(row, 3), at(row, 2)), rate, Style::TotalRate)
            }
            Some(total) if adds(frame, phase, figure, kind, total) => {
                formula(format!("=SUM({}:{})", at(first, column), at(last, column)), total, Style::TotalCount)
            }
            total => Cell::number(total, Style::TotalCount),
        }
    }));
    document.row(cells);
}

/// Whether the rows above make the total: always, but a formula is written only where it gives exactly the figure.
fn adds(frame: &Frame<'_>, phase: Option<&Phase>, figure: FigureName, kind: Option<&str>, total: f64) -> bool {
    let value = |figures: &Figures| figures.get(figure, &cut(phase, kind));
    frame.input.provinces.iter().map(|(_, figures)| value(figures)).sum::<Option<f64>>() == Some(total)
}

fn cut(phase: Option<&Phase>, kind: Option<&str>) -> Cut {
    let cut = in_phase(phase);
    kind.map_or_else(|| cut.clone(), |kind| cut.clone().recipient_kind(kind))
}

fn formula(formula: String, result: f64, style: Style) -> Cell {
    Cell::new(Value::Formula { formula, result: result.to_string() }, style)
}
