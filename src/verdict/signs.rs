//! In which state a list names its awards, by the signs of all its rows together: a title that proposes stands against decisions in some
//! of the rows.

use super::open::Open;
use crate::ask::lists::{ListAsk, Lists};
use crate::ask::outcome::{Ask, At, Outcome};
use crate::ask::whole_row::whole_row;
use crate::claims::awards::AwardClaim;
use crate::claims::fact::{Fact, Source};
use crate::claims::forms::Named;
use crate::claims::state::{Doubt, takes_out};
use crate::claims::time::{TimeClaim, is_of};
use crate::issue::SettleProblem;
use crate::model::{Answer, AwardStatus, Choice, QuestionId, QuestionKind, Scope, TableId};
use crate::roster::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// The signs of every list of awards.
pub struct Signs {
    /// Tables of which some row says a decision.
    decided: BTreeSet<TableId>,
    /// The years of their decisions.
    years: BTreeMap<TableId, BTreeSet<i32>>,
    pub lists: Lists,
}

impl Signs {
    pub fn new(claims: &[AwardClaim<'_>], lists: Lists) -> Self {
        let decided = claims.iter().filter(|claim| claim.is_decided() && claim.recipient.is_some());
        let mut years: BTreeMap<TableId, BTreeSet<i32>> = BTreeMap::new();
        for (table, year) in claims.iter().filter_map(|claim| Some((claim.row.table_id, claim.time.decision.year()?))) {
            years.entry(table).or_default().insert(year);
        }
        Self { decided: decided.map(|claim| claim.row.table_id).collect(), years, lists }
    }

    /// The time of an award. A title's year that fits no decision of a list over several years is that of the report, not of its rows; so is
    /// that of a list which takes back or corrects what others granted.
    pub fn time(&self, claim: &AwardClaim<'_>, named: Option<&Named<'_>>) -> TimeClaim {
        let (time, row) = (claim.time_of(named), claim.row);
        let is_of_report = time.other_year.as_ref().is_some_and(|other| {
            let years = self.years.get(&row.table_id);
            years.is_some_and(|years| years.len() > 1 && years.iter().all(|year| !is_of(*other.value(), *year)))
        });
        if is_of_report || claim.effect.is_some() { TimeClaim { other_year: None, ..time } } else { time }
    }

    /// The state of an award: by the row itself, else by the nearest line around it; a refusal or withdrawal of any line holds. With a
    /// decision it is granted. Where a line proposes and other rows have decisions, the list is asked about those without; so it is where a
    /// refusal meets a decision.
    pub fn state(
        &mut self,
        claim: &AwardClaim<'_>,
        named: Option<&Named<'_>>,
        outcome: &mut Outcome<'_>,
    ) -> Result<AwardStatus, Open> {
        let is_decided = claim.time_of(named).is_decided();
        let own_cell = named.and_then(|named| named.state.as_ref()).filter(|fact| fact.source().is_row());
        let own: Vec<AwardStatus> =
            own_cell.into_iter().chain(claim.own_state.as_ref()).map(|fact| *fact.value()).collect();
        let heading = named.and_then(|named| named.state.as_ref());
        let around = around(heading, claim.state_around.as_ref());
        let out = own.iter().copied().chain(around).find(|state| takes_out(*state));
        if let Some(out) = out {
            // A refusal over a decision: one of them is not meant. What the row says itself outranks the decision of its title.
            let by_row = own.iter().any(|state| takes_out(*state));
            let contradicts = if by_row { claim.time_of(named).is_decided_by_row() } else { is_decided };
            return if contradicts && !claim.row.row.struck_out { self.answered(claim, outcome) } else { Ok(out) };
        }
        // A row that says that it stands elsewhere, too, may well repeat the decision.
        if own.contains(&AwardStatus::Duplicate) {
            return Ok(AwardStatus::Duplicate);
        }
        if let Some(doubt) = claim.doubtful_state {
            return answered_of_text(claim, doubt, outcome);
        }
        if is_decided {
            return Ok(AwardStatus::Counted);
        }
        // "Đã được khen năm 2019" in a remark is history where the list says what it is.
        let own = own.into_iter().find(|state| *state != AwardStatus::Counted || around.is_none());
        if let Some(own) = own {
            return Ok(own);
        }
        let Some(state) = around.filter(|state| *state != AwardStatus::Counted) else {
            return Ok(AwardStatus::Counted);
        };
        if self.decided.contains(&claim.row.table_id) { self.answered(claim, outcome) } else { Ok(state) }
    }

    /// What a person says of a list whose signs contradict each other.
    fn answered(&mut self, claim: &AwardClaim<'_>, outcome: &mut Outcome<'_>) -> Result<AwardStatus, Open> {
        let at = At::row(claim.row);
        let whole = whole_row(claim.row);
        let own = QuestionId::of_key(QuestionKind::State, |key| key.with("row").with(whole.as_slice()));
        let ask = ListAsk {
            kind: QuestionKind::State,
            part: "state",
            problem: SettleProblem::StateContradicted.into(),
            own: Some(own),
            may_differ: true,
        };
        let answer = self.lists.ask(at, ask, outcome, states, is_state);
        told(at, answer, outcome)
    }
}

/// What a person says of all rows with a remark that may take them out.
fn answered_of_text(claim: &AwardClaim<'_>, doubt: Doubt<'_>, outcome: &mut Outcome<'_>) -> Result<AwardStatus, Open> {
    let at = At { row: claim.row, cell: doubt.cell };
    let text = doubt.text.trim();
    let id = QuestionId::of_key(QuestionKind::State, |key| key.with("remark").with(fold(text).as_str()));
    let whole = whole_row(claim.row);
    let own = QuestionId::of_key(QuestionKind::State, |key| key.with("row").with(whole.as_slice()));
    let problem = SettleProblem::RemarkInDoubt { remark: text.to_owned() };
    let ask = Ask { own: Some(own), ..Ask::new(QuestionKind::State, Scope::Value, id, text, problem) };
    let answer = outcome.ask(at, ask, states, is_state);
    told(at, answer, outcome)
}

/// The states that may be answered, and that the rows do not matter.
fn states() -> Vec<Choice> {
    let states = [
        AwardStatus::Counted,
        AwardStatus::Proposed,
        AwardStatus::Registered,
        AwardStatus::Refused,
        AwardStatus::Withdrawn,
    ];
    let states = states.iter().map(|state| Answer::Code(state.code().to_owned()));
    states.chain([Answer::LeaveOut]).map(|answer| Choice { answer, name: String::new() }).collect()
}

fn is_state(answer: &Answer) -> bool {
    match answer {
        Answer::Code(code) => AwardStatus::from_code(code).is_some_and(|status| status != AwardStatus::SetAside),
        answer => *answer == Answer::LeaveOut,
    }
}

/// The state that was answered; what is left out is said.
fn told(at: At<'_>, answer: Option<Answer>, outcome: &mut Outcome<'_>) -> Result<AwardStatus, Open> {
    match answer {
        Some(Answer::Code(code)) => {
            Ok(AwardStatus::from_code(&code).expect("an answer is taken only where it is a state"))
        }
        Some(_) => {
            outcome.issue(at, SettleProblem::LeftOut);
            Err(Open::LeftOut)
        }
        None => Err(Open::State),
    }
}

/// The state that lines and heading say together: a refusal or withdrawal of any, else that of the nearest.
fn around(heading: Option<&Fact<AwardStatus>>, lines: Option<&Fact<AwardStatus>>) -> Option<AwardStatus> {
    let said = [heading, lines].into_iter().flatten();
    let out = said.clone().find(|fact| takes_out(*fact.value()));
    let nearest = said.min_by_key(|fact: &&Fact<AwardStatus>| -> Source { fact.source() });
    out.or(nearest).map(|fact| *fact.value())
}
