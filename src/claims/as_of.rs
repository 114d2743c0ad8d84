//! Of what time a list says what it says: by its title, else the day of its letterhead or signature, else the names of its sheet and file.
//! Of two lists that say otherwise the newer one holds.

use crate::model::Date;
use crate::roster::table::{RowClass, RowView, Sheet};
use crate::roster::text::fold;
use crate::roster::value;
use crate::wording::title;

/// A day, or a year of which nothing more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AsOf {
    year: i32,
    day: Option<Date>,
}

impl AsOf {
    pub fn of(row: RowView<'_>) -> Option<Self> {
        let title = || row.table.titles.iter().rev().find_map(|line| Self::in_line(&line.text));
        let letterhead = || letterhead_day(row.sheet).map(Self::on);
        let sheet = || Self::in_line(&row.sheet.name);
        title().or_else(letterhead).or_else(sheet).or_else(|| Self::in_line(&row.sheet.place.file))
    }

    fn on(day: Date) -> Self {
        Self { year: day.year(), day: Some(day) }
    }

    /// "Tính đến 31/12/2023", "cập nhật đến năm 2023", "năm 2023"; the years of a phase are none of it, nor are those of other papers.
    fn in_line(line: &str) -> Option<Self> {
        let paper = title::decision(line).is_some();
        let day = value::date_in(line).filter(|_| !paper).map(Self::on);
        day.or_else(|| {
            let own = title::own_words(line);
            let year = value::years_in(&own).into_iter().max().filter(|_| value::years(&own).is_none())?;
            Some(Self { year, day: None })
        })
    }

    /// Whether it is surely later. Of one year only days tell.
    pub fn is_after(self, other: Self) -> bool {
        match (self.day, other.day) {
            _ if self.year != other.year => self.year > other.year,
            (Some(day), Some(other)) => day > other,
            _ => false,
        }
    }
}

/// The date of the letterhead or of the signature ("Tân Biên, ngày 10 tháng 9 năm 2022"); a line that names another paper has that
/// paper's date.
pub fn letterhead_day(sheet: &Sheet) -> Option<Date> {
    let outside = sheet.rows.iter().filter(|row| matches!(row.class, RowClass::Letterhead | RowClass::Footer));
    outside.flat_map(|row| &row.cells).filter(|cell| !cell.inherited).find_map(|cell| {
        let folded = format!(" {} ", fold(&cell.text));
        let own = folded.contains(" ngay ") && !folded.contains(" so ") && !folded.contains(" kem ");
        own.then(|| value::date_in(&cell.text)).flatten()
    })
}
