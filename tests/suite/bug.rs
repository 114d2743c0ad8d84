//! A mistake of the program itself: exit 70 with its sentence, the old output as it was, nothing left behind.

use crate::kit::{Answer, Case, call_in, files};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use thidua::cli::{Exit, World, record_panics};

const ROWS: &[&[&str]] = &[
    &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
    &["1", "Lê An", "HTX Tân Tiến", "Giấy khen LMHTX tỉnh", "44/QĐ-LMHTX", "05/01/2020"],
];

/// A stream that panics, once, when it is to write some words.
#[derive(Clone)]
struct Broken {
    at: &'static str,
    written: Arc<Mutex<(String, bool)>>,
}

impl Write for Broken {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = self.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        written.0.push_str(&String::from_utf8_lossy(bytes));
        if !written.1 && written.0.contains(self.at) {
            written.1 = true;
            panic!("the pen broke");
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn run(case: &Case, lang: &str, differs: impl Fn(&mut World<'_>)) -> Answer {
    let [input, output] = [case.input(), case.output()].map(|path| path.to_string_lossy().into_owned());
    let arguments = ["run", "--no-cache", &input, "-o", &output, "--lang", lang].map(str::to_owned);
    call_in(arguments.into(), "", differs)
}

fn case(name: &str) -> Case {
    let case = Case::new(name);
    case.roster("ds.xlsx", ROWS);
    assert_eq!(run(&case, "en", |_| {}).exit, Exit::Done);
    case.roster("ds2.xlsx", ROWS);
    case
}

/// What lies beside the output but the lock, which is only held while a run goes on.
fn beside(case: &Case) -> Vec<String> {
    let names = std::fs::read_dir(&case.folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| !name.ends_with("-lock")).collect();
    names.sort();
    names
}

#[test]
fn a_panic_before_anything_is_made_is_told_in_both_languages() {
    record_panics(true);
    let case = case("bug-clock");
    let before = files(&case.output());
    let sentences = [
        ("vi", "Đây là lỗi của chương trình, không phải lỗi của người dùng hay của danh sách.", "vẫn nguyên vẹn"),
        (
            "en",
            "This is a fault of the program, neither yours nor that of a roster.",
            "The output that was there is whole",
        ),
    ];
    for (lang, sentence, whole) in sentences {
        let answer = run(&case, lang, |world| world.today = || panic!("the clock stands still"));
        assert_eq!((answer.exit, answer.exit as u8), (Exit::Bug, 70), "{}", answer.err);
        for wanted in [sentence, whole, "thidua 0.", "run --no-cache", "suite/bug.rs:", "the clock stands still"] {
            assert!(answer.err.contains(wanted), "{wanted}: {}", answer.err);
        }
        assert!(files(&case.output()) == before, "{lang}: the old output changed");
    }
}

#[test]
fn a_panic_while_the_output_is_made_leaves_the_old_one_and_nothing_beside_it() {
    let case = case("bug-writing");
    let (before, lying) = (files(&case.output()), beside(&case));
    let written = Arc::new(Mutex::new((String::new(), false)));
    // The step that is told when all files lie in the folder in the making.
    let broken = Broken { at: "certificates", written: written.clone() };
    let answer = run(&case, "en", |world| world.err = Box::leak(Box::new(broken.clone())));
    let said = written.lock().unwrap_or_else(std::sync::PoisonError::into_inner).0.clone();
    assert_eq!(answer.exit, Exit::Bug, "{said}");
    assert!(said.contains("fault of the program") && said.contains("the pen broke"), "{said}");
    assert!(files(&case.output()) == before, "the old output changed: {said}");
    assert_eq!(beside(&case), lying);
    // The lock is free again.
    assert_eq!(run(&case, "en", |_| {}).exit, Exit::Done);
    assert!(files(&case.output()) != before);
}
