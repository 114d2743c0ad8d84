//! Chapters on commands, codes, laws and configuration, in both languages.

#[path = "configuration.rs"]
mod configuration;

use thidua::check::RULES;
use thidua::cli::{self, World};
use thidua::lang::Lang;
use thidua::model::Date;
use thidua::run::explain;

/// Path below the root of the project, and text.
pub fn chapters() -> Vec<(String, String)> {
    let sections = configuration::sections();
    let of = |(lang, code)| {
        [
            ("commands", commands(lang, code)),
            ("codes", codes(lang, code)),
            ("laws", laws(lang)),
            ("configuration", configuration::chapter(lang, code, &sections)),
        ]
        .map(|(name, text)| (format!("docs/{code}/src/{name}.md"), text))
    };
    [(Lang::Vi, "vi"), (Lang::En, "en")].into_iter().flat_map(of).collect()
}

/// What a command prints.
fn said(words: &[&str]) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut world = World {
        today: || Date::new(2026, 11, 25).unwrap(),
        locale: None,
        is_terminal: false,
        colours: [false; 2],
        columns: [None; 2],
        closes: false,
        program: None,
        random: |_| Ok(()),
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
    };
    let words = std::iter::once("thidua").chain(words.iter().copied());
    cli::main(words.map(str::to_owned).collect(), &mut world).unwrap();
    let text = String::from_utf8(out).unwrap();
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// Chosen by language.
fn either<'a>(lang: Lang, vi: &'a str, en: &'a str) -> &'a str {
    if lang == Lang::Vi { vi } else { en }
}

fn commands(lang: Lang, code: &str) -> String {
    let mut text = format!("# {}\n\n{}\n", either(lang, "Lệnh", "Commands"), made(lang));
    let whole = said(&["--help", "--lang", code]);
    text += &format!("\n```text\n{whole}\n```\n");
    for command in cli::commands() {
        text += &format!("\n## thidua {command}\n\n```text\n{}\n```\n", said(&[&command, "--help", "--lang", code]));
    }
    text
}

fn codes(lang: Lang, code: &str) -> String {
    let mut text = format!("# {}\n\n{}\n", either(lang, "Mã thông báo", "Issue codes"), made(lang));
    text += either(
        lang,
        "\nChữ đầu cho biết mã nói về gì: F tệp, S trang tính, C ô, Q đối chiếu, R quy tắc, P in bằng, T danh sách gửi lại.\n",
        "\nThe letter says what a code is about: F a file, S a sheet, C a cell, Q settling, R a rule, P printing, T rosters that came back.\n",
    );
    for one in explain::codes() {
        let said = said(&["explain", one, "--lang", code]);
        let (head, rest) = said.split_once('\n').unwrap_or((&said, ""));
        let lines: Vec<String> = rest.lines().map(item).collect();
        text += &format!("\n## {head}\n\n{}\n", lines.join("\n"));
    }
    text
}

/// A line of an explanation as an item of a list.
fn item(line: &str) -> String {
    let escaped = line.replace('|', "\\|").replace('<', "&lt;").replace('*', "\\*").replace('#', "\\#");
    match escaped.split_once(": ") {
        Some((heading, text)) => format!("- **{heading}**: {text}"),
        None => format!("- {escaped}"),
    }
}

fn laws(lang: Lang) -> String {
    let mut text = format!("# {}\n\n{}\n", either(lang, "Căn cứ pháp luật", "The law behind it"), made(lang));
    text += either(
        lang,
        "\nMỗi quy tắc được hỏi theo ngày của quyết định; văn bản hết hiệu lực thì quy tắc của nó không áp dụng cho quyết định sau đó. \
         Cơ quan tắt, bật hay đổi mức của từng quy tắc bằng `[rule.R14]` trong `thidua.toml`.\n\n\
         | mã | yêu cầu | căn cứ | quyết định |\n|---|---|---|---|\n",
        "\nEvery rule is asked by the day of the decision; one whose text is no longer in force does not hold for later decisions. \
         An office switches and weighs each by `[rule.R14]` in `thidua.toml`.\n\n\
         | code | wants | by | decisions |\n|---|---|---|---|\n",
    );
    for rule in RULES {
        let code = explain::code(rule.code).unwrap();
        let of = code.rule.unwrap();
        let (sense, basis) = (lang.rule_sense(rule.code).unwrap(), lang.basis(of.basis));
        text += &format!("| {} | {sense} | {basis} | {} |\n", rule.code, lang.rule_time(of.holds, of.on));
    }
    text
}

/// That nobody should edit it.
fn made(lang: Lang) -> &'static str {
    either(
        lang,
        "*Chương này do chương trình tự lập (`cargo run --release --example make_reference`).*",
        "*This chapter is made by the program itself (`cargo run --release --example make_reference`).*",
    )
}
