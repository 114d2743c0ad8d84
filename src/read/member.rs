//! The files in a zip, each a file of the input by itself. Nothing of them is ever written to the disk.

use super::folder::{Named, Source};
use super::limits::Limits;
use super::sniff::{self, Format};
use crate::issue::FileProblem;
use crate::place::BETWEEN;
use std::fmt::Display;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;
use zip::ZipArchive;
use zip::result::ZipError;

/// A file in a zip.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    index: usize,
    /// How much it and the files before it unpack to, as the zip says.
    until: u64,
}

/// More files than these are not looked for one by one.
const MOST_FILES: usize = 2_000;

type Archive = ZipArchive<BufReader<File>>;

fn opened(disk: &Path) -> Result<Archive, FileProblem> {
    let file = File::open(disk).map_err(|error| FileProblem::Unreadable { detail: error.to_string() })?;
    ZipArchive::new(BufReader::new(file)).map_err(corrupt)
}

fn corrupt(error: impl Display) -> FileProblem {
    FileProblem::Corrupt { detail: error.to_string() }
}

/// One source for each file in a zip; nothing where it is damaged, empty, or one document whose parts are packed so.
pub fn members(path: &str, disk: &Path) -> Option<Vec<Source>> {
    let mut archive = opened(disk).ok()?;
    if archive.len() > MOST_FILES {
        return None;
    }
    let (mut sources, mut until) = (Vec::new(), 0_u64);
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).ok()?;
        let name = name_of(part.name_raw(), || part.name().ok().map(|name| name.into_owned()))?;
        if is_part_of_document(&name.to_lowercase()) {
            return None;
        }
        until = until.saturating_add(part.size());
        if name.ends_with('/') {
            continue;
        }
        let Some(skip) = skip(&name, part.is_symlink()) else { continue };
        let member = Some(Member { index, until });
        sources.push(Source { path: format!("{path}{BETWEEN}{name}"), disk: disk.to_owned(), member, skip });
    }
    (!sources.is_empty()).then_some(sources)
}

/// A name as it was typed: many programs write UTF-8 and do not say so.
fn name_of(raw: &[u8], decoded: impl FnOnce() -> Option<String>) -> Option<String> {
    let name = str::from_utf8(raw).ok().map(str::to_owned).or_else(decoded)?;
    Some(name.replace('\\', "/"))
}

/// Whether a zip with such a part is a workbook, a document or an encrypted one, in small letters.
fn is_part_of_document(name: &str) -> bool {
    let name = name.trim_start_matches('/');
    matches!(name, "[content_types].xml" | "mimetype" | "content.xml" | "encryptedpackage" | "workbook.xml")
        || ["xl/", "word/", "ppt/", "index/document.iwa"].iter().any(|start| name.starts_with(start))
}

/// Why a file of that name is not read; nothing where it is not even named.
fn skip(name: &str, is_link: bool) -> Option<Option<FileProblem>> {
    let (folders, file) = name.rsplit_once('/').unwrap_or(("", name));
    let steps = || folders.split('/');
    if steps().any(|step| step == "..") || name.starts_with('/') || name.get(1..2) == Some(":") || is_link {
        return Some(Some(FileProblem::NotInFolder));
    }
    // What macOS keeps of its own beside each file.
    if steps().any(|step| step == "__MACOSX" || step.starts_with('.')) {
        return Some(Some(FileProblem::Skipped));
    }
    match Named::of(file) {
        Named::Roster => Some(None),
        Named::Archive => Some(Some(FileProblem::ArchiveInside)),
        Named::Skipped(problem) => Some(Some(problem)),
        Named::Ours => None,
    }
}

/// The bytes of a file in a zip. The limits hold for each file, and for all of a zip together.
pub fn content(disk: &Path, member: &Member, limits: &Limits) -> Result<Vec<u8>, FileProblem> {
    let too_large = |most: u64| FileProblem::TooLarge { limit: Limits::megabytes(most) };
    if member.until > limits.all_bytes {
        return Err(too_large(limits.all_bytes));
    }
    let mut archive = opened(disk)?;
    let part = archive.by_index(member.index).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => FileProblem::Encrypted,
        other => corrupt(other),
    })?;
    let said = part.size();
    if said > limits.file_bytes {
        return Err(too_large(limits.file_bytes));
    }
    let mut bytes = Vec::new();
    part.take(said + 1).read_to_end(&mut bytes).map_err(corrupt)?;
    if bytes.len() as u64 > said {
        return Err(corrupt("a part is larger than it says"));
    }
    let is_archive = bytes.starts_with(b"PK")
        && match sniff::sniff(&bytes, limits) {
            Ok(sniffed) => sniffed.format == Format::Zipped,
            Err(problem) => matches!(problem, FileProblem::SeveralInside { .. }),
        };
    if is_archive { Err(FileProblem::ArchiveInside) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_name_in_a_zip_tells() {
        let said = |name: &str| skip(name, false).map(|skip| skip.map(|problem| problem.code()));
        assert_eq!(said("xã A/ds.xlsx"), Some(None));
        for (name, code) in [
            ("../ds.xlsx", "F15"),
            ("a/../../ds.xlsx", "F15"),
            ("/ds.xlsx", "F15"),
            ("c:/ds.xlsx", "F15"),
            ("__MACOSX/._ds.xlsx", "F08"),
            ("a/~$ds.xlsx", "F08"),
            ("ds.zip", "F17"),
            ("ảnh.jpg", "F16"),
            ("ghi chú.txt", "F09"),
        ] {
            assert_eq!(said(name), Some(Some(code)), "{name}");
        }
        assert_eq!(said("README.md"), None);
        assert_eq!(name_of("xã.xlsx".as_bytes(), || None).as_deref(), Some("xã.xlsx"));
        assert_eq!(name_of(b"x\x8E\\a.xlsx", || Some("xÄ\\a.xlsx".into())).as_deref(), Some("xÄ/a.xlsx"));
    }
}
