//! What was read, one JSON object a row, so that other programs can check it.

use super::table::{Cell, File, RowClass, Value};
use serde_json::{Value as Json, json};

/// `{file, sheet, row, class, reason, table, cells: [{cell, raw, text, kind}]}` for every row that is not blank.
pub fn rows(file: &File) -> impl Iterator<Item = Json> + '_ {
    file.sheets.iter().flat_map(move |sheet| {
        sheet.rows.iter().map(move |row| {
            json!({
                "file": file.path,
                "sheet": sheet.name,
                "row": u64::from(row.row) + 1,
                "class": class(row.class),
                "reason": row.reason,
                "table": row.table.map(|table| table + 1),
                "cells": row.cells.iter().filter(|cell| !cell.inherited).map(cell).collect::<Vec<_>>(),
            })
        })
    })
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

fn cell(cell: &Cell) -> Json {
    let kind = match cell.value {
        Value::Empty => "empty",
        Value::Text => "text",
        Value::Number(_) => "number",
        Value::Bool(_) => "bool",
        Value::Date(_) => "date",
        Value::Error => "error",
    };
    json!({"cell": cell.at.to_string(), "raw": *cell.raw, "text": *cell.text, "kind": kind})
}
