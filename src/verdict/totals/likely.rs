//! The row that most likely explains a difference. Where several would, none is named.

use super::measure::{Role, Scope, Tally, scaled};
use crate::issue::{Likely, LikelyWhy};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, RowClass, Sheet, Table};
use std::collections::BTreeSet;

/// A table with its rows at hand.
pub struct Lines<'a> {
    pub sheet: &'a Sheet,
    pub table: &'a Table,
    /// The table's data rows.
    pub data: Vec<&'a Row>,
    /// Every other row between its header and the next one.
    pub others: Vec<&'a Row>,
    /// Data rows that repeat an earlier one, as indexes.
    pub repeated: BTreeSet<usize>,
}

impl<'a> Lines<'a> {
    pub fn new(sheet: &'a Sheet, table: &'a Table, others: Vec<&'a Row>) -> Self {
        let data: Vec<&Row> = table.rows.iter().map(|data| &sheet.rows[data.row]).collect();
        let mut seen: BTreeSet<Vec<(u32, &str)>> = BTreeSet::new();
        let mut repeated = BTreeSet::new();
        let numbers: Vec<u32> = table
            .columns
            .iter()
            .filter(|column| column.meaning == Meaning::Index)
            .map(|column| column.column)
            .collect();
        for (at, row) in data.iter().enumerate() {
            let cells = row.cells.iter().filter(|cell| !numbers.contains(&cell.at.column));
            let said: Vec<(u32, &str)> = cells.map(|cell| (cell.at.column, cell.text.as_str())).collect();
            if said.len() > 1 && !seen.insert(said) {
                repeated.insert(at);
            }
        }
        Self { sheet, table, data, others, repeated }
    }

    fn cell(&self, row: &'a Row, column: usize) -> Option<&'a Cell> {
        row.cell_at(self.table.columns[column].column).filter(|cell| !cell.inherited)
    }

    fn found(&self, cell: &Cell, why: LikelyWhy) -> Likely {
        Likely { cell: self.sheet.cell_of(cell.at).to_string(), why }
    }

    /// What explains that a column's total says `difference` more than its rows.
    pub fn of_column(&self, column: usize, role: Role, scope: &Scope, difference: i128) -> Option<Likely> {
        let cells: Vec<(usize, &Cell)> =
            self.data.iter().enumerate().filter_map(|(at, row)| Some((at, self.cell(row, column)?))).collect();
        let worth = |cell: &Cell| Tally::of(Some(cell)).sum;
        let inside = || cells.iter().filter(|(at, _)| scope.holds(*at));
        if difference < 0 {
            let without: Vec<_> = inside().filter(|(_, cell)| worth(cell) == -difference).collect();
            let again: Vec<_> = without.iter().filter(|(at, _)| self.repeated.contains(at)).collect();
            return match (again.as_slice(), without.as_slice()) {
                ([(_, cell)], _) => Some(self.found(cell, LikelyWhy::Repeated)),
                (_, [(_, cell)]) => Some(self.found(cell, LikelyWhy::LeftOut)),
                _ => None,
            };
        }
        let unread: Vec<_> = inside().filter(|(_, cell)| is_unread(cell, role)).collect();
        if let [(_, cell)] = unread.as_slice() {
            return Some(self.found(cell, LikelyWhy::Unread));
        }
        let outside: Vec<_> =
            cells.iter().filter(|(at, cell)| !scope.holds(*at) && worth(cell) == difference).collect();
        let others: Vec<&Cell> = self
            .others
            .iter()
            .filter(|row| !matches!(row.class, RowClass::Total | RowClass::Header | RowClass::Index))
            .filter_map(|row| self.cell(row, column))
            .filter(|cell| worth(cell) == difference)
            .collect();
        let twice: Vec<_> = inside().filter(|(_, cell)| worth(cell) == difference).collect();
        match (others.as_slice(), outside.as_slice(), twice.as_slice()) {
            ([cell], _, _) => Some(self.found(cell, LikelyWhy::NotData)),
            (_, [(_, cell)], _) => Some(self.found(cell, LikelyWhy::Outside)),
            (_, [], [(_, cell)]) if difference != scaled(1.0) || role == Role::Number => {
                Some(self.found(cell, LikelyWhy::Twice))
            }
            _ => None,
        }
    }

    /// What explains that a number of rows is `difference` more than there are.
    pub fn of_rows(&self, scope: &Scope, difference: i64) -> Option<Likely> {
        let again: Vec<&usize> = self.repeated.iter().filter(|at| scope.holds(**at)).collect();
        match again.as_slice() {
            [at] if difference == -1 => self.data[**at].cells.first().map(|cell| self.found(cell, LikelyWhy::Repeated)),
            _ => None,
        }
    }
}

/// A cell with something in it that is neither a number nor a mark.
fn is_unread(cell: &Cell, role: Role) -> bool {
    let tally = Tally::of(Some(cell));
    let nothing = !cell.text.chars().any(char::is_alphanumeric);
    role != Role::Name && tally.filled > 0 && tally.numbers == 0 && tally.marks == 0 && !nothing
}
