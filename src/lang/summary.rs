//! The words of the summary workbook that all of its sheets share; those of single sheets stand in `summary_sheets`.

use super::summary_sheets::{
    AwardsLabels, BlocksLabels, IndexLabels, IssuesLabels, LedgerLabels, MovementsLabels, NeverLabels, OverviewLabels,
    RecipientsLabels, StatesLabels, TitlesLabels,
};
use super::{Lang, ProvincesLabels, labels, said};
use crate::issue::Severity;
use crate::model::{AwardStatus, Date, RecipientKind, Sex, UnitStatus};

labels! {
    /// Words of the summary workbook.
    pub struct SummaryLabels("summary") {
        workbook_title: text,
        cut_mark: text,
        /// With `{cell}`.
        link_tip: text,
        paper: {PaperLabels},
        words: {WordLabels},
        overview: {OverviewLabels},
        awards: {AwardsLabels},
        movements: {MovementsLabels},
        never: {NeverLabels},
        blocks: {BlocksLabels},
        recipients: {RecipientsLabels},
        states: {StatesLabels},
        titles: {TitlesLabels},
        issues: {IssuesLabels},
        ledger: {LedgerLabels},
        index: {IndexLabels},
        provinces: {ProvincesLabels},
    }
}

labels! {
    /// What every sheet has around its table.
    pub struct PaperLabels("summary-paper") {
        nation: text,
        motto: text,
        preparer: text,
        preparer_hint: text,
        head: text,
        head_hint: text,
        phase_rule: text,
        /// With `{page}` and `{pages}`.
        page: text,
        nothing: text,
    }
}

impl PaperLabels {
    /// In Vietnamese as in administrative documents: a zero before days below 10 and before January and February (Decree 30/2020/NĐ-CP).
    pub fn place_date(&self, province: &str, date: Date) -> String {
        let month = match self.lang {
            Lang::Vi if date.month() > 2 => date.month().to_string(),
            Lang::Vi | Lang::En => format!("{:02}", date.month()),
        };
        said!(
            self.lang,
            "summary-paper-place-date",
            province,
            day = format!("{:02}", date.day()),
            month,
            year = date.year()
        )
    }

    pub fn date(&self, date: Date) -> String {
        date.in_figures()
    }

    /// Phases by their ids, date.
    pub fn subtitle(&self, phases: &str, date: &str) -> String {
        said!(self.lang, "summary-paper-subtitle", phases, date)
    }

    pub fn subtitle_without_phases(&self, date: &str) -> String {
        said!(self.lang, "summary-paper-subtitle-without-phases", date)
    }

    pub fn measure(&self, name: &str) -> String {
        said!(self.lang, "summary-paper-measure", name)
    }

    /// Number of source files, name of the ledger's sheet, date.
    pub fn source(&self, files: usize, sheet: &str, date: &str) -> String {
        said!(self.lang, "summary-paper-source", files, sheet, date)
    }
}

labels! {
    /// Words that several tables use.
    pub struct WordLabels("summary-words") {
        number: text,
        sector: text,
        unknown_sector: text,
        unit: text,
        unit_kind: text,
        source: text,
        total: text,
        all_data: text,
        year: text,
        decision_no: text,
        decision_date: text,
        phase: text,
        form: text,
        /// A sector, kind or ground that no roster says.
        unknown_value: text,
        indicator: text,
        code: text,
        subtotal: text,
    }
}

impl WordLabels {
    pub fn recipient_kind(&self, kind: RecipientKind) -> &'static str {
        match kind {
            RecipientKind::Collective => self.lang.text("summary-words-kind-collective"),
            RecipientKind::Household => self.lang.text("summary-words-kind-household"),
            RecipientKind::Individual => self.lang.text("summary-words-kind-individual"),
        }
    }

    /// Of an award.
    pub fn state(&self, status: AwardStatus) -> &'static str {
        self.lang.report().columns.status(status)
    }

    pub fn status(&self, status: UnitStatus) -> &'static str {
        match status {
            UnitStatus::Active => self.lang.text("summary-words-status-active"),
            UnitStatus::Suspended => self.lang.text("summary-words-status-suspended"),
            UnitStatus::Dissolved => self.lang.text("summary-words-status-dissolved"),
        }
    }

    pub fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.lang.text("summary-words-severity-error"),
            Severity::Question => self.lang.text("summary-words-severity-question"),
            Severity::Warning => self.lang.text("summary-words-severity-warning"),
            Severity::Note => self.lang.text("summary-words-severity-note"),
        }
    }

    pub fn total_of(&self, name: &str) -> String {
        let name = match self.lang {
            Lang::Vi => lower_first(name),
            Lang::En => name.to_owned(),
        };
        said!(self.lang, "summary-words-total-of", name)
    }

    pub fn year_band(&self, year: i32) -> String {
        said!(self.lang, "summary-words-year-band", year)
    }

    /// Heading of a group of a list, and how many rows it has.
    pub fn group_band(&self, name: &str, rows: usize) -> String {
        let name = if name.is_empty() { self.unknown_value } else { name };
        said!(self.lang, "summary-words-group-band", name, rows)
    }

    pub fn sex(&self, sex: Sex) -> &'static str {
        match sex {
            Sex::Male => self.lang.text("summary-words-sex-male"),
            Sex::Female => self.lang.text("summary-words-sex-female"),
        }
    }

    /// Of an award: state, province, unit …
    pub fn level(&self, level: &str) -> &'static str {
        match level {
            "NN" => self.lang.text("summary-words-level-state"),
            "TINH" => self.lang.text("summary-words-level-province"),
            "HUYEN" => self.lang.text("summary-words-level-district"),
            "XA" => self.lang.text("summary-words-level-commune"),
            "CS" => self.lang.text("summary-words-level-unit"),
            _ => "",
        }
    }

    pub fn day(&self, date: Date) -> String {
        date.in_figures()
    }

    /// Number and date of a decision.
    pub fn decision(&self, number: Option<&str>, date: Option<Date>) -> String {
        match (number, date.map(Date::in_figures)) {
            (Some(number), Some(date)) => said!(self.lang, "summary-words-decision-with-date", number, date),
            (Some(number), None) => number.to_owned(),
            (None, Some(date)) => said!(self.lang, "summary-words-decision-without-number", date),
            (None, None) => self.lang.text("summary-words-without-decision").to_owned(),
        }
    }
}

pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

impl Lang {
    /// The words of the summary workbook in this language.
    pub fn summary(self) -> &'static SummaryLabels {
        SummaryLabels::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;
    use crate::model::Date;

    #[test]
    fn zeros_stand_where_the_decree_puts_them() {
        let paper = &Lang::Vi.summary().paper;
        let text = |month, day| paper.place_date("Tây Ninh", Date::new(2026, month, day).unwrap());
        assert_eq!(text(1, 5), "Tây Ninh, ngày 05 tháng 01 năm 2026");
        assert_eq!(text(3, 15), "Tây Ninh, ngày 15 tháng 3 năm 2026");
    }
}
