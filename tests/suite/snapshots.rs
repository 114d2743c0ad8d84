//! Texts that a reviewer reads as a difference: each stands in `snapshots/NAME.snap` and fails where the program says something
//! else. `INSTA_UPDATE=always` in front of the tests accepts what it says now.

use crate::{certificates_words, explain_row, ids, messages, read_shown, sheets_shown};
use std::fs;
use std::path::Path;

/// Compares a text with the one that was accepted under that name.
pub fn compared(name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn no_snapshot_is_stale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots");
    let mut stored: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix(".snap").map(str::to_owned))
        .collect();
    let mut compared: Vec<String> = std::iter::empty()
        .chain(certificates_words::SNAPSHOTS.iter().map(|name| (*name).to_owned()))
        .chain(explain_row::SNAPSHOTS.iter().map(|name| (*name).to_owned()))
        .chain(ids::SNAPSHOTS.iter().map(|name| (*name).to_owned()))
        .chain(messages::SNAPSHOTS.iter().map(|name| (*name).to_owned()))
        .chain(read_shown::SNAPSHOTS.iter().map(|name| (*name).to_owned()))
        .chain(sheets_shown::snapshots().into_iter().map(|(name, _)| name))
        .collect();
    stored.sort();
    compared.sort();
    assert_eq!(stored, compared, "on the left what is stored, on the right what tests compare");
}
