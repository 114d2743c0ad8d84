//! The cells of headers: a heading goes with the cells of the columns that it stands above.

use super::facts::GivenBySheet;
use super::grid::{OfCells, own};
use crate::model::CellAccount;
use crate::roster::meaning::Meaning;
use crate::roster::table::{RowClass, Sheet};
use std::collections::BTreeMap;

/// Puts the cells of the header rows into their accounts; those of the data rows are in theirs.
pub fn account(sheet: &Sheet, given: &GivenBySheet, accounts: &mut OfCells<Option<CellAccount>>) {
    let of_columns = of_columns(sheet, given, accounts);
    for (at, row) in sheet.rows.iter().enumerate().filter(|(_, row)| row.class == RowClass::Header) {
        let repeated = row.reason != "header";
        let first_table = row.table;
        let ends: Vec<u32> = ends(sheet, at);
        let of_row = accounts.of_row_mut(at);
        for (place, cell) in own(&row.cells) {
            let above = (cell.at.column..ends[place]).filter_map(|column| {
                // Tables side by side share their header rows.
                let first = u32::try_from(first_table?).ok()?;
                of_columns.range((column, first)..=(column, u32::MAX)).next().map(|(_, account)| *account)
            });
            // Of a sheet that came back corrected, the roster has the columns.
            of_row[place] = Some(match repeated || sheet.tables.is_empty() {
                true => CellAccount::Known,
                false => above.min_by_key(|account| weight(*account)).unwrap_or(CellAccount::NotUnderstood),
            });
        }
    }
}

/// Of several columns below one heading, the first account in this order is the heading's.
fn weight(account: CellAccount) -> u8 {
    match account {
        CellAccount::Used => 0,
        CellAccount::Asked => 1,
        CellAccount::NotUnderstood => 2,
        CellAccount::Known => 3,
    }
}

/// For every cell of a row, the column behind the last one that it stands above: merged areas cover several.
fn ends(sheet: &Sheet, row: usize) -> Vec<u32> {
    let cells = &sheet.rows[row].cells;
    let mut ends: Vec<u32> = cells.iter().map(|cell| cell.at.column + 1).collect();
    for at in (1..cells.len()).rev() {
        let (before, cell) = (&cells[at - 1], &cells[at]);
        if cell.inherited && cell.at.column == before.at.column + 1 && cell.text == before.text {
            ends[at - 1] = ends[at];
        }
    }
    ends
}

/// The account of every column, by its number and its table.
fn of_columns(
    sheet: &Sheet,
    given: &GivenBySheet,
    accounts: &OfCells<Option<CellAccount>>,
) -> BTreeMap<(u32, u32), CellAccount> {
    let mut of_columns = BTreeMap::new();
    for (number, table) in (0..).zip(&sheet.tables) {
        let last = table.columns.iter().map(|column| column.column as usize + 1).max().unwrap_or(0);
        let mut best: Vec<Option<CellAccount>> = vec![None; last];
        for data in &table.rows {
            let cells = &sheet.rows[data.row].cells;
            for (cell, account) in cells.iter().zip(accounts.of_row(data.row)) {
                let Some(best) = best.get_mut(cell.at.column as usize) else { continue };
                if let Some(account) = account {
                    *best = Some(
                        best.map_or(*account, |known| if weight(known) <= weight(*account) { known } else { *account }),
                    );
                }
            }
        }
        for column in &table.columns {
            let gave = given.headings.contains(&(number, column.column)).then_some(CellAccount::Used);
            let unexplained = column.meaning == Meaning::Unexplained;
            let empty = if unexplained { CellAccount::NotUnderstood } else { CellAccount::Known };
            let below = best[column.column as usize].filter(|account| !unexplained || *account != CellAccount::Known);
            of_columns.insert((column.column, number), gave.or(below).unwrap_or(empty));
        }
    }
    of_columns
}
