//! The sheets of the summary of the sample, the head of each as a grid of texts.

use crate::kit;
use crate::made_once;
use crate::snapshots::compared;
use std::fmt::Write;
use thidua::place::column_letters;
use thidua::read::shown::{ShownSheet, shown};
use thidua::roster::text::fold;

/// Enough for titles, headings and the first figures.
const ROWS: u32 = 12;

/// So many letters of a cell say what it is.
const LETTERS: usize = 40;

fn grid(sheet: &ShownSheet) -> String {
    let mut text = format!("{}\n", sheet.name);
    let mut row = u32::MAX;
    for (at, shown) in sheet.cells.iter().filter(|(at, _)| at.row < ROWS) {
        if at.row != row {
            row = at.row;
            write!(text, "\n{:>2}", row + 1).unwrap();
        }
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let cut: String = shown.chars().take(LETTERS).collect();
        let more = if shown.chars().count() > LETTERS { "…" } else { "" };
        write!(text, " | {} {cut}{more}", column_letters(at.column)).unwrap();
    }
    text + "\n"
}

/// "Khen thưởng (1)" as `sheet-khen-thuong-1`.
fn name(sheet: &ShownSheet) -> String {
    // Folding leaves out what stands in brackets.
    let words = fold(&sheet.name.replace(['(', ')'], " "));
    let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once("sheet").chain(words).collect::<Vec<_>>().join("-")
}

/// Name and text of each.
pub fn snapshots() -> Vec<(String, String)> {
    let shown = shown(&made_once::sample().output(), &kit::config().reading.limits).unwrap();
    shown.iter().map(|sheet| (name(sheet), grid(sheet))).collect()
}

#[test]
fn every_sheet_of_the_summary_shows_what_it_showed() {
    let snapshots = snapshots();
    assert!(snapshots.len() > 20, "{} sheets", snapshots.len());
    for (name, text) in snapshots {
        compared(&name, &text);
    }
}
