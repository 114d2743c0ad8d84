//! The lines around a row: its group rows from the innermost out, the titles above the table from the nearest up, and the sheet's name.

use super::fact::{Fact, Source};
use crate::roster::table::{Line, RowView};

/// The first thing that a line around the row says.
pub fn said<T>(row: RowView<'_>, says: impl Fn(&str) -> Option<T>) -> Option<Fact<T>> {
    lines(row).find_map(|(source, text)| Some(Fact::of(says(text)?, source)))
}

/// The first thing that a single row around the row names: a sentence of several is no name.
pub fn named<T>(row: RowView<'_>, names: impl Fn(&str) -> Option<T>) -> Option<Fact<T>> {
    let of_row = |(source, line): (Source, &Line)| Some(Fact::of(names(&line.text)?, source));
    let of_sheet = || Some(Fact::of(names(&row.sheet.name)?, Source::SheetName));
    around(row).find_map(of_row).or_else(of_sheet)
}

/// What the lines around a row say, the nearest first; each row of a sentence says the whole.
pub fn lines(row: RowView<'_>) -> impl Iterator<Item = (Source, &str)> {
    let around = around(row).map(|(source, line)| (source, line.said()));
    around.chain(std::iter::once((Source::SheetName, row.sheet.name.as_str())))
}

fn around(row: RowView<'_>) -> impl Iterator<Item = (Source, &Line)> {
    let groups = row.data.groups.iter().enumerate().rev();
    let titles = row.table.titles.iter().enumerate().rev();
    let groups = groups.map(|(at, group)| (Source::Group(at), group));
    groups.chain(titles.map(|(at, title)| (Source::Title(at), title)))
}

/// The first thing that a group row says, from the innermost out.
pub fn said_by_group<T>(row: RowView<'_>, says: impl Fn(&str) -> Option<T>) -> Option<Fact<T>> {
    let mut groups = row.data.groups.iter().enumerate().rev();
    groups.find_map(|(at, group)| Some(Fact::of(says(&group.text)?, Source::Group(at))))
}

/// "II. Quỹ tín dụng" without its number.
pub fn strip_number(text: &str) -> &str {
    match text.split_once(['.', ')', '/', '-', ' ']) {
        Some((number, rest)) if is_number(number) && !rest.trim().is_empty() => {
            strip_number(rest.trim_start_matches(['.', ')', ' ', '-']))
        }
        _ => text.trim(),
    }
}

fn is_number(text: &str) -> bool {
    let text = text.trim();
    let roman = !text.is_empty() && text.chars().all(|c| "IVXLC".contains(c));
    let letter = text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase());
    roman || letter || (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::strip_number;

    #[test]
    fn numbers_before_a_group_are_dropped() {
        for (text, rest) in
            [("II. Huyện Tân Biên", "Huyện Tân Biên"), ("I.1. Xã A", "Xã A"), ("a", "a"), ("A. TẬP THỂ", "TẬP THỂ")]
        {
            assert_eq!(strip_number(text), rest);
        }
    }
}
