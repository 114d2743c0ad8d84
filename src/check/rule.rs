//! What a rule of the field is: each in `rules/` says its own law and days, and how it is checked. What it wants stands with its words, `rules-sense-RNN`.

use super::case::Case;
use crate::issue::Issue;

/// A rule of the field.
pub struct Rule {
    pub code: &'static str,
    /// Law and article: L22 is Law 06/2022/QH15, D152 Decree 152/2025/NĐ-CP.
    pub basis: &'static str,
    /// First and last day of the decisions that it judges; empty where there is none.
    pub holds: Span,
    /// Whether an office that says nothing has it; what no law in force says is off.
    pub on: bool,
    /// Numbers that an office may set; their defaults stand in `config/default/rules.toml`.
    pub numbers: &'static [&'static str],
    pub does: Does,
}

/// What the tool does by a rule.
pub enum Does {
    /// Every record that breaks it is an issue.
    Check(fn(&Case<'_>) -> Vec<Issue>),
    /// Other rules reckon by it ([`super::next_counts_from`]).
    Reckon,
    /// It allows something, or rosters cannot show it: there is nothing to find.
    Nothing,
}

/// First and last day, as ISO dates.
pub type Span = (&'static str, &'static str);
pub const ALWAYS: Span = ("", "");
pub const LAW: Span = ("2024-01-01", "");
pub const DECREE: Span = ("2025-07-01", "2027-03-01");
