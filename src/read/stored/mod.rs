//! An output's `data/` read back: csv → records, figures and the cells that show them. The exact inverse of `draw::data`
//! and `save::csv`, so that what was settled once need not be read from the rosters again.

mod records;
mod shown;
mod table;

pub use records::{records, records_without_awards};
pub use shown::{ShownSheet, shown};

use crate::issue::Failure;
use crate::model::{Cut, Figure, FigureName, Figures};
use crate::place::CellRef;
use std::path::Path;
use table::{Line, lines};

/// A cell of the summary and a figure that it shows or is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureCell {
    pub sheet: String,
    pub cell: CellRef,
    /// The number in it, where it is one.
    pub value: Option<f64>,
    pub name: FigureName,
    pub cut: Cut,
}

/// The figures of an output.
pub fn figures(output: &Path) -> Result<Figures, Failure> {
    let figure = |line: &Line<'_>| {
        let value = line.needed(line.parsed("value")?, "value")?;
        Ok(Figure { name: name(line)?, cut: cut(line)?, value })
    };
    lines(output, "figures", figure).map(Figures::new)
}

/// Where the figures of an output stand in its summary.
pub fn cells(output: &Path) -> Result<Vec<FigureCell>, Failure> {
    let cell = |line: &Line<'_>| {
        let cell = line.needed(line.read("cell", CellRef::from_a1)?, "cell")?;
        Ok(FigureCell {
            sheet: line.text_or_empty("sheet")?,
            cell,
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
    Ok(Cut {
        phase: line.text("phase")?,
        year: line.parsed("year")?,
        sector: line.text("sector")?,
        unit_kind: line.text("unit_kind")?,
        form: line.text("form")?,
        recipient_kind: line.text("recipient_kind")?,
        movement: line.text("movement")?,
        block: line.text("block")?,
        sex: line.text("sex")?,
        ground: line.text("ground")?,
        position_class: line.text("position_class")?,
    })
}
