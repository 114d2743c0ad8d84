//! R28: the Labour Order, second and first class: the class below before, then years of merit with titles or flags.

use crate::check::case::{Case, is_thematic};
use crate::check::rule::{Does, LAW, Rule};
use crate::check::unmet::{Conditions, report};
use crate::issue::{Issue, RuleProblem};
use crate::model::{RecipientKind, TaskClass};

pub const RULE: Rule = Rule {
    code: "R28",
    basis: "L22 articles 42-43",
    holds: LAW,
    on: true,
    numbers: &["years"],
    does: Does::Check(check),
};

/// What the Law wants of one class (articles 42 and 43).
struct Class {
    form: &'static str,
    below: &'static str,
    /// Years as a provincial fighter.
    fighter: u32,
    flags: &'static [&'static [(&'static str, u32)]],
}

const CLASSES: &[Class] = &[
    Class {
        form: "HC_LD2",
        below: "HC_LD3",
        fighter: 1,
        flags: &[&[("CO_CP", 1), ("CO_TINH", 1)], &[("CO_TINH", 3)], &[("BK_TINH", 3)]],
    },
    Class {
        form: "HC_LD1",
        below: "HC_LD2",
        fighter: 2,
        flags: &[&[("CO_CP", 2)], &[("CO_CP", 1), ("CO_TINH", 2)], &[("CO_TINH", 4)], &[("BK_TINH", 4)]],
    },
];

fn check(case: &Case<'_>) -> Vec<Issue> {
    let years = case.number("years");
    let lacking = case.awards().filter(|award| !is_thematic(award)).filter_map(|award| {
        let class = CLASSES.iter().find(|class| class.form == award.form)?;
        let mut conditions = Conditions::new(case, award)?;
        let within = (conditions.year + 1 - years as i32, conditions.year);
        conditions.before(class.below, years);
        match award.recipient_kind {
            RecipientKind::Individual => {
                conditions.class(TaskClass::Good, within);
                conditions.earlier("CSTD_TINH", class.fighter, within);
            }
            RecipientKind::Collective => {
                conditions.class(TaskClass::Excellent, within);
                conditions.one_of(class.flags, within);
            }
            RecipientKind::Household => {}
        }
        Some(conditions.done())
    });
    report(case, lacking, |unmet| RuleProblem::HigherOrderUnmet { unmet })
}
