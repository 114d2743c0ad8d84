//! Sheets made of header words, values, numbers and noise: every row gets a class and the ledger balances.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use thidua_fuzz::read::ReadSettings;
use thidua_fuzz::{balances, read, settings};

static SETTINGS: LazyLock<ReadSettings> = LazyLock::new(settings);

const WORDS: [&str; 48] = [
    "", "STT", "Họ và tên", "Đơn vị", "Chức vụ", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ", "Năm", "Nam", "Nữ", "Phong trào", "Đăng ký",
    "Tên HTX", "Lĩnh vực", "Số thành viên", "Ghi chú", "Trong đó", "Tổng số", "1", "2", "3", "(1)", "(2)", "(3)", "I", "II", "A", "a", "x", "nt",
    "\"", "Cộng", "Tổng cộng: 3 người", "TẬP THỂ", "CÁ NHÂN", "Giám đốc", "(Ký, họ tên)", "Nguyễn Văn An", "HTX Tân Tiến", "Bằng khen", "2020",
    "21/10/2022", "5/13/2022", "1.234", "Độc lập - Tự do - Hạnh phúc", "Tân Biên, ngày 1 tháng 2 năm 2022", "123/QĐ-UBND",
];

fuzz_target!(|content: &[u8]| {
    let mut text = String::from("\u{FEFF}");
    for byte in content.iter().take(4000) {
        match byte {
            0..=199 => {
                text.push_str(WORDS[usize::from(*byte) % WORDS.len()].replace('"', "\"\"\"\"").as_str());
                text.push(';');
            }
            200..=240 => text.push('\n'),
            other => text.push(char::from(*other)),
        }
    }
    balances(&read::bytes(text.as_bytes(), "a.csv", &SETTINGS));
});
