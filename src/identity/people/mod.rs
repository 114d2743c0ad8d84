//! Who is who among people and households. Mentions of one name and home are weighed by the table of [`evidence`]; what is sure is one
//! person, what is not is asked. The result is the same whatever the order of the mentions.

mod across;
mod ask;
mod asked;
mod block;
mod decisions;
mod evidence;
mod found;
mod mention;
mod near;
mod person;
#[cfg(test)]
mod tests;

pub use evidence::{Evidence, Evidences, LEAD, LEAD_WITHOUT_MARKS, PERHAPS, SAME};
pub use mention::{Granted, PersonMention};

use crate::model::index::{IndexVec, MentionIx, PersonIx};
use crate::model::{Answer, Choice, QuestionId, RecipientKind, Text};
use across::Homes;
use block::Block;
use decisions::Decisions;
use found::Found;
use std::collections::BTreeMap;

/// All mentions of a run.
pub type Mentions<'a> = IndexVec<MentionIx, PersonMention<'a>>;

/// What somebody has answered to a question.
pub type Answers<'r> = &'r dyn Fn(&QuestionId) -> Option<Answer>;

/// Who all mentions are.
#[derive(Debug)]
pub struct Identified {
    pub people: IndexVec<PersonIx, KnownPerson>,
    /// The person of each mention; nothing where only somebody can say who it is.
    pub of: IndexVec<MentionIx, Option<PersonIx>>,
    /// Why it is that person, or why it waits.
    pub why: IndexVec<MentionIx, Why>,
    /// All that came into question, answered or not.
    pub asked: Vec<Asked>,
    pub read_as: Vec<ReadAs>,
    /// People that two homes have, by the evidence alone or by an answer.
    pub united: Vec<United>,
}

/// A person or household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPerson {
    pub id: Text,
    /// Without those that wait.
    pub mentions: Vec<MentionIx>,
}

/// A question about mentions that wait for one answer.
#[derive(Clone, Debug)]
pub struct Asked {
    pub id: QuestionId,
    pub mentions: Vec<MentionIx>,
    pub candidates: Vec<Candidate>,
    pub choices: Vec<Choice>,
    /// The answer that holds; one that names nobody does not.
    pub answer: Option<Answer>,
}

/// Somebody whom mentions may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub person: PersonIx,
    pub name: String,
    /// The mention that tells most of that person.
    pub shown_by: MentionIx,
}

/// A name without marks that was taken for one with marks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReadAs {
    pub mention: MentionIx,
    pub name: String,
}

/// One person of two homes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct United {
    pub person: PersonIx,
    /// What shows the person in the second home.
    pub mention: MentionIx,
    pub evidence: Evidences,
    pub by: By,
}

/// What brought a mention to its person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Nobody else fitted: the person is known by it, and by the mentions that are surely of the same.
    First,
    Evidence,
    Answer,
    /// It went to nobody: an answer is wanted, or leaves it out.
    Waits,
}

/// The evidence for whom a mention went to, or might have gone to where it waits, and for the next best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    pub by: By,
    pub best: Option<Weighed>,
    pub next: Option<Weighed>,
}

/// What speaks for and against a mention being somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    pub person: PersonIx,
    pub evidence: Evidences,
}

/// Tells who everybody is. `answers` are asked by the ids of questions.
pub fn identify(mentions: &Mentions<'_>, answers: Answers<'_>) -> Identified {
    let mut blocks: BTreeMap<(RecipientKind, &str, &str), Vec<MentionIx>> = BTreeMap::new();
    for (at, mention) in mentions.entries() {
        blocks.entry((mention.kind, &mention.home, &mention.bare)).or_default().push(at);
    }
    let mut found = Found::new(mentions, blocks.len());
    for ((_, _, bare), of_block) in &blocks {
        let mut block = Block::new(mentions, answers);
        block.settle(bare, of_block);
        found.take(block);
    }
    let decisions = Decisions::of(mentions);
    let mut homes = Homes { answers, decisions, people: &mut found.people };
    let pairs = homes.unite();
    found.unite(pairs);
    found.done()
}
