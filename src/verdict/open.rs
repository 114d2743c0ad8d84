//! When an award was given, and what of it only a person can say.

use crate::ask::lists::Lists;
use crate::ask::outcome::{At, Outcome};
use crate::ask::wordings::{self, Meant};
use crate::claims::reader::Reader;
use crate::claims::time::TimeClaim;
use crate::issue::SettleProblem;
use crate::model::{Answer, AwardStatus, Choice, Phase, QuestionKind};
use crate::roster::table::RowView;

/// What of an award is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    Form,
    Recipient,
    Time,
    State,
    /// A person said to leave it out.
    LeftOut,
}

impl Open {
    /// The first of what is open. What was refused or withdrawn needs no form.
    pub fn of(meant: &Meant, is_identified: bool, state: Result<AwardStatus, Self>, time: &Time) -> Option<Self> {
        let needs_form = !state.is_ok_and(crate::claims::state::takes_out);
        match meant {
            Meant::LeftOut => return Some(Self::LeftOut),
            Meant::Waits => return Some(Self::Form),
            Meant::Codes(codes) if codes.is_empty() && needs_form => return Some(Self::Form),
            Meant::Codes(_) => {}
        }
        if !is_identified {
            return Some(Self::Recipient);
        }
        time.open().or(state.err())
    }
}

/// Year and phases of a row.
#[derive(Clone, Debug, Default)]
pub struct Time {
    pub year: Option<i32>,
    /// Ids of the phases that it is in: the one that it names, else all that hold its date, else its year.
    pub phases: Vec<String>,
    left_out: bool,
}

impl Time {
    /// The time of an award: what it names, else its decision's, else what is answered for its list.
    pub fn of(
        row: RowView<'_>,
        time: &TimeClaim,
        lists: &mut Lists,
        reader: &Reader<'_>,
        outcome: &mut Outcome<'_>,
    ) -> Self {
        let given = time.decision.year();
        let own = time.year.as_ref().map(|fact| *fact.value());
        let phases = phases(time, given.or(own), reader);
        Self::known(own.or(given), phases).unwrap_or_else(|| Self::answered(row, lists, reader, outcome))
    }

    /// Nothing where neither year nor phase is known.
    pub fn known(year: Option<i32>, phases: Vec<String>) -> Option<Self> {
        (year.is_some() || !phases.is_empty()).then_some(Self { year, phases, left_out: false })
    }

    /// The phase or year that a person answers for a row that says none.
    pub fn answered(row: RowView<'_>, lists: &mut Lists, reader: &Reader<'_>, outcome: &mut Outcome<'_>) -> Self {
        let listed = &reader.catalogue.phases;
        let offers = || phases_and_years(listed);
        let ask = wordings::of_row(QuestionKind::Phase, row, SettleProblem::PhaseUnknown);
        let answer = lists.ask(At::row(row), ask, outcome, offers, |answer| match answer {
            Answer::Code(code) => phase(listed, code).is_some() || year(code).is_some(),
            answer => *answer == Answer::LeaveOut,
        });
        match answer {
            Some(Answer::Code(code)) => match (phase(listed, &code), year(&code)) {
                (Some(phase), _) => Self { phases: vec![phase.id.clone()], ..Self::default() },
                (None, year) => {
                    Self { phases: year.map_or_else(Vec::new, |year| holding(year, listed)), year, left_out: false }
                }
            },
            Some(_) => {
                outcome.issue(At::row(row), SettleProblem::LeftOut);
                Self { left_out: true, ..Self::default() }
            }
            None => Self::default(),
        }
    }

    /// Whether neither year nor phase is known.
    pub fn open(&self) -> Option<Open> {
        if self.left_out {
            return Some(Open::LeftOut);
        }
        (self.year.is_none() && self.phases.is_empty()).then_some(Open::Time)
    }
}

/// Ids of the phases of a record: the one that it names, else all that hold the year.
pub fn phases(time: &TimeClaim, year: Option<i32>, reader: &Reader<'_>) -> Vec<String> {
    let listed = &reader.catalogue.phases;
    match &time.phase {
        Some(phase) => vec![listed[*phase.value()].id.clone()],
        None => year.map_or_else(Vec::new, |year| holding(year, listed)),
    }
}

fn holding(year: i32, phases: &[Phase]) -> Vec<String> {
    phases.iter().filter(|phase| phase.holds(year)).map(|phase| phase.id.clone()).collect()
}

fn phase<'p>(phases: &'p [Phase], code: &str) -> Option<&'p Phase> {
    phases.iter().find(|phase| phase.id == code)
}

/// A year that somebody may answer.
pub fn year(code: &str) -> Option<i32> {
    code.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year))
}

/// The years of all phases, the latest first.
pub fn years(phases: &[Phase]) -> Vec<Choice> {
    let mut years: Vec<i32> = phases.iter().flat_map(|phase| phase.from..=phase.to).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years.iter().map(|year| Choice { answer: Answer::Code(year.to_string()), name: year.to_string() }).collect()
}

fn phases_and_years(phases: &[Phase]) -> Vec<Choice> {
    let listed = phases.iter().map(|phase| Choice { answer: Answer::Code(phase.id.clone()), name: phase.name.clone() });
    let words = [Choice { answer: Answer::LeaveOut, name: String::new() }];
    listed.chain(years(phases)).chain(words).collect()
}
