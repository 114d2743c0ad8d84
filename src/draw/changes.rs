//! The workbook of `thidua diff`: how much changed, then every change of awards, people, units and figures.

use super::sheet::{Cell, Document, Head, Paper, Sheet, Style, Workbook};
use crate::lang::{ChangeLine, Lang};
use crate::model::{Catalogue, ChangeKind, Changes, Date};

/// Number, change, who, what, field, old, new, source.
const LINES: [f64; 8] = [5.0, 9.0, 30.0, 34.0, 16.0, 24.0, 24.0, 34.0];
/// Number, figure, part, old, new.
const FIGURES: [f64; 5] = [6.0, 34.0, 60.0, 14.0, 14.0];
/// Number, who, what, state, file.
const FINALS: [f64; 5] = [5.0, 30.0, 40.0, 40.0, 40.0];
const SUMMARY: [f64; 4] = [30.0, 14.0, 14.0, 14.0];

/// What the workbook is about.
pub struct Input<'a> {
    pub changes: &'a Changes,
    pub catalogue: &'a Catalogue,
    /// The two folders.
    pub old: &'a str,
    pub new: &'a str,
    pub date: Date,
    pub lang: Lang,
}

/// Draws it.
pub fn changes(input: &Input<'_>) -> Workbook<'static> {
    let Input { changes, catalogue, lang, .. } = input;
    let labels = lang.changes();
    let [summary, awards, people, units, figures] = labels.sheets;
    let awards_of: Vec<ChangeLine> = changes.awards.iter().map(|change| lang.award_change(change, catalogue)).collect();
    let people_of: Vec<ChangeLine> =
        changes.people.iter().map(|change| lang.person_change(change, catalogue)).collect();
    let units_of: Vec<ChangeLine> = changes.units.iter().map(|change| lang.unit_change(change, catalogue)).collect();
    let parts = [(awards, awards_of), (people, people_of), (units, units_of)];
    let mut sheets = vec![overview(input, summary, &parts, figures)];
    sheets.extend(parts.iter().map(|(name, lines)| list(input, name, lines)));
    sheets.push(figure_list(input, figures));
    if !changes.finals.is_empty() {
        sheets.push(final_list(input));
    }
    Workbook {
        output: Some("diff"),
        title: labels.title.to_owned(),
        author: String::new(),
        cut_mark: lang.summary().cut_mark.to_owned(),
        link_tip: String::new(),
        lists: None,
        sheets,
    }
}

fn begin(input: &Input<'_>, name: &str, paper: Paper, widths: &[f64]) -> Document<'static> {
    let labels = input.lang.changes();
    let mut document = Document::new(name, paper, widths);
    document.title(labels.title, &labels.subtitle(input.old, input.new));
    document.line(input.lang.summary().paper.date(input.date), Style::Subtitle);
    document
}

fn overview(input: &Input<'_>, name: &str, parts: &[(&str, Vec<ChangeLine>)], figures: &str) -> Sheet<'static> {
    let labels = input.lang.changes();
    let mut document = begin(input, name, Paper::Portrait, &SUMMARY);
    let kinds = [ChangeKind::Came, ChangeKind::Went, ChangeKind::Changed];
    let heads = kinds.map(|kind| Head::new(input.lang.change_kind(kind)));
    document.header(&[std::iter::once(Head::new(labels.what)).chain(heads).collect()], &[]);
    for (name, lines) in parts {
        let count = |kind| lines.iter().filter(|line| line.kind == kind).count() as f64;
        let counts = kinds.map(|kind| Cell::number(Some(count(kind)), Style::Count));
        document.row(std::iter::once(Cell::text(*name, Style::Text)).chain(counts).collect());
    }
    let moved = Cell::number(Some(input.changes.figures.len() as f64), Style::Count);
    let empty = || Cell::empty(Style::Count);
    document.row(vec![Cell::text(figures, Style::Text), empty(), empty(), moved]);
    if input.changes.is_empty() {
        document.line(labels.nothing, Style::Note);
    }
    document.finish()
}

/// One row a change, and of a changed thing one row a field.
fn list(input: &Input<'_>, name: &str, lines: &[ChangeLine]) -> Sheet<'static> {
    let labels = input.lang.changes();
    let mut document = begin(input, name, Paper::Landscape, &LINES);
    let heads =
        [labels.number, labels.change, labels.who, labels.what, labels.field, labels.old, labels.new, labels.source];
    document.header(&[heads.map(Head::new).into()], &[]);
    let nothing = [[String::new(), String::new(), String::new()]];
    for (number, line) in (1..).zip(lines) {
        let fields = if line.fields.is_empty() { nothing.as_slice() } else { line.fields.as_slice() };
        for [field, old, new] in fields {
            document.row(vec![
                Cell::ordinal(number),
                Cell::text(input.lang.change_kind(line.kind), Style::Centred),
                Cell::text(&line.who, Style::Text),
                Cell::text(&line.what, Style::Text),
                Cell::text(field, Style::Text),
                Cell::text(old, Style::Text),
                Cell::text(new, Style::Text),
                Cell::text(&line.place, Style::Source),
            ]);
        }
    }
    document.filter();
    document.finish()
}

/// Final certificates that hold no more.
fn final_list(input: &Input<'_>) -> Sheet<'static> {
    let labels = input.lang.changes();
    let mut document = begin(input, labels.finals, Paper::Landscape, &FINALS);
    let heads = [labels.number, labels.who, labels.what, labels.final_state, labels.final_file];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (number, one) in (1..).zip(&input.changes.finals) {
        let (who, what) = input.lang.award_in_words(&one.made.award, input.catalogue);
        document.row(vec![
            Cell::ordinal(number),
            Cell::text(who, Style::Text),
            Cell::text(what, Style::Text),
            Cell::text(input.lang.final_state(&one.state, Some(input.catalogue)), Style::Remark),
            Cell::text(&one.made.file, Style::Text),
        ]);
    }
    document.filter();
    document.finish()
}

fn figure_list(input: &Input<'_>, name: &str) -> Sheet<'static> {
    let labels = input.lang.changes();
    let mut document = begin(input, name, Paper::Landscape, &FIGURES);
    let heads = [labels.number, labels.figure, labels.part, labels.old, labels.new];
    document.header(&[heads.map(Head::new).into()], &[]);
    for (number, change) in (1..).zip(&input.changes.figures) {
        let [figure, part, ..] = input.lang.figure_change(change, input.catalogue);
        let rate = change.name == crate::model::FigureName::ParticipationRate;
        let style = if rate { Style::Rate } else { Style::Count };
        document.row(vec![
            Cell::ordinal(number),
            Cell::text(figure, Style::Text),
            Cell::text(part, Style::Text),
            Cell::number(change.old, style),
            Cell::number(change.new, style),
        ]);
    }
    document.filter();
    document.finish()
}
