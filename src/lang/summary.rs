//! Which words the summary workbook and the index of certificates need; the words themselves stand with each language.

use super::ProvincesLabels;
use super::{Lang, en, vi};
use crate::issue::Severity;
use crate::model::{Date, Proposal, RecipientKind, Sex, UnitStatus};

/// Words of the summary workbook.
pub struct SummaryLabels {
    pub workbook_title: &'static str,
    pub cut_mark: &'static str,
    /// With `{cell}`.
    pub link_tip: &'static str,
    pub paper: PaperLabels,
    pub words: WordLabels,
    pub overview: OverviewLabels,
    pub awards: AwardsLabels,
    pub movements: MovementsLabels,
    pub never: NeverLabels,
    pub blocks: BlocksLabels,
    pub recipients: RecipientsLabels,
    pub issues: IssuesLabels,
    pub ledger: LedgerLabels,
    pub index: IndexLabels,
    pub provinces: &'static ProvincesLabels,
}

/// What every sheet has around its table.
pub struct PaperLabels {
    pub nation: &'static str,
    pub motto: &'static str,
    pub place_date: fn(&str, Date) -> String,
    pub date: fn(Date) -> String,
    pub preparer: &'static str,
    pub preparer_hint: &'static str,
    pub head: &'static str,
    pub head_hint: &'static str,
    /// Phases by their ids, date.
    pub subtitle: fn(&str, &str) -> String,
    pub subtitle_without_phases: fn(&str) -> String,
    pub measure: fn(&str) -> String,
    /// Number of source files, name of the ledger's sheet, date.
    pub source: fn(usize, &str, &str) -> String,
    pub phase_rule: &'static str,
    /// With `{page}` and `{pages}`.
    pub page: &'static str,
    pub nothing: &'static str,
}

/// Words that several tables use.
pub struct WordLabels {
    pub number: &'static str,
    pub sector: &'static str,
    pub unknown_sector: &'static str,
    pub recipient_kind: fn(RecipientKind) -> &'static str,
    pub status: fn(UnitStatus) -> &'static str,
    pub severity: fn(Severity) -> &'static str,
    pub unit: &'static str,
    pub unit_kind: &'static str,
    pub source: &'static str,
    pub total: &'static str,
    pub total_of: fn(&str) -> String,
    pub all_data: &'static str,
    pub year: &'static str,
    pub decision_no: &'static str,
    pub decision_date: &'static str,
    pub phase: &'static str,
    pub form: &'static str,
    /// A sector, kind or ground that no roster says.
    pub unknown_value: &'static str,
    pub indicator: &'static str,
    pub code: &'static str,
    pub year_band: fn(i32) -> String,
    /// Heading of a group of a list, and how many rows it has.
    pub group_band: fn(&str, usize) -> String,
    pub subtotal: &'static str,
    pub sex: fn(Sex) -> &'static str,
    /// Of an award: state, province, unit …
    pub level: fn(&str) -> &'static str,
    pub day: fn(Date) -> String,
    /// Number and date of a decision.
    pub decision: fn(Option<&str>, Option<Date>) -> String,
}

pub struct OverviewLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub part_figures: &'static str,
    pub indicator: &'static str,
    pub measure: &'static str,
    pub units: (&'static str, &'static str),
    pub registered: (&'static str, &'static str),
    pub took_part: (&'static str, &'static str),
    pub rate: (&'static str, &'static str),
    pub participants: (&'static str, &'static str),
    pub awards: (&'static str, &'static str),
    pub titles: (&'static str, &'static str),
    pub forms: (&'static str, &'static str),
    pub others: (&'static str, &'static str),
    pub flags: (&'static str, &'static str),
    pub recipients: (&'static str, &'static str),
    pub units_awarded: (&'static str, &'static str),
    pub units_never: (&'static str, &'static str),
    pub silent: (&'static str, &'static str),
    pub officers: (&'static str, &'static str),
    pub concurrent: (&'static str, &'static str),
    pub trained: (&'static str, &'static str),
    pub activities: (&'static str, &'static str),
    pub money: (&'static str, &'static str),
    pub without_money: (&'static str, &'static str),
    /// Ids of a phase and the one before it.
    pub change_of: fn(&str, &str) -> String,
    pub against_year: &'static str,
    pub change: &'static str,
    pub trend: &'static str,
    pub change_note: &'static str,
    pub part_coverage: &'static str,
    pub coverage_title: &'static str,
    pub coverage_unit: &'static str,
    pub coverage_note: &'static str,
    pub part_movements: &'static str,
    pub movement: &'static str,
    pub movements_title: &'static str,
    pub all_data_note: &'static str,
    pub part_sectors: &'static str,
    pub chart_title: &'static str,
    pub chart_unit: &'static str,
    pub part_data: &'static str,
    pub item: &'static str,
    pub value: &'static str,
    pub see: &'static str,
    pub see_sheet: fn(&str) -> String,
    pub files: (&'static str, &'static str),
    pub sheets: (&'static str, &'static str),
    pub data_rows: (&'static str, &'static str),
    pub accepted: (&'static str, &'static str),
    pub duplicate: (&'static str, &'static str),
    pub set_aside: (&'static str, &'static str),
    pub issue_measure: &'static str,
    pub part_contents: &'static str,
    pub sheet_column: &'static str,
    pub about_column: &'static str,
    pub part_sources: &'static str,
    pub file_column: &'static str,
    /// How many files are not listed, name of the sheet that lists them.
    pub more_files: fn(usize, &str) -> String,
}

