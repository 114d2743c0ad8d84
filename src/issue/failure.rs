//! Why a job could not be done (the machine or this program, not the rosters), and the steps that it tells while it goes.

use super::{ConfigError, Issue, MergeFailure};
use crate::model::{CellLine, Cut, FigureName, LedgerLine};
use crate::place::Place;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::io;
use std::path::PathBuf;

/// An error of a room that this one does not know.
pub type Source = Box<dyn Error + Send + Sync>;

/// A failure stops the job; the old output is then as it was.
#[derive(Debug)]
pub enum Failure {
    /// An input that was named, or the default folder, is not there.
    NoInput {
        path: PathBuf,
    },
    InputUnreadable {
        path: PathBuf,
        error: io::Error,
    },
    /// Not one file could be read; each has its own issue.
    NothingReadable {
        path: PathBuf,
        issues: Vec<Issue>,
    },
    /// A folder that is not the output of a run, or lacks a table of `data/`.
    NoData {
        path: PathBuf,
    },
    /// A table of `data/` is not as it was written; an empty column stands for the whole line.
    DataDamaged {
        path: PathBuf,
        line: u64,
        column: String,
        found: String,
    },
    /// The table of final certificates is not as it was written.
    FinalsDamaged {
        path: PathBuf,
        line: u64,
        column: String,
        found: String,
    },
    /// A row was lost: a bug, and no output is better than a wrong one.
    Unbalanced {
        line: Box<LedgerLine>,
    },
    /// A cell was lost: a bug, too.
    UnbalancedCells {
        line: Box<CellLine>,
    },
    /// Counting failed inside its library: a bug, told with the library's words.
    Counting {
        source: Source,
    },
    /// Two ways of counting gave different figures: a bug, and no number is better than a wrong one. The first of them is told.
    CountsDiffer {
        figure: FigureName,
        cut: Box<Cut>,
        counted: Option<f64>,
        again: Option<f64>,
        in_all: usize,
    },
    /// The rows of `data/` do not make the figure that it holds: another configuration than that of its run.
    EvidenceDiffers {
        figure: FigureName,
        cut: Box<Cut>,
        stored: Option<f64>,
        again: Option<f64>,
    },
    /// No certificate is of that decision, recipient or number; what is nearest to it.
    NoCertificate {
        asked: String,
        near: Vec<String>,
    },
    /// Certificates that may not be printed so; each fault has its own issue.
    NotReady {
        issues: Vec<Issue>,
    },
    /// A printer that the configuration does not have, and those that it has.
    NoPrinter {
        name: String,
        known: Vec<String>,
    },
    /// Readings of a test sheet that no printer makes, or of too few crosses.
    ReadingsUnfit {
        crosses: usize,
    },
    /// A document could not be made: a bug, told with the library's words.
    Document {
        path: String,
        source: Source,
    },
    /// A picture of the office for that document is none that can be drawn.
    PictureUnfit {
        path: String,
        source: Source,
    },
    /// What a certificate says is too long for its signed code.
    CodeTooLong {
        /// The award's row.
        place: Place,
        bytes: usize,
        most: usize,
    },
    /// A configuration that this program has just written does not hold: a bug.
    OwnConfiguration(Box<ConfigError>),
    /// Another run holds the lock.
    Busy {
        lock: PathBuf,
    },
    /// A program has a file of the output open: its own lock file lies beside it.
    OutputOpen {
        file: PathBuf,
        marker: PathBuf,
    },
    /// A file that this tool did not write, or a blank roster that somebody has changed, stands where it would write.
    Foreign {
        file: PathBuf,
    },
    /// A file that was named is not there.
    NoFile {
        path: PathBuf,
    },
    /// A new key would overwrite one that certificates may have been signed with.
    KeyExists {
        path: PathBuf,
    },
    /// A folder that has a configuration already.
    SetUp {
        path: PathBuf,
    },
    /// A secret key would lie in what is handed on.
    KeyInOutput {
        path: PathBuf,
    },
    /// Outputs of provinces could not be merged.
    Merge(MergeFailure),
    Unwritable {
        path: PathBuf,
        error: io::Error,
    },
}

impl Failure {
    /// Whether it is a mistake of the program and not of the machine.
    pub fn is_bug(&self) -> bool {
        matches!(
            self,
            Self::Unbalanced { .. }
                | Self::UnbalancedCells { .. }
                | Self::Counting { .. }
                | Self::CountsDiffer { .. }
                | Self::Document { .. }
                | Self::OwnConfiguration(_)
        )
    }

    /// A file that was named and could not be opened: one that is not there is told apart from one that may not be read.
    pub fn of_file(path: PathBuf, error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NoFile { path },
            _ => Self::InputUnreadable { path, error },
        }
    }
}

/// A part of the job that takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Reading,
    Settling,
    Counting,
    /// Workbook, page, certificates and data, side by side.
    Writing,
}

/// A step that is done, and how many it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing to do: the output is what these files make.
    Unchanged {
        files: usize,
    },
    Read {
        files: usize,
    },
    Settled {
        rows: u64,
    },
    Counted {
        figures: usize,
    },
    Recounted {
        figures: usize,
    },
    Drawn {
        certificates: usize,
    },
    Written {
        files: usize,
    },
}

/// The numbers of the closing summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Files that were read.
    pub files: usize,
    pub accepted: u64,
    pub duplicate: u64,
    /// Of those, rows that a returned form or a newer list has replaced.
    pub replaced: u64,
    pub set_aside: u64,
    pub certificates: usize,
    /// Issues that need a person.
    pub asked: usize,
    /// Issues to look at that nobody is asked about.
    pub warnings: usize,
    /// Of those, numbers that rosters say of themselves and that nothing bears out.
    pub totals_differ: usize,
    /// Rosters with rows to correct, each with a workbook to send back.
    pub sent_back: usize,
    /// Tables that were not understood: no header was found, or no kind of roster fits.
    pub not_understood: usize,
    /// Certificates that cannot be final as they are.
    pub remarked: usize,
    /// Drafts of what is only proposed.
    pub proposals: usize,
    /// Final certificates that do not say any more what the records say.
    pub finals_outdated: usize,
    /// Questions that wait for an answer.
    pub questions: usize,
    /// Answers that rows went by.
    pub answers: usize,
}
