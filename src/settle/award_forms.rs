//! Which awards a row names.

use super::context::said;
use super::outcome::{Ask, Outcome};
use super::words::Words;
use crate::issue::SettleProblem;
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope, Term, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// One award of a row: its form, or what is open about it, and the cell that names it.
#[derive(Clone)]
pub struct Named<'a> {
    pub cell: Option<&'a Cell>,
    pub form: Result<Text, SettleProblem>,
    /// What is written, for a question.
    wording: String,
}

impl<'a> Named<'a> {
    fn new(cell: Option<&'a Cell>, form: Result<Text, SettleProblem>, wording: &str) -> Self {
        // A wording that is settled is never asked about.
        let wording = if form.is_err() { wording.to_owned() } else { String::new() };
        Self { cell, form, wording }
    }
}

/// The awards of a row: from its award column (one or several in a cell), from its marked award columns, else from a
/// group row, the title or the sheet's name.
pub fn awards<'a>(
    row: RowView<'a>,
    decision_no: Option<&str>,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Vec<Named<'a>> {
    let mut named = named(row, decision_no, words);
    for open in &mut named {
        if let Err(problem) = &open.form
            && let Some(answer) = answered(row, open, problem, decision_no, words, outcome)
        {
            open.form = answer;
        }
    }
    named
}

/// The award that a person says a wording is. A wording that stands for several is asked about once a sheet and decision.
fn answered(
    row: RowView<'_>,
    open: &Named<'_>,
    problem: &SettleProblem,
    decision_no: Option<&str>,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Result<Text, SettleProblem>> {
    let forms = words.catalogue.award_forms.iter().map(|form| &form.term);
    let sheet = row.sheet.place.to_string();
    let (first, of): (Vec<&str>, Option<(&str, Option<&str>)>) = match problem {
        SettleProblem::AwardOpen { candidates } => {
            (candidates.iter().map(String::as_str).collect(), Some((&sheet, decision_no)))
        }
        SettleProblem::AwardUnknown { near } => (near.as_deref().into_iter().collect(), None),
        _ => return None,
    };
    let (wording, level) = (fold(&open.wording), row.text(Meaning::Level));
    let of_before =
        of.map_or_else(String::new, |(sheet, decision_no)| format!("{sheet} {}", decision_no.unwrap_or("")));
    let id = QuestionId::new(
        QuestionKind::Award,
        |key| key.with(&wording).with(level).with(of),
        &[&wording, level.unwrap_or(""), &of_before],
    );
    let mut terms: Vec<&Term> = forms.collect();
    terms.sort_by_key(|term| first.iter().position(|name| *name == term.name).unwrap_or(usize::MAX));
    let choice = |term: &&Term| Choice { answer: Answer::Code(term.code.clone()), name: term.name.clone() };
    let ask = Ask {
        kind: QuestionKind::Award,
        scope: Scope::Value,
        id,
        subject: &open.wording,
        choices: terms.iter().map(choice).chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect(),
        beside: Vec::new(),
    };
    let may = |answer: &Answer| *answer == Answer::LeaveOut || words.catalogue.form(&answer.code()).is_some();
    outcome.ask(row, open.cell, ask, may).map(|answer| match answer {
        Answer::Code(code) => Ok(code.into()),
        _ => Err(SettleProblem::LeftOut),
    })
}

fn named<'a>(row: RowView<'a>, decision_no: Option<&str>, words: &Words<'_>) -> Vec<Named<'a>> {
    let level = row.text(Meaning::Level);
    let resolve = |text: &str| form(text, level, decision_no, words);
    let mut named = Vec::new();
    for (_, cell) in row.cells(Meaning::Award) {
        match resolve(&cell.text) {
            Ok(form) => named.push(Named::new(Some(cell), Ok(form), &cell.text)),
            Err(whole) => named.extend(several(cell, whole, &resolve)),
        }
    }
    for (column, cell) in row.cells(Meaning::AwardMark) {
        let wording = column.stands_for.as_deref().unwrap_or(&column.header);
        match value::yes_no(cell) {
            Ok(Some(true)) => named.push(Named::new(Some(cell), resolve(wording), wording)),
            Ok(_) => {}
            // Not a mark: the cell itself may name the award.
            Err(_) => {
                let form = resolve(&cell.text).or_else(|_| resolve(wording));
                named.push(Named::new(Some(cell), form, wording));
            }
        }
    }
    if named.is_empty() && row.cells(Meaning::AwardMark).next().is_none() {
        let around = said(row, |text| {
            let whole = words.awards.inside(text, 2).map(|code| Named::new(None, Ok(code), text));
            whole.or_else(|| open_inside(text, words).map(|wording| Named::new(None, resolve(&wording), &wording)))
        });
        named.extend(around);
    }
    named
}

/// Several awards in one cell, each of which is known; else the whole cell is one unknown.
fn several<'a>(
    cell: &'a Cell,
    whole: SettleProblem,
    resolve: &impl Fn(&str) -> Result<Text, SettleProblem>,
) -> Vec<Named<'a>> {
    let by_mark: Vec<&str> =
        cell.raw.split([';', ',', '\n', '+']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let parts: Vec<&str> = by_mark.iter().flat_map(|part| part.split(" và ")).map(str::trim).collect();
    for split in [by_mark, parts] {
        let forms: Vec<_> = split.iter().map(|part| resolve(part)).collect();
        if split.len() > 1 && forms.iter().all(Result::is_ok) {
            return forms.into_iter().map(|form| Named::new(Some(cell), form, &cell.text)).collect();
        }
    }
    vec![Named::new(Some(cell), Err(whole), &cell.text)]
}

