//! What is wrong with a command line is said in the language of the user, with the nearest right word.

use crate::kit::{Answer, call};
use thidua::cli::Exit;

fn typed(lang: &str, rest: &[&str]) -> Answer {
    let words = ["--lang", lang].into_iter().chain(rest.iter().copied());
    call(words.map(str::to_owned).collect())
}

/// Words of the library that parses the command line, which knows English only.
const OF_THE_LIBRARY: &[&str] =
    &["error:", "Usage:", "tip:", "similar", "required", "Options:", "Commands:", "[OPTIONS]"];

#[test]
fn mistakes_are_said_in_both_languages() {
    let cases: &[(&[&str], &str, &str)] = &[
        (&["rnu"], "Có phải “run” không?", "Did you mean “run”?"),
        (&["zzzzz"], "Không có lệnh “zzzzz”.\n", "There is no command “zzzzz”.\n"),
        (&["run", "--strikt"], "Có phải “--strict” không?", "Did you mean “--strict”?"),
        (&["config", "thua"], "Không rõ “thua”", "“thua” is more than"),
        (&["run", "--jobs"], "Thiếu giá trị cho --jobs <SỐ>.", "--jobs <N> needs a value."),
        (&["run", "--jobs", "0"], "“0” không dùng được cho --jobs <SỐ>", "“0” is no value for --jobs <N>"),
        (&["run", "--date", "31/02/2026"], "25/11/2026", "25/11/2026"),
        (&["verify"], "Thiếu: <TỆP|CHỮ>.", "Missing: <FILE|TEXT>."),
        (&["diff"], "Thiếu: <CŨ>, <MỚI>.", "Missing: <OLD>, <NEW>."),
        (&["run", "-q", "-q"], "--quiet chỉ ghi một lần.", "--quiet is given once only."),
        (&["check", "--format", "xml"], "chỉ nhận: text, json.", "it takes: text, json."),
    ];
    for (words, vi, en) in cases {
        for (lang, wanted) in [("vi", vi), ("en", en)] {
            let answer = typed(lang, words);
            assert_eq!(answer.exit, Exit::Wrong, "{words:?}");
            assert!(answer.out.is_empty() && answer.err.contains(wanted), "{words:?} {lang}: {}", answer.err);
            let foreign = OF_THE_LIBRARY.iter().find(|word| lang == "vi" && answer.err.contains(*word));
            assert_eq!(foreign, None, "{words:?}: {}", answer.err);
            assert!(answer.err.lines().count() == 3, "what, how it is called, where to look: {}", answer.err);
        }
    }
}

#[test]
fn help_of_every_command_is_in_the_language_that_was_asked_for() {
    let commands = thidua::cli::commands();
    assert!(commands.len() > 10);
    for command in commands.iter().map(String::as_str).chain([""]) {
        for help in ["-h", "--help"] {
            let words: Vec<&str> = [command, help].into_iter().filter(|word| !word.is_empty()).collect();
            let answer = typed("vi", &words);
            assert_eq!(answer.exit, Exit::Done);
            assert!(answer.err.is_empty() && answer.out.contains("Cách gọi: thidua"), "{}", answer.out);
            let foreign = OF_THE_LIBRARY.iter().find(|word| answer.out.contains(*word));
            assert_eq!(foreign, None, "{command}: {}", answer.out);
        }
    }
}

#[test]
fn a_day_may_be_written_as_people_do() {
    let case = crate::kit::Case::new("day");
    case.roster("a.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    for (written, iso) in [("25/11/2026", "2026-11-25"), ("5.3.2026", "2026-03-05"), ("2026-03-05", "2026-03-05")] {
        let answer = case.command(&["run", "INPUT", "-o", "OUTPUT", "--date", written]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        let record = std::fs::read_to_string(case.output().join("run.json")).unwrap();
        assert!(record.contains(&format!("\"date\": \"{iso}\"")), "{written}: {record}");
    }
    for written in ["25/11/26", "2026/11/25", "25/11/2026/1", "+5/11/2026", "hôm nay"] {
        assert_eq!(case.command(&["run", "INPUT", "-o", "OUTPUT", "--date", written]).exit, Exit::Wrong, "{written}");
    }
}
