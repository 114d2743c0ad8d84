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

use read::{Grammar, Limits, ReadSettings, Spellings};
use roster::meaning::Meaning;
use std::io::{Cursor, Write};

/// Settings with the built-in spellings, grammar of headings and row words.
pub fn settings() -> ReadSettings {
    let table = |text: &str| text.parse::<toml::Table>().expect("a built-in table");
    let columns = table(include_str!("../../src/config/default/columns.toml"));
    let columns: Vec<(Meaning, Vec<String>)> =
        lists(&columns["columns"]).into_iter().map(|(id, list)| (meaning(&id), list)).collect();
    let reading = table(include_str!("../../src/config/default/reading.toml"));
    let listed = |name: &str| words(&reading["reading"][name]);
    let keys = |name: &str| listed(name).iter().map(|word| roster::text::key(word)).collect::<Vec<_>>();
    let folded = |name: &str| listed(name).iter().map(|word| roster::text::fold(word)).collect::<Vec<_>>();
    ReadSettings {
        spellings: Spellings::new(
            &columns,
            &["Bằng khen".into(), "Giấy khen".into()],
            &["Chung tay vì người nghèo".into()],
            Default::default(),
            grammar(),
        ),
        letterhead: keys("letterhead"),
        total: keys("total"),
        footer: keys("footer"),
        note: keys("note"),
        guide: keys("guide"),
        own: Default::default(),
        group: keys("group"),
        ditto: listed("ditto"),
        award_titles: listed("award_titles"),
        events: folded("events"),
        participation_titles: listed("participation_titles"),
        summary_titles: listed("summary_titles"),
        pivot: folded("pivot"),
        states: vec!["đã được khen".into()],
        takes_out: vec!["rut".into(), "khong xet".into()],
        places: folded("places"),
        members: vec!["thành viên".into()],
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

/// The built-in grammar of headings.
fn grammar() -> Grammar {
    let headings: toml::Table = include_str!("../../src/config/default/headings.toml").parse().expect("a built-in table");
    let heading = &headings["heading"];
    let rules: Vec<_> = lists(&heading["rules"]).into_iter().map(|(id, rules)| (meaning(&id), rules)).collect();
    Grammar::new(&lists(&heading["words"]), &rules, &words(&heading["values"])).unwrap_or_else(|_| panic!("a built-in grammar"))
}

fn meaning(id: &str) -> Meaning {
    Meaning::from_id(id).expect("a meaning")
}

fn lists(table: &toml::Value) -> Vec<(String, Vec<String>)> {
    table.as_table().expect("a table of lists").iter().map(|(name, list)| (name.clone(), words(list))).collect()
}

fn words(value: &toml::Value) -> Vec<String> {
    value.as_array().map(|list| list.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect()).unwrap_or_default()
}

/// A zip package of these parts.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        packed.start_file(*name, zip::write::SimpleFileOptions::default()).expect("begins");
        packed.write_all(part).expect("goes into memory");
    }
    packed.finish().expect("ends").into_inner()
}

/// A workbook whose only sheet, and the parts that belong to it, are as told.
pub fn xlsx(sheet: &[u8], more: &[(&str, &[u8])]) -> Vec<u8> {
    let parts = [WORKBOOK, &[("xl/worksheets/sheet1.xml", sheet)], more].concat();
    package(&parts)
}

const WORKBOOK: &[(&str, &[u8])] = &[
    (
        "[Content_Types].xml",
        br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#,
    ),
    (
        "xl/workbook.xml",
        br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

/// The ledger of everything that was read balances, whatever it was.
pub fn balances(file: &roster::table::File) {
    for sheet in &file.sheets {
        let line = &sheet.ledger;
        let sum = line.blank + line.letterhead + line.header + line.index + line.group + line.total + line.footer + line.note + line.data;
        assert_eq!(line.rows, sum, "{}", sheet.name);
    }
}
