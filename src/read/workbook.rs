//! Cells, merged areas and visibility of the sheets of a workbook. Only this file and [`super::workbook_errors`] name calamine.

use super::formula;
use super::grid::{Area, Laid, Layer, RawCell, RawSheet};
use super::legacy::Encoding;
use super::limits::Limits;
use super::looks::{self, SheetLook, XlsxLook};
use super::quick::QuickMap;
use super::share;
use super::taker::Taker;
use crate::issue::{FileProblem, SheetProblem};
use crate::model::Text;
use crate::place::CellRef;
use crate::roster::table::Value;
use crate::roster::text::clean;
use calamine::{
    Data, DataRef, Dimensions, Ods, Range, Reader, Sheet, SheetType, SheetVisible, Sheets, Style, Xls, XlsOptions,
    Xlsb, Xlsx, XlsxCellReader,
};
use serde::{Deserialize, Serialize};
use std::fmt::Display;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, Sender};

/// Containers that calamine reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Container {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
}

/// What was made of a sheet, or its name and why nothing was.
type OfSheet<T> = Result<T, (String, SheetProblem)>;

/// A sheet, or why that one sheet could not be read.
pub type SheetResult = OfSheet<RawSheet>;

/// The same where its cells are laid out already.
pub type LaidResult = OfSheet<Laid>;

/// The number that stands for UTF-16 among the code pages of Windows.
const UTF_16: u16 = 1200;

/// Days from Excel's usual epoch to that of 1904.
const EPOCH_1904: f64 = 1462.0;

/// Every sheet of a workbook, in its order. A panic inside the library is the file's fault, not the run's.
pub fn sheets(content: &[u8], container: Container, limits: &Limits) -> Result<Vec<SheetResult>, FileProblem> {
    let read = AssertUnwindSafe(|| match container {
        Container::Xlsx => streamed::<RawSheet>(content, limits),
        Container::Xlsb => Xlsb::new(Cursor::new(content)).map_err(FileProblem::from).map(|b| {
            looked(dense_sheets(Sheets::Xlsb(b), limits.dense_cells), looks::xlsb(content, limits.part_bytes))
        }),
        Container::Xls => Xls::new_with_options(Cursor::new(content), xls_options(content))
            .map_err(FileProblem::from)
            .map(|b| looked(dense_sheets(Sheets::Xls(b), limits.dense_cells), looks::xls(content))),
        Container::Ods => Ods::new(Cursor::new(content))
            .map_err(FileProblem::from)
            .map(|b| looked(dense_sheets(Sheets::Ods(b), limits.dense_cells), looks::ods(content, limits))),
    });
    let calculated = AssertUnwindSafe(|| {
        let mut sheets = read.0()?;
        formula::calculate(sheets.iter_mut().flatten());
        Ok(sheets)
    });
    catch_unwind(calculated).unwrap_or_else(|_| Err(contradictory()))
}

/// The texts of BIFF8 are Unicode whatever code page the file names: many programs of the web name that of Windows, by which
/// calamine would read every byte of them.
fn xls_options(content: &[u8]) -> XlsOptions {
    let mut options = XlsOptions::default();
    options.force_codepage = looks::is_biff8(content).then_some(UTF_16);
    options
}

/// Every sheet of an xlsx file, its cells cleaned and laid out while the rest is still being unpacked.
pub fn laid(content: &[u8], limits: &Limits) -> Result<Vec<LaidResult>, FileProblem> {
    let read = AssertUnwindSafe(|| streamed::<Layer>(content, limits));
    let laid = catch_unwind(read).unwrap_or_else(|_| Err(contradictory()))?;
    // Formulas need the cells of all sheets.
    match laid.iter().flatten().any(|sheet| sheet.waits) {
        true => Ok(sheets(content, Container::Xlsx, limits)?.into_iter().map(|sheet| sheet.map(Laid::from)).collect()),
        false => Ok(laid),
    }
}

fn contradictory() -> FileProblem {
    FileProblem::Corrupt { detail: "the workbook's records contradict each other".into() }
}

/// Sheets with what calamine does not tell of them.
fn looked(sheets: Vec<SheetResult>, looks: Vec<SheetLook>) -> Vec<SheetResult> {
    let mut looks = looks.into_iter();
    let with = |sheet: SheetResult| {
        // One that could not be read has a look all the same.
        let look = looks.next();
        sheet.map(|mut sheet| {
            if let Some(look) = look {
                let merges = std::mem::take(&mut sheet.look.merges);
                sheet.look = look;
                sheet.look.merges.extend(merges);
            }
            without_shapes(&mut sheet);
            sheet
        })
    };
    sheets.into_iter().map(with).collect()
}

