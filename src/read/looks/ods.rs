//! Fonts of cells, hidden rows and columns and merged areas of OpenDocument spreadsheets.

use super::xml::{Archive, part, value};
use super::{SheetLook, hide, whole};
use crate::place::CellRef;
use crate::read::grid::Area;
use crate::read::legacy::Encoding;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::Cursor;

/// The looks of the tables in their order.
pub fn ods(content: &[u8], most: u64) -> Vec<SheetLook> {
    let Ok(mut archive) = Archive::new(Cursor::new(content)) else { return Vec::new() };
    part(&mut archive, "content.xml", most).map_or(Vec::new(), |bytes| looks(&bytes))
}

fn looks(bytes: &[u8]) -> Vec<SheetLook> {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    let mut table = Tables::default();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) => table.open(&tag, true),
            Event::Empty(tag) => table.open(&tag, false),
            Event::End(tag) => match tag.local_name().as_ref() {
                "table-row" => table.row = table.row.saturating_add(table.rows),
                "style" => table.style = None,
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    table.looks
}

#[derive(Default)]
struct Tables {
    looks: Vec<SheetLook>,
    styles: HashMap<String, Encoding>,
    style: Option<String>,
    /// Place of the next cell, and how many rows the present one stands for.
    row: u32,
    rows: u32,
    column: u32,
}

impl Tables {
    fn open(&mut self, tag: &BytesStart<'_>, has_content: bool) {
        let repeated = |name: &str| value(tag, name).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1).max(1);
        let hidden = || matches!(value(tag, "visibility").as_deref(), Some("collapse" | "filter"));
        match tag.local_name().as_ref() {
            "style" => self.style = value(tag, "name"),
            "text-properties" => {
                let font = value(tag, "font-name").or_else(|| value(tag, "font-family"));
                let encoding = font.and_then(|font| Encoding::of_font(font.trim_matches('\'')));
                if let (Some(style), Some(encoding)) = (&self.style, encoding) {
                    self.styles.insert(style.clone(), encoding);
                }
            }
            "table" => {
                self.looks.push(SheetLook::default());
                (self.row, self.column) = (0, 0);
            }
            "table-column" => {
                let count = repeated("number-columns-repeated");
                if hidden()
                    && let Some(look) = self.looks.last_mut()
                {
                    look.hide_columns(self.column, self.column.saturating_add(count - 1));
                }
                self.column = self.column.saturating_add(count);
            }
            "table-row" => {
                (self.rows, self.column) = (repeated("number-rows-repeated"), 0);
                if hidden()
                    && let Some(look) = self.looks.last_mut()
                {
                    hide(&mut look.hidden_rows, self.row, self.row.saturating_add(self.rows - 1));
                }
                if !has_content {
                    self.row = self.row.saturating_add(self.rows);
                }
            }
            "table-cell" | "covered-table-cell" => self.cell(tag, repeated("number-columns-repeated")),
            _ => {}
        }
    }

    fn cell(&mut self, tag: &BytesStart<'_>, count: u32) {
        let at = CellRef::new(self.row, self.column);
        self.column = self.column.saturating_add(count);
        let Some(look) = self.looks.last_mut() else { return };
        let spanned = |name: &str| value(tag, name).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1).max(1) - 1;
        let (rows, columns) = (spanned("number-rows-spanned"), spanned("number-columns-spanned"));
        if rows > 0 || columns > 0 {
            let to = CellRef::new(at.row.saturating_add(rows), at.column.saturating_add(columns));
            look.merges.push(Area { from: at, to });
        }
        let encoding = value(tag, "style-name").and_then(|style| self.styles.get(&style).copied());
        if encoding.is_some() && count == 1 {
            look.set_runs(at, whole(encoding));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_hidden_rows_and_fonts() {
        let xml = b"<d><s:style s:name='ce1'><s:text-properties s:font-name='.VnTime'/></s:style>\
            <t:table><t:table-column t:number-columns-repeated='2'/><t:table-column t:visibility='collapse'/>\
            <t:table-row t:number-rows-repeated='3'/><t:table-row t:visibility='filter'>\
            <t:table-cell t:number-columns-repeated='2'/><t:table-cell t:style-name='ce1' t:number-rows-spanned='2'><p/></t:table-cell>\
            </t:table-row></t:table></d>";
        let looks = looks(xml);
        assert_eq!(
            (looks[0].hidden_rows.as_slice(), looks[0].hidden_columns.as_slice()),
            (&[(3, 3)][..], &[(2, 2)][..])
        );
        assert_eq!(looks[0].merges, [Area { from: CellRef::new(3, 2), to: CellRef::new(4, 2) }]);
        assert_eq!(looks[0].runs[&CellRef::new(3, 2)], whole(Some(Encoding::Tcvn3)));
    }
}
