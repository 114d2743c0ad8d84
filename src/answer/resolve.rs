//! What an answer means: one of the choices of its line, a code, or the name of a listed thing.

use super::Given;
use crate::model::{Answer, Catalogue, QuestionKind, RecipientKind, Term, Unit};
use crate::roster::text::{clean, fold, key, wording_key};

#[derive(Debug, PartialEq)]
pub enum Meant {
    Answer(Answer),
    /// It needs the units, which are not known yet.
    Later,
    Nothing,
}

pub fn meant(kind: QuestionKind, given: &Given, catalogue: &Catalogue, units: Option<&[Unit]>) -> Meant {
    let text = clean(&given.text);
    let chosen = chosen(&text, &given.choices);
    let answer = Answer::from_code(chosen.unwrap_or(&text));
    let Answer::Code(code) = answer else { return Meant::Answer(answer) };
    let found = match kind {
        QuestionKind::Unit => match units {
            Some(units) => unit(&code, units),
            // A choice is taken on trust until the units are known.
            None if chosen.is_some() => Some(code),
            None => return Meant::Later,
        },
        _ if chosen.is_some() => Some(code),
        QuestionKind::Award => term(&code, catalogue.award_forms.iter().map(|form| &form.term)),
        QuestionKind::Movement => term(&code, catalogue.movements.iter()),
        QuestionKind::Sector => term(&code, catalogue.sectors.iter()),
        QuestionKind::RecipientKind => recipient_kind(&code, catalogue),
        QuestionKind::Phase => phase(&code, catalogue),
        QuestionKind::Number => number(&code),
        // The path of a file or the id of a person: only a line of choices or `decisions.toml` can name one.
        QuestionKind::Newer | QuestionKind::Person => given.choices.is_empty().then_some(code),
        QuestionKind::Duplicate
        | QuestionKind::Correction
        | QuestionKind::DateOrder
        | QuestionKind::Withdrawn
        | QuestionKind::Rule
        | QuestionKind::State
        | QuestionKind::Column
        | QuestionKind::TableKind
        | QuestionKind::Sex => None,
        QuestionKind::Block => Some(code),
    };
    found.map_or(Meant::Nothing, |code| Meant::Answer(Answer::Code(code)))
}

/// The code of the choice with these words, or with this code.
fn chosen<'a>(text: &str, choices: &'a [(String, String)]) -> Option<&'a str> {
    let by_words = choices.iter().find(|(_, words)| clean(words) == text);
    let by_code = || choices.iter().find(|(code, _)| code == text);
    let by_key = || only(choices.iter().filter(|(_, words)| key(words) == key(text)));
    let bare = || only(choices.iter().filter(|(_, words)| is_bare(text) && fold(words) == fold(text)));
    by_words.or_else(by_code).or_else(by_key).or_else(bare).map(|(code, _)| code.as_str())
}

/// Typed without any mark: it may then mean a name with marks, where only one has these letters.
fn is_bare(text: &str) -> bool {
    text.is_ascii()
}

/// A unit by its id, or by a name that only one unit has. Where a register was read, its units alone are known by name.
fn unit(text: &str, units: &[Unit]) -> Option<String> {
    if units.iter().any(|unit| unit.id == text) {
        return Some(text.to_owned());
    }
    let any_registered = units.iter().any(|unit| unit.registered);
    let wanted = key(text);
    let named = units.iter().filter(|unit| unit.registered || !any_registered).filter(|unit| {
        let with_commune = unit.commune.as_ref().map(|commune| key(&format!("{} {commune}", unit.name)));
        key(&unit.name) == wanted || with_commune.is_some_and(|name| name == wanted)
    });
    let bare = || {
        let listed = units.iter().filter(|unit| unit.registered || !any_registered);
        only(listed.filter(|unit| is_bare(text) && fold(&unit.name) == fold(text)))
    };
    only(named).or_else(bare).map(|unit| unit.id.to_string())
}

fn term<'a>(text: &str, terms: impl Iterator<Item = &'a Term> + Clone) -> Option<String> {
    let wanted = wording_key(text);
    let by_code = terms.clone().find(|term| term.code.eq_ignore_ascii_case(text));
    let named = || only(terms.clone().filter(|term| term.wordings().any(|wording| wording_key(wording) == wanted)));
    let same = |wording: &str| is_bare(text) && fold(wording) == fold(text);
    let bare = || only(terms.clone().filter(|term| term.wordings().any(same)));
    by_code.or_else(named).or_else(bare).map(|term| term.code.clone())
}

