//! The cells of a sheet in rows, cleaned; merged areas hand their value to the rows that they cover. Only cells that
//! stand somewhere take memory, however large the sheet says it is.

use super::by_column;
use super::cleaned::{Cleaned, Understood};
use super::docx::Part;
use super::formula::{CALCULATED, Formula};
use super::legacy::Evidence;
use super::looks::{Run, SheetLook};
use crate::model::Text;
use crate::place::CellRef;
use crate::roster::table::{Cell, Comment, Repair, Value};
use crate::roster::text;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A rectangle of cells, both corners included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub from: CellRef,
    pub to: CellRef,
}

/// A cell as the container holds it.
#[derive(Clone, Debug)]
pub struct RawCell {
    pub at: CellRef,
    pub raw: Text,
    pub value: Value,
}

/// A sheet as the container holds it.
#[derive(Clone, Debug)]
pub struct RawSheet {
    pub name: String,
    pub hidden: bool,
    pub cells: Vec<RawCell>,
    /// Merged areas, hidden rows and columns, and the fonts that tell an encoding.
    pub look: SheetLook,
}

/// A row with at least one cell that is not blank.
#[derive(Clone, Debug)]
pub struct GridRow {
    pub row: u32,
    pub cells: Vec<Cell>,
}

/// A sheet in rows.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    pub rows: Vec<GridRow>,
    /// Merged areas by the row and column of their first cell.
    pub merges: BTreeMap<(u32, u32), Area>,
    /// Every text that was changed beyond its spaces, in the order of the sheet.
    pub repairs: Vec<Repair>,
    /// Texts of which letters are lost.
    pub lost: Vec<(CellRef, Text)>,
    /// The cells whose text is struck out as a whole.
    pub struck: BTreeSet<CellRef>,
    /// Comments and texts of shapes, in the order of the sheet.
    pub comments: Vec<Comment>,
}

/// A sheet whose cells lie in rows.
#[derive(Clone, Debug)]
pub struct Laid {
    pub name: String,
    pub hidden: bool,
    pub hidden_rows: Vec<(u32, u32)>,
    pub hidden_columns: Vec<(u32, u32)>,
    pub grid: Grid,
    /// Of a Word document: what the sheet is of it.
    pub part: Option<Part>,
    /// Some of its formulas are still to be calculated.
    pub waits: bool,
}

impl From<RawSheet> for Laid {
    fn from(sheet: RawSheet) -> Self {
        let mut layer = Layer::new(sheet.look);
        layer.calculated = true;
        // Most containers hold a text again in every cell; here it is held once, and so cleaned once. Only looked up.
        let mut texts: HashSet<Text> = HashSet::new();
        for mut cell in sheet.cells {
            match texts.get(&cell.raw) {
                Some(known) => cell.raw = known.clone(),
                None => drop(texts.insert(cell.raw.clone())),
            }
            layer.take(cell);
        }
        layer.finish(sheet.name, sheet.hidden)
    }
}

/// Cleans cells as they come and lays them out in rows; cells that hold only spaces are blank.
pub struct Layer {
    look: SheetLook,
    /// The cells that came while it was open which encoding the texts without a font are in.
    waiting: Vec<RawCell>,
    evidence: Option<Evidence>,
    cleaned: Cleaned,
    /// The repairs that no font bears out, by their place in the list.
    by_letters: Vec<usize>,
    grid: Grid,
    sorted: bool,
    /// The formulas without a value have theirs.
    calculated: bool,
}

impl Layer {
    pub fn new(look: SheetLook) -> Self {
        Self {
            look,
            waiting: Vec::new(),
            evidence: Some(Evidence::default()),
            cleaned: Cleaned::new(None),
            by_letters: Vec::new(),
            grid: Grid::default(),
            sorted: true,
            calculated: false,
        }
    }

    /// The fonts of a cell that comes next.
    pub fn set_runs(&mut self, at: CellRef, runs: Vec<Run>) {
        self.look.set_runs(at, runs);
    }

    /// The text of a cell that comes next is struck out.
    pub fn strike_out(&mut self, at: CellRef) {
        self.look.struck.insert(at);
    }

    pub fn take(&mut self, raw: RawCell) {
        let Some(evidence) = &mut self.evidence else { return self.lay(raw) };
        let silent = raw.value == Value::Text && !self.look.runs.contains_key(&raw.at);
        let enough = silent && evidence.take(&raw.raw);
        self.waiting.push(raw);
        if enough {
            self.decide();
        }
    }

    fn decide(&mut self) {
        let encoding = self.evidence.take().and_then(|evidence| evidence.encoding());
        self.cleaned = Cleaned::new(encoding);
        for raw in std::mem::take(&mut self.waiting) {
            self.lay(raw);
        }
    }

