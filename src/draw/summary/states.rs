//! Registered, proposed, refused, withdrawn and granted beside each other, by form, unit and year; and the titles that units
//! registered beside those that they won. There only where something was asked for.

pub mod count;

use super::collation;
use super::frame::{Frame, Named};
use super::links::AwardRows;
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style, Value};
use crate::model::{Award, Catalogue};
use crate::place::CellRef;
use count::{Line, States, Titles};

/// Number, unit, year, then the states.
const WIDTHS: [f64; 10] = [5.0, 44.0, 8.0, 11.0, 11.0, 11.0, 11.0, 11.0, 11.0, 11.0];
const FIXED: u32 = 3;
/// Number, unit, year, titles registered, won, registered ones that were won, their share.
const TITLE_WIDTHS: [f64; 7] = [5.0, 44.0, 8.0, 11.0, 11.0, 11.0, 11.0];
/// What Excel takes in one formula.
const ARGUMENTS: usize = 255;

/// Whether a record that lists show was asked for.
pub fn are_shown(frame: &Frame<'_>) -> bool {
    frame.input.records.awards.iter().any(|award| award.status.is_asked() && frame.shows(&award.phases))
}

/// The lines of each form, in the order of precedence; units by their names.
pub fn by_form<'a>(frame: &Frame<'a>) -> Vec<(&'a str, Vec<(Line<'a>, States)>)> {
    let shows = |award: &Award| frame.shows(&award.phases);
    let mut lines: Vec<(Line<'a>, States)> = count::by_line(frame.input.records, shows).into_iter().collect();
    let catalogue = frame.input.catalogue;
    lines.sort_by_cached_key(|(line, _)| {
        (place(catalogue, line.form), line.form, collation::key(unit_name(frame, line.unit)), line.unit, line.year)
    });
    let mut forms: Vec<(&str, Vec<(Line<'_>, States)>)> = Vec::new();
    for (line, states) in lines {
        match forms.last_mut().filter(|(form, _)| *form == line.form) {
            Some((_, lines)) => lines.push((line, states)),
            None => forms.push((line.form, vec![(line, states)])),
        }
    }
    forms
}

/// Titles registered and won, by the names of units.
pub fn by_unit<'a>(frame: &Frame<'a>) -> Vec<(Option<&'a str>, Option<i32>, Titles)> {
    let shows = |award: &Award| frame.shows(&award.phases);
    let titles = count::titles(frame.input.records, shows).into_iter();
    let mut units: Vec<_> = titles.map(|((unit, year), titles)| (unit, year, titles)).collect();
    units.sort_by_cached_key(|(unit, year, _)| (collation::key(unit_name(frame, *unit)), *unit, *year));
    units
}

fn place(catalogue: &Catalogue, form: &str) -> usize {
    catalogue.award_forms.iter().position(|known| known.term.code == form).unwrap_or(usize::MAX)
}

/// A form by its name; its code where the catalogue does not list it.
pub fn form_name<'a>(frame: &Frame<'a>, form: &'a str) -> &'a str {
    match frame.input.catalogue.form(form) {
        Some(known) => &known.term.name,
        None if form.is_empty() => frame.labels.words.unknown_value,
        None => form,
    }
}

/// A unit by its name.
pub fn unit_name<'a>(frame: &Frame<'a>, unit: Option<&'a str>) -> &'a str {
    let Some(unit) = unit else { return frame.labels.words.unknown_value };
    frame.unit_names.get(unit).copied().unwrap_or(unit)
}

pub fn sheets(frame: &Frame<'_>, rows: &AwardRows<'_>) -> Vec<Sheet<'static>> {
    let titles = by_unit(frame);
    let of_titles = (!titles.is_empty()).then(|| titles_sheet(frame, &titles, rows));
    std::iter::once(states_sheet(frame, rows)).chain(of_titles).collect()
}

/// The heads of the states, the two parts of the proposals below their own.
pub fn heads<'a>(frame: &Frame<'a>) -> [&'a str; 7] {
    let labels = &frame.labels.states;
    [labels.registered, labels.proposed, labels.closed, labels.open, labels.refused, labels.withdrawn, labels.granted]
}

