//! R27: the Labour Order, third class: the Prime Minister's certificate before, then years of merit with titles (a person)
//! or flags (a collective of some age).

use crate::check::case::{Case, is_thematic};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, Lack, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R27",
    basis: "L22 article 44",
    holds: LAW,
    on: true,
    numbers: &["years", "fighter", "age"],
    does: Does::Check(check),
};

fn check(case: &Case<'_>) -> Vec<Issue> {
    let years = case.number("years");
    let awards = case.awards().filter(|award| award.form == "HC_LD3" && !is_thematic(award));
    let lacking = awards.filter_map(|award| {
        let mut conditions = Conditions::new(case, award)?;
        let within = (conditions.year + 1 - years as i32, conditions.year);
        conditions.before("BK_TTG", years);
        match award.recipient_kind {
            RecipientKind::Individual => {
                conditions.class(TaskClass::Good, within);
                conditions.earlier("CSTD_CS", case.number("fighter"), within);
            }
            RecipientKind::Collective => {
                conditions.class(TaskClass::Excellent, within);
                let flags: &[&[(&str, u32)]] =
                    &[&[("CO_CP", 1)], &[("CO_TINH", 2)], &[("CO_TINH", 1), ("BK_TINH", 1)], &[("BK_TINH", 2)]];
                conditions.one_of(flags, within);
                let wanted = case.number("age");
                let founded = case.unit(award).and_then(|unit| unit.founded);
                let young = founded.filter(|founded| conditions.year - founded < wanted as i32);
                conditions.lacks.extend(young.map(|founded| Lack::Young { founded, wanted }));
            }
            RecipientKind::Household => {}
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::ThirdOrderUnmet { unmet })
}
