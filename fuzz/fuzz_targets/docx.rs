//! Word documents: any bytes between the tags of a body, and as lists of numbers, give rows that balance, or a sentence.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, package, read, settings};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

const TABLE: &[u8] = b"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc></w:tr>";

fuzz_target!(|content: &[u8]| {
    let Some((first, rest)) = content.split_first() else { return };
    let (lists, body) = rest.split_at(rest.len().min(usize::from(first / 2)));
    let before = if first % 2 == 0 { TABLE } else { b"<w:p><w:r><w:t>DANH S\xc3\x81CH</w:t></w:r></w:p>" };
    let document = [b"<w:document xmlns:w=\"w\"><w:body>", before, body, b"</w:body></w:document>"].concat();
    let packed = package(&[("word/document.xml", &document), ("word/numbering.xml", lists)]);
    balances(&read::bytes(&packed, "x.docx", &SETTINGS));
});
