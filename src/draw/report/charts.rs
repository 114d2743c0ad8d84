//! Four charts of the figures, each with its numbers in a table behind it.

use super::{Block, Category, Cell, Chart, Column, Row, Shape, Table, View, row, table};
use crate::draw::summary::lookup::in_phase;
use crate::model::{Cut, FigureName, RecipientKind};
use std::collections::BTreeSet;

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    [sectors(view), coverage(view), years(view), movements(view)].map(Block::Chart).into()
}

/// What a chart is made of, before its values are looked up.
struct Plan {
    id: &'static str,
    title: &'static str,
    unit: &'static str,
    note: &'static str,
    /// Head of the column of categories.
    head: &'static str,
    shape: Shape,
}

/// A bar for every phase.
fn sectors(view: &View<'_>) -> Chart {
    let charts = &view.words.charts;
    let plan = Plan {
        id: "bieu-do-linh-vuc",
        title: charts.sectors,
        unit: charts.awards_unit,
        note: view.words.phase_warning,
        head: view.frame.labels.words.sector,
        shape: Shape::Bars,
    };
    let rows = view.sectors().map(|(code, name)| {
        let cell = |phase| view.figure(FigureName::Awards, in_phase(Some(phase)).sector(code));
        (name.to_owned(), view.phases().iter().map(cell).collect())
    });
    chart(view, &plan, phase_names(view), rows.collect())
}

/// Years follow each other without a gap; recipients of a year stand on top of each other.
fn years(view: &View<'_>) -> Chart {
    let charts = &view.words.charts;
    let plan = Plan {
        id: "bieu-do-nam",
        title: charts.years,
        unit: charts.awards_unit,
        note: charts.years_note,
        head: view.frame.labels.words.year,
        shape: Shape::Stacked,
    };
    let awarded: BTreeSet<i32> = view
        .input()
        .figures
        .list()
        .iter()
        .filter(|figure| figure.name == FigureName::Awards && figure.value > 0.0)
        .filter_map(|figure| figure.cut.year)
        .collect();
    let range = awarded.first().zip(awarded.last()).map(|(first, last)| *first..=*last);
    let rows = range.into_iter().flatten().map(|year| {
        let cell =
            |kind: &RecipientKind| view.figure(FigureName::Awards, Cut::all().year(year).recipient_kind(kind.code()));
        (year.to_string(), RecipientKind::ALL.iter().map(cell).collect())
    });
    let names = RecipientKind::ALL.iter().map(|kind| view.frame.labels.words.recipient_kind(*kind).to_owned());
    let mut chart = chart(view, &plan, names.collect(), rows.collect());
    // The whole year, which is a figure of its own.
    chart.table.columns.push(Column::number("all", view.frame.labels.words.total));
    for (row, bar) in chart.table.rows.iter_mut().zip(&mut chart.bars) {
        if let Ok(year) = bar.name.parse() {
            let all = view.figure(FigureName::Awards, Cut::all().year(year));
            bar.total = all.text.clone();
            row.cells.push(all);
        }
    }
    chart
}

fn movements(view: &View<'_>) -> Chart {
    let charts = &view.words.charts;
    let plan = Plan {
        id: "bieu-do-phong-trao",
        title: charts.movements,
        unit: charts.units_unit,
        note: charts.movements_note,
        head: view.words.columns.movement,
        shape: Shape::Bars,
    };
    let movements = &view.input().catalogue.movements;
    let rows = movements.iter().map(|term| {
        let cell = |phase| view.figure(FigureName::UnitsTookPart, in_phase(Some(phase)).movement(&term.code));
        (term.name.clone(), view.phases().iter().map(cell).collect())
    });
    chart(view, &plan, phase_names(view), rows.collect())
}

/// Awarded units beside active ones. The table names both numbers; a share of few units is not drawn.
fn coverage(view: &View<'_>) -> Chart {
    let charts = &view.words.charts;
    let plan = Plan {
        id: "bieu-do-do-phu",
        title: charts.coverage,
        unit: charts.coverage_unit,
        note: charts.coverage_note,
        head: view.frame.labels.words.sector,
        shape: Shape::Bars,
    };
    let small = f64::from(view.input().catalogue.sizes.small_sector);
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    for (code, name) in view.sectors() {
        let mut cells = vec![Cell::text(name)];
        let mut values = Vec::new();
        for phase in view.phases() {
            let cut = in_phase(Some(phase)).sector(code);
            let [units, awarded] =
                [FigureName::Units, FigureName::UnitsAwarded].map(|name| view.figure(name, cut.clone()));
            let share = view.part_of(awarded.sort, units.sort);
            values.push((share.sort.filter(|_| units.sort.is_some_and(|units| units >= small)), share.text.clone()));
            cells.extend([units, awarded, share]);
        }
        bars.push(Category { name: name.to_owned(), values, total: String::new() });
        rows.push(row(cells));
    }
    let awards = &view.frame.labels.awards;
    let heads = view.phases().iter().flat_map(|phase| {
        let head = |key, text: &str| Column::number(key, format!("{}: {text}", phase.id));
        [head("units", awards.units), head("awarded", awards.units_awarded), head("share", view.words.columns.rate)]
    });
    let columns = [Column::text("category", plan.head)].into_iter().chain(heads).collect();
    let table = behind(&plan, columns, rows);
    Chart { top: Some(1.0), ..assembled(view, &plan, phase_names(view), bars, table) }
}

fn phase_names(view: &View<'_>) -> Vec<String> {
    view.phases().iter().map(|phase| phase.name.clone()).collect()
}

fn chart(view: &View<'_>, plan: &Plan, series: Vec<String>, rows: Vec<(String, Vec<Cell>)>) -> Chart {
    let bar = |(name, cells): &(String, Vec<Cell>)| Category {
        name: name.clone(),
        values: cells.iter().map(|cell| (cell.sort, cell.text.clone())).collect(),
        total: String::new(),
    };
    let bars = rows.iter().map(bar).collect();
    let heads = series.iter().map(|name| Column::number("value", name.as_str()));
    let columns = [Column::text("category", plan.head)].into_iter().chain(heads).collect();
    let rows = rows.into_iter().map(|(name, cells)| row([Cell::text(name)].into_iter().chain(cells).collect()));
    let table = behind(plan, columns, rows.collect());
    assembled(view, plan, series, bars, table)
}

fn behind(plan: &Plan, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    table(format!("bang-{}", plan.id), plan.title, columns, rows)
}

fn assembled(view: &View<'_>, plan: &Plan, series: Vec<String>, bars: Vec<Category>, table: Table) -> Chart {
    let values =
        bars.iter().flat_map(|bar| series.iter().zip(&bar.values).map(move |(name, value)| (bar, name, value)));
    let drawn = values.filter(|(.., (value, _))| value.is_some_and(|value| value > 0.0));
    // The first of equals, so that the words do not depend on anything but the figures.
    let highest = drawn.reduce(|best, next| if next.2.0 > best.2.0 { next } else { best });
    let description = match highest {
        Some((bar, name, (_, text))) => view.words.charts.highest(&bar.name, name, text),
        None => view.words.charts.empty.to_owned(),
    };
    Chart {
        id: plan.id,
        title: plan.title.to_owned(),
        description: format!("{} ({}). {description}", plan.title, plan.unit),
        shape: plan.shape,
        unit: plan.unit,
        series,
        bars,
        top: None,
        note: plan.note.to_owned(),
        table,
    }
}
