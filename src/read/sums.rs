//! Rows that sum up those above them, whatever words they begin with: their numbers are the sums, or the means, of the rows above.

use super::evidence::names_a_unit;
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, DataRow, Row, RowClass, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// So many lines of sums and means stand one below the other at the most.
const LINES_OF_SUMS: usize = 3;

/// Words for a mean, folded.
const MEANS: &[&str] = &["trung binh", "binh quan"];

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
    fn own(row: &Row, column: u32) -> Option<&Cell> {
        row.cell_at(column).filter(|cell| !cell.inherited)
    }
    let is_named =
        |row: &Row| names.iter().filter_map(|name| own(row, *name)).any(|cell| names_a_unit(&cell.text, spellings));
    let is_listed = |row: &Row| index.map_or_else(|| is_named(row), |index| own(row, index).is_some());
    let is_data = |row: &Row| row.class == RowClass::Data;
    // What is numbered, or named as units are, is a row of the list.
    let mut listed = rows.iter().filter(|row| is_data(row) && is_listed(row));
    let Some(first) = listed.next().filter(|_| listed.next().is_some()).cloned() else { return };
    // Beside its name a line of sums has numbers, and texts only that every row has.
    let is_common = |cell: &Cell| first.cell_at(cell.at.column).is_some_and(|common| common.text == cell.text);
    let has_more = |row: &Row| {
        let mut others = row.cells.iter().filter(|cell| !cell.inherited && !names.contains(&cell.at.column));
        others.any(|cell| cell.text.chars().any(char::is_alphabetic) && !is_common(cell))
    };
    let may_sum = |row: &Row| is_data(row) && !is_listed(row) && !is_named(row) && !has_more(row);
    for (from, end) in parts(rows) {
        let of_data: Vec<usize> = (from..end).filter(|at| is_data(&rows[*at])).collect();
        // Lines of sums stand at the end, below what they sum up.
        let few = of_data.iter().rev().take(LINES_OF_SUMS).take_while(|at| may_sum(&rows[**at])).count();
        let (group, last) = of_data.split_at(of_data.len() - few);
        let group: Vec<&Row> = group.iter().map(|at| &rows[*at]).collect();
        // Those of all groups stand below the last.
        let before = if last.is_empty() || end < rows.len() { &[][..] } else { &rows[..from] };
        let all: Vec<&Row> = before.iter().filter(|row| is_data(row)).chain(group.iter().copied()).collect();
        let is_sum = |at: &usize| {
            let row = &rows[*at];
            let mut said = names.iter().filter_map(|name| own(row, *name)).map(|cell| fold(&cell.text));
            let may_be_mean = said.any(|text| MEANS.iter().any(|mean| text.contains(mean)));
            [&all, &group].iter().any(|above| sums_up(row, above, &measures, may_be_mean))
        };
        let sums: Vec<usize> = last.iter().copied().filter(is_sum).collect();
        for at in sums {
            (rows[at].class, rows[at].reason) = (RowClass::Total, SUMS);
        }
    }
    data.retain(|data| data.row < start || rows[data.row - start].class == RowClass::Data);
}

/// The rows between lines that part them: group rows and sums.
fn parts(rows: &[Row]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> =
        (0..rows.len()).filter(|at| matches!(rows[*at].class, RowClass::Group | RowClass::Total)).collect();
    ends.push(rows.len());
    let starts = std::iter::once(0).chain(ends.iter().map(|end| end + 1));
    starts.zip(ends.iter().copied()).filter(|(first, end)| first < end).collect()
}

fn is_unit(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Unit | Meaning::Name | Meaning::Workplace)
}

fn is_measured(meaning: Meaning) -> bool {
    meaning.is_points()
        || matches!(meaning, Meaning::Participants | Meaning::Members | Meaning::Workers | Meaning::Counted)
}

/// Whether every number of a row is the sum of those above it, or where it says so their mean; one at least is of two numbers or more that differ
/// from it.
fn sums_up(row: &Row, above: &[&Row], measures: &[&Column], may_be_mean: bool) -> bool {
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
        if !(fits(sum) || (may_be_mean && column.meaning.is_points() && fits(mean))) {
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
