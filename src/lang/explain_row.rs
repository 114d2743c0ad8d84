//! What `thidua explain` says of a row of a roster.

use super::{Lang, Words, said, words};
use crate::identity::people::{By, Evidence, Evidences, LEAD, LEAD_WITHOUT_MARKS, PERHAPS, SAME};
use crate::model::{AwardStatus, Catalogue, Cut, FigureName, QuestionKind};
use crate::place::Place;

/// How many names are listed where none fits.
const LISTED: usize = 20;

impl Lang {
    /// Above all that is said of a row: where it stands, what its table is about, what it is and why.
    pub fn row_head(self, place: &Place, kinds: &[String], (class, reason): (&'static str, &'static str)) -> String {
        let (class, reason) = (self.row_class(class), self.row_reason(reason));
        match kinds {
            [] => said!(self, "explain-row-head", place, class, reason),
            kinds => said!(self, "explain-row-head-of-table", place, kinds = kinds.join(", "), class, reason),
        }
    }

    pub fn row_corrected(self, place: &Place) -> String {
        said!(self, "explain-row-corrected", place)
    }

    /// Why a row of a class counts for nothing itself.
    pub fn row_of_class(self, class: &str) -> &'static str {
        self.word_of("explain-class", class)
    }

    pub fn row_of_copy(self, first: &str) -> String {
        said!(self, "explain-standing-copy", first)
    }

    /// Why a row of data is not settled: `no_table`, `kind_unknown`, `returned_idle`.
    pub fn row_standing(self, code: &str) -> &'static str {
        self.word_of("explain-standing", code)
    }

    /// Headings of the parts: what it says, who is meant, what became of it, what was found.
    pub fn row_headings(self) -> [&'static str; 4] {
        [
            self.text("explain-heading-claims"),
            self.text("explain-heading-identity"),
            self.text("explain-heading-verdict"),
            self.text("explain-heading-issues"),
        ]
    }

    /// What a row says, by its code.
    pub fn what_is_said(self, code: &str) -> &'static str {
        self.word_of("explain-what", code)
    }

    /// Something that a row says, and where: a cell by its place, a line with its text, the name of the sheet without a place.
    pub fn said_by_row(self, code: &str, value: &str, place: Option<&str>, line: Option<&str>) -> String {
        let what = self.what_is_said(code);
        match (place, line) {
            (Some(place), Some(line)) => said!(self, "explain-said-by-line", what, value, place, line),
            (Some(place), None) => said!(self, "explain-said-in", what, value, place),
            (None, Some(line)) => said!(self, "explain-said-by-sheet", what, value, line),
            (None, None) => said!(self, "explain-said", what, value),
        }
    }

    pub fn wording_unknown(self, wording: &str) -> String {
        said!(self, "explain-value-unknown", wording)
    }

    pub fn kept_back(self) -> &'static str {
        self.text("explain-value-kept-back")
    }

    pub fn span_of_years(self, from: i32, to: i32) -> String {
        said!(self, "explain-value-years", from = from.to_string(), to = to.to_string())
    }

    pub fn yes_or_no(self, yes: bool) -> &'static str {
        if yes { self.text("explain-value-yes") } else { self.text("explain-value-no") }
    }

    /// What a list does to awards of other rows: `revokes` or `corrects`.
    pub fn effect_of_list(self, code: &str) -> &'static str {
        self.word_of("explain-effect", code)
    }

    /// The state in which a row or line names its award.
    pub fn state_said(self, status: AwardStatus) -> &'static str {
        self.by_code("explain-state", status.code()).unwrap_or_else(|| self.report().columns.status(status))
    }

    pub fn who_kind(self, kind: &str) -> String {
        said!(self, "explain-who-kind", kind)
    }

    pub fn who_unit(self, (name, id): (&str, &str), how: &[String]) -> String {
        let how = how.join(" ");
        said!(self, "explain-who-unit", name, id, how)
    }

    /// Where a unit is listed, or named first.
    pub fn unit_known(self, registered: bool, place: &Place) -> String {
        if registered {
            said!(self, "explain-who-unit-listed", place)
        } else {
            said!(self, "explain-who-unit-named", place)
        }
    }

    pub fn unit_read_as(self) -> &'static str {
        self.text("explain-who-unit-read-as")
    }

    pub fn unit_answered(self, question: &str) -> String {
        said!(self, "explain-who-unit-answered", question)
    }

    pub fn who_person(self, name: &str, id: Option<&str>, by: By, rows: usize) -> String {
        if by == By::Waits {
            return said!(self, "explain-who-person-waits", name);
        }
        let id = id.map_or_else(String::new, |id| said!(self, "explain-who-person-id", id));
        // That nobody else is the same, the number of rows says.
        let by = if by == By::First { String::new() } else { format!(" {}", self.by(by)) };
        said!(self, "explain-who-person", name, id, by, rows)
    }

    /// What speaks for the person that a mention was taken for, or may be.
    pub fn weighed_best(self, by: By, other: Option<(&str, &Place)>, evidence: Evidences) -> String {
        let other = match (other, by) {
            (Some((name, place)), By::Waits) => said!(self, "explain-who-perhaps-as", name, place),
            (None, By::Waits) => self.text("explain-who-perhaps").to_owned(),
            (Some((name, place)), _) => said!(self, "explain-who-same-as", name, place),
            (None, _) => self.text("explain-who-same").to_owned(),
        };
        self.weighed_with(&other, evidence)
    }

    pub fn weighed_next(self, other: Option<(&str, &Place)>, evidence: Evidences) -> String {
        let other = match other {
            Some((name, place)) => said!(self, "explain-who-next-as", name, place),
            None => self.text("explain-who-next").to_owned(),
        };
        self.weighed_with(&other, evidence)
    }

    /// From which sums on two are one person.
    pub fn scale_of_weights(self, evidence: Evidences) -> String {
        let lead = if evidence.has(Evidence::SameBareName) { LEAD_WITHOUT_MARKS } else { LEAD };
        said!(self, "explain-who-scale", same = SAME, lead, perhaps = PERHAPS)
    }

    fn weighed_with(self, other: &str, evidence: Evidences) -> String {
        said!(self, "explain-who-weighed", other, evidence = self.weighed(evidence))
    }

    pub fn who_waits(self) -> &'static str {
        self.text("explain-who-waits")
    }

    /// Why an award has its status, by the code of the rule that decided.
    pub fn rule_sentence(self, code: &str) -> &'static str {
        self.word_of("explain-rule", code)
    }

    /// Status, rule, what says the state, the other row.
    pub fn row_status(
        self,
        (status, rule): (AwardStatus, &str),
        stated: Option<(Option<&str>, &str)>,
        by: Option<&Place>,
    ) -> String {
        let status = self.report().columns.status(status);
        let mut told = said!(self, "explain-row-status", status, rule = self.rule_sentence(rule));
        if let Some((place, line)) = stated {
            let by = match place {
                Some(place) => said!(self, "explain-row-stated-in", place, line),
                None => said!(self, "explain-row-stated-by-sheet", line),
            };
            told += &said!(self, "explain-row-stated", where = by);
        }
        if let Some(place) = by {
            told += &said!(self, "explain-row-by", place);
        }
        told
    }

    pub fn proposal_closed(self, place: &Place) -> String {
        said!(self, "explain-row-closed", place)
    }

    /// The figures that count a record, and of which times and sector.
    pub fn figures_of_row(
        self,
        figures: &[FigureName],
        phases: &[String],
        (year, sector): (Option<i32>, Option<&str>),
        catalogue: &Catalogue,
    ) -> String {
        if figures.is_empty() {
            return self.text("explain-row-no-figures").to_owned();
        }
        let names: Vec<&str> = figures.iter().map(|name| self.figure_name(*name)).collect();
        let time = |cut: Cut| self.cut(&cut, Some(catalogue));
        let phases = phases.iter().flat_map(|phase| time(Cut::all().phase(phase)));
        let year = year.into_iter().flat_map(|year| time(Cut::all().year(year)));
        let sector = sector.map(|code| {
            let name = catalogue.sector(code).map_or(code, |term| term.name.as_str());
            said!(self, "figure-sector", sector = name)
        });
        let parts = phases.chain(year).chain(sector).collect::<Vec<_>>().join(", ");
        let when = if parts.is_empty() { parts } else { said!(self, "explain-row-when", parts) };
        said!(self, "explain-row-figures", figures = names.join("; "), when)
    }

    pub fn row_ranked(self) -> &'static str {
        self.text("explain-row-ranked")
    }

    pub fn rank_in_words(self, rank: u32) -> String {
        said!(self, "explain-row-rank", rank)
    }

    /// Whether the whole row is counted: `counted`, `asked`, `ranked`, `uncounted`, `duplicate`, `waits`, `set_aside`, or `none`.
    pub fn row_outcome(self, code: &str) -> &'static str {
        self.word_of("explain-outcome", code)
    }

    /// A list that proposes or registers, with a decision.
    pub fn decided_anyway(self, state: AwardStatus) -> String {
        said!(self, "explain-row-decided", state = self.state_said(state))
    }

    pub fn row_waits(self, id: &str, kind: QuestionKind, rows: usize) -> String {
        said!(self, "explain-row-waits", id, kind = self.question_kind(kind), rows)
    }

    pub fn row_answered(self, id: &str) -> String {
        said!(self, "explain-row-answered", id)
    }

    pub fn no_roster(self, typed: &str, names: &[String], meant: Option<&str>) -> Words {
        let listed = self.first_of(names);
        let ask = meant.map_or_else(String::new, |meant| said!(self, "explain-did-you-mean", meant));
        words!(self, "explain-no-roster", typed, ask, listed)
    }

    pub fn several_rosters(self, typed: &str, files: &[String]) -> Words {
        let listed = self.first_of(files);
        words!(self, "explain-several-rosters", count = files.len(), typed, listed)
    }

    fn first_of(self, names: &[String]) -> String {
        let listed = names[..names.len().min(LISTED)].join("; ");
        match names.len().saturating_sub(LISTED) {
            0 => listed,
            more => said!(self, "explain-and-more", listed, more),
        }
    }

    pub fn no_rows(self, file: &str) -> Words {
        words!(self, "explain-no-rows", file)
    }

    /// The rows of data of each sheet, as "5-20".
    pub fn no_row(self, of: &str, sheets: &[(String, Option<String>)]) -> Words {
        let rows = sheets.iter().map(|(sheet, rows)| match rows {
            Some(rows) => said!(self, "explain-rows-of-sheet", sheet, rows),
            None => said!(self, "explain-no-rows-of-sheet", sheet),
        });
        let listed = rows.collect::<Vec<_>>().join("; ");
        words!(self, "explain-no-row", of, listed)
    }
}
