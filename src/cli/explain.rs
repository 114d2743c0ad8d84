//! `thidua explain`: where a number of the summary comes from, or what a code means.

use super::args::{Common, Format};
use super::{Exit, World};
use crate::config::{self, Config};
use crate::lang::{Lang, Words};
use crate::model::Catalogue;
use crate::place::CellRef;
use crate::read::text::fold;
use crate::run::explain::{self, About, Code, Found, List, Row, Traced, TracedFigure};
use serde_json::{Value as Json, json};
use std::io;
use std::path::{Path, PathBuf};

/// How many codes are told where none fits.
const NEAR: usize = 6;

pub fn explain(
    common: &Common,
    what: &str,
    output: Option<PathBuf>,
    format: Format,
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    // A sheet's name may hold any letter but `!` stands last before the cell.
    let cell = what.rsplit_once('!').and_then(|(sheet, cell)| Some((sheet, CellRef::from_a1(cell.trim())?)));
    let Some((sheet, cell)) = cell else {
        return match explain::code(what) {
            Some(code) => print_code(&code, format, lang, world),
            None => unknown(&lang.nothing_to_explain(what, &near_codes(what)), world),
        };
    };
    let output = output.unwrap_or_else(|| PathBuf::from("output"));
    let sheet = sheet.trim().trim_matches('\'').replace("''", "'");
    let config = match configuration(common, &output) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    match explain::cell(&output, &sheet, cell, &config) {
        Ok(Found::Figure(traced)) => match format {
            Format::Text => print_text(&traced, &config.catalogue, lang, world),
            Format::Json => print_json(&traced, &config.catalogue, lang, world),
        },
        Ok(Found::NoFigure { sheet, near }) => {
            let near: Vec<String> = near.iter().map(ToString::to_string).collect();
            unknown(&lang.no_figure_in_cell(&sheet, cell, &near), world)
        }
        Ok(Found::NoSheet { sheets }) => {
            let meant = meant(&sheet, &sheets);
            unknown(&lang.no_figure_on_sheet(&sheet, &sheets, meant), world)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// The one that was named, else that of the run that wrote the output.
pub fn configuration(common: &Common, output: &Path) -> Result<Config, config::ConfigError> {
    let of_run = || explain::configuration_of(output).or_else(|| config::find(None, &[]));
    config::load(common.config.clone().or_else(of_run).as_deref())
}

fn unknown(words: &Words, world: &mut World<'_>) -> io::Result<Exit> {
    writeln!(world.err, "{}\n{}", words.message, words.suggestion)?;
    Ok(Exit::Wrong)
}

/// The sheet whose name without marks shares the longest beginning or end with what was typed.
fn meant<'a>(typed: &str, sheets: &'a [String]) -> Option<&'a str> {
    let typed = fold(typed);
    let shared = |name: &str| {
        let name = fold(name);
        let same = |(a, b): &(char, char)| a == b;
        let start = typed.chars().zip(name.chars()).take_while(same).count();
        let end = typed.chars().rev().zip(name.chars().rev()).take_while(same).count();
        start.max(end)
    };
    let best = sheets.iter().map(|name| (shared(name), name)).rev().max_by_key(|(shared, _)| *shared);
    best.filter(|(shared, _)| *shared >= 3).map(|(_, name)| name.as_str())
}

/// Codes that begin like what was typed, else one of each group.
fn near_codes(typed: &str) -> Vec<&'static str> {
    let letter = typed.trim().to_uppercase().chars().next();
    let codes = explain::codes();
    let near: Vec<&str> = codes.iter().copied().filter(|code| code.chars().next() == letter).take(NEAR).collect();
    if near.is_empty() { codes.into_iter().filter(|code| code.ends_with("01")).collect() } else { near }
}

