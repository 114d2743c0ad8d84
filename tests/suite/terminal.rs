//! What a terminal sees: colours where they are wanted, a window that stays open, manual pages.

use crate::kit::{Case, call, call_in};
use std::fs;
use thidua::cli::Exit;

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn colours_are_put_where_they_are_wanted_and_nowhere_else() {
    for command in [&["doctor"][..], &["check", "input"], &["run", "nowhere"], &["rnu"], &["config", "-c", "nowhere"]] {
        let plain = call(words(command));
        let coloured = call_in(words(command), "", |world| world.colours = [true, true]);
        let stripped = |text: &str| {
            let parts = text.split('\u{1b}').enumerate();
            parts.map(|(at, part)| if at == 0 { part } else { part.split_once('m').unwrap().1 }).collect::<String>()
        };
        assert!(!plain.out.contains('\u{1b}') && !plain.err.contains('\u{1b}'));
        assert!(coloured.out.contains('\u{1b}') || coloured.err.contains('\u{1b}'), "{command:?}");
        assert_eq!((stripped(&coloured.out), stripped(&coloured.err)), (plain.out, plain.err), "{command:?}");
    }
}

#[test]
fn a_window_that_would_close_waits_for_enter() {
    let case = Case::new("window");
    case.roster("a.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    let run =
        ["run", &case.input().to_string_lossy(), "-o", &case.output().to_string_lossy()].map(str::to_owned).to_vec();
    let answer = call_in(run.clone(), "\n", |world| world.closes = true);
    assert_eq!(answer.exit, Exit::Done);
    assert!(answer.out.contains("1 file read") && answer.err.ends_with("Press Enter to close the window.\n"));
    assert!(!call(run).err.contains("Press Enter"));
    let wrong = call_in(words(&["run", "nowhere"]), "", |world| world.closes = true);
    assert_eq!(wrong.exit, Exit::Failed);
    assert!(wrong.err.ends_with("Press Enter to close the window.\n"), "an error is to be read, too");
}

#[test]
fn every_command_has_a_manual_page() {
    let case = Case::new("man");
    let folder = case.folder.join("man");
    let answer = call(words(&["man", "-o", &folder.to_string_lossy()]));
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    for command in thidua::cli::commands() {
        let page = fs::read_to_string(folder.join(format!("thidua-{command}.1"))).unwrap();
        assert!(page.contains(".SH") && page.contains("OPTIONS") || page.contains("Options"), "{page}");
    }
    assert!(fs::read_to_string(folder.join("thidua.1")).unwrap().contains("thidua\\-run"));
}

#[test]
fn rows_are_told_in_the_language_of_the_reader() {
    let case = Case::new("read");
    case.roster("a.xlsx", &[&["STT", "Tên HTX", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    let file = case.input().join("a.xlsx").to_string_lossy().into_owned();
    let vi = call(words(&["read", &file, "--lang", "vi"])).out;
    let en = call(words(&["read", &file, "--lang", "en"])).out;
    assert!(vi.contains("dữ liệu     có số thứ tự") && !vi.contains("numbered"), "{vi}");
    assert!(en.contains("data        numbered"), "{en}");
}

#[test]
fn every_shell_can_complete() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let answer = call(words(&["completions", shell]));
        assert_eq!(answer.exit, Exit::Done);
        for command in ["doctor", "certificates"] {
            assert!(answer.out.contains(command), "{shell}");
        }
    }
}
