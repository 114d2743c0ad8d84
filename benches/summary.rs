//! From settled records to the bytes of the summary workbook: `cargo bench --bench summary`. Memory is that of the whole program:
//! `/usr/bin/time -v`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

use std::fmt::Write;
use std::path::Path;
use thidua::config::{self, Config};
use thidua::draw::summary::{Frame, Input, summary};
use thidua::model::{Date, Decisions, Records};
use thidua::read;
use thidua::save::xlsx::xlsx;
use thidua::settle::settle;
use thidua::tally::tally;

/// The last of them takes more than a minute and 6 GB.
const AWARDS: &[usize] = &[1_000, 10_000, 100_000, 1_000_000];
/// Rows of one roster.
const ROSTER: usize = 100_000;

fn main() {
    divan::main();
}

/// Awards of people of 3,000 units over nine years.
fn records(awards: usize, config: &Config) -> Records {
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"];
    let given = ["An", "Bình", "Cường", "Dung", "Hằng", "Khoa", "Lan", "Phúc", "Quý", "Thủy", "Vinh", "Mai"];
    let mut files = Vec::new();
    for first in (0..awards).step_by(ROSTER) {
        let mut text =
            String::from("Họ và tên,Năm sinh,Đơn vị,Lĩnh vực,Hình thức khen thưởng,Số quyết định,Ngày quyết định\n");
        for at in first..awards.min(first + ROSTER) {
            let (unit, name) = (at % 3_000, (family[at % 8], given[at / 8 % 12]));
            writeln!(
                text,
                "{} Văn {} {},{},HTX Nông nghiệp Tân Tiến {unit},Nông nghiệp,Lao động tiên tiến,{}/QĐ-HTX,{:02}/12/{}",
                name.0,
                name.1,
                at / 96,
                1950 + at / 3_000 % 55,
                100 + at / 500,
                1 + at / 500 % 28,
                2017 + at / 500 % 9
            )
            .unwrap();
        }
        files.push(read::bytes(text.as_bytes(), &format!("{first}.csv"), &config.reading));
    }
    settle(&files, &config.catalogue, &Decisions::new()).records
}

#[divan::bench(args = AWARDS, sample_count = 2, sample_size = 1)]
fn records_to_workbook(bencher: divan::Bencher, awards: usize) {
    let config = config::load(None::<&Path>).unwrap();
    let records = records(awards, &config);
    assert_eq!(records.counted_awards().count(), awards);
    let date = Date::new(2026, 1, 5).unwrap();
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    bencher.bench_local(|| {
        let figures = tally(&records, &config.catalogue).unwrap();
        let input = Input {
            records: &records,
            figures: &figures,
            catalogue: &config.catalogue,
            issues: &[],
            ledger: &[],
            date,
            province: &config.programme.province,
            offices: &[],
            reports: &config.reports,
            person_order: config.person_order,
            provinces: &[],
        };
        let frame = Frame::new(&input, config.programme.documents.summary());
        let workbook = summary(&frame);
        xlsx(&workbook, date, jobs).unwrap().len()
    });
}
