//! R11: between equals, women and collectives of mostly women go first: the share of women, where the roster gives it.

use crate::check::case::{Case, at};
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, RecipientKind, Sex, Text};
use std::collections::BTreeMap;

pub const RULE: Rule =
    Rule { code: "R11", basis: "D152 article 4.6", holds: DECREE, on: true, numbers: &[], does: Does::Check(check) };

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut given: BTreeMap<_, Vec<&Award>> = BTreeMap::new();
    for award in case.awards().filter(|award| award.recipient_kind == RecipientKind::Individual) {
        if award.sex.is_some() {
            given.entry((&award.place.file, &award.place.sheet, &award.form)).or_default().push(award);
        }
    }
    let share = |((_, _, form), awards): ((_, _, &Text), Vec<&Award>)| {
        let first = awards[0];
        let women = awards.iter().filter(|award| award.sex == Some(Sex::Female)).count() as u32;
        let persons = awards.len() as u32;
        at(first, RuleProblem::ShareOfWomen { form: case.name(form), women, persons })
    };
    given.into_iter().map(share).collect()
}
