//! Which parts of the whole a figure is given for, and how a frame is counted over them with zeros where nothing is.

use super::TallyError;
use super::facts::Period;
use super::frame::frame;
use crate::model::Dataset;
use polars::prelude::{DataFrame, Expr, IntoLazy, JoinArgs, JoinType, LazyFrame, UnionArgs, col, concat, lit};
use std::collections::BTreeMap;

/// Dimensions of a figure besides phase and year.
pub const DIMENSIONS: &[&str] =
    &["sector", "unit_kind", "form", "recipient_kind", "movement", "block", "sex", "ground", "position_class"];

/// A figure of units is given for these dimensions.
pub const BY_UNIT: &[&[&str]] = &[&[], &["sector"], &["unit_kind"], &["block"]];

/// A figure of participation.
pub const BY_MOVEMENT: &[&[&str]] =
    &[&[], &["sector"], &["unit_kind"], &["block"], &["movement"], &["sector", "movement"]];

/// A figure of awards.
pub const BY_AWARD: &[&[&str]] = &[
    &[],
    &["sector"],
    &["form"],
    &["recipient_kind"],
    &["sector", "form"],
    &["sector", "recipient_kind"],
    &["form", "recipient_kind"],
    &["sector", "form", "recipient_kind"],
    &["unit_kind"],
    &["movement"],
    &["block"],
    &["sector", "movement"],
];

/// A figure of awarded units.
pub const BY_AWARDED: &[&[&str]] = &[&[], &["sector"], &["unit_kind"], &["block"], &["form"], &["movement"]];

/// A figure of flags.
pub const BY_FLAG: &[&[&str]] = &[&[], &["sector"], &["unit_kind"], &["block"], &["form"], &["movement"]];

/// A figure of money.
pub const BY_MONEY: &[&[&str]] = &[
    &[],
    &["sector"],
    &["form"],
    &["recipient_kind"],
    &["sector", "recipient_kind"],
    &["form", "recipient_kind"],
    &["sector", "form", "recipient_kind"],
];

/// The figure of movements.
pub const BY_NAME: &[&[&str]] = &[&[], &["movement"]];

/// The values that each dimension can take, so that zeros are written out.
pub type Values = BTreeMap<&'static str, Vec<String>>;

/// Spreads facts over the whole time, their phases and their years: columns `phase` and `year` say which, empty for "all".
pub fn over_periods(facts: &super::facts::Facts) -> Result<LazyFrame, TallyError> {
    let rows = frame(&facts.rows)?.lazy();
    let phases = frame(&facts.phases)?.lazy();
    let whole = rows.clone().with_columns([lit("").alias("phase"), lit("").alias("year")]);
    let by_phase = rows.clone().with_column(lit("").alias("year")).join(
        phases,
        [col("row")],
        [col("row")],
        JoinArgs::new(JoinType::Inner),
    );
    let by_year = rows.filter(col("year").neq(lit(""))).with_column(lit("").alias("phase"));
    let names: Vec<&str> = facts.rows.columns.iter().map(|(name, _)| *name).filter(|name| *name != "year").collect();
    let order: Vec<Expr> = ["phase", "year"].into_iter().chain(names).map(col).collect();
    let parts = [whole, by_phase, by_year].map(|part| part.select(order.clone()));
    Ok(concat(parts, UnionArgs::default())?)
}

/// Counts a frame over cuts: columns `phase`, `year`, every dimension, `value`. `zeros` writes out the cuts that nothing
/// is counted for.
pub fn count(
    facts: &LazyFrame,
    cuts: &[&[&'static str]],
    value: &Expr,
    periods: &[Period],
    values: &Values,
) -> Result<DataFrame, TallyError> {
    let mut parts = Vec::new();
    for cut in cuts {
        let keys = keys(cut);
        let counted = counted(facts, cut, value);
        let zeros = frame(&skeleton(cut, periods, values))?.lazy();
        let filled = zeros
            .join(counted, keys.clone(), keys, JoinArgs::new(JoinType::Left))
            .with_column(col("value").fill_null(lit(0)));
        parts.push(whole(filled, cut));
    }
    Ok(concat(parts, UnionArgs::default())?.collect()?)
}

/// Counts a frame over cuts, without a line for those that nothing is counted for.
pub fn count_what_is(facts: &LazyFrame, cuts: &[&[&'static str]], value: &Expr) -> Result<DataFrame, TallyError> {
    let parts: Vec<LazyFrame> = cuts.iter().map(|cut| whole(counted(facts, cut, value), cut)).collect();
    Ok(concat(parts, UnionArgs::default())?.collect()?)
}

fn keys(cut: &[&'static str]) -> Vec<Expr> {
    ["phase", "year"].iter().chain(cut.iter()).map(|name| col(*name)).collect()
}

/// What is counted for each combination of the cut that occurs. A fact that does not say a dimension is in none of its cuts.
fn counted(facts: &LazyFrame, cut: &[&'static str], value: &Expr) -> LazyFrame {
    let said = cut.iter().fold(facts.clone(), |facts, name| facts.filter(col(*name).neq(lit(""))));
    said.group_by(keys(cut)).agg([value.clone().alias("value")])
}

/// A counted cut with all columns: the dimensions that it does not name are empty.
fn whole(counted: LazyFrame, cut: &[&'static str]) -> LazyFrame {
    let absent = DIMENSIONS.iter().filter(|name| !cut.contains(name)).map(|name| lit("").alias(*name));
    let order: Vec<Expr> =
        ["phase", "year"].iter().chain(DIMENSIONS).chain(&["value"]).map(|name| col(*name)).collect();
    counted.with_columns(absent.collect::<Vec<_>>()).select(order)
}

/// Every period with every combination of the cut's values.
fn skeleton(cut: &[&'static str], periods: &[Period], values: &Values) -> Dataset {
    let none = Vec::new();
    let mut rows: Vec<Vec<&str>> =
        periods.iter().map(|period| vec![period.phase.as_str(), period.year.as_str()]).collect();
    for name in cut {
        let known = values.get(name).unwrap_or(&none);
        rows = rows
            .iter()
            .flat_map(|row| known.iter().map(|value| row.iter().copied().chain([value.as_str()]).collect()))
            .collect();
    }
    let names = ["phase", "year"].into_iter().chain(cut.iter().copied());
    let mut dataset = Dataset::new("skeleton");
    for (at, name) in names.enumerate() {
        dataset = dataset.text(name, &rows, |row| row.get(at).copied());
    }
    dataset
}
