//! R20: the Government's flag goes to a block leader with the council's vote, and to few of all block leaders.

use super::r19_provincial_flag::leads_or_long;
use crate::check::blocks::Blocks;
use crate::check::case::Case;
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::RecipientKind;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "R20",
    basis: "L22 article 25; D152 articles 7, 33.5, 35",
    holds: LAW,
    on: true,
    numbers: &["share", "vote", "years", "min_block_size"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let blocks = Blocks::new(case.records);
    let mut of_year: BTreeMap<i32, u32> = BTreeMap::new();
    let lacking = case.of("CO_CP", RecipientKind::Collective).filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let year = conditions.year;
        conditions.lacks.extend(leads_or_long(case, &blocks, award, year));
        let wanted = case.number("vote");
        let vote = award.facts.council_vote.filter(|vote| *vote < wanted * 100);
        conditions.lacks.extend(vote.map(|said| Lack::Vote { said, wanted }));
        if award.movement.is_none() {
            let flags = of_year.entry(year).or_default();
            *flags += 1;
            let (flags, leaders, share) = (*flags, blocks.in_year(year), case.number("share"));
            if leaders > 0 && flags * 100 > leaders * share {
                conditions.lacks.push(Lack::Quota { flags, leaders, share });
            }
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::GovernmentFlagUnmet { unmet })
}
