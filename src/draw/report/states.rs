//! Registered, proposed, refused, withdrawn and granted beside each other, by form and by form, unit and year; titles registered
//! and won. The numbers are those of the workbook.

use super::{Block, Cell, Choices, Column, List, Table, Values, View, row, table};
use crate::draw::summary::states::count::States;
use crate::draw::summary::states::{by_form, by_unit, form_name, heads, unit_name};

/// How the script calls the columns of the states.
const KEYS: [&str; 7] = ["registered", "proposed", "closed", "open", "refused", "withdrawn", "granted"];

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let (states, titles) = (&view.frame.labels.states, &view.frame.labels.titles);
    let mut blocks = vec![
        Block::Table(totals(view)),
        Block::Heading(states.title.to_owned()),
        Block::List(lines(view)),
        Block::Note(states.note.to_owned()),
    ];
    if let Some(list) = of_titles(view) {
        blocks.push(Block::Heading(titles.title.to_owned()));
        blocks.push(Block::List(list));
        blocks.push(Block::Note(titles.note.to_owned()));
    }
    blocks
}

fn columns(view: &View<'_>) -> impl Iterator<Item = Column> {
    KEYS.into_iter().zip(heads(&view.frame)).map(|(key, head)| Column::number(key, head))
}

/// How many in each state.
fn counts<'s>(states: impl Iterator<Item = &'s States>) -> [f64; 7] {
    states.fold([0.0; 7], |mut sums, states| {
        sums.iter_mut().zip(states.columns()).for_each(|(sum, of)| *sum += of.len() as f64);
        sums
    })
}

fn totals(view: &View<'_>) -> Table {
    let words = &view.frame.labels.words;
    let forms = by_form(&view.frame);
    let cells = |name: &str, counts: [f64; 7]| {
        let counts = counts.map(|count| view.count(Some(count)));
        row(std::iter::once(Cell::text(name)).chain(counts).collect())
    };
    let of_form = |lines: &[(_, States)]| counts(lines.iter().map(|(_, states)| states));
    let rows = forms.iter().map(|(form, lines)| cells(form_name(&view.frame, form), of_form(lines))).collect();
    let all = counts(forms.iter().flat_map(|(_, lines)| lines.iter().map(|(_, states)| states)));
    let columns = std::iter::once(Column::text("form", words.form)).chain(columns(view)).collect();
    let made = table("bang-dang-ky-de-nghi", view.words.states_by_form, columns, rows);
    Table { total: Some(cells(words.total, all)), ..made }
}

fn lines<'a>(view: &View<'a>) -> List<'a> {
    let words = &view.frame.labels.words;
    let forms = by_form(&view.frame);
    let all = || forms.iter().flat_map(|(_, lines)| lines);
    let columns = [
        Column::text("unit", words.unit),
        Column::text("form", words.form).chosen(Choices::AsListed),
        Column::text("year", words.year).chosen(Choices::Alphabetical),
    ];
    let columns = columns.into_iter().chain(self::columns(view)).collect();
    let mut values = vec![
        Values::Texts(all().map(|(line, _)| unit_name(&view.frame, line.unit).into()).collect()),
        Values::Texts(all().map(|(line, _)| form_name(&view.frame, line.form).into()).collect()),
        Values::Texts(all().map(|(line, _)| year(line.year).into()).collect()),
    ];
    for at in 0..KEYS.len() {
        let count = |states: &States| view.number(Some(states.columns()[at].len() as f64));
        values.push(Values::Sorted(all().map(|(_, states)| count(states)).collect()));
    }
    List { id: "states", caption: view.frame.labels.states.title.to_owned(), columns, values }
}

fn year(year: Option<i32>) -> String {
    year.map_or_else(String::new, |year| year.to_string())
}

/// Nothing where no title was registered.
fn of_titles<'a>(view: &View<'a>) -> Option<List<'a>> {
    let (labels, words) = (&view.frame.labels.titles, &view.frame.labels.words);
    let units = by_unit(&view.frame);
    let columns = vec![
        Column::text("unit", words.unit),
        Column::text("year", words.year).chosen(Choices::Alphabetical),
        Column::number("registered", labels.registered),
        Column::number("won", labels.won),
        Column::number("kept", labels.kept),
        Column::number("share", labels.share),
    ];
    let number = |count: usize| view.number(Some(count as f64));
    let share = |kept: usize, registered: usize| {
        let cell = view.share(Some(kept as f64 / registered as f64));
        (cell.sort, cell.text)
    };
    let values = vec![
        Values::Texts(units.iter().map(|(unit, ..)| unit_name(&view.frame, *unit).into()).collect()),
        Values::Texts(units.iter().map(|(_, of, _)| year(*of).into()).collect()),
        Values::Sorted(units.iter().map(|(.., titles)| number(titles.registered.len())).collect()),
        Values::Sorted(units.iter().map(|(.., titles)| number(titles.won.len())).collect()),
        Values::Sorted(units.iter().map(|(.., titles)| number(titles.kept.len())).collect()),
        Values::Sorted(units.iter().map(|(.., titles)| share(titles.kept.len(), titles.registered.len())).collect()),
    ];
    let list = List { id: "titles", caption: labels.title.to_owned(), columns, values };
    (!units.is_empty()).then_some(list)
}
