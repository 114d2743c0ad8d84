//! The import table of ARCHITECTURE.md, checked on the `use` lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: &[&str] = &[
    "cli", "config", "run", "read", "roster", "amend", "answer", "wording", "claims", "ask", "account", "identity",
    "verdict", "settle", "check", "tally", "recount", "store", "diff", "draw", "seal", "save", "issue", "lang",
    "model", "hash", "parallel", "place",
];

/// Who may import whom besides itself.
const MAY: &[(&str, &[&str])] = &[
    ("place", &[]),
    ("parallel", &[]),
    ("hash", &[]),
    ("model", &["hash", "place"]),
    ("issue", &["model", "place"]),
    ("lang", &["identity", "issue", "model", "place"]),
    ("roster", &["issue", "model", "place"]),
    ("read", &["hash", "roster", "issue", "model", "place"]),
    ("amend", &["hash", "roster", "issue", "model", "place"]),
    ("answer", &["roster", "issue", "model", "place"]),
    ("wording", &["roster", "model"]),
    ("claims", &["wording", "roster", "issue", "model", "place"]),
    ("ask", &["claims", "wording", "roster", "issue", "model", "place"]),
    ("account", &["ask", "claims", "wording", "roster", "issue", "model", "place"]),
    ("identity", &["ask", "claims", "wording", "hash", "roster", "issue", "model", "place"]),
    ("verdict", &["identity", "ask", "claims", "wording", "roster", "issue", "model", "place"]),
    ("settle", &["account", "verdict", "identity", "ask", "claims", "wording", "roster", "issue", "model", "place"]),
    ("check", &["issue", "model", "place"]),
    ("tally", &["store", "issue", "model", "place"]),
    ("recount", &["model", "place"]),
    ("store", &["issue", "lang", "model", "place"]),
    ("diff", &["model", "place"]),
    ("draw", &["recount", "issue", "lang", "model", "parallel", "place"]),
    ("seal", &["hash", "model"]),
    ("save", &["hash", "draw", "issue", "model", "parallel", "place"]),
    ("config", &["hash", "read", "roster", "settle", "check", "store", "draw", "seal", "lang", "issue", "model"]),
    (
        "run",
        &[
            "config", "read", "roster", "amend", "answer", "ask", "account", "claims", "identity", "verdict", "settle",
            "check", "tally", "recount", "store", "diff", "draw", "seal", "save", "issue", "lang", "model", "hash",
            "parallel", "place",
        ],
    ),
    ("cli", &["run", "config", "read", "roster", "issue", "lang", "model", "place"]),
];

