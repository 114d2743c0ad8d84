//! R05: of several titles for one year, money goes with the highest only. The catalogue lists the higher first.

use crate::check::case::{Case, at};
use crate::check::history::achieved;
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, Category};
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    code: "R05",
    basis: "D152 articles 49.5-7",
    holds: DECREE,
    on: true,
    numbers: &[],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let listed = case.catalogue.award_forms.iter().enumerate();
    let order: BTreeMap<&str, usize> = listed.map(|(at, form)| (form.term.code.as_str(), at)).collect();
    let mut titles: BTreeMap<(&str, i32), Vec<&Award>> = BTreeMap::new();
    for award in case.awards().filter(|award| award.category == Category::Title) {
        if let Some(year) = achieved(award) {
            titles.entry((&award.recipient_id, year)).or_default().push(award);
        }
    }
    let mut issues = Vec::new();
    for ((_, year), awards) in titles {
        let highest = awards.iter().min_by_key(|award| order[award.form.as_str()]);
        let highest = highest.expect("titles are gathered from awards");
        for award in awards.iter().filter(|award| award.form != highest.form) {
            let problem = RuleProblem::MoneyForHighestOnly {
                form: case.name(&award.form),
                highest: case.name(&highest.form),
                year,
            };
            issues.push(at(award, problem));
        }
    }
    issues
}
