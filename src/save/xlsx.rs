//! Sheets → the bytes of an Excel workbook. The only place that names rust_xlsxwriter; the same sheets and date always
//! give the same bytes.

mod chart;
mod entry;
mod formats;
mod marks;
mod page;
mod text;
mod usual;

use crate::draw::sheet::{Area, Laid, ROWS, Sheet, Style, Target, Value, Workbook, laid_out};
use crate::model::{Date, OWN_OUTPUT};
use crate::parallel::each;
use crate::place::CellRef;
use formats::Formats;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Formula, IgnoreError, Url, Worksheet};
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Links of a sheet.
const LINKS: usize = 65_530;
/// Characters of a link, in the units in which Excel counts.
const LINK_LENGTH: usize = 2_080;
/// Rows of a list that are worth a file of their own while the workbook is written.
const LONG: usize = 4_096;
/// Four lists of 60,000 rows: 11.47 MB at level 6, the library's own; 11.48 MB at 5, in a sixth less time of the whole run.
const COMPRESSION: u8 = 5;
/// Days from Excel's 30/12/1899 to 01/01/1970.
const EPOCH: i32 = 25_569;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum XlsxFailure {
    /// Long sheets pass through that folder.
    #[error("no temporary file in {}", folder.display())]
    Temporary { folder: PathBuf, source: io::Error },
    /// A mistake of the program: sheets that no workbook can hold.
    #[error("the workbook could not be written")]
    Sheets(#[source] rust_xlsxwriter::XlsxError),
}

impl From<rust_xlsxwriter::XlsxError> for XlsxFailure {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        match error {
            rust_xlsxwriter::XlsxError::TempFileError(folder, source) => Self::Temporary { folder, source },
            // The workbook itself is written to memory: only what comes back from temporary files can fail.
            rust_xlsxwriter::XlsxError::IoError(source) => Self::Temporary { folder: std::env::temp_dir(), source },
            other => Self::Sheets(other),
        }
    }
}

/// Writes a workbook. `date` is the date of creation that stands in the file. A sheet that is too long goes on in further
/// sheets; a text that is too long is cut and ends with the workbook's mark. At most `jobs` sheets are written at a time; the bytes do
/// not depend on it.
///
/// # Errors
/// Only for sheets that no Excel file can hold, such as merged areas that overlap.
pub fn xlsx(workbook: &Workbook<'_>, date: Date, jobs: usize) -> Result<Vec<u8>, XlsxFailure> {
    xlsx_with_limit(workbook, date, jobs, ROWS)
}

fn xlsx_with_limit(workbook: &Workbook<'_>, date: Date, jobs: usize, limit: u32) -> Result<Vec<u8>, XlsxFailure> {
    let parts = laid_out(workbook, limit);
    let mut targets: BTreeMap<&str, &str> = BTreeMap::new();
    for part in &parts {
        targets.entry(part.sheet.name.as_str()).or_insert(&part.name);
    }

    let lists = parts.iter().find(|part| Some(part.at) == workbook.lists).map(|part| part.name.clone());

    let mut file = rust_xlsxwriter::Workbook::new();
    file.set_default_format(&formats::body(), 20, 64)?;
    file.set_zip_compression_level(COMPRESSION);
    let created =
        ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), date.month() as u8, date.day() as u8)?;
    let mut properties = DocProperties::new().set_title(&workbook.title).set_author(&workbook.author);
    if let Some(output) = workbook.output {
        properties = properties.set_custom_property(OWN_OUTPUT, output);
    }
    file.set_properties(&properties.set_creation_datetime(&created));
    if parts.iter().any(|part| is_long(&part.sheet)) {
        number_formats(&mut file)?;
    }
    for Laid { name, sheet: part, .. } in &parts {
        // A long sheet goes to a file of the library's own row by row, so that only its packed bytes are in memory.
        let paper = if is_long(part) { file.add_worksheet_with_constant_memory()? } else { file.add_worksheet() };
        paper.set_name(name)?;
    }
    // Each sheet is one thread's alone.
    let papers: Vec<Mutex<&mut Worksheet>> = file.worksheets_mut().iter_mut().map(Mutex::new).collect();
    let written = each(jobs, parts.len(), Formats::default, |formats, at| {
        let part = &parts[at];
        let mut paper = papers[at].lock().unwrap_or_else(PoisonError::into_inner);
        let writing = Writing { workbook, name: &part.name, targets: &targets, lists: lists.as_deref() };
        write_sheet(&mut paper, &part.sheet, formats, &writing)
    });
    written.into_iter().collect::<Result<(), XlsxFailure>>()?;
    drop(papers);
    Ok(file.save_to_buffer()?)
}