fn recipient_kind(text: &str, catalogue: &Catalogue) -> Option<String> {
    let by_words = || {
        let words = &catalogue.recipient_words;
        only(words.iter().filter(|(_, words)| words.iter().any(|word| key(word) == key(text)))).map(|(kind, _)| *kind)
    };
    RecipientKind::from_code(text).or_else(by_words).map(|kind| kind.code().to_owned())
}

/// A phase by its id or name, or a year.
fn phase(text: &str, catalogue: &Catalogue) -> Option<String> {
    let same = |name: &str| key(name) == key(text);
    let phase = only(catalogue.phases.iter().filter(|phase| same(&phase.id) || same(&phase.name)));
    let year = || text.parse::<i32>().ok().filter(|year| (1900..2200).contains(year)).map(|year| year.to_string());
    phase.map(|phase| phase.id.clone()).or_else(year)
}

/// A number as the sheet holds it, or typed with a comma before its fraction.
fn number(text: &str) -> Option<String> {
    let plain: f64 = text.replace(',', ".").parse().ok()?;
    plain.is_finite().then(|| plain.to_string())
}

/// The one thing of a list that has no other.
fn only<T>(mut list: impl Iterator<Item = T>) -> Option<T> {
    let first = list.next()?;
    list.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Meant, meant};
    use crate::answer::Given;
    use crate::model::{Answer, Catalogue, QuestionKind, Term};
    use crate::place::Place;

    fn given(text: &str, choices: &[(&str, &str)]) -> Given {
        Given {
            id: "sector-0".into(),
            text: text.into(),
            choices: choices.iter().map(|(code, words)| ((*code).to_owned(), (*words).to_owned())).collect(),
            subject: String::new(),
            note: String::new(),
            rows: None,
            echo: false,
            place: Place::file("a"),
        }
    }

    fn catalogue() -> Catalogue {
        let term =
            |code: &str, name: &str| Term { code: code.into(), name: name.into(), aliases: vec!["cn - xd".into()] };
        Catalogue { sectors: vec![term("NN", "Nông nghiệp"), term("VT", "Vận tải")], ..Catalogue::default() }
    }

    fn code(text: &str) -> Meant {
        Meant::Answer(Answer::Code(text.to_owned()))
    }

    #[test]
    fn words_codes_and_names_are_understood() {
        let sector =
            |text: &str| meant(QuestionKind::Sector, &given(text, &[("VT", "Vận tải (VT)")]), &catalogue(), None);
        assert_eq!(sector("Vận tải (VT)"), code("VT"));
        assert_eq!(sector(" vận  tải (vt)"), code("VT"));
        assert_eq!(sector("nn"), code("NN"));
        assert_eq!(sector("NÔNG NGHIỆP"), code("NN"));
        assert_eq!(sector("nong nghiep "), code("NN"));
        assert_eq!(sector("nông nghiep"), Meant::Nothing, "half of the marks are a slip");
        assert_eq!(sector("leave_out"), Meant::Answer(Answer::LeaveOut));
        // Two sectors have this alias.
        assert_eq!(sector("CN - XD"), Meant::Nothing);
    }

    #[test]
    fn closed_questions_take_their_choices_only() {
        let newer = |text: &str| meant(QuestionKind::Newer, &given(text, &[("a.xlsx", "a.xlsx")]), &catalogue(), None);
        assert_eq!(newer("a.xlsx"), code("a.xlsx"));
        assert_eq!(newer("b.xlsx"), Meant::Nothing);
        assert_eq!(meant(QuestionKind::Duplicate, &given("có", &[]), &catalogue(), None), Meant::Nothing);
    }

    #[test]
    fn units_wait_for_the_register() {
        assert_eq!(meant(QuestionKind::Unit, &given("HTX A", &[]), &catalogue(), None), Meant::Later);
        assert_eq!(meant(QuestionKind::Unit, &given("HTX A", &[]), &catalogue(), Some(&[])), Meant::Nothing);
    }

    #[test]
    fn numbers_have_one_form() {
        let number = |text: &str| meant(QuestionKind::Number, &given(text, &[]), &catalogue(), None);
        assert_eq!(number("1234"), code("1234"));
        assert_eq!(number("1,5"), code("1.5"));
        assert_eq!(number("một"), Meant::Nothing);
    }
}
