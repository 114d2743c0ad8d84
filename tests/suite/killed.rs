//! A run that is killed at any moment leaves the old output or the new one, whole.

use crate::kit::{self, Case};
use crate::province::chance::Chance;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn thidua(case: &Case, date: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
    command.arg("run").arg(kit::sample()).arg("-o").arg(case.output()).args(["--date", date, "-q"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// How often the run is killed: 20 times, or as often as THIDUA_KILLS says.
fn kills() -> u32 {
    std::env::var("THIDUA_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

#[test]
#[ignore = "whole: killed twenty times"]
fn killed_at_random_moments() {
    let case = Case::new("killed");
    let start = Instant::now();
    assert!(thidua(&case, "2026-01-01").status().unwrap().success());
    let whole = start.elapsed();
    let old = kit::files(&case.output());
    assert!(thidua(&case, "2026-02-02").status().unwrap().success());
    let new = kit::files(&case.output());
    assert_ne!(old, new);
    assert!(thidua(&case, "2026-01-01").status().unwrap().success());
    let mut seen = [0, 0];
    let (kills, mut chance) = (kills(), Chance::new(5));
    for moment in 0..kills {
        let mut run = thidua(&case, if moment % 2 == 0 { "2026-02-02" } else { "2026-01-01" }).spawn().unwrap();
        // Most of the moments fall into the last part of a run, where it writes and swaps.
        let part = f64::from(chance.between(0, 1_000)) / 1_000.0;
        let share = if moment % 5 == 0 { part } else { 0.75 + 0.4 * part };
        std::thread::sleep(Duration::from_secs_f64(whole.as_secs_f64() * share));
        let _ = run.kill();
        run.wait().unwrap();
        let left = kit::files(&case.output());
        assert!(left == old || left == new, "after kill {moment} the output is neither the old one nor the new one");
        seen[usize::from(left == new)] += 1;
    }
    println!("left {seen:?} of {kills} times the old and the new output");
    assert!(thidua(&case, "2026-02-02").status().unwrap().success());
    assert_eq!(kit::files(&case.output()), new);
}
