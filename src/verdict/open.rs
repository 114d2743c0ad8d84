//! When an award was given, and what of it only a person can say.

use crate::ask::lists::{ListAsk, Lists};
use crate::ask::outcome::{At, Outcome};
use crate::ask::wordings::{self, Meant};
use crate::ask::years::{year, years};
use crate::claims::reader::Reader;
use crate::claims::state::takes_out;
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
    /// The first of what is open. What was refused or withdrawn needs neither form nor time.
    pub fn of(meant: &Meant, is_identified: bool, state: Result<AwardStatus, Self>, time: &Time) -> Option<Self> {
        let is_out = state.is_ok_and(takes_out);
        match meant {
            Meant::LeftOut => return Some(Self::LeftOut),
            Meant::Waits => return Some(Self::Form),
            Meant::Codes(codes) if codes.is_empty() && !is_out => return Some(Self::Form),
            Meant::Codes(_) => {}
        }
        if !is_identified {
            return Some(Self::Recipient);
        }
        time.open().filter(|_| !is_out).or(state.err())
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
    /// The time that a record says by itself; nobody is asked.
    pub fn said(time: &TimeClaim, reader: &Reader<'_>) -> Self {
        let year = time.year.as_ref().map(|fact| *fact.value()).or(time.decision.year());
        Self { year, phases: phases(time, year, reader), left_out: false }
    }

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
        if let Some(said) = contradiction(time, reader) {
            return Self::chosen(
                row,
                Self { year: own.or(given), phases, left_out: false },
                said,
                (lists, reader, outcome),
            );
        }
        Self::known(own.or(given), phases).unwrap_or_else(|| Self::answered(row, lists, reader, outcome))
    }

    /// What a person says where the phase or year that is named does not hold the row's own: that named time, another, or the row's own.
    fn chosen(
        row: RowView<'_>,
        read: Self,
        said: Contradiction,
        (lists, reader, outcome): (&mut Lists, &Reader<'_>, &mut Outcome<'_>),
    ) -> Self {
        let listed = &reader.catalogue.phases;
        let problem = SettleProblem::TimeContradicted { said: said.named.clone(), own: said.own };
        let ask = ListAsk { part: "time", ..wordings::of_row(QuestionKind::Phase, row, problem) };
        let offers = || {
            let own = Choice { answer: Answer::Stands, name: String::new() };
            std::iter::once(own).chain(phases_and_years(listed)).collect()
        };
        let answer = lists.ask(At::row(row), ask, outcome, offers, |answer| match answer {
            Answer::Code(code) => phase(listed, code).is_some() || year(code).is_some(),
            answer => matches!(answer, Answer::LeaveOut | Answer::Stands),
        });
        match answer {
            Some(Answer::Code(code)) => match (phase(listed, &code), year(&code)) {
                (Some(phase), _) => Self { phases: vec![phase.id.clone()], ..read },
                (None, year) => Self { phases: year.map_or_else(Vec::new, |year| holding(year, listed)), year, ..read },
            },
            Some(Answer::Stands) => Self { phases: holding(said.own, listed), ..read },
            Some(_) => {
                outcome.issue(At::row(row), SettleProblem::LeftOut);
                Self { left_out: true, ..Self::default() }
            }
            None => Self::default(),
        }
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

/// A time that is named, and the row's own year that it does not hold.
struct Contradiction {
    named: String,
    own: i32,
}

/// The phase that is named holds neither the row's own year, else its decision's, nor the year before that; or a line names a year in which,
/// and after which, no decision of the row was taken.
fn contradiction(time: &TimeClaim, reader: &Reader<'_>) -> Option<Contradiction> {
    let given = time.decision.year();
    if let Some(phase) = &time.phase {
        let phase = &reader.catalogue.phases[*phase.value()];
        let own = time.year.as_ref().filter(|year| year.source().is_row()).map(|year| *year.value()).or(given)?;
        let holds = phase.holds(own) || phase.holds(own - 1);
        return (!holds).then(|| Contradiction { named: phase.name.clone(), own });
    }
    let other = time.other_year.as_ref()?;
    Some(Contradiction { named: other.value().to_string(), own: given? })
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

fn phases_and_years(phases: &[Phase]) -> Vec<Choice> {
    let listed = phases.iter().map(|phase| Choice { answer: Answer::Code(phase.id.clone()), name: phase.name.clone() });
    let words = [Choice { answer: Answer::LeaveOut, name: String::new() }];
    listed.chain(years(phases)).chain(words).collect()
}
