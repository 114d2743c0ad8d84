//! Something about each cell of a sheet, by the places of its row and of itself in the row.

use crate::roster::table::{Cell, Sheet};

/// One value for every cell, inherited ones included.
#[derive(Clone, Debug)]
pub struct OfCells<T> {
    /// Where each row begins, and the end.
    starts: Vec<usize>,
    values: Vec<T>,
}

impl<T: Copy> OfCells<T> {
    pub fn new(sheet: &Sheet, value: T) -> Self {
        let mut starts = Vec::with_capacity(sheet.rows.len() + 1);
        starts.push(0);
        for row in &sheet.rows {
            starts.push(starts[starts.len() - 1] + row.cells.len());
        }
        let values = vec![value; starts[starts.len() - 1]];
        Self { starts, values }
    }

    pub fn of_row(&self, row: usize) -> &[T] {
        &self.values[self.starts[row]..self.starts[row + 1]]
    }

    pub fn of_row_mut(&mut self, row: usize) -> &mut [T] {
        &mut self.values[self.starts[row]..self.starts[row + 1]]
    }
}

/// The places of the cells of a row that are its own.
pub fn own(cells: &[Cell]) -> impl Iterator<Item = (usize, &Cell)> {
    cells.iter().enumerate().filter(|(_, cell)| !cell.inherited)
}
