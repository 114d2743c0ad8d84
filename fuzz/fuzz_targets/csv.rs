//! Text files, HTML and XML pages: read to the end, with a ledger that balances.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, read, settings};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

fuzz_target!(|content: &[u8]| {
    // Containers of calamine catch its panics, which a fuzzer would count as findings.
    if !content.starts_with(b"PK") && !content.starts_with(&[0xD0, 0xCF]) {
        balances(&read::bytes(content, "a.csv", &SETTINGS));
    }
});
