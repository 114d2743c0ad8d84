//! Which words the page needs besides those of the summary workbook; the words themselves stand with each language.

use super::{Lang, en, vi};

/// Words of the page.
pub struct ReportLabels {
    /// Of the document's language, as HTML names it.
    pub code: &'static str,
    /// A number of the language, with at most two decimals.
    pub number: fn(f64) -> String,
    /// A share of one as a percentage with at most one decimal.
    pub percent: fn(f64) -> String,
    pub controls: ControlLabels,
    pub parts: PartLabels,
    pub charts: ChartLabels,
    pub columns: ColumnLabels,
    /// Phase that the headline numbers are of.
    pub headline: fn(&str) -> String,
    /// Part and whole, as in "12 of 40 units".
    pub of_units: fn(&str, &str) -> String,
    /// Change against the phase before it.
    pub change: &'static str,
    /// Difference and, where there was something before, its share.
    pub change_by: fn(&str, Option<&str>) -> String,
    /// Difference of two percentages.
    pub points: fn(&str) -> String,
    pub change_note: &'static str,
    pub phase_warning: &'static str,
    /// So many of all awards stand on the page; all of them in that sheet of the workbook.
    pub shortened: fn(usize, usize, Option<&str>) -> String,
    pub shortened_issues: fn(usize, usize, &str) -> String,
    pub choose_note: &'static str,
    pub awards_note: &'static str,
    pub movements_note: &'static str,
    pub never_note: &'static str,
    pub never_by_sector: &'static str,
    pub all_sectors: &'static str,
    pub silent_title: &'static str,
    pub silent_note: &'static str,
    pub details_title: &'static str,
    pub state_title: &'static str,
    pub by_sector: fn(&str) -> String,
    pub by_form: fn(&str) -> String,
}

/// What the page's controls say. `{…}` is filled in by the script.
pub struct ControlLabels {
    pub skip: &'static str,
    pub contents: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub print: &'static str,
    pub search_label: &'static str,
    pub search_hint: &'static str,
    /// `{n}` recipients and units were found.
    pub found: &'static str,
    pub found_none: &'static str,
    pub more: &'static str,
    /// `{n}` awards.
    pub awards_of: &'static str,
    pub no_awards: &'static str,
    pub filter: &'static str,
    pub all: &'static str,
    /// `{shown}` of `{all}` rows.
    pub rows: &'static str,
    /// `{page}` of `{pages}`.
    pub page: &'static str,
    pub pages: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub data_behind: &'static str,
    /// `{shown}` of `{all}` rows are printed.
    pub printed: &'static str,
    pub no_script: &'static str,
}

/// Headings of the page's parts: short for the list of contents, long above the part.
pub struct PartLabels {
    pub search: (&'static str, &'static str),
    pub figures: (&'static str, &'static str),
    pub charts: (&'static str, &'static str),
    pub awards: (&'static str, &'static str),
    pub movements: (&'static str, &'static str),
    pub blocks: (&'static str, &'static str),
    pub never: (&'static str, &'static str),
    pub recipients: (&'static str, &'static str),
    pub issues: (&'static str, &'static str),
    pub ledger: (&'static str, &'static str),
}

pub struct ChartLabels {
    pub sectors: &'static str,
    pub years: &'static str,
    pub movements: &'static str,
    pub coverage: &'static str,
    pub awards_unit: &'static str,
    pub units_unit: &'static str,
    pub coverage_unit: &'static str,
    pub years_note: &'static str,
    pub movements_note: &'static str,
    pub coverage_note: &'static str,
    /// Category, series and number of the highest value.
    pub highest: fn(&str, &str, &str) -> String,
    pub empty: &'static str,
}

/// Heads of columns that the workbook has not.
pub struct ColumnLabels {
    pub movement: &'static str,
    pub rate: &'static str,
    pub awards: &'static str,
    pub block: &'static str,
    pub state: &'static str,
    /// What became of an award's row.
    pub status: fn(crate::model::AwardStatus) -> &'static str,
}

impl Lang {
    pub fn report(self) -> &'static ReportLabels {
        match self {
            Self::Vi => &vi::report::LABELS,
            Self::En => &en::report::LABELS,
        }
    }
}