fn print_text(traced: &Traced, catalogue: &Catalogue, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let shown = traced.value.map(|value| format!(": {value}")).filter(|_| traced.figures.len() > 1);
    writeln!(world.out, "{}!{}{}", traced.sheet, traced.cell, shown.unwrap_or_default())?;
    for found in &traced.figures {
        let value = lang.figure_value(found.name, found.value);
        writeln!(world.out, "{}: {value}", lang.figure(found.name, &found.cut, Some(catalogue)))?;
    }
    for list in traced.figures.iter().flat_map(|found| &found.lists) {
        let figure = lang.figure(list.name, &list.cut, Some(catalogue));
        let value = lang.figure_value(list.name, Some(list.value));
        writeln!(world.out, "\n{}", lang.rows_of(&figure, &value, list.rows.len()))?;
        for row in &list.rows {
            let (who, what) = about(row, catalogue, lang);
            let amount = row.amount.filter(|amount| *amount != 1);
            let amount = amount.map(|amount| format!(" · {}", lang.figure_value(list.name, Some(amount as f64))));
            writeln!(world.out, "{:>5}  {}: {who} · {what}{}", row.number, row.place, amount.unwrap_or_default())?;
        }
    }
    Ok(Exit::Done)
}

fn print_json(traced: &Traced, catalogue: &Catalogue, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let figure = |found: &TracedFigure| {
        let mut answer = super::figure_json(found.name, &found.cut);
        if let Some(object) = answer.as_object_mut() {
            let words = lang.figure(found.name, &found.cut, Some(catalogue));
            object.insert("words".into(), json!(words));
            object.insert("value".into(), json!(found.value));
            let parts = found.lists.iter().map(|list| list_json(list, catalogue, lang));
            object.insert("parts".into(), parts.collect());
        }
        answer
    };
    let answer = json!({
        "sheet": traced.sheet,
        "cell": traced.cell.to_string(),
        "value": traced.value,
        "figures": traced.figures.iter().map(figure).collect::<Vec<_>>(),
    });
    writeln!(world.out, "{answer:#}")?;
    Ok(Exit::Done)
}

fn list_json(list: &List, catalogue: &Catalogue, lang: Lang) -> Json {
    let row = |row: &Row| {
        let (who, what) = about(row, catalogue, lang);
        json!({
            "number": row.number,
            "amount": row.amount,
            "file": row.place.file.as_ref(),
            "sheet": row.place.sheet_name(),
            "cell": row.place.cell_name(),
            "who": who,
            "what": what,
        })
    };
    json!({
        "figure": list.name.code(),
        "value": list.value,
        "rows": list.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

/// Who or what a row is about, and what it says of it.
fn about(row: &Row, catalogue: &Catalogue, lang: Lang) -> (String, String) {
    match &row.about {
        About::Unit { name, kind, sector } => (name.clone(), lang.unit_in_words(kind, sector.as_deref(), catalogue)),
        About::Award(award) => lang.award_in_words(award, catalogue),
        About::Participation { unit, movement, year, participants } => {
            (unit.clone(), lang.movement_in_words(movement, *year, *participants, catalogue))
        }
        About::Officer { person, unit } => (person.clone(), unit.clone()),
        About::Activity { kind, year, participants } => (
            lang.activity_in_words(kind, None, None, catalogue),
            lang.activity_in_words("", *year, *participants, catalogue),
        ),
    }
}

fn print_code(code: &Code, format: Format, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let words = code.issue.as_ref().map(|issue| lang.code_in_words(issue));
    let sense = code.rule.map(|rule| lang.rule_sense(code.code, rule.sense));
    let basis = code.rule.map(|rule| lang.basis(rule.basis));
    let time = code.rule.map(|rule| lang.rule_time(rule.holds, rule.on));
    if format == Format::Json {
        let answer = json!({
            "code": code.code,
            "severity": code.severity.map(|severity| severity.code()),
            "wants": sense,
            "basis": basis,
            "decisions": time,
            "message": words.as_ref().map(|words| &words.message),
            "suggestion": words.as_ref().map(|words| &words.suggestion),
        });
        writeln!(world.out, "{answer:#}")?;
        return Ok(Exit::Done);
    }
    let severity = code.severity.map(|severity| format!(" · {}", lang.severity(severity)));
    writeln!(world.out, "{}{}", code.code, severity.unwrap_or_default())?;
    // What a rule says of an award depends on what the award lacks; what it wants is always the same.
    let message = words.as_ref().filter(|_| sense.is_none()).map(|words| words.message.clone());
    let suggestion = words.map(|words| words.suggestion);
    for (heading, text) in lang.code_headings().into_iter().zip([sense, basis, time, message, suggestion]) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            writeln!(world.out, "{heading}: {text}")?;
        }
    }
    Ok(Exit::Done)
}
