//! What is asked of a block.

use crate::model::index::MentionIx;
use crate::model::{Answer, QuestionId, Text};

/// A question about mentions whose rows say the same.
pub(super) struct AskedHere {
    pub id: QuestionId,
    pub mentions: Vec<MentionIx>,
    pub offered: Vec<Offered>,
    pub answer: Option<Answer>,
}

/// Somebody who is offered as an answer, as he stood when it was asked.
pub(super) struct Offered {
    pub at: usize,
    pub id: Text,
    pub name: String,
    pub shown_by: MentionIx,
}
