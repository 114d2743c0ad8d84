//! R12: years count from the achievement rewarded last, else from its decision: used by R25-R28.

use crate::check::rule::{DECREE, Does, Rule};

pub const RULE: Rule =
    Rule { code: "R12", basis: "D152 article 33.7", holds: DECREE, on: true, numbers: &[], does: Does::Reckon };
