//! Cells that were kept between two runs, damaged or made up: never a panic, and what is understood is kept the same again.
#![no_main]
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use thidua_fuzz::read::kept;

fuzz_target!(|content: &[u8]| {
    let _ = kept::decode(content);
    // Past the hash in front, which no chance ever meets.
    let sealed = [Sha256::digest(content).as_slice(), content].concat();
    if let Some((format, sheets)) = kept::decode(&sealed) {
        let again = kept::encode(format, &sheets.iter().collect::<Vec<_>>()).expect("encodes");
        let (_, same) = kept::decode(&again).expect("decodes");
        assert_eq!(format!("{sheets:?}"), format!("{same:?}"));
    }
});
