//! The numbers of a table: counted first, then what is made of other cells, with a formula wherever it gives the same.

use super::grid::is_total;
use super::spec::{Column, Content, GridLine};
use super::value::{Found, Shown, counted};
use crate::draw::sheet::{ABSENT, Cell, Style, Value};
use crate::model::{Cut, FigureName, Figures};
use crate::place::CellRef;
use std::ops::Range;

/// A table in the making.
pub struct Made<'a> {
    pub figures: &'a Figures,
    pub lines: &'a [(GridLine, Cut)],
    /// All columns of the table, and those of them that stand on this sheet.
    pub columns: &'a [Column],
    pub shown: Range<usize>,
    /// Lines that others add up to.
    pub sums: &'a [(usize, Vec<usize>)],
}

/// Rows of cells; `corner` is where the first one will stand.
pub fn cells(made: &Made<'_>, corner: CellRef) -> Vec<Vec<Cell>> {
    let found = found(made);
    let at = |line: usize, column: usize| CellRef::new(corner.row + line as u32, corner.column + column as u32);
    let shown = &made.columns[made.shown.clone()];
    let number = |line: usize, column: usize| found[line][made.shown.start + column].number();
    // A formula is of cells of its own sheet.
    let position = |id: &String| shown.iter().position(|column| column.id == *id);
    let mut rows = Vec::new();
    for (line, row) in found.iter().enumerate() {
        let mut cells = Vec::new();
        for (beside, (one, column)) in row[made.shown.clone()].iter().zip(shown).enumerate() {
            let formula = match &column.content {
                Content::Sum(ids) => ids
                    .iter()
                    .map(|id| position(id).map(|other| at(line, other).to_string()))
                    .collect::<Option<Vec<_>>>()
                    .map(|parts| format!("=SUM({})", parts.join(","))),
                Content::Rate { part, whole, unknown } => position(part).zip(position(whole)).map(|(part, whole)| {
                    let (part, whole) = (at(line, part), at(line, whole));
                    let known = unknown.as_ref().and_then(position).map(|unknown| at(line, unknown).to_string());
                    let least = known.unwrap_or_else(|| "0".to_owned());
                    format!("=IF({whole}>{least},{part}/{whole},\"{ABSENT}\")")
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
                let of = |id: &String| Some(&row[made.columns.iter().position(|column| column.id == *id)?]);
                match &column.content {
                    Content::Sum(ids) if pass => row[at] = sum(ids.iter().map(of).collect()),
                    Content::Rate { part, whole, unknown } if !pass => {
                        row[at] = rate(of(part), of(whole), unknown.as_ref().and_then(of));
                    }
                    _ => {}
                }
            }
        }
        row
    };
    made.lines.iter().map(row).collect()
}

/// Not known where a part is no single column: one that is repeated for a dimension.
fn sum(parts: Option<Vec<&Found>>) -> Found {
    let Some(parts) = parts else { return Found::default() };
    // What cannot be is nothing to add.
    let possible: Vec<&Found> = parts.into_iter().filter(|part| part.shown != Shown::Impossible).collect();
    let sum: Option<f64> = possible.iter().map(|part| part.number()).sum();
    let shown = match (possible.is_empty(), sum) {
        (true, _) => Shown::Impossible,
        (false, Some(sum)) => Shown::Number(sum),
        (false, None) => Shown::Absent,
    };
    Found { shown, figures: possible.iter().flat_map(|part| part.figures.clone()).collect() }
}

fn rate(part: Option<&Found>, whole: Option<&Found>, unknown: Option<&Found>) -> Found {
    let figures = part.into_iter().chain(whole).flat_map(|found| found.figures.clone()).collect();
    let least = unknown.and_then(Found::number).unwrap_or(0.0);
    let shown = match (part.and_then(Found::number), whole.and_then(Found::number)) {
        (Some(part), Some(whole)) if whole > least => Shown::Number(part / whole),
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

#[cfg(test)]
mod tests {
    use super::{Made, Value, cells};
    use crate::draw::summary::report::{Column, Content, GridLine, Pick};
    use crate::model::{Cut, Dimension, Figure, FigureName, Figures, GroupingSet};
    use crate::place::CellRef;

    #[test]
    fn a_sum_of_columns_on_another_sheet_is_whole() {
        let figure = |form: &str, value| Figure { name: FigureName::Awards, cut: Cut::all().form(form), value };
        let figures = Figures::new(vec![figure("A", 2.0), figure("B", 3.0)]);
        let content = |form: &str| Content::Figure {
            name: FigureName::Awards,
            pick: Pick::one(Dimension::Form, form),
            ignore: GroupingSet::default(),
        };
        let column = |id: &str, content| Column { id: id.to_owned(), content, ..Column::default() };
        let both = Content::Sum(vec!["a".to_owned(), "b".to_owned()]);
        let columns = [column("a", content("A")), column("b", content("B")), column("both", both)];
        let lines = [(GridLine::default(), Cut::all())];
        let shown = |shown| {
            let made = Made { figures: &figures, lines: &lines, columns: &columns, shown, sums: &[] };
            let values = cells(&made, CellRef::new(0, 0)).remove(0).into_iter().map(|cell| cell.value);
            values.collect::<Vec<_>>()
        };
        let formula = Value::Formula { formula: "=SUM(A1,B1)".to_owned(), result: "5".to_owned() };
        assert_eq!(shown(0..3), [Value::Number(2.0), Value::Number(3.0), formula]);
        assert_eq!(shown(1..3), [Value::Number(3.0), Value::Number(5.0)], "a formula would have lost a part");
    }
}
