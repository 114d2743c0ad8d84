//! Key figures by phase, and how they moved against the phase and the year before.

use super::Times;
use super::trend::Trends;
use crate::draw::sheet::{ABSENT, Cell, Document, Head, Sheet, Sparkline, Style, Value};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::indicators::{self, Indicator};
use crate::model::{Cut, FigureName};
use crate::place::CellRef;

pub fn table(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>, others: &[Sheet<'_>]) {
    let labels = &frame.labels.overview;
    header(frame, document, times);
    let trends = Trends::new(others);
    let mut number = 0;
    for indicator in indicators(frame) {
        let (name, measure) = indicator.words;
        number += usize::from(!indicator.part);
        let (text, ordinal) =
            if indicator.part { (Style::Indented, String::new()) } else { (Style::StrongText, number.to_string()) };
        let row = document.next_row();
        let mut cells =
            vec![Cell::text(ordinal, Style::Centred), Cell::text(name, text), Cell::text(measure, Style::Centred)];
        cells.extend(times.cuts().map(|time| shown(frame, &indicator, &time)));
        let phase_at =
            |id: &str| times.phases.iter().position(|phase| phase.id == id).map(|at| super::FIXED + at as u32);
        if let Some((now, before)) = times.compared_phases {
            cells.push(change(&cells, row, phase_at(&now.id).zip(phase_at(&before.id)), &indicator));
        }
        let years = times.year.map(|year| [year - 1, year]);
        let at = cells.len() as u32;
        cells.extend([0, 1].map(|which| match years.map(|years| years[which]) {
            Some(year) => shown(frame, &indicator, &Cut::all().year(year)),
            None => Cell::number(None, Style::Centred),
        }));
        cells.push(change(&cells, row, Some((at + 1, at)), &indicator));
        let trend = CellRef::new(row, cells.len() as u32);
        cells.push(Cell::empty(Style::Centred));
        document.row(cells);
        if let ([cut], false) = (indicator.cuts.as_slice(), indicator.part)
            && let Some((sheet, values)) = trends.of(indicator.name, cut)
        {
            document.sheet_mut().sparklines.push(Sparkline { at: trend, sheet, values });
        }
    }
    document.line(labels.change_note, Style::Note);
}

fn header(frame: &Frame<'_>, document: &mut Document<'_>, times: &Times<'_>) {
    let labels = &frame.labels.overview;
    let tall = |text: &str| Head::new(text).down(2);
    let mut top = vec![tall(frame.labels.words.number), tall(labels.indicator), tall(labels.measure)];
    top.extend(times.phases.iter().map(|phase| tall(&phase.name)));
    top.push(tall(frame.labels.words.all_data));
    top.extend(times.compared_phases.map(|(now, before)| tall(&labels.change_of(&now.id, &before.id))));
    top.push(Head::new(labels.against_year).across(4));
    let year = |back: i32| times.year.map_or_else(|| ABSENT.to_owned(), |year| (year - back).to_string());
    let below = [year(1), year(0), labels.change.to_owned(), labels.trend.to_owned()];
    document.plain_header(&[top, below.map(Head::new).into()]);
}

/// Those of the page, and the money, which the page does not show.
fn indicators<'a>(frame: &'a Frame<'_>) -> Vec<Indicator<'a>> {
    let labels = &frame.labels.overview;
    let mut rows = indicators::listed(frame);
    rows.push(Indicator::main(labels.money, FigureName::AwardMoney));
    rows.push(Indicator::part(labels.without_money, FigureName::AwardsWithoutMoney, vec![Cut::all()]));
    rows
}

fn style(indicator: &Indicator<'_>) -> Style {
    match (indicator.name == FigureName::ParticipationRate, indicator.part) {
        (true, false) => Style::StrongRate,
        (true, true) => Style::Rate,
        (false, false) => Style::StrongCount,
        (false, true) => Style::Count,
    }
}

fn shown(frame: &Frame<'_>, indicator: &Indicator<'_>, time: &Cut) -> Cell {
    let cell = Cell::number(indicator.value(frame.input.figures, time), style(indicator));
    indicator.cuts_in(time).fold(cell, |cell, cut| cell.of_figure(indicator.name, cut))
}

/// The difference of two cells of the row, as a formula; nothing where one of them is not known.
fn change(cells: &[Cell], row: u32, compared: Option<(u32, u32)>, indicator: &Indicator<'_>) -> Cell {
    let number = |at: u32| match &cells[at as usize].value {
        Value::Number(number) => Some(*number),
        _ => None,
    };
    let style = if indicator.name == FigureName::ParticipationRate { Style::RateChange } else { Style::Change };
    let both = compared.and_then(|(now, before)| Some((now, before, number(now)? - number(before)?)));
    both.map_or_else(
        || Cell::number(None, Style::Centred),
        |(now, before, difference)| {
            let formula = format!("={}-{}", CellRef::new(row, now), CellRef::new(row, before));
            let cell = Cell::new(Value::Formula { formula, result: difference.to_string() }, style);
            // Both sides, the later one first.
            let figures = [now, before].into_iter().flat_map(|at| &cells[at as usize].figures);
            figures.fold(cell, |cell, (name, cut)| cell.of_figure(*name, cut.clone()))
        },
    )
}
