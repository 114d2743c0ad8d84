//! Semicolon-separated text with a byte order mark, as a Vietnamese Excel exports it.

use crate::sheet::{Sheet, Value};

/// The sheet's rows from the first to the last, blank ones included.
pub fn bytes(sheet: &Sheet) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    let last_row = sheet.cells.keys().map(|(row, _)| *row).max().unwrap_or(0);
    for row in 0..=last_row {
        let fields: Vec<String> =
            (0..=sheet.last()).map(|column| field(sheet.cells.get(&(row, column)).map(|cell| &cell.value))).collect();
        text.push_str(&fields.join(";"));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn field(value: Option<&Value>) -> String {
    match value {
        Some(Value::Text(text) | Value::TextFormula(_, text)) if text.contains([';', '"', '\n']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        Some(Value::Text(text) | Value::TextFormula(_, text)) => text.clone(),
        Some(Value::Number(number) | Value::NumberFormula(_, number)) => number.to_string(),
        Some(Value::Date(serial)) => serial.to_string(),
        Some(Value::Empty) | None => String::new(),
    }
}
