//! Which blank rosters of a folder still lie as they were written: a list of their hashes beside the folder, so that one that nobody has
//! filled in can give way to a new one. Without the list none does.

use super::commit::{self, Written};
use crate::hash::sha256;
use crate::issue::Failure;
use std::fs;
use std::path::Path;

/// A line for each: hash and path, as `sha256sum` writes them.
const ENDING: &str = ".thidua-blank";

/// The blank rosters whose bytes are those that were written.
pub fn untouched(folder: &Path) -> Vec<Written> {
    let Ok(listed) = fs::read_to_string(commit::beside(folder, ENDING)) else { return Vec::new() };
    // A line that somebody has spoiled, or a file that is gone, leaves that one roster unknown.
    let as_written = |line: &str| {
        let (known, path) = line.split_once("  ")?;
        let bytes = fs::read(folder.join(path)).ok()?;
        let file = Written { path: path.to_owned(), sha256: sha256(&bytes), bytes: bytes.len() };
        (file.sha256 == known).then_some(file)
    };
    listed.lines().filter_map(as_written).collect()
}

/// Lists those that are about to be written, and those that lie there: whichever of the two a killed command leaves is known.
pub fn remember(folder: &Path, there: &[Written], new: &[Written]) -> Result<(), Failure> {
    let mut lines: Vec<String> =
        there.iter().chain(new).map(|file| format!("{}  {}\n", file.sha256, file.path)).collect();
    lines.sort_unstable();
    lines.dedup();
    commit::file(&commit::beside(folder, ENDING), lines.concat().as_bytes())
}
