//! Record streams of `.xls` files, as they are and behind a plausible beginning.
#![no_main]
use libfuzzer_sys::fuzz_target;
use thidua_fuzz::read::look_at_xls_stream;

fuzz_target!(|content: &[u8]| {
    look_at_xls_stream(content);
    // A beginning of BIFF8 with a legacy font, so that strings and runs are followed too.
    let mut stream = vec![9, 8, 4, 0, 0, 6, 5, 0, 0x31, 0, 23, 0];
    stream.extend([0; 14]);
    stream.extend([7, 0]);
    stream.extend(b".VnTime");
    stream.extend([0xE0, 0, 2, 0, 0, 0, 0x85, 0, 8, 0, 4, 0, 0, 0, 0, 0, 1, 0]);
    stream.extend(content);
    look_at_xls_stream(&stream);
});
