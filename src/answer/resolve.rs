//! What an answer means: one of the choices of its line, a code, the name of a listed thing, or a word for it.

use super::Given;
use super::spelling::{self, bare, is};
use crate::model::{Answer, AwardStatus, BY_WORDS, Catalogue, QuestionKind, RecipientKind, Takes, Term, Unit};
use crate::place::BETWEEN;
use crate::roster::text::{clean, fold, key, wording_key};
use crate::roster::unit_named::{only, unit_named};
use crate::roster::value::{year, years};

/// The choices that are shown beside a part that fits none.
const NEAREST: usize = 3;

/// Part of an answer that fits nothing, and the choices that are nearest to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Unfit {
    pub part: String,
    pub near: Vec<String>,
}

/// Makes out an answer. A unit's name needs the units: without them it is handed on as it was typed.
pub fn meant(
    kind: QuestionKind,
    given: &Given,
    catalogue: &Catalogue,
    units: Option<&[Unit]>,
) -> Result<Answer, Unfit> {
    let text = clean(&given.text);
    let one = |text: &str| one(kind, text, given, (catalogue, units));
    let unfit = |part: &str| Unfit { part: part.to_owned(), near: near(part, &given.choices) };
    let whole = one(&text);
    let parts: Vec<&str> = text.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_parted = given.takes != Some(Takes::One) && (text.contains(';') && !parts.is_empty());
    match whole {
        // A name that still waits for the units may be several of them.
        Some(Answer::Named(_)) if is_parted => {}
        Some(answer) => return Ok(answer),
        None if is_parted => {}
        None => return Err(unfit(&text)),
    }
    if let [part] = parts.as_slice() {
        return one(part).ok_or_else(|| unfit(part));
    }
    let mut codes: Vec<String> = Vec::new();
    for part in parts {
        // Only listed things may be given together.
        let Some(Answer::Code(code) | Answer::Named(code)) = one(part) else { return Err(unfit(part)) };
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok(if codes.len() == 1 { Answer::Code(codes.remove(0)) } else { Answer::Codes(codes) })
}

fn one(
    kind: QuestionKind,
    text: &str,
    given: &Given,
    (catalogue, units): (&Catalogue, Option<&[Unit]>),
) -> Option<Answer> {
    let found = chosen(text, &given.choices);
    // A choice without its code is the name of a unit.
    let by_words = found.is_some_and(|(code, _)| code == BY_WORDS);
    let chosen = found.map(|(code, words)| if by_words { words } else { code });
    if let Some(code) = chosen.filter(|code| given.takes == Some(Takes::Several) && code.contains("; ")) {
        return Some(Answer::Codes(code.split("; ").map(str::to_owned).collect()));
    }
    let code = match Answer::from_code(chosen.unwrap_or(text)) {
        Answer::Code(code) => code,
        // The state of that name.
        Answer::Withdrawn if kind == QuestionKind::State => AwardStatus::Withdrawn.code().to_owned(),
        word => return Some(word),
    };
    let offers =
        |answer: &Answer| given.choices.is_empty() || given.choices.iter().any(|(code, _)| *code == answer.code());
    let word = || spelling::word(kind, text, offers);
    if chosen.is_none()
        && let Some(word) = word()
    {
        return Some(word);
    }
    if kind == QuestionKind::Unit {
        return match units {
            Some(units) => unit_named(&code, units, catalogue).map(|unit| Answer::Code(unit.id.to_string())),
            // A choice is taken on trust until the units are known.
            None if by_words => Some(Answer::Named(code)),
            None if chosen.is_some() => Some(Answer::Code(code)),
            None => Some(unit_choice(text, &given.choices).map_or(Answer::Named(code), Answer::Code)),
        };
    }
    let found = match kind {
        _ if chosen.is_some() => Some(code),
        QuestionKind::Award => term(&code, catalogue.award_forms.iter().map(|form| &form.term), &[], catalogue),
        QuestionKind::Movement => term(&code, catalogue.movements.iter(), MOVEMENT, catalogue),
        QuestionKind::Sector => term(&code, catalogue.sectors.iter(), SECTOR, catalogue),
        QuestionKind::RecipientKind => recipient_kind(&code, catalogue),
        QuestionKind::Phase => phase(&code, catalogue),
        QuestionKind::LastYear => year(&code).map(|year| year.to_string()),
        // Of two lists whose numbers differ the one that holds is named by its place.
        QuestionKind::Number => number(&code).or_else(|| code.contains(BETWEEN).then_some(code)),
        QuestionKind::State => spelling::state(&code).map(|state| state.code().to_owned()),
        QuestionKind::TableKind => spelling::table_kind(&code).map(|kind| kind.code().to_owned()),
        QuestionKind::Sex => spelling::sex(&code).map(|sex| sex.code().to_owned()),
        QuestionKind::Column if given.choices.is_empty() => Some(code),
        QuestionKind::Column => column(&code, &given.choices),
        QuestionKind::Block => Some(code),
        // The path of a file or the id of a person: only a line of choices or `decisions.toml` can name one.
        QuestionKind::Newer | QuestionKind::Person => given.choices.is_empty().then_some(code),
        QuestionKind::Unit
        | QuestionKind::Duplicate
        | QuestionKind::Correction
        | QuestionKind::DateOrder
        | QuestionKind::Withdrawn
        | QuestionKind::Rule
        | QuestionKind::Hidden
        | QuestionKind::Formula => None,
    };
    found.map(Answer::Code)
}

/// The choice with these words, or with this code.
fn chosen<'a>(text: &str, choices: &'a [(String, String)]) -> Option<(&'a str, &'a str)> {
    let by_words = choices.iter().find(|(_, words)| clean(words) == text);
    let by_code = || choices.iter().find(|(code, _)| code == text);
    let by_key = || only(choices.iter().filter(|(_, words)| key(words) == key(text)));
    let wanted = bare(text);
    let whole = || only(choices.iter().filter(|(_, words)| text.is_ascii() && bare(words) == wanted));
    // What stands in brackets behind a name need not be typed.
    let outside = || only(choices.iter().filter(|(_, words)| text.is_ascii() && fold(words) == wanted));
    by_words
        .or_else(by_code)
        .or_else(by_key)
        .or_else(whole)
        .or_else(outside)
        .map(|(code, words)| (code.as_str(), words.as_str()))
}

