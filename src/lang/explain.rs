//! What `thidua explain` says.

use super::{Lang, Words, said, words};
use crate::issue::{Issue, NUMBER};
use crate::model::{Award, Catalogue, FigureName};
use crate::place::CellRef;

impl Lang {
    /// A figure's value as it is printed.
    pub fn figure_value(self, name: FigureName, value: Option<f64>) -> String {
        let Some(value) = value else { return self.not_counted().to_owned() };
        match name {
            FigureName::ParticipationRate => self.percent(value),
            _ => self.number(value),
        }
    }

    /// Above the rows of a count: how many things, in how many rows.
    pub fn rows_of(self, figure: &str, value: &str, rows: usize) -> String {
        said!(self, "explain-rows-of", figure, value, rows)
    }

    /// "Nguyễn Văn A (HTX B) · Bằng khen … · 391/QĐ-UBND · 21/10/2022".
    pub fn award_in_words(self, award: &Award, catalogue: &Catalogue) -> (String, String) {
        let unit = award.unit_name.as_ref().filter(|unit| **unit != award.recipient_name);
        let who =
            unit.map_or_else(|| award.recipient_name.to_string(), |unit| format!("{} ({unit})", award.recipient_name));
        let form = catalogue.form(&award.form).map_or(award.form.as_str(), |form| form.term.name.as_str());
        let date = award.decision_date.map(|date| self.summary().paper.date(date));
        let year = award.year.filter(|_| date.is_none()).map(|year| year.to_string());
        let what = [Some(form.to_owned()), award.decision_no.as_ref().map(ToString::to_string), date, year];
        (who, what.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
    }

    pub fn movement_in_words(
        self,
        code: Option<&str>,
        year: Option<i32>,
        people: Option<u32>,
        catalogue: &Catalogue,
    ) -> String {
        let name = |code| catalogue.movement(code).map_or(code, |term| term.name.as_str()).to_owned();
        let name = code.map_or_else(String::new, name);
        self.with_year_and_people(name, year, people)
    }

    pub fn activity_in_words(
        self,
        code: &str,
        year: Option<i32>,
        people: Option<u32>,
        catalogue: &Catalogue,
    ) -> String {
        let known = catalogue.activities.iter().find(|term| term.code == code);
        self.with_year_and_people(known.map_or(code, |term| term.name.as_str()).to_owned(), year, people)
    }

    fn with_year_and_people(self, name: String, year: Option<i32>, people: Option<u32>) -> String {
        let people = people.map(|people| said!(self, "explain-people", people));
        let name = (!name.is_empty()).then_some(name);
        [name, year.map(|year| year.to_string()), people].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// The codes of a unit's kind and sector as names.
    pub fn unit_in_words(self, kind: &str, sector: Option<&str>, catalogue: &Catalogue) -> String {
        let words = catalogue.unit_kinds.iter().find(|words| words.kind.code() == kind);
        let kind = words.map_or(kind, |words| words.name.as_str());
        let sector = sector.map(|code| catalogue.sector(code).map_or(code, |term| term.name.as_str()));
        [Some(kind), sector].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// A share as the cells of the workbook show it.
    fn percent(self, share: f64) -> String {
        format!("{:.1} %", share * 100.0).replace('.', self.either(",", "."))
    }

    /// How much a figure moved, with its sign; rates in percentage points.
    pub fn signed_figure(self, name: FigureName, value: Option<f64>) -> String {
        let sign = if value.is_some_and(|value| value > 0.0) { "+" } else { "" };
        format!("{sign}{}", self.figure_value(name, value))
    }

    pub fn made_by_sum(self, parts: &str, sum: &str) -> String {
        said!(self, "explain-made-by-sum", parts, sum)
    }

    pub fn made_by_difference(self, sides: &str, difference: &str) -> String {
        said!(self, "explain-made-by-difference", sides, difference)
    }

    pub fn made_by_share(self, sides: &str, share: &str) -> String {
        said!(self, "explain-made-by-share", sides, share)
    }

    pub fn made_beside(self, figures: usize) -> String {
        said!(self, "explain-made-beside", figures)
    }

    /// "mức lương cơ sở 2.340.000 × hệ số 1,5 (Nghị định …), làm tròn đến 10.000 đồng".
    pub fn money_of(self, base: i64, coefficient: f64, decree: &str, step: i64) -> String {
        let (base, coefficient, step) = (self.number(base as f64), self.number(coefficient), self.number(step as f64));
        said!(self, "explain-money-of", base, coefficient, decree, step)
    }

    /// A cell with something in it that is no figure: what its row says and where the row comes from.
    pub fn text_in_cell(
        self,
        sheet: &str,
        cell: CellRef,
        text: &str,
        (row, source): (&[String], Option<&str>),
        near: &[String],
    ) -> Words {
        let line = row.join(" · ").replace('\n', " ");
        let line = line.trim_end_matches('.');
        let near = self.near(near);
        match source {
            Some(source) => words!(self, "explain-text-in-cell", sheet, cell, text, line, source, near),
            None => words!(self, "explain-text-without-source", sheet, cell, text, line, near),
        }
    }

    fn near(self, cells: &[String]) -> String {
        if cells.is_empty() {
            return String::new();
        }
        said!(self, "explain-near", cells = cells.join(", "))
    }

    pub fn empty_cell(self, sheet: &str, cell: CellRef, near: &[String]) -> Words {
        let near = self.near(near);
        words!(self, "explain-empty-cell", sheet, cell, near)
    }

    pub fn cell_outside(self, sheet: &str, cell: CellRef, last: CellRef) -> Words {
        words!(self, "explain-cell-outside", sheet, cell, last)
    }

    pub fn no_sheet(self, sheet: &str, sheets: &[String], meant: Option<&str>) -> Words {
        let listed = sheets.join(", ");
        let ask = meant.map_or_else(String::new, |meant| said!(self, "explain-did-you-mean", meant));
        words!(self, "explain-no-sheet", sheet, listed, ask)
    }

    /// Beside a rule that finds nothing.
    pub fn says_nothing(self) -> &'static str {
        self.text("explain-says-nothing")
    }

    pub fn nothing_to_do(self) -> &'static str {
        self.text("explain-nothing-to-do")
    }

    /// What was typed is neither a cell nor a code.
    pub fn nothing_to_explain(self, typed: &str, near: &[&str]) -> Words {
        let meant = near.join(", ");
        words!(self, "explain-nothing-to-explain", typed, meant)
    }

    /// The sentences of a code, with dots for what a roster would say.
    pub fn code_in_words(self, issue: &Issue) -> Words {
        let words = self.issue(issue);
        Words::new(with_dots(&words.message), with_dots(&words.suggestion))
    }

    /// Headings of what is said of a code: what it wants, law, time, found, to do, and an example.
    pub fn code_headings(self) -> [&'static str; 7] {
        [
            self.text("explain-heading-wants"),
            self.text("explain-heading-basis"),
            self.text("explain-heading-time"),
            self.text("explain-heading-says"),
            self.text("explain-heading-to-do"),
            self.text("explain-heading-example-before"),
            self.text("explain-heading-example-after"),
        ]
    }

    /// A rule's law and article; the table of rules has them in English.
    pub fn basis(self, basis: &str) -> String {
        let words = [
            ("L22 articles", self.text("explain-law-articles")),
            ("L22 article", self.text("explain-law-article")),
            ("D152 articles", self.text("explain-decree-articles")),
            ("D152 article", self.text("explain-decree-article")),
            ("local regulations", self.text("explain-local-regulations")),
            ("old circulars", self.text("explain-old-circulars")),
            ("old circular", self.text("explain-old-circular")),
            ("circular", self.text("explain-circular")),
            ("rule of the tool", self.text("explain-rule-of-the-tool")),
            ("plain sense", self.text("explain-plain-sense")),
            ("by its sense", self.text("explain-by-its-sense")),
        ];
        words.iter().fold(basis.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// The days of the decisions that a rule judges.
    pub fn rule_time(self, (from, to): (&str, &str), on: bool) -> String {
        let from = (!from.is_empty()).then(|| said!(self, "explain-from", from));
        let to = (!to.is_empty()).then(|| said!(self, "explain-to", to));
        let parts: Vec<String> = [from, to].into_iter().flatten().collect();
        let time = if parts.is_empty() { self.text("explain-any-day").to_owned() } else { parts.join(" ") };
        if on { time } else { said!(self, "explain-off", time) }
    }
}

/// Numbers that stand for any number become dots; in what way ever they were printed, they are sevens.
fn with_dots(text: &str) -> String {
    let sevens = NUMBER.to_string().len();
    let mut told = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('7') {
        let (before, number) = rest.split_at(at);
        let end = number.find(|letter: char| !matches!(letter, '7' | '.' | ',')).unwrap_or(number.len());
        let run = number[..end].trim_end_matches(['.', ',']);
        let any = run.matches('7').count() + 2 >= sevens;
        told.push_str(before);
        told.push_str(if any { crate::issue::DOTS } else { run });
        rest = &number[run.len()..];
    }
    told + rest
}

#[cfg(test)]
mod tests {
    use super::with_dots;

    #[test]
    fn numbers_that_stand_for_any_become_dots() {
        let told = ["ghi 7.777.777 đồng.", "7777777, 77777.77%", "Điều 27, 77", "C7", "7777777"].map(with_dots);
        assert_eq!(told, ["ghi … đồng.", "…, …%", "Điều 27, 77", "C7", "…"]);
    }
}
