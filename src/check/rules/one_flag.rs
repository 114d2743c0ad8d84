//! R21: at most one flag a block and year.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, Catalogue, Records};
use std::collections::BTreeMap;

pub fn check(records: &Records, catalogue: &Catalogue) -> Vec<Issue> {
    let scored = records.scores.iter().map(|score| (score.unit_id.as_str(), score.block.as_str()));
    let listed = records.units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.block.as_deref()?)));
    let blocks: BTreeMap<&str, &str> = scored.chain(listed).collect();
    let mut flags: BTreeMap<(&str, &str, i32), Vec<&Award>> = BTreeMap::new();
    for award in records.counted_awards() {
        let is_flag = catalogue.form(&award.form).is_some_and(|form| form.is_flag);
        let block = award.unit_id.as_deref().and_then(|unit| blocks.get(unit));
        if let (true, Some(block), Some(year)) = (is_flag, block, award.year) {
            flags.entry((award.form.as_str(), block, year)).or_default().push(award);
        }
    }
    let second = flags.into_iter().flat_map(|((_, block, year), awards)| {
        awards.into_iter().skip(1).map(move |award| {
            let problem = RuleProblem::TwoFlagsInBlock { block: block.to_owned(), year };
            Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone())
        })
    });
    second.collect()
}
