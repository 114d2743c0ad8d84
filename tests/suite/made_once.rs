//! What many tests look at and none may change: the output of the sample, and of one province. Each is made once a run of the
//! tests, by the first one that asks. A test that changes something takes a copy.

use crate::kit::{self, Case};
use crate::province;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};
use thidua::cli::Exit;

/// The sample with its output, as `thidua run` makes it.
pub fn sample() -> &'static Case {
    static SAMPLE: LazyLock<Case> = LazyLock::new(|| {
        let case = lasting("sample");
        let sample = kit::sample().to_string_lossy().into_owned();
        let answer = case.command(&["run", &sample, "-o", "OUTPUT"]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        case
    });
    &SAMPLE
}

/// The output of the sample in a folder that is the test's own.
pub fn copy_of_sample(name: &str) -> Case {
    let case = Case::new(name);
    copy(&sample().output(), &case.output());
    case
}

/// The rosters of a whole province with their output, settled without answers.
pub fn province() -> &'static Case {
    static PROVINCE: LazyLock<Case> = LazyLock::new(|| {
        let case = lasting("province");
        province::written(4, &case);
        let answer = case.run();
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        case
    });
    &PROVINCE
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A case that outlives its test. Nothing is dropped when the process ends, so those of earlier runs are taken away here.
fn lasting(name: &str) -> Case {
    const OLD: Duration = Duration::from_secs(60 * 60);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for entry in fs::read_dir(root).unwrap().map(Result::unwrap) {
        let made = entry.metadata().and_then(|data| data.modified()).unwrap_or_else(|_| SystemTime::now());
        if made.elapsed().is_ok_and(|age| age > OLD) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    Case::within(root, name)
}
