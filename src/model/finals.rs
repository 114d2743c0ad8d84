//! Certificates that were made to be signed, and whether the records still say what stands on them.

use super::{Award, AwardStatus, Date, FieldChange, Text};

/// A final certificate as it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Final {
    /// What the records said of its award then.
    pub award: Award,
    /// Of a collective or household: commune and former district.
    pub address: Option<Text>,
    /// Its own file below the folder of final certificates, with `/`, and the file with all of its document.
    pub file: String,
    pub sha256: String,
    pub whole: String,
    pub whole_sha256: String,
    pub made_on: Date,
}

/// What the records say of a final certificate now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FinalState {
    /// The same, and the award counts.
    Holds,
    /// The award was taken back by a decision.
    Revoked,
    /// These of its words are others now.
    Differs(Vec<FieldChange>),
    /// Its row does not count any more: another row took its place, or it waits.
    NotCounted(AwardStatus),
    /// No row speaks of the award.
    Gone,
}

/// A final certificate with what the records say of it.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgedFinal {
    pub made: Final,
    pub state: FinalState,
}

impl JudgedFinal {
    pub fn holds(&self) -> bool {
        self.state == FinalState::Holds
    }
}
