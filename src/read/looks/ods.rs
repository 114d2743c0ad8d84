//! Fonts of cells and of texts in them, hidden rows and columns and merged areas of OpenDocument spreadsheets.

use super::notes::By;
use super::xml::{Archive, part, unescaped, value};
use super::{SheetLook, hide, whole};
use crate::place::CellRef;
use crate::read::formula::Formula;
use crate::read::grid::Area;
use crate::read::legacy::Encoding;
use crate::read::limits::Limits;
use crate::read::markup::entity;
use crate::roster::table::Comment;
use crate::roster::text::clean;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::io::Cursor;

/// The looks of the tables in their order.
pub fn ods(content: &[u8], limits: &Limits) -> Vec<SheetLook> {
    let Ok(mut archive) = Archive::new(Cursor::new(content)) else { return Vec::new() };
    let most = limits.part_bytes;
    // Styles that have a name lie in a part of their own.
    let named = part(&mut archive, "styles.xml", most);
    let content = part(&mut archive, "content.xml", most);
    content.map_or(Vec::new(), |bytes| looks(named.as_deref().unwrap_or(b""), &bytes, limits.dense_cells))
}

fn looks(named: &[u8], content: &[u8], most_cells: u64) -> Vec<SheetLook> {
    let mut table = Tables { most: most_cells, ..Tables::default() };
    table.read(named);
    table.looks.clear();
    table.read(content);
    table.looks
}

/// A style of cells or of stretches of text.
#[derive(Default)]
struct CellStyle {
    encoding: Option<Encoding>,
    /// Whether it strikes letters out; nothing where it does not say, as the one that it is made from does.
    strikes: Option<bool>,
    parent: Option<String>,
}

/// A cell with the text that stands in it.
struct Open {
    at: CellRef,
    columns: u32,
    strikes: bool,
    /// Of the stretches of text around the next letters.
    spans: Vec<bool>,
    has_struck: bool,
    has_plain: bool,
}

#[derive(Default)]
struct Tables {
    looks: Vec<SheetLook>,
    styles: HashMap<String, CellStyle>,
    style: Option<String>,
    /// Whether some style strikes out: else no text needs a look.
    strikes: bool,
    /// What cells have that name no style: that of the row, else that of the column, by the first column behind it.
    row_style: Option<String>,
    column_styles: Vec<(u32, Option<String>)>,
    cell: Option<Open>,
    in_remark: bool,
    /// The comment or shape that is open, and whether one of its paragraphs is.
    remark: Option<Comment>,
    in_paragraph: bool,
    /// The cell that is open, if any.
    at: Option<CellRef>,
    /// The struck-out cells of the present row: the first and how many.
    struck: Vec<(u32, u32)>,
    /// So many cells a sheet may have; one that stands for more is not read.
    most: u64,
    left: u64,
    /// Place of the next cell, and how many rows the present one stands for.
    row: u32,
    rows: u32,
    column: u32,
}

/// Styles that are made from each other in a circle lead nowhere.
const MOST_PARENTS: usize = 16;

