//! In which state a list names its awards, by the signs of all its rows together: a title that proposes stands against decisions in some
//! of the rows.

use super::open::Open;
use crate::claims::awards::AwardClaim;
use crate::claims::fact::{Fact, Source};
use crate::claims::forms::Named;
use crate::claims::state::takes_out;
use crate::issue::SettleProblem;
use crate::model::{Answer, AwardStatus, Choice, QuestionKind, TableId};
use crate::settle::lists::{ListAsk, Lists};
use crate::settle::outcome::{At, Outcome};
use std::collections::HashMap;

/// The signs of every list of awards. Only looked up.
#[derive(Default)]
pub struct Signs {
    of_table: HashMap<TableId, Counts>,
    pub lists: Lists,
}

/// Rows of a table that say no state themselves.
#[derive(Clone, Copy, Default)]
struct Counts {
    decided: usize,
    undecided: usize,
}

impl Signs {
    pub fn new(claims: &[AwardClaim<'_>], lists: Lists) -> Self {
        let mut of_table: HashMap<TableId, Counts> = HashMap::new();
        for claim in claims.iter().filter(|claim| claim.own_state.is_none() && claim.recipient.is_some()) {
            let counts = of_table.entry(claim.row.table_id).or_default();
            if claim.is_decided() {
                counts.decided += 1;
            } else {
                counts.undecided += 1;
            }
        }
        Self { of_table, lists }
    }

    /// The state of an award: by the row itself, else by the nearest line around it; a refusal or withdrawal of any line holds. With a
    /// decision it is granted. Where decisions in a part of the rows speak against the line, the list is asked about.
    pub fn state(
        &mut self,
        claim: &AwardClaim<'_>,
        named: Option<&Named<'_>>,
        outcome: &mut Outcome<'_>,
    ) -> Result<AwardStatus, Open> {
        let own_cell = named.and_then(|named| named.state.as_ref()).filter(|fact| fact.source().is_row());
        // Whoever strikes a row out leaves in its cells what stood there.
        let struck = claim.own_state.as_ref().filter(|_| claim.row.row.struck_out);
        if let Some(own) = struck.or(own_cell).or(claim.own_state.as_ref()) {
            let is_proposal = matches!(own.value(), AwardStatus::Proposed | AwardStatus::Registered);
            return Ok(if is_proposal && claim.is_decided() { AwardStatus::Counted } else { *own.value() });
        }
        let heading = named.and_then(|named| named.state.as_ref());
        let Some(state) = around(heading, claim.state_around.as_ref()) else { return Ok(AwardStatus::Counted) };
        if takes_out(state) || state == AwardStatus::Counted {
            return Ok(state);
        }
        let Counts { decided, undecided } = self.of_table.get(&claim.row.table_id).copied().unwrap_or_default();
        match (decided, undecided) {
            (0, _) => Ok(state),
            (_, 0) if state == AwardStatus::Proposed => Ok(AwardStatus::Counted),
            _ => self.answered(claim, state, outcome),
        }
    }

    /// What a person says of a list whose signs contradict each other.
    fn answered(
        &mut self,
        claim: &AwardClaim<'_>,
        state: AwardStatus,
        outcome: &mut Outcome<'_>,
    ) -> Result<AwardStatus, Open> {
        let at = At::row(claim.row);
        let ask = ListAsk {
            kind: QuestionKind::State,
            part: "state",
            problem: SettleProblem::StateContradicted.into(),
            own: None,
            may_differ: false,
        };
        let offers = || {
            let states = [AwardStatus::Counted, AwardStatus::Proposed, AwardStatus::Registered];
            let states = states.iter().map(|state| Answer::Code(state.code().to_owned()));
            let words = [Answer::Different, Answer::LeaveOut];
            states.chain(words).map(|answer| Choice { answer, name: String::new() }).collect()
        };
        let accepts = |answer: &Answer| match answer {
            Answer::Code(code) => AwardStatus::from_code(code).is_some_and(|status| status != AwardStatus::SetAside),
            answer => matches!(answer, Answer::Different | Answer::LeaveOut),
        };
        match self.lists.ask(at, ask, outcome, offers, accepts) {
            Some(Answer::Code(code)) => {
                Ok(AwardStatus::from_code(&code).expect("an answer is taken only where it is a state"))
            }
            // What has a decision is granted, the others are what the line says.
            Some(Answer::Different) => Ok(if claim.is_decided() { AwardStatus::Counted } else { state }),
            Some(_) => {
                outcome.issue(at, SettleProblem::LeftOut);
                Err(Open::LeftOut)
            }
            None => Err(Open::State),
        }
    }
}

/// The state that lines and heading say together: a refusal or withdrawal of any, else that of the nearest.
fn around(heading: Option<&Fact<AwardStatus>>, lines: Option<&Fact<AwardStatus>>) -> Option<AwardStatus> {
    let said = [heading, lines].into_iter().flatten();
    let out = said.clone().find(|fact| takes_out(*fact.value()));
    let nearest = said.min_by_key(|fact: &&Fact<AwardStatus>| -> Source { fact.source() });
    out.or(nearest).map(|fact| *fact.value())
}
