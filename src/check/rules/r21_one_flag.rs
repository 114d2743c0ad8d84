//! R21: at most one flag a block and year.

use crate::check::blocks::Blocks;
use crate::check::case::{Case, at};
use crate::check::rule::{ALWAYS, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::Award;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "R21",
    basis: "L22 article 26.1, by its sense",
    holds: ALWAYS,
    on: true,
    numbers: &["flags"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let blocks = Blocks::new(case.records);
    let mut flags: BTreeMap<(&str, &str, i32), Vec<&Award>> = BTreeMap::new();
    for award in case.awards() {
        let is_flag = case.form(award).is_flag;
        let block = award.unit_id.as_deref().and_then(|unit| blocks.of(unit));
        if let (true, Some(block), Some(year)) = (is_flag, block, award.year) {
            flags.entry((award.form.as_str(), block, year)).or_default().push(award);
        }
    }
    let most = case.number("flags") as usize;
    // One finding for a block and year, at the first flag too many by decision, in whatever order the rows stand.
    let more = flags.into_iter().filter_map(|((_, block, year), mut awards)| {
        awards.sort_by_key(|award| (award.decision_date, &award.decision_no, &award.unit_id));
        let flags = awards.len();
        Some(at(awards.get(most)?, RuleProblem::TwoFlagsInBlock { block: block.to_owned(), year, flags }))
    });
    more.collect()
}
