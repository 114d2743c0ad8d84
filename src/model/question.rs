//! What only a person can say, and what a person has said.

use super::QuestionId;
use super::kinds::coded;
use crate::place::Place;
use std::borrow::Cow;
use std::collections::BTreeMap;

coded! {
    /// What a question is about.
    QuestionKind {
        /// Which unit a name is.
        Unit = "unit",
        /// Which award, movement, sector or kind of recipient a wording is.
        Award = "award", Movement = "movement", Sector = "sector", RecipientKind = "recipient_kind",
        /// Whether two mentions are one person.
        Person = "person",
        /// Whether two rows are one award.
        Duplicate = "duplicate",
        /// Whether a correcting row corrects that other one.
        Correction = "correction",
        /// Which phase or year a row is of.
        Phase = "phase",
        /// Which number a text such as "1.234" is.
        Number = "number",
        /// Whether the dates of a column have the day or the month first.
        DateOrder = "dates",
        /// Whether a row that a newer roster leaves out still stands.
        Withdrawn = "withdrawn",
        /// Which of two rosters of one sender is the valid one.
        Newer = "newer",
        /// Whether a record that a rule doubts stands as it is.
        Rule = "rule",
        /// Whether the awards of a list are granted, proposed or registered.
        State = "state",
        /// In which column of a list something stands that its rows must have.
        Column = "column",
        /// What a list is about.
        TableKind = "table_kind",
        /// The emulation block of a list of scores.
        Block = "block",
        /// Whether a person is a man or a woman.
        Sex = "sex",
        /// Whether hidden rows or a hidden column of a list count.
        Hidden = "hidden",
        /// In which year units of a register that stopped worked last.
        LastYear = "last_year",
        /// Whether rows count without the value of a formula that nobody has calculated.
        Formula = "formula",
    }
}

coded! {
    /// How far a question reaches: all rows with the same cause wait for one answer.
    Scope {
        /// A wording, wherever it stands.
        Value = "value",
        /// One row of a list whose rows differ.
        Row = "row",
        /// A column of one list, or of all lists with the same headings.
        Column = "column",
        /// All rows of a list.
        List = "list",
        /// Two names or rows.
        Pair = "pair",
        File = "file",
    }
}

impl QuestionKind {
    /// Whether a date of birth helps to answer: who is meant, or whether two rows mean the same one.
    pub fn asks_who(self) -> bool {
        matches!(self, Self::Person | Self::Duplicate | Self::Correction | Self::Withdrawn | Self::Rule)
    }
}

/// What may be answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A listed thing by its code: a unit's id, the code of an award, movement, sector or kind of recipient, the id of a phase,
    /// a year, a number, the path of a file.
    Code(String),
    /// Several listed things by their codes.
    Codes(Vec<String>),
    /// The name of a unit as it was typed, which only the units of the run can make out.
    Named(String),
    /// A thing of its own, which no list has.
    New,
    /// The rows stay set aside and are asked about no more.
    LeaveOut,
    Same,
    Different,
    Stands,
    Withdrawn,
    /// The other way round than it was read.
    Turned,
}

impl Answer {
    /// The answers that are not the code of a listed thing.
    pub const WORDS: &[Self] =
        &[Self::New, Self::LeaveOut, Self::Same, Self::Different, Self::Stands, Self::Withdrawn, Self::Turned];

    /// As in `decisions.toml`.
    pub fn code(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Self::Codes(codes) => return Cow::Owned(codes.join("; ")),
            Self::Code(code) | Self::Named(code) => code,
            Self::New => "new",
            Self::LeaveOut => "leave_out",
            Self::Same => "same",
            Self::Different => "different",
            Self::Stands => "stands",
            Self::Withdrawn => "withdrawn",
            Self::Turned => "turned",
        })
    }

    pub fn from_code(code: &str) -> Self {
        let word = Self::WORDS.iter().find(|word| word.code() == code);
        word.cloned().unwrap_or_else(|| Self::Code(code.to_owned()))
    }
}

