//! Who takes the cells of a sheet as they come out of a container: a list of them as they are stored, or the layer that cleans them
//! and lays them out at once.

use super::grid::{Laid, Layer, RawCell, RawSheet};
use super::looks::{Run, SheetLook};
use crate::place::CellRef;

/// Takes the cells of one sheet.
pub trait Taker: Sized {
    type Made;
    fn begin(look: SheetLook) -> Self;
    /// The fonts of a cell, told before the cell itself.
    fn set_runs(&mut self, at: CellRef, runs: Vec<Run>);
    /// The text of a cell is struck out.
    fn strike_out(&mut self, at: CellRef);
    fn take(&mut self, cell: RawCell);
    fn finish(self, name: String, hidden: bool) -> Self::Made;
}

impl Taker for Layer {
    type Made = Laid;

    fn begin(look: SheetLook) -> Self {
        Self::new(look)
    }

    fn set_runs(&mut self, at: CellRef, runs: Vec<Run>) {
        self.set_runs(at, runs);
    }

    fn strike_out(&mut self, at: CellRef) {
        self.strike_out(at);
    }

    fn take(&mut self, cell: RawCell) {
        self.take(cell);
    }

    fn finish(self, name: String, hidden: bool) -> Laid {
        self.finish(name, hidden)
    }
}

impl Taker for RawSheet {
    type Made = Self;

    fn begin(look: SheetLook) -> Self {
        Self { name: String::new(), hidden: false, cells: Vec::new(), look }
    }

    fn set_runs(&mut self, at: CellRef, runs: Vec<Run>) {
        self.look.set_runs(at, runs);
    }

    fn strike_out(&mut self, at: CellRef) {
        self.look.struck.insert(at);
    }

    fn take(&mut self, cell: RawCell) {
        self.cells.push(cell);
    }

    fn finish(self, name: String, hidden: bool) -> Self {
        Self { name, hidden, ..self }
    }
}
