//! The reference of `thidua.toml`, asked of the types that read it: an unknown key is answered with those that are known, a day
//! where something else belongs with what belongs there. Notes and values are those of the built-in files.

use std::collections::BTreeMap;
use std::fs;
use thidua::config::{self, ConfigErrorKind};
use thidua::lang::Lang;

/// Stands for the name of an entry in a table of entries.
const NAME: &str = "NAME";

/// How deep tables lie in tables.
const DEPTH: usize = 6;

pub fn chapter(lang: Lang) -> String {
    let vi = lang == Lang::Vi;
    let mut text = String::from(if vi {
        "# Cấu hình: mọi khóa\n\n*Chương này do chương trình tự lập (`cargo run --release --example make_reference`).*\n\n\
         `NAME` là tên do cơ quan đặt (một mã, một tên mẫu…). Khóa không ghi thì giữ như cấu hình có sẵn; xem toàn bộ bằng `thidua config`. \
         Khóa lạ là lỗi, có nêu dòng. Ghi chú bên phải lấy từ cấu hình có sẵn, bằng tiếng Anh.\n"
    } else {
        "# Configuration: every key\n\n*This chapter is made by the program itself (`cargo run --release --example make_reference`).*\n\n\
         `NAME` is a name that the office gives (a code, the name of a form …). A key that is left out is as in the built-in \
         configuration; `thidua config` prints the whole. An unknown key is an error that names its line. Notes are those of the \
         built-in files.\n"
    });
    let notes = notes();
    let mut sections = Vec::new();
    for key in keys("").unwrap_or_default() {
        section(&key, 1, &mut sections);
    }
    let heads = if vi { "| khóa | kiểu | ghi chú |" } else { "| key | type | note |" };
    for (path, keys) in sections {
        text += &format!("\n## [{path}]\n\n{heads}\n|---|---|---|\n");
        for (key, kind) in keys {
            let plain = path.replace(&format!(".{NAME}"), "");
            let note = notes.get(&(plain, key.clone())).cloned().unwrap_or_default();
            text +=
                &format!("| `{key}` | {} | {} |\n", shown(&kind, vi), note.replace('|', "\\|").replace('<', "&lt;"));
        }
    }
    text
}

/// What was answered to a text of configuration.
fn asked(text: &str) -> Option<ConfigErrorKind> {
    let path = std::env::temp_dir().join(format!("thidua-reference-{}.toml", std::process::id()));
    fs::write(&path, text).unwrap();
    let answer = config::load(Some(&path)).err().map(|error| error.kind);
    fs::remove_file(&path).unwrap();
    answer
}

/// The keys that a table knows.
fn keys(path: &str) -> Option<Vec<String>> {
    let head = if path.is_empty() { String::new() } else { format!("[{path}]\n") };
    match asked(&format!("{head}no_such_key = 1\n")) {
        Some(ConfigErrorKind::UnknownKey { key, known }) if key == "no_such_key" => Some(known),
        _ => None,
    }
}

/// A table, and those below it.
fn section(path: &str, depth: usize, sections: &mut Vec<(String, Vec<(String, String)>)>) {
    if depth > DEPTH {
        return;
    }
    let Some(known) = keys(path) else {
        // A table of entries, or one whose keys are free.
        let entries = format!("{path}.{NAME}");
        match keys(&entries) {
            Some(_) => section(&entries, depth + 1, sections),
            None => sections
                .push((path.to_owned(), vec![(NAME.to_owned(), kind(&format!("[{path}]\n{NAME} = 1979-05-27\n")))])),
        }
        return;
    };
    let (mut plain, mut below) = (Vec::new(), Vec::new());
    for key in known {
        let inner = format!("{path}.{key}");
        let of = kind(&format!("[{path}]\n{key} = 1979-05-27\n"));
        if keys(&inner).is_some() || of.contains("map") || of.contains("struct") {
            below.push(inner);
        } else {
            plain.push((key, of));
        }
    }
    if !plain.is_empty() {
        sections.push((path.to_owned(), plain));
    }
    for inner in below {
        section(&inner, depth + 1, sections);
    }
}

/// What belongs where a day was put.
fn kind(text: &str) -> String {
    let Some(ConfigErrorKind::Syntax(said)) = asked(text) else { return String::new() };
    said.split_once("expected ").map_or(said.clone(), |(_, expected)| expected.to_owned())
}

/// The parser's word for a type in the reader's.
fn shown(kind: &str, vi: bool) -> String {
    let known = [
        ("a string", "chữ", "text"),
        ("a sequence", "danh sách", "list"),
        ("a text or a list of texts", "chữ hoặc danh sách", "text or list"),
        ("a boolean", "true / false", "true / false"),
        ("f64", "số", "number"),
        ("f32", "số", "number"),
        ("an array of length 2", "[số, số]", "[number, number]"),
        ("an array of length 4", "[trái, trên, rộng, cao]", "[left, top, width, height]"),
    ];
    let found = known
        .iter()
        .find(|(of, ..)| *of == kind)
        .map(|(_, vietnamese, english)| if vi { *vietnamese } else { *english });
    match found {
        Some(word) => word.to_owned(),
        None if ["i32", "i64", "u32", "u64", "usize", "u8"].contains(&kind) => {
            (if vi { "số nguyên" } else { "whole number" }).to_owned()
        }
        None => kind.replace('|', "\\|").replace('<', "&lt;"),
    }
}

/// By table and key the note that stands beside or above it in the built-in files.
fn notes() -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    let mut paths: Vec<_> = fs::read_dir("src/config/default").unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
        let text = fs::read_to_string(path).unwrap();
        let (mut table, mut above) = (String::new(), String::new());
        for line in text.lines() {
            if let Some(head) = line.strip_prefix('[').and_then(|head| head.split(']').next()) {
                table = head.split('.').next().unwrap_or(head).to_owned();
                above.clear();
            } else if let Some(note) = line.strip_prefix("# ") {
                above = if above.is_empty() { note.to_owned() } else { format!("{above} {note}") };
            } else if let Some((key, value)) = line.split_once(" = ") {
                let beside = value.rsplit_once(" # ").map(|(_, note)| note.to_owned());
                let note = beside.or_else(|| Some(above.clone()).filter(|above| !above.is_empty()));
                if let Some(note) = note.filter(|_| !key.starts_with(' ')) {
                    found.entry((table.clone(), key.trim().to_owned())).or_insert(note);
                }
                above.clear();
            } else if line.trim().is_empty() {
                above.clear();
            }
        }
    }
    found
}
