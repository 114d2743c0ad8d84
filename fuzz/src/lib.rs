//! The reading half of thidua, built from its own sources.

#![allow(dead_code, clippy::all)]

#[path = "../../src/hash.rs"]
pub mod hash;
#[path = "../../src/issue/mod.rs"]
pub mod issue;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/place.rs"]
pub mod place;
#[path = "../../src/read/mod.rs"]
pub mod read;
#[path = "../../src/roster/mod.rs"]
pub mod roster;

use read::{Limits, ReadSettings, Spellings};
use roster::meaning::Meaning;

/// Settings with the built-in spellings and row words.
pub fn settings() -> ReadSettings {
    let table = |text: &str| text.parse::<toml::Table>().expect("a built-in table");
    let words = |value: &toml::Value| -> Vec<String> {
        value.as_array().map(|list| list.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect()).unwrap_or_default()
    };
    let columns = table(include_str!("../../src/config/default/columns.toml"));
    let columns: Vec<(Meaning, Vec<String>)> = columns["columns"]
        .as_table()
        .expect("columns")
        .iter()
        .map(|(id, list)| (Meaning::from_id(id).expect("a meaning"), words(list)))
        .collect();
    let reading = table(include_str!("../../src/config/default/reading.toml"));
    let keys = |name: &str| words(&reading["reading"][name]).iter().map(|word| roster::text::key(word)).collect::<Vec<_>>();
    ReadSettings {
        spellings: Spellings::new(&columns, &["Bằng khen".into(), "Giấy khen".into()], &["Chung tay vì người nghèo".into()]),
        letterhead: keys("letterhead"),
        total: keys("total"),
        footer: keys("footer"),
        note: keys("note"),
        guide: keys("guide"),
        own: Default::default(),
        group: keys("group"),
        ditto: words(&reading["reading"]["ditto"]),
        award_titles: words(&reading["reading"]["award_titles"]),
        participation_titles: words(&reading["reading"]["participation_titles"]),
        profiles: Vec::new(),
        limits: Limits {
            file_bytes: 1 << 20,
            part_bytes: 4 << 20,
            all_bytes: 8 << 20,
            cells: 100_000,
            dense_cells: 1_000_000,
            trusted_bytes: 1 << 20,
            memory_bytes: 1 << 30,
            seconds: 10,
            depth: 50,
        },
    }
}

/// The ledger of everything that was read balances, whatever it was.
pub fn balances(file: &roster::table::File) {
    for sheet in &file.sheets {
        let line = &sheet.ledger;
        let sum = line.blank + line.letterhead + line.header + line.index + line.group + line.total + line.footer + line.note + line.data;
        assert_eq!(line.rows, sum, "{}", sheet.name);
    }
}
