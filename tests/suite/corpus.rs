//! Real files, which some machines have beside the project: no panic, a ledger that balances on every one, and texts as their transcripts have them.

use crate::kit;
use crate::needs::needs_corpus;
use std::collections::HashSet;
use std::fs;
use thidua::model::Decisions;
use thidua::read;
use thidua::roster::table::Value;
use thidua::settle::settle;

#[test]
#[ignore = "needs real rosters: THIDUA_CORPUS names their folder"]
fn the_ledger_balances_on_every_readable_file() {
    let (corpus, config) = (needs_corpus(), kit::config());
    let sources = read::sources(&[corpus.join("torture"), corpus.join("legacy")]).unwrap();
    assert!(sources.len() > 300);
    let mut readable = 0;
    for source in &sources {
        let file = read::source(source, &config.reading, None);
        readable += usize::from(file.failure.is_none());
        let settled = settle(std::slice::from_ref(&file), &config.catalogue, &Decisions::new());
        for line in settled.ledger {
            assert!(line.balances(), "{line:?}");
        }
    }
    assert!(readable > 200, "only {readable} files could be read");
}

/// Workbooks in the fonts of before Unicode, beside what other people read in them.
#[test]
#[ignore = "needs real rosters: THIDUA_CORPUS names their folder"]
fn texts_of_old_fonts_are_those_of_their_transcripts() {
    let (corpus, config) = (needs_corpus(), kit::config());
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (mut all, mut same) = (0_u32, 0_u32);
    for source in read::sources(&[corpus.join("legacy")]).unwrap() {
        let Ok(transcript) = fs::read_to_string(source.disk.with_extension("txt")) else { continue };
        let wanted: HashSet<String> = transcript.split(['\t', '\n', '\r']).map(plain).collect();
        let file = read::source(&source, &config.reading, None);
        let cells = file.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
        for cell in cells.filter(|cell| cell.value == Value::Text && !cell.inherited) {
            all += 1;
            same += u32::from(wanted.contains(&plain(&cell.text)));
        }
    }
    assert!(all > 2500, "only {all} texts were compared");
    assert!(f64::from(same) >= 0.987 * f64::from(all), "{same} of {all} are those of the transcripts");
}
