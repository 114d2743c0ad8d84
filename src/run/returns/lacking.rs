//! What a row does not say at all, and the column in which its sender can say it where the roster has none for that.

use crate::issue::{Issue, Problem, SettleProblem as S};
use crate::roster::meaning::Meaning as M;
use crate::roster::table::Table;

/// A fact that a row lacks.
pub struct Lacking {
    /// What says it.
    pub column: M,
    /// Any of these would.
    any_of: &'static [M],
    /// Nothing else is wrong with the row: it is told by the heading and that nothing stands there.
    pub is_blank: bool,
    /// It is said by writing into that column and in no other way.
    pub only_so: bool,
}

/// What the issue's row lacks; nothing where something that it says is wrong.
pub fn of(issue: &Issue) -> Option<Lacking> {
    let Problem::Settle(problem) = &issue.problem else { return None };
    let blank = |column, any_of| Some(Lacking { column, any_of, is_blank: true, only_so: true });
    let beside = |column, any_of| Some(Lacking { column, any_of, is_blank: false, only_so: true });
    match problem {
        S::AwardMissing { headers } if headers.is_empty() => blank(M::Award, &[M::Award, M::AwardMark]),
        S::UnitMissing => blank(M::Unit, &[M::Unit, M::Name, M::Workplace]),
        S::PersonWithoutUnit => blank(M::Workplace, &[M::Workplace, M::Unit, M::PositionAndUnit]),
        S::MovementMissing => blank(M::Movement, &[M::Movement, M::MovementMark]),
        S::PhaseUnknown => blank(M::Year, &[M::Year, M::DecisionDate, M::Decision, M::Phase, M::Date]),
        S::DateMissing => blank(M::Date, &[M::Date]),
        S::BlockMissing => blank(M::Block, &[M::Block]),
        S::ActivityMissing => blank(M::Activity, &[M::Activity]),
        S::RecipientKindUnknown => beside(M::RecipientKind, &[M::RecipientKind]),
        S::UnitAmbiguous { .. } => beside(M::Commune, &[M::Commune, M::District, M::Code]),
        S::PersonPerhaps { .. } => beside(M::Birth, &[M::Birth, M::IdNumber]),
        // A list of something else is named by its sender.
        S::TableKindUnknown { .. } => {
            let any_of = &[M::Award, M::AwardMark];
            Some(Lacking { column: M::Award, any_of, is_blank: false, only_so: false })
        }
        _ => None,
    }
}

impl Lacking {
    /// The column of the table that could say it.
    pub fn column_in(&self, table: &Table) -> Option<u32> {
        let has = |meaning: &M| table.columns.iter().find(|column| column.meaning == *meaning);
        self.any_of.iter().find_map(has).map(|column| column.column)
    }
}