/// The choices whose words are most like the text.
fn near(text: &str, choices: &[(String, String)]) -> Vec<String> {
    let wanted = fold(text);
    let mut alike: Vec<(f64, &str)> =
        choices.iter().map(|(_, words)| (strsim::jaro_winkler(&wanted, &fold(words)), words.as_str())).collect();
    // Of equal ones the first that was offered stays first.
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    alike.into_iter().take(NEAREST).map(|(_, words)| words.to_owned()).collect()
}

/// The unit that is offered as "name (commune)", by its name alone.
fn unit_choice(text: &str, choices: &[(String, String)]) -> Option<String> {
    let named = |words: &str| words.split_once(" (").is_some_and(|(name, _)| key(name) == key(text));
    only(choices.iter().filter(|(_, words)| named(words))).map(|(code, _)| code.clone()).filter(|code| code != BY_WORDS)
}

/// Words that may stand before a movement or a sector.
const MOVEMENT: &[&str] = &["phong trao thi dua", "phong trao", "cuoc van dong", "thi dua"];
const SECTOR: &[&str] = &["linh vuc hoat dong", "linh vuc", "nganh nghe", "nganh"];

fn term<'a>(
    text: &str,
    terms: impl Iterator<Item = &'a Term> + Clone,
    before: &[&str],
    catalogue: &Catalogue,
) -> Option<String> {
    let by_code = || terms.clone().find(|term| term.code.eq_ignore_ascii_case(text));
    let named = |text: &str| {
        let same = |one: fn(&str, &Catalogue) -> String| {
            let wanted = one(text, catalogue);
            only(terms.clone().filter(|term| term.wordings().any(|wording| one(wording, catalogue) == wanted)))
        };
        let bare = || same(bare_in_full).filter(|_| text.is_ascii());
        same(|text, _| wording_key(text)).or_else(|| same(in_full)).or_else(bare)
    };
    let words: Vec<&str> = text.split(' ').collect();
    let behind = before.iter().find_map(|phrase| {
        let (start, rest) = words.split_at_checked(phrase.split(' ').count()).filter(|(_, rest)| !rest.is_empty())?;
        (fold(&start.join(" ")) == *phrase).then(|| rest.join(" "))
    });
    let found = by_code().or_else(|| named(text)).or_else(|| behind.and_then(|behind| named(&behind)));
    found.map(|term| term.code.clone())
}

