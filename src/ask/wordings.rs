//! What wordings stand for that no list of the catalogue has, as a person answers: an award, a movement, a sector, a number.

use super::lists::{ListAsk, Lists};
use super::outcome::{Ask, At, Outcome};
use super::whole_row::whole_row;
use crate::claims::forms::{Named, Reading};
use crate::claims::listed::Wording;
use crate::claims::number::Read;
use crate::issue::{CellProblem, SettleProblem};
use crate::model::{Answer, Choice, QuestionId, QuestionKind, Scope, Term, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::wording::words::Words;

/// What became of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The codes that it stands for, one or several.
    Codes(Vec<Text>),
    /// A person said to leave it out; that is noted.
    LeftOut,
    /// Nobody has said it yet; the question is noted.
    Waits,
}

impl Meant {
    fn of(answer: Option<Answer>) -> Self {
        match answer {
            Some(Answer::Code(code)) => Self::Codes(vec![code.into()]),
            Some(Answer::Codes(codes)) => Self::Codes(codes.into_iter().map(Text::from).collect()),
            Some(_) => Self::LeftOut,
            None => Self::Waits,
        }
    }

    /// The only code.
    pub fn one(self) -> Option<Text> {
        match self {
            Self::Codes(mut codes) if codes.len() == 1 => codes.pop(),
            _ => None,
        }
    }
}

/// Listed things as choices, those first whose names are near; then that the wording is to be left out.
fn offered<'t>(terms: impl Iterator<Item = &'t Term>, first: &[&str]) -> Vec<Choice> {
    let mut terms: Vec<&Term> = terms.collect();
    terms.sort_by_key(|term| first.iter().position(|name| *name == term.name).unwrap_or(usize::MAX));
    let choice = |term: &&Term| Choice { answer: Answer::Code(term.code.clone()), name: term.name.clone() };
    terms.iter().map(choice).chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect()
}

/// The sheet and the decision of a wording that they tell apart.
type OfDecision<'a> = Option<(&'a str, Option<&'a str>)>;

/// The forms that a wording of an award stands for. A wording of several forms is asked about once a sheet and decision.
pub fn forms(
    row: RowView<'_>,
    named: &Named<'_>,
    decision_no: Option<&str>,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Meant {
    let sheet = row.sheet.place.to_string();
    let (first, of, problem): (Vec<&str>, OfDecision<'_>, SettleProblem) = match &named.form {
        Reading::Form(form) => return Meant::Codes(vec![form.clone()]),
        Reading::Open { candidates } => (
            candidates.iter().map(String::as_str).collect(),
            Some((&sheet, decision_no)),
            SettleProblem::AwardOpen { candidates: candidates.clone() },
        ),
        Reading::Unknown { near } => {
            (near.as_deref().into_iter().collect(), None, SettleProblem::AwardUnknown { near: near.clone() })
        }
    };
    let (wording, level) = (fold(&named.wording), row.text(Meaning::Level));
    let of_before =
        of.map_or_else(String::new, |(sheet, decision_no)| format!("{sheet} {}", decision_no.unwrap_or("")));
    let id = QuestionId::new(
        QuestionKind::Award,
        |key| key.with(&wording).with(level).with(of),
        &[&wording, level.unwrap_or(""), &of_before],
    );
    let at = At { row, cell: named.cell };
    let ask = Ask {
        kind: QuestionKind::Award,
        scope: Scope::Value,
        id,
        own: None,
        subject: &named.wording,
        takes_several: true,
        beside: Vec::new(),
        problem: problem.into(),
    };
    let offers = || offered(words.catalogue.award_forms.iter().map(|form| &form.term), &first);
    let meant = Meant::of(outcome.ask(at, ask, offers, |answer| names_forms(answer, words)));
    if meant == Meant::LeftOut {
        outcome.issue(at, SettleProblem::LeftOut);
    }
    meant
}

fn names_forms(answer: &Answer, words: &Words<'_>) -> bool {
    match answer {
        Answer::Code(code) => words.catalogue.form(code).is_some(),
        Answer::Codes(codes) => codes.iter().all(|code| words.catalogue.form(code).is_some()),
        answer => *answer == Answer::LeaveOut,
    }
}

/// The form of the rows of a list that name none.
pub fn form_of_list(row: RowView<'_>, lists: &mut Lists, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Meant {
    // A column of mere numbers holds no award.
    let texts = row.cells(Meaning::Unexplained).filter(|(_, cell)| cell.text.chars().any(char::is_alphabetic));
    let headers = texts.map(|(column, _)| column.header.clone()).filter(|header| !header.is_empty()).collect();
    let ask = of_row(QuestionKind::Award, row, SettleProblem::AwardMissing { headers });
    let offers = || offered(words.catalogue.award_forms.iter().map(|form| &form.term), &[]);
    let answer = lists.ask(At::row(row), ask, outcome, offers, |answer| names_forms(answer, words));
    let meant = Meant::of(answer);
    if meant == Meant::LeftOut {
        outcome.issue(At::row(row), SettleProblem::LeftOut);
    }
    meant
}

/// A question about something that a whole list lacks; the row alone may have its own answer.
pub fn of_row(kind: QuestionKind, row: RowView<'_>, problem: SettleProblem) -> ListAsk {
    let whole = whole_row(row);
    let own = QuestionId::new(kind, |key| key.with(whole.as_slice()), &whole);
    ListAsk { kind, part: "missing", problem: problem.into(), own: Some(own), may_differ: true }
}

/// The movement that the rows of a list are about, where none of them names one.
pub fn movement_of_list(
    row: RowView<'_>,
    lists: &mut Lists,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Option<Text> {
    let ask = of_row(QuestionKind::Movement, row, SettleProblem::MovementMissing);
    let movements = &words.catalogue.movements;
    let accepts =
        |answer: &Answer| *answer == Answer::LeaveOut || movements.iter().any(|term| term.code == answer.code());
    let meant = Meant::of(lists.ask(At::row(row), ask, outcome, || offered(movements.iter(), &[]), accepts));
    if meant == Meant::LeftOut {
        outcome.issue(At::row(row), SettleProblem::LeftOut);
    }
    meant.one()
}

/// The movement of a wording; nothing where it was left out or waits, which is noted.
pub fn movement(row: RowView<'_>, wording: &Wording<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Text> {
    let listed = Listed { kind: QuestionKind::Movement, terms: &words.catalogue.movements };
    listed.of(row, wording, |near| SettleProblem::MovementUnknown { near }, outcome)
}

/// The sector of a wording, as [`movement`].
pub fn sector(row: RowView<'_>, wording: &Wording<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<Text> {
    let listed = Listed { kind: QuestionKind::Sector, terms: &words.catalogue.sectors };
    listed.of(row, wording, |near| SettleProblem::SectorUnknown { near }, outcome)
}

/// A list of the catalogue.
struct Listed<'c> {
    kind: QuestionKind,
    terms: &'c [Term],
}

impl Listed<'_> {
    fn of(
        &self,
        row: RowView<'_>,
        wording: &Wording<'_>,
        problem: impl FnOnce(Option<String>) -> SettleProblem,
        outcome: &mut Outcome<'_>,
    ) -> Option<Text> {
        let (cell, wording, near) = match wording {
            Wording::Known(code) => return Some(code.clone()),
            Wording::Unknown { cell, wording, near } => (cell, wording, near),
        };
        let at = At::cell(row, cell);
        let ask = Ask::new(
            self.kind,
            Scope::Value,
            QuestionId::of_texts(self.kind, &[&fold(wording)]),
            wording,
            problem(near.clone()),
        );
        let first: Vec<&str> = near.as_deref().into_iter().collect();
        let is_listed = |answer: &Answer| self.terms.iter().any(|term| term.code == answer.code());
        let accepts = |answer: &Answer| *answer == Answer::LeaveOut || is_listed(answer);
        let meant = Meant::of(outcome.ask(at, ask, || offered(self.terms.iter(), &first), accepts));
        if meant == Meant::LeftOut {
            outcome.issue(at, SettleProblem::LeftOut);
        }
        meant.one()
    }
}

