//! The words of the single sheets of the summary workbook and of the index of certificates.

use super::{labels, said};
use crate::model::{Proposal, RecipientKind};

labels! {
    pub struct OverviewLabels("summary-overview") {
        name: text,
        title: text,
        about: text,
        part_figures: text,
        indicator: text,
        measure: text,
        units: (text, measure),
        registered: (text, measure),
        took_part: (text, measure),
        rate: (text, measure),
        participants: (text, measure),
        awards: (text, measure),
        titles: (text, measure),
        forms: (text, measure),
        others: (text, measure),
        flags: (text, measure),
        recipients: (text, measure),
        units_awarded: (text, measure),
        units_never: (text, measure),
        silent: (text, measure),
        officers: (text, measure),
        concurrent: (text, measure),
        trained: (text, measure),
        activities: (text, measure),
        money: (text, measure),
        without_money: (text, measure),
        against_year: text,
        change: text,
        trend: text,
        change_note: text,
        part_coverage: text,
        coverage_title: text,
        coverage_unit: text,
        coverage_note: text,
        part_movements: text,
        movement: text,
        movements_title: text,
        all_data_note: text,
        part_sectors: text,
        chart_title: text,
        chart_unit: text,
        part_data: text,
        item: text,
        value: text,
        see: text,
        files: (text, measure),
        sheets: (text, measure),
        data_rows: (text, measure),
        accepted: (text, measure),
        duplicate: (text, measure),
        set_aside: (text, measure),
        issue_measure: text,
        part_contents: text,
        sheet_column: text,
        about_column: text,
        part_sources: text,
        file_column: text,
    }
}

impl OverviewLabels {
    /// Ids of a phase and the one before it.
    pub fn change_of(&self, now: &str, before: &str) -> String {
        said!(self.lang, "summary-overview-change-of", now, before)
    }

    pub fn see_sheet(&self, name: &str) -> String {
        said!(self.lang, "summary-overview-see-sheet", name)
    }

    /// How many files are not listed, name of the sheet that lists them.
    pub fn more_files(&self, count: usize, sheet: &str) -> String {
        said!(self.lang, "summary-overview-more-files", count, sheet)
    }
}

labels! {
    pub struct AwardsLabels("summary-awards") {
        name: text,
        title: text,
        about: text,
        measure: text,
        units: text,
        units_awarded: text,
        all_awards: text,
        of_which: text,
        titles: text,
        forms: text,
        others: text,
        note: text,
    }
}

impl AwardsLabels {
    pub fn short_kind(&self, kind: RecipientKind) -> &'static str {
        match kind {
            RecipientKind::Collective => self.lang.text("summary-awards-kind-collective"),
            RecipientKind::Household => self.lang.text("summary-awards-kind-household"),
            RecipientKind::Individual => self.lang.text("summary-awards-kind-individual"),
        }
    }
}

labels! {
    pub struct MovementsLabels("summary-movements") {
        name: text,
        title: text,
        about: text,
        movement: text,
        units: text,
        registered: text,
        took_part: text,
        rate: text,
        participants: text,
        any_movement: text,
        note: text,
    }
}

impl MovementsLabels {
    /// Registered of active units, where these are few.
    pub fn small_rate(&self, registered: f64, units: f64) -> String {
        said!(self.lang, "summary-movements-small-rate", registered, units)
    }

    /// Below how many active units.
    pub fn small_note(&self, units: u32) -> String {
        said!(self.lang, "summary-movements-small-note", units)
    }
}

labels! {
    pub struct NeverLabels("summary-never") {
        name: text,
        title: text,
        about: text,
        area: text,
        status: text,
        /// The year of the latest award as a collective, and what stands there where there is none.
        latest: text,
        never: text,
        never_in: text,
        persons: text,
        mark: text,
        not_active: text,
        note: text,
    }
}

labels! {
    pub struct BlocksLabels("summary-blocks") {
        name: text,
        title: text,
        about: text,
        self_score: text,
        block_score: text,
        final_score: text,
        scores: text,
        ranks: text,
        rank: text,
        computed_rank: text,
        compared: text,
        agrees: text,
        differs: text,
        flag: text,
        relative_score: text,
        proposed: text,
        note: text,
    }
}

impl BlocksLabels {
    pub fn proposal(&self, proposal: Proposal) -> &'static str {
        match proposal {
            Proposal::Flag => self.lang.text("summary-blocks-proposal-flag"),
            Proposal::None => "",
            Proposal::Vote => self.lang.text("summary-blocks-proposal-vote"),
        }
    }

    /// Block, year, number of units.
    pub fn block_band(&self, block: &str, year: Option<i32>, units: usize) -> String {
        match year {
            Some(year) => said!(self.lang, "summary-blocks-band", block, year, units),
            None => said!(self.lang, "summary-blocks-band-without-year", block, units),
        }
    }
}

labels! {
    pub struct RecipientsLabels("summary-recipients") {
        title: text,
        recipient: text,
        kind: text,
        position: text,
        achievement: text,
        note: text,
    }
}

labels! {
    pub struct StatesLabels("summary-states") {
        name: text,
        title: text,
        about: text,
        measure: text,
        form_and_unit: text,
        registered: text,
        proposed: text,
        of_which: text,
        closed: text,
        open: text,
        refused: text,
        withdrawn: text,
        granted: text,
        /// Head of the decision that closed a proposal.
        closed_by: text,
        note: text,
    }
}

labels! {
    pub struct TitlesLabels("summary-titles") {
        name: text,
        title: text,
        measure: text,
        registered: text,
        won: text,
        kept: text,
        share: text,
        note: text,
    }
}

labels! {
    pub struct IssuesLabels("summary-issues") {
        name: text,
        title: text,
        about: text,
        severity: text,
        code: text,
        file: text,
        sheet: text,
        cell: text,
        value: text,
        message: text,
        suggestion: text,
    }
}

impl IssuesLabels {
    /// Errors, questions, warnings, notes.
    pub fn counts(&self, [errors, questions, warnings, notes]: [usize; 4]) -> String {
        said!(self.lang, "summary-issues-counts", errors, questions, warnings, notes)
    }
}

labels! {
    pub struct LedgerLabels("summary-ledger") {
        name: text,
        title: text,
        about: text,
        file: text,
        sheet: text,
        rows: text,
        classes: text,
        /// Blank, letterhead, header, index, group, total, footer, note, data.
        class_names: [text; 9],
        fates: text,
        /// Accepted, duplicate, set aside.
        fate_names: [text; 3],
        cells: text,
        accounts: text,
        /// Used, known, asked, not understood.
        account_names: [text; 4],
        checks: text,
        check_rows: text,
        check_data: text,
        check_cells: text,
        right: text,
        wrong: text,
        note: text,
    }
}

labels! {
    /// Words of `bang-khen/danh-muc.xlsx`.
    pub struct IndexLabels("summary-index") {
        name: text,
        title: text,
        recipient: text,
        kind: text,
        register_no: text,
        file: text,
        page: text,
        remarks: text,
        proposals_name: text,
        proposals_title: text,
        finals_name: text,
        finals_title: text,
        made_on: text,
        final_state: text,
    }
}

impl IndexLabels {
    /// Number of final certificates, number of those that hold no more.
    pub fn finals_count(&self, all: usize, outdated: usize) -> String {
        said!(self.lang, "summary-index-finals-count", all, outdated)
    }

    /// Number of certificates, number of those with remarks.
    pub fn count(&self, all: usize, remarked: usize) -> String {
        said!(self.lang, "summary-index-count", all, remarked)
    }
}