/// The form of one wording. An open one ("Bằng khen") is settled by the level column or the decision number, never by
/// chance.
fn form(text: &str, level: Option<&str>, decision_no: Option<&str>, words: &Words<'_>) -> Result<Text, SettleProblem> {
    if let Some(code) = words.awards.exact(text) {
        return Ok(code);
    }
    let plain = plain_wording(text, words);
    if let Some(code) = words.awards.exact(&plain) {
        return Ok(code);
    }
    let key = words.wording.key(&plain);
    let open =
        words.catalogue.open_awards.iter().find(|open| open.wordings.iter().any(|w| words.wording.key(w) == key));
    let Some(open) = open else {
        return Err(SettleProblem::AwardUnknown { near: words.awards.near(&plain) });
    };
    let by_level = level
        .and_then(|level| open.by_level.iter().find(|(word, _)| words.wording.key(word) == words.wording.key(level)));
    let by_decision = decision_no.and_then(|number| {
        let suffix = number.split_once('/').map(|(_, suffix)| fold(suffix))?;
        open.by_decision.iter().find(|(body, _)| fold(body) == suffix)
    });
    match by_level.or(by_decision) {
        Some((_, code)) => Ok(code.as_str().into()),
        None => {
            let candidates = open.by_level.iter().chain(&open.by_decision).map(|(_, code)| code);
            let mut names: Vec<String> = Vec::new();
            for name in candidates.filter_map(|code| words.catalogue.form(code)).map(|form| form.term.name.clone()) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            Err(SettleProblem::AwardOpen { candidates: names })
        }
    }
}

/// The wording without what is said of it: a leading "tặng", year, phase, and the name of the province behind "tỉnh".
fn plain_wording(text: &str, words: &Words<'_>) -> String {
    let province = format!(" {} ", fold(&words.catalogue.titled_province()));
    let mut plain = format!(" {} ", fold(text)).replace(&province, " tinh ");
    for phrase in [" nam ", " giai doan "] {
        let Some(at) = plain.rfind(phrase) else { continue };
        let rest = &plain[at + phrase.len()..];
        if rest.chars().any(|c| c.is_ascii_digit()) && !rest.chars().any(char::is_alphabetic) {
            plain.truncate(at);
        }
    }
    let plain = plain.trim();
    plain.strip_prefix("tang ").unwrap_or(plain).to_owned()
}

/// An open wording of two words or more inside a title ("DANH SÁCH TẶNG BẰNG KHEN"), to be settled by the decision.
fn open_inside(text: &str, words: &Words<'_>) -> Option<String> {
    let padded = format!(" {} ", words.wording.key(text));
    let wordings = words.catalogue.open_awards.iter().flat_map(|open| &open.wordings);
    let inside = wordings.filter(|wording| {
        let key = words.wording.key(wording);
        key.contains(' ') && padded.contains(&format!(" {key} "))
    });
    inside.max_by_key(|wording| wording.len()).cloned()
}
