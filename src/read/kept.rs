//! The cells of a file as bytes, so that a roster that did not change need not be taken out of its container, decoded and
//! cleaned again. What does not decode whole is read anew: nothing here is ever needed.

use super::docx::Part;
use super::formula::CALCULATED;
use super::grid::{Area, Grid, GridRow, Laid};
use super::legacy::Encoding;
use super::limits::Limits;
use super::sniff::Format;
use crate::model::{Key, Text};
use crate::place::CellRef;
use crate::roster::table::{Cell, Comment, PlainComment, Repair, Value};
use crate::roster::text;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Where cells of files are kept between two runs: asked and told by the name that [`name`] gives.
pub struct Shelf<'a> {
    pub recall: &'a (dyn Fn(&str) -> Option<Vec<u8>> + Sync),
    pub keep: &'a (dyn Fn(&str, &[u8]) + Sync),
}

/// Under which name the cells of a file are kept: by its content and by what reading takes of it.
pub fn name(sha256: &str, limits: &Limits) -> String {
    let Limits { file_bytes, part_bytes, all_bytes, cells, dense_cells, trusted_bytes, memory_bytes, seconds, depth } =
        *limits;
    let limits = [file_bytes, part_bytes, all_bytes, cells, dense_cells, trusted_bytes, memory_bytes, seconds, depth];
    format!("{sha256}-{}", Key::new("cells/4").with(limits.as_slice()).id())
}

const CHECK: usize = 32;

#[derive(Serialize, Deserialize)]
struct Kept {
    format: String,
    /// Every text once.
    texts: Vec<String>,
    sheets: Vec<KeptSheet>,
}

#[derive(Serialize, Deserialize)]
struct KeptSheet {
    name: String,
    hidden: bool,
    hidden_rows: Vec<(u32, u32)>,
    hidden_columns: Vec<(u32, u32)>,
    rows: Vec<(u32, Vec<KeptCell>)>,
    merges: Vec<[u32; 4]>,
    repairs: Vec<KeptRepair>,
    /// Row, column, text.
    lost: Vec<(u32, u32, u32)>,
    struck: Vec<(u32, u32)>,
    comments: Vec<PlainComment>,
    part: Option<Part>,
}

