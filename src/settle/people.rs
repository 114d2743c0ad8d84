//! Between rows and who is who: mentions of people with the rows that make them, and what is asked and said at those rows.

use super::index::{IndexVec, MentionIx};
use super::outcome::{Ask, Outcome, evidence};
use crate::identity::people::{Asked, Mentions as Said, PersonMention, identify};
use crate::issue::SettleProblem;
use crate::model::{Answer, QuestionKind, Scope, Text};
use crate::roster::table::{Cell, RowView};

/// All mentions of a run.
#[derive(Default)]
pub struct Mentions<'a> {
    said: Said<'a>,
    at: IndexVec<MentionIx, (RowView<'a>, &'a Cell)>,
}

impl<'a> Mentions<'a> {
    /// Remembers a mention; the index that it is known by when all are settled.
    pub fn add(&mut self, mention: PersonMention<'a>, row: RowView<'a>, cell: &'a Cell) -> MentionIx {
        self.at.push((row, cell));
        self.said.push(mention)
    }

    /// The id of every mention's person; nothing where only a person can say who it is.
    pub fn settle(&self, outcome: &mut Outcome<'_>) -> IndexVec<MentionIx, Option<Text>> {
        let answers = outcome.decided();
        let found = identify(&self.said, &|id| answers(id));
        for asked in &found.asked {
            self.ask(asked, outcome);
        }
        for read in found.read_as {
            let (row, cell) = self.at[read.mention];
            outcome.issue(row, Some(cell), SettleProblem::ReadAs { read_as: read.name });
        }
        let id = |one: &Option<_>| one.map(|one| found.people[one].id.clone());
        found.of.iter().map(id).collect::<Vec<_>>().into()
    }

    fn ask(&self, asked: &Asked, outcome: &mut Outcome<'_>) {
        let candidates: Vec<String> = asked.candidates.iter().map(|one| one.name.clone()).collect();
        for at in &asked.mentions {
            let (row, cell) = self.at[*at];
            let ask = Ask {
                kind: QuestionKind::Person,
                scope: Scope::Pair,
                id: asked.id.clone(),
                subject: &self.said[*at].name,
                choices: asked.choices.clone(),
                beside: asked.candidates.iter().map(|one| evidence(self.at[one.shown_by].0)).collect(),
            };
            match outcome.ask(row, Some(cell), ask, |answer| Some(answer) == asked.answer.as_ref()) {
                Some(Answer::LeaveOut) => outcome.issue(row, Some(cell), SettleProblem::LeftOut),
                Some(_) => {}
                None => {
                    let candidates = candidates.clone();
                    outcome.issue(row, Some(cell), SettleProblem::PersonPerhaps { candidates });
                }
            }
        }
    }
}
