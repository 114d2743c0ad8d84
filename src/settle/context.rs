//! What the lines around a row say for it: its group rows from the innermost out, the titles above the table from the
//! nearest up, and the sheet's name.

use super::outcome::{Ask, Outcome};
use super::who::whole_row;
use super::words::Words;
use crate::issue::SettleProblem;
use crate::model::ids_before::BETWEEN;
use crate::model::{Answer, Choice, Date, QuestionId, QuestionKind, Scope, Term, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value::{self, When};
use std::collections::BTreeSet;

/// The first answer that a line around the row gives.
pub fn said<T>(row: RowView<'_>, answer: impl Fn(&str) -> Option<T>) -> Option<T> {
    let groups = row.data.groups.iter().rev().map(|group| group.text.as_str());
    let titles = row.table.titles.iter().rev().map(|title| title.text.as_str());
    groups.chain(titles).chain(std::iter::once(row.sheet.name.as_str())).find_map(answer)
}

/// Decision number and date: from the row's cells, else from a line that names a decision ("Kèm theo Quyết định số …").
pub fn decision(row: RowView<'_>, words: &Words<'_>) -> (Option<Text>, Option<Date>) {
    let mut number = None;
    let mut date = None;
    for meaning in [Meaning::Decision, Meaning::DecisionNo, Meaning::DecisionDate] {
        let Some(cell) = row.cell(meaning) else { continue };
        if meaning == Meaning::DecisionDate {
            date = date.or(words.date(cell));
        } else {
            let decision = words.decision(&cell.text);
            number = number.or(decision.number);
            date = date.or(decision.date);
        }
    }
    if number.is_none()
        && date.is_none()
        && let Some(above) = &words.around(row).decision
    {
        return (above.number.clone(), above.date);
    }
    (number, date)
}

/// The year that the record is about: its own cell, else the column that stands for a year, else the lines around it.
/// A line with a span of years ("2017 - 2022") or a full date names no single year.
pub fn year(row: RowView<'_>, words: &Words<'_>) -> Option<i32> {
    let own = row.cell(Meaning::Year).and_then(|cell| match value::when(cell) {
        Ok(Some(When::Year(year) | When::Month { year, .. })) => Some(year),
        Ok(Some(When::Day(date))) => Some(date.year()),
        _ => None,
    });
    own.or_else(|| words.around(row).year)
}

/// Says which of the row's cells for a date or a year hold none: the award is counted, but by what else the row says.
pub fn say_unread_times(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) {
    for meaning in [Meaning::DecisionDate, Meaning::Year] {
        if let Some(cell) = row.cell(meaning).filter(|cell| words.date(cell).is_none())
            && let Err(problem) = value::when(cell)
        {
            outcome.issue(row, Some(cell), problem);
        }
    }
}

/// Years of a phase or period, from the row's own phase cell, the lines around it, or the achievement sentence, in this
/// order (the phase rule).
pub fn period(row: RowView<'_>, words: &Words<'_>) -> Option<(i32, i32)> {
    let own = row.text(Meaning::Phase).and_then(value::years);
    own.or_else(|| words.around(row).years).or_else(|| row.text(Meaning::Achievement).and_then(value::years))
}

/// Ids of the phases that the record is in: the one that it names, else all that hold its date, else its year.
pub fn phases(row: RowView<'_>, date: Option<Date>, year: Option<i32>, words: &Words<'_>) -> Vec<String> {
    let own = row.text(Meaning::Phase).and_then(|text| words.phase(text));
    let named = own
        .or_else(|| words.around(row).phase.map(|at| &words.catalogue.phases[at]))
        .or_else(|| row.text(Meaning::Achievement).and_then(|text| words.phase(text)));
    if let Some(phase) = named {
        return vec![phase.id.clone()];
    }
    date.map(Date::year).or(year).map_or_else(Vec::new, |year| holding(year, words))
}

fn holding(year: i32, words: &Words<'_>) -> Vec<String> {
    words.catalogue.phases.iter().filter(|phase| phase.holds(year)).map(|phase| phase.id.clone()).collect()
}

/// The phase or year that a person answers for a row that says none.
pub fn answered_phase(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> (Vec<String>, Option<i32>) {
    let phases = &words.catalogue.phases;
    let listed = phases.iter().map(|phase| Choice { answer: Answer::Code(phase.id.clone()), name: phase.name.clone() });
    let text = row.row.cells.iter().map(|cell| cell.text.as_str()).find(|text| text.len() > 3).unwrap_or("");
    let whole = whole_row(row);
    let ask = Ask {
        kind: QuestionKind::Phase,
        scope: Scope::Value,
        id: QuestionId::new(QuestionKind::Phase, |key| key.with(whole.as_slice()), &whole),
        subject: text,
        choices: listed.chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect(),
        beside: Vec::new(),
    };
    let phase = |code: &str| phases.iter().find(|phase| phase.id == code);
    let year = |code: &str| code.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year));
    let answer = outcome.ask(row, None, ask, |answer| match answer {
        Answer::Code(code) => phase(code).is_some() || year(code).is_some(),
        answer => *answer == Answer::LeaveOut,
    });
    match answer {
        Some(Answer::Code(code)) => match (phase(&code), year(&code)) {
            (Some(phase), _) => (vec![phase.id.clone()], None),
            (None, year) => (year.map_or_else(Vec::new, |year| holding(year, words)), year),
        },
        Some(_) => {
            outcome.set_aside(row, None, SettleProblem::LeftOut);
            (Vec::new(), None)
        }
        None => {
            outcome.set_aside(row, None, SettleProblem::PhaseUnknown);
            (Vec::new(), None)
        }
    }
}

