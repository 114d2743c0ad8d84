//! Columns of a participation table that speak of one thing together: the row has "Đăng ký | Tham gia | Số người" once, or once below
//! each of several movements or years; or each column is a unit.

use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};

/// Which of the columns of a row are meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnSet<'a> {
    /// Those that speak of the row.
    Row,
    /// Those below the name of a movement, or below a year.
    Below { movement: Option<&'a str>, year: Option<i32> },
    /// The one of a unit.
    Unit(&'a Column),
}

impl<'a> ColumnSet<'a> {
    /// The sets of which the row has something; that of the row where it has nothing of any other.
    pub fn of(row: RowView<'a>) -> Vec<Self> {
        use Meaning::{MovementMark, Participants, Registered, TookPart};
        let mut sets = Vec::new();
        let columns = row.table.columns.iter().filter(|column| row.row.cell_at(column.column).is_some());
        for column in columns {
            let set = Self::of_column(column);
            // A mark of the row's own speaks of the row, whatever stands beside it.
            let says =
                set != Self::Row || matches!(column.meaning, MovementMark | Registered | TookPart | Participants);
            if says && !sets.contains(&set) {
                sets.push(set);
            }
        }
        if sets.is_empty() {
            sets.push(Self::Row);
        }
        sets
    }

    fn of_column(column: &'a Column) -> Self {
        use Meaning::{Participants, Registered, Result, TookPart, UnitMark};
        match column.meaning {
            UnitMark => Self::Unit(column),
            Registered | TookPart | Participants | Result => {
                let (movement, year) = (column.stands_for.as_deref(), column.year());
                if movement.is_none() && year.is_none() { Self::Row } else { Self::Below { movement, year } }
            }
            _ => Self::Row,
        }
    }

    /// The first cell of that meaning in the columns of the set.
    pub fn cell(&self, row: RowView<'a>, meaning: Meaning) -> Option<&'a Cell> {
        row.cells(meaning).find(|(column, _)| Self::of_column(column) == *self).map(|(_, cell)| cell)
    }

    pub fn year(&self) -> Option<i32> {
        match self {
            Self::Below { year, .. } => *year,
            Self::Row | Self::Unit(_) => None,
        }
    }
}