/// A wording with its short forms in full, without the word "của".
fn in_full(text: &str, catalogue: &Catalogue) -> String {
    whole(&wording_key(text), "của", |word| {
        catalogue.abbreviations.iter().find(|(short, _)| wording_key(short) == word).map(|(_, full)| wording_key(full))
    })
}

/// The same without any marks.
fn bare_in_full(text: &str, catalogue: &Catalogue) -> String {
    whole(&bare(text), "cua", |word| {
        catalogue.abbreviations.iter().find(|(short, _)| fold(short) == word).map(|(_, full)| fold(full))
    })
}

fn whole(key: &str, without: &str, full: impl Fn(&str) -> Option<String>) -> String {
    let words = key.split(' ').filter(|word| *word != without);
    words.map(|word| full(word).unwrap_or_else(|| word.to_owned())).collect::<Vec<_>>().join(" ")
}

fn recipient_kind(text: &str, catalogue: &Catalogue) -> Option<String> {
    let words = &catalogue.recipient_words;
    let by_words = || only(words.iter().filter(|(_, words)| words.iter().any(|word| is(text, word))));
    let kind = RecipientKind::from_code(text).or_else(|| by_words().map(|(kind, _)| *kind));
    kind.map(|kind| kind.code().to_owned())
}

/// A phase by its id, name or years ("giai đoạn 2017-2022", "17-22"), or a year ("năm 2021").
fn phase(text: &str, catalogue: &Catalogue) -> Option<String> {
    let same = |name: &str| is(text, name);
    let named = only(catalogue.phases.iter().filter(|phase| same(&phase.id) || same(&phase.name)));
    if let Some(phase) = named {
        return Some(phase.id.clone());
    }
    // Words that say more than that it is a time make it another answer.
    let mut words = bare(text).split(' ').map(str::to_owned).collect::<Vec<_>>();
    let numbers = words.len();
    words.retain(|word| !word.chars().all(|letter| letter.is_ascii_digit()));
    let numbers = numbers - words.len();
    if words.iter().any(|word| !["nam", "giai", "doan", "gd", "tu", "den"].contains(&word.as_str())) {
        return None;
    }
    match years(text).or_else(|| short_years(text)) {
        Some(span) => {
            let phase = only(catalogue.phases.iter().filter(|phase| (phase.from, phase.to) == span));
            phase.map(|phase| phase.id.clone())
        }
        None => year(text).filter(|_| numbers == 1).map(|year| year.to_string()),
    }
}

/// Two years of two digits each, of this century.
fn short_years(text: &str) -> Option<(i32, i32)> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let numbers: Option<Vec<i32>> =
        numbers.map(|digits| digits.parse().ok().filter(|_| digits.len() == 2).map(|year: i32| 2000 + year)).collect();
    match numbers?.as_slice() {
        [from, to] if from < to => Some((*from, *to)),
        _ => None,
    }
}

/// A number as the sheet holds it, or typed with a comma before its fraction, or with spaces between its thousands.
fn number(text: &str) -> Option<String> {
    let plain: f64 = text.replace(' ', "").replace(',', ".").parse().ok()?;
    plain.is_finite().then(|| plain.to_string())
}

/// A column by its heading, or by its letter ("C", "cột C"): the choices name both.
fn column(text: &str, choices: &[(String, String)]) -> Option<String> {
    let heading = |words: &str| words.rsplit_once(" (").is_some_and(|(heading, _)| is(text, heading));
    let folded = fold(text);
    let letter = folded.strip_prefix("cot ").unwrap_or(&folded).to_owned();
    let is_letter = (1..=3).contains(&letter.len()) && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    let lettered = |(code, words): &(String, String)| {
        let behind = words.to_lowercase().rsplit_once("cột ").map(|(_, behind)| behind.to_owned());
        let behind = behind.map(|text| text.trim_end_matches(|last: char| !last.is_ascii_alphanumeric()).to_owned());
        code.eq_ignore_ascii_case(&letter) || behind.is_some_and(|behind| behind == letter)
    };
    let by_letter = || only(choices.iter().filter(|choice| is_letter && lettered(choice)));
    only(choices.iter().filter(|(_, words)| heading(words))).or_else(by_letter).map(|(code, _)| code.clone())
}

#[cfg(test)]
mod tests;
