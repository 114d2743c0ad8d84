//! The report as one HTML file that needs nothing else: style, script and data stand in it, and its content policy lets
//! nothing else in. Every text is escaped by the template.

mod chart;
mod data;
mod table;

use crate::draw::report::{Block, Part, Report, Tile};
use crate::model::OWN_OUTPUT;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../../assets/report/report.css");
const SCRIPT: &str = include_str!("../../assets/report/report.js");

/// The bytes of the page.
pub fn html(report: &Report<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let data = data::json(report)?;
    Ok(document(report, data).into_string().into_bytes())
}

/// A browser reads line ends as `\n` before it compares hashes, whatever a checkout made of them.
fn embedded(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn document(report: &Report<'_>, data: String) -> Markup {
    let [style, script] = [STYLE, SCRIPT].map(embedded);
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        hash(&style),
        hash(&script)
    );
    html! {
        (DOCTYPE)
        html lang=(report.lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="referrer" content="no-referrer";
                meta name="generator" content=(OWN_OUTPUT);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (report.title) }
                style { (PreEscaped(style)) }
            }
            body {
                a.skip href="#noi-dung" { (report.controls.skip) }
                (header(report))
                (contents(report))
                main #noi-dung tabindex="-1" {
                    noscript { p.warning { (report.controls.no_script) } }
                    @for part in &report.parts { (self::part(report, part)) }
                }
                footer { p { (report.source) } }
                script type="application/json" id="data" { (PreEscaped(data)) }
                script { (PreEscaped(script)) }
            }
        }
    }
}

fn header(report: &Report<'_>) -> Markup {
    let controls = report.controls;
    let themes = [("auto", controls.theme_auto), ("light", controls.theme_light), ("dark", controls.theme_dark)];
    html! {
        header {
            div.letterhead {
                p.offices { @for office in &report.offices { span { (office) } } }
                p.nation { span { (report.nation) } span.motto { (report.motto) } }
            }
            h1 { (report.title) }
            p.subtitle { (report.subtitle) }
            div.tools {
                label {
                    (controls.theme) " "
                    select #theme { @for (value, name) in themes { option value=(value) { (name) } } }
                }
                button #print type="button" { (controls.print) }
            }
        }
    }
}

fn contents(report: &Report<'_>) -> Markup {
    html! {
        nav aria-label=(report.controls.contents) {
            ul { @for part in &report.parts { li { a href={ "#" (part.id) } { (part.name) } } } }
        }
    }
}

fn part(report: &Report<'_>, part: &Part<'_>) -> Markup {
    let head = format!("{}-dau", part.id);
    html! {
        section #(part.id) aria-labelledby=(head) {
            h2 #(head) { (part.title) }
            @for run in runs(&part.blocks) {
                @if let [Block::Chart(_), ..] = run {
                    div.charts { @for block in run { (self::block(report, block)) } }
                } @else {
                    @for block in run { (self::block(report, block)) }
                }
            }
        }
    }
}

/// Charts that follow each other stand beside each other.
fn runs<'b, 'a>(blocks: &'b [Block<'a>]) -> impl Iterator<Item = &'b [Block<'a>]> {
    blocks.chunk_by(|a, b| matches!((a, b), (Block::Chart(_), Block::Chart(_))))
}

fn block(report: &Report<'_>, block: &Block<'_>) -> Markup {
    match block {
        Block::Search => search(report),
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Note(text) => html! { p.note { (text) } },
        Block::Warning(text) => html! { p.warning { (text) } },
        Block::Tiles(tiles) => html! { ul.tiles { @for tile in tiles { (self::tile(tile)) } } },
        Block::Table(table) => table::table(table, report.controls),
        Block::Chart(chart) => chart::chart(chart, report.controls),
        Block::List(list) => table::list(list, report.controls),
    }
}

fn tile(tile: &Tile) -> Markup {
    html! {
        li {
            span.name { (tile.name) }
            strong data-figure=[table::figure(&tile.number)] { (tile.number.text) }
            span.beside { (tile.beside) }
        }
    }
}

fn search(report: &Report<'_>) -> Markup {
    let controls = report.controls;
    html! {
        div.search.needs-script role="search" {
            label for="search" { (controls.search_label) }
            input #search type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint";
            p.note #search-hint { (controls.search_hint) }
            p #found role="status" {}
            div #results {}
            button #more type="button" hidden { (controls.more) }
        }
    }
}
