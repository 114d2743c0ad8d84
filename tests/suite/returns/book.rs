//! A workbook as a clerk has it open: read with calamine, typed over, saved anew.

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::Workbook;
use std::collections::BTreeMap;
use std::io::Cursor;

/// By row and column, from zero.
pub type Cells = BTreeMap<(u32, u16), Data>;

#[derive(Clone, Debug)]
pub struct Book {
    pub sheets: Vec<(String, Cells)>,
}

/// A row that came out, by indices: sheet and row.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub sheet: usize,
    pub row: u32,
    /// As a person counts, in the roster.
    pub number: u32,
    pub reason: String,
    pub suggestion: String,
}

impl Book {
    pub fn new(bytes: &[u8]) -> Self {
        let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
        let names = book.sheet_names();
        let cells = |name: &String| {
            let range = book.worksheet_range(name).unwrap();
            let (top, left) = range.start().unwrap_or_default();
            let used = range.used_cells();
            used.map(|(row, column, data)| ((top + row as u32, (left as usize + column) as u16), data.clone()))
                .collect()
        };
        Self { sheets: names.iter().cloned().zip(names.iter().map(cells).collect::<Vec<_>>()).collect() }
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut book = Workbook::new();
        for (name, cells) in &self.sheets {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            for ((row, column), data) in cells {
                match data {
                    Data::Float(number) => drop(sheet.write_number(*row, *column, *number).unwrap()),
                    Data::Int(number) => drop(sheet.write_number(*row, *column, *number as f64).unwrap()),
                    Data::Empty => {}
                    other => drop(sheet.write_string(*row, *column, other.to_string()).unwrap()),
                }
            }
        }
        book.save_to_buffer().unwrap()
    }

    /// The column with that code in the hidden row of a sheet.
    fn coded(&self, sheet: usize, code: &str) -> Option<u16> {
        let is = |data: &Data| *data == *code || data.to_string().starts_with(&format!("{code}\n"));
        self.sheets[sheet].1.iter().find(|(_, data)| is(data)).map(|((_, column), _)| *column)
    }

    /// Which of a sheet's columns each column of the roster is now.
    pub fn column(&self, sheet: usize, original: u32) -> Option<u16> {
        self.coded(sheet, &format!("thidua:column\n{original}"))
    }

    pub fn text(&self, sheet: usize, row: u32, column: u16) -> String {
        self.sheets[sheet].1.get(&(row, column)).map(ToString::to_string).unwrap_or_default()
    }

    /// The rows that are to be corrected.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for sheet in 0..self.sheets.len() {
            let Some(number) = self.coded(sheet, "thidua:row") else { continue };
            let reason = self.coded(sheet, "thidua:reason").unwrap();
            let suggestion = self.coded(sheet, "thidua:suggestion").unwrap();
            for ((row, column), data) in &self.sheets[sheet].1 {
                if *column == number
                    && let Data::Float(of) = data
                {
                    lines.push(Line {
                        sheet,
                        row: *row,
                        number: *of as u32,
                        reason: self.text(sheet, *row, reason),
                        suggestion: self.text(sheet, *row, suggestion),
                    });
                }
            }
        }
        lines
    }

    /// What the hidden row says of a sheet.
    pub fn identity(&self, sheet: usize, key: &str) -> String {
        let mut cells = self.sheets[sheet].1.values().map(ToString::to_string);
        let identity = cells.find(|text| text.starts_with("thidua:return\n")).unwrap();
        let known = identity.lines().find_map(|line| line.strip_prefix(&format!("{key}=")));
        known.unwrap().to_owned()
    }

    /// Writes something else into the hidden row.
    pub fn spoil(&mut self, whole: &str, broken: &str) {
        for data in self.sheets.iter_mut().flat_map(|(_, cells)| cells.values_mut()) {
            let text = data.to_string();
            if text.starts_with("thidua:") && text.contains(whole) {
                *data = Data::String(text.replace(whole, broken));
            }
        }
    }

    fn put(&mut self, sheet: usize, row: u32, column: u16, text: &str) {
        let cells = &mut self.sheets[sheet].1;
        // Short whole numbers are numbers, as Excel makes them of what is typed.
        let short = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        let data = match text.parse::<f64>().ok().filter(|_| short) {
            _ if text.is_empty() => Data::Empty,
            Some(number) => Data::Float(number),
            None => Data::String(text.to_owned()),
        };
        cells.insert((row, column), data);
    }

    /// Types into the column of the roster that a letter names.
    pub fn type_in(&mut self, number: u32, column: char, text: &str) {
        let line = self.line(number);
        self.type_at(&line, column, text);
    }

    pub fn type_at(&mut self, line: &Line, column: char, text: &str) {
        let column = self.column(line.sheet, u32::from(column) - u32::from('A')).unwrap();
        self.put(line.sheet, line.row, column, text);
    }

    pub fn choose(&mut self, number: u32, text: &str) {
        let line = self.line(number);
        let column = self.coded(line.sheet, "thidua:choice").unwrap();
        self.put(line.sheet, line.row, column, text);
    }

    pub fn line(&self, number: u32) -> Line {
        self.lines().into_iter().find(|line| line.number == number).unwrap()
    }

    /// Deletes the contents of the sender's cells, or of the whole row.
    pub fn clear(&mut self, number: u32, whole: bool) {
        let line = self.line(number);
        let own = self.coded(line.sheet, "thidua:row").unwrap();
        self.sheets[line.sheet].1.retain(|(row, column), _| *row != line.row || (!whole && *column >= own));
    }

    /// Types a text below the last row.
    pub fn add(&mut self, sheet: usize, column: u16, text: &str) {
        let last = self.sheets[sheet].1.keys().map(|(row, _)| *row).max().unwrap();
        self.put(sheet, last + 1, column, text);
    }
}
