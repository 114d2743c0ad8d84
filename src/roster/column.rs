//! A column of a table: where it stands, what its header says and what that means.

use super::meaning::Meaning;
use super::text::fold;

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Counted from zero, in the sheet.
    pub column: u32,
    pub meaning: Meaning,
    /// All header cells above it, from the top, joined by ` / `.
    pub header: String,
    /// For mark columns: the wording of the award, movement or year that the column stands for; for columns of registration and
    /// participation below the name of a movement: that name.
    pub stands_for: Option<String>,
}

/// What parts the header cells in [`Column::header`].
pub const BETWEEN_HEADERS: &str = " / ";

impl Column {
    /// The year that the column's cells are about, where a cell of its header is one: "Bằng khen / Năm 2020".
    pub fn year(&self) -> Option<i32> {
        self.header.split(BETWEEN_HEADERS).find_map(year_of_heading)
    }
}

/// The year of a heading that is nothing else: "2020", "Năm 2020", "N2020".
pub fn year_of_heading(text: &str) -> Option<i32> {
    let folded = fold(text);
    let digits = folded.strip_prefix("nam ").or_else(|| folded.strip_prefix('n')).unwrap_or(&folded);
    let year = (digits.len() == 4).then(|| digits.parse().ok()).flatten()?;
    (1990..=2060).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_the_header_may_be_a_year() {
        let column = |header: &str| Column {
            column: 0,
            meaning: Meaning::AwardMark,
            header: header.to_owned(),
            stands_for: None,
        };
        assert_eq!(column("Bằng khen / Năm 2020").year(), Some(2020));
        assert_eq!(column("2021 / GK").year(), Some(2021));
        for header in ["Bằng khen", "Năm", "Bằng khen năm 2020 và 2021", "1234"] {
            assert_eq!(column(header).year(), None, "{header}");
        }
    }
}
