//! A file → tables. The only room where dirt is cleaned: nothing is lost, and nothing repaired in silence.

mod ambiguity;
pub mod apart;
mod below;
mod cleaned;
mod csv_text;
mod folder;
mod grid;
mod groups;
mod header;
mod heading;
pub mod honorific;
pub mod json;
mod kind;
mod ledger;
pub mod legacy;
mod limits;
mod looks;
pub mod meaning;
mod rows;
pub mod shared;
mod sheet;
mod sniff;
mod spelling;
pub mod table;
pub mod text;
mod titles;
pub mod value;
mod words;
mod workbook;

pub use folder::{Source, sources};
pub use limits::Limits;
pub use spelling::Spellings;

use crate::issue::{FileProblem, Issue, Problem};
use crate::place::Place;
use sha2::{Digest, Sha256};
use sniff::Format;
use std::fs;
use std::path::Path;
use table::File;

/// The words that reading goes by. All texts of the lists are compared lower case with their tone marks, so spellings
/// without marks are listed beside those with them.
#[derive(Debug, Default)]
pub struct ReadSettings {
    pub spellings: Spellings,
    pub letterhead: Vec<String>,
    pub total: Vec<String>,
    pub footer: Vec<String>,
    pub note: Vec<String>,
    pub group: Vec<String>,
    pub ditto: Vec<String>,
    /// Words of a title that make a list of names a list of awards.
    pub award_titles: Vec<String>,
    pub limits: Limits,
}

/// Reads a file of the input. What cannot be read is a file with a failure, never an error of the run. `program` is this very
/// program, to be started for files that are not trusted; without it they are read here.
pub fn source(source: &Source, settings: &ReadSettings, program: Option<&Path>) -> File {
    let failed = |problem: FileProblem| File {
        path: source.path.clone(),
        sha256: String::new(),
        bytes: 0,
        format: "",
        sheets: Vec::new(),
        failure: Some(Issue::new(problem, Place::file(source.path.as_str()))),
        issues: Vec::new(),
    };
    if let Some(problem) = &source.skip {
        return failed(problem.clone());
    }
    let size = fs::metadata(&source.disk).map(|data| data.len()).unwrap_or_default();
    if size > settings.limits.file_bytes {
        return failed(FileProblem::TooLarge { limit: Limits::megabytes(settings.limits.file_bytes) });
    }
    match fs::read(&source.disk) {
        Ok(content) => content_of(&content, &source.path, settings, program),
        Err(error) => failed(FileProblem::Unreadable { detail: error.to_string() }),
    }
}

/// Reads the content of a file in this process; `path` is what places show.
pub fn bytes(content: &[u8], path: &str, settings: &ReadSettings) -> File {
    content_of(content, path, settings, None)
}

fn content_of(content: &[u8], path: &str, settings: &ReadSettings, program: Option<&Path>) -> File {
    let mut file = File {
        path: path.to_owned(),
        sha256: Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect(),
        bytes: content.len() as u64,
        format: "",
        sheets: Vec::new(),
        failure: None,
        issues: Vec::new(),
    };
    let place = Place::file(path);
    let limits = &settings.limits;
    let sheets = sniff::sniff(content, limits).and_then(|(format, trusted)| {
        file.format = format.name();
        match format {
            Format::Workbook(container) => match program.filter(|_| !trusted) {
                Some(program) => apart::sheets(program, content, container, limits),
                None => workbook::sheets(content, container, limits),
            },
            Format::Text => csv_text::sheet(content, "CSV").map(|sheet| vec![Ok(sheet)]),
        }
    });
    let sheets = match sheets {
        Ok(sheets) => sheets,
        Err(problem) => {
            file.failure = Some(Issue::new(problem, place));
            return file;
        }
    };
    if !fits(path, file.format) {
        let really = file.format.to_owned();
        file.issues.push(Issue::new(FileProblem::WrongExtension { really }, place.clone()));
    }
    for read in sheets {
        match read {
            Ok(raw) => {
                let (sheet, issues) = sheet::sheet(raw, &place, settings);
                file.issues.extend(issues);
                file.sheets.push(sheet);
            }
            Err((name, problem)) => file.issues.push(Issue::new(problem, place.in_sheet(name))),
        }
    }
    let said = file.issues.iter().any(|issue| matches!(issue.problem, Problem::Sheet(_)));
    if file.sheets.iter().all(|sheet| sheet.tables.is_empty()) && !said {
        file.issues.push(Issue::new(FileProblem::NoTable, place));
    }
    file
}

fn fits(path: &str, format: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
    match format {
        "xlsx" => matches!(extension.as_str(), "xlsx" | "xlsm" | "xltx" | "xltm"),
        "csv" => matches!(extension.as_str(), "csv" | "tsv" | "txt"),
        other => extension == other,
    }
}
