//! A file → tables. The only room where dirt is cleaned: nothing is lost, and nothing repaired in silence.

mod across;
mod ambiguity;
pub mod apart;
mod below;
mod by_column;
mod by_values;
mod cleaned;
mod content;
mod csv_text;
pub mod date_order;
mod docx;
mod evidence;
mod filled;
mod folder;
mod formula;
mod given_names;
mod grammar;
mod grid;
mod groups;
mod header;
mod header_rows;
mod heading;
mod html_table;
mod index_row;
pub mod json;
pub mod kept;
mod kind;
pub mod learn;
pub mod legacy;
mod limits;
mod looks;
mod lost;
mod markup;
mod member;
mod numbering;
mod on_side;
mod one_unit;
mod own;
mod pack;
mod prefilled;
mod profile;
mod prose;
mod quick;
mod remarks;
mod returned;
mod rows;
mod sector_columns;
mod share;
mod sheet;
pub mod shown;
mod sniff;
mod spelling;
mod spreadsheetml;
mod struck;
mod summary;
mod sums;
mod taker;
mod titles;
mod under_kinds;
mod unfilled;
mod untabled;
mod words;
mod workbook;
mod workbook_errors;

pub use folder::{Source, sources};
pub use grammar::{Grammar, UnknownWord};
pub use kept::Shelf;
pub use limits::Limits;
pub use own::OwnOutputs;
pub use profile::Profile;
pub use spelling::Spellings;

use crate::hash;
use crate::issue::{FileProblem, Issue, Problem, ReturnProblem};
use crate::place::Place;
use crate::roster::table::File;
use grid::Laid;
use returned::Says;
use sniff::{Format, Sniffed};
use std::path::Path;

use workbook::{Container, LaidResult};

/// The words that reading goes by. All texts of the lists are compared lower case with their tone marks, so spellings
/// without marks are listed beside those with them.
#[derive(Debug, Default)]
pub struct ReadSettings {
    pub spellings: Spellings,
    pub letterhead: Vec<String>,
    pub total: Vec<String>,
    pub footer: Vec<String>,
    pub note: Vec<String>,
    /// Words by which a text may take a row out.
    pub takes_out: Vec<String>,
    /// Phrases that say what became of a row: "đã được khen", "đang đề nghị".
    pub states: Vec<String>,
    /// How a sheet begins that tells how a form is filled in.
    pub guide: Vec<String>,
    pub group: Vec<String>,
    pub ditto: Vec<String>,
    /// Words of a title that make a list of names a list of awards.
    pub award_titles: Vec<String>,
    /// Events at which awards are given, and who is at them, folded: a list of those is none of awards.
    pub events: Vec<String>,
    /// Words of a title that says how many there are.
    pub summary_titles: Vec<String>,
    /// Captions that programs write into a table made of another, folded.
    pub pivot: Vec<String>,
    /// What the names of districts and communes begin with, folded.
    pub places: Vec<String>,
    /// How the members of a unit are called.
    pub members: Vec<String>,
    /// Headers that were learned from difficult files.
    pub profiles: Vec<Profile>,
    /// Words of a title that make a list with a column for each year a list of participation.
    pub participation_titles: Vec<String>,
    pub limits: Limits,
    /// How the program's own outputs are known.
    pub own: OwnOutputs,
}

/// Reads a file of the input. What cannot be read is a file with a failure, never an error of the run. `program` is this very
/// program, to be started for files that are not trusted; without it they are read here.
pub fn source(source: &Source, settings: &ReadSettings, program: Option<&Path>) -> File {
    source_or_kept(source, settings, program, None)
}

