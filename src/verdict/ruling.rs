//! What a rule makes of an award.

use crate::model::{Answer, AwardStatus, Choice};
use crate::place::Place;

/// Which rule decided what becomes of an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Its form, recipient, time or state waits for an answer.
    Open,
    /// An answer leaves it out.
    LeftOut,
    /// Its list takes back an award that another row grants.
    Revokes,
    /// It may correct several rows: only a person can say which.
    CorrectsPerhaps,
    /// Its own row says that it was taken back.
    IsRevoked,
    /// A newer list of the same sender says the same, or something else instead.
    Replaced,
    /// A newer list leaves it out: asked, or answered.
    LeftOutByNewer,
    /// Another version of its list holds.
    OtherVersion,
    /// Another version of its list says otherwise: only a person can say which holds.
    VersionPerhaps,
    /// Another row names the same award.
    Duplicate,
    /// Another row may name the same award.
    DuplicatePerhaps,
    /// Its row or list names it as registered, proposed, refused or withdrawn.
    State,
    /// Nothing speaks against it.
    Granted,
    /// A later row corrects or revokes it.
    TakenBack,
    /// A rule of the law calls it an error, and nobody has said that it stands.
    RuleError,
}

impl Rule {
    pub const ALL: &[Self] = &[
        Self::Open,
        Self::LeftOut,
        Self::Revokes,
        Self::CorrectsPerhaps,
        Self::IsRevoked,
        Self::Replaced,
        Self::LeftOutByNewer,
        Self::OtherVersion,
        Self::VersionPerhaps,
        Self::Duplicate,
        Self::DuplicatePerhaps,
        Self::State,
        Self::Granted,
        Self::TakenBack,
        Self::RuleError,
    ];

    /// The word by which messages name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::LeftOut => "left-out",
            Self::Revokes => "revokes",
            Self::CorrectsPerhaps => "corrects-perhaps",
            Self::IsRevoked => "is-revoked",
            Self::Replaced => "replaced",
            Self::LeftOutByNewer => "left-out-by-newer",
            Self::OtherVersion => "other-version",
            Self::VersionPerhaps => "version-perhaps",
            Self::Duplicate => "duplicate",
            Self::DuplicatePerhaps => "duplicate-perhaps",
            Self::State => "state",
            Self::Granted => "granted",
            Self::TakenBack => "taken-back",
            Self::RuleError => "rule-error",
        }
    }
}

/// What a rule makes of an award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    pub status: AwardStatus,
    pub rule: Rule,
    /// The row that it goes by besides its own.
    pub by: Option<Place>,
}

impl Ruling {
    pub fn new(status: AwardStatus, rule: Rule) -> Self {
        Self { status, rule, by: None }
    }

    pub fn by(self, place: Place) -> Self {
        Self { by: Some(place), ..self }
    }

    pub fn waits(rule: Rule) -> Self {
        Self::new(AwardStatus::SetAside, rule)
    }
}

/// Answers that are words as choices.
pub fn words_of(answers: &[Answer]) -> Vec<Choice> {
    answers.iter().map(|answer| Choice { answer: answer.clone(), name: String::new() }).collect()
}
