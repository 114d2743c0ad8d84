//! HTML pages that web systems call `.xls`: every table becomes a sheet.

use super::grid::{Area, RawCell, RawSheet};
use super::legacy::Encoding;
use super::limits::Limits;
use super::looks::{Run, SheetLook};
use super::workbook::SheetResult;
use crate::issue::SheetProblem;
use crate::place::CellRef;
use crate::roster::table::Value;
use html5gum::{Token, Tokenizer};
use std::collections::BTreeSet;

type Tag = html5gum::StartTag<()>;

/// The widest and highest span that is believed.
const MOST_SPAN: u32 = 10_000;

/// The tables of a page, in the order in which they end; a table inside another is a sheet of its own.
pub fn sheets(text: &str, limits: &Limits) -> Vec<SheetResult> {
    let mut page = Page { most_cells: limits.cells, most_depth: limits.depth, ..Page::default() };
    for Ok(token) in Tokenizer::new(text) {
        match token {
            Token::StartTag(tag) => page.start(&tag),
            Token::EndTag(tag) => page.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => page.text(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    while page.open.len() > 1 || !page.open.is_empty() {
        page.end_table();
    }
    page.sheets
}

#[derive(Default)]
struct Page {
    sheets: Vec<SheetResult>,
    open: Vec<Table>,
    most_cells: u64,
    most_depth: u64,
    /// Tables too deep to be followed.
    too_deep: u64,
    /// Inside `<script>` or `<style>`, whose text nobody sees.
    unseen: u32,
    cells: u64,
}

#[derive(Default)]
struct Table {
    caption: String,
    in_caption: bool,
    cells: Vec<RawCell>,
    look: SheetLook,
    /// Places that a cell of a row above reaches down to.
    covered: BTreeSet<(u32, u32)>,
    /// Rows begun so far.
    rows: u32,
    column: u32,
    cell: Option<Open>,
    overfull: bool,
}

/// A cell whose end has not come.
struct Open {
    at: CellRef,
    text: String,
    number: Option<f64>,
    is_date: bool,
    fonts: Vec<Option<Encoding>>,
    runs: Vec<Run>,
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
}

/// The encoding that a `style` or a `face` tells.
fn font(tag: &Tag) -> Option<Encoding> {
    if let Some(face) = attribute(tag, "face") {
        return Encoding::of_font(&face);
    }
    let style = attribute(tag, "style")?.to_lowercase();
    let (_, family) = style.split_once("font-family:")?;
    let name = family.split([';', ',']).next()?;
    Encoding::of_font(name.trim().trim_matches(['"', '\'']))
}

impl Page {
    fn start(&mut self, tag: &Tag) {
        match &*String::from_utf8_lossy(&tag.name) {
            "script" | "style" => self.unseen += 1,
            "table" if self.open.len() as u64 >= self.most_depth => self.too_deep += 1,
            "table" => self.open.push(Table::default()),
            "tr" => self.with(|table| table.start_row(tag)),
            "td" | "th" => {
                self.cells += 1;
                let overfull = self.cells > self.most_cells;
                self.with(|table| table.start_cell(tag, overfull));
            }
            "caption" => self.with(|table| table.in_caption = true),
            "br" | "p" | "div" | "li" => self.text("\n"),
            "font" | "span" => self.with(|table| table.start_font(tag)),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "script" | "style" => self.unseen = self.unseen.saturating_sub(1),
            "table" if self.too_deep > 0 => self.too_deep -= 1,
            "table" => self.end_table(),
            "tr" | "td" | "th" => self.with(Table::end_cell),
            "caption" => self.with(|table| table.in_caption = false),
            "font" | "span" => self.with(Table::end_font),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen == 0 {
            self.with(|table| table.text(text));
        }
    }

    fn with(&mut self, act: impl FnOnce(&mut Table)) {
        if let Some(table) = self.open.last_mut().filter(|_| self.too_deep == 0) {
            act(table);
        }
    }

    fn end_table(&mut self) {
        let Some(mut table) = self.open.pop() else { return };
        table.end_cell();
        let caption = table.caption.split_whitespace().collect::<Vec<_>>().join(" ");
        let number = self.sheets.len() + 1;
        let name = if caption.is_empty() { format!("Table {number}") } else { format!("Table {number} {caption}") };
        self.sheets.push(match table.overfull {
            true => Err((name, SheetProblem::TooLarge { limit: self.most_cells })),
            false => Ok(RawSheet { name, hidden: false, cells: table.cells, look: table.look }),
        });
    }
}

impl Table {
    fn start_row(&mut self, tag: &Tag) {
        self.end_cell();
        self.rows += 1;
        self.column = 0;
        let hidden = attribute(tag, "style").is_some_and(|style| style.replace(' ', "").contains("display:none"));
        if hidden {
            self.look.hidden_rows.push((self.rows - 1, self.rows - 1));
        }
    }

    fn start_cell(&mut self, tag: &Tag, overfull: bool) {
        self.end_cell();
        if overfull {
            self.overfull = true;
            self.cells.clear();
            return;
        }
        self.rows = self.rows.max(1);
        let row = self.rows - 1;
        while self.covered.remove(&(row, self.column)) {
            self.column += 1;
        }
        let span = |name: &str| {
            attribute(tag, name).and_then(|n| n.trim().parse::<u32>().ok()).unwrap_or(1).clamp(1, MOST_SPAN)
        };
        let (width, height) = (span("colspan"), span("rowspan"));
        let at = CellRef::new(row, self.column);
        if width > 1 || height > 1 {
            self.look.merges.push(Area { from: at, to: CellRef::new(row + height - 1, self.column + width - 1) });
            // A span that is wider than any table is not laid out.
            if u64::from(width) * u64::from(height) <= u64::from(MOST_SPAN) {
                let covered = (row + 1..row + height)
                    .flat_map(|row| (at.column..at.column + width).map(move |column| (row, column)));
                self.covered.extend(covered);
            }
        }
        self.column += width;
        let number =
            attribute(tag, "x:num").or_else(|| attribute(tag, "sdval")).and_then(|number| number.trim().parse().ok());
        let format = attribute(tag, "sdnum").map_or_else(String::new, |format| format.to_lowercase());
        let is_date = format.contains('y') && format.contains('d');
        let font = font(tag);
        self.cell = Some(Open {
            at,
            text: String::new(),
            number,
            is_date,
            fonts: vec![font],
            runs: vec![Run { from: 0, encoding: font }],
        });
    }

    fn text(&mut self, text: &str) {
        if self.in_caption {
            self.caption.push_str(text);
        } else if let Some(cell) = &mut self.cell {
            cell.text.push_str(text);
        }
    }

    fn start_font(&mut self, tag: &Tag) {
        let Some(cell) = &mut self.cell else { return };
        let known = attribute(tag, "face").is_some()
            || attribute(tag, "style").is_some_and(|style| style.contains("font-family"));
        let font = if known { font(tag) } else { cell.fonts.last().copied().flatten() };
        cell.fonts.push(font);
        cell.change_font();
    }

    fn end_font(&mut self) {
        if let Some(cell) = self.cell.as_mut().filter(|cell| cell.fonts.len() > 1) {
            cell.fonts.pop();
            cell.change_font();
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        if cell.text.trim().is_empty() {
            return;
        }
        let value = match cell.number {
            Some(serial) if cell.is_date => Value::Date(serial),
            Some(number) => Value::Number(number),
            None => Value::Text,
        };
        if value == Value::Text && cell.runs.iter().any(|run| run.encoding.is_some()) {
            self.look.runs.insert(cell.at, cell.runs);
        }
        let raw = cell.number.map_or(cell.text, |number| number.to_string());
        self.cells.push(RawCell { at: cell.at, raw: raw.into(), value });
    }
}

impl Open {
    fn change_font(&mut self) {
        let run = Run { from: self.text.chars().count() as u32, encoding: self.fonts.last().copied().flatten() };
        match self.runs.last_mut() {
            Some(last) if last.from == run.from => *last = run,
            Some(last) if last.encoding == run.encoding => {}
            _ => self.runs.push(run),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<RawSheet> {
        let limits = Limits { cells: 1000, depth: 5, ..Limits::default() };
        sheets(html, &limits).into_iter().map(Result::unwrap).collect()
    }

    fn cells(sheet: &RawSheet) -> Vec<String> {
        sheet.cells.iter().map(|cell| format!("{} {}", cell.at, cell.raw)).collect()
    }

    #[test]
    fn spans_entities_and_unclosed_tags() {
        let sheets = read(
            "<html><style>td{}</style><table><tr><th rowspan=2>STT<th colspan=\"2\">H&#7885; &amp; t&ecirc;n<tr><td>A<br>B<td>C\
             <tr style='display: none'><td x:num=\"1.5\">1,5<td sdval=\"44855\" sdnum=\"1066;0;DD/MM/YYYY\">21/10/2022</table>",
        );
        assert_eq!(cells(&sheets[0]), ["A1 STT", "B1 Họ & tên", "B2 A\nB", "C2 C", "A3 1.5", "B3 44855"]);
        assert_eq!(sheets[0].look.merges.len(), 2);
        assert_eq!(sheets[0].look.hidden_rows, [(2, 2)]);
        assert_eq!(sheets[0].cells[5].value, Value::Date(44_855.0));
    }

    #[test]
    fn a_table_inside_a_table_is_its_own() {
        let sheets = read("<table><tr><td>a<table><tr><td>b</table>c<td>d</table>");
        assert_eq!((cells(&sheets[0]), cells(&sheets[1])), (vec!["A1 b".into()], vec!["A1 ac".into(), "B1 d".into()]));
        let deep = "<table><tr><td>".repeat(10_000);
        assert!(read(&deep).len() <= 5);
    }

    #[test]
    fn fonts_of_parts_of_a_cell() {
        let sheets = read("<table><tr><td>Ủy <font face='.VnTime'>nh©n</font> dân</table>");
        let runs: Vec<_> =
            sheets[0].look.runs[&CellRef::new(0, 0)].iter().map(|run| (run.from, run.encoding)).collect();
        assert_eq!(runs, [(0, None), (3, Some(Encoding::Tcvn3)), (7, None)]);
    }
}