/// An answer that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub answer: Answer,
    /// What the listed thing is called ("HTX Tân Tiến (xã Tân Lập)"); empty for the answers that are words.
    pub name: String,
}

/// A row that a question is about: its cells under their headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub place: Place,
    pub cells: Vec<(String, String)>,
}

/// A question, once for all rows that wait for its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The same as long as the same is asked, wherever its rows stand: `unit-1f0c22d91a4e`.
    pub id: String,
    pub kind: QuestionKind,
    pub scope: Scope,
    /// What stands in the rosters.
    pub subject: String,
    /// The most likely first.
    pub choices: Vec<Choice>,
    /// Whether several of the choices may be meant together (a cell that names two awards).
    pub takes_several: bool,
    /// The first rows that wait, three at the most.
    pub waiting: Vec<Evidence>,
    /// The rows that they are compared with.
    pub beside: Vec<Evidence>,
    /// Every row that waits.
    pub places: Vec<Place>,
}

/// Where an answer was given: what a later one says of a question holds, whatever an earlier one says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// `decisions.toml`.
    #[default]
    Decisions,
    /// The workbook of the run before, in its output.
    Output,
    /// A workbook among the rosters.
    Input,
}

/// What a person answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub answer: Answer,
    /// What stood in the rosters when it was asked, for whoever reads the decisions.
    pub subject: String,
    /// How many rows went by it in the run before; nothing where that is not known.
    pub rows: Option<u32>,
    pub rank: Rank,
}

/// All answers, by the id of their question.
pub type Decisions = BTreeMap<String, Decision>;

/// The answer to a question, under its present id or the one of before: the later source holds, in one source the present id. Without one the
/// answer that was given while a row less stood in its list.
pub fn decision_of<'d>(decisions: &'d Decisions, id: &QuestionId) -> Option<&'d Decision> {
    answered_as(decisions, id).map(|(_, decision)| decision)
}

/// The same with the id under which the answer is to be accounted for.
pub fn answered_as<'d, 'q>(decisions: &'d Decisions, id: &'q QuestionId) -> Option<(&'q str, &'d Decision)> {
    let (before, now) = (decisions.get(&id.before), decisions.get(&id.id));
    // Of equal ones `max_by_key` takes the last.
    let own = before.into_iter().chain(now).max_by_key(|decision| decision.rank);
    let also = || id.also.iter().find_map(|also| Some((also.as_str(), decisions.get(also)?)));
    own.map(|decision| (id.id.as_str(), decision)).or_else(also)
}

/// The question whether a person is a man or a woman, by the id that all awards of the person have.
pub fn sex_question(recipient_id: &str) -> QuestionId {
    QuestionId::of_texts(QuestionKind::Sex, &[recipient_id])
}

#[cfg(test)]
mod tests {
    use super::{Answer, Decision, Decisions, Rank, decision_of, sex_question};

    #[test]
    fn the_later_source_holds_and_in_one_source_the_present_id() {
        let id = sex_question("p-1");
        assert!(id.id.starts_with("sex-") && id.before.starts_with("sex-") && id.id != id.before);
        let decision =
            |code: &str, rank| Decision { answer: Answer::Code(code.into()), subject: String::new(), rows: None, rank };
        let found = |before: Option<Rank>, now: Option<Rank>| {
            let both = [(&id.before, "before", before), (&id.id, "now", now)];
            let given = both.into_iter().filter_map(|(id, code, rank)| Some((id.clone(), decision(code, rank?))));
            let decisions: Decisions = given.collect();
            decision_of(&decisions, &id).map(|decision| decision.answer.code().into_owned())
        };
        assert_eq!(found(None, None), None);
        assert_eq!(found(Some(Rank::Decisions), None).as_deref(), Some("before"));
        assert_eq!(found(Some(Rank::Output), Some(Rank::Output)).as_deref(), Some("now"));
        assert_eq!(found(Some(Rank::Input), Some(Rank::Output)).as_deref(), Some("before"));
        assert_eq!(found(Some(Rank::Decisions), Some(Rank::Output)).as_deref(), Some("now"));
    }
}
