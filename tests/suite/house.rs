//! The import table of ARCHITECTURE.md, checked on the `use` lines.

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: &[&str] = &[
    "cli", "config", "run", "read", "roster", "amend", "answer", "settle", "check", "tally", "recount", "store",
    "diff", "draw", "seal", "save", "issue", "lang", "model", "hash", "parallel", "place",
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
    ("tally", &["store", "issue", "model", "place"]),
    ("recount", &["model", "place"]),
    ("store", &["issue", "lang", "model", "place"]),
    ("diff", &["model", "place"]),
    ("draw", &["recount", "issue", "lang", "model", "parallel", "place"]),
    ("seal", &["hash", "model"]),
    ("save", &["hash", "draw", "issue", "model", "parallel", "place"]),
    ("config", &["hash", "read", "roster", "settle", "check", "draw", "seal", "lang", "issue", "model"]),
    (
        "run",
        &[
            "config", "read", "roster", "amend", "answer", "settle", "check", "tally", "recount", "store", "diff",
            "draw", "seal", "save", "issue", "lang", "model", "hash", "parallel", "place",
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

/// Where `unwrap_or_default()` may stand, how often, and why what is absent there may go unsaid. Anywhere else what is absent is written as
/// such, is indexed or expected where it is absent by a bug of ours, or stays an option.
const DEFAULTS: &[(&str, usize, &str)] = &[
    ("cli/mod.rs", 1, "no command is the command `run`"),
    ("cli/usage.rs", 1, "the library of the command line may not say what was typed"),
    ("lang/mod.rs", 1, "there is not always something to do about a problem"),
    ("read/spreadsheetml.rs", 1, "a worksheet may have no name"),
    ("run/watch.rs", 1, "a folder that cannot be listed for a moment looks empty; the run says what is wrong"),
    ("seal/code.rs", 1, "a picture may hold no code"),
];

/// As many as there were when they were counted; each may only become fewer, and goes to the table above with its reason.
const DEFAULTS_NOT_YET_LOOKED_AT: &[(&str, usize)] = &[
    ("amend/apply.rs", 3),
    ("amend/mod.rs", 1),
    ("answer/mod.rs", 2),
    ("draw/certificate/mod.rs", 3),
    ("draw/certificate/preflight.rs", 2),
    ("draw/certificate/said.rs", 2),
    ("draw/report/lists.rs", 3),
    ("draw/report/mod.rs", 2),
    ("draw/report/search.rs", 2),
    ("draw/returns.rs", 5),
    ("draw/summary/mod.rs", 2),
    ("draw/summary/provinces.rs", 1),
    ("draw/summary/report/list.rs", 2),
    ("draw/summary/report/list_fields.rs", 5),
    ("draw/summary/report/roll_fields.rs", 5),
    ("lang/figure.rs", 1),
    ("place.rs", 2),
    ("read/apart/wire.rs", 2),
    ("read/looks/ods.rs", 1),
    ("read/looks/records.rs", 1),
    ("read/looks/scan.rs", 7),
    ("read/looks/xls.rs", 2),
    ("read/looks/xlsx.rs", 7),
    ("read/sniff.rs", 3),
    ("read/stored/table.rs", 1),
    ("read/workbook.rs", 4),
    ("run/answers.rs", 1),
    ("run/certificates.rs", 4),
    ("run/certificates/choose.rs", 2),
    ("run/doubts.rs", 1),
    ("run/explain.rs", 1),
    ("run/merge.rs", 4),
    ("run/returns.rs", 3),
    ("save/blank.rs", 1),
    ("save/csv.rs", 2),
    ("save/pdf/file.rs", 1),
    ("save/pdf/ground.rs", 1),
    ("save/pdf/pages.rs", 3),
    ("settle/award_forms.rs", 3),
    ("settle/award_rows.rs", 1),
    ("settle/context.rs", 4),
    ("settle/corrected.rs", 2),
    ("settle/counted.rs", 2),
    ("settle/facts.rs", 4),
    ("settle/former.rs", 1),
    ("settle/mod.rs", 2),
    ("settle/persons.rs", 5),
    ("settle/recipient.rs", 1),
    ("settle/register.rs", 7),
    ("settle/renewed.rs", 1),
    ("settle/resubmission.rs", 1),
    ("settle/several.rs", 2),
    ("settle/title.rs", 1),
    ("settle/totals.rs", 4),
    ("settle/totals/measure.rs", 3),
    ("settle/totals/ratio.rs", 1),
    ("settle/totals/said.rs", 3),
    ("settle/unit_name.rs", 3),
    ("settle/unit_rows.rs", 1),
    ("settle/unlisted.rs", 1),
    ("settle/who.rs", 3),
    ("tally/facts.rs", 8),
    ("tally/provinces.rs", 1),
    ("tally/stored.rs", 1),
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
        let reasoned = DEFAULTS.iter().find(|(of, ..)| *of == name);
        let open = DEFAULTS_NOT_YET_LOOKED_AT.iter().find(|(of, _)| *of == name);
        let fits = match (reasoned, open) {
            (Some((_, listed, _)), None) => count == *listed,
            (None, Some((_, most))) => count <= *most,
            (None, None) => count == 0,
            (Some(_), Some(_)) => false,
        };
        if !fits {
            wrong.push(format!("src/{name} has {count} `unwrap_or_default()`"));
        }
        found.push(name.to_owned());
    });
    let listed = DEFAULTS.iter().map(|(name, ..)| name).chain(DEFAULTS_NOT_YET_LOOKED_AT.iter().map(|(name, _)| name));
    wrong.extend(
        listed.filter(|name| !found.contains(&(**name).to_owned())).map(|name| format!("there is no src/{name}")),
    );
    assert_eq!(wrong, Vec::<String>::new());
    assert!(DEFAULTS.iter().all(|(.., reason)| reason.contains(' ')), "a reason is a sentence");
}
