//! `thidua template`: a blank roster with the headings that the reader knows, lists to choose from, and an example that is never
//! counted.

use super::lists::{ListKind, Lists};
use super::sheet::{Area, Cell, Document, Entry, Footer, Head, Letterhead, Paper, Row, Rule, Sheet, Style, Workbook};
use crate::lang::{Lang, TemplateColumn, TemplateWords};
use crate::model::{Date, OWN_SHEET, TEMPLATE, TableKind, Unit};
use crate::place::CellRef;

/// Rows with borders, and rows that have lists and reminders.
const DRAWN: usize = 40;
const ENTERED: u32 = 1000;

/// What a form is made of.
pub struct Form<'a> {
    pub kind: TableKind,
    pub lists: &'a Lists,
    /// Units that stand in the form already.
    pub units: &'a [&'a Unit],
    /// Who sends it, where that is known.
    pub sender: Option<&'a str>,
    pub lang: Lang,
}

/// Draws the form. It has no date, so that it is the same whenever it is made.
pub fn template(form: &Form<'_>) -> Workbook<'static> {
    let words = form.lang.template(form.kind);
    Workbook {
        output: None,
        title: words.title.to_owned(),
        author: String::new(),
        link_tip: String::new(),
        cut_mark: form.lang.summary().cut_mark.to_owned(),
        sheets: vec![rows(form), guide(form), form.lists.sheet(form.lang.returns().lists_name)],
        lists: Some(2),
    }
}

/// The roster itself.
fn rows(form: &Form<'_>) -> Sheet<'static> {
    let (labels, words, paper) = (form.lang.templates(), form.lang.template(form.kind), &form.lang.summary().paper);
    let widths: Vec<f64> = words.columns.iter().map(width).collect();
    let mut document = Document::new(words.sheet, Paper::Landscape, &widths);
    let sender = form.sender.unwrap_or(TemplateWords::SENDER).to_owned();
    document.letterhead(&Letterhead {
        offices: vec![sender],
        nation: Lang::Vi.summary().paper.nation.to_owned(),
        motto: Lang::Vi.summary().paper.motto.to_owned(),
    });
    document.line(TemplateWords::PLACE_DATE, Style::PlaceDate);
    document.title(words.title, labels.above);
    document.blank();
    document.header(&[words.columns.iter().map(|column| Head::new(column.heading)).collect()], &[]);
    document.row(words.columns.iter().map(|column| Cell::text(example(column, form.lists), Style::Example)).collect());
    let first = document.next_row();
    for (number, unit) in (1..).zip(form.units) {
        let cell = |column: &TemplateColumn| match column.id {
            "index" => Cell::ordinal(number),
            id => Cell::text(of_unit(unit, id, form.lists).as_deref().unwrap_or(""), Style::Text),
        };
        document.row(words.columns.iter().map(cell).collect());
    }
    for _ in form.units.len()..DRAWN {
        let cells = words.columns.iter().map(|_| Cell::empty(Style::Text)).collect();
        document.sheet_mut().rows.push(Row { cells, height: None });
    }
    let entries = (0..).zip(words.columns).map(|(at, column)| {
        let cells = Area::new(CellRef::new(first, at), CellRef::new(first + ENTERED, at));
        let (rule, warning) = fitting(column.id, form);
        Entry {
            cells,
            rule,
            title: column.heading.to_owned(),
            message: column.hint(form.lang).to_owned(),
            warning: warning.to_owned(),
            strict: false,
        }
    });
    let entries = entries.collect();
    let sheet = document.sheet_mut();
    sheet.entries = entries;
    sheet.footer = Footer { left: words.title.to_owned(), right: paper.page.to_owned() };
    document.finish()
}

/// What the example row says: of a movement the office's own first one, as its name may be that of the province.
fn example(column: &TemplateColumn, lists: &Lists) -> String {
    let first = lists.items(ListKind::Movements).first().filter(|_| column.id == "movement");
    first.cloned().unwrap_or_else(|| column.example.to_owned())
}

/// What the register says of a unit, in the words that the column takes.
fn of_unit(unit: &Unit, id: &str, lists: &Lists) -> Option<String> {
    match id {
        "unit" => Some(unit.name.to_string()),
        "commune" => unit.commune.clone(),
        "block" => unit.block.clone(),
        "members" => unit.members.map(|count| count.to_string()),
        "workers" => unit.workers.map(|count| count.to_string()),
        "founded" => unit.founded.map(|year| year.to_string()),
        "sector" => unit.sector.as_deref().and_then(|code| lists.sector(code)).map(str::to_owned),
        _ => None,
    }
}

/// What may be typed into the column, and what is said of something else.
fn fitting(id: &str, form: &Form<'_>) -> (Rule, &'static str) {
    let labels = form.lang.templates();
    let list = match id {
        "award" => Some(ListKind::Awards),
        "sector" => Some(ListKind::Sectors),
        "movement" => Some(ListKind::Movements),
        "ground" => Some(ListKind::Grounds),
        "activity" => Some(ListKind::Activities),
        "phase" => Some(ListKind::Phases),
        "recipient_kind" => Some(ListKind::RecipientKinds),
        "unit_kind" => Some(ListKind::UnitKinds),
        "status" => Some(ListKind::Statuses),
        "sex" => Some(ListKind::Sexes),
        "registered" | "took_part" => Some(ListKind::YesNo),
        "concurrent" => Some(ListKind::Duties),
        "commune" => Some(ListKind::Communes),
        "block" => Some(ListKind::Blocks),
        "unit" | "workplace" if form.kind != TableKind::Units => Some(ListKind::Units),
        _ => None,
    };
    if let Some(rule) = list.and_then(|list| form.lists.rule(list)) {
        return (rule, labels.not_listed);
    }
    let day = |year, month, day| Date::new(year, month, day).expect("the bounds of a column of days are days");
    match id {
        "year" | "founded" | "dissolved" | "trained" => (Rule::Whole { from: 1945, to: 2100 }, labels.not_a_number),
        "birth" => (Rule::Whole { from: 1900, to: 2100 }, labels.not_a_number),
        "members" | "workers" | "participants" => (Rule::Whole { from: 0, to: 1_000_000 }, labels.not_a_number),
        "rank" => (Rule::Whole { from: 1, to: 1000 }, labels.not_a_number),
        "self_score" | "block_score" | "final_score" => (Rule::Decimal { from: 0, to: 20_000 }, labels.not_a_number),
        "decision_date" | "date" => (Rule::Day { from: day(1990, 1, 1), to: day(2100, 12, 31) }, labels.not_a_date),
        _ => (Rule::Anything, ""),
    }
}

/// How it is filled in, column by column.
fn guide(form: &Form<'_>) -> Sheet<'static> {
    let (labels, words) = (form.lang.templates(), form.lang.template(form.kind));
    let mut document = Document::new(labels.guide_name, Paper::Portrait, &[26.0, 36.0, 26.0]);
    let sheet = document.sheet_mut();
    sheet.hidden_rows.push(0);
    let marks = [OWN_SHEET, TEMPLATE].map(|mark| Cell::text(mark, Style::Source));
    sheet.rows.push(Row { cells: marks.into(), height: None });
    document.title(labels.guide_title, words.title);
    document.blank();
    for (number, step) in (1..).zip(labels.steps) {
        document.line(format!("{number}. {step}"), Style::Note);
    }
    document.blank();
    document.line(labels.columns, Style::Section);
    document.header(&[[labels.heading, labels.how, labels.example].map(Head::new).into()], &[]);
    for column in words.columns.iter().skip(1) {
        document.row(vec![
            Cell::text(column.heading, Style::StrongText),
            Cell::text(column.hint(form.lang), Style::Text),
            Cell::text(example(column, form.lists), Style::Example),
        ]);
    }
    document.finish()
}

fn width(column: &TemplateColumn) -> f64 {
    let longest = column.example.chars().count().min(26).max(column.heading.chars().count() / 2 + 2);
    (longest as f64 + 2.0).max(6.0)
}
