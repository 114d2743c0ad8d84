//! R35: a decision's date agrees with the achievement that it rewards, with the phase, and with the calendar.

use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{DateFault, Issue, RuleProblem};
use crate::model::Award;

pub const RULE: Rule = Rule {
    code: "R35",
    basis: "plain sense",
    holds: ALWAYS,
    on: true,
    numbers: &["earliest"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let faults = case.awards().filter_map(|award| Some((award, fault(case, award)?)));
    let issue = |(award, fault): (&Award, DateFault)| {
        let issue = at(award, RuleProblem::DateOdd { fault });
        match award.decision_date {
            Some(date) => issue.with_value(date.in_figures()),
            None => issue,
        }
    };
    faults.map(issue).collect()
}

fn fault(case: &Case<'_>, award: &Award) -> Option<DateFault> {
    let date = award.decision_date;
    let year = date.map(|date| date.year()).or(award.year)?;
    let earliest = case.number("earliest") as i32;
    if date.is_some_and(|date| date > case.date) || year > case.date.year() {
        return Some(DateFault::InFuture);
    }
    if year < earliest {
        return Some(DateFault::TooOld { earliest });
    }
    if let (Some(date), Some((_, end))) = (date, award.period)
        && date.year() < end
    {
        return Some(DateFault::BeforePeriodEnds { end });
    }
    // What a year is rewarded for is decided in it or after it.
    if let (Some(date), Some(said)) = (date, award.year.filter(|_| award.facts.year_in_row))
        && date.year() < said
    {
        return Some(DateFault::BeforeYear { said });
    }
    // A phase is rewarded until the year after it.
    let phases = &case.catalogue.phases;
    let mut named = phases.iter().filter(|phase| award.phases.contains(&phase.id)).peekable();
    let first = *named.peek()?;
    let outside = named.all(|phase| !(phase.from..=phase.to + 1).contains(&year));
    outside.then(|| DateFault::OutsidePhase { phase: first.name.clone(), year })
}
