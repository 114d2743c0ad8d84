//! OpenDocument spreadsheets, as LibreOffice writes them: an uncompressed `mimetype` first, covered cells under merges.

use super::Failure;
use crate::sheet::{Align, Book, Cell, Look, Sheet, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;
/// A4 across, fitted to the width of one page.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles><style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.2cm" fo:margin-right="1cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="a4"/></office:master-styles>
</office:document-styles>
"#;
const OPENING: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'"/></office:font-face-decls>
<office:automatic-styles>
<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
"#;

/// The file's bytes; all its members bear the same date, so that two runs give the same ones.
pub fn bytes(book: &Book) -> Result<Vec<u8>, Failure> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let packed = stored.compression_method(CompressionMethod::Deflated);
    for (name, options, text) in [
        ("mimetype", stored, MIMETYPE),
        ("META-INF/manifest.xml", packed, MANIFEST),
        ("styles.xml", packed, STYLES),
        ("content.xml", packed, &content(book)?),
    ] {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content(book: &Book) -> Result<String, Failure> {
    let looks: BTreeSet<(Look, bool)> = book.sheets.iter().flat_map(|sheet| sheet.cells.values()).map(key).collect();
    let names: BTreeMap<(Look, bool), String> =
        looks.into_iter().enumerate().map(|(at, look)| (look, format!("c{at}"))).collect();
    let mut xml = String::from(OPENING);
    for (at, width) in book.sheets.iter().flat_map(|sheet| &sheet.widths).enumerate() {
        writeln!(
            xml,
            r#"<style:style style:name="w{at}" style:family="table-column"><style:table-column-properties style:column-width="{:.2}cm"/></style:style>"#,
            width * 0.21
        )?;
    }
    let heights: BTreeSet<u32> =
        book.sheets.iter().flat_map(|sheet| sheet.heights.values()).map(|height| tenths(*height)).collect();
    for height in heights {
        writeln!(
            xml,
            r#"<style:style style:name="h{height}" style:family="table-row"><style:table-row-properties style:row-height="{}pt" style:use-optimal-row-height="false"/></style:style>"#,
            f64::from(height) / 10.0
        )?;
    }
    for ((look, date), name) in &names {
        style(&mut xml, *look, *date, name)?;
    }
    xml.push_str("</office:automatic-styles>\n<office:body><office:spreadsheet>\n");
    let mut first_width = 0;
    for sheet in &book.sheets {
        table(&mut xml, sheet, &names, first_width)?;
        first_width += sheet.widths.len();
    }
    xml.push_str("</office:spreadsheet></office:body></office:document-content>\n");
    Ok(xml)
}

/// A height in tenths of a point, which names its style.
fn tenths(height: f64) -> u32 {
    (height * 10.0).round().clamp(0.0, 10_000.0) as u32
}

fn key(cell: &Cell) -> (Look, bool) {
    (cell.look, matches!(cell.value, Value::Date(_)))
}

fn style(xml: &mut String, look: Look, date: bool, name: &str) -> Result<(), Failure> {
    let align = match look.align {
        Align::Left => "start",
        Align::Center => "center",
    };
    let day = if date { r#" style:data-style-name="day""# } else { "" };
    let border = if look.border { r#" fo:border="0.5pt solid #000000""# } else { "" };
    let ground = if look.shade { r##" fo:background-color="#ddebf7""## } else { "" };
    let weight = if look.bold { r#" fo:font-weight="bold""# } else { "" };
    let slant = if look.italic { r#" fo:font-style="italic""# } else { "" };
    writeln!(
        xml,
        r#"<style:style style:name="{name}" style:family="table-cell"{day}><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle"{border}{ground}/><style:paragraph-properties fo:text-align="{align}"/><style:text-properties style:font-name="Times New Roman" fo:font-size="{}pt"{weight}{slant}/></style:style>"#,
        look.size
    )?;
    Ok(())
}

fn table(
    xml: &mut String,
    sheet: &Sheet,
    names: &BTreeMap<(Look, bool), String>,
    first_width: usize,
) -> Result<(), Failure> {
    writeln!(xml, r#"<table:table table:name="{}">"#, escaped(&sheet.name))?;
    for at in 0..sheet.widths.len() {
        writeln!(xml, r#"<table:table-column table:style-name="w{}"/>"#, first_width + at)?;
    }
    let last_row = sheet.cells.keys().map(|(row, _)| *row).max().unwrap_or(0);
    for row in 0..=last_row {
        match sheet.heights.get(&row) {
            Some(height) => write!(xml, r#"<table:table-row table:style-name="h{}">"#, tenths(*height))?,
            None => xml.push_str("<table:table-row>"),
        }
        for column in 0..=sheet.last() {
            cell(xml, sheet, row, column, names)?;
        }
        xml.push_str("</table:table-row>\n");
    }
    xml.push_str("</table:table>\n");
    Ok(())
}

fn cell(
    xml: &mut String,
    sheet: &Sheet,
    row: u32,
    column: u16,
    names: &BTreeMap<(Look, bool), String>,
) -> Result<(), Failure> {
    let Some(cell) = sheet.cells.get(&(row, column)) else {
        xml.push_str("<table:table-cell/>");
        return Ok(());
    };
    let inside = sheet
        .merges
        .iter()
        .find(|(top, left, bottom, right)| (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column));
    let look = names.get(&key(cell)).map_or("", String::as_str);
    let span = match inside {
        Some((top, left, bottom, right)) if (*top, *left) == (row, column) => {
            format!(
                r#" table:number-columns-spanned="{}" table:number-rows-spanned="{}""#,
                right - left + 1,
                bottom - top + 1
            )
        }
        Some(_) => {
            write!(xml, r#"<table:covered-table-cell table:style-name="{look}"/>"#)?;
            return Ok(());
        }
        None => String::new(),
    };
    let (kind, text) = match &cell.value {
        Value::Empty => (String::new(), String::new()),
        Value::Text(text) | Value::TextFormula(_, text) => (r#" office:value-type="string""#.to_owned(), text.clone()),
        Value::Number(number) | Value::NumberFormula(_, number) => {
            (format!(r#" office:value-type="float" office:value="{number}""#), number.to_string())
        }
        Value::Date(serial) => {
            let (year, month, day) = civil(*serial);
            let value = format!(r#" office:value-type="date" office:date-value="{year:04}-{month:02}-{day:02}""#);
            (value, format!("{day:02}/{month:02}/{year:04}"))
        }
    };
    write!(xml, r#"<table:table-cell table:style-name="{look}"{span}{kind}>"#)?;
    if !text.is_empty() {
        write!(xml, "<text:p>{}</text:p>", escaped(&text))?;
    }
    xml.push_str("</table:table-cell>");
    Ok(())
}

/// Year, month and day of a serial after February 1900.
fn civil(serial: u32) -> (u32, u32, u32) {
    let (mut year, mut left) = (1900, serial - 2);
    let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while left >= 365 + u32::from(leap(year)) {
        left -= 365 + u32::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for days in [31, 28 + u32::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < days {
            break;
        }
        left -= days;
        month += 1;
    }
    (year, month, left + 1)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
