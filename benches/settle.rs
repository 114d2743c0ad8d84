//! How the time of settling grows with the mentions: `cargo bench --bench settle`. Each size has a register of its own with one
//! unit for every hundred mentions, names that are written in several ways, and people of whom some share a name.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

use std::fmt::Write;
use std::path::Path;
use thidua::config;
use thidua::model::Decisions;
use thidua::read;
use thidua::settle::settle;

const MENTIONS: &[usize] = &[1_000, 10_000, 100_000, 1_000_000];

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// Rosters of so many mentions, two a row (a person and a unit), of at most fifty thousand rows a file.
fn rosters(mentions: usize) -> Vec<String> {
    let rows = mentions / 2;
    let units = (mentions / 100).max(10);
    let mut register = String::from("STT;Tên HTX;Lĩnh vực;Xã\n");
    for unit in 0..units {
        writeln!(register, "{unit};HTX Nông nghiệp Tân Tiến {unit};Nông nghiệp;Xã Tân Lập {}", unit % 90).unwrap();
    }
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng"];
    let given = ["An", "Bình", "Cường", "Dung", "Hằng", "Hạng", "Khoa", "Lan", "Phúc", "Quý", "Thủy"];
    let kinds = ["HTX NN", "Hợp tác xã nông nghiệp", "htx  nông nghiệp", "HTX Nông Nghiệp"];
    let mut files = vec![register];
    for start in (0..rows).step_by(50_000) {
        let mut file =
            String::from("STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen thưởng;Số quyết định;Ngày quyết định\n");
        for row in start..rows.min(start + 50_000) {
            let (a, b, kind) = (family[row % 7], given[row / 7 % 11], kinds[row % 4]);
            let (unit, year) = (row * 31 % units, 2017 + row % 8);
            writeln!(
                file,
                "{row};{a} Văn {b};{};{kind} Tân Tiến {unit};Bằng khen của UBND tỉnh;{}/QĐ-UBND;05/03/{year}",
                1960 + row % 30,
                1 + row % 400,
            )
            .unwrap();
        }
        files.push(file);
    }
    files
}

#[divan::bench(args = MENTIONS, sample_count = 3, sample_size = 1)]
fn settled(bencher: divan::Bencher, mentions: usize) {
    let config = config::load(None::<&Path>).unwrap();
    let files: Vec<_> = (0..)
        .zip(rosters(mentions))
        .map(|(at, text)| read::bytes(text.as_bytes(), &format!("{at}.csv"), &config.reading))
        .collect();
    bencher.bench_local(|| {
        let settled = settle(&files, &config.catalogue, &Decisions::new());
        assert!(settled.ledger.iter().all(|line| line.balances()));
        settled.records.awards.len()
    });
}
