//! Units without an award as a collective, by sector, and the year of their latest one; a mark for every phase in which they worked and got none. The row of
//! a sector shows the figures, which the marks below it bear out.

use super::frame::{Frame, Named};
use super::lookup::{figure, in_phase};
use super::marks::{self, Marks};
use super::{collation, sectors};
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style};
use crate::model::{Cut, FigureName, Phase, RecipientKind, Unit};
use std::collections::BTreeMap;

/// Number, unit, kind, area, status.
const WIDTHS: [f64; 5] = [5.0, 34.0, 16.0, 32.0, 15.5];
const PHASE_WIDTH: f64 = 10.5;
const LATEST_WIDTH: f64 = 9.0;
const PERSONS_WIDTH: f64 = 10.0;
const FIXED: u32 = 5;

/// What units got beside the marks: the year of the latest award as a collective, and the awards to people of the unit.
#[derive(Default)]
pub struct Awarded<'a> {
    latest: BTreeMap<&'a str, i32>,
    pub persons: BTreeMap<&'a str, u32>,
}

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.never;
    let words = &frame.labels.words;
    let phases = &frame.input.catalogue.phases;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let marks = std::iter::repeat_n(PHASE_WIDTH, phases.len() + 1);
    let widths: Vec<f64> = WIDTHS.into_iter().chain(marks).chain([LATEST_WIDTH, PERSONS_WIDTH]).collect();
    let mut document = frame.begin(&named, Paper::Landscape, &widths);
    document.blank();
    let fixed = [words.number, words.unit, words.unit_kind, labels.area, labels.status];
    let mut top: Vec<Head> = fixed.map(|text| Head::new(text).down(2)).into();
    top.push(Head::new(labels.never_in).across(phases.len() as u32 + 1));
    top.push(Head::new(labels.latest).down(2));
    top.push(Head::new(labels.persons).down(2));
    let below = phases.iter().map(|phase| Head::new(&phase.name)).chain([Head::new(words.all_data)]).collect();
    document.header(&[top, below], &[]);
    document.sheet_mut().frozen_columns = 2;

    let (marks, awarded) = (Marks::new(frame, FigureName::UnitsNeverAwarded), awarded(frame));
    let listed = listed(frame, &marks);
    for (code, units) in &listed {
        let name = sectors::name(code, frame.input.catalogue, frame.labels);
        let mut cells = vec![(Cell::text(name, Style::Band), FIXED)];
        for time in times(phases) {
            let cut = in_phase(time).sector(code);
            cells.push((figure(frame.input.figures, FigureName::UnitsNeverAwarded, cut, Style::BandCount), 1));
        }
        cells.push((Cell::empty(Style::BandCount), 2));
        document.across(cells);
        for (at, unit) in units.iter().enumerate() {
            document.row(row(frame, &marks, &awarded, at + 1, unit));
        }
    }
    if listed.is_empty() {
        frame.nothing(&mut document);
    } else {
        let mut cells = vec![(Cell::text(words.total, Style::TotalText), FIXED)];
        for time in times(phases) {
            let cell = figure(frame.input.figures, FigureName::UnitsNeverAwarded, in_phase(time), Style::TotalCount);
            cells.push((cell, 1));
        }
        cells.push((Cell::empty(Style::TotalCount), 2));
        document.across(cells);
    }
    frame.end(document, &named, &[labels.note], true)
}

fn times(phases: &[Phase]) -> impl Iterator<Item = Option<&Phase>> {
    phases.iter().map(Some).chain([None])
}

pub fn awarded<'a>(frame: &Frame<'a>) -> Awarded<'a> {
    let mut awarded = Awarded::default();
    for award in frame.input.records.counted_awards() {
        let Some(unit) = award.unit_id.as_deref() else { continue };
        if award.recipient_kind == RecipientKind::Collective {
            if let Some(year) = award.year {
                let latest = awarded.latest.entry(unit).or_insert(year);
                *latest = year.max(*latest);
            }
        } else {
            *awarded.persons.entry(unit).or_insert(0) += 1;
        }
    }
    awarded
}

/// Units that a figure counts in some time, by sector.
pub fn listed<'a>(frame: &Frame<'a>, marks: &Marks<'_>) -> Vec<(&'a str, Vec<&'a Unit>)> {
    let catalogue = frame.input.catalogue;
    let mut found = marks::units(frame, FigureName::Units, &Cut::all());
    found.retain(|unit| marks.somewhere(unit));
    found.sort_by_cached_key(|unit| {
        let sector = unit.sector.as_deref();
        (
            sectors::place(sector, catalogue),
            sectors::code(sector).to_owned(),
            collation::key(&unit.name),
            unit.id.clone(),
        )
    });
    let mut groups: Vec<(&str, Vec<&Unit>)> = Vec::new();
    for unit in found {
        let code = sectors::code(unit.sector.as_deref());
        match groups.last_mut().filter(|(last, _)| *last == code) {
            Some((_, units)) => units.push(unit),
            None => groups.push((code, vec![unit])),
        }
    }
    groups
}

fn row(frame: &Frame<'_>, marks: &Marks<'_>, awarded: &Awarded<'_>, number: usize, unit: &Unit) -> Vec<Cell> {
    let labels = &frame.labels.never;
    let mut cells = vec![
        Cell::ordinal(number),
        Cell::text(&unit.name, Style::Text),
        Cell::text(kind_name(frame, unit), Style::Text),
        Cell::text(area(unit), Style::Text),
        Cell::text(frame.labels.words.status(unit.status), Style::Centred),
    ];
    for time in times(&frame.input.catalogue.phases) {
        let mark = match marks.of(unit, time) {
            Some(true) => labels.mark,
            Some(false) => "",
            None => labels.not_active,
        };
        cells.push(Cell::text(mark, Style::Centred));
    }
    let latest = awarded.latest.get(unit.id.as_str());
    cells.push(Cell::text(latest.map_or_else(|| labels.never.to_owned(), i32::to_string), Style::Centred));
    let persons = awarded.persons.get(unit.id.as_str()).copied().unwrap_or(0);
    cells.push(Cell::number(Some(f64::from(persons)), Style::Count));
    cells
}

/// What the unit's kind is called.
pub fn kind_name<'a>(frame: &Frame<'a>, unit: &Unit) -> &'a str {
    let kinds = &frame.input.catalogue.unit_kinds;
    kinds.iter().find(|kind| kind.kind == unit.kind).map_or(unit.kind.code(), |kind| &kind.name)
}

/// Commune and former district.
pub fn area(unit: &Unit) -> String {
    match (&unit.commune, &unit.district) {
        (Some(commune), Some(district)) => format!("{commune} ({district})"),
        (Some(one), None) => one.clone(),
        (None, Some(district)) => format!("({district})"),
        (None, None) => String::new(),
    }
}
