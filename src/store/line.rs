//! A table of `data/` read from its csv, line by line. Whatever is not as this program writes it is a failure with file, line and column: a
//! table that somebody changed by hand must not pass for what was settled.

use super::csv;
use crate::issue::Failure;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// Reads a table of an output folder, a value a line.
pub fn lines<T>(
    output: &Path,
    table: &str,
    value: impl FnMut(&Line<'_>) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    lines_of(&output.join("data").join(format!("{table}.csv")), value)
}

/// Reads a table at its path, a value a line.
pub fn lines_of<T>(path: &Path, mut value: impl FnMut(&Line<'_>) -> Result<T, Failure>) -> Result<Vec<T>, Failure> {
    let path = path.to_owned();
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Failure::NoData { path }),
        Err(error) => return Err(Failure::InputUnreadable { path, error }),
    };
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&bytes);
    let mut reader = ::csv::Reader::from_reader(bytes);
    let damaged = |error: ::csv::Error| {
        let line = line_at(bytes, error.position());
        Failure::DataDamaged { path: path.clone(), line, column: String::new(), found: error.to_string() }
    };
    let names = reader.headers().map_err(damaged)?.clone();
    let columns = (0..).zip(&names).map(|(at, name)| (name, at)).collect();
    let texts = RefCell::default();
    let mut values = Vec::new();
    for record in reader.records() {
        let record = record.map_err(damaged)?;
        values.push(value(&Line { path: &path, columns: &columns, record: &record, bytes, texts: &texts })?);
    }
    Ok(values)
}

pub struct Line<'a> {
    path: &'a PathBuf,
    columns: &'a BTreeMap<&'a str, usize>,
    record: &'a ::csv::StringRecord,
    bytes: &'a [u8],
    /// Names of files and sheets, each held once.
    texts: &'a RefCell<BTreeSet<Arc<str>>>,
}

impl Line<'_> {
    fn field(&self, column: &str) -> Result<&str, Failure> {
        let at = self.columns.get(column).ok_or_else(|| self.damaged(column, ""))?;
        Ok(&self.record[*at])
    }

    /// The text; nothing where the field is empty.
    pub fn text<'b, T: From<&'b str>>(&'b self, column: &str) -> Result<Option<T>, Failure> {
        let text = csv::as_it_was(self.field(column)?);
        Ok((!text.is_empty()).then(|| T::from(text)))
    }

    /// What the joint joins.
    pub fn list(&self, column: &str, joint: char) -> Result<Vec<String>, Failure> {
        let text: Option<&str> = self.text(column)?;
        Ok(text.iter().flat_map(|text| text.split(joint)).map(str::to_owned).collect())
    }

    /// A text that `meaning` understands, where there is one.
    pub fn meant<T>(&self, column: &str, meaning: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
        let text: Option<&str> = self.text(column)?;
        text.map(|text| meaning(text).ok_or_else(|| self.damaged(column, text))).transpose()
    }

    /// A field that `meaning` understands, where it says anything: no text, which might have been made harmless.
    pub fn read<T>(&self, column: &str, meaning: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
        let field = self.field(column)?;
        if field.is_empty() {
            return Ok(None);
        }
        meaning(field).map(Some).ok_or_else(|| self.damaged(column, field))
    }

    pub fn parsed<T: FromStr>(&self, column: &str) -> Result<Option<T>, Failure> {
        self.read(column, |field| field.parse().ok())
    }

    /// Points, as whole hundredths.
    pub fn hundredths(&self, column: &str) -> Result<Option<i64>, Failure> {
        let points: Option<f64> = self.parsed(column)?;
        Ok(points.map(|points| (points * 100.0).round() as i64))
    }

    pub fn needed<T>(&self, value: Option<T>, column: &str) -> Result<T, Failure> {
        value.ok_or_else(|| self.damaged(column, ""))
    }

    /// A text that many lines repeat, held once.
    pub fn shared(&self, column: &str) -> Result<Arc<str>, Failure> {
        let text = csv::as_it_was(self.field(column)?);
        let mut texts = self.texts.borrow_mut();
        if let Some(known) = texts.get(text) {
            return Ok(known.clone());
        }
        let shared: Arc<str> = text.into();
        texts.insert(shared.clone());
        Ok(shared)
    }

    fn damaged(&self, column: &str, found: &str) -> Failure {
        let (path, column, found) = (self.path.clone(), column.to_owned(), found.to_owned());
        Failure::DataDamaged { path, line: line_at(self.bytes, self.record.position()), column, found }
    }
}

/// The line of a record in the file, as an editor counts. The reader's own count is before the line break between two records.
fn line_at(bytes: &[u8], position: Option<&::csv::Position>) -> u64 {
    let start = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
    let (before, rest) = bytes.split_at(start.min(bytes.len()));
    let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let lines = before.iter().chain(breaks).filter(|byte| **byte == b'\n').count();
    lines as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::line_at;

    #[test]
    fn a_record_is_on_the_line_that_an_editor_shows() {
        let bytes = "a,b\r\n1,\"x\r\ny\"\r\n2,z\r\n".as_bytes();
        let mut reader = ::csv::Reader::from_reader(bytes);
        let lines: Vec<u64> = reader.records().map(|record| line_at(bytes, record.unwrap().position())).collect();
        assert_eq!(lines, [2, 4]);
    }
}
