//! Formulas of which a file stores no value, since the program that wrote it calculates none: sums, products, texts put together, cells that are
//! repeated and choices between them are calculated from the cells that are there. Any other stands as an error with its own text, so that it
//! is asked about and never blank.

mod parse;
mod worth;

use super::grid::{RawCell, RawSheet};
use crate::model::Text;
use crate::place::CellRef;
use crate::roster::table::Value;
use parse::{Part, parse};
use std::cell::Cell as Changing;
use std::collections::BTreeMap;
use worth::{Open, Worth};

/// How a cell came by its value, in the list of repairs.
pub const CALCULATED: &str = "f(x)";

/// A formula without a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    pub text: Text,
    /// The cell that it is written for: what is not fixed in it moves along.
    pub of: CellRef,
    /// Whether it stands in a text file, where a text may look like one.
    pub perhaps_text: bool,
}

/// So many cells are looked at for one file.
const MOST_LOOKS: u32 = 20_000_000;

/// So many formulas may build on each other.
const DEEPEST: u32 = 64;

/// Gives the cells of formulas without a value theirs, sheet by sheet of one file.
pub fn calculate<'s>(sheets: impl Iterator<Item = &'s mut RawSheet>) {
    let mut sheets: Vec<&mut RawSheet> = sheets.collect();
    if sheets.iter().all(|sheet| sheet.look.formulas.is_empty()) {
        return;
    }
    let found: Vec<Vec<RawCell>> = {
        let book = Book::of(&sheets);
        let of_sheet = |(at, sheet): (usize, &&mut RawSheet)| {
            let cells = sheet.look.formulas.iter().filter_map(|(cell, formula)| book.cell(at, *cell, formula));
            cells.collect()
        };
        sheets.iter().enumerate().map(of_sheet).collect()
    };
    for (sheet, found) in sheets.iter_mut().zip(found) {
        let formulas = &sheet.look.formulas;
        sheet.cells.retain(|cell| !formulas.contains_key(&cell.at));
        sheet.cells.extend(found);
        sheet.cells.sort_by_key(|cell| cell.at);
    }
}

/// A cell of which a formula may speak.
enum Known<'s> {
    Stored(&'s RawCell),
    Formula(&'s Formula, Option<Part>),
}

/// The cells of all sheets, and what their formulas gave so far.
struct Book<'s> {
    names: Vec<String>,
    cells: Vec<BTreeMap<CellRef, Known<'s>>>,
    given: std::cell::RefCell<BTreeMap<(usize, CellRef), Result<Worth, Open>>>,
    looks: Changing<u32>,
}

/// Where a formula is calculated.
#[derive(Clone, Copy)]
struct At<'p> {
    sheet: usize,
    cell: CellRef,
    of: CellRef,
    depth: u32,
    /// What is being calculated, so that formulas in a circle end.
    within: Option<&'p At<'p>>,
}

