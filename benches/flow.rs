//! The arrows of the flow that no other bench has: rules, both counts, the tables of data, the page, laying down and exchanging.
//! `cargo bench --bench flow`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

mod made;

use made::records;
use std::path::Path;
use thidua::check::check;
use thidua::config::{self, Config};
use thidua::draw::report::report;
use thidua::draw::summary::Input;
use thidua::model::{Date, Figures, Records};
use thidua::recount::Recount;
use thidua::save::commit::{self, Output, Stage};
use thidua::save::html;
use thidua::store::{self, csv};
use thidua::tally::{parquet, tally};

const AWARDS: &[usize] = &[1_000, 10_000, 100_000];

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

struct Made {
    config: Config,
    records: Records,
    figures: Figures,
    date: Date,
}

fn made(awards: usize) -> Made {
    let config = config::load(None::<&Path>).unwrap();
    let records = records(awards, &config);
    let figures = tally(&records, &config.catalogue).unwrap();
    Made { config, records, figures, date: Date::new(2026, 1, 5).unwrap() }
}

#[divan::bench(args = AWARDS, sample_count = 3, sample_size = 1)]
fn checked(bencher: divan::Bencher, awards: usize) {
    let Made { config, records, date, .. } = made(awards);
    bencher.bench_local(|| check(&records, &config.catalogue, &config.rules, date).len());
}

#[divan::bench(args = AWARDS, sample_count = 3, sample_size = 1)]
fn counted(bencher: divan::Bencher, awards: usize) {
    let Made { config, records, .. } = made(awards);
    bencher.bench_local(|| tally(&records, &config.catalogue).unwrap().list().len());
}

#[divan::bench(args = AWARDS, sample_count = 3, sample_size = 1)]
fn counted_again(bencher: divan::Bencher, awards: usize) {
    let Made { config, records, .. } = made(awards);
    bencher.bench_local(|| Recount::new(&records, &config.catalogue).figures().list().len());
}

#[divan::bench(args = AWARDS, sample_count = 3, sample_size = 1)]
fn data_as_parquet_and_csv(bencher: divan::Bencher, awards: usize) {
    let Made { config, records, figures, .. } = made(awards);
    let lang = config.programme.documents;
    bencher.bench_local(|| {
        let input = store::Input {
            records: &records,
            figures: &figures,
            issues: &[],
            ledger: &[],
            cell_ledger: &[],
            repairs: &[],
            lang,
        };
        store::tables(&input)
            .map(|table| parquet(&table).unwrap().len() + csv::csv(&table).unwrap().len())
            .sum::<usize>()
    });
}

#[divan::bench(args = AWARDS, sample_count = 3, sample_size = 1)]
fn page(bencher: divan::Bencher, awards: usize) {
    let Made { config, records, figures, date } = made(awards);
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
    bencher.bench_local(|| html::html(&report(&input, config.programme.documents)).unwrap().len());
}

/// Files of 22 KB, as single certificates are.
#[divan::bench(args = [100, 1_000], sample_count = 3, sample_size = 1)]
fn committed(bencher: divan::Bencher, files: usize) {
    let folder = std::env::temp_dir().join(format!("thidua-bench-{}-{files}", std::process::id()));
    let output = folder.join("output");
    let mut round = 0_u8;
    bencher.bench_local(|| {
        round += 1;
        let file = |at: usize| Output { path: format!("bang-khen/{at}.pdf"), bytes: vec![round; 22_000] };
        let ours: Vec<String> = (0..files).map(|at| file(at).path).collect();
        let lock = commit::lock(&output).unwrap();
        let stage = Stage::begin(&output, lock).unwrap();
        (0..files).for_each(|at| drop(stage.put(file(at)).unwrap()));
        stage.finish(&ours).unwrap();
    });
    std::fs::remove_dir_all(folder).unwrap();
}
