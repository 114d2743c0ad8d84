//! Where each figure stands in the summary, so that a number can be followed back from the files alone.

use super::sheet::{Laid, Value};
use crate::model::FigureCell;
use crate::place::CellRef;

/// A cell that several figures make is there for each.
pub fn cells(sheets: &[Laid<'_>]) -> Vec<FigureCell> {
    let mut found = Vec::new();
    for laid in sheets {
        for (row, line) in laid.sheet.own_rows() {
            for (column, cell) in (0..).zip(&line.cells) {
                let value = number(&cell.value);
                found.extend(cell.figures.iter().map(|(name, cut)| FigureCell {
                    sheet: laid.name.clone(),
                    cell: CellRef::new(row, column),
                    value,
                    name: *name,
                    cut: cut.clone(),
                }));
            }
        }
    }
    found
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        // A formula may give a text.
        Value::Formula { result, .. } => result.parse().ok(),
        _ => None,
    }
}