pub struct AwardsLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub measure: &'static str,
    pub units: &'static str,
    pub units_awarded: &'static str,
    pub all_awards: &'static str,
    pub of_which: &'static str,
    pub titles: &'static str,
    pub forms: &'static str,
    pub others: &'static str,
    pub short_kind: fn(RecipientKind) -> &'static str,
    pub note: &'static str,
}

pub struct MovementsLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub movement: &'static str,
    pub units: &'static str,
    pub registered: &'static str,
    pub took_part: &'static str,
    pub rate: &'static str,
    pub participants: &'static str,
    /// Registered of active units, where these are few.
    pub small_rate: fn(f64, f64) -> String,
    /// Below how many active units.
    pub small_note: fn(u32) -> String,
    pub any_movement: &'static str,
    pub note: &'static str,
}

pub struct NeverLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub area: &'static str,
    pub status: &'static str,
    /// The year of the latest award as a collective, and what stands there where there is none.
    pub latest: &'static str,
    pub never: &'static str,
    pub never_in: &'static str,
    pub persons: &'static str,
    pub mark: &'static str,
    pub not_active: &'static str,
    pub note: &'static str,
}

pub struct BlocksLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub self_score: &'static str,
    pub block_score: &'static str,
    pub final_score: &'static str,
    pub scores: &'static str,
    pub ranks: &'static str,
    pub rank: &'static str,
    pub computed_rank: &'static str,
    pub compared: &'static str,
    pub agrees: &'static str,
    pub differs: &'static str,
    pub flag: &'static str,
    pub relative_score: &'static str,
    pub proposed: &'static str,
    pub proposal: fn(Proposal) -> &'static str,
    /// Block, year, number of units.
    pub block_band: fn(&str, Option<i32>, usize) -> String,
    pub note: &'static str,
}

pub struct RecipientsLabels {
    pub title: &'static str,
    pub recipient: &'static str,
    pub kind: &'static str,
    pub position: &'static str,
    pub achievement: &'static str,
    pub note: &'static str,
}

pub struct IssuesLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    /// Errors, questions, warnings, notes.
    pub counts: fn([usize; 4]) -> String,
    pub severity: &'static str,
    pub code: &'static str,
    pub file: &'static str,
    pub sheet: &'static str,
    pub cell: &'static str,
    pub value: &'static str,
    pub message: &'static str,
    pub suggestion: &'static str,
}

pub struct LedgerLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub file: &'static str,
    pub sheet: &'static str,
    pub rows: &'static str,
    pub classes: &'static str,
    /// Blank, letterhead, header, index, group, total, footer, note, data.
    pub class_names: [&'static str; 9],
    pub fates: &'static str,
    /// Accepted, duplicate, set aside.
    pub fate_names: [&'static str; 3],
    pub checks: &'static str,
    pub check_rows: &'static str,
    pub check_data: &'static str,
    pub right: &'static str,
    pub wrong: &'static str,
    pub note: &'static str,
}

/// Words of `bang-khen/danh-muc.xlsx`.
pub struct IndexLabels {
    pub name: &'static str,
    pub title: &'static str,
    pub recipient: &'static str,
    pub kind: &'static str,
    pub register_no: &'static str,
    pub file: &'static str,
    pub page: &'static str,
    pub remarks: &'static str,
    /// Number of certificates, number of those with remarks.
    pub count: fn(usize, usize) -> String,
}

impl Lang {
    /// The words of the summary workbook in this language.
    pub fn summary(self) -> &'static SummaryLabels {
        match self {
            Self::Vi => &vi::summary::LABELS,
            Self::En => &en::summary::LABELS,
        }
    }
}