/// The same; cells that the shelf holds are taken from it, others are put there.
pub fn source_or_kept(
    source: &Source,
    settings: &ReadSettings,
    program: Option<&Path>,
    shelf: Option<&Shelf<'_>>,
) -> File {
    let failed = |problem: FileProblem| File {
        path: source.path.clone(),
        sha256: String::new(),
        bytes: 0,
        format: "",
        sheets: Vec::new(),
        failure: Some(Issue::new(problem, Place::file(source.path.as_str()))),
        issues: Vec::new(),
        filled: Vec::new(),
        returned: Vec::new(),
    };
    match content::content(source, settings) {
        Ok(content) => content_of(&content, &source.path, settings, program, shelf),
        Err(problem) => failed(problem),
    }
}

/// What tells whether a file of the input is the same as before: the hash of its content, or the code of what is wrong with
/// it. Nothing where it cannot be told.
pub fn fingerprint(source: &Source, settings: &ReadSettings) -> Option<String> {
    match content::content(source, settings) {
        Ok(content) => Some(hash::sha256(&content)),
        Err(FileProblem::Unreadable { .. }) => None,
        Err(problem) => Some(problem.code().to_owned()),
    }
}

/// Reads the content of a file in this process; `path` is what places show.
pub fn bytes(content: &[u8], path: &str, settings: &ReadSettings) -> File {
    content_of(content, path, settings, None, None)
}

fn content_of(
    content: &[u8],
    path: &str,
    settings: &ReadSettings,
    program: Option<&Path>,
    shelf: Option<&Shelf<'_>>,
) -> File {
    let mut file = File {
        path: path.to_owned(),
        sha256: hash::sha256(content),
        bytes: content.len() as u64,
        format: "",
        sheets: Vec::new(),
        failure: None,
        issues: Vec::new(),
        filled: Vec::new(),
        returned: Vec::new(),
    };
    let place = Place::file(path);
    let name = kept::name(&file.sha256, &settings.limits);
    let sheets = match shelf.and_then(|shelf| (shelf.recall)(&name)).and_then(|bytes| kept::decode(&bytes)) {
        Some((format, sheets)) => {
            file.format = format;
            Ok(sheets.into_iter().map(Ok).collect())
        }
        None => {
            let sheets = sheets_of(content, settings, program, &mut file.format);
            if let (Some(shelf), Ok(sheets)) = (shelf, &sheets) {
                put_on(shelf, &name, file.format, sheets);
            }
            sheets
        }
    };
    let sheets = match sheets {
        Ok(sheets) => sheets,
        Err(problem) => {
            file.failure = Some(Issue::new(problem, place));
            return file;
        }
    };
    let first = sheets.first().and_then(|sheet| sheet.as_ref().ok());
    if first.is_some_and(|first| settings.own.has_table(first)) {
        file.failure = Some(Issue::new(FileProblem::OwnOutput, place));
        return file;
    }
    if !fits(path, file.format) {
        let really = file.format.to_owned();
        file.issues.push(Issue::new(FileProblem::WrongExtension { really }, place.clone()));
    }
    for read in sheets {
        match read {
            Ok(laid) => {
                if let Some(filled) = filled::filled(&laid, &place) {
                    file.filled.push(filled);
                    continue;
                }
                if let Some((sheet, says)) = returned::returned(&laid, &place, file.sheets.len()) {
                    match says {
                        Says::Nothing => {}
                        Says::Rows(returned) => file.returned.push(*returned),
                        Says::Damaged(at) => {
                            file.issues.push(Issue::new(ReturnProblem::SheetDamaged, sheet.place.at(at)));
                        }
                    }
                    file.sheets.push(sheet);
                    continue;
                }
                let (sheet, issues) = sheet::sheet(laid, &place, settings);
                file.issues.extend(issues);
                file.sheets.push(sheet);
            }
            Err((name, problem)) => file.issues.push(Issue::new(problem, place.in_sheet(name))),
        }
    }
    unfilled::unfilled(&mut file);
    let said = file.issues.iter().any(|issue| matches!(issue.problem, Problem::Sheet(_) | Problem::Return(_)));
    let ours = !file.filled.is_empty() || !file.returned.is_empty();
    if file.sheets.iter().all(|sheet| sheet.tables.is_empty()) && !said && !ours {
        file.issues.push(Issue::new(FileProblem::NoTable, place));
    }
    file
}

