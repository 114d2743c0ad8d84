//! The summary workbook of an output as a reader sees it: its sheets and what stands in their cells.

use crate::issue::Failure;
use crate::place::CellRef;
use crate::read::Limits;
use crate::read::workbook::{Container, SheetResult, sheets};
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
            let mut cells: Vec<_> = sheet.cells.into_iter().map(|cell| (cell.at, cell.raw.to_string())).collect();
            cells.retain(|(_, text)| !text.trim().is_empty());
            cells.sort_by_key(|(at, _)| (at.row, at.column));
            ShownSheet { name: sheet.name, cells }
        }
        Err((name, _)) => ShownSheet { name, cells: Vec::new() },
    };
    Ok(read.into_iter().map(sheet).collect())
}
