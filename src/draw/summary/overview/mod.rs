//! First sheet: key figures by phase and against the phase and year before, sectors and movements with charts, the state of the
//! data, the other sheets, the source files.

mod charts;
mod data;
mod figures;
mod trend;

use super::frame::{Frame, Named};
use super::report::Report;
use crate::draw::sheet::{Paper, Sheet, Style};
use crate::model::{Cut, Phase};

/// Number, indicator, what it counts in; then the times.
const WIDTHS: [f64; 3] = [5.0, 52.0, 11.0];
const TIME_WIDTH: f64 = 12.5;
const FIXED: u32 = 3;

/// The times that the sheet compares.
pub struct Times<'a> {
    pub phases: Vec<&'a Phase>,
    /// The phase that runs on the day of the report or ended last, and the one before it.
    pub compared_phases: Option<(&'a Phase, &'a Phase)>,
    /// The latest year with data, and the year before it.
    pub year: Option<i32>,
}

impl<'a> Times<'a> {
    fn new(frame: &Frame<'a>) -> Self {
        let phases: Vec<&Phase> = frame.input.catalogue.phases.iter().collect();
        let begun = phases.iter().rposition(|phase| phase.from <= frame.input.date.year());
        let compared = begun.filter(|at| *at > 0).map(|at| (phases[at], phases[at - 1]));
        let years = super::report::years(frame);
        let year = years.into_iter().rfind(|&year| year <= frame.input.date.year());
        Self { phases, compared_phases: compared, year }
    }

    /// The phases, then all data.
    fn cuts(&self) -> impl Iterator<Item = Cut> {
        self.phases.iter().map(|phase| Cut::all().phase(&phase.id)).chain([Cut::all()])
    }

    /// The latest phase that has begun.
    fn latest_phase(&self) -> Option<&'a Phase> {
        self.compared_phases.map(|(latest, _)| latest).or(self.phases.last().copied())
    }

    /// Columns of the table of key figures besides the fixed ones: phases, all data, change where two phases are compared, two
    /// years, change, trend.
    fn columns(&self) -> usize {
        self.phases.len() + 1 + usize::from(self.compared_phases.is_some()) + 4
    }
}

/// `reports` are all that the workbook has, `others` the sheets drawn already: the trend of a figure is drawn from the one that
/// shows it by years.
pub fn sheet(frame: &Frame<'_>, reports: &[&Report], others: &[Sheet<'_>]) -> Sheet<'static> {
    let labels = &frame.labels.overview;
    let named = Named { name: labels.name, title: labels.title, by_phase: true };
    let times = Times::new(frame);
    let widths: Vec<f64> = WIDTHS.into_iter().chain(std::iter::repeat_n(TIME_WIDTH, times.columns())).collect();
    let mut document = frame.begin(&named, Paper::Landscape, &widths);

    document.line(labels.part_figures, Style::Section);
    figures::table(frame, &mut document, &times, others);
    document.line(labels.all_data_note, Style::Note);
    document.break_page();
    document.line(labels.part_sectors, Style::Section);
    charts::awards_by_sector(frame, &mut document, &times);
    document.break_page();
    document.line(labels.part_coverage, Style::Section);
    charts::coverage_by_sector(frame, &mut document, &times);
    document.break_page();
    document.line(labels.part_movements, Style::Section);
    charts::participation_by_movement(frame, &mut document, &times);
    document.break_page();
    document.line(labels.part_data, Style::Section);
    data::state_of_data(frame, &mut document);
    document.blank();
    document.break_page();
    document.line(labels.part_contents, Style::Section);
    data::contents(frame, &mut document, reports);
    document.blank();
    document.line(labels.part_sources, Style::Section);
    data::sources(frame, &mut document);
    frame.end(document, &named, &[], true)
}
