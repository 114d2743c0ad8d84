//! What `thidua explain` says.

use super::{Lang, Words, amount};
use crate::issue::{Issue, NUMBER};
use crate::model::{Award, Catalogue, FigureName};
use crate::place::CellRef;

impl Lang {
    /// A figure's value as it is printed.
    pub fn figure_value(self, name: FigureName, value: Option<f64>) -> String {
        let Some(value) = value else { return self.not_counted().to_owned() };
        let (point, thousands) = self.either((',', "."), ('.', ","));
        match name {
            FigureName::ParticipationRate => self.percent(value),
            _ => amount(value, point, thousands),
        }
    }

    /// Above the rows of a count: how many things, in how many rows.
    pub fn rows_of(self, figure: &str, value: &str, rows: usize) -> String {
        match self {
            Self::Vi => format!("{figure}: {value}, từ {rows} hàng"),
            Self::En => format!("{figure}: {value}, from {rows} rows"),
        }
    }

    /// "Nguyễn Văn A (HTX B) · Bằng khen … · 391/QĐ-UBND · 21/10/2022".
    pub fn award_in_words(self, award: &Award, catalogue: &Catalogue) -> (String, String) {
        let unit = award.unit_name.as_ref().filter(|unit| **unit != award.recipient_name);
        let who =
            unit.map_or_else(|| award.recipient_name.to_string(), |unit| format!("{} ({unit})", award.recipient_name));
        let form = catalogue.form(&award.form).map_or(award.form.as_str(), |form| form.term.name.as_str());
        let date = award.decision_date.map(self.summary().paper.date);
        let year = award.year.filter(|_| date.is_none()).map(|year| year.to_string());
        let what = [Some(form.to_owned()), award.decision_no.as_ref().map(ToString::to_string), date, year];
        (who, what.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
    }

    pub fn movement_in_words(
        self,
        code: &str,
        year: Option<i32>,
        people: Option<u32>,
        catalogue: &Catalogue,
    ) -> String {
        let name = catalogue.movement(code).map_or(code, |term| term.name.as_str()).to_owned();
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
        let people = people.map(|people| format!("{people} {}", self.either("người", "people")));
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
        format!("{}: {parts} = {sum}", self.either("Cộng", "Sum"))
    }

    pub fn made_by_difference(self, sides: &str, difference: &str) -> String {
        format!("{}: {sides} = {difference}", self.either("Tăng, giảm", "Change"))
    }

    pub fn made_by_share(self, sides: &str, share: &str) -> String {
        format!("{}: {sides} = {share}", self.either("Tỷ lệ", "Share"))
    }

    pub fn made_beside(self, figures: usize) -> String {
        match self {
            Self::Vi => format!("Ô này ghi {figures} số liệu:"),
            Self::En => format!("This cell shows {figures} figures:"),
        }
    }

    /// "2.340.000 đồng × 1,5".
    pub fn money_of(self, base: i64, coefficient: f64) -> String {
        let (point, thousands) = self.either((',', "."), ('.', ","));
        let base = amount(base as f64, point, thousands);
        let coefficient = amount(coefficient, point, thousands);
        match self {
            Self::Vi => {
                format!("mức lương cơ sở {base} × hệ số {coefficient} (Nghị định 152/2025/NĐ-CP, Điều 49-54)")
            }
            Self::En => {
                format!("base salary {base} × coefficient {coefficient} (Decree 152/2025/NĐ-CP, articles 49-54)")
            }
        }
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
        match (self, source) {
            (Self::Vi, Some(source)) => Words::new(
                format!("{sheet}!{cell}: “{text}”. Hàng này: {line}."),
                format!("Nguồn: {source}. Xem hàng đó trong tệp nguồn.{near}"),
            ),
            (Self::En, Some(source)) => Words::new(
                format!("{sheet}!{cell}: “{text}”. Its row: {line}."),
                format!("From {source}. Look there.{near}"),
            ),
            (Self::Vi, None) => Words::new(
                format!("{sheet}!{cell}: “{text}” không phải là số liệu tổng hợp. Hàng này: {line}."),
                format!("Chọn ô có số liệu.{near}"),
            ),
            (Self::En, None) => Words::new(
                format!("{sheet}!{cell}: “{text}” is no figure. Its row: {line}."),
                format!("Name a cell with a figure.{near}"),
            ),
        }
    }

    fn near(self, cells: &[String]) -> String {
        if cells.is_empty() {
            return String::new();
        }
        format!(" {}: {}.", self.either("Các ô gần nhất có số liệu", "Near it"), cells.join(", "))
    }

    pub fn empty_cell(self, sheet: &str, cell: CellRef, near: &[String]) -> Words {
        let near = self.near(near);
        match self {
            Self::Vi => Words::new(format!("{sheet}!{cell}: ô trống."), format!("Chọn ô có số liệu.{near}")),
            Self::En => {
                Words::new(format!("{sheet}!{cell}: the cell is empty."), format!("Name a cell with a figure.{near}"))
            }
        }
    }

    pub fn cell_outside(self, sheet: &str, cell: CellRef, last: CellRef) -> Words {
        match self {
            Self::Vi => Words::new(
                format!("{sheet}!{cell}: ngoài phạm vi của trang."),
                format!("Chọn ô trong khoảng A1:{last}."),
            ),
            Self::En => Words::new(
                format!("{sheet}!{cell}: the sheet ends before this cell."),
                format!("Name a cell within A1:{last}."),
            ),
        }
    }

    pub fn no_sheet(self, sheet: &str, sheets: &[String], meant: Option<&str>) -> Words {
        let listed = sheets.join(", ");
        let ask = meant.map(|meant| match self {
            Self::Vi => format!("Có phải “{meant}”? "),
            Self::En => format!("Did you mean “{meant}”? "),
        });
        let ask = ask.unwrap_or_default();
        match self {
            Self::Vi => Words::new(
                format!("tong-hop.xlsx không có trang tính “{sheet}”."),
                format!("{ask}Các trang: {listed}."),
            ),
            Self::En => {
                Words::new(format!("tong-hop.xlsx has no sheet “{sheet}”."), format!("{ask}Its sheets: {listed}."))
            }
        }
    }

    /// Beside a rule that finds nothing.
    pub fn says_nothing(self) -> &'static str {
        self.either("không báo", "says nothing")
    }

