//! Words of proof sheets and of what is needed on the day of the award.

use super::{Lang, labels, said};
use crate::model::Date;

labels! {
    /// Titles, columns and sentences.
    pub struct CeremonyLabels("ceremony") {
        proof: text,
        reading: text,
        seating: text,
        labels: text,
        list: text,
        /// Names of sheets.
        reading_name: text,
        seating_name: text,
        labels_name: text,
        further_name: text,
        further_about: text,
        stage: text,
        to: text,
        number: text,
        row: text,
        seat: text,
        recipient: text,
        of: text,
        award: text,
        address: text,
        too_long: text,
        cut_mark: text,
    }
}

impl CeremonyLabels {
    /// Number of a sheet, number of sheets.
    pub fn sheet(&self, number: usize, all: usize) -> String {
        said!(self.lang, "ceremony-sheet", number, all)
    }

    /// Number and day of a decision; no number is an empty text.
    pub fn decision(&self, number: &str, date: Option<Date>) -> String {
        match (number, date) {
            ("", None) => self.lang.text("ceremony-no-decision").to_owned(),
            ("", Some(date)) => said!(self.lang, "ceremony-decision-of-day", day = date.in_figures()),
            (number, None) => said!(self.lang, "ceremony-decision-of-number", number),
            (number, Some(date)) => said!(self.lang, "ceremony-decision", number, day = date.in_figures()),
        }
    }

    pub fn row_number(&self, number: usize) -> String {
        said!(self.lang, "ceremony-row-number", number)
    }

    /// Award, first and last number.
    pub fn seats(&self, award: &str, first: usize, last: usize) -> String {
        said!(self.lang, "ceremony-seats", award, first, last)
    }
}

impl Lang {
    pub fn ceremony(self) -> &'static CeremonyLabels {
        CeremonyLabels::of(self)
    }
}
