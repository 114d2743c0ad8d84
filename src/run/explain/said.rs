//! One thing that a row says, as it was understood, and the place that says it.

use crate::model::{AwardStatus, Date, RecipientKind, Sex, Text, UnitKind, UnitStatus};
use crate::place::Place;

macro_rules! what {
    ($($name:ident = $code:literal),+ $(,)?) => {
        /// What is said.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum What { $($name),+ }

        impl What {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word by which messages and programs know it.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

what! {
    Recipient = "recipient", Kind = "kind", Unit = "unit", UnitKind = "unit_kind", Code = "code", Commune = "commune",
    District = "district", Sector = "sector", Position = "position", Birth = "birth", Sex = "sex", IdNumber = "id_number",
    Award = "award", Level = "level", DecisionNo = "decision_no", DecisionDate = "decision_date", Year = "year",
    Period = "period", Phase = "phase", Movement = "movement", Ground = "ground", Achievement = "achievement",
    RegisterNo = "register_no", State = "state", Effect = "effect", Registration = "registration",
    Registered = "registered", TookPart = "took_part", Participants = "participants", Result = "result", Block = "block",
    SelfScore = "self_score", BlockScore = "block_score", FinalScore = "final_score", Rank = "rank", Person = "person",
    Concurrent = "concurrent", Trained = "trained", Activity = "activity", Date = "date", Members = "members",
    Workers = "workers", Status = "status", Founded = "founded", Dissolved = "dissolved", FormerName = "former_name",
    Unread = "unread",
}

/// What it is, as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    /// Words that no list has.
    Unknown(String),
    Form(Text),
    Movement(Text),
    Sector(Text),
    Ground(Text),
    Activity(Text),
    Kind(RecipientKind),
    UnitKind(UnitKind),
    UnitStatus(UnitStatus),
    Status(AwardStatus),
    /// What a list does to awards of other rows: `revokes` or `corrects`.
    Effect(&'static str),
    Sex(Sex),
    Day(Date),
    Years(i32, i32),
    Number(u32),
    /// Hundredths of a point.
    Points(i64),
    YesNo(bool),
    /// It is there, and nobody's business here.
    KeptBack,
}

/// One thing that a row says.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub what: What,
    pub value: Value,
    /// Where it stands; nothing where the whole row says it.
    pub place: Option<Place>,
    /// The text of the line, where that is no cell of the row; of a state also that of the cell.
    pub line: Option<String>,
}
