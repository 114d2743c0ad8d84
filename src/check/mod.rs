//! Rules over records. [`RULES`] is the documentation: one rule a file, with the law that it comes from.

mod rules;

use crate::issue::Issue;
use crate::model::{Catalogue, Records};

/// A rule of the field.
pub struct Rule {
    pub code: &'static str,
    /// Law and article.
    pub basis: &'static str,
    /// Every record that breaks it.
    pub check: fn(&Records, &Catalogue) -> Vec<Issue>,
}

pub const RULES: &[Rule] = &[
    Rule { code: "R01", basis: "Law 06/2022/QH15, articles 19, 20, 71", check: rules::recipient_kind::check },
    Rule { code: "R21", basis: "Law 06/2022/QH15, article 26.1", check: rules::one_flag::check },
    Rule { code: "R33", basis: "Circular 15/2025/TT-BNV", check: rules::dissolved::check },
    Rule { code: "R35", basis: "plain sense of decision and period", check: rules::decision_date::check },
];

/// All issues of all rules, in the order of the rules.
pub fn check(records: &Records, catalogue: &Catalogue) -> Vec<Issue> {
    RULES.iter().flat_map(|rule| (rule.check)(records, catalogue)).collect()
}
