//! A cell that could not be read as what its column holds.

use crate::issue::Problem;
use crate::roster::table::Cell;

/// What is wrong with a cell.
#[derive(Clone, Debug)]
pub struct Unread<'a> {
    pub cell: &'a Cell,
    pub problem: Problem,
}

impl<'a> Unread<'a> {
    pub fn new(cell: &'a Cell, problem: impl Into<Problem>) -> Self {
        Self { cell, problem: problem.into() }
    }
}
