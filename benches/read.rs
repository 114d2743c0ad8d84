//! Reading and settling a large roster beside calamine's bare streaming loop, in one run: `cargo bench --bench read`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

use calamine::{Reader, Xlsx};
use rust_xlsxwriter::{Format, Workbook};
use std::io::Cursor;
use std::path::Path;
use thidua::config::{self, Config};
use thidua::model::Decisions;
use thidua::read;
use thidua::settle::settle;

const SIZES: &[u32] = &[1_000, 10_000, 100_000];

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// A roster of awards of so many rows and twelve columns, below a letterhead, with the units, awards and decisions of a
/// province repeated as they are in life.
fn roster(rows: u32) -> Vec<u8> {
    roster_in("Times New Roman", rows)
}

/// The same with its cells in a font, which tells the reader how they are encoded.
fn roster_in(font: &str, rows: u32) -> Vec<u8> {
    let mut book = Workbook::new();
    book.set_default_format(&Format::new().set_font_name(font).set_font_size(12), 20, 64).unwrap();
    let sheet = book.add_worksheet();
    let heads = [
        "STT",
        "Họ và tên",
        "Năm sinh",
        "Giới tính",
        "Chức vụ",
        "Đơn vị",
        "Lĩnh vực",
        "Hình thức khen thưởng",
        "Số quyết định",
        "Ngày quyết định",
        "Phong trào",
        "Ghi chú",
    ];
    sheet.write_string(0, 0, "LIÊN MINH HỢP TÁC XÃ TỈNH TÂY NINH").unwrap();
    sheet.write_string(2, 0, "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG").unwrap();
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(4, column, head).unwrap();
    }
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng"];
    let middle = ["Văn", "Thị", "Hữu", "Ngọc", "Minh"];
    let given = ["An", "Bình", "Cường", "Dung", "Hằng", "Khoa", "Lan", "Phúc", "Quý", "Thủy", "Vinh"];
    let awards =
        ["Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen LMHTX tỉnh", "Chiến sĩ thi đua cơ sở", "Lao động tiên tiến"];
    let sectors = ["Nông nghiệp", "Giao thông vận tải", "Thương mại - dịch vụ", "Quỹ tín dụng nhân dân"];
    let pick = |words: &[&'static str], at: u32| words[at as usize % words.len()];
    for at in 0..rows {
        let row = at + 5;
        let name = format!("{} {} {} {}", pick(&family, at), pick(&middle, at / 7), pick(&given, at / 35), at / 385);
        sheet.write_number(row, 0, at + 1).unwrap();
        sheet.write_string(row, 1, name).unwrap();
        sheet.write_number(row, 2, 1960 + at % 40).unwrap();
        sheet.write_string(row, 3, pick(&["Nam", "Nữ"], at / 7)).unwrap();
        sheet.write_string(row, 4, pick(&["Giám đốc", "Kế toán", "Thành viên"], at)).unwrap();
        sheet.write_string(row, 5, format!("HTX Nông nghiệp Tân Tiến {}", at % 300)).unwrap();
        sheet.write_string(row, 6, pick(&sectors, at % 300)).unwrap();
        sheet.write_string(row, 7, pick(&awards, at / 11)).unwrap();
        sheet.write_string(row, 8, format!("{}/QĐ-UBND", 100 + at / 500)).unwrap();
        sheet
            .write_string(row, 9, format!("{:02}/{:02}/{}", 1 + at / 500 % 28, 1 + at % 12, 2017 + at / 500 % 9))
            .unwrap();
        sheet.write_string(row, 10, "Tây Ninh chung sức xây dựng nông thôn mới").unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn default_config() -> Config {
    config::load(None::<&Path>).unwrap()
}

/// What no reader over calamine can be faster than.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn bare_calamine(bencher: divan::Bencher, rows: u32) {
    let content = roster(rows);
    bencher.bench_local(|| {
        let mut book = Xlsx::new(Cursor::new(content.as_slice())).unwrap();
        let name = book.sheet_names()[0].clone();
        let mut reader = book.worksheet_cells_reader(&name).unwrap();
        let mut cells = 0_u64;
        while let Some(cell) = reader.next_cell().unwrap() {
            divan::black_box(cell.get_value());
            cells += 1;
        }
        cells
    });
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn read_only(bencher: divan::Bencher, rows: u32) {
    let (content, config) = (roster(rows), default_config());
    bencher.bench_local(|| read::bytes(&content, "a.xlsx", &config.reading).sheets.len());
}

/// What it costs more that every cell has a font of the old encodings.
#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn read_only_in_an_old_font(bencher: divan::Bencher, rows: u32) {
    let (content, config) = (roster_in(".VnTime", rows), default_config());
    bencher.bench_local(|| read::bytes(&content, "a.xlsx", &config.reading).sheets.len());
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn read_classed_and_settled(bencher: divan::Bencher, rows: u32) {
    let (content, config) = (roster(rows), default_config());
    bencher.bench_local(|| {
        let file = read::bytes(&content, "a.xlsx", &config.reading);
        let settled = settle(&[file], &config.catalogue, &Decisions::new());
        assert_eq!(settled.ledger[0].data, u64::from(rows));
        settled
    });
}