/// Takes the text of a shape out of the cell that it hangs on: of `.ods` files calamine tells both as one.
fn without_shapes(sheet: &mut RawSheet) {
    for shape in sheet.look.comments.iter().filter(|comment| comment.is_box) {
        let cell = sheet.cells.iter_mut().find(|cell| Some(cell.at) == shape.at && cell.value == Value::Text);
        let Some(cell) = cell else { continue };
        let text = clean(&cell.raw);
        if let Some(own) = text.strip_suffix(&shape.text).or_else(|| text.strip_prefix(&shape.text)) {
            cell.raw = own.trim().into();
        }
    }
}

/// A cell as it comes from calamine, with what its format tells.
struct Stored<'a> {
    at: CellRef,
    data: DataRef<'a>,
    format: Format,
}

/// What the format of a cell tells.
#[derive(Clone, Copy, Default)]
struct Format {
    font: Font,
    /// A number is shown as so many of a hundred.
    is_share: bool,
}

/// What the font of a cell format tells.
#[derive(Clone, Copy, Default)]
struct Font {
    encoding: Option<Encoding>,
    strikes: bool,
}

/// Cells that go from one thread to the other at once.
const BATCH: usize = 1024;

/// Goes through the sheets of an xlsx file. Unpacking a sheet and taking its cells go side by side.
fn streamed<T: Taker>(content: &[u8], limits: &Limits) -> Result<Vec<OfSheet<T::Made>>, FileProblem> {
    let most = limits.part_bytes;
    std::thread::scope(|scope| {
        let aside = std::thread::Builder::new().spawn_scoped(scope, || looks::xlsx(content, most));
        let mut book = Xlsx::new(Cursor::new(content)).map_err(FileProblem::from)?;
        let epoch = if book.has_1904_epoch() { EPOCH_1904 } else { 0.0 };
        let mut aside = Some(aside);
        let mut looks = Vec::new().into_iter();
        let mut next_look = || {
            if let Some(aside) = aside.take() {
                let found = match aside {
                    Ok(aside) => aside.join().unwrap_or_else(|panic| resume_unwind(panic)),
                    // The system has no thread to give.
                    Err(_) => looks::xlsx(content, most),
                };
                looks = found.into_iter();
            }
            // A workbook whose parts calamine finds elsewhere has no look that we know.
            looks.next().unwrap_or_default()
        };
        let mut shared = Shared::default();
        let mut sheets = Vec::new();
        for sheet in with_cells(book.sheets_metadata()) {
            let (borrowed, name) = (&mut book, sheet.name.as_str());
            let reader = catch_unwind(AssertUnwindSafe(move || {
                let book = borrowed;
                book.worksheet_cells_reader(name).map_err(unreadable)
            }));
            let made = reader.unwrap_or_else(|_| Err(contradicts())).and_then(|reader| {
                let (send, receive) = mpsc::channel();
                std::thread::scope(|scope| {
                    let reading = std::thread::Builder::new()
                        .spawn_scoped(scope, move || unpack(reader, limits.cells, &send))
                        .map_err(unreadable)?;
                    let XlsxLook { look, rich } = next_look();
                    let mut taker = T::begin(look);
                    for Stored { at, data, format: Format { font, is_share } } in receive.into_iter().flatten() {
                        let cell = match data {
                            DataRef::SharedString(text) => RawCell { at, raw: shared.text(text), value: Value::Text },
                            DataRef::Float(share) if is_share => as_share(at, share),
                            DataRef::Int(share) if is_share => as_share(at, share as f64),
                            other => match raw_cell(at, Data::from(other), epoch) {
                                Some(cell) => cell,
                                None => continue,
                            },
                        };
                        let text = rich.get(&at);
                        match text {
                            Some(text) => taker.set_runs(at, text.runs(font.encoding)),
                            None if font.encoding.is_some() => taker.set_runs(at, looks::whole(font.encoding)),
                            None => {}
                        }
                        if text.map_or(font.strikes, |text| text.is_struck(font.strikes)) {
                            taker.strike_out(at);
                        }
                        taker.take(cell);
                    }
                    reading.join().unwrap_or_else(|_| Err(contradicts()))?;
                    Ok(taker.finish(sheet.name.clone(), is_hidden(&sheet)))
                })
            });
            sheets.push(made.map_err(|problem| (sheet.name, problem)));
        }
        Ok(sheets)
    })
}

fn unpack<'a>(
    mut reader: XlsxCellReader<'a, Cursor<&[u8]>>,
    most: u64,
    send: &Sender<Vec<Stored<'a>>>,
) -> Result<(), SheetProblem> {
    let formats: Vec<Format> =
        reader.styles().iter().map(|style| Format { font: font(style), is_share: is_share(style) }).collect();
    let mut count = 0;
    let mut batch = Vec::with_capacity(BATCH);
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(unreadable)? {
        if count >= most {
            return Err(SheetProblem::TooLarge { limit: most });
        }
        count += u64::from(!matches!(cell.get_value(), DataRef::Empty));
        let (row, column) = cell.get_position();
        // A format that the workbook does not list tells nothing.
        let format = formats.get(style).map_or_else(Format::default, |format| *format);
        batch.push(Stored { at: CellRef::new(row, column), data: cell.get_value().clone(), format });
        if batch.len() == BATCH {
            // The other side ends before this one only where it fails.
            let _ = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        }
    }
    let _ = send.send(batch);
    Ok(())
}

