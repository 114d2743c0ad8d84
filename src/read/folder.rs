//! Which files of a folder are rosters.

use super::member::{self, Member};
use crate::issue::FileProblem;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file of the input, to be read or named as skipped.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Relative to the input folder, with `/`; of a file in a zip behind the path of that.
    pub path: String,
    /// Where it lies, or the zip that it is in.
    pub disk: PathBuf,
    pub member: Option<Member>,
    pub skip: Option<FileProblem>,
}

const ROSTERS: &[&str] = &["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "gz", "docx", "docm"];

/// What is not read and yet may hold a roster, by the kind that `lang` says.
const PERHAPS: &[(&str, &[&str])] = &[
    ("Word", &["doc", "dot", "wps"]),
    ("PDF", &["pdf"]),
    ("RTF", &["rtf"]),
    ("OpenDocument", &["odt"]),
    ("mail", &["eml", "msg"]),
    ("image", &["jpg", "jpeg", "png", "tif", "tiff", "heic", "webp", "bmp", "gif"]),
    ("archive", &["rar", "7z", "tar", "tgz"]),
];

/// What the name of a file tells of it.
pub enum Named {
    Roster,
    Archive,
    Skipped(FileProblem),
    /// The folder's own description and the office's configuration.
    Ours,
}

impl Named {
    pub fn of(name: &str) -> Self {
        if name.starts_with("~$") || name.starts_with('.') {
            return Self::Skipped(FileProblem::Skipped);
        }
        let extension = name.rsplit_once('.').map_or_else(String::new, |(_, extension)| extension.to_lowercase());
        let is = |list: &[&str]| list.contains(&extension.as_str());
        if is(&["md", "toml"]) {
            return Self::Ours;
        }
        if is(&["zip"]) {
            return Self::Archive;
        }
        if is(ROSTERS) {
            return Self::Roster;
        }
        Self::Skipped(match PERHAPS.iter().find(|(_, list)| is(list)) {
            Some((kind, _)) => FileProblem::PerhapsRoster { kind: (*kind).to_owned() },
            None => FileProblem::UnknownType { extension },
        })
    }
}

/// The files below the inputs, sorted by path. A file that is named itself is taken whatever it is called. Links that
/// lead out of the folder are not followed, and a folder below that cannot be entered costs one line, as a file does.
/// Files in a zip stand for it.
pub fn sources(inputs: &[PathBuf]) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for input in inputs {
        if input.is_dir() {
            walk(input, &input.canonicalize()?, "", &mut sources)?;
        } else {
            fs::metadata(input)?;
            let path = input.file_name().unwrap_or(input.as_os_str()).to_string_lossy().into_owned();
            match Named::of(&path) {
                Named::Archive => archive(path, input.clone(), &mut sources),
                _ => sources.push(Source { path, disk: input.clone(), member: None, skip: None }),
            }
        }
    }
    sources.sort_by(|a, b| (&a.path, &a.disk, &a.member).cmp(&(&b.path, &b.disk, &b.member)));
    sources.dedup_by(|a, b| a.disk == b.disk && a.member == b.member);
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
                let skip = Some(FileProblem::Unreadable { detail: error.to_string() });
                sources.push(Source { path, disk, member: None, skip });
            }
            continue;
        }
        let named = Named::of(&name);
        let inside = disk.canonicalize().is_ok_and(|real| real.starts_with(root));
        // A link to a folder could go round in a circle, and a pipe would be waited for without end.
        let is_elsewhere = || !inside || !disk.is_file();
        let skip = match named {
            Named::Skipped(FileProblem::Skipped) => Some(FileProblem::Skipped),
            _ if is_elsewhere() => Some(FileProblem::NotInFolder),
            Named::Skipped(problem) => Some(problem),
            Named::Ours => continue,
            Named::Archive => {
                archive(path, disk, sources);
                continue;
            }
            Named::Roster => None,
        };
        sources.push(Source { path, disk, member: None, skip });
    }
    Ok(())
}

/// The files in a zip, or the file itself where it is no zip of files: reading tells what it is.
fn archive(path: String, disk: PathBuf, sources: &mut Vec<Source>) {
    match member::members(&path, &disk) {
        Some(members) => sources.extend(members),
        None => sources.push(Source { path, disk, member: None, skip: None }),
    }
}
