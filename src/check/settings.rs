//! What an office may change of a rule: whether it is on, how much it weighs, when it holds, and its numbers.

use super::{RULES, Rule};
use crate::issue::Severity;
use crate::model::{Award, Date};
use std::collections::BTreeMap;

/// One rule's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    pub on: bool,
    /// Nothing where each issue weighs what its code weighs.
    pub severity: Option<Severity>,
    /// First and last day of the decisions that it judges.
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub numbers: BTreeMap<&'static str, u32>,
}

impl Setting {
    /// As the table has it, without numbers.
    pub fn of(rule: &Rule) -> Self {
        let day = |text: &str| {
            (!text.is_empty()).then(|| Date::from_iso(text).expect("the table of rules gives days as YYYY-MM-DD"))
        };
        let (from, to) = rule.holds;
        Self { on: rule.on, from: day(from), to: day(to), ..Self::default() }
    }

    /// Whether the rule holds for decisions of that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the rule holds for an award: by its decision's date, else by its year, both ends of which it has to hold
    /// for; an award without either is judged by timeless rules only.
    pub fn holds_for(&self, award: &Award) -> bool {
        match (award.decision_date, award.year) {
            (Some(day), _) => self.holds_on(day),
            (None, Some(year)) => self.holds_in(year),
            (None, None) => self.from.is_none() && self.to.is_none(),
        }
    }

    /// Whether the rule holds for all of a year.
    pub fn holds_in(&self, year: i32) -> bool {
        let whole = Date::new(year, 1, 1).zip(Date::new(year, 12, 31));
        whole.is_some_and(|(first, last)| self.holds_on(first) && self.holds_on(last))
    }
}

/// The settings of all rules, each by its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings(BTreeMap<&'static str, Setting>);

impl Settings {
    /// Every rule as the table has it, changed by `change`.
    pub fn new<E>(mut change: impl FnMut(&'static Rule, &mut Setting) -> Result<(), E>) -> Result<Self, E> {
        let mut settings = BTreeMap::new();
        for rule in RULES {
            let mut setting = Setting::of(rule);
            change(rule, &mut setting)?;
            settings.insert(rule.code, setting);
        }
        Ok(Self(settings))
    }

    /// Those of one rule of the table.
    pub fn of(&self, code: &str) -> &Setting {
        &self.0[code]
    }
}
