//! Tables and paragraphs of Word documents: each table a sheet, all paragraphs outside tables one more.

mod numbering;
mod table;
mod text;

use super::grid::{Laid, RawCell, RawSheet};
use super::limits::Limits;
use super::looks::SheetLook;
use super::looks::xml::{self, Archive, part, value};
use super::markup::entity;
use super::workbook::LaidResult;
use crate::issue::{FileProblem, SheetProblem};
use crate::place::CellRef;
use crate::roster::table::Value;
use numbering::Numbering;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, Cursor};
use table::Table;
use text::Paragraph;

/// The sheet of the paragraphs.
pub const PARAGRAPHS: &str = "Đoạn";

/// What a sheet of a Word document is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// A table under lines that speak of it: row in the sheet of paragraphs, and text.
    Table { above: Vec<(u32, String)> },
    /// The paragraphs, one a row; tables stand before these rows.
    Paragraphs { tables: Vec<u32> },
}

/// Lines that speak of a table stand right above it; what is longer, or farther, is the text of a letter.
const MOST_LINES: usize = 8;
const LONGEST_LINE: usize = 300;

/// The sheets of a document: its tables in their order, then its paragraphs.
pub fn sheets(content: &[u8], limits: &Limits) -> Result<Vec<LaidResult>, FileProblem> {
    let corrupt = |error: &dyn std::fmt::Display| FileProblem::Corrupt { detail: error.to_string() };
    let mut archive = Archive::new(Cursor::new(content)).map_err(|error| corrupt(&error))?;
    let most = limits.part_bytes;
    let numbering =
        part(&mut archive, "word/numbering.xml", most).map_or_else(Numbering::default, |bytes| Numbering::read(&bytes));
    let name = main_part(&mut archive, most).ok_or_else(|| corrupt(&"the document has no text part"))?;
    let document = archive.by_name(&name).map_err(|error| match error {
        zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => FileProblem::Encrypted,
        other => corrupt(&other),
    })?;
    let said = document.size();
    let mut walk = Walk { numbering, most_cells: limits.cells, most_depth: limits.depth, ..Walk::default() };
    let read = walk.read(BufReader::new(std::io::Read::take(document, said.min(most) + 1)));
    match read {
        Ok(()) => {}
        Err(error) if walk.tables.is_empty() && walk.lines.is_empty() => return Err(corrupt(&error)),
        // What stands before the break is whole, and what breaks is said.
        Err(error) => walk.broken = Some(error.to_string()),
    }
    Ok(walk.finish())
}

/// The part with the text: the one that the package names, else the usual one.
fn main_part(archive: &mut Archive<'_>, most: u64) -> Option<String> {
    let target = part(archive, "_rels/.rels", most).and_then(|relations| target_in(&relations));
    let there = target.and_then(|target| xml::named(archive, target.trim_start_matches('/')));
    there.or_else(|| xml::named(archive, "word/document.xml"))
}

/// What the relations of a package name as its document.
fn target_in(relations: &[u8]) -> Option<String> {
    let mut reader = Reader::from_reader(relations);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag)
                if value(&tag, "Type").is_some_and(|kind| kind.ends_with("/officeDocument")) =>
            {
                return value(&tag, "Target");
            }
            Event::Eof => break,
            _ => {}
        }
    }
    None
}

/// A table that has ended, and before which line it stands.
struct Done {
    table: Table,
    before: u32,
}

/// What has been met of a document so far.
#[derive(Default)]
struct Walk {
    numbering: Numbering,
    most_cells: u64,
    most_depth: u64,
    cells: u64,
    tables: Vec<Done>,
    open: Vec<Table>,
    too_deep: u64,
    /// The paragraphs that are not blank, with their looks.
    lines: Vec<RawCell>,
    look: SheetLook,
    paragraph: Option<Paragraph>,
    /// Paragraphs around text boxes that are open, and how many tables were open there.
    around: Vec<(Option<Paragraph>, usize)>,
    /// Inside what is no text of the document: deleted, or said a second time.
    unseen: u32,
    broken: Option<String>,
}

/// What is no text of the document: what was deleted or stood elsewhere, how something looked before, and what older
/// programs show instead.
fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "del" | "moveFrom" | "Fallback" | "rPrChange" | "pPrChange" | "trPrChange" | "tcPrChange" | "tblPrChange"
    )
}

