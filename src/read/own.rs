//! Files that the program wrote itself and that do not come back to be read: known by what they hold, whatever they are called now
//! and whoever saved them again.

use super::grid::Laid;
use super::markup;
use super::sniff::Format;
use super::workbook::Container;
use crate::model::OWN_OUTPUT;
use std::io::{Cursor, Read};

/// By what outputs are known that carry no mark.
#[derive(Debug, Default)]
pub struct OwnOutputs {
    /// The titles that summaries and indexes of certificates have among their properties, in each language: those of earlier versions
    /// have nothing else.
    pub titles: Vec<String>,
    /// The columns of each table of `data/`, in their order.
    pub tables: Vec<Vec<&'static str>>,
}

/// Properties are short; what goes on is no list of properties.
const MOST_BYTES: u64 = 1 << 20;

/// The heading of the widest table is a tenth of that.
const FIRST_LINE: usize = 4096;

/// Fewer columns than these may be anybody's.
const FEWEST_COLUMNS: usize = 4;

/// Where an Excel file of old keeps the properties that somebody added.
const OLE_PROPERTIES: &str = "/\u{5}DocumentSummaryInformation";

/// How the packet of properties of a PDF names the program.
const PAPER_MADE_BY: &[u8] = b"<xmp:CreatorTool>thidua ";

/// The part of a package with the properties that somebody added, or with all of them.
const ADDED: [&str; 2] = ["docProps/custom.xml", "meta.xml"];
/// The part that holds the title.
const TITLED: [&str; 2] = ["docProps/core.xml", "meta.xml"];

impl OwnOutputs {
    /// Whether a workbook carries the mark of an output, or the title of one.
    pub fn has_workbook(&self, content: &[u8], format: Format) -> bool {
        match format {
            Format::Workbook(Container::Xls) => ole_properties(content)
                .is_some_and(|bytes| holds(&bytes, OWN_OUTPUT.as_bytes()) || holds(&bytes, &utf16(OWN_OUTPUT))),
            Format::Workbook(_) | Format::Word => self.has_package(content),
            _ => false,
        }
    }

    fn has_package(&self, content: &[u8]) -> bool {
        // What is no archive is told by whoever reads it.
        let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(content)) else { return false };
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).ok()?.take(MOST_BYTES).read_to_string(&mut text).ok()?;
            Some(text)
        };
        let marked =
            ADDED.into_iter().filter_map(&mut part).any(|text| text.contains(&format!("name=\"{OWN_OUTPUT}\"")));
        marked || TITLED.into_iter().filter_map(&mut part).any(|text| self.has_title(&text))
    }

    fn has_title(&self, properties: &str) -> bool {
        let title = properties.split_once("<dc:title>").and_then(|(_, rest)| rest.split_once("</dc:title>"));
        title.is_some_and(|(title, _)| self.titles.iter().any(|own| own == title))
    }

    /// Whether a page is the report. Those of earlier versions have no mark, but the data that their script draws.
    pub fn has_page(&self, page: &str) -> bool {
        let data =
            || page.contains("id=\"noi-dung\"") && page.contains("<script type=\"application/json\" id=\"data\">");
        page.contains(&format!("<meta name=\"generator\" content=\"{OWN_OUTPUT}\"")) || data()
    }

    /// Whether a PDF is a certificate or another paper of the program: its properties name what made it.
    pub fn has_paper(&self, content: &[u8]) -> bool {
        content.starts_with(b"%PDF") && holds(content, PAPER_MADE_BY)
    }

    /// Whether the first line of a sheet is the heading of a table of `data/`.
    pub fn has_table(&self, sheet: &Laid) -> bool {
        let first = sheet.grid.rows.first();
        first.is_some_and(|row| self.is_heading(row.cells.iter().map(|cell| &*cell.raw)))
    }

    /// The same of a text: which sign separates its cells is not asked of the lines below, in which sentences stand.
    pub fn has_text(&self, content: &[u8]) -> bool {
        let head = markup::text(&content[..content.len().min(FIRST_LINE)]);
        let first = head.trim_start_matches('\u{FEFF}').lines().next();
        first.is_some_and(|line| [',', ';', '\t'].iter().any(|sign| self.is_heading(line.split(*sign))))
    }

    /// Columns are only ever appended, so the heading of another version begins as ours does or goes on behind it.
    fn is_heading<'c>(&self, cells: impl Iterator<Item = &'c str>) -> bool {
        let heading: Vec<&str> = cells.map(|cell| cell.trim_matches(['"', ' '])).collect();
        heading.len() >= FEWEST_COLUMNS
            && self.tables.iter().any(|columns| heading.iter().zip(columns).all(|(written, column)| written == column))
    }
}

fn ole_properties(content: &[u8]) -> Option<Vec<u8>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(content)).ok()?;
    let mut bytes = Vec::new();
    file.open_stream(OLE_PROPERTIES).ok()?.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    memchr::memmem::find(bytes, text).is_some()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
