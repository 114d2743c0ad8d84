//! The summary workbook of an output as a reader sees it: its sheets and what stands in their cells.

use crate::issue::Failure;
use crate::model::Date;
use crate::place::CellRef;
use crate::read::Limits;
use crate::read::grid::RawCell;
use crate::read::workbook::{Container, SheetResult, sheets};
use crate::roster::table::Value;
use std::io;
use std::path::Path;

/// A sheet of the summary, with the cells that are not empty, row by row.
#[derive(Debug)]
pub struct ShownSheet {
    pub name: String,
    pub cells: Vec<(CellRef, String)>,
}

/// The sheets in their order. Fails where there is no workbook, or it is none any more.
pub fn shown(output: &Path, limits: &Limits) -> Result<Vec<ShownSheet>, Failure> {
    let path = output.join("tong-hop.xlsx");
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Failure::NoData { path }),
        Err(error) => return Err(Failure::InputUnreadable { path, error }),
    };
    let Ok(read) = sheets(&bytes, Container::Xlsx, limits) else {
        return Err(Failure::InputUnreadable { path, error: io::ErrorKind::InvalidData.into() });
    };
    let sheet = |sheet: SheetResult| match sheet {
        Ok(sheet) => {
            let mut cells: Vec<_> = sheet.cells.into_iter().map(|cell| (cell.at, told(&cell))).collect();
            cells.retain(|(_, text)| !text.trim().is_empty());
            cells.sort_by_key(|(at, _)| (at.row, at.column));
            ShownSheet { name: sheet.name, cells }
        }
        Err((name, _)) => ShownSheet { name, cells: Vec::new() },
    };
    Ok(read.into_iter().map(sheet).collect())
}

/// Excel's 30/12/1899 on the way to 01/01/1970.
const EPOCH: i32 = 25_569;

/// A day as the sheet shows it, anything else as it is stored.
fn told(cell: &RawCell) -> String {
    let day = match cell.value {
        Value::Date(serial) => Date::from_days_since_1970(serial as i32 - EPOCH),
        _ => None,
    };
    day.map_or_else(|| cell.raw.to_string(), |day| format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()))
}
