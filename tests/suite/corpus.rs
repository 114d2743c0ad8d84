//! Real files, where the machine has them: no panic, and a ledger that balances on every one.

use crate::kit;
use thidua::config;
use thidua::model::Decisions;
use thidua::read;
use thidua::settle::settle;

#[test]
fn the_ledger_balances_on_every_readable_file() {
    let Some(corpus) = kit::corpus() else {
        println!("no corpus beside the project: nothing was read");
        return;
    };
    let config = config::load(None).unwrap();
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
