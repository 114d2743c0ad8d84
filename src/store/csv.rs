//! Datasets as csv: UTF-8 with its mark, RFC 4180, and no cell that a spreadsheet would take for a formula. What is put before such
//! a text is taken away when it is read.

use crate::model::{Column, Dataset};
use std::borrow::Cow;

/// The bytes of a csv file. A text that begins with `= + - @`, tab or carriage return gets a `'` before it.
pub fn csv(dataset: &Dataset) -> Result<Vec<u8>, ::csv::Error> {
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(&mut bytes);
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
            return values[row].as_deref().map_or(Cow::Borrowed(""), harmless);
        }
        Column::Int(values) => shown(&values[row]),
        Column::Float(values) => shown(&values[row]),
        Column::Bool(values) => shown(&values[row]),
        Column::Date(values) => shown(&values[row]),
    };
    shown.into()
}

fn shown<T: ToString>(value: &Option<T>) -> String {
    value.as_ref().map_or_else(String::new, ToString::to_string)
}

/// A text that already begins with `'` and such a letter gets one more, so that reading can take away exactly one.
fn harmless(text: &str) -> Cow<'_, str> {
    if is_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// The text before it was made harmless.
pub fn as_it_was(field: &str) -> &str {
    field.strip_prefix('\'').filter(|_| is_formula(field)).unwrap_or(field)
}

/// Whether a spreadsheet would calculate the text, were it not for a mark before it.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
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

    #[test]
    fn exactly_one_mark_is_taken_away() {
        let fields = ["'=1", "''-1", "'a", "a", "'", "'\tb"];
        assert_eq!(fields.map(as_it_was), ["=1", "'-1", "'a", "a", "'", "\tb"]);
    }
}
