//! Writes the sample rosters of `input/`: `cargo run --example make_sample [-- DIR] [--truth]`.
//!
//! All people and units are invented. The rosters are written by other code than the tool reads them with, and the
//! figures that must come out are counted from the same plan: `--truth` prints them as JSON instead of writing.

mod frame;
mod plan;
mod rosters;
mod sheet;
mod truth;
mod wording;
mod write;

use plan::{Plan, Roster};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use write::Failure;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let plan = Plan::new();
    if arguments.iter().any(|argument| argument == "--truth") {
        let text = serde_json::to_string_pretty(&truth::of(&plan))?;
        writeln!(std::io::stdout(), "{text}")?;
        return Ok(());
    }
    if !Roster::ALL.is_sorted_by_key(|roster| roster.path()) {
        return Err(
            "the rosters are not listed in the order of their paths, so duplicates would be told wrongly".into()
        );
    }
    let folder = arguments.first().map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("input"), PathBuf::from);
    for roster in Roster::ALL {
        let path = folder.join(roster.path());
        let bytes = bytes(&plan, roster)?;
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// A roster's file; fails when it has other rows than the plan says.
fn bytes(plan: &Plan, roster: Roster) -> Result<Vec<u8>, Failure> {
    let mut book = rosters::book(plan, roster);
    book.sheets.iter_mut().for_each(sheet::Sheet::fit_heights);
    let written: usize = book.sheets.iter().map(|sheet| sheet.data_rows).sum();
    let planned = truth::rows(plan, roster).data;
    if written != planned {
        return Err(format!("{}: {written} data rows, but {planned} are planned", roster.path()).into());
    }
    match Path::new(roster.path()).extension().and_then(|extension| extension.to_str()) {
        Some("csv") => Ok(write::csv::bytes(book.sheets.first().ok_or("a csv file has one sheet")?)),
        Some("ods") => write::ods::bytes(&book),
        Some("xls") => write::xls::bytes(&book),
        _ => write::xlsx::bytes(&book),
    }
}
