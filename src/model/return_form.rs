//! How the program knows a workbook of `tra-lai/` again, under any name: a hidden row tells which roster a sheet is of and which
//! of its columns each column is.

use super::TableKind;
use super::kinds::coded;

coded! {
    /// A column of a returned sheet that is not the sender's.
    ReturnColumn {
        /// The row's number in the roster, as a person counts.
        Number = "thidua:row",
        /// The group rows that it stood below, one a line.
        Groups = "thidua:groups",
        Reason = "thidua:reason",
        Suggestion = "thidua:suggestion",
        /// What the clerk wants done with the row.
        Choice = "thidua:choice",
        /// The row's content when it went out.
        Mark = "thidua:mark",
    }
}

/// A sheet that holds nothing of a sender: instructions, the lists of drop-downs.
pub const OWN_SHEET: &str = "thidua:own";
/// The property of a workbook that never comes back to be read: its value says which output it is. Without marks of its own, so
/// that every program that saves the workbook again keeps it.
pub const OWN_OUTPUT: &str = "thidua-output";
/// Beside [`OWN_SHEET`] where the workbook is a form to fill in.
pub const TEMPLATE: &str = "thidua:template";
/// The first cell of an example row: the row is never counted.
pub const EXAMPLE: [&str; 2] = ["Ví dụ", "Example"];

const SHEET: &str = "thidua:return";
const CELL: &str = "thidua:column";

/// Whose rows a returned sheet holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnOf {
    pub path: String,
    pub sha256: String,
    pub sheet: String,
    /// Which of the sheet's tables, from zero.
    pub table: usize,
    pub kind: Option<TableKind>,
    /// What else the rows of its table hold.
    pub also: Vec<TableKind>,
    /// How many times rows of the roster have gone out.
    pub round: u32,
    /// As written, `YYYY-MM-DD`.
    pub date: String,
    /// Numbers of the rows that went out, as a person counts.
    pub rows: Vec<u32>,
    pub titles: Vec<String>,
    /// What is written into the column of choices to take a row back, and to say that it is right as it stands.
    pub drop: String,
    pub keep: String,
}

/// A column of the sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnCell {
    /// In the roster, from zero.
    pub column: u32,
    /// The meaning by its name; empty for a column without a heading.
    pub meaning: String,
    pub stands_for: Option<String>,
}

impl ReturnOf {
    pub fn is_one(text: &str) -> bool {
        text.lines().next() == Some(SHEET)
    }

    pub fn to_text(&self) -> String {
        let mut lines = vec![
            SHEET.to_owned(),
            format!("file={}", self.path),
            format!("sha256={}", self.sha256),
            format!("sheet={}", self.sheet),
            format!("table={}", self.table),
            format!("kind={}", self.kind.map_or("", TableKind::code)),
            format!("round={}", self.round),
            format!("date={}", self.date),
            format!("drop={}", self.drop),
            format!("keep={}", self.keep),
            format!("rows={}", spans(&self.rows)),
        ];
        lines.extend(self.also.iter().map(|kind| format!("also={}", kind.code())));
        lines.extend(self.titles.iter().map(|title| format!("title={}", title.replace('\n', " "))));
        lines.join("\n")
    }

    /// Nothing where the text is not whole: what it says of a roster is never guessed.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut found = Self::default();
        let mut missing = vec!["file", "table", "round", "rows"];
        let mut lines = text.lines();
        lines.next().filter(|line| *line == SHEET)?;
        for (key, value) in lines.filter_map(|line| line.split_once('=')) {
            let text = value.to_owned();
            missing.retain(|known| *known != key);
            match key {
                "file" => found.path = text,
                "sha256" => found.sha256 = text,
                "sheet" => found.sheet = text,
                "table" => found.table = value.trim().parse().ok()?,
                "kind" => found.kind = TableKind::from_code(value),
                "also" => found.also.extend(TableKind::from_code(value)),
                "round" => found.round = value.trim().parse().ok()?,
                "date" => found.date = text,
                "drop" => found.drop = text,
                "keep" => found.keep = text,
                "rows" => found.rows = unspanned(value)?,
                "title" => found.titles.push(text),
                _ => {}
            }
        }
        (missing.is_empty() && !found.path.is_empty()).then_some(found)
    }
}

impl ReturnCell {
    pub fn is_one(text: &str) -> bool {
        text.split('\n').next() == Some(CELL)
    }

    pub fn to_text(&self) -> String {
        let parts = [CELL, &self.column.to_string(), &self.meaning, self.stands_for.as_deref().unwrap_or("")];
        parts.join("\n")
    }

    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('\n');
        parts.next().filter(|first| *first == CELL)?;
        let column = parts.next()?.trim().parse().ok()?;
        let meaning = parts.next().unwrap_or("").trim().to_owned();
        let rest = parts.collect::<Vec<_>>().join("\n");
        Some(Self { column, meaning, stands_for: Some(rest).filter(|rest| !rest.is_empty()) })
    }
}

/// 3, 5, 6, 7 as "3,5-7". `rows` rise.
pub fn spans(rows: &[u32]) -> String {
    let runs = rows.chunk_by(|a, b| *b == a + 1);
    let told = runs.filter_map(|run| match run {
        [] => None,
        [one] => Some(one.to_string()),
        [first, .., last] => Some(format!("{first}-{last}")),
    });
    told.collect::<Vec<_>>().join(",")
}

/// More rows than a workbook sends out are no list of ours.
const MOST: usize = 1 << 20;

fn unspanned(text: &str) -> Option<Vec<u32>> {
    let span = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        Some(first.trim().parse::<u32>().ok()?..=last.trim().parse::<u32>().ok()?)
    };
    let parts = text.split(',').filter(|part| !part.trim().is_empty());
    let spans = parts.map(span).collect::<Option<Vec<_>>>()?;
    Some(spans.into_iter().flatten().take(MOST).collect())
}

#[cfg(test)]
mod tests {
    use super::{ReturnCell, ReturnOf};
    use crate::model::TableKind;

    #[test]
    fn what_is_written_is_read() {
        let of = ReturnOf {
            path: "xã/a=b.xlsx".into(),
            sha256: "00ff".into(),
            sheet: "DS 1".into(),
            table: 2,
            kind: Some(TableKind::Scores),
            also: vec![TableKind::Awards],
            round: 3,
            date: "2026-01-05".into(),
            rows: vec![4, 6, 7, 8, 11],
            titles: vec!["DANH SÁCH".into(), "Năm = 2022".into()],
            drop: "Bỏ dòng này".into(),
            keep: "Giữ nguyên".into(),
        };
        assert!(of.to_text().contains("rows=4,6-8,11"));
        assert_eq!(ReturnOf::from_text(&of.to_text()), Some(of.clone()));
        assert_eq!(ReturnOf::from_text("thidua:return"), None);
        for (whole, broken) in
            [("round=3", "round="), ("table=2", "table=x"), ("rows=4,6-8,11", "rows=4,6-"), ("round=3\n", "")]
        {
            assert_eq!(ReturnOf::from_text(&of.to_text().replace(whole, broken)), None, "{broken}");
        }
        let cell =
            ReturnCell { column: 3, meaning: "award_mark".into(), stands_for: Some("Bằng khen\ntỉnh".into()) };
        assert_eq!(ReturnCell::from_text(&cell.to_text()), Some(cell));
    }
}
