//! Datasets as csv: UTF-8 with its mark, RFC 4180, and no cell that a spreadsheet would take for a formula.

use crate::model::{Column, Dataset};
use std::borrow::Cow;

/// The bytes of a csv file. A text that begins with `= + - @`, tab or carriage return gets a `'` before it.
pub fn csv(dataset: &Dataset) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(dataset.columns.iter().map(|(name, _)| *name))?;
    for row in 0..dataset.height() {
        for (_, column) in &dataset.columns {
            writer.write_field(&*field(column, row))?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

fn field(column: &Column, row: usize) -> Cow<'_, str> {
    let shown = match column {
        Column::Text(values) => {
            return values.get(row).and_then(Option::as_deref).map(harmless).unwrap_or_default();
        }
        Column::Int(values) => shown(values.get(row)),
        Column::Float(values) => shown(values.get(row)),
        Column::Bool(values) => shown(values.get(row)),
        Column::Date(values) => shown(values.get(row)),
    };
    shown.into()
}

fn shown<T: ToString>(value: Option<&Option<T>>) -> String {
    value.and_then(Option::as_ref).map(ToString::to_string).unwrap_or_default()
}

/// A text that already begins with `'` and such a letter gets one more, so that reading can take away exactly one.
fn harmless(text: &str) -> Cow<'_, str> {
    let formula = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{text}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_formulas_and_absent_values() {
        let dataset = Dataset::new("t")
            .text("ten", &[Some("=1+1"), Some("a, \"b\""), None, Some("'-1")], |text| *text)
            .int("so", &[Some(1_i64), None, Some(0), Some(-1)], |number| *number);
        let text = String::from_utf8(csv(&dataset).unwrap()).unwrap();
        assert_eq!(text, "\u{FEFF}ten,so\r\n'=1+1,1\r\n\"a, \"\"b\"\"\",\r\n,0\r\n''-1,-1\r\n");
    }
}