/// Sheets in files of their own take the numbers of their formats from the workbook as they come: here all of them come in one
/// order, so that the bytes do not depend on which thread is first.
fn number_formats(file: &mut rust_xlsxwriter::Workbook) -> Result<(), XlsxFailure> {
    let mut formats = Formats::default();
    let mut paper = file.new_worksheet_with_constant_memory()?;
    for (row, quoted) in [(0, false), (1, true)] {
        for (column, style) in (0..).zip(Style::ALL) {
            paper.write_blank(row, column, formats.get(*style, quoted))?;
        }
    }
    Ok(())
}

fn write_sheet(
    paper: &mut Worksheet,
    part: &Sheet<'_>,
    formats: &mut Formats,
    writing: &Writing<'_>,
) -> Result<(), XlsxFailure> {
    page::set_up(paper, part)?;
    write_cells(paper, part, formats, writing)?;
    if part.hidden {
        paper.set_hidden(true);
    }
    for asked in &part.entries {
        entry::insert(paper, asked, writing.lists)?;
    }
    for drawn in &part.charts {
        chart::insert(paper, writing.name, drawn)?;
    }
    for area in &part.bars {
        marks::bar(paper, area)?;
    }
    for line in &part.sparklines {
        marks::sparkline(paper, line, writing.targets[line.sheet.as_str()])?;
    }
    Ok(())
}

fn is_long(sheet: &Sheet<'_>) -> bool {
    sheet.long.as_ref().is_some_and(|long| long.len() > LONG)
}

/// What writing a cell needs to know of the whole workbook.
struct Writing<'a> {
    workbook: &'a Workbook<'a>,
    /// Of the sheet that is written.
    name: &'a str,
    /// Names of sheets as wished, and as they became.
    targets: &'a BTreeMap<&'a str, &'a str>,
    /// The sheet that lists of entries stand in.
    lists: Option<&'a str>,
}

fn write_cells(
    paper: &mut Worksheet,
    sheet: &Sheet<'_>,
    formats: &mut Formats,
    writing: &Writing<'_>,
) -> Result<(), XlsxFailure> {
    let mut merges: BTreeMap<u32, Vec<&Area>> = BTreeMap::new();
    for area in sheet.merges.iter().filter(|area| area.first != area.last) {
        merges.entry(area.first.row).or_default().push(area);
    }
    let mut links = 0;
    let mut columns = usual::Columns::default();
    for at in 0..sheet.height() {
        let Some((row, drawn)) = u32::try_from(at).ok().zip(sheet.row(at)) else { break };
        if let Some(list) = sheet.long.as_ref().filter(|_| is_long(sheet)) {
            columns.before_row(paper, list, at, formats)?;
        }
        // See `close` for the very last row that Excel has.
        if let Some(height) = drawn.height.filter(|_| !(row == ROWS - 1 && is_long(sheet))) {
            paper.set_row_height(row, height)?;
        }
        // Merging writes into the cells, so it comes before the cells themselves.
        for area in merges.get(&row).into_iter().flatten() {
            if let Some(cell) = drawn.cells.get(area.first.column as usize) {
                let (first, last) = (column(area.first.column), column(area.last.column));
                paper.merge_range(row, first, area.last.row, last, "", formats.get(cell.style, false))?;
            }
        }
        for (beside, cell) in (0..).zip(&drawn.cells) {
            if let Some(address) = cell.link.as_ref().and_then(|target| address(target, writing.targets))
                && links < LINKS
            {
                links += 1;
                // The number is written over the link's text and keeps its link.
                let place = format!("{}!{}", writing.name, CellRef::new(row, beside.into()));
                let tip = writing.workbook.link_tip.replace("{cell}", &place);
                paper.write_url(row, beside, Url::new(address).set_text(" ").set_tip(tip))?;
            }
            let look = Look { style: cell.style, usual: columns.have(beside, cell.style) };
            write_value(paper, (row, beside), &cell.value, (formats, look), writing, &mut links)?;
        }
    }
    if is_long(sheet) {
        close(paper, sheet, formats)?;
        columns.end(paper)?;
    }
    if let (Some(last), Some(beside)) = (sheet.height().checked_sub(1), sheet.widths.len().checked_sub(1)) {
        let last = u32::try_from(last).unwrap_or(ROWS - 1);
        // Decision numbers that look like numbers are meant as text.
        paper.ignore_error_range(0, 0, last, column(beside as u32), IgnoreError::NumberStoredAsText)?;
    }
    Ok(())
}

