//! The numbers of a table: counted first, then what is made of other cells, with a formula wherever it gives the same.

use super::grid::is_total;
use super::spec::{Column, Content, GridLine};
use super::value::{Found, Shown, counted};
use crate::draw::sheet::{ABSENT, Cell, Style, Value};
use crate::model::{Cut, FigureName, Figures};
use crate::place::CellRef;

/// A table in the making.
pub struct Made<'a> {
    pub figures: &'a Figures,
    pub lines: &'a [(GridLine, Cut)],
    pub columns: &'a [Column],
    /// Lines that others add up to.
    pub sums: &'a [(usize, Vec<usize>)],
}

/// Rows of cells; `corner` is where the first one will stand.
pub fn cells(made: &Made<'_>, corner: CellRef) -> Vec<Vec<Cell>> {
    let found = found(made);
    let at = |line: usize, column: usize| CellRef::new(corner.row + line as u32, corner.column + column as u32);
    let number = |line: usize, column: usize| found.get(line).and_then(|row| row.get(column)).and_then(Found::number);
    let position = |id: &String| made.columns.iter().position(|column| column.id == *id);
    let mut rows = Vec::new();
    for (line, row) in found.iter().enumerate() {
        let mut cells = Vec::new();
        for (beside, (one, column)) in row.iter().zip(made.columns).enumerate() {
            let formula = match &column.content {
                Content::Sum(ids) => ids
                    .iter()
                    .map(|id| position(id).map(|other| at(line, other).to_string()))
                    .collect::<Option<Vec<_>>>()
                    .map(|parts| format!("=SUM({})", parts.join(","))),
                Content::Rate { part, whole } => position(part).zip(position(whole)).map(|(part, whole)| {
                    let (part, whole) = (at(line, part), at(line, whole));
                    format!("=IF({whole}>0,{part}/{whole},\"{ABSENT}\")")
                }),
                _ => made.sums.iter().find(|(total, _)| *total == line).and_then(|(_, parts)| {
                    let sum: Option<f64> = parts.iter().map(|&part| number(part, beside)).sum();
                    (sum.is_some() && sum == one.number() && !parts.is_empty())
                        .then(|| sum_of(&parts.iter().map(|&part| at(part, beside)).collect::<Vec<_>>()))
                }),
            };
            let (of_line, _) = &made.lines[line];
            cells.push(cell(one, formula.as_deref(), style(of_line, column)));
        }
        rows.push(cells);
    }
    rows
}

/// Every number: counted ones, then sums and rates of them.
fn found(made: &Made<'_>) -> Vec<Vec<Found>> {
    let row = |(line, time): &(GridLine, Cut)| {
        let mut row: Vec<Found> = made.columns.iter().map(|column| counted(made.figures, line, column, time)).collect();
        if line.heading {
            return row;
        }
        // Rates may be of sums, so sums come first.
        for pass in [true, false] {
            for (at, column) in made.columns.iter().enumerate() {
                let of =
                    |id: &String| made.columns.iter().position(|column| column.id == *id).and_then(|at| row.get(at));
                let one = match &column.content {
                    Content::Sum(ids) if pass => Some(sum(ids.iter().map(of).collect())),
                    Content::Rate { part, whole } if !pass => Some(rate(of(part), of(whole))),
                    _ => None,
                };
                if let (Some(one), Some(slot)) = (one, row.get_mut(at)) {
                    *slot = one;
                }
            }
        }
        row
    };
    made.lines.iter().map(row).collect()
}

fn sum(parts: Vec<Option<&Found>>) -> Found {
    // What cannot be is nothing to add.
    let possible: Vec<&Found> = parts.into_iter().flatten().filter(|part| part.shown != Shown::Impossible).collect();
    let sum: Option<f64> = possible.iter().map(|part| part.number()).sum();
    let shown = match (possible.is_empty(), sum) {
        (true, _) => Shown::Impossible,
        (false, Some(sum)) => Shown::Number(sum),
        (false, None) => Shown::Absent,
    };
    Found { shown, figures: possible.iter().flat_map(|part| part.figures.clone()).collect() }
}

fn rate(part: Option<&Found>, whole: Option<&Found>) -> Found {
    let figures = part.into_iter().chain(whole).flat_map(|found| found.figures.clone()).collect();
    let shown = match (part.and_then(Found::number), whole.and_then(Found::number)) {
        (Some(part), Some(whole)) if whole > 0.0 => Shown::Number(part / whole),
        _ => Shown::Absent,
    };
    Found { shown, figures }
}

/// `=SUM(C5:C9)`, or the cells one by one where others stand between them.
fn sum_of(cells: &[CellRef]) -> String {
    let together = cells.windows(2).all(|pair| pair[1].row == pair[0].row + 1);
    match (cells.first(), cells.last()) {
        (Some(first), Some(last)) if together => format!("=SUM({first}:{last})"),
        _ => format!("=SUM({})", cells.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")),
    }
}

fn cell(found: &Found, formula: Option<&str>, style: Style) -> Cell {
    let value = match (&found.shown, formula) {
        (Shown::Number(number), Some(formula)) if !number.is_nan() => {
            Value::Formula { formula: formula.to_owned(), result: number.to_string() }
        }
        (Shown::Number(number), _) => Value::Number(*number),
        (Shown::Absent, _) => Value::Text(ABSENT.to_owned()),
        (Shown::Blank, _) => Value::Empty,
        (Shown::Impossible, _) => Value::Text("x".to_owned()),
        (Shown::Pair(part, whole), _) => Value::Text(format!("{part}/{whole}")),
    };
    let style = match found.shown {
        Shown::Number(_) | Shown::Blank => style,
        _ if matches!(style, Style::TotalCount | Style::TotalRate) => Style::TotalText,
        _ => Style::Centred,
    };
    Cell { figures: found.figures.clone(), ..Cell::new(value, style) }
}

fn style(line: &GridLine, column: &Column) -> Style {
    let rate = match &column.content {
        Content::Rate { .. } => true,
        Content::Figure { name, .. } => *name == FigureName::ParticipationRate,
        _ => false,
    };
    let strong = line.level == 0 && !line.heading;
    match (is_total(line), strong, rate) {
        (true, _, true) => Style::TotalRate,
        (true, _, false) => Style::TotalCount,
        (_, true, true) => Style::StrongRate,
        (_, true, false) => Style::StrongCount,
        (_, _, true) => Style::Rate,
        (_, _, false) => Style::Count,
    }
}
