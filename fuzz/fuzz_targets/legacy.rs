//! Old encodings: decoding never fails, never changes ASCII, and gives composed text.
#![no_main]
use libfuzzer_sys::fuzz_target;
use thidua_fuzz::read::legacy::{self, Encoding};
use thidua_fuzz::roster::text;

fuzz_target!(|content: &[u8]| {
    let (decoded, _) = legacy::bytes(content);
    let latin: String = content.iter().copied().map(char::from).collect();
    for text in [decoded.as_str(), &latin, &String::from_utf8_lossy(content)] {
        for encoding in
            [Encoding::Tcvn3, Encoding::Tcvn3Capitals, Encoding::Vni, Encoding::Vps, Encoding::Viqr, Encoding::Cp1258, Encoding::Mojibake]
        {
            let _ = legacy::decode(text, encoding);
        }
        let _ = legacy::repair(text);
        let _ = legacy::of_texts(text.lines());
        let clean = text::clean(text);
        assert_eq!(text::clean(&clean), clean, "cleaning twice is cleaning once");
        let _ = (text::fold(text), text::key(text), text::wording_key(text));
    }
});