/// rust_xlsxwriter 0.102 writes the last row of a sheet in a file of its own twice where it has a height, which Excel takes for
/// damage: an empty row without one comes last.
fn close(paper: &mut Worksheet, sheet: &Sheet<'_>, formats: &mut Formats) -> Result<(), XlsxFailure> {
    if let Some(row) = u32::try_from(sheet.height()).ok().filter(|row| *row < ROWS) {
        paper.write_blank(row, 0, formats.get(Style::Note, false))?;
    }
    Ok(())
}

/// How a cell looks, and whether its column looks so by itself.
#[derive(Clone, Copy)]
struct Look {
    style: Style,
    usual: bool,
}

fn write_value(
    paper: &mut Worksheet,
    (row, beside): (u32, u16),
    value: &Value,
    (formats, Look { style, usual }): (&mut Formats, Look),
    writing: &Writing<'_>,
    links: &mut usize,
) -> Result<(), XlsxFailure> {
    match value {
        Value::Number(number) if usual && number.is_finite() => paper.write_number(row, beside, *number)?,
        Value::Text(text) if usual && !text.is_empty() && !text::looks_like_formula(text) => {
            paper.write_string(row, beside, &*text::fitting(text, &writing.workbook.cut_mark))?
        }
        Value::Empty => paper.write_blank(row, beside, formats.get(style, false))?,
        Value::Text(text) => {
            let text = text::fitting(text, &writing.workbook.cut_mark);
            paper.write_string_with_format(row, beside, &*text, formats.get(style, text::looks_like_formula(&text)))?
        }
        Value::Number(number) if number.is_finite() => {
            paper.write_number_with_format(row, beside, *number, formats.get(style, false))?
        }
        Value::Number(_) => {
            paper.write_string_with_format(row, beside, crate::draw::sheet::ABSENT, formats.get(style, false))?
        }
        Value::Date(date) => {
            let serial = date.days_since_1970() + EPOCH;
            let format = formats.get(style, false);
            // Excel knows no day before 01/03/1900 for certain: such a date stands as text.
            if serial > 60 && usual {
                paper.write_number(row, beside, serial)?
            } else if serial > 60 {
                paper.write_number_with_format(row, beside, serial, format)?
            } else {
                let text = format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
                paper.write_string_with_format(row, beside, text, format)?
            }
        }
        Value::Link { text, target } => {
            let text = text::fitting(text, &writing.workbook.cut_mark);
            let quoted = text::looks_like_formula(&text);
            match address(target, writing.targets).filter(|_| *links < LINKS) {
                Some(address) => {
                    *links += 1;
                    let url = Url::new(address).set_text(&*text);
                    paper.write_url_with_format(row, beside, url, formats.get(style, quoted))?
                }
                None => paper.write_string_with_format(row, beside, &*text, formats.get(style, quoted))?,
            }
        }
        Value::Formula { formula, result } => {
            let formula = Formula::new(formula).set_result(result);
            paper.write_formula_with_format(row, beside, formula, formats.get(style, false))?
        }
    };
    Ok(())
}

