//! Web pages and XML Spreadsheet 2003 that are called workbooks: any bytes between their tags give rows that balance, or a sentence.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, read, settings};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

fuzz_target!(|content: &[u8]| {
    let Some((first, rest)) = content.split_first() else { return };
    let (before, after): (&[u8], &[u8]) = match first % 4 {
        0 => (b"<html><body><table><tr><td>STT</td><td>H\xe1\xbb\x8d t\xc3\xaan</td></tr>", b"</table></body></html>"),
        1 => (b"<table>", b""),
        2 => (
            b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
              xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"DS\"><Table>",
            b"</Table></Worksheet></Workbook>",
        ),
        _ => (b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", b""),
    };
    balances(&read::bytes(&[before, rest, after].concat(), "x.xls", &SETTINGS));
});
