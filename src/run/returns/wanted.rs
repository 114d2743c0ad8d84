//! Which columns an issue is about where it lies on a row as a whole, and which list a column offers.

use crate::draw::lists::ListKind as L;
use crate::issue::{Issue, Problem, RuleProblem as R, SettleProblem as S};
use crate::model::TableKind;
use crate::roster::meaning::Meaning as M;

/// Columns that say whom a row is about.
pub const NAMES: &[M] = &[M::Name, M::Person, M::Unit, M::Officer, M::Workplace, M::Activity];

/// The columns that could mend the issue, the likeliest first.
pub fn meanings(issue: &Issue) -> &'static [M] {
    match &issue.problem {
        Problem::Settle(problem) => match problem {
            S::AwardMissing { .. } => &[M::Award, M::AwardMark],
            S::AwardUnknown { .. } | S::AwardOpen { .. } => &[M::Award, M::Level, M::DecisionNo],
            S::UnitMissing
            | S::UnitUnknown { .. }
            | S::UnitAmbiguous { .. }
            | S::UnitNearAnother { .. }
            | S::PersonWithoutUnit => &[M::Unit, M::Workplace, M::PositionAndUnit, M::Name],
            S::MovementMissing | S::MovementUnknown { .. } => &[M::Movement],
            S::SectorUnknown { .. } => &[M::Sector],
            S::RecipientKindUnknown => &[M::RecipientKind, M::Name],
            S::PhaseUnknown => &[M::Year, M::DecisionDate, M::Phase, M::Decision, M::Date],
            S::ScoreMissing => &[M::FinalScore, M::BlockScore, M::SelfScore],
            S::DateMissing => &[M::Date],
            S::BlockMissing => &[M::Block],
            S::PersonPerhaps { .. } => &[M::Birth, M::IdNumber, M::Person, M::Name],
            S::PerhapsDuplicate { .. } => &[M::DecisionNo, M::Decision, M::DecisionDate],
            S::DecisionDatedTwice { .. } => &[M::DecisionDate, M::Decision, M::DecisionNo],
            S::CorrectsPerhaps { .. } => &[M::Remark, M::DecisionNo, M::Decision, M::DecisionDate],
            _ => NAMES,
        },
        Problem::Rule(problem) => match problem {
            R::DateOdd { .. } => &[M::DecisionDate, M::Decision, M::Year],
            R::RecipientKindUnfit { .. } => &[M::Award, M::RecipientKind],
            R::AuthorityUnfit { .. } | R::ByBoardChair { .. } => &[M::Level, M::Signer, M::DecisionNo, M::Decision],
            R::RankDiffers { .. } => &[M::Rank],
            R::MoneyDiffers { .. } => &[M::Money],
            R::VoteTooLow { .. } => &[M::CouncilVote],
            R::Held { .. } | R::Revoked { .. } | R::DisciplinedWithin { .. } => &[M::Remark],
            _ => NAMES,
        },
        _ => NAMES,
    }
}

/// The list whose items the reader knows in that column.
pub fn list_of(meaning: M, kind: Option<TableKind>) -> Option<L> {
    Some(match meaning {
        M::Award => L::Awards,
        M::AwardMark | M::MovementMark | M::YearMark | M::MaleMark | M::FemaleMark | M::FullTime => L::Marks,
        M::Sector => L::Sectors,
        M::Movement => L::Movements,
        M::Ground => L::Grounds,
        M::Activity => L::Activities,
        M::Phase => L::Phases,
        M::RecipientKind => L::RecipientKinds,
        M::UnitKind => L::UnitKinds,
        M::Status => L::Statuses,
        M::Sex => L::Sexes,
        M::Registered | M::TookPart => L::YesNo,
        M::Concurrent => L::Duties,
        M::Commune => L::Communes,
        M::Block => L::Blocks,
        // The register itself lists what the others choose from.
        M::Unit if kind != Some(TableKind::Units) => L::Units,
        M::Workplace => L::Units,
        _ => return None,
    })
}
