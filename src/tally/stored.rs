//! Figures of an output from its own `data/`: of its awards only the columns that count are read.
//!
//! What an award says stands here once more, as expressions over columns: [`facts::awards`] starts from records, and records of the
//! awards of all provinces do not fit into memory. `thidua merge` compares every figure that is counted here with the one that the
//! output has, which [`facts`] and the recount gave.

use super::cuts::{self, Values};
use super::figures::{self, Frames};
use super::{TallyError, facts, frame, read_figures};
use crate::model::Dimension::{
    ActivityKind, Block, Commune, Form, Ground, Movement, PositionClass, RecipientKind, Sector, Sex, UnitKind,
};
use crate::model::{self, AwardStatus, Catalogue, Dataset, Dimension, Figures, Records, UNKNOWN};
use crate::store::counted_columns;
use polars::prelude::{
    DataFrame, DataType, Expr, IntoLazy, JoinArgs, JoinType, LazyFrame, UnionArgs, col, concat, lit, when,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What figures of an output are given for because of the outputs that it is added to, besides its own.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub years: BTreeSet<i32>,
    /// Figures by commune, though none of its units says one: all is then in one that nobody says.
    pub communes: bool,
}

/// All figures of one output. `records` has everything but the awards, which are read from `awards`, the `awards.parquet` of the
/// same output.
///
/// # Errors
/// Where the file is not as `data/` has it.
pub fn tally_stored(
    awards: &Path,
    records: &Records,
    beside: &Beside,
    catalogue: &Catalogue,
) -> Result<Figures, TallyError> {
    let stored = frame::from_parquet(awards, &counted_columns())?.lazy();
    let named = stored.clone().filter(col("unit_id").is_not_null());
    let named = named
        .select([col("unit_id"), col("year"), col("phases")])
        .unique(None, polars::prelude::UniqueKeepStrategy::Any);
    let named = named.collect()?;
    let in_figures = AwardStatus::ALL.iter().filter(|status| status.is_in_figures());
    let in_figures = in_figures.fold(lit(false), |any: Expr, status| any.or(in_state(*status)));
    let awards = stored.filter(in_figures).collect()?;
    let counted = awards.clone().lazy().filter(in_state(AwardStatus::Counted)).collect()?;
    let others = awards.clone().lazy().filter(in_state(AwardStatus::Counted).not()).collect()?;

    let own = facts::years(records).into_iter().chain(years_of(&awards)?);
    let years: BTreeSet<i32> = own.chain(beside.years.iter().copied()).collect();
    let periods = facts::periods(&years, catalogue);
    let mut values = values(&awards, records, catalogue)?;
    if beside.communes && values[Commune].is_empty() {
        values[Commune] = vec![UNKNOWN.to_owned()];
    }
    drop(awards);
    let collected = |facts: &facts::Facts| Ok::<_, TallyError>(cuts::over_periods(facts)?.collect()?.lazy());
    let key = || ["phase", "year", "unit"].map(col);
    let heard = concat(
        [collected(&facts::heard(records, catalogue))?.select(key()), heard(named)?.collect()?.lazy()],
        UnionArgs::default(),
    )?;
    let frames = Frames {
        population: frame::frame(&facts::population(records, &periods))?.lazy(),
        awards: awards_of(counted, records, catalogue)?.collect()?.lazy(),
        other_states: awards_of(others, records, catalogue)?.collect()?.lazy(),
        participation: collected(&facts::participation(records))?,
        officers: frame::frame(&facts::officers(records, &periods))?.lazy(),
        activities: collected(&facts::activities(records))?,
        movements: frame::frame(&facts::movements(catalogue, &periods))?.lazy(),
        heard,
        periods,
        values,
    };
    read_figures(&figures::all(&frames)?, catalogue)
}

fn in_state(status: AwardStatus) -> Expr {
    col("status").eq(lit(status.code()))
}

/// What other records have of the unit that they name.
fn of_units(dimension: Dimension, said: BTreeMap<&str, &str>) -> Result<LazyFrame, TallyError> {
    let said: Vec<(&str, &str)> = said.into_iter().collect();
    let units = Dataset::new("units").text("unit", &said, |(unit, _)| Some(*unit));
    Ok(frame::frame(&units.text(dimension.code(), &said, |(_, value)| Some(*value)))?.lazy())
}

/// The same as [`facts::awards`] and [`facts::other_states`], over all periods.
fn awards_of(awards: DataFrame, records: &Records, catalogue: &Catalogue) -> Result<LazyFrame, TallyError> {
    let flags = catalogue.award_forms.iter().filter(|form| form.is_flag).map(|form| form.term.code.clone());
    let flag = flags.fold(lit(false), |any: Expr, code| any.or(col("form").eq(lit(code))));
    let key = || [col("unit")];
    let mut said = vec![or("unit_id", "").alias("unit"), or("recipient_id", "").alias("recipient"), flag.alias("flag")];
    said.extend(Dimension::ALL.iter().filter_map(|&dimension| of_award(dimension)));
    let facts = awards
        .clone()
        .lazy()
        .with_columns(said)
        .join(of_units(Block, records.blocks())?, key(), key(), JoinArgs::new(JoinType::Left))
        .join(of_units(Commune, records.communes())?, key(), key(), JoinArgs::new(JoinType::Left))
        .with_columns([or(Block.code(), ""), or(Commune.code(), UNKNOWN), lit("").alias(ActivityKind.code())]);
    let dimensions = Dimension::ALL.iter().map(|dimension| dimension.code());
    let columns: Vec<&str> =
        ["unit", "recipient"].into_iter().chain(dimensions).chain(["status", "flag", "money"]).collect();
    over_periods(facts, &phases_of(&awards)?, &columns)
}

