//! How much of a file is read before it is refused. Part of the configuration: an office with larger rosters sets more.

use serde::{Deserialize, Serialize};

/// Bounds on one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: u64,
    /// Bytes that one part of a packed file may unpack to, and all of them together.
    pub part_bytes: u64,
    pub all_bytes: u64,
    /// Cells of a sheet that are not empty.
    pub cells: u64,
    /// Cells of the rectangle that a sheet of a dense container spans.
    pub dense_cells: u64,
    /// Packed files that unpack to more than this are read in a process of their own, as are containers whose reader holds
    /// all of a file at once.
    pub trusted_bytes: u64,
    /// What that process may use.
    pub memory_bytes: u64,
    pub seconds: u64,
    /// How deep the elements of a page may nest.
    pub depth: u64,
}

impl Limits {
    /// A limit as a person reads it.
    pub fn megabytes(bytes: u64) -> String {
        format!("{} MB", bytes >> 20)
    }
}