impl Tables {
    fn read(&mut self, bytes: &[u8]) {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().check_end_names = false;
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(tag) => self.open(&tag, true),
                Event::Empty(tag) => self.open(&tag, false),
                Event::End(tag) => match tag.local_name().as_ref() {
                    "table-row" => self.end_row(),
                    "table-cell" | "covered-table-cell" => {
                        self.at = None;
                        self.end_cell();
                    }
                    "span" => {
                        let spans = self.cell.as_mut().map(|cell| &mut cell.spans);
                        spans.and_then(Vec::pop);
                    }
                    "annotation" | "text-box" | "custom-shape" => self.end_remark(),
                    "p" if self.in_remark => {
                        self.in_paragraph = false;
                        self.remark_text("\n");
                    }
                    "style" => self.style = None,
                    _ => {}
                },
                Event::Text(text) if self.in_remark && self.in_paragraph => self.remark_text(&text),
                Event::GeneralRef(name) if self.in_remark && self.in_paragraph => self.remark_text(&entity(&name)),
                Event::Text(text) if !self.in_remark && !text.trim().is_empty() => {
                    if let Some(cell) = &mut self.cell {
                        let struck = cell.spans.last().copied().unwrap_or(cell.strikes);
                        cell.has_struck |= struck;
                        cell.has_plain |= !struck;
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }

    fn remark_text(&mut self, text: &str) {
        if let Some(remark) = &mut self.remark {
            remark.text.push_str(text);
        }
    }

    fn end_remark(&mut self) {
        self.in_remark = false;
        let Some(Comment { at, text, is_box }) = self.remark.take() else { return };
        let said = match is_box {
            true => Some(Comment { at, text: clean(&text), is_box }).filter(|shape| !shape.text.is_empty()),
            false => By { author: None, at, text }.comment(),
        };
        if let Some(look) = self.looks.last_mut() {
            look.comments.extend(said);
        }
    }

    /// The style of a cell that names none.
    fn style_around(&self, column: u32) -> Option<String> {
        let of_column = || self.column_styles.iter().find(|(end, _)| column < *end)?.1.clone();
        self.row_style.clone().or_else(of_column)
    }

    /// Whether a style strikes letters out, where it or what it is made from says so.
    fn style_strikes(&self, name: Option<String>) -> Option<bool> {
        let first = name.and_then(|name| self.styles.get(&name));
        let mut line = std::iter::successors(first, |style| self.styles.get(style.parent.as_ref()?));
        line.by_ref().take(MOST_PARENTS).find_map(|style| style.strikes)
    }

    fn end_cell(&mut self) {
        if let Some(cell) = self.cell.take()
            && cell.has_struck
            && !cell.has_plain
        {
            self.struck.push((cell.at.column, cell.columns));
        }
    }

    fn end_row(&mut self) {
        let (first, struck) = (self.row, std::mem::take(&mut self.struck));
        self.row = self.row.saturating_add(self.rows);
        let Some(look) = self.looks.last_mut() else { return };
        for row in first..self.row {
            for (column, count) in &struck {
                let Some(left) = self.left.checked_sub((*count).into()) else { return };
                self.left = left;
                look.struck.extend((*column..column.saturating_add(*count)).map(|column| CellRef::new(row, column)));
            }
            if struck.is_empty() {
                break;
            }
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, has_content: bool) {
        let repeated = |name: &str| value(tag, name).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1).max(1);
        let hidden = || matches!(value(tag, "visibility").as_deref(), Some("collapse" | "filter"));
        match tag.local_name().as_ref() {
            "style" => {
                self.style = value(tag, "name").filter(|_| has_content);
                if let Some(name) = value(tag, "name") {
                    let parent = value(tag, "parent-style-name");
                    self.styles.insert(name, CellStyle { parent, ..CellStyle::default() });
                }
            }
            "text-properties" => {
                let font = value(tag, "font-name").or_else(|| value(tag, "font-family"));
                let encoding = font.and_then(|font| Encoding::of_font(font.trim_matches('\'')));
                // Programs write the one, the other or both.
                let lines = ["text-line-through-style", "text-line-through-type"].map(|name| value(tag, name));
                let strikes = lines.into_iter().flatten().map(|line| line != "none").reduce(|a, b| a && b);
                self.strikes |= strikes == Some(true);
                if let Some(style) = self.style.as_ref().and_then(|name| self.styles.get_mut(name)) {
                    style.encoding = encoding.or(style.encoding);
                    style.strikes = strikes.or(style.strikes);
                }
            }
            "table" => {
                self.looks.push(SheetLook::default());
                (self.row, self.column, self.left) = (0, 0, self.most);
                self.column_styles.clear();
            }
            "table-column" => {
                let count = repeated("number-columns-repeated");
                if hidden()
                    && let Some(look) = self.looks.last_mut()
                {
                    look.hide_columns(self.column, self.column.saturating_add(count - 1));
                }
                self.column = self.column.saturating_add(count);
                self.column_styles.push((self.column, value(tag, "default-cell-style-name")));
            }
            "table-row" => {
                self.row_style = value(tag, "default-cell-style-name");
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
            "table-cell" | "covered-table-cell" => {
                let (at, columns) = (CellRef::new(self.row, self.column), repeated("number-columns-repeated"));
                self.cell(tag, columns);
                self.at = Some(at).filter(|_| has_content);
                if self.strikes && has_content {
                    let own = value(tag, "style-name").or_else(|| self.style_around(at.column));
                    let strikes = self.style_strikes(own).unwrap_or(false);
                    let spans = Vec::new();
                    self.cell = Some(Open { at, columns, strikes, spans, has_struck: false, has_plain: false });
                }
            }
            "span" if has_content && self.cell.is_some() => {
                let said = self.style_strikes(value(tag, "style-name"));
                if let Some(cell) = &mut self.cell {
                    let around = cell.spans.last().copied().unwrap_or(cell.strikes);
                    cell.spans.push(said.unwrap_or(around));
                }
            }
            // What somebody remarked on a cell is no text of its own.
            name @ ("annotation" | "text-box" | "custom-shape") if has_content => {
                self.end_remark();
                self.in_remark = true;
                self.remark = Some(Comment { at: self.at, text: String::new(), is_box: name != "annotation" });
            }
            "p" if self.in_remark => self.in_paragraph = has_content,
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
        if let Some(text) = value(tag, "formula").filter(|_| value(tag, "value-type").is_none()) {
            let text = unescaped(&text).into();
            look.formulas.insert(at, Formula { text, of: at, perhaps_text: false });
        }
        let encoding = value(tag, "style-name").and_then(|style| self.styles.get(&style)?.encoding);
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
        let looks = looks(b"", xml, 9);
        assert_eq!(
            (looks[0].hidden_rows.as_slice(), looks[0].hidden_columns.as_slice()),
            (&[(3, 3)][..], &[(2, 2)][..])
        );
        assert_eq!(looks[0].merges, [Area { from: CellRef::new(3, 2), to: CellRef::new(4, 2) }]);
        assert_eq!(looks[0].runs[&CellRef::new(3, 2)], whole(Some(Encoding::Tcvn3)));
    }

    #[test]
    fn comments_and_shapes_hang_on_their_cells() {
        let content = "<d><t:table><t:table-row><t:table-cell/><t:table-cell><annotation><creator>An</creator><date>2022</date><p>An:</p>\
            <p>xin <span>rút</span> &amp; hủy</p></annotation><p>a</p></t:table-cell></t:table-row><t:table-row><t:table-cell><p>b</p>\
            <frame><text-box><p>nháp</p></text-box></frame></t:table-cell></t:table-row><shapes><custom-shape><p>c</p></custom-shape>\
            <custom-shape><p/></custom-shape></shapes></t:table></d>";
        let found = looks(b"", content.as_bytes(), 9).remove(0).comments;
        let comment = |at, text: &str, is_box| Comment { at, text: text.into(), is_box };
        let wanted = [
            comment(Some(CellRef::new(0, 1)), "xin rút & hủy", false),
            comment(Some(CellRef::new(1, 0)), "nháp", true),
            comment(None, "c", true),
        ];
        assert_eq!(found, wanted);
        for end in (0..content.len()).filter(|end| content.is_char_boundary(*end)) {
            looks(b"", &content.as_bytes()[..end], 9);
        }
    }

    #[test]
    fn a_text_is_struck_out_by_its_cell_its_spans_and_what_a_style_is_made_from() {
        let named = b"<o><s:style s:name='Bo'><s:text-properties s:text-line-through-style='solid'/></s:style></o>";
        let content = b"<d><s:style s:name='ce1' s:parent-style-name='Bo'/>\
            <s:style s:name='ce2' s:parent-style-name='Bo'><s:text-properties s:text-line-through-style='none'/></s:style>\
            <s:style s:name='T1'><s:text-properties s:text-line-through-type='single'/></s:style>\
            <t:table><t:table-column/><t:table-column t:number-columns-repeated='3' t:default-cell-style-name='Bo'/>\
            <t:table-row t:number-rows-repeated='2'><t:table-cell><p>a</p></t:table-cell>\
            <t:table-cell t:number-columns-repeated='2' t:style-name='ce1'><annotation><p>x</p></annotation><p>a</p></t:table-cell>\
            <t:table-cell t:style-name='ce2'><p>a</p></t:table-cell></t:table-row>\
            <t:table-row><t:table-cell><p><t:span t:style-name='T1'>a</t:span> <t:span t:style-name='T1'>b</t:span></p></t:table-cell>\
            <t:table-cell><p>a</p></t:table-cell><t:table-cell/>\
            <t:table-cell t:style-name='ce2'><p><t:span t:style-name='T1'>a</t:span>b</p></t:table-cell></t:table-row>\
            </t:table></d>";
        let struck = |most: u64| {
            let looks = looks(named, content, most);
            looks[0].struck.iter().map(|at| (at.row, at.column)).collect::<Vec<_>>()
        };
        assert_eq!(struck(99), [(0, 1), (0, 2), (1, 1), (1, 2), (2, 0), (2, 1)]);
        assert_eq!(struck(2), [(0, 1), (0, 2)]);
    }
}
