//! The columns of a returned table: the sender's own, and behind them one for each thing that rows lack and no column of theirs could say.

use super::lacking;
use super::wanted::list_of;
use crate::draw::returns::ReturnedColumn;
use crate::issue::Issue;
use crate::lang::Lang;
use crate::model::ReturnCell;
use crate::roster::meaning::Meaning;
use crate::roster::table::{RowClass, Sheet, Table};
use std::collections::{BTreeMap, BTreeSet};

/// The columns, in the order of the roster.
pub fn of(sheet: &Sheet, table: &Table, own: &[(usize, &[&Issue])], lang: Lang) -> Vec<ReturnedColumn> {
    let mut columns = senders(sheet, table, own);
    let data = own.iter().filter(|(at, _)| sheet.rows[*at].class == RowClass::Data);
    let lacking = data.flat_map(|(_, issues)| issues.iter().filter_map(|issue| lacking::of(issue)));
    let lacking: BTreeSet<Meaning> =
        lacking.filter(|lacking| lacking.column_in(table).is_none()).map(|lacking| lacking.column).collect();
    columns.extend((behind(sheet)..).zip(lacking).map(|(column, meaning)| added(column, meaning, table, lang)));
    columns
}

/// The first column to the right of all that the sheet has.
fn behind(sheet: &Sheet) -> u32 {
    let headed = sheet.tables.iter().flat_map(|table| &table.columns).map(|column| column.column);
    let filled = sheet.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.at.column);
    headed.chain(filled).max().map_or(0, |last| last + 1)
}

fn added(column: u32, meaning: Meaning, table: &Table, lang: Lang) -> ReturnedColumn {
    let heading = lang.heading_of(meaning.id()).expect("what rows may lack has a column in a blank roster");
    ReturnedColumn {
        cell: ReturnCell { column, meaning: meaning.id().to_owned(), stands_for: None },
        header: heading.to_owned(),
        list: list_of(meaning, table.kind),
    }
}

/// The table's columns, and those of other cells of the rows where no other table lies beside it.
fn senders(sheet: &Sheet, table: &Table, own: &[(usize, &[&Issue])]) -> Vec<ReturnedColumn> {
    let mut columns: BTreeMap<u32, ReturnedColumn> = BTreeMap::new();
    for column in &table.columns {
        let cell = ReturnCell {
            column: column.column,
            meaning: column.meaning.id().to_owned(),
            stands_for: column.stands_for.clone(),
        };
        let of = ReturnedColumn { cell, header: column.header.clone(), list: list_of(column.meaning, table.kind) };
        columns.insert(column.column, of);
    }
    let shares =
        |row: usize| sheet.tables.iter().filter(|table| table.rows.iter().any(|data| data.row == row)).count() > 1;
    if !own.first().is_some_and(|(row, _)| shares(*row)) {
        for cell in own.iter().flat_map(|(at, _)| &sheet.rows[*at].cells) {
            let bare = || ReturnedColumn {
                cell: ReturnCell { column: cell.at.column, ..ReturnCell::default() },
                header: String::new(),
                list: None,
            };
            columns.entry(cell.at.column).or_insert_with(bare);
        }
    }
    columns.into_values().collect()
}
