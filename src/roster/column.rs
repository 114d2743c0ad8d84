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
    /// The lowest of its header cells.
    pub fn leaf(&self) -> &str {
        self.header.rsplit(BETWEEN_HEADERS).next().unwrap_or(&self.header)
    }

    /// The year that the column's cells are about, where a cell of its header is one or names one: "Bằng khen / Năm 2020", "Điểm năm 2021".
    pub fn year(&self) -> Option<i32> {
        let parts = || self.header.split(BETWEEN_HEADERS);
        parts().find_map(year_of_heading).or_else(|| parts().find_map(|part| Some(dated_heading(part)?.1)))
    }
}

/// A heading that says of which year its column is, without that year, and the year: "Điểm năm 2021", "Điểm (2021)". What a year only
/// bounds ("đến năm 2021") or divides ("6 tháng đầu năm 2021") is none.
pub fn dated_heading(text: &str) -> Option<(String, i32)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &&str| word.trim_matches(['(', ')', ',', ':', '-', '–', '.']).to_owned();
    let of_figures: Vec<usize> =
        (0..words.len()).filter(|at| words[*at].chars().filter(char::is_ascii_digit).count() >= 4).collect();
    let [at] = of_figures.as_slice() else { return None };
    let year = year_of_heading(&bare(&words[*at]))?;
    let is_named = at.checked_sub(1).is_some_and(|before| fold(words[before]) == "nam");
    let from = if is_named { at - 1 } else { *at };
    let bounds = ["den", "tu", "truoc", "sau", "het", "cuoi", "dau", "giua", "doan", "va", "toi"];
    if from.checked_sub(1).is_some_and(|before| bounds.contains(&fold(words[before]).as_str())) {
        return None;
    }
    let rest: Vec<&str> = words[..from].iter().chain(&words[at + 1..]).copied().collect();
    let rest = rest.join(" ").trim_matches(['(', ')', ',', ':', '-', '–', ' ']).to_owned();
    (!rest.is_empty()).then_some((rest, year))
}

/// The year of a heading that is nothing else: "2020", "Năm 2020", "N2020".
pub fn year_of_heading(text: &str) -> Option<i32> {
    let folded = fold(text);
    let digits = folded.strip_prefix("nam ").or_else(|| folded.strip_prefix('n')).unwrap_or(&folded);
    let year = (digits.len() == 4).then(|| digits.parse().ok()).flatten()?;
    (1990..=2060).contains(&year).then_some(year)
}

/// Whether a heading, folded, is a part of a year and nothing else: "Quý I", "Tháng 3", "T3", "6 tháng đầu năm", "Đợt 2".
pub fn is_part_of_year(folded: &str) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    // A year behind it says of which.
    let words = match words.as_slice() {
        [part @ .., "nam", year] | [part @ .., year] if year_of_heading(year).is_some() => part,
        all => all,
    };
    let up_to = |text: &str, most: u32| text.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number));
    match words {
        ["quy" | "dot" | "lan", number] => matches!(*number, "i" | "ii" | "iii" | "iv") || up_to(number, 4),
        ["thang", month] => up_to(month, 12),
        [months, "thang"] | [months, "thang", "dau" | "cuoi"] | [months, "thang", "dau" | "cuoi", "nam"] => {
            up_to(months, 11)
        }
        [month] => month.strip_prefix('t').is_some_and(|month| up_to(month, 12)),
        _ => false,
    }
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
        for header in ["Điểm năm 2021", "Điểm (2021)", "2021 - Điểm", "Điểm / tổng 2021"] {
            assert_eq!(column(header).year(), Some(2021), "{header}");
        }
        for header in
            ["Bằng khen", "Năm", "Bằng khen năm 2020 và 2021", "1234", "Điểm đến năm 2021", "Giai đoạn 2020-2025"]
        {
            assert_eq!(column(header).year(), None, "{header}");
        }
    }
}
