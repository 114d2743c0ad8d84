//! The summary workbook that is handed over: figures as they were counted, lists as they were read, and the account of
//! every row. Nothing is counted here that a figure already says; phases are never added up.

mod awards;
mod blocks;
mod collation;
mod flags;
mod frame;
mod issues;
mod ledger;
mod lookup;
mod movements;
mod never;
mod overview;
mod recipients;
mod sectors;

use super::sheet::Workbook;
use crate::issue::Severity;
use crate::lang::SummaryLabels;
use crate::model::{Catalogue, Date, Figures, LedgerLine, Records};
use frame::Frame;

/// Everything that the workbook shows.
pub struct Input<'a> {
    pub records: &'a Records,
    pub figures: &'a Figures,
    /// Its phases, sectors, movements and award forms are shown, in its order.
    pub catalogue: &'a Catalogue,
    pub issues: &'a [ShownIssue],
    pub ledger: &'a [LedgerLine],
    pub date: Date,
    /// As in "Tây Ninh, ngày …".
    pub province: &'a str,
    /// Names of the offices of the letterhead.
    pub offices: &'a [String],
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

/// Draws the workbook.
pub fn summary(input: &Input<'_>, labels: &SummaryLabels) -> Workbook {
    let frame = Frame::new(input, labels);
    let sheets = vec![
        vec![overview::sheet(&frame)],
        awards::sheets(&frame),
        vec![movements::sheet(&frame)],
        vec![never::sheet(&frame)],
        vec![blocks::sheet(&frame)],
        vec![flags::sheet(&frame)],
        vec![recipients::sheet(&frame)],
        vec![issues::sheet(&frame)],
        vec![ledger::sheet(&frame)],
    ];
    Workbook {
        title: labels.workbook_title.to_owned(),
        author: input.offices.first().cloned().unwrap_or_default(),
        cut_mark: labels.cut_mark.to_owned(),
        sheets: sheets.into_iter().flatten().collect(),
    }
}
