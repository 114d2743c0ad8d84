//! Money that goes with an award (Decree 152/2025, articles 49-54, and those before it): a coefficient of the base salary in force on
//! the day of the decision, in whole đồng.

use super::{Date, RecipientKind};
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    #[default]
    Nearest,
    Up,
}

/// Rates, or what else changes, by the day from which they are in force, the oldest first.
pub type Dated<T = i64> = Vec<(Date, T)>;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AwardMoney {
    /// Whether collectives and households get a multiple of what a person gets.
    pub shared: bool,
    /// In hundredths.
    pub coefficients: Dated,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MoneyRules {
    pub rounding: Rounding,
    /// Amounts are rounded to multiples of it; 0 leaves them as they are.
    pub step: i64,
    /// What a collective and a household get, in hundredths of a person's amount.
    pub collective: i64,
    pub household: i64,
    pub base_salaries: Dated,
    /// Numbers of the decrees that set the coefficients.
    pub decrees: Dated<String>,
    /// By the award's code.
    pub awards: BTreeMap<String, AwardMoney>,
}

impl MoneyRules {
    /// The amount for one award. Nothing where a rate of that day is not known: absent is never zero.
    pub fn amount(&self, form: &str, kind: RecipientKind, date: Date) -> Option<i64> {
        let exact = self.base_salary(date)? * self.coefficient(form, kind, date)?;
        // Coefficient and share are hundredths each.
        let step = self.step.max(1);
        let whole = 10_000 * step;
        let steps = match self.rounding {
            Rounding::Nearest => (exact + whole / 2).div_euclid(whole),
            Rounding::Up => (exact + whole - 1).div_euclid(whole),
        };
        Some(steps * step)
    }

    /// The base salary of that day, in đồng.
    pub fn base_salary(&self, date: Date) -> Option<i64> {
        in_force(&self.base_salaries, date).copied()
    }

    /// The number of the decree that sets the coefficients of that day.
    pub fn decree(&self, date: Date) -> Option<&str> {
        in_force(&self.decrees, date).map(String::as_str)
    }

    /// How many base salaries go with an award, in ten thousandths.
    pub fn coefficient(&self, form: &str, kind: RecipientKind, date: Date) -> Option<i64> {
        let award = self.awards.get(form)?;
        Some(in_force(&award.coefficients, date).copied()? * self.share(award, kind))
    }

    /// What that kind of recipient gets, in hundredths of a person's amount.
    fn share(&self, award: &AwardMoney, kind: RecipientKind) -> i64 {
        match kind {
            RecipientKind::Collective if award.shared => self.collective,
            RecipientKind::Household if award.shared => self.household,
            _ => 100,
        }
    }
}

fn in_force<T>(rates: &Dated<T>, date: Date) -> Option<&T> {
    rates.iter().rev().find(|(from, _)| *from <= date).map(|(_, rate)| rate)
}
