//! Between rows and who is who: mentions of people with the rows that make them, and what is asked and noted at those rows.

use crate::ask::outcome::{Ask, At, Outcome, evidence};
use crate::identity::people::{Asked, Identified, Mentions as Said, PersonMention, identify};
use crate::issue::SettleProblem;
use crate::model::index::{IndexVec, MentionIx};
use crate::model::{Answer, QuestionKind, Scope};

/// All mentions of a run.
pub struct Mentions<'a> {
    said: Said<'a>,
    at: IndexVec<MentionIx, At<'a>>,
}

impl<'a> Mentions<'a> {
    /// None yet; about so many are to come.
    pub fn about(number: usize) -> Self {
        Self { said: IndexVec::with_capacity(number), at: IndexVec::with_capacity(number) }
    }

    /// Remembers a mention; the index that it is known by when all are settled.
    pub fn add(&mut self, mention: PersonMention<'a>, at: At<'a>) -> MentionIx {
        self.at.push(at);
        self.said.push(mention)
    }

    /// Who everybody is. What only a person can say is asked at the rows that wait for it.
    pub fn identify(&self, outcome: &mut Outcome<'_>) -> Identified {
        let answers = outcome.decided();
        let found = identify(&self.said, &|id| answers(id));
        for asked in &found.asked {
            self.ask(asked, outcome);
        }
        for read in &found.read_as {
            outcome.issue(self.at[read.mention], SettleProblem::ReadAs { read_as: read.name.clone() });
        }
        found
    }

    fn ask(&self, asked: &Asked, outcome: &mut Outcome<'_>) {
        let candidates: Vec<String> = asked.candidates.iter().map(|one| one.name.clone()).collect();
        for mention in &asked.mentions {
            let at = self.at[*mention];
            let ask = Ask::new(
                QuestionKind::Person,
                Scope::Pair,
                asked.id.clone(),
                &self.said[*mention].name,
                SettleProblem::PersonPerhaps { candidates: candidates.clone() },
            )
            .beside(asked.candidates.iter().map(|one| evidence(self.at[one.shown_by].row)).collect());
            let accepts = |answer: &Answer| Some(answer) == asked.answer.as_ref();
            if outcome.ask(at, ask, || asked.choices.clone(), accepts) == Some(Answer::LeaveOut) {
                outcome.issue(at, SettleProblem::LeftOut);
            }
        }
    }
}
