//! Which files of a folder are rosters.

use crate::issue::FileProblem;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file of the input, to be read or named as skipped.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Relative to the input folder, with `/`.
    pub path: String,
    pub disk: PathBuf,
    pub skip: Option<FileProblem>,
}

const ROSTERS: &[&str] = &["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "gz"];

/// The files below the inputs, sorted by path. A file that is named itself is taken whatever it is called. Links that
/// lead out of the folder are not followed, and a folder below that cannot be entered costs one line, as a file does.
pub fn sources(inputs: &[PathBuf]) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for input in inputs {
        if input.is_dir() {
            walk(input, &input.canonicalize()?, "", &mut sources)?;
        } else {
            fs::metadata(input)?;
            let path = input.file_name().unwrap_or(input.as_os_str()).to_string_lossy().into_owned();
            sources.push(Source { path, disk: input.clone(), skip: None });
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path).then_with(|| a.disk.cmp(&b.disk)));
    sources.dedup_by(|a, b| a.disk == b.disk);
    Ok(sources)
}

fn walk(folder: &Path, root: &Path, before: &str, sources: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let disk = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if before.is_empty() { name.clone() } else { format!("{before}/{name}") };
        if entry.file_type()?.is_dir() {
            let before = sources.len();
            if !name.starts_with('.')
                && let Err(error) = walk(&disk, root, &path, sources)
            {
                sources.truncate(before);
                sources.push(Source { path, disk, skip: Some(FileProblem::Unreadable { detail: error.to_string() }) });
            }
            continue;
        }
        let inside = disk.canonicalize().is_ok_and(|real| real.starts_with(root));
        let extension = disk.extension().map_or_else(String::new, |e| e.to_string_lossy().to_lowercase());
        let skip = if name.starts_with("~$") || name.starts_with('.') {
            Some(FileProblem::Skipped)
        } else if !inside || !disk.is_file() {
            // A link to a folder could go round in a circle, and a pipe would be waited for without end.
            Some(FileProblem::NotInFolder)
        } else if matches!(extension.as_str(), "md" | "toml") {
            // The folder's own description and the office's configuration.
            continue;
        } else if !ROSTERS.contains(&extension.as_str()) {
            Some(FileProblem::UnknownType { extension })
        } else {
            None
        };
        sources.push(Source { path, disk, skip });
    }
    Ok(())
}
