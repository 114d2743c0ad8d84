//! Words of `tra-lai/`, the workbooks that go back to whoever sent a roster; and the words that cells to be filled in offer.

use super::{Lang, labels, said};

labels! {
    pub struct ReturnLabels("returns") {
        title: text,
        guide_name: text,
        lists_name: text,
        to: text,
        roster: text,
        to_correct: text,
        fine: text,
        deadline: text,
        contact: text,
        /// To be written in by hand.
        slot: text,
        contact_slot: text,
        how: text,
        steps: [text; 5],
        found: text,
        remarks: text,
        number: text,
        groups: text,
        reason: text,
        suggestion: text,
        choice: text,
        choice_hint: text,
        keep: text,
        drop: text,
        not_listed: text,
        blank: text,
    }
}

impl ReturnLabels {
    /// Where to write what a row lacks.
    pub fn fill(&self, heading: &str) -> String {
        said!(self.lang, "returns-fill", heading)
    }

    /// What was written where nobody reads it as that.
    pub fn written_elsewhere(&self, new: &str, column: &str, heading: &str) -> String {
        said!(self.lang, "returns-written-elsewhere", new, column, heading)
    }

    pub fn rows(&self, rows: usize) -> String {
        said!(self.lang, "returns-rows", rows)
    }

    /// Above the rows: file and sheet.
    pub fn rows_title(&self, file: &str, sheet: &str) -> String {
        said!(self.lang, "returns-rows-title", file, sheet)
    }

    /// Below that: how many rows, and how many others are fine.
    pub fn rows_guide(&self, rows: usize, others: usize) -> String {
        said!(self.lang, "returns-rows-guide", rows, others)
    }
}

/// Words of rosters that no list of the configuration has. Rosters are Vietnamese, whatever language the program speaks.
pub struct EntryWords {
    pub sexes: [&'static str; 2],
    pub yes_no: [&'static str; 2],
    pub mark: &'static str,
}

const ENTRIES: EntryWords = EntryWords { sexes: ["Nam", "Nữ"], yes_no: ["Có", "Không"], mark: "x" };

impl Lang {
    pub fn returns(self) -> &'static ReturnLabels {
        ReturnLabels::of(self)
    }

    pub fn entries(self) -> &'static EntryWords {
        &ENTRIES
    }
}
