//! R19: the province's flag goes to the leader of a block, or to one in a movement that is reviewed after years.

use crate::check::blocks::Blocks;
use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{Award, RecipientKind};

pub const RULE: Rule = Rule {
    code: "R19",
    basis: "L22 article 26",
    holds: LAW,
    on: true,
    numbers: &["years", "min_block_size"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let blocks = Blocks::new(case.records);
    let lacking = case.of("CO_TINH", RecipientKind::Collective).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.lacks.extend(leads_or_long(case, &blocks, award, year));
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ProvincialFlagUnmet { unmet })
}

/// What is wrong with a flag: the unit does not lead its block, the block is too small for one, or the movement did not
/// last `years`.
pub fn leads_or_long(case: &Case<'_>, blocks: &Blocks<'_>, award: &Award, year: i32) -> Option<Lack> {
    if award.movement.is_some() {
        let wanted = case.number("years");
        let (from, to) = award.period?;
        let years = u32::try_from(to - from + 1).expect("a period ends no earlier than it begins");
        return (years < wanted).then_some(Lack::ShortMovement { wanted, years });
    }
    let standing = blocks.standing(award.unit_id.as_deref()?, year)?;
    let block = standing.block.to_owned();
    let wanted = case.number("min_block_size");
    if standing.units < wanted {
        return Some(Lack::SmallBlock { block, units: standing.units, wanted });
    }
    let rank = standing.rank.filter(|rank| *rank > 1)?;
    Some(Lack::NotLeader { block, rank })
}
