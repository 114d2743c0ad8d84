//! Formulas without a value over a few cells: any text is calculated or left open, in bounded time, and the rows balance.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, read, settings, xlsx};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

const BEFORE: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tên HTX</t></is></c><c r="B1" t="inlineStr"><is><t>Số người tham gia</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>HTX Tân Tiến</t></is></c><c r="B2"><v>3</v></c></row>"#;

fuzz_target!(|content: &[u8]| {
    // Two formulas that may name each other's cells, parted by a line break.
    let text = String::from_utf8_lossy(content);
    let (first, second) = text.split_once('\n').unwrap_or((&text, "SUM(B2:B3)"));
    let cell = |row: u32, formula: &str| {
        let formula = formula.replace('&', "&amp;").replace('<', "&lt;");
        format!(r#"<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>HTX Số {row}</t></is></c><c r="B{row}"><f>{formula}</f></c></row>"#)
    };
    let sheet = format!("{BEFORE}{}{}</sheetData></worksheet>", cell(3, first), cell(4, second));
    balances(&read::bytes(&xlsx(sheet.as_bytes(), &[]), "x.xlsx", &SETTINGS));
});
