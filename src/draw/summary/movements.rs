//! Participation in the movements, by phase, movement and sector.

use super::frame::{Frame, Named};
use super::lookup::{figure, in_phase};
use super::sectors;
use crate::draw::sheet::{Cell, Document, Head, Paper, Sheet, Style};
use crate::model::{Cut, Dimension, FigureName, Phase};

const WIDTHS: [f64; 7] = [5.0, 41.0, 9.0, 9.0, 9.0, 10.5, 10.0];

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.movements;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let mut document = frame.begin(&named, Paper::Portrait, &WIDTHS);
    document.blank();
    let heads = [
        frame.labels.words.number,
        labels.movement,
        labels.units,
        labels.registered,
        labels.took_part,
        labels.rate,
        labels.participants,
    ];
    let index = ["A", "B", "(1)", "(2)", "(3)", "(4)=(2):(1)", "(5)"].map(str::to_owned);
    document.header(&[heads.map(Head::new).into()], &index);
    document.sheet_mut().frozen_columns = 2;
    for phase in &frame.input.catalogue.phases {
        let columns = document.columns();
        document.across(vec![(Cell::text(&phase.name, Style::Band), columns)]);
        rows_of(frame, &mut document, phase, (String::new(), labels.any_movement), None);
        for (at, movement) in frame.input.catalogue.movements.iter().enumerate() {
            let name = (roman(at + 1), movement.name.as_str());
            rows_of(frame, &mut document, phase, name, Some(&movement.code));
        }
    }
    let small = frame.input.catalogue.sizes.small_sector;
    let note = labels.small_note(small);
    let notes: &[&str] = if small > 0 { &[labels.note, &note] } else { &[labels.note] };
    frame.end(document, &named, notes, true)
}

/// A movement (or all of them together) and its sectors.
fn rows_of(
    frame: &Frame<'_>,
    document: &mut Document<'_>,
    phase: &Phase,
    (number, name): (String, &str),
    movement: Option<&str>,
) {
    let cut = in_phase(Some(phase));
    let mut cells = vec![Cell::text(number, Style::Centred), Cell::text(name, Style::StrongText)];
    cells.extend(numbers(frame, &cut, movement, [Style::StrongCount, Style::StrongRate]));
    document.row(cells);
    for (at, code) in sectors::sectors(frame.input.figures, frame.input.catalogue).iter().enumerate() {
        let name = sectors::name(code, frame.input.catalogue, frame.labels);
        let mut cells = vec![Cell::ordinal(at + 1), Cell::text(name, Style::Indented)];
        cells.extend(numbers(frame, &cut.clone().sector(code), movement, [Style::Count, Style::Rate]));
        document.row(cells);
    }
}

fn numbers(frame: &Frame<'_>, cut: &Cut, movement: Option<&str>, [count, rate]: [Style; 2]) -> Vec<Cell> {
    let figures = frame.input.figures;
    let of_movement = movement.map_or_else(|| cut.clone(), |movement| cut.clone().movement(movement));
    // A unit is active whatever the movement, so that figure has no movement.
    vec![
        figure(figures, FigureName::Units, cut.clone(), count),
        figure(figures, FigureName::UnitsRegistered, of_movement.clone(), count),
        figure(figures, FigureName::UnitsTookPart, of_movement.clone(), count),
        rate_of(frame, cut, &of_movement, rate),
        figure(figures, FigureName::Participants, of_movement, count),
    ]
}

/// The rate; of a sector with few active units the two numbers themselves, so that nobody reads 1 of 2 as a success.
fn rate_of(frame: &Frame<'_>, cut: &Cut, of_movement: &Cut, style: Style) -> Cell {
    let figures = frame.input.figures;
    let small = f64::from(frame.input.catalogue.sizes.small_sector);
    let units = figures
        .get(FigureName::Units, cut)
        .filter(|units| cut.value(Dimension::Sector).is_some() && *units < small && *units > 0.0);
    let is_told = figures.get(FigureName::ParticipationRate, of_movement).is_some();
    match units.zip(figures.get(FigureName::UnitsRegistered, of_movement)).filter(|_| is_told) {
        Some((units, registered)) => Cell::text(frame.labels.movements.small_rate(registered, units), Style::Centred)
            .of_figure(FigureName::ParticipationRate, of_movement.clone()),
        None => figure(figures, FigureName::ParticipationRate, of_movement.clone(), style),
    }
}

/// Movements are numbered in Roman figures, as parts of a table are.
fn roman(mut number: usize) -> String {
    let mut text = String::new();
    for (value, letters) in [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while number >= value {
            text += letters;
            number -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn parts_are_numbered_in_roman_figures() {
        assert_eq!([1, 4, 9, 14, 44].map(roman), ["I", "IV", "IX", "XIV", "XLIV"]);
    }
}
