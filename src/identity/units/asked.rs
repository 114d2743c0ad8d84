//! Mentions of units as they are identified, and what identifying gives.

use super::mention::Mention;
use super::register::Register;
use crate::model::index::UnitIx;
use crate::model::{Answer, Decisions, QuestionId, Text};
use crate::place::Place;

/// A mention with what its row says of the unit besides.
#[derive(Clone, Debug)]
pub struct UnitMention<'a> {
    pub said: Mention<'a>,
    /// The code of the sector in the row's own cell.
    pub sector: Option<Text>,
    pub place: Place,
}

/// What persons have said, and how rows are told apart that may mean different units.
#[derive(Clone, Copy)]
pub struct Answers<'a> {
    pub decisions: &'a Decisions,
    /// What tells the row of a mention (by its place in the list) from other rows of that name, where several units may be meant: whom it
    /// is about and, where they have the very name, which award.
    pub apart: &'a dyn Fn(usize, bool) -> Vec<String>,
}

/// Who a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    One(UnitIx),
    /// Not written as in the register, which a note says.
    Read(UnitIx),
    /// A person said so: the unit, and the place of the question among those asked.
    Answered(UnitIx, usize),
    /// A person said that its rows stay out.
    LeftOut(usize),
    /// Open.
    Asked(usize),
}

impl Identity {
    pub fn unit(self) -> Option<UnitIx> {
        match self {
            Self::One(at) | Self::Read(at) | Self::Answered(at, _) => Some(at),
            Self::LeftOut(_) | Self::Asked(_) => None,
        }
    }
}

/// A question about a name, answered or open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: QuestionId,
    /// The name as it is written, of several spellings the first by the alphabet.
    pub subject: String,
    /// Several have the very name; else the candidates are only near it.
    pub named: bool,
    /// The likeliest first.
    pub candidates: Vec<UnitIx>,
    /// What was answered, where it can be followed.
    pub answer: Option<Answer>,
    /// All mentions that wait for it, by their places in the list; the first by what they say, for [`Register::nearest`].
    pub mentions: Vec<usize>,
    pub first: usize,
}

/// What identifying gives.
#[derive(Debug)]
pub struct Identified {
    /// With the units that no register lists behind the others.
    pub register: Register,
    /// As the mentions.
    pub identities: Vec<Identity>,
    /// By their ids.
    pub asked: Vec<Asked>,
}

/// Mentions that say the same.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    pub said: Mention<'a>,
    pub mentions: Vec<usize>,
    /// The first place of them.
    pub place: Place,
}
