//! What was read, one JSON object a row, so that other programs can check it.

use crate::roster::table::{Cell, Comment, File, Row, RowClass, Sheet, Value};
use serde_json::{Value as Json, json};

/// `{file, sheet, row, class, reason, struck_out, table, cells: [{cell, raw, text, kind, means}]}` for every row that is not blank. `means` is the
/// meaning of the cell's column. A cell that is covered by a merged area has the area's text, and nothing as stored. In a form
/// that lies on its side a row is a column of the sheet.
pub fn rows(file: &File) -> impl Iterator<Item = Json> + '_ {
    file.sheets.iter().flat_map(move |sheet| {
        sheet.rows.iter().map(move |row| {
            let mut told = json!({
                "file": file.path,
                "sheet": sheet.name,
                "row": u64::from(row.row) + 1,
                "class": class(row.class),
                "reason": row.reason,
                "struck_out": row.struck_out,
                "table": row.table.map(|table| table + 1),
                "cells": row.cells.iter().map(|of| cell(of, sheet, row)).collect::<Vec<_>>(),
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

fn cell(cell: &Cell, sheet: &Sheet, row: &Row) -> Json {
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
    json!({"cell": place.to_string(), "raw": raw, "text": *cell.text, "kind": kind, "means": means(cell, sheet, row)})
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
