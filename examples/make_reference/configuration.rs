//! The reference of `thidua.toml`, asked of the types that read it: an unknown key is answered with those that are known, a value
//! where something else belongs with what belongs there. What a key is for says its note, `src/lang/*/keys.ftl`.

use std::collections::BTreeSet;
use std::fs;
use thidua::check::RULES;
use thidua::config::{self, ConfigErrorKind};
use thidua::draw::certificate::DATA;
use thidua::draw::summary::report::{Field, RollOf};
use thidua::lang::{Lang, key_code};
use thidua::model::FigureName;

/// Stands for the name of an entry in a table of entries.
const NAME: &str = "NAME";

/// How deep tables lie in tables.
const DEPTH: usize = 7;

/// Where a day stands, any other type says what it is.
const DAY: &str = "1979-05-27";

/// A table and its keys.
pub struct Section {
    path: String,
    keys: Vec<(String, Kind)>,
}

/// What may stand behind a key.
enum Kind {
    /// As the parser calls it.
    Plain(String),
    /// One of these words.
    Words(Vec<String>),
    List(Box<Kind>),
    /// Entries under names of their own.
    Table(Box<Kind>),
}

/// Every table, in the order in which the program knows them.
pub fn sections() -> Vec<Section> {
    let mut sections = Vec::new();
    for key in keys("").unwrap_or_default() {
        section(&key, 1, &mut sections);
    }
    sections
}

/// # Panics
/// A key without a note, a note without a key.
pub fn chapter(lang: Lang, code: &str, sections: &[Section]) -> String {
    let vi = lang == Lang::Vi;
    let mut text = String::from(if vi {
        "# Cấu hình: mọi khóa\n\n*Chương này do chương trình tự lập (`cargo run --release --example make_reference`).*\n\n\
         `NAME` là tên do cơ quan đặt (một mã, một tên mẫu…). Khóa không ghi thì giữ như cấu hình có sẵn; xem toàn bộ bằng `thidua config`. \
         Danh sách được ghi thì thay cả danh sách có sẵn. Khóa lạ là lỗi, có nêu dòng.\n"
    } else {
        "# Configuration: every key\n\n*This chapter is made by the program itself (`cargo run --release --example make_reference`).*\n\n\
         `NAME` is a name that the office gives (a code, the name of a form …). A key that is left out is as in the built-in \
         configuration; `thidua config` prints the whole. A list that is written replaces the whole built-in list. An unknown key is \
         an error that names its line.\n"
    });
    let (mut lacking, mut used) = (Vec::new(), BTreeSet::new());
    let heads = if vi { "| khóa | kiểu | ghi chú |" } else { "| key | type | note |" };
    for Section { path, keys } in sections {
        text += &format!("\n## [{path}]\n\n{heads}\n|---|---|---|\n");
        for (key, kind) in keys {
            let code = format!("keys-{}", key_code(path, key));
            match lang.key_note(path, key) {
                Some(note) => text += &format!("| `{key}` | {}{} | {note} |\n", kind.shown(vi), among(path, key)),
                None => lacking.push(code.clone()),
            }
            used.insert(code);
        }
    }
    assert!(lacking.is_empty(), "{code}: keys without a note: {lacking:?}");
    let idle: Vec<String> = notes(code).into_iter().filter(|note| !used.contains(note)).collect();
    assert!(idle.is_empty(), "{code}: notes of keys that there are not: {idle:?}");
    text
}

/// The codes of all notes.
fn notes(code: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("src/lang/{code}/keys.ftl")).unwrap();
    let messages = text.lines().filter_map(|line| line.split_once(" = "));
    messages.map(|(code, _)| code.to_owned()).filter(|code| code.starts_with("keys-")).collect()
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
        Some(ConfigErrorKind::UnknownKeys(keys)) => {
            keys.into_iter().find(|key| key.key == "no_such_key").map(|key| key.known)
        }
        _ => None,
    }
}

/// What belongs where a value was put; nothing where that value is no mistake.
fn wanted(path: &str, key: &str, value: &str) -> Option<String> {
    let Some(ConfigErrorKind::Syntax(error)) = asked(&format!("[{path}]\n{key} = {value}\n")) else { return None };
    let said = error.message();
    Some(said.split_once("expected ").map_or(said, |(_, expected)| expected).to_owned())
}

/// A table, and those below it.
fn section(path: &str, depth: usize, sections: &mut Vec<Section>) {
    if depth > DEPTH {
        return;
    }
    if path == "rule" {
        sections.push(rules());
        return;
    }
    let Some(known) = keys(path) else {
        // A table of entries, or one whose keys are free.
        let entries = format!("{path}.{NAME}");
        match keys(&entries) {
            Some(_) => section(&entries, depth + 1, sections),
            None => {
                let kind = kind(&|value| wanted(path, NAME, value));
                sections.push(Section { path: path.to_owned(), keys: vec![(NAME.to_owned(), kind)] });
            }
        }
        return;
    };
    let (mut plain, mut below) = (Vec::new(), Vec::new());
    for key in known {
        let inner = format!("{path}.{key}");
        let of = wanted(path, &key, DAY).unwrap_or_default();
        if keys(&inner).is_some() || of.contains("map") || of.contains("struct") {
            below.push(inner);
        } else {
            let kind = kind(&|value| wanted(path, &key, value));
            plain.push((key, kind));
        }
    }
    if !plain.is_empty() {
        sections.push(Section { path: path.to_owned(), keys: plain });
    }
    for inner in below {
        section(&inner, depth + 1, sections);
    }
}

