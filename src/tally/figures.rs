//! Every figure, one named function each. The counting is polars'; what is counted is said here.

use super::TallyError;
use super::cuts::{self, Values};
use super::facts::Period;
use crate::model::Dimension::{Block, Commune, Movement, Sector, UnitKind};
use crate::model::{AwardStatus, FigureName, GroupingSet, RecipientKind, SPARSE_GROUPING_SETS};
use polars::prelude::{DataFrame, DataType, Expr, JoinArgs, JoinType, LazyFrame, UnionArgs, col, concat, len, lit};

/// The facts as frames, spread over the times that figures are for.
pub struct Frames {
    pub population: LazyFrame,
    /// Awards that were granted.
    pub awards: LazyFrame,
    /// Awards in the other states that figures count: column `status`.
    pub other_states: LazyFrame,
    pub participation: LazyFrame,
    pub officers: LazyFrame,
    pub activities: LazyFrame,
    pub heard: LazyFrame,
    pub movements: LazyFrame,
    pub periods: Vec<Period>,
    pub values: Values,
}

type Counted = Result<DataFrame, TallyError>;

/// Counts one figure over all its cuts.
type Count = fn(&Frames) -> Counted;

/// The figures in the order of reports. `participation_rate` is made of two others and so comes from both.
pub const FIGURES: &[(FigureName, Count)] = &[
    (FigureName::Units, units),
    (FigureName::UnitsRegistered, units_registered),
    (FigureName::UnitsTookPart, units_took_part),
    (FigureName::ParticipationRate, participation_rate),
    (FigureName::Participants, participants),
    (FigureName::Awards, awards),
    (FigureName::Recipients, recipients),
    (FigureName::UnitsAwarded, units_awarded),
    (FigureName::UnitsNeverAwarded, units_never_awarded),
    (FigureName::SilentUnits, silent_units),
    (FigureName::Flags, flags),
    (FigureName::Officers, officers),
    (FigureName::OfficersConcurrent, officers_concurrent),
    (FigureName::OfficersTrained, officers_trained),
    (FigureName::Activities, activities),
    (FigureName::AwardMoney, award_money),
    (FigureName::AwardsWithoutMoney, awards_without_money),
    (FigureName::Movements, movements),
    (FigureName::Registrations, registrations),
    (FigureName::Proposals, proposals),
    (FigureName::Refusals, refusals),
];

impl Frames {
    fn count(&self, facts: &LazyFrame, sets: &[GroupingSet], value: &Expr) -> Counted {
        cuts::count(facts, sets, value, &self.periods, &self.values)
    }
}

/// Units of the register that worked in some part of the time.
fn units(frames: &Frames) -> Counted {
    frames.count(&frames.population, cuts::BY_UNIT, &distinct("unit"))
}

/// Units that registered for some movement.
fn units_registered(frames: &Frames) -> Counted {
    frames.count(&frames.participation.clone().filter(col("registered")), cuts::BY_MOVEMENT, &distinct("unit"))
}

/// Units that took part in some movement.
fn units_took_part(frames: &Frames) -> Counted {
    frames.count(&frames.participation.clone().filter(col("took_part")), cuts::BY_MOVEMENT, &distinct("unit"))
}

/// Units that registered ÷ units that worked, both of the same time and part. Absent where no unit worked, where no roster tells who
/// registered in that time, and where more registered than worked: that is no share.
fn participation_rate(frames: &Frames) -> Counted {
    use polars::prelude::IntoLazy;
    let telling = frames.participation.clone().filter(col("tells_registration"));
    let times = || ["phase", "year"].map(col);
    let told = telling.group_by(times()).agg([len().alias("told")]);
    let registered = units_registered(frames)?.lazy();
    let registered = registered.join(told, times(), times(), JoinArgs::new(JoinType::Inner));
    let part = cuts::keys(GroupingSet::of(&[Sector, UnitKind, Block, Commune]));
    let worked = part.iter().cloned().chain([col("value").alias("worked")]);
    let worked = units(frames)?.lazy().select(worked.collect::<Vec<_>>());
    let rate = registered
        .join(worked, part.clone(), part, JoinArgs::new(JoinType::Inner))
        .filter(col("worked").gt(lit(0)).and(col("value").lt_eq(col("worked"))))
        .with_column(col("value").cast(DataType::Float64) / col("worked").cast(DataType::Float64))
        .drop(polars::prelude::cols(["worked", "told"]));
    Ok(rate.collect()?)
}

/// People who took part: of one unit, movement and time the greatest number that a roster gives, then the sum.
fn participants(frames: &Frames) -> Counted {
    let mut one = cuts::keys(GroupingSet::of(&[Sector, UnitKind, Block, Commune, Movement]));
    one.extend(["unit", "when"].map(col));
    let once = frames.participation.clone().group_by(one).agg([col("participants").max()]);
    frames.count(&once, cuts::BY_MOVEMENT, &col("participants").sum())
}

/// Counted awards.
fn awards(frames: &Frames) -> Counted {
    award_records(frames, &frames.awards)
}

/// Titles that somebody registered to strive for.
fn registrations(frames: &Frames) -> Counted {
    award_records(frames, &in_state(frames, AwardStatus::Registered))
}

