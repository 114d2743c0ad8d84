//! The summary workbook that is handed over: figures as they were counted, lists as they were read, and the account of
//! every row. Nothing is counted here that a figure already says; phases are never added up.

mod awards;
pub(super) mod blocks;
pub(super) mod collation;
pub(super) mod flags;
pub(super) mod frame;
pub(super) mod indicators;
mod issues;
mod ledger;
mod links;
pub(super) mod lookup;
pub(super) mod marks;
mod movements;
pub(super) mod never;
mod overview;
pub(super) mod precedence;
mod provinces;
pub mod report;
pub(super) mod sectors;
pub(super) mod states;

use super::sheet::Workbook;
use crate::issue::Severity;
use crate::model::{Catalogue, CellLine, Date, Figures, LedgerLine, PersonOrder, Records};
use crate::recount::Recount;
pub use frame::Frame;
use report::{Body, Fixed, Report, Shelf};
use std::sync::Arc;

/// Everything that the workbook shows.
pub struct Input<'a> {
    pub records: &'a Records,
    pub figures: &'a Figures,
    /// Which records make each figure: lists and links ask it.
    pub recount: &'a Recount<'a>,
    /// Its phases, sectors, movements and award forms are shown, in its order.
    pub catalogue: &'a Catalogue,
    /// The phases whose records lists show; all records where none is named.
    pub phases: &'a [String],
    pub issues: &'a [ShownIssue],
    pub ledger: &'a [LedgerLine],
    pub cell_ledger: &'a [CellLine],
    pub date: Date,
    /// As in "Tây Ninh, ngày …".
    pub province: &'a str,
    /// Names of the offices of the letterhead.
    pub offices: &'a [String],
    /// The sheets, in their order.
    pub reports: &'a [Report],
    pub person_order: PersonOrder,
    /// The provinces of a merged summary with their own figures; none where rosters are summed up.
    pub provinces: &'a [(String, Figures)],
}

/// An issue in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownIssue {
    pub code: String,
    pub severity: Severity,
    pub file: String,
    pub sheet: String,
    pub cell: String,
    pub value: String,
    pub message: String,
    pub suggestion: String,
}

/// Draws the workbook; its long lists are drawn when it is written.
pub fn summary<'a>(frame: &'a Frame<'a>) -> Workbook<'a> {
    let (input, labels) = (frame.input, frame.labels);
    let shelf = Arc::new(Shelf::new(frame));
    let drawn = |report: &'a Report| match &report.body {
        // Drawn when the others are: one shows trends from them, the other leads to their rows.
        Body::Fixed(Fixed::Overview | Fixed::States) => Vec::new(),
        Body::Fixed(Fixed::Awards) => awards::sheets(frame),
        Body::Fixed(Fixed::Movements) => vec![movements::sheet(frame)],
        Body::Fixed(Fixed::Never) => vec![never::sheet(frame)],
        Body::Fixed(Fixed::Blocks) => vec![blocks::sheet(frame)],
        Body::Fixed(Fixed::Issues) => vec![issues::sheet(frame)],
        Body::Fixed(Fixed::Ledger) => vec![ledger::sheet(frame)],
        Body::Grid(grid) => report::grid::sheets(frame, report, grid),
        Body::List(list) => vec![report::list::sheet(frame, report, list, &shelf)],
        Body::Roll(roll) => vec![report::roll::sheet(frame, report, roll)],
    };
    let mut sheets: Vec<_> = Vec::new();
    if !input.provinces.is_empty() {
        sheets.push(provinces::sheet(frame));
    }
    let mut later = Vec::new();
    let reports: Vec<&Report> = input.reports.iter().filter(|report| shelf.has(report)).collect();
    for report in &reports {
        if matches!(report.body, Body::Fixed(Fixed::Overview | Fixed::States)) {
            later.push((sheets.len(), &report.body));
        }
        sheets.extend(drawn(report));
    }
    let later: Vec<(usize, Vec<_>)> = later
        .into_iter()
        .map(|(at, body)| match body {
            Body::Fixed(Fixed::States) => (at, states::sheets(frame, &links::AwardRows::new(frame, &shelf, &sheets))),
            _ => (at, vec![overview::sheet(frame, &reports, &sheets)]),
        })
        .collect();
    for (at, drawn) in later.into_iter().rev() {
        sheets.splice(at..at, drawn);
    }
    links::link(frame, input.reports, &shelf, &mut sheets);
    Workbook {
        output: Some("tong-hop"),
        lists: None,
        title: labels.workbook_title.to_owned(),
        author: input.offices.first().map_or_else(String::new, Clone::clone),
        cut_mark: labels.cut_mark.to_owned(),
        link_tip: labels.link_tip.to_owned(),
        sheets,
    }
}

#[cfg(test)]
mod tests;