/// The year that a person answers for a table whose rows name none: it is asked once for the table.
pub fn answered_year(row: RowView<'_>, words: &Words<'_>, outcome: &mut Outcome<'_>) -> Option<i32> {
    let (sheet, table) = (row.sheet.place.to_string(), row.table_id.table);
    let titles: Vec<String> = row.table.titles.iter().map(|title| title.text.clone()).collect();
    let id = QuestionId::new(
        QuestionKind::Phase,
        |key| key.with("year").with(&sheet).with(table).with(titles.as_slice()),
        &[&sheet, &table.to_string(), &titles.join(BETWEEN), "year"],
    );
    let years: BTreeSet<i32> = words.catalogue.phases.iter().flat_map(|phase| phase.from..=phase.to).collect();
    let listed = years.iter().map(|year| Choice { answer: Answer::Code(year.to_string()), name: year.to_string() });
    let ask = Ask {
        kind: QuestionKind::Phase,
        scope: Scope::Value,
        id,
        subject: titles.last().unwrap_or(&row.sheet.name),
        choices: listed.chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect(),
        beside: Vec::new(),
    };
    let year = |answer: &Answer| match answer {
        Answer::Code(code) => code.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year)),
        _ => None,
    };
    let answer = outcome.ask(row, None, ask, |answer| *answer == Answer::LeaveOut || year(answer).is_some());
    let told = answer.as_ref().and_then(year);
    if told.is_none() {
        let problem = if answer.is_some() { SettleProblem::LeftOut } else { SettleProblem::PhaseUnknown };
        outcome.set_aside(row, None, problem);
    }
    told
}

/// The movement of a wording, or what a person answers for it.
pub fn movement(
    row: RowView<'_>,
    cell: &Cell,
    wording: &str,
    words: &Words<'_>,
    outcome: &mut Outcome<'_>,
) -> Result<Text, SettleProblem> {
    if let Some(movement) = words.movement(wording) {
        return Ok(movement);
    }
    let near = words.movements.near(wording);
    let answer = listed(row, Some(cell), QuestionKind::Movement, wording, &words.catalogue.movements, &near, outcome);
    match answer {
        Some(Some(code)) => Ok(code),
        Some(None) => Err(SettleProblem::LeftOut),
        None => Err(SettleProblem::MovementUnknown { near }),
    }
}

/// Which listed thing a person says that a wording is, or that it is to be left out; nothing where it was not answered.
pub fn listed(
    row: RowView<'_>,
    cell: Option<&Cell>,
    kind: QuestionKind,
    wording: &str,
    terms: &[Term],
    near: &Option<String>,
    outcome: &mut Outcome<'_>,
) -> Option<Option<Text>> {
    let mut terms: Vec<&Term> = terms.iter().collect();
    terms.sort_by_key(|term| near.as_ref() != Some(&term.name));
    let choice = |term: &&Term| Choice { answer: Answer::Code(term.code.clone()), name: term.name.clone() };
    let ask = Ask {
        kind,
        scope: Scope::Value,
        id: QuestionId::of_texts(kind, &[&fold(wording)]),
        subject: wording,
        choices: terms.iter().map(choice).chain([Choice { answer: Answer::LeaveOut, name: String::new() }]).collect(),
        beside: Vec::new(),
    };
    let may = |answer: &Answer| *answer == Answer::LeaveOut || terms.iter().any(|term| term.code == answer.code());
    outcome.ask(row, cell, ask, may).map(|answer| match answer {
        Answer::Code(code) => Some(code.into()),
        _ => None,
    })
}