impl<'s> Book<'s> {
    fn of(sheets: &'s [&mut RawSheet]) -> Self {
        let cells = |sheet: &'s &mut RawSheet| {
            let stored = sheet.cells.iter().map(|cell| (cell.at, Known::Stored(cell)));
            let mut cells: BTreeMap<CellRef, Known<'s>> = stored.collect();
            let formulas = sheet.look.formulas.iter();
            cells.extend(formulas.map(|(at, formula)| (*at, Known::Formula(formula, parse(&formula.text)))));
            cells
        };
        Self {
            names: sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect(),
            cells: sheets.iter().map(cells).collect(),
            given: Default::default(),
            looks: Changing::new(MOST_LOOKS),
        }
    }

    /// The cell as it is read; none where the formula gives an empty text.
    fn cell(&self, sheet: usize, at: CellRef, formula: &Formula) -> Option<RawCell> {
        let is_one = matches!(self.cells[sheet].get(&at), Some(Known::Formula(_, Some(_))));
        if formula.perhaps_text && !is_one {
            return Some(RawCell { at, raw: formula.text.clone(), value: Value::Text });
        }
        match self.worth(sheet, at, None) {
            Ok(worth) => worth.stored(at),
            Err(Open) => Some(RawCell { at, raw: shown(&formula.text), value: Value::Error }),
        }
    }

    /// What a cell is worth.
    fn worth(&self, sheet: usize, at: CellRef, within: Option<&At<'_>>) -> Result<Worth, Open> {
        self.looks.set(self.looks.get().checked_sub(1).ok_or(Open)?);
        match self.cells[sheet].get(&at) {
            None => Ok(Worth::Empty),
            Some(Known::Stored(cell)) => Ok(Worth::of(cell)),
            Some(Known::Formula(_, None)) => Err(Open),
            Some(Known::Formula(formula, Some(part))) => {
                if let Some(known) = self.given.borrow().get(&(sheet, at)) {
                    return known.clone();
                }
                let depth = within.map_or(0, |within| within.depth + 1);
                let in_circle =
                    std::iter::successors(within, |at| at.within).any(|known| (known.sheet, known.cell) == (sheet, at));
                if depth > DEEPEST || in_circle {
                    return Err(Open);
                }
                let found = self.part(part, &At { sheet, cell: at, of: formula.of, depth, within });
                self.given.borrow_mut().insert((sheet, at), found.clone());
                found
            }
        }
    }

    fn part(&self, part: &Part, at: &At<'_>) -> Result<Worth, Open> {
        match part {
            Part::Number(number) => Ok(Worth::Number(*number)),
            Part::Text(text) => Ok(Worth::Text(text.as_str().into())),
            Part::Bool(yes) => Ok(Worth::Bool(*yes)),
            Part::Nothing => Ok(Worth::Empty),
            Part::Area { .. } => {
                let (sheet, from, to) = self.area(part, at)?;
                if from == to { self.worth(sheet, from, Some(at)) } else { Err(Open) }
            }
            Part::Negative(part) => self.number(part, at).map(|number| Worth::Number(-number)),
            Part::Percent(part) => self.number(part, at).map(|number| Worth::Number(number / 100.0)),
            Part::Pair(operator, left, right) => worth::pair(*operator, &self.part(left, at)?, &self.part(right, at)?),
            Part::Call(name, given) => self.call(name, given, at),
        }
    }

    fn number(&self, part: &Part, at: &At<'_>) -> Result<f64, Open> {
        self.part(part, at)?.number()
    }

    /// The sheet and corners of an area of cells.
    fn area(&self, part: &Part, at: &At<'_>) -> Result<(usize, CellRef, CellRef), Open> {
        let Part::Area { sheet, from, to } = part else { return Err(Open) };
        let sheet = match sheet {
            None => at.sheet,
            Some(name) => {
                let name = name.to_lowercase();
                self.names.iter().position(|known| *known == name).ok_or(Open)?
            }
        };
        let (a, b) = (from.moved(at.of, at.cell).ok_or(Open)?, to.moved(at.of, at.cell).ok_or(Open)?);
        let first = CellRef::new(a.row.min(b.row), a.column.min(b.column));
        Ok((sheet, first, CellRef::new(a.row.max(b.row), a.column.max(b.column))))
    }

    /// The values of the arguments; of areas those of the cells that are there.
    fn values(&self, given: &[Part], at: &At<'_>) -> Result<Vec<(Worth, bool)>, Open> {
        let mut values = Vec::new();
        for part in given {
            if !matches!(part, Part::Area { .. }) {
                values.push((self.part(part, at)?, false));
                continue;
            }
            let (sheet, from, to) = self.area(part, at)?;
            for (cell, _) in self.cells[sheet].range(CellRef::new(from.row, 0)..=CellRef::new(to.row, u32::MAX)) {
                self.looks.set(self.looks.get().checked_sub(1).ok_or(Open)?);
                if (from.column..=to.column).contains(&cell.column) {
                    values.push((self.worth(sheet, *cell, Some(at))?, true));
                }
            }
        }
        Ok(values)
    }

    fn call(&self, name: &str, given: &[Part], at: &At<'_>) -> Result<Worth, Open> {
        match (name, given) {
            ("IF", [condition, chosen @ ..]) if (1..=2).contains(&chosen.len()) => {
                match (self.part(condition, at)?.yes()?, chosen) {
                    (true, [yes, ..]) => self.part(yes, at).map(Worth::filled),
                    (false, [_, no]) => self.part(no, at).map(Worth::filled),
                    _ => Ok(Worth::Bool(false)),
                }
            }
            ("IFERROR", [part, other]) => match self.part(part, at)? {
                Worth::Error(_) => self.part(other, at),
                worth => Ok(worth),
            },
            ("ROW", []) => Ok(Worth::Number(f64::from(at.cell.row) + 1.0)),
            ("ROW", [part]) => self.area(part, at).map(|(_, from, _)| Worth::Number(f64::from(from.row) + 1.0)),
            _ => worth::call(name, &self.values(given, at)?),
        }
    }
}

/// A formula as a person knows it, with its `=` in front.
fn shown(text: &Text) -> Text {
    if text.starts_with('=') { text.clone() } else { text[text.find('=').unwrap_or(0)..].into() }
}

#[cfg(test)]
mod tests;
