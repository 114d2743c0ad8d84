//! Rates of award money, as a configuration says them.

use super::raw::Listed;
use super::{ConfigError, ConfigErrorKind};
use crate::model::{AwardMoney, Date, Dated, MoneyRules, Rounding};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawMoney {
    pub rounding: String,
    pub step: i64,
    pub collective: f64,
    pub household: f64,
    /// Base salaries in đồng, by the day from which they are in force.
    pub base: Listed<i64>,
    /// Numbers of the decrees that set the coefficients, by the day from which they are in force.
    pub decree: Listed<String>,
    pub award: Listed<RawAwardMoney>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawAwardMoney {
    pub shared: bool,
    pub coefficient: Listed<f64>,
}

pub fn settle(raw: &RawMoney) -> Result<MoneyRules, ConfigError> {
    let rounding = match raw.rounding.as_str() {
        "nearest" | "" => Rounding::Nearest,
        "up" => Rounding::Up,
        other => return Err(unknown(other)),
    };
    let awards = raw.award.iter().map(|(code, award)| {
        let coefficients = dated(award.coefficient.iter().map(|(day, rate)| (day, hundredths(*rate))))?;
        Ok((code.clone(), AwardMoney { shared: award.shared, coefficients }))
    });
    Ok(MoneyRules {
        rounding,
        step: raw.step,
        collective: hundredths(raw.collective),
        household: hundredths(raw.household),
        base_salaries: dated(raw.base.iter().map(|(day, rate)| (day, *rate)))?,
        decrees: dated(raw.decree.iter().map(|(day, number)| (day, number.clone())))?,
        awards: awards.collect::<Result<_, ConfigError>>()?,
    })
}

fn hundredths(number: f64) -> i64 {
    (number * 100.0).round() as i64
}

fn dated<'a, T: Ord>(rates: impl Iterator<Item = (&'a String, T)>) -> Result<Dated<T>, ConfigError> {
    let mut dated: Dated<T> = rates
        .map(|(day, rate)| Date::from_iso(day).map(|day| (day, rate)).ok_or_else(|| unknown(day)))
        .collect::<Result<_, _>>()?;
    dated.sort_unstable();
    Ok(dated)
}

fn unknown(code: &str) -> ConfigError {
    ConfigError::new(ConfigErrorKind::UnknownCode { section: "money", code: code.to_owned() })
}

#[cfg(test)]
mod tests {
    use crate::config::load;
    use crate::model::{Date, RecipientKind, Rounding};

    #[test]
    fn amounts_are_those_of_the_decree() {
        use RecipientKind::{Collective, Household, Individual};
        let mut money = load(None).unwrap().catalogue.money;
        let on = |year, month, day| Date::new(year, month, day).unwrap();
        let late = on(2026, 8, 19);
        for (form, kind, amount) in [
            ("BK_TINH", Individual, 3_800_000),
            ("BK_TINH", Collective, 7_590_000),
            ("BK_TINH", Household, 5_690_000),
            ("GK_XA", Individual, 760_000),
            ("GK_XA", Collective, 1_520_000),
            ("GK_XA", Household, 1_140_000),
            ("CO_TINH", Collective, 20_240_000),
            ("CSTD_CS", Individual, 2_530_000),
            ("CSTD_TINH", Individual, 7_590_000),
        ] {
            assert_eq!(money.amount(form, kind, late), Some(amount), "{form} {kind:?}");
        }
        // Decree 91/2017 and the base salary of its time.
        assert_eq!(money.amount("GK_XA", Individual, on(2020, 5, 1)), Some(220_000));
        assert_eq!(money.amount("GK_HUYEN", Individual, on(2020, 5, 1)), Some(450_000));
        assert_eq!(money.amount("BK_TINH", Individual, on(2023, 12, 31)), Some(1_800_000));
        assert_eq!(money.amount("BK_TINH", Individual, on(2024, 1, 1)), Some(2_700_000));
        assert_eq!(money.amount("BK_TINH", Individual, on(2016, 1, 1)), None);
        assert_eq!(money.amount("BK_VCA", Individual, late), None);
        money.rounding = Rounding::Up;
        assert_eq!(money.amount("BK_TINH", Household, late), Some(5_700_000));
    }
}
