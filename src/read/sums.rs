//! Rows that sum up those above them, whatever words they begin with: their numbers are the sums, or the means, of the rows above.

use super::evidence::names_a_unit;
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, DataRow, Row, RowClass, Value};
use crate::roster::value;

/// Why such a row is none of data.
const SUMS: &str = "sums-rows-above";

/// Takes out of the data rows those that sum up others. `start` is the place of the first of the table's rows among the sheet's.
pub fn take_out(rows: &mut [Row], start: usize, columns: &[Column], data: &mut Vec<DataRow>, spellings: &Spellings) {
    let names: Vec<u32> = columns.iter().filter(|column| is_unit(column.meaning)).map(|column| column.column).collect();
    let index = columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let measures: Vec<&Column> = columns.iter().filter(|column| is_measured(column.meaning)).collect();
    if names.is_empty() || measures.is_empty() {
        return;
    }
    let own = |row: &Row, column: u32| row.cell_at(column).filter(|cell| !cell.inherited).cloned();
    let is_listed = |row: &Row| match index {
        Some(index) => own(row, index).is_some(),
        None => names.iter().filter_map(|name| own(row, *name)).any(|cell| names_a_unit(&cell.text, spellings)),
    };
    // What is numbered, or named as units are, is a row of the list.
    let listed = rows.iter().filter(|row| row.class == RowClass::Data && is_listed(row)).count();
    if listed < 2 {
        return;
    }
    let mut above: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        if rows[at].class != RowClass::Data {
            if matches!(rows[at].class, RowClass::Group | RowClass::Total) {
                above.clear();
            }
            continue;
        }
        let row = &rows[at];
        let is_named = names.iter().filter_map(|name| own(row, *name)).any(|cell| names_a_unit(&cell.text, spellings));
        let all: Vec<&Row> = rows[..at].iter().filter(|row| row.class == RowClass::Data).collect();
        let group: Vec<&Row> = above.iter().map(|at| &rows[*at]).collect();
        let sums = !is_listed(row) && !is_named && [all, group].iter().any(|above| sums_up(row, above, &measures));
        if sums {
            (rows[at].class, rows[at].reason) = (RowClass::Total, SUMS);
            above.clear();
        } else {
            above.push(at);
        }
    }
    data.retain(|data| data.row < start || rows[data.row - start].class == RowClass::Data);
}

fn is_unit(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Unit | Meaning::Name | Meaning::Workplace)
}

fn is_points(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::SelfScore | Meaning::BlockScore | Meaning::FinalScore)
}

fn is_measured(meaning: Meaning) -> bool {
    is_points(meaning)
        || matches!(meaning, Meaning::Participants | Meaning::Members | Meaning::Workers | Meaning::Counted)
}

/// Whether every number of a row is the sum of those above it, or of points their mean; one at least is of two numbers or more that differ
/// from it.
fn sums_up(row: &Row, above: &[&Row], measures: &[&Column]) -> bool {
    let number = |cell: &Cell| value::number(cell).ok().flatten();
    let mut is_told = false;
    for column in measures {
        let Some(cell) = row.cell_at(column.column).filter(|cell| !cell.inherited) else { continue };
        let Some(written) = number(cell) else { return false };
        let numbers: Vec<f64> = above.iter().filter_map(|row| number(row.cell_at(column.column)?)).collect();
        let sum: f64 = numbers.iter().sum();
        let half = half_of_last_figure(cell);
        let fits = |wanted: f64| (written - wanted).abs() <= half;
        let mean = sum / numbers.len().max(1) as f64;
        if !(fits(sum) || (is_points(column.meaning) && fits(mean))) {
            return false;
        }
        let others = numbers.iter().filter(|number| **number != 0.0 && !fits(**number)).count();
        is_told |= others >= 2;
    }
    is_told
}

/// A number is as exact as it is written: 92,5 is any mean from 92,45 to 92,55.
fn half_of_last_figure(cell: &Cell) -> f64 {
    let text = match cell.value {
        Value::Number(number) => number.to_string(),
        _ => cell.text.to_string(),
    };
    let figures = text.rsplit_once(['.', ',']).map_or(0, |(_, figures)| figures.len());
    match i32::try_from(figures) {
        Ok(0) | Err(_) => 1e-9,
        Ok(figures) => 0.5 * 10_f64.powi(-figures.min(9)) + 1e-9,
    }
}
