//! The import table of ARCHITECTURE.md, checked on the `use` lines.

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: &[&str] = &[
    "cli", "config", "run", "read", "roster", "amend", "answer", "settle", "check", "tally", "recount", "diff", "draw",
    "seal", "save", "issue", "lang", "model", "hash", "parallel", "place",
];

/// Who may import whom besides itself.
const MAY: &[(&str, &[&str])] = &[
    ("place", &[]),
    ("parallel", &[]),
    ("hash", &[]),
    ("model", &["hash", "place"]),
    ("issue", &["model", "place"]),
    ("lang", &["issue", "model", "place"]),
    ("roster", &["issue", "model", "place"]),
    ("read", &["hash", "roster", "issue", "model", "place"]),
    ("amend", &["hash", "roster", "issue", "model", "place"]),
    ("answer", &["roster", "issue", "model", "place"]),
    ("settle", &["hash", "roster", "issue", "model", "place"]),
    ("check", &["issue", "model", "place"]),
    ("tally", &["issue", "model", "place"]),
    ("recount", &["model", "place"]),
    ("diff", &["model", "place"]),
    ("draw", &["issue", "lang", "model", "parallel", "place"]),
    ("seal", &["hash", "model"]),
    ("save", &["hash", "draw", "issue", "model", "parallel", "place"]),
    ("config", &["hash", "read", "roster", "settle", "check", "draw", "seal", "lang", "issue", "model"]),
    (
        "run",
        &[
            "config", "read", "roster", "amend", "answer", "settle", "check", "tally", "recount", "diff", "draw",
            "seal", "save", "issue", "lang", "model", "hash", "parallel", "place",
        ],
    ),
    ("cli", &["run", "config", "read", "roster", "issue", "lang", "model", "place"]),
];

/// Each foreign crate that is the business of one place only.
const CRATES: &[(&str, &[&str])] = &[
    ("polars", &["tally/"]),
    ("calamine", &["read/workbook.rs"]),
    ("rust_xlsxwriter", &["save/xlsx"]),
    ("printpdf", &["save/pdf"]),
    ("lopdf", &["save/pdf", "seal/code.rs"]),
    ("maud", &["save/html"]),
    ("ed25519_dalek", &["seal/keys.rs"]),
    ("qrcode", &["seal/code.rs"]),
    ("rqrr", &["seal/code.rs"]),
    ("clap", &["cli/"]),
    ("fluent_bundle", &["lang/messages"]),
    ("fluent_syntax", &["lang/messages"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn each_source(mut look: impl FnMut(&str, &str)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let all = sources(&root);
    assert!(all.len() > 40, "the sources were not found");
    for path in all {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        look(&name, &fs::read_to_string(&path).unwrap());
    }
}

fn room(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap()
}

#[test]
fn rooms_import_only_whom_they_may() {
    let mut wrong = Vec::new();
    each_source(|name, text| {
        let room = room(name);
        let Some((_, may)) = MAY.iter().find(|(of, _)| *of == room) else { return };
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            for (at, _) in code.match_indices("crate::") {
                let other =
                    self::room(code[at + 7..].split("::").next().unwrap().trim_end_matches([';', ',', ')', ' ', '{']));
                if ROOMS.contains(&other) && other != room && !may.contains(&other) {
                    wrong.push(format!("src/{name}:{} imports {other}", number + 1));
                }
            }
        }
    });
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_foreign_crate_is_named_in_its_place_only() {
    let mut wrong = Vec::new();
    each_source(|name, text| {
        for (foreign, places) in CRATES {
            let named = text.lines().any(|line| line.split("//").next().unwrap().contains(&format!("{foreign}::")));
            if named && !places.iter().any(|place| name.starts_with(place)) {
                wrong.push(format!("src/{name} names {foreign}"));
            }
        }
    });
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn files_stay_short() {
    each_source(|name, text| assert!(text.lines().count() <= 400, "src/{name} is longer than 400 lines"));
}

#[test]
fn every_file_opens_with_its_purpose() {
    each_source(|name, text| assert!(text.starts_with("//!"), "src/{name} does not say what it is for"));
}
