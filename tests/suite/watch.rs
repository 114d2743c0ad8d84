//! A watch runs again when rosters have changed and settled, and only then; a schedule is ready to paste.

use crate::kit::{Case, call};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use thidua::cli::Exit;

const ONE: &[&[&str]] = &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]];
const TWO: &[&[&str]] =
    &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"], &["2", "HTX Tân Tiến", "Xây dựng"]];

/// Stopped, however a test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until the log says so that often; a minute is more than a loaded machine needs.
fn wait_for(log: &Path, text: &str, times: usize) -> String {
    let start = Instant::now();
    loop {
        let said = fs::read_to_string(log).unwrap_or_default();
        if said.matches(text).count() >= times || start.elapsed() > Duration::from_secs(60) {
            assert_eq!(said.matches(text).count(), times, "{said}");
            return said;
        }
        sleep(Duration::from_millis(100));
    }
}

#[test]
#[ignore = "whole: waits until rosters have settled"]
fn a_watch_runs_again_after_a_change_and_survives_a_broken_configuration() {
    let case = Case::new("watch");
    case.roster("a.xlsx", ONE);
    let log = case.folder.join("log");
    let out = File::create(&log).unwrap();
    let _running = Running(
        Command::new(env!("CARGO_BIN_EXE_thidua"))
            .args(["run", "--watch", "--lang", "en", "input", "-o", "output"])
            .current_dir(&case.folder)
            .stdout(Stdio::from(out.try_clone().unwrap()))
            .stderr(Stdio::from(out))
            .spawn()
            .unwrap(),
    );
    wait_for(&log, "Watching", 1);
    assert_eq!(case.data("units").len(), 1);
    // Its own output is no change.
    sleep(Duration::from_secs(8));
    wait_for(&log, "Watching", 1);
    case.roster("a.xlsx", TWO);
    wait_for(&log, "Watching", 2);
    assert_eq!(case.data("units").len(), 2);
    fs::write(case.input().join("a.xlsx"), b"").unwrap();
    let said = wait_for(&log, "Watching", 3);
    assert!(said.contains("a.xlsx"), "{said}");
    assert_eq!(case.data("units").len(), 2, "the old output stays");
    case.roster("a.xlsx", ONE);
    wait_for(&log, "Watching", 4);
    assert_eq!(case.data("units").len(), 1);
}

#[test]
fn schedules_name_whole_paths() {
    for (system, wanted) in
        [("cron", "0 6 * * * cd '"), ("systemd", "OnCalendar=*-*-* 06:00:00"), ("windows", "/SC DAILY /ST 06:00")]
    {
        let words = ["schedule", "a b", "-o", "kq", "--every", "day", "--at", "6h00", "--system", system];
        let answer = call(words.map(str::to_owned).to_vec());
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        let folder = std::env::current_dir().unwrap();
        for told in [wanted, &folder.join("a b").to_string_lossy(), &folder.join("kq").to_string_lossy(), "thidua.log"]
        {
            assert!(answer.out.contains(told), "{told}: {}", answer.out);
        }
    }
    for wrong in ["25:00", "7", "7:60", "x"] {
        let answer = call(["schedule", "--at", wrong].map(str::to_owned).to_vec());
        assert_eq!(answer.exit, Exit::Wrong);
        assert!(answer.err.contains("07:30"), "{}", answer.err);
    }
}
