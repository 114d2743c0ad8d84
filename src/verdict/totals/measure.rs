//! What the cells of a column amount to, over data rows that follow each other.

use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, Sheet, Table, Value};
use crate::roster::value;
use crate::wording::explained::denies;
use std::ops::{Add, Sub};

/// Numbers are kept in ten-thousandths, so that sums are exact.
pub const SCALE: f64 = 10_000.0;

pub fn scaled(number: f64) -> i128 {
    (number * SCALE).round() as i128
}

/// What a column's total can be a total of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Numbers that are added up.
    Number,
    /// Scores, added up or averaged.
    Score,
    /// Marks, counted.
    Mark,
    /// Names, counted.
    Name,
    /// A heading that nothing explains: numbers or marks, as its cells are.
    Open,
}

pub fn role(meaning: Meaning) -> Option<Role> {
    use Meaning as M;
    match meaning {
        M::Members | M::Workers | M::Capital | M::Money | M::Participants | M::Counted => Some(Role::Number),
        M::SelfScore | M::BlockScore | M::FinalScore => Some(Role::Score),
        M::AwardMark
        | M::MovementMark
        | M::YearMark
        | M::PartMark
        | M::Registered
        | M::TookPart
        | M::MaleMark
        | M::FemaleMark => Some(Role::Mark),
        M::Concurrent | M::FullTime => Some(Role::Mark),
        M::Name | M::Person | M::Unit | M::Workplace | M::Award | M::Officer | M::Representative => Some(Role::Name),
        M::Unexplained => Some(Role::Open),
        _ => None,
    }
}

/// Cells of one column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub rows: i128,
    /// Of the numbers, in [`SCALE`]; a mark is 1.
    pub sum: i128,
    pub numbers: i128,
    pub marks: i128,
    pub filled: i128,
    /// Cells that say no.
    pub denied: i128,
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            rows: self.rows + other.rows,
            sum: self.sum + other.sum,
            numbers: self.numbers + other.numbers,
            marks: self.marks + other.marks,
            filled: self.filled + other.filled,
            denied: self.denied + other.denied,
        }
    }
}

impl Sub for Tally {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            rows: self.rows - other.rows,
            sum: self.sum - other.sum,
            numbers: self.numbers - other.numbers,
            marks: self.marks - other.marks,
            filled: self.filled - other.filled,
            denied: self.denied - other.denied,
        }
    }
}

impl Tally {
    /// One row's cell. A cell that a merged area covers was counted where it stands.
    pub fn of(cell: Option<&Cell>) -> Self {
        let row = Self { rows: 1, ..Self::default() };
        let Some(cell) = cell.filter(|cell| !cell.inherited && cell.value != Value::Empty) else { return row };
        let number = value::number(cell).ok().flatten();
        let marked = value::yes_no(cell) == Ok(Some(true));
        let denied = value::yes_no(cell) == Ok(Some(false)) || denies(&cell.text);
        Self {
            sum: number.map_or(if marked { scaled(1.0) } else { 0 }, scaled),
            numbers: number.is_some().into(),
            marks: marked.into(),
            filled: 1,
            denied: denied.into(),
            ..row
        }
    }

    /// What a total may say, in [`SCALE`]; the first is what is told where none fits.
    pub fn sums(&self, role: Role) -> Vec<i128> {
        let count = |count: i128| count * scaled(1.0);
        let mean = (self.numbers > 0).then(|| self.sum / self.numbers.max(1));
        match role {
            Role::Number => vec![self.sum],
            Role::Score => std::iter::once(self.sum).chain(mean).collect(),
            Role::Mark => vec![self.sum, count(self.marks), count(self.filled - self.denied)],
            Role::Name => vec![count(self.filled), count(self.rows)],
            Role::Open if self.numbers > 0 => [self.sum, count(self.filled)].into_iter().chain(mean).collect(),
            Role::Open => vec![count(self.marks), count(self.filled)],
        }
    }
}

/// A table's columns, each summed up to every row, so that the rows between two others are one subtraction.
pub struct Sums {
    /// By column, then by row: over all rows before it.
    all: Vec<Vec<Tally>>,
    /// The same over rows with a running number only, where there are others ("trong đó").
    numbered: Option<Vec<Vec<Tally>>>,
    /// Of the sheet's earlier tables with the same columns.
    pub earlier: Vec<Tally>,
}

impl Sums {
    pub fn new(sheet: &Sheet, table: &Table) -> Self {
        let rows: Vec<&Row> = table.rows.iter().map(|data| &sheet.rows[data.row]).collect();
        let index = table.columns.iter().find(|column| column.meaning == Meaning::Index);
        let is_numbered = |row: &Row| {
            let text = index.and_then(|column| row.cell_at(column.column)).map_or("", |cell| cell.text.as_str());
            let digits = text.trim_end_matches(['.', ')']);
            !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
        };
        let over = |counts: &dyn Fn(&Row) -> bool| {
            let column = |column: &Column| {
                // Nothing is a total of the other columns, so that their rows alone are counted.
                let measured = role(column.meaning).is_some();
                let mut sums = Vec::with_capacity(rows.len() + 1);
                let mut sum = Tally::default();
                sums.push(sum);
                for row in &rows {
                    if counts(row) {
                        sum = sum + Tally::of(row.cell_at(column.column).filter(|_| measured));
                    }
                    sums.push(sum);
                }
                sums
            };
            table.columns.iter().map(column).collect::<Vec<_>>()
        };
        let mixed = rows.iter().any(|row| is_numbered(row)) && !rows.iter().all(|row| is_numbered(row));
        Self {
            all: over(&|_| true),
            numbered: mixed.then(|| over(&is_numbered)),
            earlier: vec![Tally::default(); table.columns.len()],
        }
    }

    pub fn has_numbered(&self) -> bool {
        self.numbered.is_some()
    }

    /// A column over the rows `from..to`.
    pub fn between(&self, column: usize, scope: &Scope) -> Tally {
        let sums = if scope.numbered { self.numbered.as_ref().unwrap_or(&self.all) } else { &self.all };
        let at = |row: usize| sums[column][row];
        let own = at(scope.to) - at(scope.from);
        if scope.carried { own + self.earlier[column] } else { own }
    }

    /// How many rows there are; none is counted in a table that came back without any of its columns.
    pub fn rows(&self, scope: &Scope) -> i128 {
        if self.all.is_empty() { 0 } else { self.between(0, scope).rows }
    }

    /// A whole column.
    pub fn whole(&self, column: usize) -> Tally {
        *self.all[column].last().expect("sums begin with that over no row")
    }
}

/// Data rows of a table that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    pub from: usize,
    pub to: usize,
    /// Only the rows with a running number.
    pub numbered: bool,
    /// And the sheet's earlier tables.
    pub carried: bool,
}

impl Scope {
    pub fn rows(from: usize, to: usize) -> Self {
        Self { from, to, numbered: false, carried: false }
    }

    pub fn holds(&self, row: usize) -> bool {
        (self.from..self.to).contains(&row)
    }
}

/// Whether two columns of different tables of a sheet are the same.
pub fn same_column(a: &Column, b: &Column) -> bool {
    a.meaning == b.meaning
        && a.stands_for == b.stands_for
        && (a.meaning != Meaning::Unexplained || a.header == b.header)
}