fn font(style: &Style) -> Font {
    let Some(font) = &style.font else { return Font::default() };
    let encoding = font.name.as_ref().and_then(|name| Encoding::of_font(name));
    Font { encoding, strikes: font.has_strikethrough() }
}

fn is_share(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| share::shows_shares(&format.format_code))
}

/// A number as it is shown: "95%".
fn as_share(at: CellRef, share: f64) -> RawCell {
    RawCell { at, raw: share::shown(share).into(), value: Value::Text }
}

fn is_hidden(sheet: &Sheet) -> bool {
    sheet.visible != SheetVisible::Visible
}

fn dense_sheets(mut book: Sheets<Cursor<&[u8]>>, most_cells: u64) -> Vec<SheetResult> {
    let listed = with_cells(book.sheets_metadata());
    let epoch = if matches!(&book, Sheets::Xls(xls) if xls.has_1904_epoch()) { EPOCH_1904 } else { 0.0 };
    let mut sheets = Vec::new();
    for sheet in listed {
        let hidden = is_hidden(&sheet);
        let merges = match &mut book {
            // A sheet whose merged areas cannot be read cannot be read either; that is told below.
            Sheets::Xls(xls) => xls.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default(),
            // `looks` tells those of the others.
            _ => Vec::new(),
        };
        let read = catch_unwind(AssertUnwindSafe(|| book.worksheet_range(&sheet.name).map_err(unreadable)));
        let read = read.unwrap_or_else(|_| Err(contradicts())).and_then(|range| range_cells(&range, epoch, most_cells));
        sheets.push(raw_sheet(sheet.name, hidden, merges, read));
    }
    sheets
}

/// The sheets that can hold rows; charts and program modules are sheets too.
fn with_cells(listed: &[Sheet]) -> Vec<Sheet> {
    listed.iter().filter(|sheet| !matches!(sheet.typ, SheetType::ChartSheet | SheetType::Vba)).cloned().collect()
}

/// The workbook's shared strings, each copied once. They lie in one place while the workbook is open.
#[derive(Default)]
struct Shared {
    known: QuickMap<(usize, usize), Text>,
}

impl Shared {
    fn text(&mut self, text: &str) -> Text {
        self.known.entry((text.as_ptr() as usize, text.len())).or_insert_with(|| text.into()).clone()
    }
}

fn unreadable(error: impl Display) -> SheetProblem {
    SheetProblem::Unreadable { detail: error.to_string() }
}

fn contradicts() -> SheetProblem {
    SheetProblem::Unreadable { detail: "the sheet's cells contradict each other".to_owned() }
}

fn raw_sheet(
    name: String,
    hidden: bool,
    merges: Vec<Dimensions>,
    cells: Result<Vec<RawCell>, SheetProblem>,
) -> SheetResult {
    let merges = merges
        .iter()
        .map(|area| Area { from: CellRef::new(area.start.0, area.start.1), to: CellRef::new(area.end.0, area.end.1) })
        .collect();
    match cells {
        Ok(cells) => Ok(RawSheet { name, hidden, cells, look: SheetLook { merges, ..SheetLook::default() } }),
        Err(problem) => Err((name, problem)),
    }
}

/// The cells of a dense range. A range starts at the first used cell, so its own numbers are offsets.
fn range_cells(range: &Range<Data>, epoch: f64, most: u64) -> Result<Vec<RawCell>, SheetProblem> {
    let Some((first_row, first_column)) = range.start() else { return Ok(Vec::new()) };
    let (height, width) = range.get_size();
    if height as u64 * width as u64 > most {
        return Err(SheetProblem::TooLarge { limit: most });
    }
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Ok(range
        .used_cells()
        .filter_map(|(row, column, data)| {
            let at = CellRef::new(first_row.saturating_add(offset(row)), first_column.saturating_add(offset(column)));
            raw_cell(at, data.clone(), epoch)
        })
        .collect())
}

/// A cell that is not empty; `epoch` is the number of days that the file's epoch lies after Excel's usual one.
fn raw_cell(at: CellRef, data: Data, epoch: f64) -> Option<RawCell> {
    let (raw, value) = match data {
        Data::Empty => return None,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => (text, Value::Text),
        Data::Int(number) => (number.to_string(), Value::Number(number as f64)),
        Data::Float(number) => (number.to_string(), Value::Number(number)),
        Data::Bool(yes) => (if yes { "TRUE" } else { "FALSE" }.to_owned(), Value::Bool(yes)),
        Data::DateTime(time) if time.is_duration() => (time.as_f64().to_string(), Value::Number(time.as_f64())),
        Data::DateTime(time) => (time.as_f64().to_string(), Value::Date(time.as_f64() + epoch)),
        Data::Error(error) => (error.to_string(), Value::Error),
    };
    Some(RawCell { at, raw: raw.into(), value })
}
