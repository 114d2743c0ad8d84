//! From settled records to the bytes of the summary workbook: `cargo bench --bench summary`. Memory is that of the whole program:
//! `/usr/bin/time -v`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

mod made;

use made::records;
use std::path::Path;
use thidua::config;
use thidua::draw::summary::{Frame, Input, summary};
use thidua::model::Date;
use thidua::recount::Recount;
use thidua::save::xlsx::xlsx;
use thidua::tally::tally;

/// The last of them takes more than a minute and 6 GB.
const AWARDS: &[usize] = &[1_000, 10_000, 100_000, 1_000_000];

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
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
        let recount = Recount::new(&records, &config.catalogue);
        let input = Input {
            records: &records,
            figures: &figures,
            recount: &recount,
            catalogue: &config.catalogue,
            phases: &[],
            issues: &[],
            ledger: &[],
            cell_ledger: &[],
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
