//! Where other sheets show a figure year by year, one cell below the other: what a trend is drawn from.

use crate::draw::sheet::{Area, Sheet, Value};
use crate::model::{Cut, FigureName};
use crate::place::CellRef;
use std::collections::HashMap;

/// Years below each other: fewer of them show no trend.
const LEAST: usize = 2;

/// A sheet, and cells of one of its columns with the year that each is of.
type Run<'a> = (&'a str, Vec<(i32, CellRef)>);

/// A run of cells of one column, by the figure that they show.
pub struct Trends<'a> {
    runs: HashMap<(FigureName, Cut), Run<'a>>,
}

impl<'a> Trends<'a> {
    /// Looks through all sheets once.
    pub fn new(sheets: &'a [Sheet]) -> Self {
        let mut runs: HashMap<(FigureName, Cut), Run<'a>> = HashMap::new();
        for sheet in sheets {
            for (row, cells) in (0..).zip(&sheet.rows) {
                for (column, cell) in (0..).zip(&cells.cells) {
                    let [(name, cut)] = cell.figures.as_slice() else { continue };
                    let (Some(year), Value::Number(_)) = (cut.year, &cell.value) else { continue };
                    let whole = cut.clone().in_time_of(&Cut::of_time(cut.phase.clone(), None));
                    let (name_of, run) = runs.entry((*name, whole)).or_insert_with(|| (&sheet.name, Vec::new()));
                    let at = CellRef::new(row, column);
                    let follows = run
                        .last()
                        .is_none_or(|(last, cell)| *last + 1 == year && cell.column == column && cell.row + 1 == row);
                    if *name_of == sheet.name && follows {
                        run.push((year, at));
                    }
                }
            }
        }
        Self { runs }
    }

    /// Sheet and cells of the figure by years.
    pub fn of(&self, name: FigureName, cut: &Cut) -> Option<(String, Area)> {
        let (sheet, run) = self.runs.get(&(name, cut.clone()))?;
        let ((_, first), (_, last)) = (run.first()?, run.last()?);
        (run.len() >= LEAST).then(|| ((*sheet).to_owned(), Area::new(*first, *last)))
    }
}
