//! What the figures rest on: the state of the data, the other sheets, the source files.

use super::FIXED;
use crate::draw::sheet::{Cell, Document, Head, Style, Target};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::report::Report;
use crate::issue::Severity;
use crate::model::LedgerLine;
use crate::place::CellRef;

/// Source files that are named here; all of them stand in the ledger.
const FILES: usize = 20;

pub fn state_of_data(frame: &Frame<'_>, document: &mut Document<'_>) {
    let labels = &frame.labels.overview;
    let rest = document.columns() - FIXED - 1;
    let mut heads: Vec<Head> =
        [frame.labels.words.number, labels.item, labels.measure, labels.value].map(Head::new).into();
    heads.push(Head::new(labels.see).across(rest));
    document.plain_header(&[heads]);
    let ledger = frame.input.ledger;
    let sum = |part: fn(&LedgerLine) -> u64| ledger.iter().map(part).sum::<u64>();
    let to_ledger = frame.labels.ledger.name;
    let to_issues = frame.labels.issues.name;
    let issues = |severity: Severity| {
        let count = frame.input.issues.iter().filter(|issue| issue.severity == severity).count() as u64;
        ((frame.labels.words.severity(severity), labels.issue_measure), count, to_issues)
    };
    let lines = [
        (labels.files, frame.files.len() as u64, to_ledger),
        (labels.sheets, ledger.len() as u64, to_ledger),
        (labels.data_rows, sum(|line| line.data), to_ledger),
        (labels.accepted, sum(|line| line.accepted), to_ledger),
        (labels.duplicate, sum(|line| line.duplicate), to_ledger),
        (labels.set_aside, sum(|line| line.set_aside), to_issues),
    ];
    for (at, ((name, measure), value, target)) in
        lines.into_iter().chain(Severity::ALL.iter().copied().map(issues)).enumerate()
    {
        let link = Cell::link(labels.see_sheet(target), top_of(target), Style::Link);
        document.across(vec![
            (Cell::ordinal(at + 1), 1),
            (Cell::text(name, Style::Text), 1),
            (Cell::text(measure, Style::Centred), 1),
            (Cell::number(Some(value as f64), Style::Count), 1),
            (link, rest),
        ]);
    }
}

pub fn contents(frame: &Frame<'_>, document: &mut Document<'_>, reports: &[&Report]) {
    let labels = frame.labels;
    let rest = document.columns() - 2;
    let heads = vec![
        Head::new(labels.words.number),
        Head::new(labels.overview.sheet_column),
        Head::new(labels.overview.about_column).across(rest),
    ];
    document.plain_header(&[heads]);
    for (at, report) in reports.iter().enumerate() {
        let (name, about) = frame.name_and_about(report);
        document.across(vec![
            (Cell::ordinal(at + 1), 1),
            (Cell::link(name, top_of(name), Style::Link), 1),
            (Cell::text(about, Style::Text), rest),
        ]);
    }
}

fn top_of(name: &str) -> Target {
    Target::Sheet { name: name.to_owned(), cell: CellRef::new(0, 0) }
}

pub fn sources(frame: &Frame<'_>, document: &mut Document<'_>) {
    let labels = frame.labels;
    let rest = document.columns() - 1;
    document.plain_header(&[vec![Head::new(labels.words.number), Head::new(labels.overview.file_column).across(rest)]]);
    for (at, file) in frame.files.iter().take(FILES).enumerate() {
        document.across(vec![(Cell::ordinal(at + 1), 1), (Cell::text(*file, Style::Text), rest)]);
    }
    if let Some(more) = frame.files.len().checked_sub(FILES).filter(|&more| more > 0) {
        document.line(labels.overview.more_files(more, labels.ledger.name), Style::Note);
    }
    if frame.files.is_empty() {
        frame.nothing(document);
    }
}