/// Awards that were proposed, whether or not a decision closed the proposal since.
fn proposals(frames: &Frames) -> Counted {
    award_records(frames, &in_state(frames, AwardStatus::Proposed))
}

/// Awards that were not agreed to.
fn refusals(frames: &Frames) -> Counted {
    award_records(frames, &in_state(frames, AwardStatus::Refused))
}

fn in_state(frames: &Frames, status: AwardStatus) -> LazyFrame {
    frames.other_states.clone().filter(col("status").eq(lit(status.code())))
}

/// The number of award records; sparse sets only where there are some.
fn award_records(frames: &Frames, awards: &LazyFrame) -> Counted {
    use polars::prelude::IntoLazy;
    let full = frames.count(awards, cuts::BY_AWARD, &len())?.lazy();
    let sparse = cuts::count_what_is(awards, SPARSE_GROUPING_SETS, &len())?.lazy();
    Ok(concat([full, sparse], UnionArgs::default())?.collect()?)
}

/// Movements of the catalogue that run in the time.
fn movements(frames: &Frames) -> Counted {
    frames.count(&frames.movements, cuts::BY_NAME, &distinct("movement"))
}

/// Different units, persons and households with a counted award.
fn recipients(frames: &Frames) -> Counted {
    frames.count(&frames.awards, cuts::BY_AWARD, &distinct("recipient"))
}

/// Units that worked in the time and got a counted award as a collective in it.
fn units_awarded(frames: &Frames) -> Counted {
    let worked = frames.population.clone().select(["phase", "year", "unit"].map(col));
    let key = ["phase", "year", "unit"].map(col);
    let awarded = collective(frames).join(worked, key.clone(), key, JoinArgs::new(JoinType::Inner));
    frames.count(&awarded, cuts::BY_AWARDED, &distinct("unit"))
}

/// Units that worked in the time and got no award as a collective in it.
fn units_never_awarded(frames: &Frames) -> Counted {
    frames.count(&without(&frames.population, collective(frames)), cuts::BY_UNIT, &distinct("unit"))
}

/// Units that worked in the time and that no roster but the register names for it.
fn silent_units(frames: &Frames) -> Counted {
    frames.count(&without(&frames.population, frames.heard.clone()), cuts::BY_UNIT, &distinct("unit"))
}

/// Counted flags.
fn flags(frames: &Frames) -> Counted {
    frames.count(&frames.awards.clone().filter(col("flag")), cuts::BY_FLAG, &len())
}

/// Officers for emulation work of the units that worked in the time.
fn officers(frames: &Frames) -> Counted {
    frames.count(&frames.officers, cuts::BY_UNIT, &distinct("person"))
}

/// Those of them who do it beside another post.
fn officers_concurrent(frames: &Frames) -> Counted {
    frames.count(&frames.officers.clone().filter(col("concurrent")), cuts::BY_UNIT, &distinct("person"))
}

/// Those of them who were trained in the time.
fn officers_trained(frames: &Frames) -> Counted {
    frames.count(&frames.officers.clone().filter(col("trained")), cuts::BY_UNIT, &distinct("person"))
}

/// Joint activities of the two offices.
fn activities(frames: &Frames) -> Counted {
    frames.count(&frames.activities, cuts::BY_ACTIVITY, &len())
}

/// Money of counted awards, in đồng. Absent where there are awards, but no amount of any of them is known.
fn award_money(frames: &Frames) -> Counted {
    use polars::prelude::IntoLazy;
    let unknown = col("money").count().eq(lit(0)).cast(DataType::Int64);
    let money = frames.count(&frames.awards, cuts::BY_MONEY, &(col("money").sum() - unknown))?;
    Ok(money.lazy().filter(col("value").gt_eq(lit(0))).collect()?)
}

/// Counted awards whose amount is not known, so that a sum of money is not read as the whole.
fn awards_without_money(frames: &Frames) -> Counted {
    frames.count(&frames.awards.clone().filter(col("money").is_null()), cuts::BY_MONEY, &len())
}

fn distinct(name: &str) -> Expr {
    col(name).n_unique()
}

fn collective(frames: &Frames) -> LazyFrame {
    frames
        .awards
        .clone()
        .filter(col(crate::model::Dimension::RecipientKind.code()).eq(lit(RecipientKind::Collective.code())))
}

/// The rows of a population whose unit does not occur in the other frame in the same time.
fn without(population: &LazyFrame, other: LazyFrame) -> LazyFrame {
    let key = ["phase", "year", "unit"].map(col);
    let met = other.select(key.clone()).unique(None, polars::prelude::UniqueKeepStrategy::Any);
    let met = met.with_column(lit(true).alias("met"));
    population.clone().join(met, key.clone(), key, JoinArgs::new(JoinType::Left)).filter(col("met").is_null())
}

/// All figures in one frame: `figure`, `phase`, `year`, the dimensions, `value`.
pub fn all(frames: &Frames) -> Result<DataFrame, TallyError> {
    use polars::prelude::IntoLazy;
    let mut parts = Vec::new();
    for (name, figure) in FIGURES {
        let counted = figure(frames)?.lazy();
        parts.push(counted.with_columns([lit(name.code()).alias("figure"), col("value").cast(DataType::Float64)]));
    }
    Ok(concat(parts, UnionArgs::default())?.collect()?)
}