/// A rule is known by its code alone: what may be said of each, then the numbers that only some have.
fn rules() -> Section {
    let mut known: Vec<(&str, &str)> = Vec::new();
    for rule in RULES {
        for key in ["on", "severity", "from", "to"].iter().chain(rule.numbers) {
            if !known.iter().any(|(_, other)| other == key) {
                known.push((rule.code, *key));
            }
        }
    }
    let keys = known.into_iter().map(|(rule, key)| {
        let path = format!("rule.{rule}");
        (key.to_owned(), kind(&|value| wanted(&path, key, value)))
    });
    Section { path: format!("rule.{NAME}"), keys: keys.collect() }
}

/// What may stand behind a key; `ask` gives what belongs where a value was put.
fn kind(ask: &dyn Fn(&str) -> Option<String>) -> Kind {
    let of = ask(DAY).unwrap_or_default();
    // A day is a table to the parser, a truth is none.
    if ask("true").as_deref() == Some("a map") {
        return Kind::Table(Box::new(kind(&|value| ask(&format!("{{ one = {value} }}")))));
    }
    match of.as_str() {
        "a sequence" => Kind::List(Box::new(kind(&|value| ask(&format!("[{value}]"))))),
        "wanted string or table" => {
            let said = ask("\"no such word\"").unwrap_or_default();
            Kind::Words(said.split('`').skip(1).step_by(2).map(str::to_owned).collect())
        }
        _ => Kind::Plain(of),
    }
}

impl Kind {
    /// The type in the reader's words.
    fn shown(&self, vi: bool) -> String {
        let either = |vietnamese: &str, english: &str| if vi { vietnamese.to_owned() } else { english.to_owned() };
        match self {
            Self::Plain(of) => plain(of, vi),
            Self::Words(words) => format!("{}: {}", either("một trong các chữ", "one of"), coded(words)),
            Self::List(inner) => match &**inner {
                Self::Plain(of) if of == "a string" => either("danh sách", "list"),
                inner => format!("{}: {}", either("danh sách", "list"), inner.shown(vi)),
            },
            Self::Table(inner) => format!("{}: `{NAME}` = {}", either("bảng", "table"), inner.shown(vi)),
        }
    }
}

/// The parser's word for a type in the reader's.
fn plain(kind: &str, vi: bool) -> String {
    let known = [
        ("a string", "chữ", "text"),
        ("a text or a list of texts", "chữ hoặc danh sách", "text or list"),
        ("a text or { vi, en }", "chữ, hoặc chữ theo ngôn ngữ `{ vi, en }`", "text, or text by language `{ vi, en }`"),
        ("a boolean", "true / false", "true / false"),
        ("f64", "số", "number"),
        ("f32", "số", "number"),
        ("an array of length 2", "[số, số]", "[number, number]"),
        ("an array of length 4", "[trái, trên, rộng, cao]", "[left, top, width, height]"),
    ];
    let whole = ["i32", "i64", "u32", "u64", "usize", "u8"].contains(&kind);
    let whole = whole.then_some(("", "số nguyên", "whole number"));
    let found = known.into_iter().find(|(of, ..)| *of == kind).or(whole);
    assert!(found.is_some(), "a type without a word for readers: {kind}");
    found.map(|(_, vietnamese, english)| if vi { vietnamese } else { english }.to_owned()).unwrap_or_default()
}

/// What a text may be where that is one of many codes, or what it may hold.
fn among(path: &str, key: &str) -> String {
    let fields = || Field::ALL.iter().map(|(code, _)| *code);
    let codes: Vec<String> = match (path, key) {
        ("report.NAME", "group" | "order") => fields().map(str::to_owned).collect(),
        ("report.NAME.column.NAME", "figure" | "of") => {
            FigureName::ALL.iter().map(|figure| figure.code().to_owned()).collect()
        }
        ("report.NAME.column.NAME", "field") => {
            let others = RollOf::ALL.iter().flat_map(|(_, of)| of.fields()).map(|(code, _)| *code);
            let mut all: Vec<&str> = Vec::new();
            for code in fields().chain(others) {
                if !all.contains(&code) {
                    all.push(code);
                }
            }
            all.into_iter().map(str::to_owned).collect()
        }
        ("form.NAME.block.NAME", "text") => DATA.iter().map(|name| format!("{{{name}}}")).collect(),
        _ => return String::new(),
    };
    format!(": {}", coded(&codes))
}

fn coded(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
