//! Forms of `thidua template`: a row that has nothing but the unit that stood in it was not filled in, and an example row that says anything
//! else than the form's guide was typed over.

use crate::model::{OWN_SHEET, TEMPLATE, TableKind};
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{DataRow, File, Row, RowClass, Sheet, TYPED_OVER, Table};
use crate::roster::text::fold;
use std::collections::BTreeSet;
use std::sync::Arc;

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
    let guide = guide(&file.sheets);
    for sheet in &mut file.sheets {
        typed_over(sheet, &guide);
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

/// What the sheet that explains the form says, its examples among it.
fn guide(sheets: &[Sheet]) -> BTreeSet<String> {
    let is_guide = |sheet: &&Sheet| {
        let first = sheet.rows.first();
        first.is_some_and(|row| row.cells.iter().any(|cell| &*cell.raw == TEMPLATE))
    };
    let guides = sheets.iter().filter(is_guide);
    guides.flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells).map(|cell| fold(&cell.text)).collect()
}

/// Takes example rows for data, where they say something that the guide does not.
fn typed_over(sheet: &mut Sheet, guide: &BTreeSet<String>) {
    let (rows, tables) = (&mut sheet.rows, &mut sheet.tables);
    for (at, row) in rows.iter_mut().enumerate().filter(|(_, row)| row.reason == "example-row") {
        let says_else = row.cells.iter().skip(1).any(|cell| !guide.contains(&fold(&cell.text)));
        let Some(table) = row.table.map(|table| &mut tables[table]).filter(|_| says_else) else { continue };
        (row.class, row.reason) = (RowClass::Data, TYPED_OVER);
        let place = table.rows.partition_point(|data| data.row < at);
        table.rows.insert(place, DataRow { row: at, groups: Arc::from([]) });
    }
}

fn is_bare(row: &Row, table: &Table) -> bool {
    row.cells.iter().all(|cell| {
        table.columns.iter().any(|column| column.column == cell.at.column && GIVEN.contains(&column.meaning))
    })
}
