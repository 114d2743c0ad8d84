//! Columns that a roster did not have, in which its sender wrote what rows lacked.

use crate::model::TableKind;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::Table;

/// Gives the table those columns that it does not have yet. Awards make a list of what nothing told before.
pub fn take<'a>(table: &mut Table, written: impl Iterator<Item = &'a Column>) {
    for column in written {
        let is_known = table.columns.iter().any(|known| known.column == column.column);
        if is_known || column.meaning == Meaning::Unexplained {
            continue;
        }
        table.columns.push(column.clone());
        if column.meaning == Meaning::Award {
            table.kind.get_or_insert(TableKind::Awards);
        }
    }
    table.columns.sort_by_key(|column| column.column);
}
