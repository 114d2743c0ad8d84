//! Several people in one cell: "Nguyễn Văn A; Trần Thị B", or one on each line.

use crate::roster::honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::clean;

/// The names of a cell, at least one. It is divided only where every part is a whole name.
pub fn names(cell: &Cell) -> Vec<String> {
    let text = cell.text.as_str();
    if !text.contains([';', ',', '&']) && !cell.raw.contains(['\n', '\r']) && !text.contains(" và ") {
        return vec![text.to_owned()];
    }
    let by_line = lines_of(cell);
    let divided: [Vec<String>; 3] = [
        by_line,
        parts(text.split(';')),
        parts(text.split([';', ',']).flat_map(|part| part.split(" và ")).flat_map(|part| part.split(" & "))),
    ];
    let whole = |names: &&Vec<String>| names.len() > 1 && names.iter().all(|name| is_name(name));
    match divided.iter().find(whole) {
        Some(names) => names.iter().map(|name| unnumbered(name).to_owned()).collect(),
        None => vec![text.to_owned()],
    }
}

/// The lines of a cell of that meaning, where there are as many as there are people.
pub fn lines(row: RowView<'_>, meaning: Meaning, people: usize) -> Vec<String> {
    let Some(cell) = row.cell(meaning) else { return Vec::new() };
    let divided = [lines_of(cell), parts(cell.text.split(';'))];
    divided.into_iter().find(|lines| lines.len() == people).unwrap_or_default()
}

/// The lines of a cell, cleaned; none where the cell was decoded, so that its lines cannot be told any more.
fn lines_of(cell: &Cell) -> Vec<String> {
    let lines = parts(cell.raw.split(['\n', '\r']));
    if lines.join(" ") == cell.text.as_str() { lines } else { Vec::new() }
}

fn parts<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<String> {
    parts.map(clean).filter(|part| !part.is_empty()).collect()
}

/// Two words or more, each with a capital, without digits. A form of address and a number before it do not count.
fn is_name(text: &str) -> bool {
    let (_, name) = honorific::split(unnumbered(text));
    let words: Vec<&str> = name.split(' ').collect();
    (2..=6).contains(&words.len())
        && words.iter().all(|word| {
            word.starts_with(char::is_uppercase)
                && word.chars().all(|letter| letter.is_alphabetic() || letter == '.' || letter == '\'')
        })
}

fn unnumbered(text: &str) -> &str {
    text.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ')' | '-' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::CellRef;
    use crate::roster::table::Value;

    fn of(raw: &str) -> Vec<String> {
        let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
        names(&Cell {
            at: CellRef::new(0, 0),
            raw: raw.into(),
            text: text.as_str().into(),
            value: Value::Text,
            inherited: false,
        })
    }

    #[test]
    fn a_cell_is_divided_only_into_whole_names() {
        assert_eq!(of("Nguyễn Văn A; Trần Thị B"), ["Nguyễn Văn A", "Trần Thị B"]);
        assert_eq!(of("Ông Nguyễn Văn An\nBà Trần Thị Bình"), ["Ông Nguyễn Văn An", "Bà Trần Thị Bình"]);
        assert_eq!(of("Lê Văn An, Lê Thị Bình và Võ Cường"), ["Lê Văn An", "Lê Thị Bình", "Võ Cường"]);
        assert_eq!(of("Nguyễn Văn A\nGiám đốc"), ["Nguyễn Văn A Giám đốc"]);
        assert_eq!(of("Nguyễn Văn A, 1975"), ["Nguyễn Văn A, 1975"]);
        assert_eq!(of("Nguyễn Văn\nA"), ["Nguyễn Văn A"]);
    }
}