/// A number as it was read, or as a person says that it is where it may be read in two ways; else the problem is raised.
pub fn number<T>(
    row: RowView<'_>,
    read: &Read<'_, T>,
    outcome: &mut Outcome<'_>,
    of: impl Fn(f64) -> Option<T>,
) -> Option<T>
where
    T: Copy,
{
    match read {
        Ok(number) => *number,
        Err((cell, CellProblem::AmbiguousNumber)) => {
            answered_number(row, cell, outcome, |number| of(number).is_some()).and_then(of)
        }
        Err((cell, problem)) => {
            outcome.issue(At::cell(row, cell), problem.clone());
            None
        }
    }
}

/// A whole number.
pub fn count(row: RowView<'_>, read: &Read<'_, u32>, outcome: &mut Outcome<'_>) -> Option<u32> {
    let whole = |number: f64| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    number(row, read, outcome, |number| whole(number).then_some(number as u32))
}

/// A score in whole hundredths of a point.
pub fn hundredths(row: RowView<'_>, read: &Read<'_, i64>, outcome: &mut Outcome<'_>) -> Option<i64> {
    number(row, read, outcome, |number| (number.abs() < 1e9).then_some((number * 100.0).round() as i64))
}

fn answered_number(
    row: RowView<'_>,
    cell: &Cell,
    outcome: &mut Outcome<'_>,
    fits: impl Fn(f64) -> bool,
) -> Option<f64> {
    let digits: String =
        cell.text.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, ',' | '.')).collect();
    let digits = digits.replace('.', ",");
    let ways = [digits.replace(',', ""), digits.replacen(',', ".", 1)];
    let column = row.table.columns.iter().find(|column| column.column == cell.at.column);
    let header = column.map_or("", |column| column.header.as_str());
    let ask = Ask::new(
        QuestionKind::Number,
        Scope::Value,
        QuestionId::of_texts(QuestionKind::Number, &[&cell.text, header, &row.sheet.place.file]),
        &cell.text,
        CellProblem::AmbiguousNumber,
    );
    let is_fit = |text: &str| text.parse::<f64>().is_ok_and(&fits);
    let offers = || {
        let ways = ways.iter().filter(|way| is_fit(way)).cloned();
        ways.map(|way| Choice { name: way.clone(), answer: Answer::Code(way) }).collect()
    };
    let answer = outcome.ask(At::cell(row, cell), ask, offers, |answer| is_fit(&answer.code()))?;
    Some(answer.code().parse().expect("an answer is taken only where it is a number"))
}
