//! Earlier decisions that the decision of a row or list takes the place of, or changes for those whom it names.

use super::lines::lines;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::value::{self, Decision};

/// A decision that no longer holds.
#[derive(Clone, Debug)]
pub struct Replaced {
    pub decision: Decision,
    /// For all whom it named; else only for those of the row that says so.
    pub whole: bool,
}

/// What the row's own cells replace.
pub fn of_cells(row: RowView<'_>) -> impl Iterator<Item = Replaced> {
    let cells = [Meaning::Decision, Meaning::DecisionNo].into_iter().filter_map(move |meaning| row.cell(meaning));
    cells.flat_map(|cell| of(&cell.text, false))
}

/// What the lines around it replace.
pub fn of_lines(row: RowView<'_>) -> Vec<Replaced> {
    lines(row).flat_map(|(_, text)| of(text, true)).collect()
}

fn of(text: &str, whole: bool) -> Vec<Replaced> {
    let numbered = |decision: &Decision| decision.is_whole();
    let replaced = value::replaced(text).into_iter().filter(numbered).map(|decision| Replaced { decision, whole });
    let changed = value::changed(text).into_iter().filter(numbered).map(|decision| Replaced { decision, whole: false });
    replaced.chain(changed).collect()
}