/// Texts are places in [`Kept::texts`].
#[derive(Serialize, Deserialize)]
struct KeptCell {
    column: u32,
    raw: u32,
    text: u32,
    value: Value,
    inherited: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptRepair {
    row: u32,
    column: u32,
    how: String,
    raw: u32,
    text: u32,
}

/// The texts of a file by number, in the order in which they come.
#[derive(Default)]
struct Texts {
    list: Vec<String>,
    by_place: HashMap<usize, u32>,
    by_text: HashMap<Text, u32>,
}

impl Texts {
    fn number(&mut self, text: &Text) -> u32 {
        if let Some(number) = self.by_place.get(&text.identity()) {
            return *number;
        }
        let new = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let number = *self.by_text.entry(text.clone()).or_insert(new);
        if number == new {
            self.list.push(text.to_string());
        }
        self.by_place.insert(text.identity(), number);
        number
    }
}

/// The sheets as bytes that [`decode`] understands.
pub fn encode(format: &str, sheets: &[&Laid]) -> Option<Vec<u8>> {
    let mut texts = Texts::default();
    let sheets = sheets.iter().map(|laid| sheet(laid, &mut texts)).collect();
    let kept = Kept { format: format.to_owned(), texts: texts.list, sheets };
    let bytes = postcard::to_extend(&kept, vec![0; CHECK]).ok()?;
    sealed(bytes)
}

/// With the hash of all that follows in front.
fn sealed(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (check, content) = bytes.split_at_mut_checked(CHECK)?;
    check.copy_from_slice(&Sha256::digest(&*content));
    Some(bytes)
}

fn sheet(laid: &Laid, texts: &mut Texts) -> KeptSheet {
    let Grid { rows, merges, repairs, lost, struck, comments } = &laid.grid;
    let mut cell = |cell: &Cell| KeptCell {
        column: cell.at.column,
        raw: texts.number(&cell.raw),
        text: texts.number(&cell.text),
        value: cell.value.clone(),
        inherited: cell.inherited,
    };
    let rows = rows.iter().map(|row| (row.row, row.cells.iter().map(&mut cell).collect())).collect();
    let repair = |repair: &Repair| KeptRepair {
        row: repair.at.row,
        column: repair.at.column,
        how: repair.how.to_owned(),
        raw: texts.number(&repair.raw),
        text: texts.number(&repair.text),
    };
    KeptSheet {
        name: laid.name.clone(),
        hidden: laid.hidden,
        hidden_rows: laid.hidden_rows.clone(),
        hidden_columns: laid.hidden_columns.clone(),
        rows,
        merges: merges.values().map(|area| [area.from.row, area.from.column, area.to.row, area.to.column]).collect(),
        repairs: repairs.iter().map(repair).collect(),
        lost: lost.iter().map(|(at, text)| (at.row, at.column, texts.number(text))).collect(),
        struck: struck.iter().map(|at| (at.row, at.column)).collect(),
        comments: comments.iter().map(Comment::plain).collect(),
        part: laid.part.clone(),
    }
}

/// The format and the sheets of a file; nothing where the bytes are not whole or of another program.
pub fn decode(bytes: &[u8]) -> Option<(&'static str, Vec<Laid>)> {
    let (check, content) = bytes.split_at_checked(CHECK)?;
    if check != Sha256::digest(content).as_slice() {
        return None;
    }
    let kept: Kept = postcard::from_bytes(content).ok()?;
    let format = Format::ALL.iter().map(|format| format.name()).find(|name| *name == kept.format)?;
    let texts: Vec<Text> = kept.texts.into_iter().map(Text::from).collect();
    let sheets: Option<Vec<Laid>> = kept.sheets.into_iter().map(|sheet| laid(sheet, &texts)).collect();
    Some((format, sheets?))
}

fn laid(sheet: KeptSheet, texts: &[Text]) -> Option<Laid> {
    let text = |number: u32| texts.get(number as usize).cloned();
    let row = |(row, cells): (u32, Vec<KeptCell>)| {
        let cell = |cell: KeptCell| {
            let KeptCell { column, raw, text: shown, value, inherited } = cell;
            Some(Cell { at: CellRef::new(row, column), raw: text(raw)?, text: text(shown)?, value, inherited })
        };
        Some(GridRow { row, cells: cells.into_iter().map(cell).collect::<Option<_>>()? })
    };
    let area = |[top, left, bottom, right]: [u32; 4]| {
        ((top, left), Area { from: CellRef::new(top, left), to: CellRef::new(bottom, right) })
    };
    let repair = |repair: KeptRepair| {
        let how = Encoding::ALL
            .iter()
            .map(|one| one.name())
            .chain([text::UNICODE, CALCULATED])
            .find(|how| *how == repair.how)?;
        let at = CellRef::new(repair.row, repair.column);
        Some(Repair { at, how, raw: text(repair.raw)?, text: text(repair.text)? })
    };
    let lost = |(row, column, lost): (u32, u32, u32)| Some((CellRef::new(row, column), text(lost)?));
    Some(Laid {
        name: sheet.name,
        hidden: sheet.hidden,
        hidden_rows: sheet.hidden_rows,
        hidden_columns: sheet.hidden_columns,
        grid: Grid {
            rows: sheet.rows.into_iter().map(row).collect::<Option<_>>()?,
            merges: sheet.merges.into_iter().map(area).collect(),
            repairs: sheet.repairs.into_iter().map(repair).collect::<Option<_>>()?,
            lost: sheet.lost.into_iter().map(lost).collect::<Option<_>>()?,
            struck: sheet.struck.into_iter().map(|(row, column)| CellRef::new(row, column)).collect(),
            comments: sheet.comments.into_iter().map(Comment::of_plain).collect(),
        },
        part: sheet.part,
        waits: false,
    })
}
