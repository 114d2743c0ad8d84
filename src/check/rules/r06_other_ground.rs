//! R06: an award for an unplanned feat or a theme is no step towards an award for merit.

use crate::check::case::{Case, at, is_for_merit, is_thematic, is_thematic_ground};
use crate::check::history::achieved;
use crate::check::rule::{DECREE, Does, Rule};
use crate::issue::{Issue, RuleProblem};

pub const RULE: Rule =
    Rule { code: "R06", basis: "D152 article 4.3", holds: DECREE, on: true, numbers: &[], does: Does::Check(check) };

/// Awards for merit and the one that the Law wants before each (articles 21, 22, 42-44, 73).
const STEPS: &[(&str, &str)] = &[
    ("CSTD_TINH", "CSTD_CS"),
    ("CSTD_TQ", "CSTD_TINH"),
    ("BK_TTG", "BK_TINH"),
    ("HC_LD3", "BK_TTG"),
    ("HC_LD2", "HC_LD3"),
    ("HC_LD1", "HC_LD2"),
];

fn check(case: &Case<'_>) -> Vec<Issue> {
    let mut issues = Vec::new();
    for award in case.awards().filter(|award| is_for_merit(award)) {
        let step = STEPS.iter().find(|(form, _)| *form == award.form);
        let (Some((_, step)), Some(year)) = (step, achieved(award)) else { continue };
        let earlier = case.history.others(award).filter(|(of, other)| other.form == *step && *of < year);
        let mut barred = None;
        let mut free = false;
        for (of, other) in earlier {
            if other.ground.as_deref().is_some_and(is_thematic_ground) {
                barred = Some(of);
            }
            free |= !is_thematic(other);
        }
        if let (Some(of), false) = (barred, free) {
            let problem =
                RuleProblem::StepOfOtherGround { form: case.name(&award.form), step: case.name(step), year: of };
            issues.push(at(award, problem));
        }
    }
    issues
}
