//! Which parts of the whole a figure is given for, and how a frame is counted over them with zeros where nothing is.

use super::TallyError;
use super::facts::Period;
use super::frame::frame;
use crate::model::Dimension::{ActivityKind, Block, Commune, Form, Movement, RecipientKind, Sector, UnitKind};
use crate::model::{ByDimension, Dataset, Dimension, GroupingSet};
use polars::prelude::{DataFrame, Expr, IntoLazy, JoinArgs, JoinType, LazyFrame, UnionArgs, col, concat, lit};

const fn set(dimensions: &[Dimension]) -> GroupingSet {
    GroupingSet::of(dimensions)
}

const ALL: GroupingSet = set(&[]);

/// A figure of units is given for these dimensions.
pub const BY_UNIT: &[GroupingSet] = &[ALL, set(&[Sector]), set(&[UnitKind]), set(&[Block]), set(&[Commune])];

/// A figure of participation.
pub const BY_MOVEMENT: &[GroupingSet] = &[
    ALL,
    set(&[Sector]),
    set(&[UnitKind]),
    set(&[Block]),
    set(&[Commune]),
    set(&[Movement]),
    set(&[Sector, Movement]),
];

/// A figure of awards.
pub const BY_AWARD: &[GroupingSet] = &[
    ALL,
    set(&[Sector]),
    set(&[Form]),
    set(&[RecipientKind]),
    set(&[Sector, Form]),
    set(&[Sector, RecipientKind]),
    set(&[Form, RecipientKind]),
    set(&[Sector, Form, RecipientKind]),
    set(&[UnitKind]),
    set(&[Movement]),
    set(&[Block]),
    set(&[Sector, Movement]),
    set(&[Commune]),
];

/// A figure of awarded units.
pub const BY_AWARDED: &[GroupingSet] =
    &[ALL, set(&[Sector]), set(&[UnitKind]), set(&[Block]), set(&[Commune]), set(&[Form]), set(&[Movement])];

/// A figure of flags.
pub const BY_FLAG: &[GroupingSet] = BY_AWARDED;

/// A figure of money.
pub const BY_MONEY: &[GroupingSet] = &[
    ALL,
    set(&[Sector]),
    set(&[Form]),
    set(&[RecipientKind]),
    set(&[Sector, RecipientKind]),
    set(&[Form, RecipientKind]),
    set(&[Sector, Form, RecipientKind]),
    set(&[Commune]),
];

/// The figure of joint activities.
pub const BY_ACTIVITY: &[GroupingSet] =
    &[ALL, set(&[Sector]), set(&[UnitKind]), set(&[Block]), set(&[Commune]), set(&[ActivityKind])];

/// The figure of movements.
pub const BY_NAME: &[GroupingSet] = &[ALL, set(&[Movement])];

/// The values that each dimension can take, so that zeros are written out; none where only what is counted is.
pub type Values = ByDimension<Vec<String>>;

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
    sets: &[GroupingSet],
    value: &Expr,
    periods: &[Period],
    values: &Values,
) -> Result<DataFrame, TallyError> {
    let mut parts = Vec::new();
    for &set in sets {
        let keys = keys(set);
        let counted = counted(facts, set, value);
        let zeros = frame(&skeleton(set, periods, values))?.lazy();
        let filled = zeros
            .join(counted, keys.clone(), keys, JoinArgs::new(JoinType::Left))
            .with_column(col("value").fill_null(lit(0)));
        parts.push(whole(filled, set));
    }
    Ok(concat(parts, UnionArgs::default())?.collect()?)
}

/// Counts a frame over cuts, without a line for those that nothing is counted for.
pub fn count_what_is(facts: &LazyFrame, sets: &[GroupingSet], value: &Expr) -> Result<DataFrame, TallyError> {
    let parts: Vec<LazyFrame> = sets.iter().map(|&set| whole(counted(facts, set, value), set)).collect();
    Ok(concat(parts, UnionArgs::default())?.collect()?)
}

/// The columns of time and of the dimensions.
pub fn keys(set: GroupingSet) -> Vec<Expr> {
    ["phase", "year"].into_iter().chain(set.iter().map(Dimension::code)).map(col).collect()
}

/// What is counted for each combination of the set that occurs. A fact that does not say a dimension is in none of its cuts.
fn counted(facts: &LazyFrame, set: GroupingSet, value: &Expr) -> LazyFrame {
    let said = set.iter().fold(facts.clone(), |facts, dimension| facts.filter(col(dimension.code()).neq(lit(""))));
    said.group_by(keys(set)).agg([value.clone().alias("value")])
}

/// What is counted of a set with all columns: the dimensions that it does not have are empty.
fn whole(counted: LazyFrame, set: GroupingSet) -> LazyFrame {
    let absent = Dimension::ALL.iter().filter(|dimension| !set.has(**dimension));
    let absent: Vec<Expr> = absent.map(|dimension| lit("").alias(dimension.code())).collect();
    let order: Vec<Expr> = keys(GroupingSet::of(Dimension::ALL)).into_iter().chain([col("value")]).collect();
    counted.with_columns(absent).select(order)
}

/// Every period with every combination of the set's values.
fn skeleton(set: GroupingSet, periods: &[Period], values: &Values) -> Dataset {
    let mut rows: Vec<Vec<&str>> =
        periods.iter().map(|period| vec![period.phase.as_str(), period.year.as_str()]).collect();
    for dimension in set.iter() {
        let known = &values[dimension];
        rows = rows
            .iter()
            .flat_map(|row| known.iter().map(|value| row.iter().copied().chain([value.as_str()]).collect()))
            .collect();
    }
    let names = ["phase", "year"].into_iter().chain(set.iter().map(Dimension::code));
    let mut dataset = Dataset::new("skeleton");
    for (at, name) in names.enumerate() {
        dataset = dataset.text(name, &rows, |row| Some(row[at]));
    }
    dataset
}
