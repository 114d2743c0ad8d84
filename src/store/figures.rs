//! The tables of figures: the cut of each figure is a column for time and for each dimension.

use super::line::{Line, lines};
use crate::issue::Failure;
use crate::model::{Cut, Dataset, Dimension, Figure, FigureCell, FigureName, Figures, Text};
use crate::place::CellRef;
use std::collections::BTreeSet;
use std::path::Path;

/// The dimension after whose column the value stands: later ones were appended.
const LAST_BEFORE_VALUE: Dimension = Dimension::Block;

/// All figures of a run.
pub fn figure_table(figures: &Figures) -> Dataset {
    let table = Dataset::new("figures").text("figure", figures.list(), |figure| Some(figure.name.code()));
    with_cut(table, figures.list(), |figure| &figure.cut, |figure| Some(figure.value))
}

/// The figures of several provinces: the columns of `figures` behind the name of the province.
pub fn province_figures(provinces: &[(String, Figures)]) -> Dataset {
    let rows: Vec<(&str, &Figure)> = provinces
        .iter()
        .flat_map(|(name, figures)| figures.list().iter().map(move |figure| (name.as_str(), figure)))
        .collect();
    let table = Dataset::new("province_figures").text("province", &rows, |(name, _)| Some(*name)).text(
        "figure",
        &rows,
        |(_, figure)| Some(figure.name.code()),
    );
    with_cut(table, &rows, |(_, figure)| &figure.cut, |(_, figure)| Some(figure.value))
}

/// Where each figure stands in the summary, and what number its cell shows. A cell that several figures make has a line for each.
pub fn cell_table(cells: &[FigureCell]) -> Dataset {
    let table = Dataset::new("cells")
        .text("sheet", cells, |cell| Some(cell.sheet.as_str()))
        .text("cell", cells, |cell| Some(cell.cell.to_string()))
        .text("figure", cells, |cell| Some(cell.name.code()));
    with_cut(table, cells, |cell| &cell.cut, |cell| cell.value)
}

/// Appends the part of the whole that a figure is about, and its value.
fn with_cut<'a, T>(
    table: Dataset,
    rows: &'a [T],
    cut: impl Fn(&'a T) -> &'a Cut + Copy,
    value: impl Fn(&'a T) -> Option<f64>,
) -> Dataset {
    let dimension = |table: Dataset, &dimension: &Dimension| {
        table.text(dimension.code(), rows, |row| cut(row).value(dimension).cloned())
    };
    let (before, behind) = Dimension::ALL.split_at(LAST_BEFORE_VALUE as usize + 1);
    let table = table.text("phase", rows, |row| cut(row).phase.clone()).int("year", rows, |row| cut(row).year);
    let table = before.iter().fold(table, dimension).float("value", rows, value);
    behind.iter().fold(table, dimension)
}

/// The figures of an output.
///
/// # Errors
/// Where the table is not there or not as a run writes it.
pub fn figures(output: &Path) -> Result<Figures, Failure> {
    let mut known = BTreeSet::new();
    let figure = |line: &Line<'_>| {
        let value = line.needed(line.parsed("value")?, "value")?;
        let figure = Figure { name: name(line)?, cut: cut(line)?, value };
        let is_new = known.insert((figure.name, figure.cut.clone()));
        line.needed(is_new.then_some(figure), "figure")
    };
    lines(output, "figures", figure).map(Figures::new)
}

/// Where the figures of an output stand in its summary.
///
/// # Errors
/// Where the table is not there or not as a run writes it.
pub fn cells(output: &Path) -> Result<Vec<FigureCell>, Failure> {
    let cell = |line: &Line<'_>| {
        Ok(FigureCell {
            sheet: line.needed(line.text("sheet")?, "sheet")?,
            cell: line.needed(line.read("cell", CellRef::from_a1)?, "cell")?,
            value: line.parsed("value")?,
            name: name(line)?,
            cut: cut(line)?,
        })
    };
    lines(output, "cells", cell)
}

fn name(line: &Line<'_>) -> Result<FigureName, Failure> {
    line.needed(line.read("figure", FigureName::from_code)?, "figure")
}

fn cut(line: &Line<'_>) -> Result<Cut, Failure> {
    let mut cut = Cut::of_time(line.text("phase")?, line.parsed("year")?);
    for &dimension in Dimension::ALL {
        let known = |text: &str| dimension.accepts(text).then(|| Text::from(text));
        if let Some(value) = line.meant(dimension.code(), known)? {
            cut = cut.with(dimension, value);
        }
    }
    Ok(cut)
}
