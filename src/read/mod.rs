//! A file → tables. The only room where dirt is cleaned: nothing is lost, and nothing repaired in silence.

mod ambiguity;
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
pub use spelling::Spellings;

use crate::issue::{FileProblem, Issue, Problem};
use crate::place::Place;
use sha2::{Digest, Sha256};
use sniff::Format;
use std::fs;
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
    /// Files over this many bytes are refused.
    pub most_bytes: u64,
}

/// Reads a file of the input. What cannot be read is a file with a failure, never an error of the run.
pub fn source(source: &Source, settings: &ReadSettings) -> File {
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
    if size > settings.most_bytes {
        return failed(FileProblem::TooLarge { limit: format!("{} MB", settings.most_bytes >> 20) });
    }
    match fs::read(&source.disk) {
        Ok(content) => bytes(&content, &source.path, settings),
        Err(error) => failed(FileProblem::Unreadable { detail: error.to_string() }),
    }
}

/// Reads the content of a file; `path` is what places show.
pub fn bytes(content: &[u8], path: &str, settings: &ReadSettings) -> File {
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
    let sheets = sniff::sniff(content).and_then(|format| {
        file.format = format.name();
        match format {
            Format::Workbook(container) => workbook::sheets(content, container, settings.most_bytes << 2),
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
