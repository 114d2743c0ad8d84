//! Papers as clerks make them: sheets of rows, as xlsx or csv, and the truth of each row.

use crate::province::truth::{RowTruth, Truth};
use rust_xlsxwriter::Workbook;

#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<String>>,
    /// Row number (from zero) and what it is about.
    pub truths: Vec<(usize, RowTruth)>,
}

impl Sheet {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rows: Vec::new(), truths: Vec::new() }
    }

    pub fn line(&mut self, cells: &[&str]) {
        self.rows.push(cells.iter().map(|&cell| cell.to_owned()).collect());
    }

    pub fn data(&mut self, cells: Vec<String>, truth: RowTruth) {
        self.truths.push((self.rows.len(), truth));
        self.rows.push(cells);
    }

    /// Letterhead with the sender on the left, below the body above it or alone, the date line, title and a line below it.
    pub fn head(&mut self, parent: bool, sender: &str, date: &str, title: &str, below: &str) {
        let (first, second) = if parent { ("LIÊN MINH HTX TỈNH TÂY NINH", sender) } else { (sender, "") };
        self.line(&[first, "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
        self.line(&[second, "", "", "Độc lập - Tự do - Hạnh phúc"]);
        self.line(&["", "", "", date]);
        self.line(&[]);
        self.line(&[title]);
        if !below.is_empty() {
            self.line(&[below]);
        }
        self.line(&[]);
    }

    /// The header, with a row of column numbers below it.
    pub fn header(&mut self, headings: &[String], numbered: bool) {
        self.rows.push(headings.to_vec());
        if numbered {
            self.rows.push((1..=headings.len()).map(|number| format!("({number})")).collect());
        }
    }

    pub fn signatures(&mut self) {
        self.line(&[]);
        self.line(&["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"]);
        self.line(&["", "(Ký, họ tên)", "", "(Ký tên, đóng dấu)"]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Without its extension.
    pub path: String,
    pub csv: bool,
    pub sheets: Vec<Sheet>,
}

impl Paper {
    pub fn new(path: impl Into<String>, sheets: Vec<Sheet>) -> Self {
        Self { path: path.into(), csv: false, sheets }
    }

    pub fn file(&self) -> String {
        format!("{}.{}", self.path, if self.csv { "csv" } else { "xlsx" })
    }

    pub fn tell(&self, truth: &mut Truth) {
        for sheet in &self.sheets {
            let name = if self.csv { "CSV" } else { sheet.name.as_str() };
            for (row, known) in &sheet.truths {
                let number = u32::try_from(*row).unwrap();
                truth.rows.insert((self.file(), name.to_owned(), number), known.clone());
            }
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        if self.csv { csv_bytes(&self.sheets[0]) } else { xlsx_bytes(&self.sheets) }
    }
}

fn csv_bytes(sheet: &Sheet) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer("\u{FEFF}".as_bytes().to_vec());
    let width = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in &sheet.rows {
        let filled = row.iter().map(String::as_str).chain(std::iter::repeat("")).take(width);
        // A cell of a csv stays on its line, so that lines are rows.
        writer.write_record(filled.map(|cell| cell.replace('\n', "; "))).unwrap();
    }
    writer.into_inner().unwrap()
}

fn xlsx_bytes(sheets: &[Sheet]) -> Vec<u8> {
    let mut book = Workbook::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(&sheet.name).unwrap();
        for (row, cells) in (0..).zip(&sheet.rows) {
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                // Short whole numbers are numbers, as Excel makes them of what is typed.
                let short = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
                match text.parse::<f64>().ok().filter(|_| short && !(text.len() > 1 && text.starts_with('0'))) {
                    Some(number) => page.write_number(row, column, number).unwrap(),
                    None => page.write_string(row, column, text).unwrap(),
                };
            }
        }
    }
    book.save_to_buffer().unwrap()
}