    fn lay(&mut self, raw: RawCell) {
        let runs = if self.look.runs.is_empty() { None } else { self.look.runs.get(&raw.at) };
        let Understood { text, how, lost } = self.cleaned.shown(&raw, runs.map(Vec::as_slice));
        if text.is_empty() {
            return;
        }
        if let Some(how) = how {
            if runs.is_none() && how != text::UNICODE {
                self.by_letters.push(self.grid.repairs.len());
            }
            self.grid.repairs.push(Repair { at: raw.at, how, raw: raw.raw.clone(), text: text.clone() });
        }
        if lost {
            self.grid.lost.push((raw.at, text.clone()));
        }
        let value = if raw.value == Value::Text && is_error(&text) { Value::Error } else { raw.value };
        let cell = Cell { at: raw.at, raw: raw.raw, text, value, inherited: false };
        let rows = &mut self.grid.rows;
        match rows.last_mut() {
            Some(last) if last.row == cell.at.row => {
                self.sorted &= last.cells.last().is_none_or(|known| known.at.column < cell.at.column);
                last.cells.push(cell);
            }
            last => {
                self.sorted &= last.as_ref().is_none_or(|last| last.row < cell.at.row);
                // Rows of a list are about as wide as each other.
                let mut cells = Vec::with_capacity(last.map_or(1, |last| last.cells.len()));
                let row = cell.at.row;
                cells.push(cell);
                rows.push(GridRow { row, cells });
            }
        }
    }

    pub fn finish(mut self, name: String, hidden: bool) -> Laid {
        self.decide();
        let Self { look, mut grid, sorted, calculated, by_letters, cleaned, .. } = self;
        if !sorted {
            grid.rows = in_order(grid.rows);
        }
        by_column::take_back(&mut grid, &by_letters, cleaned.of_sheet());
        if calculated {
            grid.say_calculated(&look.formulas);
        }
        grid.struck = look.struck;
        grid.comments = look.comments;
        grid.comments.sort_by_key(|comment| comment.at);
        for area in look.merges {
            inherit(&mut grid.rows, area);
            grid.merges.insert((area.from.row, area.from.column), area);
        }
        let waits = !calculated && !look.formulas.is_empty();
        let (hidden_rows, hidden_columns) = (look.hidden_rows, look.hidden_columns);
        Laid { name, hidden, hidden_rows, hidden_columns, grid, part: None, waits }
    }
}

/// Errors of formulas where a page or a text file holds them as texts, or somebody has pasted them as values.
fn is_error(text: &str) -> bool {
    matches!(text, "#N/A" | "#REF!" | "#VALUE!" | "#NAME?" | "#DIV/0!" | "#NULL!" | "#NUM!")
}

/// Rows and their cells in the order of the sheet, for files that store them otherwise. Of two cells in one place the first
/// stays.
fn in_order(rows: Vec<GridRow>) -> Vec<GridRow> {
    let mut cells: Vec<Cell> = rows.into_iter().flat_map(|row| row.cells).collect();
    cells.sort_by_key(|cell| cell.at);
    cells.dedup_by_key(|cell| cell.at);
    let mut ordered: Vec<GridRow> = Vec::new();
    for cell in cells {
        match ordered.last_mut().filter(|last| last.row == cell.at.row) {
            Some(last) => last.cells.push(cell),
            None => ordered.push(GridRow { row: cell.at.row, cells: vec![cell] }),
        }
    }
    ordered
}

/// Rows below the first row of a merged area take its value, where they have other cells.
fn inherit(rows: &mut [GridRow], area: Area) {
    if area.to.row <= area.from.row {
        return;
    }
    let from = rows.partition_point(|row| row.row < area.from.row);
    let first = rows.get(from).and_then(|row| row.cells.iter().find(|cell| cell.at == area.from)).cloned();
    let Some(first) = first else { return };
    let covered = rows.iter_mut().skip(from + 1).take_while(|row| row.row <= area.to.row);
    for GridRow { row, cells } in covered {
        let at = CellRef::new(*row, area.from.column);
        if let Err(place) = cells.binary_search_by_key(&at.column, |cell| cell.at.column) {
            cells.insert(place, Cell { at, inherited: true, ..first.clone() });
        }
    }
}

impl Grid {
    /// Puts the cells that were calculated into the list of repairs.
    fn say_calculated(&mut self, formulas: &BTreeMap<CellRef, Formula>) {
        for cell in self.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.value != Value::Error) {
            if let Some(formula) = formulas.get(&cell.at).filter(|formula| formula.text != cell.raw) {
                let (raw, text) = (formula.text.clone(), cell.text.clone());
                self.repairs.push(Repair { at: cell.at, how: CALCULATED, raw, text });
            }
        }
        self.repairs.sort_by_key(|repair| repair.at);
    }

    /// The last column that a cell's merged area covers in its row.
    pub fn last_column(&self, cell: &Cell) -> u32 {
        self.merges.get(&(cell.at.row, cell.at.column)).map_or(cell.at.column, |area| area.to.column)
    }
}
