//! What the documents say is true: commands run, links lead somewhere, generated chapters and pictures are those of this program.

use crate::kit::Case;
use crate::made_once::{self, copy};
use crate::needs::needs_python;
use crate::reference;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every document for people, in both languages.
fn documents() -> Vec<PathBuf> {
    let tops = ["README.md", "README.vi.md", "ARCHITECTURE.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"];
    let mut found: Vec<PathBuf> = tops.iter().map(|name| root().join(name)).collect();
    for lang in ["vi", "en"] {
        let chapters = fs::read_dir(root().join("docs").join(lang).join("src")).unwrap();
        found.extend(chapters.map(|chapter| chapter.unwrap().path()));
    }
    found.sort();
    found
}

/// The blocks of a document that are marked as of that kind.
fn blocks(text: &str, kind: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        match line.strip_prefix("```") {
            Some(of) => {
                inside = of == kind;
                found.extend(inside.then(String::new));
            }
            None if inside => found.last_mut().unwrap().extend([line, "\n"]),
            None => {}
        }
    }
    found
}

/// The commands of a document, in their order: lines of blocks that are marked as a console.
fn commands(text: &str) -> Vec<String> {
    let lines = blocks(text, "console").concat();
    lines.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The words of a command line; quotes hold spaces together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            letter => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
#[ignore = "whole: each command of each document"]
fn every_command_of_the_documents_runs_on_the_sample() {
    let mut run = 0;
    for document in documents() {
        let lines = commands(&fs::read_to_string(&document).unwrap());
        if !lines.iter().any(|line| line.starts_with("thidua")) {
            continue;
        }
        let case = Case::new("documents");
        copy(&root().join("input"), &case.input());
        let mut folder = case.folder.clone();
        for line in lines.iter().filter(|line| !line.starts_with("cargo")) {
            if let Some(below) = line.strip_prefix("cd ") {
                folder = folder.join(below);
                // What the reader has put there meanwhile.
                copy(&root().join("input"), &folder.join("input"));
                continue;
            }
            let words = words(line);
            assert_eq!(words.first().map(String::as_str), Some("thidua"), "{}: {line}", document.display());
            let ran =
                Command::new(env!("CARGO_BIN_EXE_thidua")).args(&words[1..]).current_dir(&folder).output().unwrap();
            // The sample has questions that wait, which `check` exits with 1 for.
            let wanted = if words[1..].first().is_some_and(|command| command == "check") { 1 } else { 0 };
            let said = String::from_utf8_lossy(&ran.stderr);
            assert_eq!(ran.status.code(), Some(wanted), "{}: {line}\n{said}", document.display());
            run += 1;
        }
    }
    assert!(run > 40, "{run}");
}

#[test]
fn no_link_of_the_documents_is_dead() {
    let mut checked = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for part in text.split("](").skip(1) {
            let target = part.split(')').next().unwrap();
            if target.starts_with("http") || target.starts_with('#') {
                continue;
            }
            let path = document.parent().unwrap().join(target.split('#').next().unwrap());
            assert!(path.exists(), "{}: {target}", document.display());
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

#[test]
fn every_chapter_is_in_its_contents_and_has_its_fellow() {
    let mut counts = Vec::new();
    for lang in ["vi", "en"] {
        let folder = root().join("docs").join(lang).join("src");
        let contents = fs::read_to_string(folder.join("SUMMARY.md")).unwrap();
        let listed: BTreeSet<&str> = contents.split("](").skip(1).map(|part| part.split(')').next().unwrap()).collect();
        let names: Vec<String> =
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        let there: BTreeSet<&str> = names.iter().map(String::as_str).filter(|name| *name != "SUMMARY.md").collect();
        assert_eq!(listed, there);
        counts.push(contents.split("](").count());
    }
    assert_eq!(counts[0], counts[1]);
}

#[test]
fn generated_chapters_are_those_of_this_program() {
    for (path, text) in reference::chapters() {
        let now = fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(now == text, "{path} is stale: cargo run --release --example make_reference");
    }
}

#[test]
fn pictures_are_of_what_this_program_makes() {
    let case = Case::new("pictures");
    let sample = root().join("input").to_string_lossy().into_owned();
    case.command(&["run", &sample, "--no-cache", "--lang", "vi", "--date", "2026-11-25", "-o", "OUTPUT"]);
    let record = fs::read_to_string(root().join("docs/pictures/made-of.txt")).unwrap();
    assert_eq!(record.lines().count(), 2);
    for line in record.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        let bytes = fs::read(case.output().join(path)).unwrap();
        let now: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            now, hash,
            "{path} is not what the pictures show: run docs/pictures/make, look at them, commit them"
        );
    }
}

#[test]
fn both_readmes_name_every_command() {
    for document in ["docs/vi/src/commands.md", "docs/en/src/commands.md", "README.md"] {
        let text = fs::read_to_string(root().join(document)).unwrap();
        for command in thidua::cli::commands() {
            assert!(text.contains(&format!("thidua {command}")), "{document}: {command}");
        }
    }
}

#[test]
fn every_configuration_of_the_documents_is_accepted() {
    let mut tried = 0;
    for document in documents() {
        for block in blocks(&fs::read_to_string(&document).unwrap(), "toml") {
            let case = Case::new("documents-configuration");
            copy(&root().join("input"), &case.input());
            let thidua = |arguments: &[&str]| {
                Command::new(env!("CARGO_BIN_EXE_thidua")).args(arguments).current_dir(&case.folder).output().unwrap()
            };
            // What some of them name.
            thidua(&["keygen"]);
            fs::copy(root().join("docs/pictures/bang-khen.png"), case.folder.join("quoc-huy.png")).unwrap();
            let (file, command) = if block.starts_with("[decision.") {
                ("decisions.toml", ["check", "-q"].as_slice())
            } else {
                ("thidua.toml", ["config"].as_slice())
            };
            fs::write(case.folder.join(file), &block).unwrap();
            let ran = thidua(command);
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(matches!(ran.status.code(), Some(0 | 1)), "{}:\n{block}\n{said}", document.display());
            tried += 1;
        }
    }
    assert!(tried > 5, "{tried}");
}

/// Commands as sentences and tables name them: `thidua diff OLD NEW [--format text\|json]`.
#[test]
fn every_command_and_option_that_a_sentence_names_is_one() {
    let help = |command: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_thidua")).args(command).arg("--help").output().unwrap();
        ran.status.success().then(|| String::from_utf8(ran.stdout).unwrap())
    };
    let mut named = BTreeSet::new();
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let spans = text.split('`').skip(1).step_by(2).filter_map(|span| span.strip_prefix("thidua "));
        named.extend(spans.map(|span| (span.to_owned(), document.display().to_string())));
    }
    for (span, document) in &named {
        let mut words = span.split([' ', '[', ']']).filter(|word| !word.is_empty()).peekable();
        let command: Vec<&str> = words.next_if(|word| !word.starts_with('-')).into_iter().collect();
        let known = help(&command).unwrap_or_else(|| panic!("{document}: {span}: there is no such command"));
        for option in words.filter(|word| word.starts_with("--")) {
            assert!(known.split([' ', ',', '\n']).any(|word| word == option), "{document}: {span}: {option}");
        }
    }
    assert!(named.len() > 30, "{}", named.len());
}

#[test]
#[ignore = "needs python3 with duckdb, pandas, pyarrow"]
fn samples_for_programmers_run_on_the_output_of_the_sample() {
    let case = made_once::copy_of_sample("documents-samples");
    let chapters = ["docs/vi/src/lap-trinh.md", "docs/en/src/programmers.md"].map(|chapter| root().join(chapter));
    let script = root().join("tests/documents/samples.py");
    let ran =
        needs_python("duckdb, pandas, pyarrow").arg(script).args(chapters).current_dir(&case.folder).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(String::from_utf8_lossy(&ran.stdout).trim(), "4");
}
