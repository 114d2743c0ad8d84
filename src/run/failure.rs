//! Why the job could not be done: the machine, not the rosters.

use crate::model::LedgerLine;
use crate::save::commit::CommitError;
use crate::tally::TallyError;
use std::path::PathBuf;

#[derive(Debug)]
pub enum Failure {
    /// An input that was named, or the default folder, is not there.
    NoInput { path: PathBuf },
    InputUnreadable { path: PathBuf, error: std::io::Error },
    /// Not one file could be read; `reasons` are their issues.
    NothingReadable { path: PathBuf, issues: Vec<crate::issue::Issue> },
    /// A row was lost: a bug, and no output is better than a wrong one.
    Unbalanced { line: Box<LedgerLine> },
    Counting(TallyError),
    /// A document could not be made; the library's own words.
    Document { path: String, detail: String },
    Commit(CommitError),
}

impl From<TallyError> for Failure {
    fn from(error: TallyError) -> Self {
        Self::Counting(error)
    }
}

impl From<CommitError> for Failure {
    fn from(error: CommitError) -> Self {
        Self::Commit(error)
    }
}
