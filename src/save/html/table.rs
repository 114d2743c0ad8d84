//! Tables that stand on the page whole, and the frames of lists that the script fills.

use crate::draw::report::{BETWEEN, Cell, Choices, Column, ControlLabels, Kind, List, Row, Table};
use maud::{Markup, html};

/// Rows from which on a table can be filtered.
const FILTERED: usize = 12;

pub fn table(table: &Table, controls: &ControlLabels) -> Markup {
    let caption = format!("{}-ten", table.id);
    html! {
        div.table data-table=(table.id) {
            @if table.rows.len() >= FILTERED { (self::controls(&table.columns, controls)) }
            div.scroll role="group" tabindex="0" aria-labelledby=(caption) {
                table {
                    caption #(caption) { (table.caption) }
                    (head(&table.columns))
                    tbody { @for row in &table.rows { (self::row(&table.columns, row)) } }
                    @if let Some(total) = &table.total { tfoot { (row(&table.columns, total)) } }
                }
            }
        }
    }
}

pub fn list(list: &List<'_>, controls: &ControlLabels) -> Markup {
    let caption = format!("{}-ten", list.id);
    html! {
        div.table.list.needs-script data-list=(list.id) {
            (self::controls(&list.columns, controls))
            div.scroll role="group" tabindex="0" aria-labelledby=(caption) {
                table {
                    caption #(caption) { (list.caption) }
                    (head(&list.columns))
                    tbody {}
                }
            }
            div.pages role="group" aria-label=(controls.pages) {
                button.previous type="button" { (controls.previous) }
                span.page {}
                button.next type="button" { (controls.next) }
            }
        }
    }
}

/// The filter, a choice for each column that has one, and what they leave.
fn controls(columns: &[Column], controls: &ControlLabels) -> Markup {
    html! {
        div.controls {
            label { (controls.filter) " " input.filter type="search" autocomplete="off" spellcheck="false"; }
            @for (at, column) in columns.iter().enumerate().filter(|(_, column)| column.choose.is_some()) {
                label {
                    (column.title) " "
                    select data-column=(at) { option value="" { (controls.all) } }
                }
            }
            p.count role="status" {}
        }
    }
}

fn head(columns: &[Column]) -> Markup {
    html! {
        thead {
            tr {
                @for column in columns {
                    th scope="col" class=(class(column)) data-key=(column.key) data-between=[between(column)]
                        data-choose=[choices(column)] data-start=[column.start.as_ref()] {
                        button type="button" { (column.title) span.arrow aria-hidden="true" {} }
                    }
                }
            }
        }
    }
}

fn class(column: &Column) -> &'static str {
    match column.kind {
        Kind::Text | Kind::Many => "text",
        Kind::Long => "long",
        Kind::Number => "number",
        Kind::Place => "place",
    }
}

fn between(column: &Column) -> Option<&'static str> {
    (column.kind == Kind::Many).then_some(BETWEEN)
}

fn choices(column: &Column) -> Option<&'static str> {
    column.choose.map(|choices| match choices {
        Choices::AsListed => "as-listed",
        Choices::Alphabetical => "alphabetical",
    })
}

fn row(columns: &[Column], row: &Row) -> Markup {
    html! {
        tr.part[row.is_part] {
            @for (at, (column, cell)) in columns.iter().zip(&row.cells).enumerate() {
                @let sort = cell.sort.map(|sort| sort.to_string());
                @if at == 0 {
                    th scope="row" class=(class(column)) data-sort=[sort] { (cell.text) }
                } @else {
                    td class=(class(column)) data-sort=[sort] data-figure=[figure(cell)] { (cell.text) }
                }
            }
        }
    }
}

/// The figure that a cell shows: its name, then the parts that it is about.
pub fn figure(cell: &Cell) -> Option<String> {
    let (name, cut) = cell.figure.as_deref()?;
    let year = cut.year.map(|year| year.to_string());
    let time = [("phase", cut.phase.as_deref()), ("year", year.as_deref())];
    let time = time.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let dimensions = cut.values().map(|(dimension, value)| (dimension.code(), value.as_str()));
    let parts = time.chain(dimensions).map(|(name, value)| format!("; {name}={value}"));
    Some(name.code().to_owned() + &parts.collect::<String>())
}