impl Walk {
    fn read(&mut self, document: impl BufRead) -> Result<(), quick_xml::Error> {
        let mut reader = Reader::from_reader(document);
        let mut buffer = Vec::new();
        loop {
            match reader.read_event_into(&mut buffer)? {
                Event::Start(_) if self.unseen > 0 => self.unseen += 1,
                Event::End(_) if self.unseen > 0 => self.unseen -= 1,
                Event::Start(tag) if is_unseen(tag.local_name().as_ref()) => self.unseen = 1,
                Event::Start(tag) if is_words(&tag) => self.start(&tag),
                Event::Empty(tag) if self.unseen == 0 && is_words(&tag) => {
                    self.start(&tag);
                    self.end(tag.local_name().as_ref());
                }
                Event::End(tag) if is_words_name(tag.name().prefix().map(|prefix| prefix.into_inner())) => {
                    self.end(tag.local_name().as_ref());
                }
                Event::Text(text) => self.text(&text),
                Event::CData(text) => self.text(&text),
                Event::GeneralRef(name) => self.text(&entity(&name)),
                Event::Eof => return Ok(()),
                _ => {}
            }
            buffer.clear();
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "tbl" if self.open.len() as u64 >= self.most_depth => self.too_deep += 1,
            "tbl" => self.open.push(Table::default()),
            "txbxContent" => self.around.push((self.paragraph.take(), self.open.len())),
            "p" => self.paragraph = Some(Paragraph::default()),
            name @ ("tr" | "tc" | "gridSpan" | "vMerge" | "gridBefore" | "hidden") if self.too_deep == 0 => {
                if let Some(table) = self.open.last_mut() {
                    if name == "tc" {
                        self.cells += 1;
                        table.overfull |= self.cells > self.most_cells;
                    }
                    table.start(name, tag);
                }
            }
            name => {
                if let Some(paragraph) = &mut self.paragraph {
                    paragraph.start(name, tag);
                }
            }
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "tbl" if self.too_deep > 0 => self.too_deep -= 1,
            "tbl" => self.end_table(),
            "tr" | "tc" if self.too_deep == 0 => {
                if let Some(table) = self.open.last_mut() {
                    table.end(name);
                }
            }
            "txbxContent" => {
                self.end_paragraph();
                self.paragraph = self.around.pop().and_then(|(paragraph, _)| paragraph);
            }
            "p" => self.end_paragraph(),
            name => {
                if let Some(paragraph) = &mut self.paragraph {
                    paragraph.end(name);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraph.as_mut().filter(|_| self.unseen == 0) {
            paragraph.text(text);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraph.take() else { return };
        let within = self.around.last().map_or(0, |(_, tables)| *tables);
        let in_cell = self.open.len() > within && self.open.last().is_some_and(Table::in_cell);
        if !paragraph.is_blank() || in_cell {
            paragraph.begin_with(&self.numbering.next(paragraph.list()));
        }
        if paragraph.is_blank() {
            return;
        }
        match self.open.last_mut().filter(|_| in_cell) {
            Some(table) => table.take(paragraph),
            None => self.line(paragraph),
        }
    }

    fn line(&mut self, paragraph: Paragraph) {
        self.cells += 1;
        if self.cells > self.most_cells {
            return;
        }
        let at = CellRef::new(u32::try_from(self.lines.len()).unwrap_or(u32::MAX), 0);
        let raw = paragraph.laid(at, &mut self.look);
        self.lines.push(RawCell { at, raw: raw.into(), value: Value::Text });
    }

    fn end_table(&mut self) {
        let Some(mut table) = self.open.pop() else { return };
        table.end("tr");
        if !table.is_blank() {
            let before = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
            self.tables.push(Done { table, before });
        }
    }

    /// The sheets, each table with the lines above it.
    fn finish(mut self) -> Vec<LaidResult> {
        self.paragraph = None;
        while !self.open.is_empty() {
            self.end_table();
        }
        let overfull = self.cells > self.most_cells;
        let lines = RawSheet { name: PARAGRAPHS.to_owned(), hidden: false, cells: self.lines, look: self.look };
        let mut lines = Laid::from(lines);
        let mut sheets = Vec::new();
        let (mut first, mut last, mut from) = (Vec::new(), Vec::new(), 0);
        let mut before = Vec::new();
        for (number, Done { table, before: row }) in (1..).zip(self.tables) {
            let own = above(&lines, from, row);
            let above = if own.is_empty() { last } else { super::titles::inherited(&first, own, |(_, text)| text) };
            if first.is_empty() {
                first.clone_from(&above);
            }
            last = above.clone();
            from = row;
            before.push(row);
            let name = format!("Bảng {number}");
            sheets.push(if table.overfull {
                Err((name, SheetProblem::TooLarge { limit: self.most_cells }))
            } else {
                let mut laid = Laid::from(table.sheet(name));
                laid.part = Some(Part::Table { above });
                Ok(laid)
            });
        }
        lines.part = Some(Part::Paragraphs { tables: before });
        match self.broken {
            Some(detail) => sheets.push(Err((PARAGRAPHS.to_owned(), SheetProblem::Unreadable { detail }))),
            None if overfull => {
                sheets.push(Err((PARAGRAPHS.to_owned(), SheetProblem::TooLarge { limit: self.most_cells })));
            }
            None => {}
        }
        if !lines.grid.rows.is_empty() {
            sheets.push(Ok(lines));
        }
        sheets
    }
}

/// Whether a tag is one of Word's own, and no drawing, formula or picture.
fn is_words(tag: &BytesStart<'_>) -> bool {
    is_words_name(tag.name().prefix().map(|prefix| prefix.into_inner()))
}

fn is_words_name(prefix: Option<&str>) -> bool {
    !matches!(prefix, Some("a" | "m" | "pic" | "v" | "o" | "c" | "dgm" | "wp"))
}

/// The lines right above a table, from one row of the sheet of paragraphs on, that may speak of it.
fn above(lines: &Laid, from: u32, before: u32) -> Vec<(u32, String)> {
    let rows = lines.grid.rows.iter().rev().skip_while(|row| row.row >= before).take_while(|row| row.row >= from);
    let text = |row: &super::grid::GridRow| row.cells.first().map(|cell| (row.row, cell.text.to_string()));
    let mut found: Vec<(u32, String)> =
        rows.take(MOST_LINES).filter_map(text).take_while(|(_, text)| text.chars().count() <= LONGEST_LINE).collect();
    found.reverse();
    found
}

#[cfg(test)]
mod tests;
