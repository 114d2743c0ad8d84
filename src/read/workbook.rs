//! Cells, merged areas and visibility of the sheets of a workbook. The only file that names calamine.

use super::grid::{Area, RawCell, RawSheet};
use super::limits::Limits;
use super::looks::{self, SheetLook};
use super::shared::Text;
use super::table::Value;
use crate::issue::{FileProblem, SheetProblem};
use crate::place::CellRef;
use calamine::{
    Data, DataRef, Dimensions, Ods, Range, Reader, Sheet, SheetType, SheetVisible, Sheets, Xls, Xlsb, Xlsx,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Display;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Containers that calamine reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Container {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

/// A sheet, or why that one sheet could not be read.
pub type SheetResult = Result<RawSheet, (String, SheetProblem)>;

/// Days from Excel's usual epoch to that of 1904.
const EPOCH_1904: f64 = 1462.0;

/// Every sheet of a workbook, in its order. A panic inside the library is the file's fault, not the run's.
pub fn sheets(content: &[u8], container: Container, limits: &Limits) -> Result<Vec<SheetResult>, FileProblem> {
    let most = limits.part_bytes;
    let read = AssertUnwindSafe(|| match container {
        Container::Xlsx => std::thread::scope(|scope| {
            // Two readings of the same parts: they go side by side where there is a thread to be had.
            let aside = std::thread::Builder::new().spawn_scoped(scope, || looks::xlsx(content, most));
            let sheets = Xlsx::new(Cursor::new(content))
                .map_err(|e| open_problem(&e.to_string()))
                .map(|b| xlsx_sheets(b, limits.cells));
            let looks = match aside {
                Ok(looks) => looks.join().unwrap_or_default(),
                Err(_) => looks::xlsx(content, most),
            };
            sheets.map(|sheets| looked(sheets, looks))
        }),
        Container::Xlsb => Xlsb::new(Cursor::new(content))
            .map_err(|e| open_problem(&e.to_string()))
            .map(|b| dense_sheets(Sheets::Xlsb(b), limits.dense_cells)),
        Container::Xls => Xls::new(Cursor::new(content))
            .map_err(|e| open_problem(&e.to_string()))
            .map(|b| looked(dense_sheets(Sheets::Xls(b), limits.dense_cells), looks::xls(content))),
        Container::Ods => Ods::new(Cursor::new(content))
            .map_err(|e| open_problem(&e.to_string()))
            .map(|b| looked(dense_sheets(Sheets::Ods(b), limits.dense_cells), looks::ods(content, most))),
    });
    catch_unwind(read)
        .unwrap_or_else(|_| Err(FileProblem::Corrupt { detail: "the workbook's records contradict each other".into() }))
}

/// Sheets with what calamine does not tell of them.
fn looked(sheets: Vec<SheetResult>, looks: Vec<SheetLook>) -> Vec<SheetResult> {
    let mut looks = looks.into_iter();
    let mut with = |mut sheet: RawSheet| {
        if let Some(look) = looks.next() {
            let merges = std::mem::take(&mut sheet.look.merges);
            sheet.look = look;
            sheet.look.merges.extend(merges);
        }
        sheet
    };
    sheets.into_iter().map(|sheet| sheet.map(&mut with)).collect()
}

fn open_problem(detail: &str) -> FileProblem {
    if detail.to_lowercase().contains("password") {
        FileProblem::Encrypted
    } else if detail.contains("limit exceeded") {
        FileProblem::TooLarge { limit: detail.to_owned() }
    } else {
        FileProblem::Corrupt { detail: detail.to_owned() }
    }
}

fn xlsx_sheets(mut book: Xlsx<Cursor<&[u8]>>, most_cells: u64) -> Vec<SheetResult> {
    let listed = with_cells(book.sheets_metadata());
    let epoch = if book.has_1904_epoch() { EPOCH_1904 } else { 0.0 };
    let mut sheets = Vec::new();
    let mut shared = Shared::default();
    for sheet in listed {
        let hidden = sheet.visible != SheetVisible::Visible;
        let read = catch_unwind(AssertUnwindSafe(|| {
            let mut cells = Vec::new();
            let mut reader = book.worksheet_cells_reader(&sheet.name).map_err(unreadable)?;
            while let Some(cell) = reader.next_cell().map_err(unreadable)? {
                let (row, column) = cell.get_position();
                if cells.len() as u64 >= most_cells {
                    return Err(SheetProblem::TooLarge { limit: most_cells });
                }
                let at = CellRef::new(row, column);
                match cell.get_value() {
                    DataRef::SharedString(text) => {
                        cells.push(RawCell { at, raw: shared.text(text), value: Value::Text });
                    }
                    other => cells.extend(raw_cell(at, Data::from(other.clone()), epoch)),
                }
            }
            Ok::<_, SheetProblem>(cells)
        }));
        sheets.push(raw_sheet(sheet.name, hidden, Vec::new(), read.unwrap_or_else(|_| Err(contradicts()))));
    }
    sheets
}

fn dense_sheets(mut book: Sheets<Cursor<&[u8]>>, most_cells: u64) -> Vec<SheetResult> {
    let listed = with_cells(book.sheets_metadata());
    let epoch = matches!(&book, Sheets::Xls(xls) if xls.has_1904_epoch()).then_some(EPOCH_1904).unwrap_or_default();
    let mut sheets = Vec::new();
    for sheet in listed {
        let hidden = sheet.visible != SheetVisible::Visible;
        let merges = match &mut book {
            Sheets::Xls(xls) => xls.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default(),
            _ => Vec::new(),
        };
        let read = catch_unwind(AssertUnwindSafe(|| book.worksheet_range(&sheet.name).map_err(unreadable)));
        let read = read.unwrap_or_else(|_| Err(contradicts())).and_then(|range| range_cells(&range, epoch, most_cells));
        sheets.push(raw_sheet(sheet.name, hidden, merges, read));
    }
    sheets
}

/// The sheets that can hold rows; charts and program modules are sheets too.
fn with_cells(listed: &[Sheet]) -> Vec<Sheet> {
    listed.iter().filter(|sheet| !matches!(sheet.typ, SheetType::ChartSheet | SheetType::Vba)).cloned().collect()
}

/// The workbook's shared strings, each copied once. They lie in one place while the workbook is open.
#[derive(Default)]
struct Shared {
    known: HashMap<(usize, usize), Text>,
}

impl Shared {
    fn text(&mut self, text: &str) -> Text {
        self.known.entry((text.as_ptr() as usize, text.len())).or_insert_with(|| text.into()).clone()
    }
}

fn unreadable(error: impl Display) -> SheetProblem {
    SheetProblem::Unreadable { detail: error.to_string() }
}

fn contradicts() -> SheetProblem {
    SheetProblem::Unreadable { detail: "the sheet's cells contradict each other".to_owned() }
}

fn raw_sheet(
    name: String,
    hidden: bool,
    merges: Vec<Dimensions>,
    cells: Result<Vec<RawCell>, SheetProblem>,
) -> SheetResult {
    let merges = merges
        .iter()
        .map(|area| Area { from: CellRef::new(area.start.0, area.start.1), to: CellRef::new(area.end.0, area.end.1) })
        .collect();
    match cells {
        Ok(cells) => Ok(RawSheet { name, hidden, cells, look: SheetLook { merges, ..SheetLook::default() } }),
        Err(problem) => Err((name, problem)),
    }
}

/// The cells of a dense range. A range starts at the first used cell, so its own numbers are offsets.
fn range_cells(range: &Range<Data>, epoch: f64, most: u64) -> Result<Vec<RawCell>, SheetProblem> {
    let Some((first_row, first_column)) = range.start() else { return Ok(Vec::new()) };
    let (height, width) = range.get_size();
    if height as u64 * width as u64 > most {
        return Err(SheetProblem::TooLarge { limit: most });
    }
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Ok(range
        .used_cells()
        .filter_map(|(row, column, data)| {
            let at = CellRef::new(first_row.saturating_add(offset(row)), first_column.saturating_add(offset(column)));
            raw_cell(at, data.clone(), epoch)
        })
        .collect())
}

/// A cell that is not empty; `epoch` is the number of days that the file's epoch lies after Excel's usual one.
fn raw_cell(at: CellRef, data: Data, epoch: f64) -> Option<RawCell> {
    let (raw, value) = match data {
        Data::Empty => return None,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => (text, Value::Text),
        Data::Int(number) => (number.to_string(), Value::Number(number as f64)),
        Data::Float(number) => (number.to_string(), Value::Number(number)),
        Data::Bool(yes) => (if yes { "TRUE" } else { "FALSE" }.to_owned(), Value::Bool(yes)),
        Data::DateTime(time) if time.is_duration() => (time.as_f64().to_string(), Value::Number(time.as_f64())),
        Data::DateTime(time) => (time.as_f64().to_string(), Value::Date(time.as_f64() + epoch)),
        Data::Error(error) => (error.to_string(), Value::Error),
    };
    Some(RawCell { at, raw: raw.into(), value })
}
