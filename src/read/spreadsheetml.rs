//! SpreadsheetML 2003, the XML that Excel once wrote ("XML Spreadsheet 2003"), often under the name `.xls`.

use super::grid::{Area, RawCell, RawSheet};
use super::legacy::Encoding;
use super::limits::Limits;
use super::looks::{Run, SheetLook};
use super::markup::entity;
use super::workbook::SheetResult;
use crate::issue::{FileProblem, SheetProblem};
use crate::model::Date;
use crate::place::CellRef;
use crate::roster::table::Value;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// The worksheets of a file.
pub fn sheets(text: &str, limits: &Limits) -> Result<Vec<SheetResult>, FileProblem> {
    let mut reader = Reader::from_str(text);
    let mut book = Book { most_cells: limits.cells, ..Book::default() };
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => book.start(&tag, true),
            Ok(Event::Empty(tag)) => book.start(&tag, false),
            Ok(Event::End(tag)) => book.end(tag.local_name().as_ref()),
            Ok(Event::Text(text)) => book.text(&text),
            Ok(Event::CData(text)) => book.text(&text),
            Ok(Event::GeneralRef(name)) => book.text(&entity(&name)),
            Ok(Event::Eof) => return Ok(book.sheets),
            Ok(_) => {}
            Err(error) if book.sheets.is_empty() => return Err(FileProblem::Corrupt { detail: error.to_string() }),
            Err(error) => {
                // The sheets before the break are whole.
                let detail = error.to_string();
                if let Some(open) = book.sheet.take() {
                    book.sheets.push(Err((open.name, SheetProblem::Unreadable { detail })));
                }
                return Ok(book.sheets);
            }
        }
    }
}

#[derive(Default)]
struct Book {
    sheets: Vec<SheetResult>,
    sheet: Option<RawSheet>,
    styles: HashMap<String, Encoding>,
    style: Option<String>,
    most_cells: u64,
    cells: u64,
    /// Place of the next row and column, from zero.
    row: u32,
    column: u32,
    cell: Option<(CellRef, Option<Encoding>)>,
    /// The formula of the cell as long as no value has come.
    formula: Option<(CellRef, String)>,
    /// The kind, which may not be said, and the text so far.
    data: Option<(Option<String>, String)>,
    in_visible: bool,
}

fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    for attribute in tag.attributes().with_checks(false).flatten() {
        if attribute.key.local_name().as_ref() == name {
            let text = attribute.value.into_owned();
            // Names of sheets hold entities now and then.
            return Some(match quick_xml::escape::unescape(&text) {
                Ok(plain) => plain.into_owned(),
                Err(_) => text,
            });
        }
    }
    None
}

fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    value(tag, name)?.parse().ok()
}

impl Book {
    fn start(&mut self, tag: &BytesStart<'_>, has_content: bool) {
        match tag.local_name().as_ref() {
            "Style" => self.style = value(tag, "ID"),
            "Font" => {
                let encoding = value(tag, "FontName").and_then(|name| Encoding::of_font(&name));
                if let (Some(style), Some(encoding)) = (&self.style, encoding) {
                    self.styles.insert(style.clone(), encoding);
                }
            }
            "Worksheet" => {
                let name = value(tag, "Name").unwrap_or_default();
                self.sheet = Some(RawSheet { name, hidden: false, cells: Vec::new(), look: SheetLook::default() });
                (self.row, self.column) = (0, 0);
            }
            "Column" => self.column_tag(tag),
            "Row" => {
                self.column = 0;
                self.row = number(tag, "Index").and_then(|index| index.checked_sub(1)).unwrap_or(self.row);
                let hidden = value(tag, "Hidden").as_deref() == Some("1");
                let span = number(tag, "Span").unwrap_or(0);
                if let Some(sheet) = self.sheet.as_mut().filter(|_| hidden) {
                    sheet.look.hidden_rows.push((self.row, self.row.saturating_add(span)));
                }
                if !has_content {
                    self.row = self.row.saturating_add(1 + span);
                }
            }
            "Cell" => self.cell_tag(tag),
            "Data" => {
                self.formula = None;
                self.data = Some((value(tag, "Type"), String::new()));
            }
            "Visible" => self.in_visible = has_content,
            _ => {}
        }
    }

    /// Columns stand before the rows and count like cells.
    fn column_tag(&mut self, tag: &BytesStart<'_>) {
        let from = number(tag, "Index").and_then(|index| index.checked_sub(1)).unwrap_or(self.column);
        let to = from.saturating_add(number(tag, "Span").unwrap_or(0));
        self.column = to.saturating_add(1);
        let hidden = value(tag, "Hidden").as_deref() == Some("1");
        if let Some(sheet) = self.sheet.as_mut().filter(|_| hidden) {
            sheet.look.hidden_columns.push((from, to));
        }
    }

    /// A formula without a value is known by its text; addresses in rows and columns from the cell are not calculated.
    fn end_formula(&mut self) {
        if let (Some((at, formula)), Some(sheet)) = (self.formula.take(), &mut self.sheet) {
            sheet.cells.push(RawCell { at, raw: formula.into(), value: Value::Error });
        }
    }

