//! Certificates to the bytes of PDF files: `cargo bench --bench certificates`. Beside other programs: `benches/peers/certificates/run`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

#[path = "peers/certificates/made.rs"]
mod made;

use thidua::parallel::each;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn combined(bencher: divan::Bencher, certificates: usize) {
    let document = made::awards(certificates).document();
    let jobs = std::thread::available_parallelism().unwrap().get();
    bencher.counter(certificates).bench_local(|| made::combined(&document, jobs).len());
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 3, sample_size = 1)]
fn single(bencher: divan::Bencher, certificates: usize) {
    let document = made::awards(certificates).document();
    let jobs = std::thread::available_parallelism().unwrap().get();
    bencher.counter(certificates).bench_local(|| {
        let press = made::press(&document);
        each(jobs, certificates, || (), |(), at| made::single(&document, &press, at).len()).iter().sum::<usize>()
    });
}