/// Each foreign crate that is the business of one place only.
const CRATES: &[(&str, &[&str])] = &[
    ("polars", &["tally/"]),
    ("calamine", &["read/workbook.rs", "read/workbook_errors.rs"]),
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

/// Where `unwrap_or_default()` may stand, how often, and why what is absent there may go unsaid. Anywhere else what is absent is written as
/// such, is indexed or expected where it is absent by a bug of ours, or stays an option.
const DEFAULTS: &[(&str, usize, &str)] = &[
    ("cli/mod.rs", 1, "no command is the command `run`"),
    ("cli/usage.rs", 1, "the library of the command line may not say what was typed"),
    ("draw/certificate/said.rs", 2, "a roster may not say what a box shows, a unit may have no address"),
    ("draw/summary/tests.rs", 1, "a helper of a test: a row that is not there fails what is compared with it"),
    ("lang/mod.rs", 1, "there is not always something to do about a problem"),
    ("read/spreadsheetml.rs", 1, "a worksheet may have no name"),
    (
        "read/workbook.rs",
        2,
        "a workbook may hold no styles or no merged areas where they are looked for; what is damaged is reported elsewhere",
    ),
    ("run/doubts.rs", 1, "a finding may be about no cell, and has then no value to show"),
    ("run/watch.rs", 1, "a folder that cannot be listed for a moment looks empty; the run says what is wrong"),
    ("seal/code.rs", 1, "a picture may hold no code"),
    ("claims/people.rs", 1, "a cell may not divide into as many lines as there are people"),
    ("claims/time.rs", 2, "a remark may say nothing of a decision, and a decision of another year is not that award's"),
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

#[test]
fn a_default_has_its_reason() {
    let mut wrong = Vec::new();
    let mut found = Vec::new();
    each_source(|name, text| {
        let count = text.matches("unwrap_or_default").count();
        let listed = DEFAULTS.iter().find(|(of, ..)| *of == name).map_or(0, |(_, listed, _)| *listed);
        if count != listed {
            wrong.push(format!("src/{name} has {count} `unwrap_or_default()`"));
        }
        found.push(name.to_owned());
    });
    let gone = DEFAULTS.iter().filter(|(name, ..)| !found.contains(&(*name).to_owned()));
    wrong.extend(gone.map(|(name, ..)| format!("there is no src/{name}")));
    assert_eq!(wrong, Vec::<String>::new());
    assert!(DEFAULTS.iter().all(|(.., reason)| reason.contains(' ')), "a reason is a sentence");
}

/// The rooms that a row goes through while it is settled.
const SETTLING: &[&str] = &["wording", "claims", "ask", "account", "identity", "verdict", "settle"];

/// The modules that a file of a settling room names in its `use` lines, as paths below `src/`.
fn imports(name: &str, text: &str, files: &BTreeSet<String>) -> Vec<String> {
    let own: Vec<&str> = name.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let code = text.split("#[cfg(test)]").next().unwrap();
    let uses = code.split("use ").skip(1).map(|rest| rest.split(';').next().unwrap().replace(['\n', ' '], ""));
    let mut found = Vec::new();
    for path in uses {
        let (base, inner) = path.split_once("::{").unwrap_or((&path, ""));
        for last in inner.trim_end_matches('}').split(',') {
            let mut parts: Vec<&str> =
                base.split("::").chain(last.split("::")).filter(|part| !part.is_empty()).collect();
            let above = parts.iter().take_while(|part| **part == "super").count();
            let whole = match parts.first() {
                Some(&"crate") => parts.split_off(1),
                Some(&"super") => own[..own.len() - above].iter().copied().chain(parts.split_off(above)).collect(),
                _ => continue,
            };
            let file =
                (1..=whole.len()).rev().map(|length| whole[..length].join("/")).find(|path| files.contains(path));
            found.extend(file.filter(|file| *file != own.join("/")));
        }
    }
    found
}

#[test]
fn no_files_of_settling_import_each_other_in_a_circle() {
    let mut texts: BTreeMap<String, (String, String)> = BTreeMap::new();
    each_source(|name, text| {
        if SETTLING.contains(&room(name)) && !name.contains("/tests") {
            let module = name.trim_end_matches(".rs").trim_end_matches("/mod").to_owned();
            texts.insert(module, (name.to_owned(), text.to_owned()));
        }
    });
    let files: BTreeSet<String> = texts.keys().cloned().collect();
    assert!(files.len() > 60, "the rooms of settling were not found");
    // A folder and what lies in it are one.
    let within = |one: &str, other: &str| other.starts_with(&format!("{one}/"));
    let mut left: BTreeMap<String, Vec<String>> = texts
        .iter()
        .map(|(module, (name, text))| {
            let all = imports(name, text, &files);
            (module.clone(), all.into_iter().filter(|other| !within(module, other) && !within(other, module)).collect())
        })
        .collect();
    assert!(left.values().map(Vec::len).sum::<usize>() > 150, "the `use` lines were not found");
    // Whoever imports nobody that is left is in no circle.
    loop {
        let done: Vec<String> = left
            .iter()
            .filter(|(_, others)| !others.iter().any(|other| left.contains_key(other)))
            .map(|(module, _)| module.clone())
            .collect();
        if done.is_empty() {
            break;
        }
        done.iter().for_each(|module| drop(left.remove(module)));
    }
    assert_eq!(left.keys().collect::<Vec<_>>(), Vec::<&String>::new(), "these import each other in a circle");
}