    fn cell_tag(&mut self, tag: &BytesStart<'_>) {
        self.end_formula();
        self.column = number(tag, "Index").and_then(|index| index.checked_sub(1)).unwrap_or(self.column);
        let at = CellRef::new(self.row, self.column);
        let (right, down) = (number(tag, "MergeAcross").unwrap_or(0), number(tag, "MergeDown").unwrap_or(0));
        if let Some(sheet) = self.sheet.as_mut().filter(|_| right > 0 || down > 0) {
            let to = CellRef::new(at.row.saturating_add(down), at.column.saturating_add(right));
            sheet.look.merges.push(Area { from: at, to });
        }
        self.column = at.column.saturating_add(1).saturating_add(right);
        let style = value(tag, "StyleID").and_then(|style| self.styles.get(&style).copied());
        self.formula = value(tag, "Formula").map(|formula| (at, formula));
        self.cell = Some((at, style));
    }

    fn text(&mut self, text: &str) {
        if let Some((_, data)) = &mut self.data {
            data.push_str(text);
        } else if self.in_visible
            && let Some(sheet) = &mut self.sheet
        {
            sheet.hidden |= text.trim().to_lowercase().contains("hidden");
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "Style" => self.style = None,
            "Row" => {
                self.end_formula();
                self.row = self.row.saturating_add(1);
            }
            "Data" => self.end_data(),
            "Visible" => self.in_visible = false,
            "Worksheet" => {
                let over = self.cells > self.most_cells;
                self.sheets.extend(self.sheet.take().map(|sheet| match over {
                    true => Err((sheet.name, SheetProblem::TooLarge { limit: self.most_cells })),
                    false => Ok(sheet),
                }));
            }
            _ => {}
        }
    }

    fn end_data(&mut self) {
        let (Some((kind, raw)), Some((at, encoding)), Some(sheet)) = (self.data.take(), self.cell, &mut self.sheet)
        else {
            return;
        };
        self.cells += 1;
        if self.cells > self.most_cells {
            sheet.cells.clear();
            return;
        }
        let number = || raw.trim().parse::<f64>().ok();
        let value = match kind.as_deref() {
            Some("Number") => number().map(Value::Number),
            Some("Boolean") => Some(Value::Bool(raw.trim() == "1")),
            Some("DateTime") => serial(&raw).map(Value::Date),
            Some("Error") => Some(Value::Error),
            _ => None,
        };
        let value = value.unwrap_or(Value::Text);
        if value == Value::Text && encoding.is_some() {
            sheet.look.runs.insert(at, vec![Run { from: 0, encoding }]);
        }
        let raw = match value {
            Value::Bool(yes) => if yes { "TRUE" } else { "FALSE" }.into(),
            Value::Date(serial) => serial.to_string().into(),
            _ => raw.into(),
        };
        sheet.cells.push(RawCell { at, raw, value });
    }
}

/// `2022-10-21T12:00:00.000` as the serial number of Excel. The day is what rosters mean: of a time that cannot be read it is
/// taken all the same.
fn serial(text: &str) -> Option<f64> {
    let (day, time) = text.trim().split_once('T').unwrap_or((text.trim(), ""));
    let days = f64::from(Date::from_iso(day)?.days_since_1970()) + 25_569.0;
    let parts = time.split(':').map(|part| part.parse::<f64>().unwrap_or(0.0));
    let seconds: f64 = parts.zip([3600.0, 60.0, 1.0]).map(|(part, each)| part * each).sum();
    Some(days + seconds / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_indexes_merges_and_hidden_parts() {
        let text = r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Styles><Style ss:ID="s1"><Font ss:FontName=".VnTime"/></Style></Styles>
            <Worksheet ss:Name="A &amp; B"><Table><Column/><Column ss:Index="3" ss:Hidden="1"/>
            <Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">H&#7885; t&#234;n</Data></Cell>
            <Cell ss:StyleID="s1"><Data ss:Type="String">Hä</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="Number">1.5</Data></Cell>
            <Cell><Data ss:Type="DateTime">2022-10-21T12:00:00.000</Data></Cell></Row></Table>
            <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"#;
        let limits = Limits { cells: 10, ..Limits::default() };
        let sheets: Vec<RawSheet> = sheets(text, &limits).unwrap().into_iter().map(Result::unwrap).collect();
        let sheet = &sheets[0];
        assert_eq!((sheet.name.as_str(), sheet.hidden), ("A & B", true));
        let cells: Vec<String> = sheet.cells.iter().map(|cell| format!("{} {}", cell.at, cell.raw)).collect();
        assert_eq!(cells, ["A2 Họ tên", "C2 Hä", "B3 1.5", "C3 44855.5"]);
        assert_eq!(
            (sheet.look.hidden_rows.as_slice(), sheet.look.hidden_columns.as_slice()),
            (&[(2, 2)][..], &[(2, 2)][..])
        );
        assert_eq!(sheet.look.merges.len(), 1);
        assert!(sheet.look.runs.contains_key(&CellRef::new(1, 2)));
    }

    #[test]
    fn an_entity_that_nothing_is_known_of_stays_to_be_seen() {
        let text = r#"<?xml version="1.0"?><Workbook><Worksheet ss:Name="A"><Table>
            <Row><Cell><Data>Nguy&ecirc;n &#x1EA4;n &#xD800;</Data></Cell></Row></Table></Worksheet></Workbook>"#;
        let limits = Limits { cells: 10, ..Limits::default() };
        let sheets: Vec<RawSheet> = sheets(text, &limits).unwrap().into_iter().map(Result::unwrap).collect();
        assert_eq!(&*sheets[0].cells[0].raw, "Nguy&ecirc;n Ấn &#xD800;");
    }
}
