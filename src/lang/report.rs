//! Which words the page needs besides those of the summary workbook.

use super::summary::lower_first;
use super::{Lang, labels, said};
use crate::model::AwardStatus;

labels! {
    /// Words of the page.
    pub struct ReportLabels("report") {
        /// Of the document's language, as HTML names it.
        code: text,
        controls: {ControlLabels},
        parts: {PartLabels},
        charts: {ChartLabels},
        columns: {ColumnLabels},
        /// Change against the phase before it.
        change: text,
        change_note: text,
        phase_warning: text,
        choose_note: text,
        awards_note: text,
        movements_note: text,
        never_note: text,
        never_by_sector: text,
        all_sectors: text,
        silent_title: text,
        silent_note: text,
        details_title: text,
        state_title: text,
        states_by_form: text,
    }
}

labels! {
    /// What the page's controls say. `{…}` is filled in by the script.
    pub struct ControlLabels("report-controls") {
        skip: text,
        contents: text,
        theme: text,
        theme_auto: text,
        theme_light: text,
        theme_dark: text,
        print: text,
        search_label: text,
        search_hint: text,
        /// `{n}` recipients and units were found.
        found: text,
        found_none: text,
        more: text,
        /// `{n}` awards.
        awards_of: text,
        no_awards: text,
        filter: text,
        all: text,
        /// `{shown}` of `{all}` rows.
        rows: text,
        /// `{page}` of `{pages}`.
        page: text,
        pages: text,
        previous: text,
        next: text,
        data_behind: text,
        /// `{shown}` of `{all}` rows are printed.
        printed: text,
        no_script: text,
    }
}

labels! {
    /// Headings of the page's parts: short for the list of contents, long above the part.
    pub struct PartLabels("report-parts") {
        search: (text, long),
        figures: (text, long),
        charts: (text, long),
        awards: (text, long),
        movements: (text, long),
        blocks: (text, long),
        never: (text, long),
        states: (text, long),
        recipients: (text, long),
        issues: (text, long),
        ledger: (text, long),
    }
}

labels! {
    pub struct ChartLabels("report-charts") {
        sectors: text,
        years: text,
        movements: text,
        coverage: text,
        awards_unit: text,
        units_unit: text,
        coverage_unit: text,
        years_note: text,
        movements_note: text,
        coverage_note: text,
        empty: text,
    }
}

labels! {
    /// Heads of columns that the workbook has not.
    pub struct ColumnLabels("report-columns") {
        movement: text,
        rate: text,
        awards: text,
        block: text,
        state: text,
    }
}

impl ReportLabels {
    /// A number of the language, with at most two decimals.
    pub fn number(&self, number: f64) -> String {
        self.lang.number(number)
    }

    /// A share of one as a percentage with at most one decimal.
    pub fn percent(&self, share: f64) -> String {
        said!(self.lang, "report-percent", number = self.number((share * 1000.0).round() / 10.0))
    }

    /// Phase that the headline numbers are of.
    pub fn headline(&self, phase: &str) -> String {
        let phase = match self.lang {
            Lang::Vi => lower_first(phase),
            Lang::En => phase.to_owned(),
        };
        said!(self.lang, "report-headline", phase)
    }

    /// Part and whole, as in "12 of 40 units".
    pub fn of_units(&self, part: &str, all: &str) -> String {
        said!(self.lang, "report-of-units", part, all)
    }

    /// Difference and, where there was something before, its share.
    pub fn change_by(&self, difference: &str, share: Option<&str>) -> String {
        match share {
            Some(share) => said!(self.lang, "report-change-by", difference, share),
            None => difference.to_owned(),
        }
    }

    /// Difference of two percentages.
    pub fn points(&self, difference: &str) -> String {
        said!(self.lang, "report-points", difference)
    }

    /// So many of all awards stand on the page; all of them in that sheet of the workbook.
    pub fn shortened(&self, listed: usize, all: usize, sheet: Option<&str>) -> String {
        let [listed, all] = [listed, all].map(|count| self.number(count as f64));
        match sheet {
            Some(sheet) => said!(self.lang, "report-shortened-with-sheet", listed, all, sheet),
            None => said!(self.lang, "report-shortened", listed, all),
        }
    }

    pub fn shortened_issues(&self, listed: usize, all: usize, sheet: &str) -> String {
        let [listed, all] = [listed, all].map(|count| self.number(count as f64));
        said!(self.lang, "report-shortened-issues", listed, all, sheet)
    }

    pub fn by_sector(&self, phase: &str) -> String {
        said!(self.lang, "report-by-sector", phase)
    }

    pub fn by_form(&self, phase: &str) -> String {
        said!(self.lang, "report-by-form", phase)
    }
}

impl ChartLabels {
    /// Category, series and number of the highest value.
    pub fn highest(&self, category: &str, series: &str, number: &str) -> String {
        said!(self.lang, "report-charts-highest", category, series, number)
    }
}

impl ColumnLabels {
    /// What became of an award's row.
    pub fn status(&self, status: AwardStatus) -> &'static str {
        match status {
            AwardStatus::Counted => self.lang.text("report-status-counted"),
            AwardStatus::Registered => self.lang.text("report-status-registered"),
            AwardStatus::Proposed => self.lang.text("report-status-proposed"),
            AwardStatus::Refused => self.lang.text("report-status-refused"),
            AwardStatus::Withdrawn => self.lang.text("report-status-withdrawn"),
            AwardStatus::Duplicate => self.lang.text("report-status-duplicate"),
            AwardStatus::Revoked => self.lang.text("report-status-revoked"),
            AwardStatus::SetAside => self.lang.text("report-status-set-aside"),
        }
    }
}

impl Lang {
    pub fn report(self) -> &'static ReportLabels {
        ReportLabels::of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn numbers_are_written_as_in_vietnam() {
        let labels = Lang::Vi.report();
        let numbers = [1234.0, 12.5, 1_000_000.0, 0.0].map(|number| labels.number(number));
        assert_eq!(numbers, ["1.234", "12,5", "1.000.000", "0"]);
        let shares = [0.125, 1.0, 0.3333].map(|share| labels.percent(share));
        assert_eq!(shares, ["12,5\u{a0}%", "100\u{a0}%", "33,3\u{a0}%"]);
    }
}
