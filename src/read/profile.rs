//! What was learned of one difficult kind of sheet: which words are its header and what its columns mean.

use super::grid::Grid;
use super::header::Header;
use super::heading::stacks;
use super::spelling::Spellings;
use crate::roster::column::{BETWEEN_HEADERS, Column};
use crate::roster::meaning::Meaning;
use crate::roster::text::fold;

/// A header by its own words. Sheets are known again by these words, wherever they stand and in whatever order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub name: String,
    /// How many rows the header takes.
    pub rows: usize,
    /// The words above each column, joined by ` / `, folded; and what the column means.
    pub columns: Vec<(String, Meaning)>,
}

impl Profile {
    pub fn new(name: &str, rows: usize, columns: impl Iterator<Item = (String, Meaning)>) -> Self {
        Self {
            name: name.to_owned(),
            rows: rows.clamp(1, 6),
            columns: columns.map(|(header, meaning)| (fold(&header), meaning)).collect(),
        }
    }

    /// The header that begins at a row of the grid, where all its words stand there.
    fn header(&self, grid: &Grid, first: usize, spellings: &Spellings) -> Option<Header> {
        let last = first + self.rows - 1;
        grid.rows.get(last)?;
        let stacks = stacks(grid, first, last);
        let meaning =
            |text: &str| self.columns.iter().find(|(header, _)| *header == fold(text)).map(|(_, meaning)| *meaning);
        let all = self
            .columns
            .iter()
            .all(|(header, _)| stacks.iter().any(|stack| fold(&stack.joined(BETWEEN_HEADERS)) == *header));
        if !all || self.columns.is_empty() {
            return None;
        }
        let columns = stacks.iter().map(|stack| {
            let header = stack.joined(BETWEEN_HEADERS);
            let learned = meaning(&header);
            let understood = stack.understand(spellings);
            Column {
                column: stack.column,
                meaning: learned.unwrap_or(understood.meaning),
                header,
                stands_for: understood.stands_for,
            }
        });
        let at = stacks[0].parts[0].at;
        Some(Header::learned(grid, first, last, at, columns.collect()))
    }
}

/// The header of the first profile that fits a row.
pub fn header(profiles: &[Profile], grid: &Grid, first: usize, spellings: &Spellings) -> Option<Header> {
    profiles.iter().find_map(|profile| profile.header(grid, first, spellings))
}
