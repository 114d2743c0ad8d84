//! What the machine does wrong: full and read-only disks, files that change while they are read, two runs at once.

use crate::kit::{self, Case, xlsx};
use crate::needs::needs_unshare;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use thidua::cli::Exit;

const REGISTER: &[&[&str]] = &[
    &["STT", "Tên HTX", "Lĩnh vực"],
    &["1", "HTX NN Tân Tiến", "Nông nghiệp"],
    &["2", "HTX VT Thành Công", "Vận tải"],
];

fn thidua(input: &Path, output: &Path, date: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thidua"));
    command.arg("run").arg(input).arg("-o").arg(output).args(["--date", date, "--lang", "en", "-q"]);
    command
}

/// Runs a script of the shell that may mount; in it `$T` is the program and `$1` a folder.
#[cfg(target_os = "linux")]
fn mounted(script: &str, folder: &Path, input: &Path) -> Output {
    let mut command = needs_unshare("-rm");
    command.args(["bash", "-c", script, "bash"]).arg(folder).arg(input);
    command.env("T", env!("CARGO_BIN_EXE_thidua")).env_remove("RUST_BACKTRACE").output().unwrap()
}

/// An empty folder to mount a disk on.
#[cfg(target_os = "linux")]
fn disk(case: &Case) -> std::path::PathBuf {
    let disk = case.folder.join("disk");
    fs::create_dir_all(&disk).unwrap();
    disk
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs unshare, to mount a small disk"]
fn a_full_disk_leaves_the_old_output_and_nothing_half_made() {
    let case = Case::new("disk-full");
    for kilobytes in [8, 64, 400, 900, 1_500, 2_000] {
        let script = format!(
            "mount -t tmpfs -o size={kilobytes}k t $1 && mkdir $1/output && echo mine > $1/output/old.txt || exit 99
             $T run \"$2\" -o $1/output --date 2026-01-01 --lang en -q; code=$?
             cat $1/output/old.txt; ls -A $1 $1/output >&2; exit $code"
        );
        let done = mounted(&script, &disk(&case), &kit::sample());
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(3), "{kilobytes} kB: {said}");
        assert!(said.contains("cannot be written (the disk is full)"), "{kilobytes} kB: {said}");
        assert!(said.contains("Check disk space and rights and run again. The old output is untouched."), "{said}");
        assert_eq!(String::from_utf8_lossy(&done.stdout), "mine\n");
        assert!(!said.contains("thidua-new"), "{kilobytes} kB are left in use: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs unshare, to mount a small disk"]
fn a_disk_that_may_not_be_written_is_said() {
    let case = Case::new("read-only");
    let script = "mount -t tmpfs t $1 && mkdir $1/output && mount -o remount,ro $1 || exit 99
        exec $T run \"$2\" -o $1/output --date 2026-01-01 --lang en -q";
    let done = mounted(script, &disk(&case), &kit::sample());
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(3), "{said}");
    assert!(said.contains("cannot be written (the drive is read-only)"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_limit_on_files_leaves_the_old_output() {
    let case = Case::new("limit");
    assert!(thidua(&kit::sample(), &case.output(), "2026-01-01").output().unwrap().status.success());
    let before = kit::files(&case.output());
    for blocks in [1, 20, 60] {
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let mut run = Command::new("bash");
        run.args(["-c", &script, "bash"]).arg(env!("CARGO_BIN_EXE_thidua")).arg("run").arg(kit::sample());
        let done = run.arg("-o").arg(case.output()).args(["--date", "2026-02-02", "--lang", "en"]).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(3), "{blocks}: {said}");
        assert!(said.contains("cannot be written (the file is too large)"), "{blocks}: {said}");
        assert!(kit::files(&case.output()) == before, "{blocks}: the old output changed");
    }
}

/// Awards that make a list long enough to pass through the folder for temporary files.
#[cfg(unix)]
fn long_list() -> String {
    let mut text = "STT,Họ và tên,Đơn vị,Hình thức khen thưởng,Năm\n".to_owned();
    for number in 0..4_300 {
        let letter = |at: u32| char::from(b'a' + u8::try_from(number / 10_u32.pow(at) % 10).unwrap());
        let name = format!("Lê An{}{}{}{}", letter(0), letter(1), letter(2), letter(3));
        text.push_str(&format!("{},{name},HTX Tân Tiến,Lao động tiên tiến,2022\n", number + 1));
    }
    text
}

/// That a temporary file took no more, the library of workbooks tells by the text of a panic alone: this fails where that changes.
#[cfg(unix)]
#[test]
fn a_limit_on_temporary_files_is_a_failure_and_no_bug() {
    let case = Case::new("tmp-limit");
    case.file("a.csv", long_list().as_bytes());
    let mut run = Command::new("bash");
    run.args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "bash", env!("CARGO_BIN_EXE_thidua"), "run"]);
    run.arg(case.input()).arg("-o").arg(case.output()).args(["--jobs", "1", "--date", "2026-01-01", "--lang", "en"]);
    let done = run.env("TMPDIR", &case.folder).env_remove("RUST_BACKTRACE").output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(3), "{said}");
    let folder = case.folder.display();
    assert!(said.contains(&format!("{folder}: cannot be written (the file is too large)")), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs unshare, to mount a small disk"]
fn a_full_folder_for_temporary_files_is_a_failure_and_no_panic() {
    let case = Case::new("tmp-full");
    case.file("a.csv", long_list().as_bytes());
    fs::create_dir_all(case.output()).unwrap();
    let script = |size: &str| {
        format!(
            "mount -t tmpfs -o {size} t $1 || exit 99
             export TMPDIR=$1; exec $T run \"$2\" -o $2/../output --date 2026-01-01 --lang en -q"
        )
    };
    for size in ["size=8k", "size=64k", "nr_inodes=1"] {
        let done = mounted(&script(size), &disk(&case), &case.input());
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(3), "{size}: {said}");
        assert!(said.contains("cannot be written (") && !said.contains("panicked"), "{size}: {said}");
        assert!(said.ends_with("Check disk space and rights and run again. The old output is untouched.\n"), "{said}");
        assert!(kit::files(&case.output()).is_empty(), "{size}");
    }
    let done = mounted(&script("size=64m"), &disk(&case), &case.input());
    assert!(done.status.success(), "room enough: {}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn files_that_change_while_they_are_read_cost_one_line() {
    let case = Case::new("changing");
    let whole = xlsx(&[("DS", REGISTER)]);
    let lines = "STT,Tên HTX,Lĩnh vực\n1,HTX NN Tân Tiến,Nông nghiệp\n".repeat(50);
    let steady = xlsx(&[("DS", &[REGISTER[0], &["1", "HTX MT Suối Dây", "Môi trường"]])]);
    case.file("steady.xlsx", &steady).file("moving.xlsx", &whole).file("growing.csv", lines.as_bytes());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (moving, growing) = (case.input().join("moving.xlsx"), case.input().join("growing.csv"));
            for turn in 0_usize.. {
                if done.load(Ordering::Relaxed) {
                    return;
                }
                match turn % 4 {
                    0 => drop(fs::remove_file(&moving)),
                    1 => fs::write(&moving, &whole[..whole.len() / 2]).unwrap(),
                    _ => fs::write(&moving, &whole).unwrap(),
                }
                fs::write(&growing, &lines.as_bytes()[..lines.len() * (turn % 7 + 1) / 7]).unwrap();
            }
        });
        for turn in 0..15 {
            let answer = case.run();
            let units = if answer.exit == Exit::Done { case.data("units").len() } else { 0 };
            if answer.exit != Exit::Done || units == 0 {
                done.store(true, Ordering::Relaxed);
            }
            assert_eq!(answer.exit, Exit::Done, "turn {turn}: {}", answer.err);
            assert!(units > 0, "turn {turn}: {}", answer.err);
            let lines: Vec<&str> = answer.err.lines().filter(|line| line.starts_with("moving.xlsx: ")).collect();
            assert!(lines.len() <= 1, "turn {turn}: {lines:?}");
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn clock_and_locale_leave_no_trace() {
    let case = Case::new("locale");
    let mut first = None;
    for (zone, locale) in [("UTC", "C"), ("Asia/Ho_Chi_Minh", "vi_VN.UTF-8"), ("Pacific/Kiritimati", "tr_TR.UTF-8")] {
        let output = case.folder.join(zone.replace('/', "-"));
        let mut run = thidua(&kit::sample(), &output, "2026-01-01");
        let done = run.env("TZ", zone).env("LC_ALL", locale).env("LANG", locale).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let files = kit::files(&output);
        assert!(*first.get_or_insert_with(|| files.clone()) == files, "{zone} {locale} gave other bytes");
    }
}

#[test]
fn of_two_runs_at_once_each_is_whole_or_refused() {
    let case = Case::new("two");
    let mut wanted = Vec::new();
    for date in ["2026-01-01", "2026-02-02"] {
        assert!(thidua(&kit::sample(), &case.output(), date).output().unwrap().status.success());
        wanted.push(kit::files(&case.output()));
    }
    for _ in 0..3 {
        let start = |date| {
            let mut run = thidua(&kit::sample(), &case.output(), date);
            run.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let runs = [start("2026-01-01"), start("2026-02-02")].map(|run| run.wait_with_output().unwrap());
        for done in &runs {
            let said = String::from_utf8_lossy(&done.stderr);
            let refused = done.status.code() == Some(3) && said.contains("Another run is going on (");
            assert!(done.status.success() || refused, "{said}");
        }
        assert!(runs.iter().any(|done| done.status.success()), "both were refused");
        assert!(wanted.contains(&kit::files(&case.output())), "the output is neither run's");
    }
}

#[test]
fn names_in_every_script_come_through() {
    let names = [
        "Ẵm Ỡm Đẹp",
        "ليلى حسن",
        "王小明",
        "Ἀθηνᾶ Παππά",
        "Иван Петров",
        "김민수",
        "ธิดา แสงทอง",
        "😀 Vui",
        "a\u{202e}b",
    ];
    let case = Case::new("scripts");
    let mut rows = vec![vec!["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Năm"]];
    rows.extend(names.iter().map(|name| vec!["1", name, "HTX Tân Tiến", "Lao động tiên tiến", "2022"]));
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    for name in names.iter().filter(|_| cfg!(unix)) {
        case.roster(&format!("{name}/{name}.xlsx"), &rows);
    }
    case.roster("a.xlsx", &rows);
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let awards = case.data("awards");
    for name in &names[..7] {
        assert!(awards.iter().any(|award| award["recipient_name"] == *name), "{name} was lost");
    }
    assert!(awards.len() >= names.len(), "{} of {}", awards.len(), names.len());
}

#[cfg(target_os = "linux")]
#[test]
fn paths_that_are_too_long_cost_one_line() {
    let case = Case::new("long");
    case.roster("dk.xlsx", REGISTER);
    let long = "x".repeat(250);
    case.roster(&format!("{long}.xlsx"), &[&["lung tung"], &["12", "34"]]);
    // Deeper than a path may be: made from inside.
    let make = "for i in $(seq 25); do mkdir $N && cd -P $N || exit 1; done; echo a > deep.csv";
    let mut shell = Command::new("bash");
    let made = shell.args(["-c", make]).env("N", "d".repeat(200)).current_dir(case.input()).status().unwrap();
    assert!(made.success());
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert_eq!(case.data("units").len(), 2);
    let lines: Vec<&str> = answer.err.lines().filter(|line| line.starts_with("ddd")).collect();
    assert_eq!(lines.len(), 1, "{}", answer.err);
    assert!(lines[0].contains("The file cannot be opened (File name too long"), "{}", lines[0]);
    // An output that no system can make is said, too.
    let output = case.folder.join("y".repeat(300)).to_string_lossy().into_owned();
    let answer = case.command(&["run", "INPUT", "-o", &output]);
    assert_eq!(answer.exit, Exit::Failed);
    assert!(answer.err.contains("cannot be written (File name too long"), "{}", answer.err);
    assert!(Command::new("rm").arg("-rf").arg(case.input()).status().unwrap().success());
}