/// Keeps the cells of a file of which every sheet could be read.
fn put_on(shelf: &Shelf<'_>, name: &str, format: &str, sheets: &[LaidResult]) {
    let whole: Option<Vec<&Laid>> = sheets.iter().map(|sheet| sheet.as_ref().ok()).collect();
    if let Some(bytes) = whole.and_then(|sheets| kept::encode(format, &sheets)) {
        (shelf.keep)(name, &bytes);
    }
}

/// What a file really is, by its content: the name of the format, or a sentence.
pub fn format_of(content: &[u8], limits: &Limits) -> Result<&'static str, FileProblem> {
    sniff::sniff(content, limits).map(|sniffed| sniffed.format.name())
}

/// How many sheets the records of an `.xls` stream tell of; to try the record reader by itself.
pub fn look_at_xls_stream(stream: &[u8]) -> usize {
    looks::xls_stream(stream).len()
}

/// The sheets of a file's content, by what it really is. A packed file is opened once, not one in another.
fn sheets_of(
    content: &[u8],
    settings: &ReadSettings,
    program: Option<&Path>,
    name: &mut &'static str,
) -> Result<Vec<LaidResult>, FileProblem> {
    let limits = &settings.limits;
    let sniffed = sniff::sniff(content, limits)?;
    *name = sniffed.format.name();
    let inner = match sniffed.format {
        Format::Zipped => pack::unzipped(content, limits)?,
        Format::Gzipped => pack::gunzipped(content, limits)?,
        _ => return sheets_in(content, sniffed, settings, program),
    };
    let sniffed = sniff::sniff(&inner, limits)?;
    *name = sniffed.format.name();
    sheets_in(&inner, sniffed, settings, program)
}

fn sheets_in(
    content: &[u8],
    sniffed: Sniffed,
    settings: &ReadSettings,
    program: Option<&Path>,
) -> Result<Vec<LaidResult>, FileProblem> {
    let ReadSettings { limits, own, .. } = settings;
    if own.has_workbook(content, sniffed.format) {
        return Err(FileProblem::OwnOutput);
    }
    let raw = match sniffed.format {
        Format::Workbook(container) => match (program.filter(|_| !sniffed.trusted), container) {
            (Some(program), _) => apart::sheets(program, content, container, limits)?,
            (None, Container::Xlsx) => return workbook::laid(sniffed.unpacked.as_deref().unwrap_or(content), limits),
            (None, _) => workbook::sheets(content, container, limits)?,
        },
        Format::Text if own.has_text(content) => return Err(FileProblem::OwnOutput),
        Format::Text => vec![Ok(csv_text::sheet(content, "CSV")?)],
        Format::Html => match markup::text(content) {
            page if own.has_page(&page) => return Err(FileProblem::OwnOutput),
            page => html_table::sheets(&page, limits),
        },
        Format::Word => return docx::sheets(content, limits),
        Format::SpreadsheetMl => spreadsheetml::sheets(&markup::text(content), limits)?,
        Format::Zipped | Format::Gzipped => return Err(FileProblem::SeveralInside { files: 1 }),
    };
    Ok(raw.into_iter().map(|sheet| sheet.map(Laid::from)).collect())
}

fn fits(path: &str, format: &str) -> bool {
    // "a.csv.gz" is as right a name as "a.csv".
    let path = path.to_lowercase();
    let path = path.strip_suffix(".gz").unwrap_or(&path);
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match format {
        "xlsx" => matches!(extension, "xlsx" | "xlsm" | "xltx" | "xltm"),
        "docx" => matches!(extension, "docx" | "docm"),
        "csv" => matches!(extension, "csv" | "tsv" | "txt"),
        other => extension == other,
    }
}
