//! R10: maternity leave counts as worked time: rosters do not tell of it, so nothing is checked.

use crate::check::rule::{DECREE, Does, Rule};

pub const RULE: Rule =
    Rule { code: "R10", basis: "D152 article 4.5", holds: DECREE, on: true, numbers: &[], does: Does::Nothing };
