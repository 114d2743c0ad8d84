//! What a file really is: any bytes get a format or a sentence.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{read, settings};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

fuzz_target!(|content: &[u8]| {
    let _ = read::format_of(content, &SETTINGS.limits);
});
