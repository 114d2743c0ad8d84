//! Forms of `thidua template` in which units stand already: a row that has nothing but its unit was not filled in.

use crate::model::{OWN_SHEET, TEMPLATE, TableKind};
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, Row, RowClass, Table};

/// What a form says of a unit before anybody fills it in.
const GIVEN: &[Meaning] = &[Meaning::Index, Meaning::Unit, Meaning::Block];

/// Takes the rows that were not filled in for notes, where the file is such a form. (A register's rows are whole as they are.)
pub fn unfilled(file: &mut File) {
    let marked = |mark: &str| {
        let cells = file.sheets.iter().flat_map(|sheet| sheet.rows.first()).flat_map(|row| &row.cells);
        cells.into_iter().any(|cell| &*cell.raw == mark)
    };
    if !(marked(OWN_SHEET) && marked(TEMPLATE)) {
        return;
    }
    for sheet in &mut file.sheets {
        let rows = &mut sheet.rows;
        for table in sheet.tables.iter_mut().filter(|table| table.kind != Some(TableKind::Units)) {
            let bare: Vec<usize> =
                table.rows.iter().map(|data| data.row).filter(|at| is_bare(&rows[*at], table)).collect();
            table.rows.retain(|data| !bare.contains(&data.row));
            for at in bare {
                (rows[at].class, rows[at].reason) = (RowClass::Note, "not-filled-in");
            }
        }
        sheet.ledger = ledger::line(sheet);
    }
}

fn is_bare(row: &Row, table: &Table) -> bool {
    row.cells.iter().all(|cell| {
        table.columns.iter().any(|column| column.column == cell.at.column && GIVEN.contains(&column.meaning))
    })
}