/// What an award says of a dimension, as [`facts::awards`] has it; nothing for block and commune, which its unit has, and for
/// what it has not.
fn of_award(dimension: Dimension) -> Option<Expr> {
    let name = dimension.code();
    let of_person = |said: Expr| {
        let individual = col(RecipientKind.code()).eq(lit(model::RecipientKind::Individual.code()));
        when(individual).then(said).otherwise(lit("")).alias(name)
    };
    match dimension {
        Sector | UnitKind | Ground => Some(or(name, UNKNOWN)),
        Form | RecipientKind => Some(col(name)),
        Movement => Some(or(name, "")),
        Sex | PositionClass => Some(of_person(or(name, UNKNOWN))),
        Block | Commune | ActivityKind => None,
    }
}

/// A column of texts, with another text where it says nothing.
fn or(name: &str, absent: &str) -> Expr {
    col(name).fill_null(lit(absent.to_owned()))
}

/// The same as [`facts::heard`] of awards, over all periods.
fn heard(named: DataFrame) -> Result<LazyFrame, TallyError> {
    let phases = phases_of(&named)?;
    over_periods(named.lazy().with_column(col("unit_id").alias("unit")), &phases, &["unit"])
}

/// Spreads rows over the whole time, their phases and their years, as [`cuts::over_periods`] does with facts.
fn over_periods(rows: LazyFrame, phases: &Dataset, columns: &[&str]) -> Result<LazyFrame, TallyError> {
    let year = || col("year").cast(DataType::String);
    let key = || [col("phases")];
    let whole = rows.clone().with_columns([lit("").alias("phase"), lit("").alias("year")]);
    let by_phase = rows.clone().with_column(lit("").alias("year"));
    let by_phase = by_phase.join(frame::frame(phases)?.lazy(), key(), key(), JoinArgs::new(JoinType::Inner));
    let by_year = rows.filter(col("year").is_not_null()).with_columns([lit("").alias("phase"), year().alias("year")]);
    let order: Vec<Expr> = ["phase", "year"].iter().chain(columns).map(|name| col(*name)).collect();
    Ok(concat([whole, by_phase, by_year].map(|part| part.select(order.clone())), UnionArgs::default())?)
}

/// Every list of phases that occurs, with each of its phases.
fn phases_of(rows: &DataFrame) -> Result<Dataset, TallyError> {
    let lists = distinct(rows, "phases")?;
    let pairs: Vec<(&str, &str)> = lists
        .iter()
        .flat_map(|list| list.split(';').filter(|phase| !phase.is_empty()).map(move |phase| (list.as_str(), phase)))
        .collect();
    Ok(Dataset::new("phases")
        .text("phases", &pairs, |(list, _)| Some(*list))
        .text("phase", &pairs, |(_, phase)| Some(*phase)))
}

/// The values of a column of texts that occur.
fn distinct(rows: &DataFrame, name: &str) -> Result<BTreeSet<String>, TallyError> {
    let values = rows.column(name)?.as_materialized_series().unique()?;
    Ok(values.str()?.iter().flatten().map(str::to_owned).collect())
}

fn years_of(rows: &DataFrame) -> Result<BTreeSet<i32>, TallyError> {
    let years = rows.column("year")?.as_materialized_series().unique()?.cast(&DataType::Int32)?;
    Ok(years.i32()?.iter().flatten().collect())
}

/// The values of each dimension: those of the other records, and those of the awards.
///
/// # Errors
/// Where one of the awards' is empty: figures could not tell it from "all".
fn values(awards: &DataFrame, records: &Records, catalogue: &Catalogue) -> Result<Values, TallyError> {
    let mut values = super::values(records, catalogue);
    for (dimension, absent) in [(Sector, Some(UNKNOWN)), (UnitKind, Some(UNKNOWN)), (Form, None)] {
        let mut all = distinct(awards, dimension.code())?;
        if all.contains("") {
            return Err(TallyError::EmptyText { column: dimension.code() });
        }
        if awards.column(dimension.code())?.null_count() > 0 {
            all.extend(absent.map(str::to_owned));
        }
        all.extend(std::mem::take(&mut values[dimension]));
        values[dimension] = all.into_iter().collect();
    }
    let units = awards.column("unit_id")?.as_materialized_series().unique()?;
    values[Commune] = super::communes(records, units.str()?.iter());
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sector_without_a_letter_is_refused_and_one_that_is_absent_is_not() {
        let tried = |sector: Option<&str>| {
            let rows = Dataset::new("awards")
                .text("sector", &[sector], |sector| *sector)
                .text("unit_kind", &[()], |()| Some("HTX"))
                .text("form", &[()], |()| Some("GK_LMT"))
                .text("unit_id", &[()], |()| Some("a"));
            values(&frame::frame(&rows).unwrap(), &Records::default(), &Catalogue::default())
        };
        assert!(tried(None).unwrap()[Sector].iter().eq([UNKNOWN]));
        assert!(matches!(tried(Some("")), Err(TallyError::EmptyText { column: "sector" })));
    }
}
