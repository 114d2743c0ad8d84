//! What was read, one JSON object a row, so that other programs can check it.

use crate::model::CellAccount;
use crate::roster::table::{Cell, Comment, File, Row, RowClass, Sheet, Value};
use serde_json::{Value as Json, json};

/// `{file, sheet, row, class, reason, struck_out, table, cells: [{cell, raw, text, kind, means, account}]}` for every row that is not blank.
/// `means` is the meaning of the cell's column, `account` what settling made of the cell: `account_of` tells it by the numbers of sheet, row
/// and cell. A cell that is covered by a merged area has the area's text, and nothing as stored. In a form
/// that lies on its side a row is a column of the sheet.
pub fn rows<'a>(
    file: &'a File,
    account_of: &'a impl Fn(usize, usize, usize) -> Option<CellAccount>,
) -> impl Iterator<Item = Json> + 'a {
    file.sheets.iter().enumerate().flat_map(move |(sheet_at, sheet)| {
        sheet.rows.iter().enumerate().map(move |(row_at, row)| {
            let account = |at: usize| account_of(sheet_at, row_at, at).map(CellAccount::code);
            let cells = row.cells.iter().enumerate().map(|(at, of)| cell(of, sheet, row, account(at)));
            let mut told = json!({
                "file": file.path,
                "sheet": sheet.name,
                "row": u64::from(row.row) + 1,
                "class": class(row.class),
                "reason": row.reason,
                "struck_out": row.struck_out,
                "table": row.table.map(|table| table + 1),
                "cells": cells.collect::<Vec<_>>(),
            });
            let on = |comment: &&Comment| comment.at.is_some_and(|at| sheet.cell_of(at).row == row.row);
            let comments: Vec<Json> = sheet.comments.iter().filter(on).map(comment).collect();
            if !comments.is_empty() {
                told["comments"] = comments.into();
            }
            told
        })
    })
}

fn comment(comment: &Comment) -> Json {
    json!({"cell": comment.at.map(|at| at.to_string()), "text": comment.text, "shape": comment.is_box})
}

/// The name of a row's class.
pub fn class(class: RowClass) -> &'static str {
    match class {
        RowClass::Blank => "blank",
        RowClass::Letterhead => "letterhead",
        RowClass::Header => "header",
        RowClass::Index => "index",
        RowClass::Group => "group",
        RowClass::Total => "total",
        RowClass::Footer => "footer",
        RowClass::Note => "note",
        RowClass::Data => "data",
    }
}

fn cell(cell: &Cell, sheet: &Sheet, row: &Row, account: Option<&str>) -> Json {
    let kind = match cell.value {
        Value::Empty => "empty",
        Value::Text => "text",
        Value::Number(_) => "number",
        Value::Bool(_) => "bool",
        Value::Date(_) => "date",
        Value::Error => "error",
    };
    let raw = if cell.inherited { "" } else { &*cell.raw };
    let place = if row.table.is_some() { sheet.cell_of(cell.at) } else { cell.at };
    let means = means(cell, sheet, row);
    let (place, text) = (place.to_string(), &*cell.text);
    json!({"cell": place, "raw": raw, "text": text, "kind": kind, "means": means, "account": account})
}

/// What the cell's column means, for rows of data.
fn means(cell: &Cell, sheet: &Sheet, row: &Row) -> Option<&'static str> {
    let table = row.table.filter(|_| row.class == RowClass::Data)?;
    // Tables side by side share their rows.
    sheet.tables[table..]
        .iter()
        .flat_map(|table| &table.columns)
        .find(|column| column.column == cell.at.column)
        .map(|column| column.meaning.id())
}
