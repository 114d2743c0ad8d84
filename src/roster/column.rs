//! A column of a table: where it stands, what its header says and what that means.

use super::meaning::Meaning;

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Counted from zero, in the sheet.
    pub column: u32,
    pub meaning: Meaning,
    /// All header cells above it, from the top, joined by ` / `.
    pub header: String,
    /// For mark columns: the wording of the award, movement or year that the column stands for.
    pub stands_for: Option<String>,
}
