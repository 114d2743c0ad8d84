//! Why outputs could not be merged.

use super::Source;
use crate::model::{Cut, FigureName};
use std::path::PathBuf;

/// What is wrong with one of the outputs that are to be merged, or with where the summary should go.
#[derive(Debug)]
pub enum MergeFailure {
    /// Two outputs are of one province, or one output was named twice.
    Twice { name: String, paths: [PathBuf; 2] },
    /// An output counted by other phases than this configuration has.
    OtherPhases { name: String, theirs: Vec<String>, ours: Vec<String> },
    /// The rows of an output do not make its own figures; the first of them is told.
    Differs {
        name: String,
        figure: FigureName,
        cut: Box<Cut>,
        stored: Option<f64>,
        counted: Option<f64>,
        in_all: usize,
    },
    /// A table could not be read.
    Table { path: PathBuf, source: Source },
    /// The summary would replace an output of rosters.
    OverOutput { path: PathBuf },
}