/// The link as the library wants it, or nothing where Excel could not follow it: the text then stands alone.
fn address(target: &Target, targets: &BTreeMap<&str, &str>) -> Option<String> {
    let address = match target {
        Target::Sheet { name, cell } => {
            let name = targets.get(name.as_str())?;
            format!("internal:'{}'!{cell}", name.replace('\'', "''"))
        }
        Target::File(path) if path.contains(['#', '%']) => return None,
        Target::File(path) => format!("file:///{path}"),
    };
    (address.encode_utf16().count() <= LINK_LENGTH).then_some(address)
}

fn column(column: u32) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::{LONG, address, xlsx, xlsx_with_limit};
    use crate::draw::sheet::{Cell, Long, Row, Sheet, Style, Target, Value, Workbook};
    use crate::model::Date;
    use crate::place::CellRef;
    use std::collections::BTreeMap;

    fn workbook(rows: usize) -> Workbook<'static> {
        let formula = Value::Formula { formula: "=SUM(A1:A1)".into(), result: "7".into() };
        let cells = vec![
            Cell::text("=1+1", Style::Text),
            Cell::number(Some(7.0), Style::Count),
            Cell::date(Date::new(2022, 10, 21), Style::Day),
            Cell::new(formula, Style::TotalCount),
            Cell::link("tệp", Target::File("a b/ă.pdf".into()), Style::Link),
            Cell::number(Some(f64::NAN), Style::Count),
        ];
        let sheet =
            Sheet { name: "Một/hai".into(), rows: vec![Row { cells, height: None }; rows], ..Sheet::default() };
        Workbook { title: "Thử".into(), sheets: vec![sheet.clone(), sheet], ..Workbook::default() }
    }

    fn day() -> Date {
        Date::new(2026, 1, 5).unwrap()
    }

    #[test]
    fn the_same_sheets_give_the_same_bytes() {
        let bytes = xlsx(&workbook(3), day(), 1).unwrap();
        assert!(bytes.starts_with(b"PK"));
        assert_eq!(bytes, xlsx(&workbook(3), day(), 1).unwrap());
        assert_ne!(bytes, xlsx(&workbook(3), Date::new(2026, 1, 6).unwrap(), 1).unwrap());
    }

    #[test]
    fn a_long_sheet_is_written_in_parts() {
        assert!(xlsx_with_limit(&workbook(10), day(), 1, 4).is_ok());
    }

    #[test]
    fn rows_of_a_long_sheet_stand_once_and_in_order() {
        use std::io::Read;
        let tall = |text: &str| Row { cells: vec![Cell::text(text, Style::Note)], height: Some(30.0) };
        let long = Long::new(1, LONG + 1, |at| Row { cells: vec![Cell::ordinal(at)], height: Some(20.0) });
        let rows = vec![tall("above"), tall("below"), Row::default()];
        let sheet = Sheet { name: "Dài".into(), rows, long: Some(long), ..Sheet::default() };
        let mut other = sheet.clone();
        other.rows[0].cells = vec![Cell::text("=1", Style::Wrong), Cell::text("khác", Style::Error)];
        let book = Workbook { sheets: vec![sheet, other], ..Workbook::default() };
        let bytes = xlsx(&book, day(), 1).unwrap();
        assert!((2..5).all(|jobs| xlsx(&book, day(), jobs).unwrap() == bytes), "on any number of threads");
        let mut text = String::new();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut text).unwrap();
        let number = |row: &str| row.split_once('"').and_then(|(number, _)| number.parse::<usize>().ok());
        let numbers: Vec<usize> = text.split("<row r=\"").skip(1).filter_map(number).collect();
        assert!(numbers.len() >= LONG + 3 && numbers.is_sorted_by(|a, b| a < b), "{:?}", numbers.last());
    }

    #[test]
    fn links_that_excel_could_not_follow_stay_texts() {
        let targets = BTreeMap::from([("Ô'x", "Ô'x (2)")]);
        let sheet = |name: &str| Target::Sheet { name: name.into(), cell: CellRef::new(0, 0) };
        assert_eq!(address(&sheet("Ô'x"), &targets).as_deref(), Some("internal:'Ô''x (2)'!A1"));
        assert_eq!(address(&sheet("không có"), &targets), None);
        assert_eq!(address(&Target::File("a#b.pdf".into()), &targets), None);
    }
}