    pub fn nothing_to_do(self) -> &'static str {
        self.either("Không phải làm gì.", "Nothing.")
    }

    /// What was typed is neither a cell nor a code.
    pub fn nothing_to_explain(self, typed: &str, near: &[&str]) -> Words {
        let meant = near.join(", ");
        match self {
            Self::Vi => Words::new(
                format!("“{typed}” không phải là mã hay ô."),
                format!("Ghi một ô của tong-hop.xlsx ('Tổng quan!D8') hoặc một mã ({meant}…)."),
            ),
            Self::En => Words::new(
                format!("“{typed}” is neither a code nor a cell."),
                format!("Name a cell of tong-hop.xlsx ('Tổng quan!D8') or a code ({meant}…)."),
            ),
        }
    }

    /// The sentences of a code, with dots for what a roster would say.
    pub fn code_in_words(self, issue: &Issue) -> Words {
        let words = self.issue(issue);
        Words::new(with_dots(&words.message), with_dots(&words.suggestion))
    }

    /// Headings of what is said of a code: what it wants, law, time, found, to do, and an example.
    pub fn code_headings(self) -> [&'static str; 7] {
        self.either(
            ["Yêu cầu", "Căn cứ", "Áp dụng cho quyết định", "Báo", "Cần làm", "Ví dụ, trước", "Ví dụ, sau"],
            ["Wants", "By", "For decisions", "Says", "To do", "Example, before", "Example, after"],
        )
    }

    /// What a rule wants; the table of rules says it in English.
    pub fn rule_sense(self, code: &str, english: &str) -> String {
        let vietnamese = super::vi::senses::SENSES.iter().find(|(of, _)| *of == code).map(|(_, sense)| *sense);
        self.either(vietnamese.unwrap_or(english), english).to_owned()
    }

    /// A rule's law and article; the table of rules has them in English.
    pub fn basis(self, basis: &str) -> String {
        let words: &[(&str, &str)] = self.either(
            &[
                ("L22 articles", "Luật 06/2022/QH15, Điều"),
                ("L22 article", "Luật 06/2022/QH15, Điều"),
                ("D152 articles", "Nghị định 152/2025/NĐ-CP, Điều"),
                ("D152 article", "Nghị định 152/2025/NĐ-CP, Điều"),
                ("local regulations", "quy định của địa phương"),
                ("old circulars", "các thông tư cũ"),
                ("old circular", "Thông tư cũ"),
                ("circular", "Thông tư"),
                ("rule of the tool", "quy tắc của công cụ"),
                ("plain sense", "lẽ thường"),
                ("by its sense", "theo tinh thần"),
            ],
            &[("L22", "Law 06/2022/QH15,"), ("D152", "Decree 152/2025/NĐ-CP,")],
        );
        words.iter().fold(basis.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    /// The days of the decisions that a rule judges.
    pub fn rule_time(self, (from, to): (&str, &str), on: bool) -> String {
        let from = (!from.is_empty()).then(|| format!("{} {from}", self.either("từ", "from")));
        let to = (!to.is_empty()).then(|| format!("{} {to}", self.either("đến", "to")));
        let parts: Vec<String> = [from, to].into_iter().flatten().collect();
        let time = if parts.is_empty() { self.either("mọi ngày", "any day").to_owned() } else { parts.join(" ") };
        let off = self.either("tắt, trừ khi cấu hình bật", "off unless the configuration turns it on");
        if on { time } else { format!("{time} ({off})") }
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
        let run = number.get(..end).unwrap_or_default().trim_end_matches(['.', ',']);
        let any = run.matches('7').count() + 2 >= sevens;
        told.push_str(before);
        told.push_str(if any { crate::issue::DOTS } else { run });
        rest = number.get(run.len()..).unwrap_or_default();
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
