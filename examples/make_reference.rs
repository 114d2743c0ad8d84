//! Writes the chapters of the guide that are made from the program itself: commands, codes, laws and configuration, in both
//! languages. `tests/suite/documents.rs` fails where one is stale.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool of the house that may stop and say why")]

#[path = "make_reference/chapters.rs"]
mod chapters;

use std::fs;

fn main() {
    for (path, text) in chapters::chapters() {
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        println!("{path}");
        fs::write(path, text).unwrap();
    }
}
