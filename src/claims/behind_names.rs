//! What clerks write behind the names of those who receive.

use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};

/// Columns that name who receives.
const NAMES: &[Meaning] = &[Meaning::Person, Meaning::Name, Meaning::Unit];

/// What stands behind the names of a row in brackets or behind a dash: "Nguyễn Văn An (xin rút)", "HTX Tân Tiến - không xét".
pub fn behind_names<'a>(row: RowView<'a>) -> impl Iterator<Item = (&'a Cell, &'a str)> {
    let cells = NAMES.iter().flat_map(move |meaning| row.cells(*meaning)).map(|(_, cell)| cell);
    cells.filter(|cell| !cell.inherited).flat_map(|cell| {
        let bracket =
            cell.text.split_once('(').map(|(_, rest)| rest.split_once(')').map_or(rest, |(inside, _)| inside));
        let dash = [" - ", " – "].into_iter().find_map(|dash| cell.text.split_once(dash)).map(|(_, rest)| rest);
        bracket.into_iter().chain(dash).map(move |text| (cell, text.trim()))
    })
}

/// A name without what stands behind it in brackets or behind a dash.
pub fn name_alone(text: &str) -> &str {
    let ends = ["(", " - ", " – "].into_iter().filter_map(|sign| text.find(sign));
    let name = text[..ends.min().unwrap_or(text.len())].trim();
    if name.is_empty() { text } else { name }
}
