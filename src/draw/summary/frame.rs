//! What all sheets share: letterhead, title with the phases, source note, rule of the phases, signatures, footer.

use super::Input;
use super::report::{Body, Fixed, Report};
use crate::draw::sheet::{Cell, Document, Footer, Letterhead, Paper, Sheet, Signature, Style};
use crate::lang::SummaryLabels;
use crate::model::{Phase, city};
use std::collections::{BTreeMap, BTreeSet};

/// Input and words, with what every sheet repeats made ready.
pub struct Frame<'a> {
    pub input: &'a Input<'a>,
    pub labels: &'a SummaryLabels,
    pub files: BTreeSet<&'a str>,
    /// Of units, by their ids.
    pub unit_names: BTreeMap<&'a str, &'a str>,
    date: String,
    phases: String,
}

/// Name and title of a sheet.
pub struct Named<'a> {
    pub name: &'a str,
    pub title: &'a str,
    /// Whether its figures are by phase, so that the phases and their rule are named.
    pub by_phase: bool,
}

impl<'a> Frame<'a> {
    pub fn new(input: &'a Input<'a>, labels: &'a SummaryLabels) -> Self {
        let phases: Vec<&str> = input.catalogue.phases.iter().map(|phase| phase.id.as_str()).collect();
        Self {
            input,
            labels,
            files: input.ledger.iter().map(|line| line.file.as_str()).collect(),
            unit_names: input.records.units.iter().map(|unit| (unit.id.as_str(), unit.name.as_str())).collect(),
            date: labels.paper.date(input.date),
            phases: phases.join("; "),
        }
    }

    /// Whether lists show a record of these phases: any record, unless they are narrowed to some phases.
    pub fn shows(&self, phases: &[String]) -> bool {
        let asked = self.input.phases;
        asked.is_empty() || phases.iter().any(|phase| asked.contains(phase))
    }

    /// The same of a record that says a year and no phases, as figures take it.
    pub fn shows_year(&self, year: Option<i32>) -> bool {
        let holds = |phase: &Phase| year.is_some_and(|year| phase.holds(year));
        self.input.phases.is_empty() || self.input.catalogue.phases.iter().any(holds)
    }

    /// What a sheet is called, and a line about it: sheets with code of their own have their words with the languages.
    pub fn name_and_about(&self, report: &'a Report) -> (&'a str, &'a str) {
        let labels = self.labels;
        match report.body {
            Body::Fixed(Fixed::Overview) => (labels.overview.name, labels.overview.about),
            Body::Fixed(Fixed::Awards) => (labels.awards.name, labels.awards.about),
            Body::Fixed(Fixed::Movements) => (labels.movements.name, labels.movements.about),
            Body::Fixed(Fixed::Never) => (labels.never.name, labels.never.about),
            Body::Fixed(Fixed::Blocks) => (labels.blocks.name, labels.blocks.about),
            Body::Fixed(Fixed::States) => (labels.states.name, labels.states.about),
            Body::Fixed(Fixed::Issues) => (labels.issues.name, labels.issues.about),
            Body::Fixed(Fixed::Ledger) => (labels.ledger.name, labels.ledger.about),
            Body::Grid(_) | Body::List(_) | Body::Roll(_) => (&report.name, &report.about),
        }
    }

    /// A sheet described as data: forms of the state's statistics have a head of their own.
    pub fn begin_report(&self, named: &Named<'_>, report: &Report, widths: &[f64]) -> Document<'static> {
        let Some(form) = &report.form else { return self.begin(named, report.paper, widths) };
        let mut document = Document::new(named.name, report.paper, widths);
        document.state_form(form, &report.title);
        document.line(self.labels.paper.subtitle_without_phases(&self.date), Style::Subtitle);
        document.sheet_mut().footer = self.footer(named);
        document
    }

    fn footer(&self, named: &Named<'_>) -> Footer {
        Footer { left: named.title.to_owned(), right: self.labels.paper.page.to_owned() }
    }

    /// A sheet with its letterhead and title.
    pub fn begin(&self, named: &Named<'_>, paper: Paper, widths: &[f64]) -> Document<'static> {
        let words = &self.labels.paper;
        let mut document = Document::new(named.name, paper, widths);
        document.letterhead(&Letterhead {
            offices: self.input.offices.to_vec(),
            nation: words.nation.to_owned(),
            motto: words.motto.to_owned(),
        });
        let subtitle = if named.by_phase && !self.phases.is_empty() {
            words.subtitle(&self.phases, &self.date)
        } else {
            words.subtitle_without_phases(&self.date)
        };
        document.title(named.title, &subtitle);
        document.sheet_mut().footer = self.footer(named);
        document
    }

    /// The line right above a table that says what is counted.
    pub fn measure(&self, document: &mut Document<'_>, what: &str) {
        document.line(self.labels.paper.measure(what), Style::Measure);
    }

    /// Notes, source and the rule of the phases under the table; signatures where the sheet is signed.
    pub fn end<'d>(&self, mut document: Document<'d>, named: &Named<'_>, notes: &[&str], signed: bool) -> Sheet<'d> {
        let words = &self.labels.paper;
        let table_end = document.next_row();
        for note in notes {
            document.line(*note, Style::Note);
        }
        if named.by_phase {
            document.line(words.phase_rule, Style::Note);
        }
        let source = match self.input.provinces.len() {
            0 => words.source(self.files.len(), self.labels.ledger.name, &self.date),
            provinces => self.labels.provinces.source(provinces, &self.date),
        };
        document.line(source, Style::Note);
        if signed {
            let signature = Signature {
                place_date: words.place_date(city(self.input.province).unwrap_or(self.input.province), self.input.date),
                left: (words.preparer.to_owned(), words.preparer_hint.to_owned()),
                right: (words.head.to_owned(), words.head_hint.to_owned()),
            };
            document.signature(&signature, table_end);
        } else {
            document.break_pages(table_end);
        }
        document.finish()
    }

    /// A row over the whole table that says that there is nothing to list.
    pub fn nothing(&self, document: &mut Document<'_>) {
        let columns = document.columns();
        document.across(vec![(Cell::text(self.labels.paper.nothing, Style::Centred), columns)]);
    }
}
