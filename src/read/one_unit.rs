//! The form on which one unit, or its block, scores that unit criterion by criterion: the line of sums at its foot is the unit's score.

use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, DataRow, Row, RowClass};
use crate::roster::value;
use std::sync::Arc;

/// Whether columns are those of such a form: criteria with points that somebody gave, and nobody's name.
pub fn is_form(columns: &[Column]) -> bool {
    let has = |wanted: &[Meaning]| columns.iter().any(|column| wanted.contains(&column.meaning));
    has(&[Meaning::Criterion])
        && has(&[Meaning::SelfScore, Meaning::BlockScore])
        && !columns.iter().any(|column| column.meaning.is_name() || column.meaning == Meaning::UnitMark)
}

/// Makes the line of sums the form's only row, where there is one that sums up all: the last, and the largest. `start` is the place of the
/// first of the form's rows among the sheet's.
pub fn keep_the_sum(rows: &mut [Row], start: usize, columns: &[Column], data: &mut Vec<DataRow>) -> bool {
    let points: Vec<u32> =
        columns.iter().filter(|column| column.meaning.is_points()).map(|column| column.column).collect();
    let number = |row: &Row, column: u32| {
        let cell: Option<&Cell> = row.cell_at(column).filter(|cell| !cell.inherited);
        cell.and_then(|cell| value::number(cell).ok().flatten())
    };
    let is_sum = |row: &Row| row.class == RowClass::Total && points.iter().any(|column| number(row, *column).is_some());
    let Some(last) = rows.iter().rposition(is_sum) else { return false };
    let is_largest = rows
        .iter()
        .filter(|row| is_sum(row))
        .all(|row| points.iter().all(|column| number(row, *column) <= number(&rows[last], *column)));
    if !is_largest {
        return false;
    }
    for row in rows.iter_mut().filter(|row| row.class == RowClass::Data) {
        (row.class, row.reason) = (RowClass::Note, "criterion");
    }
    (rows[last].class, rows[last].reason) = (RowClass::Data, "sum-of-criteria");
    *data = vec![DataRow { row: start + last, groups: Arc::default() }];
    true
}
