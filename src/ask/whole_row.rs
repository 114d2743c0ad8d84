//! All that a row says, for questions that are about it alone.

use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;

/// What a row says, without its number: its file, then cell by cell.
pub fn whole_row<'a>(row: RowView<'a>) -> Vec<&'a str> {
    let index = row.table.columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let cells = row.row.cells.iter().filter(|cell| Some(cell.at.column) != index);
    std::iter::once(&*row.sheet.place.file).chain(cells.map(|cell| cell.text.as_str())).collect()
}