fn states_sheet(frame: &Frame<'_>, rows: &AwardRows<'_>) -> Sheet<'static> {
    let (labels, words) = (&frame.labels.states, &frame.labels.words);
    let named = Named { name: labels.name, title: labels.title, by_phase: false };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    frame.measure(&mut document, labels.measure);
    let [registered, proposed, closed, open, refused, withdrawn, granted] = heads(frame);
    let tall = |text: &str| Head::new(text).down(2);
    let top = vec![
        tall(words.number),
        tall(labels.form_and_unit),
        tall(words.year),
        tall(registered),
        tall(proposed),
        Head::new(labels.of_which).across(2),
        tall(refused),
        tall(withdrawn),
        tall(granted),
    ];
    document.header(&[top, [closed, open].map(Head::new).into()], &[]);
    document.sheet_mut().frozen_columns = 2;
    let mut ranges = Vec::new();
    let mut all: [usize; 7] = [0; 7];
    for (form, lines) in by_form(frame) {
        let first = document.next_row() + 1;
        let last = first + u32::try_from(lines.len()).expect("lines of a sheet are counted in 32 bits") - 1;
        ranges.push((first, last));
        let mut sums: [usize; 7] = [0; 7];
        for (_, states) in &lines {
            sums.iter_mut().zip(states.columns()).for_each(|(sum, of)| *sum += of.len());
        }
        all.iter_mut().zip(sums).for_each(|(all, sum)| *all += sum);
        let mut cells = vec![(Cell::text(form_name(frame, form), Style::Band), FIXED)];
        cells.extend(sum_cells(&sums, &[(first, last)], Style::BandCount).map(|cell| (cell, 1)));
        document.across(cells);
        for (number, (line, states)) in (1..).zip(&lines) {
            let mut cells = lead(frame, number, line.unit, line.year);
            cells.extend(states.columns().map(|of| count_cell(of, rows)));
            document.row(cells);
        }
    }
    let mut cells = vec![(Cell::text(words.total, Style::TotalText), FIXED)];
    cells.extend(sum_cells(&all, &ranges, Style::TotalCount).map(|cell| (cell, 1)));
    document.across(cells);
    frame.end(document, &named, &[labels.note], true)
}

fn titles_sheet(
    frame: &Frame<'_>,
    titles: &[(Option<&str>, Option<i32>, Titles)],
    rows: &AwardRows<'_>,
) -> Sheet<'static> {
    let (labels, words) = (&frame.labels.titles, &frame.labels.words);
    let named = Named { name: labels.name, title: labels.title, by_phase: false };
    let mut document = frame.begin(&named, Paper::Portrait, &TITLE_WIDTHS);
    frame.measure(&mut document, labels.measure);
    let heads = [words.number, words.unit, words.year, labels.registered, labels.won, labels.kept, labels.share];
    document.header(&[heads.map(Head::new).into()], &[]);
    document.sheet_mut().frozen_columns = 2;
    let first = document.next_row();
    for (number, (unit, year, of)) in (1..).zip(titles) {
        let mut cells = lead(frame, number, *unit, *year);
        cells.extend([&of.registered, &of.won, &of.kept].map(|of| count_cell(of, rows)));
        cells.push(share(of.kept.len(), of.registered.len(), document.next_row(), Style::Rate));
        document.row(cells);
    }
    let sum = |of: fn(&Titles) -> &Vec<usize>| titles.iter().map(|(.., titles)| of(titles).len()).sum::<usize>();
    let sums = [sum(|of| &of.registered), sum(|of| &of.won), sum(|of| &of.kept)];
    let mut cells = vec![(Cell::text(words.total, Style::TotalText), FIXED)];
    let last = document.next_row() - 1;
    cells.extend(sum_cells(&sums, &[(first, last)], Style::TotalCount).map(|cell| (cell, 1)));
    cells.push((share(sums[2], sums[0], document.next_row(), Style::TotalRate), 1));
    document.across(cells);
    frame.end(document, &named, &[labels.note], true)
}

fn lead(frame: &Frame<'_>, number: usize, unit: Option<&str>, year: Option<i32>) -> Vec<Cell> {
    vec![
        Cell::ordinal(number),
        Cell::text(unit_name(frame, unit), Style::Text),
        Cell::text(year.map_or_else(String::new, |year| year.to_string()), Style::Centred),
    ]
}

/// How many records, leading to the first of them.
fn count_cell(of: &[usize], rows: &AwardRows<'_>) -> Cell {
    let cell = Cell::number(Some(of.len() as f64), Style::Count);
    Cell { link: rows.first(of).map(Box::new), ..cell }
}

/// The sums of the columns behind the fixed ones, over some rows each.
fn sum_cells<const N: usize>(sums: &[usize; N], ranges: &[(u32, u32)], style: Style) -> [Cell; N] {
    std::array::from_fn(|at| {
        let column = FIXED + at as u32;
        let of =
            |&(first, last): &(u32, u32)| format!("{}:{}", CellRef::new(first, column), CellRef::new(last, column));
        let value = match ranges.len() {
            1..=ARGUMENTS => {
                let formula = format!("=SUM({})", ranges.iter().map(of).collect::<Vec<_>>().join(","));
                Value::Formula { formula, result: sums[at].to_string() }
            }
            _ => Value::Number(sums[at] as f64),
        };
        Cell::new(value, style)
    })
}

/// Registered titles that were won, in all that were registered: the columns behind the fixed ones are registered, won, kept.
fn share(kept: usize, registered: usize, row: u32, style: Style) -> Cell {
    let [part, whole] = [FIXED + 2, FIXED].map(|column| CellRef::new(row, column));
    let result = (kept as f64 / registered as f64).to_string();
    Cell::new(Value::Formula { formula: format!("={part}/{whole}"), result }, style)
}
