//! The page that shows the same as the summary workbook: figures as they were counted, charts of them, lists that can be
//! searched, sorted and filtered. Nothing is counted here that a figure already says; phases are never added up.

mod awards;
mod charts;
mod figures;
mod lists;
mod movements;
mod never;
mod page;
mod search;
mod state;
mod states;

pub use crate::lang::ControlLabels;
pub use page::{AWARDS, BETWEEN, Block, Category, Cell, Chart, Choices, Column, Kind, List, Part, Report, Row, Search};
pub use page::{Shape, Table, Tile, Values};

use super::sheet::ABSENT;
use super::summary::Input;
use super::summary::frame::Frame;
use super::summary::lookup::in_phase;
use super::summary::states::are_shown;
use crate::lang::Lang;
use crate::lang::ReportLabels;
use crate::model::{Cut, Date, FigureName, Phase};

/// What every part needs: the records and figures, the words of the workbook and those of the page.
struct View<'a> {
    frame: Frame<'a>,
    words: &'static ReportLabels,
}

/// Composes the page.
pub fn report<'a>(input: &'a Input<'a>, lang: Lang) -> Report<'a> {
    let labels = lang.summary();
    let view = View { frame: Frame::new(input, labels), words: lang.report() };
    let parts = &view.words.parts;
    let awards = lists::Awards::new(&view);
    let part = |id, (name, title), blocks| Part { id, name, title, blocks };
    let of_states = are_shown(&view.frame).then(|| part("dang-ky-de-nghi", parts.states, states::blocks(&view)));
    let mut parts = vec![
        part("tra-cuu", parts.search, [Block::Search].into_iter().chain(awards.shortened(&view)).collect()),
        part("chi-tieu", parts.figures, figures::blocks(&view)),
        part("bieu-do", parts.charts, charts::blocks(&view)),
        part("khen-thuong", parts.awards, awards::blocks(&view)),
        part("phong-trao", parts.movements, movements::blocks(&view)),
        part("khoi-thi-dua", parts.blocks, lists::blocks(&view)),
        part("chua-khen", parts.never, never::blocks(&view)),
        part("danh-sach", parts.recipients, awards.blocks(&view)),
        part("can-xu-ly", parts.issues, lists::issues(&view)),
        part("so-cai", parts.ledger, state::blocks(&view)),
    ];
    if let Some(states) = of_states {
        let before = parts.iter().position(|part| part.id == "danh-sach").unwrap_or(parts.len());
        parts.insert(before, states);
    }
    let date = labels.paper.date(input.date);
    let phases: Vec<&str> = input.catalogue.phases.iter().map(|phase| phase.id.as_str()).collect();
    Report {
        lang: view.words.code,
        title: labels.overview.title.to_owned(),
        subtitle: if phases.is_empty() {
            labels.paper.subtitle_without_phases(&date)
        } else {
            labels.paper.subtitle(&phases.join("; "), &date)
        },
        offices: input.offices.to_vec(),
        nation: labels.paper.nation,
        motto: labels.paper.motto,
        source: labels.paper.source(view.frame.files.len(), labels.ledger.name, &date),
        controls: &view.words.controls,
        parts,
        search: search::search(&view, &awards),
    }
}

impl<'a> View<'a> {
    fn input(&self) -> &'a Input<'a> {
        self.frame.input
    }

    fn phases(&self) -> &'a [Phase] {
        &self.input().catalogue.phases
    }

    /// The phases, and nothing for all data.
    fn times(&self) -> impl Iterator<Item = Option<&'a Phase>> + use<'a> {
        self.phases().iter().map(Some).chain([None])
    }

    fn time_name(&self, time: Option<&'a Phase>) -> &'a str {
        time.map_or(self.frame.labels.words.all_data, |phase| &phase.name)
    }

    fn get(&self, name: FigureName, cut: &Cut) -> Option<f64> {
        self.input().figures.get(name, cut)
    }

    /// The cell of a figure.
    fn figure(&self, name: FigureName, cut: Cut) -> Cell {
        let value = self.get(name, &cut);
        let cell = if name == FigureName::ParticipationRate { self.share(value) } else { self.count(value) };
        Cell { figure: Some(Box::new((name, cut))), ..cell }
    }

    /// A number; what is absent is shown as "…", never as zero.
    fn count(&self, number: Option<f64>) -> Cell {
        Cell { text: number.map_or_else(absent, |number| self.words.number(number)), sort: number, figure: None }
    }

    fn share(&self, share: Option<f64>) -> Cell {
        Cell { text: share.map_or_else(absent, |share| self.words.percent(share)), sort: share, figure: None }
    }

    /// A part and its whole, without a share where the whole is too small for one.
    fn part_of(&self, part: Option<f64>, whole: Option<f64>) -> Cell {
        match part.zip(whole) {
            Some((_, 0.0)) | None => Cell::text(ABSENT),
            Some((part, whole)) if whole < f64::from(self.input().catalogue.sizes.small_sector) => {
                let numbers = [part, whole].map(|number| self.words.number(number)).join("/");
                Cell { text: numbers, sort: Some(part / whole), figure: None }
            }
            Some((part, whole)) => self.share(Some(part / whole)),
        }
    }

    /// A day as it is read, and as it is sorted.
    fn day(&self, date: Option<Date>) -> (Option<f64>, String) {
        let sorted =
            |date: Date| f64::from(date.year() * 10_000) + f64::from(date.month()) * 100.0 + f64::from(date.day());
        (date.map(sorted), date.map_or_else(String::new, |date| self.frame.labels.paper.date(date)))
    }

    fn number(&self, number: Option<f64>) -> (Option<f64>, String) {
        (number, number.map_or_else(String::new, |number| self.words.number(number)))
    }

    /// The latest phase that has an award, else the last one.
    fn headline(&self) -> Option<&'a Phase> {
        let has =
            |phase: &&Phase| self.get(FigureName::Awards, &in_phase(Some(phase))).is_some_and(|count| count > 0.0);
        self.phases().iter().rev().find(has).or(self.phases().last())
    }
}

fn absent() -> String {
    ABSENT.to_owned()
}

fn table(id: impl Into<String>, caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { id: id.into(), caption: caption.into(), columns, rows, total: None }
}

fn row(cells: Vec<Cell>) -> Row {
    Row { cells, is_part: false }
}
