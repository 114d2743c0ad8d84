//! R07: a lower award that is missing is no fault where no article names it, so nothing is checked.

use crate::check::rule::{DECREE, Does, Rule};

pub const RULE: Rule =
    Rule { code: "R07", basis: "D152 article 4.1", holds: DECREE, on: true, numbers: &[], does: Does::Nothing };
