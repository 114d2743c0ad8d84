//! R34: thematic awards go mostly to direct workers.

use crate::check::case::{Case, at, is_thematic};
use crate::check::rule::{Does, LAW, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, PositionClass, RecipientKind};
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "R34",
    basis: "L22 article 5.2d",
    holds: LAW,
    on: true,
    numbers: &["share"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut themes: BTreeMap<_, Vec<&Award>> = BTreeMap::new();
    let persons = case.awards().filter(|award| award.recipient_kind == RecipientKind::Individual);
    for award in persons.filter(|award| is_thematic(award) && award.facts.position_class.is_some()) {
        themes.entry((&award.place.file, &award.place.sheet, &award.movement)).or_default().push(award);
    }
    let mut issues = Vec::new();
    for awards in themes.values() {
        let workers = awards.iter().filter(|award| award.facts.position_class == Some(PositionClass::Worker));
        let (workers, persons) = (workers.count() as u32, awards.len() as u32);
        if let (Some(first), true) = (awards.first(), workers * 100 < persons * case.number("share")) {
            issues.push(at(first, RuleProblem::FewDirectWorkers { workers, persons }));
        }
    }
    issues
}
