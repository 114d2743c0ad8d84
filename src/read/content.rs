//! The bytes of a file of the input, or why they are not read.

use super::ReadSettings;
use super::folder::Source;
use super::limits::Limits;
use super::member;
use crate::issue::FileProblem;
use std::fs;

/// Within the limits of one file.
pub fn content(source: &Source, settings: &ReadSettings) -> Result<Vec<u8>, FileProblem> {
    let limits = &settings.limits;
    match (&source.skip, &source.member) {
        (Some(problem), None) if is_own(problem, source, settings) => Err(FileProblem::OwnOutput),
        (Some(problem), _) => Err(problem.clone()),
        (None, Some(member)) => member::content(&source.disk, member, limits),
        (None, None) => on_disk(source, limits),
    }
}

fn on_disk(source: &Source, limits: &Limits) -> Result<Vec<u8>, FileProblem> {
    let limit = limits.file_bytes;
    let content = fs::metadata(&source.disk).and_then(|data| match data.len() > limit {
        true => Ok(None),
        false => fs::read(&source.disk).map(Some),
    });
    match content {
        Ok(Some(content)) => Ok(content),
        Ok(None) => Err(FileProblem::TooLarge { limit: Limits::megabytes(limit) }),
        Err(error) => Err(FileProblem::Unreadable { detail: error.to_string() }),
    }
}

/// Whether what may be a roster is a paper that the program wrote itself.
fn is_own(problem: &FileProblem, source: &Source, settings: &ReadSettings) -> bool {
    let is_paper = matches!(problem, FileProblem::PerhapsRoster { kind } if kind == "PDF");
    is_paper && on_disk(source, &settings.limits).is_ok_and(|content| settings.own.has_paper(&content))
}
