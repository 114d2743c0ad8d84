//! `thidua explain`: where a number of the summary comes from, why a row is counted or not, or what a code means.

mod row;

use super::args::{Common, Format};
use super::progress::Bar;
use super::wrap::wrap;
use super::{Exit, World};
use crate::config::{self, Config};
use crate::lang::{self, Lang, Words};
use crate::model::{Catalogue, FigureName};
use crate::place::CellRef;
use crate::roster::slips::slips;
use crate::roster::text::fold;
use crate::run::explain::asked::Asked;
use crate::run::explain::{self, About, Code, Found, List, Made, Row, Traced, TracedFigure};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// How much of a name must be alike to be meant, in hundredths.
const ALIKE: usize = 50;

/// How many codes are told where none fits.
const NEAR: usize = 6;

/// What was typed: what is to be explained, and of which rosters and output.
pub struct Typed {
    pub what: String,
    pub input: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    pub format: Format,
}

pub fn explain(common: &Common, typed: Typed, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let Typed { what, input, output, format } = typed;
    if let Some(asked) = Asked::parse(&what) {
        let job = match super::job(common, input, output, world) {
            Ok(job) => job,
            Err(error) => return super::wrong_configuration(&error, lang, world),
        };
        let (bar, job) = Bar::of(job, common, lang, world);
        return row::explain(&job, &asked, (format, &bar), lang, world);
    }
    // A sheet's name may hold any letter but `!` stands last before the cell.
    let cell = what.rsplit_once('!').and_then(|(sheet, cell)| Some((sheet, CellRef::from_a1(cell.trim())?)));
    let Some((sheet, cell)) = cell else {
        return match explain::code(&what) {
            Some(code) => print_code(&code, format, lang, world),
            None => unknown(&lang.nothing_to_explain(&what, &near_codes(&what)), world),
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
        Ok(Found::Text(told)) => {
            let near = names(&told.near);
            unknown(
                &lang.text_in_cell(&told.sheet, cell, &told.text, (&told.row, told.source.as_deref()), &near),
                world,
            )
        }
        Ok(Found::Empty { sheet, near }) => unknown(&lang.empty_cell(&sheet, cell, &names(&near)), world),
        Ok(Found::Outside { sheet, last }) => unknown(&lang.cell_outside(&sheet, cell, last), world),
        Ok(Found::NoSheet { sheets }) => {
            let meant = meant(&sheet, &sheets);
            unknown(&lang.no_sheet(&sheet, &sheets, meant), world)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// The one that was named, else that of the run that wrote the output.
pub fn configuration(common: &Common, output: &Path) -> Result<Config, config::ConfigError> {
    let of_run = || explain::configuration_of(output).or_else(|| config::find(None, &[]));
    super::loaded(common, common.config.clone().or_else(of_run).as_deref())
}

fn unknown(words: &Words, world: &mut World<'_>) -> io::Result<Exit> {
    super::say_wrong(words, world)?;
    Ok(Exit::Wrong)
}

fn names(cells: &[CellRef]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

/// The sheet whose name without marks has most words in common with what was typed, or the fewest slips in it.
fn meant<'a>(typed: &str, sheets: &'a [String]) -> Option<&'a str> {
    let typed = fold(typed);
    let best = sheets.iter().map(|name| (likeness(&typed, &fold(name)), name)).rev().max_by_key(|(alike, _)| *alike);
    best.filter(|(alike, _)| *alike >= ALIKE).map(|(_, name)| name.as_str())
}

/// From 0 to 100: the words that two names share, or the letters, whichever is more.
fn likeness(typed: &str, name: &str) -> usize {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    let (a, b) = (words(typed), words(name));
    let shared = 200 * a.intersection(&b).count() / (a.len() + b.len()).max(1);
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    let (a, b) = (letters(typed), letters(name));
    let most = a.len().max(b.len());
    let slips = slips(&a, &b, most / 2);
    shared.max(slips.map_or(0, |slips| 100 - 100 * slips / most.max(1)))
}

/// Codes that begin like what was typed, else one of each group.
fn near_codes(typed: &str) -> Vec<&'static str> {
    let letter = typed.trim().to_uppercase().chars().next();
    let codes = explain::codes();
    let near: Vec<&str> = codes.iter().copied().filter(|code| code.chars().next() == letter).take(NEAR).collect();
    if near.is_empty() { codes.into_iter().filter(|code| code.ends_with("01")).collect() } else { near }
}

fn print_text(traced: &Traced, catalogue: &Catalogue, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    writeln!(world.out, "{}!{}", traced.sheet, traced.cell)?;
    if let Some(sum) = made(traced, lang) {
        writeln!(world.out, "{sum}")?;
    }
    for found in &traced.figures {
        let value = lang.figure_value(found.name, found.value);
        writeln!(world.out, "{}: {value}", lang.figure(found.name, &found.cut, Some(catalogue)))?;
    }
    for list in traced.figures.iter().flat_map(|found| &found.lists) {
        let figure = lang.figure(list.name, &list.cut, Some(catalogue));
        let value = lang.figure_value(list.name, Some(list.value));
        writeln!(world.out, "\n{}", lang.rows_of(&figure, &value, list.rows.len()))?;
        for row in &list.rows {
            let (who, what) = about(&row.about, catalogue, lang);
            let amount = row.amount.filter(|amount| *amount != 1);
            let amount = amount.map(|amount| format!(" · {}", lang.figure_value(list.name, Some(amount as f64))));
            let money = money(list, row, catalogue, lang);
            let [amount, money] = [&amount, &money].map(|text| text.as_deref().unwrap_or(""));
            writeln!(world.out, "{:>5}  {}: {who} · {what}{amount}{money}", row.number, row.place)?;
        }
    }
    Ok(Exit::Done)
}

/// How the number of the cell comes from its figures, where there are several: "12 − 10 = 2".
fn made(traced: &Traced, lang: Lang) -> Option<String> {
    let name = traced.figures.first()?.name;
    let value = |value: Option<f64>| lang.figure_value(name, value);
    let sum = |figures: &[TracedFigure]| figures.iter().map(|found| value(found.value)).collect::<Vec<_>>().join(" + ");
    let half = traced.figures.len() / 2;
    let sides = |at: usize, sign: &str| {
        let (left, right) = traced.figures.split_at(at);
        let side = |figures: &[TracedFigure]| match figures {
            [_] => sum(figures),
            _ => format!("({})", sum(figures)),
        };
        format!("{} {sign} {}", side(left), side(right))
    };
    match traced.made {
        Made::Figure => None,
        Made::Sum => Some(lang.made_by_sum(&sum(&traced.figures), &value(traced.value))),
        Made::Difference => Some(lang.made_by_difference(&sides(half, "−"), &lang.signed_figure(name, traced.value))),
        Made::Share(at) => {
            let share = lang.figure_value(FigureName::ParticipationRate, traced.value);
            Some(lang.made_by_share(&sides(at, "/"), &share))
        }
        Made::Beside => Some(lang.made_beside(traced.figures.len())),
    }
}

/// Base salary and coefficient of an award in a list of money.
fn money(list: &List, row: &Row, catalogue: &Catalogue, lang: Lang) -> Option<String> {
    let About::Award(award) = &row.about else { return None };
    let day = award.decision_date.filter(|_| list.name == FigureName::AwardMoney && award.money.is_some())?;
    let base = catalogue.money.base_salary(day)?;
    let coefficient = catalogue.money.coefficient(&award.form, award.recipient_kind, day)?;
    let decree = catalogue.money.decree(day).unwrap_or("…");
    Some(format!(" = {}", lang.money_of(base, coefficient as f64 / 10_000.0, decree, catalogue.money.step)))
}

fn print_json(traced: &Traced, catalogue: &Catalogue, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let figure = |found: &TracedFigure| {
        let mut answer = super::figure_json(found.name, &found.cut);
        answer["words"] = json!(lang.figure(found.name, &found.cut, Some(catalogue)));
        answer["value"] = json!(found.value);
        answer["parts"] = found.lists.iter().map(|list| list_json(list, catalogue, lang)).collect();
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
        let (who, what) = about(&row.about, catalogue, lang);
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
fn about(about: &About, catalogue: &Catalogue, lang: Lang) -> (String, String) {
    match about {
        About::Unit { name, kind, sector } => (name.clone(), lang.unit_in_words(kind, sector.as_deref(), catalogue)),
        About::Award(award) => lang.award_in_words(award, catalogue),
        About::Participation { unit, movement, year, participants } => {
            (unit.clone(), lang.movement_in_words(movement.as_deref(), *year, *participants, catalogue))
        }
        About::Officer { person, unit } => (person.clone(), unit.clone()),
        About::Score { unit, block, rank } => {
            let rank = rank.map(|rank| lang.rank_in_words(rank));
            (unit.clone(), std::iter::once(block.clone()).chain(rank).collect::<Vec<_>>().join(" · "))
        }
        About::Activity { kind, year, participants } => (
            lang.activity_in_words(kind, None, None, catalogue),
            lang.activity_in_words("", *year, *participants, catalogue),
        ),
    }
}

fn print_code(code: &Code, format: Format, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let words = code.issue.as_ref().map(|issue| lang.code_in_words(issue));
    let sense = lang.rule_sense(code.code).map(str::to_owned);
    let basis = Some(lang.basis(explain::basis_of(code)));
    let time = code.rule.map(|rule| lang.rule_time(rule.holds, rule.on));
    let example = lang::example(code.code);
    if format == Format::Json {
        let answer = json!({
            "code": code.code,
            "severity": code.severity.map(|severity| severity.code()),
            "wants": sense,
            "basis": basis,
            "decisions": time,
            "message": words.as_ref().map(|words| &words.message),
            "suggestion": words.as_ref().map(|words| &words.suggestion),
            "before": example.as_ref().map(|example| example.before),
            "after": example.as_ref().map(|example| example.after),
        });
        writeln!(world.out, "{answer:#}")?;
        return Ok(Exit::Done);
    }
    let severity = code.severity.map_or(lang.says_nothing(), |severity| lang.severity(severity));
    writeln!(world.out, "{} · {severity}", code.code)?;
    // What a rule says of an award depends on what the award lacks; what it wants is always the same.
    let message = words.as_ref().filter(|_| sense.is_none()).map(|words| words.message.clone());
    let suggestion = Some(words.map_or_else(|| lang.nothing_to_do().to_owned(), |words| words.suggestion));
    let [before, after] =
        example.map_or([None, None], |example| [example.before, example.after].map(str::to_owned).map(Some));
    let [columns, _] = world.columns;
    let texts = [sense, basis, time, message, suggestion, before, after];
    for (heading, text) in lang.code_headings().into_iter().zip(texts) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            writeln!(world.out, "{}", wrap(&format!("{heading}: {text}"), "  ", columns))?;
        }
    }
    Ok(Exit::Done)
}
