//! What has to be settled: errors, questions, warnings, then notes, every one of them, with what to do.

use super::ShownIssue;
use super::frame::{Frame, Named};
use crate::draw::sheet::{Cell, Head, Paper, Sheet, Style};
use crate::issue::{RuleProblem, Severity};

/// Number, severity, code, file, sheet, cell, value, message, suggestion.
const WIDTHS: [f64; 9] = [5.0, 10.0, 6.5, 22.0, 13.0, 7.5, 18.0, 34.0, 34.0];

pub fn sheet(frame: &Frame<'_>) -> Sheet<'static> {
    let labels = &frame.labels.issues;
    let named = Named { name: labels.name, title: labels.title, by_phase: false };
    let mut document = frame.begin(&named, Paper::Landscape, &WIDTHS);
    let issues = frame.input.issues;
    let count = |severity: &Severity| issues.iter().filter(|issue| issue.severity == *severity).count();
    let [errors, questions, warnings, notes] =
        [Severity::Error, Severity::Question, Severity::Warning, Severity::Note].map(|severity| count(&severity));
    document.line(labels.counts([errors, questions, warnings, notes]), Style::Subtitle);
    let heads = [
        frame.labels.words.number,
        labels.severity,
        labels.code,
        labels.file,
        labels.sheet,
        labels.cell,
        labels.value,
        labels.message,
        labels.suggestion,
    ];
    document.header(&[heads.map(Head::new).into()], &[]);
    // Sums that nothing bears out come first; within one severity the order of the files stays.
    let mut sorted: Vec<&ShownIssue> = issues.iter().collect();
    sorted.sort_by_key(|issue| (issue.code != RuleProblem::TOTALS, issue.severity));
    for (at, issue) in sorted.iter().enumerate() {
        let style = match issue.severity {
            Severity::Error => Style::Error,
            Severity::Question => Style::Question,
            Severity::Warning => Style::Warning,
            Severity::Note => Style::Centred,
        };
        document.row(vec![
            Cell::ordinal(at + 1),
            Cell::text(frame.labels.words.severity(issue.severity), style),
            Cell::text(&issue.code, Style::Centred),
            Cell::text(&issue.file, Style::Text),
            Cell::text(&issue.sheet, Style::Text),
            Cell::text(&issue.cell, Style::Centred),
            Cell::text(&issue.value, Style::Text),
            Cell::text(&issue.message, Style::Text),
            Cell::text(&issue.suggestion, Style::Text),
        ]);
    }
    document.filter();
    if issues.is_empty() {
        frame.nothing(&mut document);
    }
    frame.end(document, &named, &[], false)
}
